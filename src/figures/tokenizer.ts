import { onceEach } from '../text/lazy.ts';
import { allHints, hintsOf, mayState, numbered } from './hints.ts';
import type { Lexicon } from './lexicon.ts';
import { append, numerals, type Row, scales } from './numerals.ts';
import { nothing, type Sentence, Token, type TokenKind } from './tokens.ts';
import { listsOf, unlisted } from './word-sets.ts';
import { bitsEach, lettersEach, mostLetters, WordsMet } from './words-met.ts';

/** So many characters no sentence of a report has, by far. */
export const longestSentence = 4_000;

/** What a character is: of 1 to 26 it is that letter; over a joint a word goes on where a letter follows. */
const mark = 0;
const otherLetter = 27;
const firstJoint = 28;
const lastJoint = 30;
const digit = 31;
const blank = 32;
const kinds = new Uint8Array(0x10000).fill(mark);

/** Latin letters; not the signs of arithmetic, nor `Š`, which a widespread wrong decoding has for a dash. */
kinds.fill(otherLetter, 0xc0, 0x250);
for (const char of '×÷Š') kinds[char.charCodeAt(0)] = mark;
for (const [index, char] of [...'abcdefghijklmnopqrstuvwxyz'].entries()) {
  kinds[char.charCodeAt(0)] = index + 1;
  kinds[char.toUpperCase().charCodeAt(0)] = index + 1;
}
for (const [index, char] of [..."-'’"].entries()) kinds[char.charCodeAt(0)] = firstJoint + index;
for (const char of '0123456789') kinds[char.charCodeAt(0)] = digit;
for (const char of ' \t\n\v\f\r\u00A0') kinds[char.charCodeAt(0)] = blank;

function isLetter(kind: number): boolean {
  return kind >= 1 && kind <= otherLetter;
}

/** The tokenizer of a lexicon. */
export const tokenizerOf = onceEach((lexicon: Lexicon) => new Tokenizer(lexicon));

/**
 * Takes one sentence after the other apart, each in the room of the one before: most are not read any further. Every character
 * of most paragraphs is looked at here, and once.
 */
export class Tokenizer {
  private length = 0;
  private hints = 0;
  /** Numbers of words; of marks their characters, below 0; of numbers their hints. */
  private readonly found = new Int32Array(longestSentence);
  private readonly starts = new Int32Array(longestSentence);
  private readonly ends = new Int32Array(longestSentence);
  private readonly words: WordsMet;

  constructor(lexicon: Lexicon) {
    this.words = new WordsMet((printed) => wordOf(printed.toLowerCase(), lexicon));
  }

  /** Takes `[start, end)` of a text apart, and tells whether it may state a figure. */
  read(text: string, start: number, end: number): boolean {
    this.words.makeRoom();
    this.length = 0;
    this.hints = 0;
    let at = start;
    while (at < end) {
      const code = text.charCodeAt(at);
      const kind = kinds[code] as number;
      if (isLetter(kind)) at = this.readWord(text, at, end);
      else if (kind === digit) at = this.readNumber(text, at, end);
      else {
        if (kind !== blank) this.add(~code, at, at + 1);
        at += 1;
      }
    }
    return mayState(this.hints, this.firstWord());
  }

  /** The sentence of the text that was read last. */
  sentence(text: string): Sentence {
    const row: Row = { tokens: [], starts: [], ends: [] };
    for (let index = 0; index < this.length; index += 1) {
      const [start, end] = [this.starts[index] as number, this.ends[index] as number];
      append(row, this.tokenOf(this.found[index] as number, text, start, end), start, end);
    }
    return row;
  }

  private readWord(text: string, start: number, end: number): number {
    // The last letters, those before them, and the first.
    let last = 0;
    let middle = 0;
    let first = 0;
    let room = lettersEach;
    let hasKey = true;
    let at = start;
    let kind = kinds[text.charCodeAt(at)] as number;
    do {
      if (room === 0) {
        first = middle;
        middle = last;
        last = 0;
        room = lettersEach;
      }
      room -= 1;
      last = (last << bitsEach) | kind;
      if (kind === otherLetter) hasKey = false;
      at += 1;
      kind = at < end ? (kinds[text.charCodeAt(at)] as number) : blank;
    } while (
      isLetter(kind) ||
      (kind >= firstJoint && kind <= lastJoint && at + 1 < end && isLetter(kinds[text.charCodeAt(at + 1)] as number))
    );
    const { words } = this;
    const number =
      hasKey && at - start <= mostLetters
        ? words.numberOf(last, middle, first, text, start, at)
        : words.numberOfOther(text.slice(start, at));
    this.add(number, start, at);
    this.hints |= number;
    return kind === blank ? at + 1 : at;
  }

  private readNumber(text: string, start: number, end: number): number {
    const at = numberEnd(text, start, end);
    const hints = numberKind(text, start, at) === 'number' ? numbered : 0;
    this.add(hints, start, at);
    this.hints |= hints;
    return at;
  }

  private add(found: number, start: number, end: number): void {
    this.found[this.length] = found;
    this.starts[this.length] = start;
    this.ends[this.length] = end;
    this.length += 1;
  }

  private tokenOf(found: number, text: string, start: number, end: number): Token {
    if (found < 0) return markOf(~found);
    return found > allHints ? this.words.byNumber(found) : numeric(text, start, end);
  }

  private firstWord(): Token {
    const found = this.length > 0 ? (this.found[0] as number) : 0;
    return found > allHints ? this.words.byNumber(found) : nothing;
  }
}

const marks = new Map<number, Token>();

function markOf(code: number): Token {
  let token = marks.get(code);
  if (!token) {
    const text = String.fromCharCode(code);
    token = new Token('mark', text, listsOf(text));
    marks.set(code, token);
  }
  return token;
}

function wordOf(text: string, lexicon: Lexicon): Token {
  const value = numerals.get(text);
  const lists = listsOf(text);
  const hints = hintsOf({ text, lists }, lexicon);
  return new Token(value === undefined ? 'word' : 'number', text, lists, value, scales.get(text), hints);
}

/** '1,146' and '3.5': a comma or a point with a digit behind it. */
function numberEnd(text: string, start: number, end: number): number {
  let at = start + 1;
  while (at < end) {
    const code = text.charCodeAt(at);
    const joins = code === 0x2c || code === 0x2e;
    if (kinds[code] !== digit && !(joins && at + 1 < end && kinds[text.charCodeAt(at + 1)] === digit)) break;
    at += 1;
  }
  return at;
}

function numeric(text: string, start: number, end: number): Token {
  const digits = text.slice(start, end);
  const value = Number(digits.includes(',') ? digits.replaceAll(',', '') : digits);
  return new Token(numberKind(text, start, end), digits, unlisted, value);
}

const year = /(?:19\d\d|20[0-3]\d)/y;

function numberKind(text: string, start: number, end: number): TokenKind {
  year.lastIndex = start;
  if (end - start === 4 && year.test(text)) return 'year';
  return inCompound(text, start, end) ? 'compound' : 'number';
}

/** Whether a number is part of a word: '24-hour', 'B1', 'U-16', '11-year-old'; '31potential' is a lost blank. */
function inCompound(text: string, start: number, end: number): boolean {
  if (start > 0 && isGluedBefore(text.charCodeAt(start - 1))) return true;
  const behind = text.charAt(end);
  return behind === '-' || behind === '%' || behind === '/';
}

/** An English letter or a hyphen. */
function isGluedBefore(code: number): boolean {
  const kind = kinds[code] as number;
  return code === 0x2d || (isLetter(kind) && kind !== otherLetter);
}
