import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Figure } from '../../src/figures/figure.ts';
import { readSentence } from '../../src/figures/sentence/sentence.ts';
import { Gate } from '../../src/figures/tokens/gate.ts';
import { type Token, tokenAt } from '../../src/figures/tokens/token.ts';
import { Tokenizer } from '../../src/figures/tokens/tokenizer.ts';
import { knownWords } from '../../src/figures/words/lexicon.ts';
import { denials, ordinals, pointers } from '../../src/figures/words/word-lists.ts';

const ofMeasures = ['convicted', 'Prosecutions', 'investigation', 'identified', 'opened', 'reported', 'investigative'];
const ofNumbers = ['12', '1,146', 'two', 'twenty-one', 'No', 'none', 'dozen', 'not', 'never', 'failed', 'its first'];
const ofBoth = ['five-year', 'mid-2016', '2016', '24-hour', 'U-16', 'B1', 'convicted-', 'one’s', '31potential', '19.5'];
const others = [
  'This',
  'it',
  'those',
  'that',
  'the',
  'cases',
  'victims',
  'of',
  'in',
  'to',
  'and',
  'did',
  'compared with',
];
const marks = [',', '(', ')', ';', '–', '$', "'", '-', '“'];
const words = fc.array(fc.constantFrom(...ofMeasures, ...ofNumbers, ...ofBoth, ...others, ...marks), { maxLength: 12 });
const joints = fc.array(fc.constantFrom(' ', ' ', ' ', ' ', '', '-', '  '), { minLength: 12, maxLength: 12 });
const sentences = fc.tuple(words, joints).map(([all, blanks]) => all.map((word, at) => word + blanks[at]).join(''));

const gate = new Gate(knownWords);
const tokenizer = new Tokenizer(knownWords);
const before = [figureOf('convictions'), figureOf('investigations')];

describe('a sentence that is not read', () => {
  test('has no number, or no word of a measure, or states nothing', () => {
    fc.assert(
      fc.property(sentences, (text) => {
        if (gate.isOpen(text, 0, text.length)) return;
        const sentence = tokenizer.sentence(text, 0, text.length);
        const { tokens } = sentence;
        const isOf = tokens.some((token) => knownWords.any.has(token)) || pointers.has(tokenAt(tokens, 0));
        expect(tokens.some(isNumber) && isOf, text).toBe(false);
        expect(readSentence(sentence, { lexicon: knownWords, home: null, now: null }, before), text).toEqual([]);
      }),
      { numRuns: 5000 },
    );
  });

  test('is most of what has no number, and all that only has years', () => {
    for (const text of ['It convicted traffickers.', 'In 2016, police convicted them.', 'Courts met 12 times.', ''])
      expect(gate.isOpen(text, 0, text.length), text).toBe(false);
  });
});

function isNumber(token: Token): boolean {
  return token.kind === 'number' || denials.has(token) || ordinals.has(token);
}

function figureOf(measure: string): Figure {
  const told = { value: 5, qualifier: 'exact', unit: null, exploitation: null, compared: false, anchor: null } as const;
  return {
    measure,
    ...told,
    period: null,
    strength: 'total',
    split: false,
    agency: null,
    grand: false,
    earlier: false,
    latest: false,
    lasting: false,
    start: 0,
    end: 1,
  };
}
