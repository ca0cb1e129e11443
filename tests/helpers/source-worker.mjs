import { register } from 'tsx/esm/api';

// Threads do not take over how the tests load TypeScript.
register();

export default (await import('../../src/cli/pool/worker.ts')).default;
