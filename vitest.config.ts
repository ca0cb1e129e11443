import { defineConfig } from 'vitest/config';

/**
 * Suites by the ending of a test's file. `npm test` runs those that need nothing beside the checkout: most share the modules that
 * they load, which halves the time; those that load them changed do not (`.alone.test.ts`). The others say in their name what
 * they need: texts in `../shared` (`.corpus.test.ts`), time (`.slow.test.ts`), or a browser (`.browser.test.ts`).
 */
const common = {
  setupFiles: ['tests/helpers/fixed-seed.ts'],
  testTimeout: 120_000,
  hookTimeout: 180_000,
};
const apart = ['alone', 'corpus', 'slow', 'browser'].map((name) => `tests/**/*.${name}.test.ts`);

export default defineConfig({
  test: {
    globalSetup: 'tests/helpers/bundle.ts',
    // The default leaves one core idle, which on two cores is half of them.
    maxWorkers: '100%',
    projects: [
      { test: { ...common, name: 'fast', include: ['tests/**/*.test.ts'], exclude: apart, isolate: false } },
      { test: { ...common, name: 'alone', include: ['tests/**/*.alone.test.ts'] } },
      { test: { ...common, name: 'corpus', include: ['tests/**/*.corpus.test.ts'] } },
      { test: { ...common, name: 'slow', include: ['tests/**/*.slow.test.ts'] } },
      { test: { ...common, name: 'browser', include: ['tests/**/*.browser.test.ts'] } },
    ],
    coverage: {
      provider: 'v8',
      include: ['src/**'],
      reporter: ['text-summary', 'html'],
      thresholds: { lines: 95 },
    },
  },
});
