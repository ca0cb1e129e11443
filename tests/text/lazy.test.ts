import { expect, it } from 'vitest';
import { rememberedEach } from '../../src/text/lazy.ts';

it('asks once for a line that comes again, and each time for a long one', () => {
  const asked: string[] = [];
  const firstLetter = rememberedEach((line) => {
    asked.push(line);
    return line[0] ?? null;
  });
  const long = 'k'.repeat(200);
  expect([firstLetter('Togo'), firstLetter(''), firstLetter('Togo'), firstLetter('')]).toEqual(['T', null, 'T', null]);
  expect([firstLetter(long), firstLetter(long)]).toEqual(['k', 'k']);
  expect(asked).toEqual(['Togo', '', long, long]);
});

it('forgets all when it has been asked for a thousand', () => {
  let asked = 0;
  const length = rememberedEach((line) => {
    asked += 1;
    return line.length;
  });
  for (let round = 0; round < 2; round += 1)
    for (let index = 0; index < 1500; index += 1) expect(length(`line ${index}`)).toBe(`line ${index}`.length);
  expect(asked).toBeGreaterThan(1500);
});
