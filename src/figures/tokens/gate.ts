import type { Lexicon } from '../words/lexicon.ts';
import { denials, ordinals, pointers, recordWords } from '../words/word-lists.ts';
import { type Listed, listedWords } from '../words/word-sets.ts';
import { digit, isLetter, kinds, mark, numberEnd, numberKind } from './letters.ts';
import { spelled } from './numerals.ts';

/** What a word lets a sentence state: it is a number, or may bring or deny one; it is a word of a measure; it points back. */
const numbered = 1;
const measured = 2;
const pointing = 4;
/** Digits are a number, a year, or part of a word. */
const digits = 8;
/** It is of a measure beside what is kept of cases: 'law *enforcement* data'. */
const ofRecords = 16;

const records = new RegExp(String.raw`\b(?:${recordWords.replaceAll(' ', '|')})\b`, 'iu');

const opening = /\s*(?:In \d{4}, )?(?:[Tt]he )?/uy;

function hintsOf(word: Listed, { any, adjectives }: Lexicon): number {
  const number = spelled.has(word) || denials.has(word) || ordinals.has(word) ? numbered : 0;
  const measure = (any.has(word) ? measured : 0) | (adjectives.has(word) ? ofRecords : 0);
  return number | measure | (pointers.has(word) ? pointing : 0);
}

/** Bits of the kind of a character, and of the hints. */
const bits = 5;
const lowest = (1 << bits) - 1;
/** A step holds 16 bits, so that the tree lies near at hand: some 2,000 nodes, where all measures need 600. */
const mostSteps = 1 << 16;

/** The kinds of characters, where all that is no letter and no digit is a mark. */
const signs = kinds.map((kind) => (isLetter(kind) || kind === digit ? kind : mark));

/**
 * Tells which sentences may state a figure: those that have a word of a measure, or point back at the figures of the sentence
 * before ('This compares with 12 in 2004'), and a number. Most do not, and need not be taken apart. Of a word in parts
 * ('five-year') each part counts, so that a few more are let through.
 */
export class Gate {
  private readonly steps: Uint16Array;

  constructor(lexicon: Lexicon) {
    const steps = [...row, ...row];
    for (const word of listedWords()) {
      const hints = hintsOf(word, lexicon);
      if (hints > 0) addWord(steps, word.text, hints);
    }
    if (steps.length > mostSteps)
      throw new RangeError(`Unexpected ${steps.length} steps, expected at most ${mostSteps}`);
    this.steps = Uint16Array.from(steps);
  }

  /** Whether `[start, end)` of a text may state a figure. */
  isOpen(text: string, start: number, end: number): boolean {
    const { steps } = this;
    let step = 0;
    let found = 0;
    for (let at = start; at < end; at += 1) {
      step = steps[(step & ~lowest) | (signs[text.charCodeAt(at)] as number)] as number;
      found |= step;
      if ((found & (numbered | measured)) === (numbered | measured)) return true;
    }
    found |= steps[step & ~lowest] as number;
    if ((found & (numbered | digits)) === 0) return false;
    const isOf =
      (found & measured) !== 0 ||
      ((found & pointing) !== 0 && this.isPointing(text, start, end)) ||
      ((found & ofRecords) !== 0 && records.test(text.slice(start, end)));
    return isOf && ((found & numbered) !== 0 || hasNumber(text, start, end));
  }

  /** Whether the first word points back, or that behind 'In 2016,' and 'the'. */
  private isPointing(text: string, start: number, end: number): boolean {
    opening.lastIndex = start;
    opening.test(text);
    let node = 0;
    for (let at = opening.lastIndex; at < end; at += 1) {
      const step = this.steps[node | (signs[text.charCodeAt(at)] as number)] as number;
      node = step & ~lowest;
      if (node === 0) return (step & pointing) !== 0;
    }
    return false;
  }
}

/**
 * The words stand in a tree, a row a node. Where a row leads by a sign, the number of the next row stands in the higher bits, and the
 * hints of the word that ends there in the lowest. The first row is that between words, the second that of all other words.
 */
const row = Array.from({ length: 1 << bits }, (_, sign) => {
  if (sign === digit) return digits;
  return isLetter(sign) ? 1 << bits : 0;
});

function addWord(steps: number[], word: string, hints: number): void {
  let node = 0;
  for (const letter of word) {
    const sign = signs[letter.charCodeAt(0)] as number;
    if (!isLetter(sign)) break;
    const at = node | sign;
    if (steps[at] === 1 << bits) {
      steps[at] = steps.length;
      steps.push(...row);
    }
    node = steps[at] as number;
  }
  for (const sign of [mark, digit]) steps[node | sign] = (steps[node | sign] as number) | hints;
}

function hasNumber(text: string, start: number, end: number): boolean {
  let at = start;
  while (at < end) {
    const first = at;
    if (kinds[text.charCodeAt(at)] === digit) {
      at = numberEnd(text, first, end);
      if (numberKind(text, first, at) === 'number') return true;
    } else at += 1;
  }
  return false;
}
