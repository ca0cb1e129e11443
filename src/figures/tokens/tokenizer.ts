import { onceEach } from '../../text/lazy.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { idOf } from '../words/word-sets.ts';
import { Gate } from './gate.ts';
import {
  blank,
  digit,
  isJoint,
  isLetter,
  kinds,
  type NumberKind,
  numberEnd,
  numberKind,
  otherLetter,
} from './letters.ts';
import { joinsLast, numberIn, numerals, type Row, repeatsLast, scales } from './numerals.ts';
import { nothing, type Sentence, Token } from './token.ts';
import { base, isNumeral, lettersEach, mostLetters, WordsMet } from './words-met.ts';

/** So many characters no sentence of a report has, by far. */
export const longestSentence = 4_000;

const closingBracket = 0x29;
const hyphen = 0x2d;
const dash = 0x2014;

/** The tokenizer of a lexicon. */
export const tokenizerOf = onceEach((lexicon: Lexicon) => new Tokenizer(lexicon));

/** Room for tokens. It is filled one by one, so that the engine knows that no place is empty. */
function roomOf(size: number): Token[] {
  const room: Token[] = [];
  while (room.length < size) room.push(nothing);
  return room;
}

/** Takes one sentence after the other apart: the places of the tokens stand in the room of the sentence before. */
export class Tokenizer {
  private readonly row: Row = {
    tokens: roomOf(longestSentence),
    starts: new Int32Array(longestSentence),
    ends: new Int32Array(longestSentence),
    count: 0,
  };
  private end = 0;
  private readonly words: WordsMet;
  private readonly gate: Gate;

  constructor(lexicon: Lexicon) {
    this.words = new WordsMet((printed) => wordOf(printed, lexicon));
    this.gate = new Gate(lexicon);
  }

  /** The sentence at `[start, end)` of a text; `null` where it can state no figure. */
  read(text: string, start: number, end: number): Sentence | null {
    return this.gate.isOpen(text, start, end) ? this.sentence(text, start, end) : null;
  }

  /** The sentence at `[start, end)` of a text. It holds until the next is taken apart. */
  sentence(text: string, start: number, end: number): Sentence {
    const { row } = this;
    const { tokens, starts, ends } = row;
    row.count = 0;
    this.words.makeRoom();
    for (let at = start; at < end; at = this.end) {
      const kind = kinds[text.charCodeAt(at)] as number;
      this.end = at + 1;
      if (kind === blank) continue;
      const token = isLetter(kind) ? this.wordAt(row, text, at, end) : this.otherAt(kind, text, at, end);
      if (!token) continue;
      tokens[row.count] = token;
      starts[row.count] = at;
      ends[row.count] = this.end;
      row.count += 1;
    }
    return { tokens: tokens.slice(0, row.count), starts, ends };
  }

  /** The word that begins at an offset; `null` where it only goes on with the number before it. */
  private wordAt(row: Row, text: string, start: number, end: number): Token | null {
    const number = this.numberAt(text, start, end);
    const word = this.words.byNumber(number);
    return isNumeral(number) && joinsLast(row, word, this.end) ? null : word;
  }

  /** The number or mark that begins at an offset; `null` where a bracket closes on digits that only say the number before them again. */
  private otherAt(kind: number, text: string, start: number, end: number): Token | null {
    if (kind !== digit) {
      const code = text.charCodeAt(start);
      if (code === hyphen && this.isDash(text, start, end)) return markOf(dash);
      return code === closingBracket && repeatsLast(this.row, this.end) ? null : markOf(code);
    }
    this.end = numberEnd(text, start, end);
    return numeralAt(text, start, this.end);
  }

  /** Whether a hyphen stands for a dash, as typewriters and plain text have it: '2017 -- 14 boys', '2017 - 14 boys'. */
  private isDash(text: string, start: number, end: number): boolean {
    while (this.end < end && text.charCodeAt(this.end) === hyphen) this.end += 1;
    return this.end > start + 1 || (isBlankAt(text, start - 1) && isBlankAt(text, start + 1));
  }

  /** The number of the word that begins at an offset; it ends at `this.end`. */
  private numberAt(text: string, start: number, end: number): number {
    // The last letters, and those before them where they are many.
    let last = 0;
    let first = 0;
    let hasKey = true;
    let at = start;
    let kind = kinds[text.charCodeAt(at)] as number;
    do {
      if (at === start + lettersEach) {
        first = last;
        last = 0;
      }
      last = last * base + kind;
      if (kind === otherLetter) hasKey = false;
      at += 1;
      kind = at < end ? (kinds[text.charCodeAt(at)] as number) : blank;
    } while (isLetter(kind) || isJoint(kind, text, at, end));
    this.end = at;
    return hasKey && at - start <= mostLetters
      ? this.words.find(first, last, text, start, at)
      : this.words.findOther(text.slice(start, at));
  }
}

function isBlankAt(text: string, at: number): boolean {
  return kinds[text.charCodeAt(at)] === blank;
}

const marks = new Map<number, Token>();

function markOf(code: number): Token {
  let token = marks.get(code);
  if (!token) {
    const text = String.fromCharCode(code);
    token = new Token('mark', text, idOf(text));
    marks.set(code, token);
  }
  return token;
}

function wordOf(printed: string, { cues }: Lexicon): Token {
  const text = printed.toLowerCase();
  const value = numerals.get(text);
  const id = idOf(text);
  const kind = value === undefined ? 'word' : 'number';
  return new Token(kind, text, id, value, scales.get(text), cues.has({ text, id }));
}

/** Numbers of few digits are met again and again. */
const mostDigits = 4;
/** Those that were met, by their value. */
const small: Record<NumberKind, Token[]> = { number: emptyPlaces(), year: emptyPlaces(), compound: emptyPlaces() };

function emptyPlaces(): Token[] {
  return new Array(10 ** mostDigits);
}

function numeralAt(text: string, start: number, end: number): Token {
  const kind = numberKind(text, start, end);
  const value = end - start > mostDigits ? null : smallValue(text, start, end);
  if (value === null) return numberOf(text.slice(start, end), kind);
  const known = small[kind];
  known[value] ??= numberOf(String(value), kind);
  return known[value];
}

/** The value of digits that are written as a number of this value is; `null` where they hold a mark, or begin with a zero. */
function smallValue(text: string, start: number, end: number): number | null {
  let value = 0;
  for (let at = start; at < end; at += 1) {
    const figure = text.charCodeAt(at) - 0x30;
    if (figure < 0 || (figure === 0 && at === start)) return null;
    value = value * 10 + figure;
  }
  return value;
}

function numberOf(digits: string, kind: NumberKind): Token {
  return new Token(kind, digits, 0, numberIn(digits));
}
