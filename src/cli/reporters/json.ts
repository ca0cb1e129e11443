import type { Reporter } from './reporter.ts';

/** All that a check found, as one JSON document. */
export const json: Reporter = {
  name: 'json',
  audience: 'programs',
  write: (result, { version }) => `${JSON.stringify({ tool: 'tip-report', version, ...result }, null, 2)}\n`,
};
