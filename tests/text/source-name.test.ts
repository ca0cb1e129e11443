import { expect, test } from 'vitest';
import { sourceName } from '../../src/text/source-name.ts';

test.each([
  ['2023/slovenia.txt', '2023/slovenia.txt'],
  ['../pages/slovenia.txt', '../pages/slovenia.txt'],
  ['2023\\slovenia.txt', '2023/slovenia.txt'],
  ['/home/somebody/reports/2023/slovenia.txt', '2023/slovenia.txt'],
  ['/slovenia.txt', 'slovenia.txt'],
  ['C:\\Users\\somebody\\2023\\slovenia.txt', '2023/slovenia.txt'],
  ['\\\\server\\share\\2023\\slovenia.txt', '2023/slovenia.txt'],
  ['https://example.org/2023/slovenia', 'https://example.org/2023/slovenia'],
  ['/', ''],
])('should call %s %s', (given, name) => {
  expect(sourceName(given)).toBe(name);
  expect(sourceName(name)).toBe(name);
});
