/** Words of real reports, broken over two lines anywhere: those with a hyphen of their own keep it, the others have none. */
import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { clean } from '../../src/text/clean.ts';
import { mapSlice } from '../../src/text/mapped-text.ts';
import { shared } from '../helpers/shared.ts';

const words = new Map<string, number>();

beforeAll(() => {
  const folder = shared('reports/2018/text');
  for (const file of readdirSync(folder)) {
    const text = readFileSync(`${folder}/${file}`, 'utf8').toLowerCase();
    for (const word of text.match(/[a-z]+(?:-[a-z]+)*/gu) ?? []) words.set(word, (words.get(word) ?? 0) + 1);
  }
});

function rejoined(first: string, second: string): string {
  const text = `the ${first}-\n${second} one`;
  return clean(mapSlice(text, 0, text.length)).text.slice(4, -4);
}

test('a word has no hyphen, wherever it is broken', () => {
  let tried = 0;
  const wrong: string[] = [];
  for (const [word, count] of words) {
    if (word.includes('-') || word.length < 6 || count < 2) continue;
    for (let at = 2; at <= word.length - 3; at += 1) {
      const got = rejoined(word.slice(0, at), word.slice(at));
      tried += 1;
      if (got !== word) wrong.push(got);
    }
  }
  expect(tried).toBeGreaterThan(15_000);
  expect(wrong.length / tried).toBeLessThan(0.003);
});

test('most compounds keep their hyphen', () => {
  let all = 0;
  let lost = 0;
  for (const [word, count] of words) {
    const [first = '', second = '', ...others] = word.split('-');
    const isCompound = second !== '' && others.length === 0 && !/^(?:and|or|to|as|but|nor)$/u.test(second);
    if (!isCompound || (words.get(first + second) ?? 0) > count) continue;
    all += count;
    if (rejoined(first, second) !== word) lost += count;
  }
  expect(all).toBeGreaterThan(2_000);
  expect(lost / all).toBeLessThan(0.13);
});
