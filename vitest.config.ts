import { defineConfig } from 'vitest/config';

/**
 * Four suites by the ending of a test's file. `npm test` runs the first, which needs nothing beside the checkout; the
 * others say in their name what they need: texts in `../shared` (`.corpus.test.ts`), time (`.slow.test.ts`), or a browser
 * (`.browser.test.ts`).
 */
const common = {
  setupFiles: ['tests/helpers/fixed-seed.ts'],
  testTimeout: 120_000,
  hookTimeout: 180_000,
};
const apart = ['tests/**/*.corpus.test.ts', 'tests/**/*.slow.test.ts', 'tests/**/*.browser.test.ts'];

export default defineConfig({
  test: {
    // The default leaves one core idle, which on two cores is half of them.
    maxWorkers: '100%',
    projects: [
      { test: { ...common, name: 'fast', include: ['tests/**/*.test.ts'], exclude: apart } },
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
