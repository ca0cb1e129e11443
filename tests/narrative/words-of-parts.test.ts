import fc from 'fast-check';
import { expect, test } from 'vitest';
import { partWords } from '../../src/knowledge/data/part-words.ts';
import { countsIn } from '../../src/narrative/blocks/words-of-parts.ts';

/** Words that are no longer than they are looked up at, each once, in small letters. */
function expected(text: string): ReadonlyArray<ReadonlyArray<number>> {
  const words = new Set(
    text
      .slice(0, 900)
      .toLowerCase()
      .split(/[^a-z]+/u),
  );
  const known: Readonly<Record<string, ReadonlyArray<number>>> = partWords;
  return [...words].flatMap((word) => (Object.hasOwn(known, word) ? [known[word] as ReadonlyArray<number>] : []));
}

test('finds every word of the list, however it is written', () => {
  for (const [word, counts] of Object.entries(partWords))
    for (const text of [word, word.toUpperCase(), `“${word}”`]) expect([...countsIn(text)]).toEqual([counts]);
});

test('finds what looking up each word finds', () => {
  const words = fc.constantFrom(...Object.keys(partWords), 'shelter', 'Ärzte', 'naïve', '’', '\uD83D', '12', 'a');
  const parts = fc.array(fc.tuple(words, fc.constantFrom(' ', ', ', '’s ', '-', '')), { maxLength: 300 });
  fc.assert(
    fc.property(parts, (all) => {
      const text = all.flat().join('');
      expect([...countsIn(text)]).toEqual(expected(text));
    }),
  );
});
