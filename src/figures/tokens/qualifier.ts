import type { Qualifier } from '../../report/vocabulary.ts';
import { dashes } from '../words/word-lists.ts';
import { WordSet, wordsOf } from '../words/word-sets.ts';
import { kindAt, type Tokens, textAt } from './token.ts';

type Inexact = Exclude<Qualifier, 'exact'>;

/** In front of a number or a sum: it is not exact. */
const phrases: Readonly<Record<Inexact, ReadonlyArray<string>>> = {
  'at-least': ['at least', 'more than', 'no fewer than', 'no less than', 'over', 'a minimum of', 'minimum of'],
  'at-most': ['up to', 'at most', 'no more than', 'fewer than', 'less than', 'nearly', 'almost', 'a maximum of'],
  about: ['approximately', 'about', 'around', 'roughly', 'some', 'an estimated', 'estimated'],
};

/** Longer ones first: 'no more than' ends in another. */
const rows = Object.entries(phrases)
  .flatMap(([qualifier, all]) =>
    all.map((phrase) => ({ phrase, words: wordsOf(phrase), qualifier: qualifier as Inexact })),
  )
  .sort((a, b) => b.words.length - a.words.length);

const last = new WordSet(rows.map(({ words }) => words.at(-1) ?? ''));

/** How exact a number is by the words before it, and the index of the first of them. */
export function qualifierBefore(tokens: Tokens, number: number): { qualifier: Qualifier; from: number } {
  if (!last.hasAt(tokens, number - 1)) return { qualifier: 'exact', from: number };
  for (const { words, qualifier } of rows) {
    const from = number - words.length;
    if (from >= 0 && words.every((word, step) => tokens[from + step]?.text === word)) return { qualifier, from };
  }
  return { qualifier: 'exact', from: number };
}

/** 'seven cases*, fewer than 13* in 2016', '*– fewer than 13*': the number is compared. */
export function isThanNumber(tokens: Tokens, number: number): boolean {
  if (kindAt(tokens, number) !== 'number' || textAt(tokens, number - 1) !== 'than') return false;
  return textAt(tokens, number - 3) === ',' || dashes.hasAt(tokens, number - 3);
}

/** '*no* fewer than 12': it says how many, and denies nothing. */
export function opensQualifier(tokens: Tokens, index: number): boolean {
  return textAt(tokens, index) === 'no' && textAt(tokens, index + 2) === 'than';
}

const qualifiers: ReadonlyMap<string, Qualifier> = new Map(rows.map(({ phrase, qualifier }) => [phrase, qualifier]));
const inText = new RegExp(String.raw`(?<=\b(${rows.map(({ phrase }) => phrase).join('|')}) \(?)`, 'iuy');

/** How exact a sum is that begins at an offset of a text. */
export function qualifierInFront(text: string, offset: number): Qualifier {
  inText.lastIndex = offset;
  const phrase = inText.exec(text)?.[1];
  return phrase === undefined ? 'exact' : (qualifiers.get(phrase.toLowerCase()) ?? 'exact');
}
