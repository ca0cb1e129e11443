import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Tokenizer } from '../../src/figures/tokens/tokenizer.ts';
import { knownWords } from '../../src/figures/words/lexicon.ts';

/** What a sentence is made of, as one would write it down first. */
const piece =
  /(?<word>[A-Za-zÀ-ÖØ-öø-şš-ɏ]+(?:[-'’][A-Za-zÀ-ÖØ-öø-şš-ɏ]+)*)|(?<digits>\d+(?:[.,]\d+)*)|(?<dash>--+|(?<=[ \t\n\v\f\r\u00A0])-(?=[ \t\n\v\f\r\u00A0]))|[^ \t\n\v\f\r\u00A0]/gs;

function simply(text: string) {
  return [...text.matchAll(piece)].map(({ index, 0: printed, groups }) => {
    const isWord = groups?.['word'] !== undefined;
    const isDash = groups?.['dash'] !== undefined;
    return [isDash ? '—' : isWord ? printed.toLowerCase() : printed, index, index + printed.length];
  });
}

const tokenizer = new Tokenizer(knownWords);

function taken(text: string) {
  const { tokens, starts, ends } = tokenizer.sentence(text, 0, text.length);
  return tokens.map((token, index) => [token.text, starts[index], ends[index]]);
}

const joints = ['-', "'", '’'];
const letters = fc.constantFrom(...'abcxyzABZéÉßŞšŠÿ×÷ɏ\u0250');
/** Letters, joints and digits in every order; few of them, so that the same words come again and ones of one length differ little. */
const words = fc.array(
  fc.oneof({ weight: 8, arbitrary: letters }, fc.constantFrom(...joints, ...' .,()$\u00A0😀019')),
  {
    maxLength: 60,
  },
);

describe('a sentence in tokens', () => {
  test('is what a pattern finds, whatever the words are', () => {
    fc.assert(
      fc.property(words, (chars) => {
        const text = chars.join('');
        expect(taken(text)).toEqual(simply(text));
      }),
      { numRuns: 2000 },
    );
  });

  test('tells words apart at every length', () => {
    const text = Array.from({ length: 40 }, (_, length) => `${'a'.repeat(length)}b ${'a'.repeat(length)}c`).join(' ');
    expect(taken(text)).toEqual(simply(text));
    expect(taken(text)).toEqual(simply(text));
  });

  test('takes digits that say a number in words again as one with it', () => {
    expect(taken('two hundred (200) victims')).toEqual([
      ['two hundred', 0, 17],
      ['victims', 18, 25],
    ]);
    for (const text of ['two (12) victims', '12 (12) victims', 'two (2 boys)'])
      expect(taken(text)).toEqual(simply(text));
  });

  test('holds when more words are met than are remembered', () => {
    for (let round = 0; round < 30; round += 1) {
      const text = Array.from(
        { length: 500 },
        (_, index) => `w${letter(round)}${letter(index)}${letter(index / 26)}`,
      ).join(' ');
      expect(taken(text)).toEqual(simply(text));
    }
  });
});

function letter(value: number): string {
  return String.fromCharCode(97 + (Math.floor(value) % 26));
}
