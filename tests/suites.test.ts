import { expect, test } from 'vitest';
import { filesIn, read } from './helpers/repository.ts';

/** What changes a module for all tests that share it. */
const changes = /\bvi\s*\.\s*(?:mock|doMock|resetModules|hoisted)\s*\(/u;

test('should change modules only in tests that load them for themselves', () => {
  const changing = filesIn('tests', '.test.ts').filter((path) => changes.test(read(path)));
  expect(changing.length).toBeGreaterThan(0);
  expect(changing.filter((path) => !path.endsWith('.alone.test.ts'))).toEqual([]);
});
