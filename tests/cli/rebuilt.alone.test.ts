import { expect, test, vi } from 'vitest';
import { parsed, runCli, sample } from '../helpers/run-cli.ts';

const state = vi.hoisted(() => ({ build: 'before' }));

vi.mock('../../src/cli/store/build.ts', () => ({ build: async () => state.build }));

/** Who adds an edition builds the same version again and again, each time with other data. */
test('another build of the same version parses again what this one has not parsed', async () => {
  const cwd = await parsed({ 'input/2023/slovenia.txt': sample('2023/slovenia.txt') });
  state.build = 'after';
  expect((await runCli('parse', cwd)).stderr).toContain('parsed 1 (0 new, 1 changed), reused 0');
  expect((await runCli('parse', cwd)).stderr).toContain('parsed 0 (0 new, 0 changed), reused 1');
});
