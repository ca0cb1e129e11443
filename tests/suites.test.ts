import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('./', import.meta.url));
const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.test.ts'));

/** What changes a module for all tests that share it. */
const changes = /\bvi\s*\.\s*(?:mock|doMock|resetModules|hoisted)\s*\(/u;

test('should change modules only in tests that load them for themselves', () => {
  const changing = files.filter((path) => changes.test(readFileSync(join(root, path), 'utf8')));
  expect(changing.length).toBeGreaterThan(0);
  expect(changing.filter((path) => !path.endsWith('.alone.test.ts'))).toEqual([]);
});
