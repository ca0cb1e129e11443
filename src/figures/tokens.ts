/** A sentence in pieces: words, numbers with their value, years and marks, each with its place in the paragraph. */

/** `year`: four digits that name one; `compound`: a number inside a word ('24-hour', 'B1'), which counts nothing. */
export type TokenKind = 'word' | 'number' | 'year' | 'compound' | 'mark';

export interface Token {
  kind: TokenKind;
  /** In lower case. */
  text: string;
  /** Offsets in the paragraph. */
  start: number;
  /** Exclusive. */
  end: number;
  /** Of a number or a year; else 0. */
  value: number;
}

const small = [
  ...['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
  ...['thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'],
];
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const numerals: ReadonlyMap<string, number> = new Map([
  ...small.map((word, value) => [word, value] as const),
  ...tens.flatMap((word, index) =>
    small.slice(0, 10).map((unit, value) => [value ? `${word}-${unit}` : word, 20 + index * 10 + value] as const),
  ),
  ['no', 0],
  ['none', 0],
  ['dozen', 12],
]);
const scales: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1_000_000],
  ['billion', 1_000_000_000],
]);

/** What is known of a word by itself. */
interface Word {
  text: string;
  /** The number it is; `null` for none. */
  value: number | null;
  scale: number | null;
  isPlain: boolean;
}

/** Words that were met: most of a text is made of few. */
const met = new Map<string, Word>();
/** A hostile text has more words than are worth remembering. */
const mostMet = 20_000;

function wordOf(printed: string): Word {
  return met.get(printed) ?? meet(printed);
}

function meet(slice: string): Word {
  // A copy: a slice keeps the whole text that it was cut from in memory.
  const printed = slice.split('').join('');
  const text = printed.toLowerCase();
  const value = numerals.get(text) ?? null;
  const scale = scales.get(text) ?? null;
  const word = { text, value, scale, isPlain: value === null && scale === null };
  if (met.size < mostMet) met.set(printed, word);
  return word;
}

/** The tokens of `[start, end)` of a text. Every character is looked at once: this is where most of the time goes. */
export function tokenize(text: string, start: number, end: number): Token[] {
  const tokens: Token[] = [];
  let at = start;
  while (at < end) {
    const code = text.charCodeAt(at);
    let next = at + 1;
    if (isLetter(code)) {
      next = wordEnd(text, next, end);
      const word = wordOf(text.slice(at, next));
      if (word.isPlain) tokens.push({ kind: 'word', text: word.text, start: at, end: next, value: 0 });
      else addNumeral(tokens, word, at, next);
    } else if (isDigit(code)) {
      next = numberEnd(text, next, end);
      tokens.push(numeric(text, at, next));
    } else if (!isBlank(code)) {
      tokens.push({ kind: 'mark', text: text.charAt(at), start: at, end: next, value: 0 });
    }
    at = next;
  }
  return tokens;
}

/** The text of a token; `''` where there is none. To ask an array for an index that it does not have is slow. */
export function textAt(tokens: ReadonlyArray<Token>, index: number): string {
  return index >= 0 && index < tokens.length ? (tokens[index] as Token).text : '';
}

/** The kind of a token; `null` where there is none. */
export function kindAt(tokens: ReadonlyArray<Token>, index: number): TokenKind | null {
  return index >= 0 && index < tokens.length ? (tokens[index] as Token).kind : null;
}

/** Whether one of the tokens in `[from, to)` is one of the words. */
export function hasAny(tokens: ReadonlyArray<Token>, from: number, to: number, words: ReadonlySet<string>): boolean {
  const end = Math.min(to, tokens.length);
  for (let index = Math.max(from, 0); index < end; index += 1) {
    if (words.has((tokens[index] as Token).text)) return true;
  }
  return false;
}

function isBlank(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0xa0;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** A Latin letter; not `Š`, which a widespread wrong decoding has for a dash. */
function isLetter(code: number): boolean {
  if (code < 0xc0) return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
  return code < 0x250 && code !== 0xd7 && code !== 0xf7 && code !== 0x160;
}

/** A word goes on over a hyphen or an apostrophe that a letter follows. */
function wordEnd(text: string, from: number, end: number): number {
  let at = from;
  while (at < end) {
    const code = text.charCodeAt(at);
    if (!isLetter(code)) {
      const joins = code === 0x2d || code === 0x27 || code === 0x2019;
      if (!joins || at + 1 >= end || !isLetter(text.charCodeAt(at + 1))) break;
    }
    at += 1;
  }
  return at;
}

/** '1,146' and '3.5': a comma or a point with a digit behind it. */
function numberEnd(text: string, from: number, end: number): number {
  let at = from;
  while (at < end) {
    const code = text.charCodeAt(at);
    if (!isDigit(code)) {
      const joins = code === 0x2c || code === 0x2e;
      if (!joins || at + 1 >= end || !isDigit(text.charCodeAt(at + 1))) break;
    }
    at += 1;
  }
  return at;
}

const plainYear = /^(?:19\d\d|20[0-3]\d)$/;

function numeric(text: string, start: number, end: number): Token {
  const digits = text.slice(start, end);
  const isYear = digits.length === 4 && plainYear.test(digits);
  const kind = isYear ? 'year' : inCompound(text, start, end) ? 'compound' : 'number';
  return { kind, text: digits, start, end, value: Number(digits.includes(',') ? digits.replaceAll(',', '') : digits) };
}

/** Whether a number is part of a word: '24-hour', 'B1', 'U-16', '11-year-old'; '31potential' is a lost blank. */
function inCompound(text: string, start: number, end: number): boolean {
  if (start > 0 && isGluedBefore(text.charCodeAt(start - 1))) return true;
  const behind = text.charAt(end);
  return behind === '-' || behind === '%' || behind === '/';
}

/** An English letter or a hyphen. */
function isGluedBefore(code: number): boolean {
  return code === 0x2d || (code < 0xc0 && isLetter(code));
}

/** 'two', 'two hundred', 'two hundred and two', '3.5 million', 'a hundred', 'two dozen' */
function addNumeral(tokens: Token[], { text, value, scale }: Word, start: number, end: number): void {
  const last = tokens.at(-1);
  const times = scale ?? (text === 'dozen' ? value : null);
  if (times !== null && last?.kind === 'number' && last.text !== 'no') {
    Object.assign(last, { value: Math.round(last.value * times * 100) / 100, end, text: `${last.text} ${text}` });
  } else if (text === 'one' && last?.text === 'no') Object.assign(last, { end, text: 'no one' });
  else if (value !== null && isHundreds(tokens)) extendHundreds(tokens, value, end, text);
  else if (value !== null) tokens.push({ kind: 'number', text, start, end, value });
  else if (last?.text === 'a') Object.assign(last, { kind: 'number', value: scale, end });
  else tokens.push({ kind: 'word', text, start, end, value: 0 });
}

/** 'two hundred and' ... or 'two hundred' ... */
function isHundreds(tokens: ReadonlyArray<Token>): boolean {
  const last = tokens.at(-1);
  const number = last?.text === 'and' ? tokens.at(-2) : last;
  return number?.kind === 'number' && (number.text.endsWith(' hundred') || number.text.endsWith(' thousand'));
}

function extendHundreds(tokens: Token[], value: number, end: number, word: string): void {
  if (tokens.at(-1)?.text === 'and') tokens.pop();
  const number = tokens.at(-1) as Token;
  Object.assign(number, { value: number.value + value, end, text: `${number.text} ${word}` });
}
