import type { Counted } from '../measures/measure.ts';
import { countedBy } from '../words/lexicon.ts';
import type { Listed, WordSet } from '../words/word-sets.ts';
import type { NumberKind } from './letters.ts';

/** A sentence in pieces: words, numbers with their value, years and marks. */

/** `year`: four digits that name one; `compound`: a number inside a word ('24-hour', 'B1'), which counts nothing. */
type TokenKind = 'word' | NumberKind | 'mark';

/** A word, number or mark by itself: equal ones of all sentences share it. */
export class Token implements Listed {
  readonly kind: TokenKind;
  /** In lower case. */
  readonly text: string;
  /** Of a number or a year; else 0. */
  readonly value: number;
  /** What a number before it is multiplied with ('hundred', 'dozen'); else 0. */
  readonly scale: number;
  /** The reading of a sentence acts upon this word: it passes over the others. */
  readonly isCue: boolean;
  readonly id: number;
  /** What a noun counts; `null` for a word that is not known to be counted. */
  readonly counted: Counted | null;

  constructor(kind: TokenKind, text: string, id: number, value = 0, scale = 0, isCue = false) {
    this.kind = kind;
    this.text = text;
    this.value = value;
    this.scale = scale;
    this.isCue = isCue;
    this.id = id;
    this.counted = kind === 'word' ? countedBy(this) : null;
  }
}

/** The words, numbers and marks of a sentence, in order. */
export type Tokens = ReadonlyArray<Token>;

/** A sentence with the place of each of its tokens in the paragraph. */
export interface Sentence {
  readonly tokens: Tokens;
  /** As long as the longest sentence. */
  readonly starts: Readonly<ArrayLike<number>>;
  /** Exclusive. */
  readonly ends: Readonly<ArrayLike<number>>;
}

/** Behind the end of a sentence, and before it begins. */
export const nothing = new Token('mark', '', 0);

/** No tokens, in a list that the engine takes for one of tokens. */
export const noTokens: Tokens = [nothing].slice(1);

/** A token; an empty one where there is none. To ask an array for an index that it does not have is slow. */
export function tokenAt(tokens: Tokens, index: number): Token {
  return index >= 0 && index < tokens.length ? (tokens[index] as Token) : nothing;
}

/** The text of a token; `''` where there is none. */
export function textAt(tokens: Tokens, index: number): string {
  return tokenAt(tokens, index).text;
}

/** The kind of a token; `null` where there is none. */
export function kindAt(tokens: Tokens, index: number): TokenKind | null {
  return index >= 0 && index < tokens.length ? (tokens[index] as Token).kind : null;
}

/** Index of the first token in `[from, to)` that is one of the words; -1 for none. */
export function firstOf(tokens: Tokens, from: number, to: number, words: WordSet): number {
  const end = Math.min(to, tokens.length);
  for (let index = Math.max(from, 0); index < end; index += 1) {
    if (words.hasAt(tokens, index)) return index;
  }
  return -1;
}

/** Index of the last token in `[from, to)` that is one of the words; -1 for none. */
export function lastIn(tokens: Tokens, from: number, to: number, words: WordSet): number {
  let at = to - 1;
  while (at >= from && !words.hasAt(tokens, at)) at -= 1;
  return at >= from ? at : -1;
}

/** Index of the first token in `[from, to)` that reads so; -1 for none. */
export function firstText(tokens: Tokens, from: number, to: number, text: string): number {
  const end = Math.min(to, tokens.length);
  for (let index = Math.max(from, 0); index < end; index += 1) {
    if ((tokens[index] as Token).text === text) return index;
  }
  return -1;
}

/** Whether one of so many tokens from an index on is of a kind, and no mark stands before it. */
export function isKindWithin(tokens: Tokens, from: number, many: number, kind: TokenKind): boolean {
  for (let at = from; at < Math.min(from + many, tokens.length) && kindAt(tokens, at) !== 'mark'; at += 1)
    if (kindAt(tokens, at) === kind) return true;
  return false;
}

/** Whether all tokens in `[from, to)` are of the words. */
export function areAll(tokens: Tokens, from: number, to: number, words: WordSet): boolean {
  for (let index = from; index < to; index += 1) if (!words.hasAt(tokens, index)) return false;
  return true;
}

/** Whether one of the tokens in `[from, to)` is one of the words. */
export function hasAny(tokens: Tokens, from: number, to: number, words: WordSet): boolean {
  return firstOf(tokens, from, to, words) >= 0;
}
