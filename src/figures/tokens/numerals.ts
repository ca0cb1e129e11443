import { idOf, WordSet } from '../words/word-sets.ts';
import { Token, textAt, tokenAt } from './token.ts';

/** Numbers in words, and those that several words or tokens make. */

const small = [
  ...['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
  ...['thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'],
];
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/** The number that a word is. */
export const numerals: ReadonlyMap<string, number> = new Map([
  ...small.map((word, value) => [word, value] as const),
  ...tens.flatMap((word, index) =>
    small.slice(0, 10).map((unit, value) => [value ? `${word}-${unit}` : word, 20 + index * 10 + value] as const),
  ),
  ['no', 0],
  ['none', 0],
  ['nobody', 0],
  ['dozen', 12],
]);

/** What a word multiplies the number before it with. */
export const scales: ReadonlyMap<string, number> = new Map([
  // 'opened a single case'
  ['single', 1],
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
]);

/** Words of numbers. */
export const spelled = new WordSet([...numerals.keys(), ...scales.keys()]);

/** The room in which the tokens of a sentence are put one behind the other. */
export interface Row {
  readonly tokens: Token[];
  readonly starts: Int32Array;
  /** Exclusive. */
  readonly ends: Int32Array;
  /** How many there are. */
  count: number;
}

/** Joins a numeral that ends at an offset to the number before it, where it goes on: 'two hundred and two', 'two dozen'. */
export function joinsLast(row: Row, numeral: Token, end: number): boolean {
  if (!isJoined(row, numeral)) return false;
  row.ends[row.count - 1] = end;
  return true;
}

/** Takes the digits behind a number in words to it: '*fifteen (15)* victims'; the bracket that closes ends at an offset. */
export function repeatsLast(row: Row, end: number): boolean {
  const { tokens, count } = row;
  if (textAt(tokens, count - 2) !== '(') return false;
  const [word, digits] = [tokenAt(tokens, count - 3), tokenAt(tokens, count - 1)];
  const isSame = word.kind === 'number' && digits.kind === 'number' && word.value === digits.value;
  if (!isSame || inDigits.test(word.text)) return false;
  row.count -= 2;
  row.ends[row.count - 1] = end;
  return true;
}

const inDigits = /^\d/;

function isJoined(row: Row, { text, value, scale, kind }: Token): boolean {
  const last = tokenAt(row.tokens, row.count - 1);
  if (scale > 0 && last.kind === 'number' && last.text !== 'no') {
    replaceLast(row, `${last.text} ${text}`, Math.round(last.value * scale * 100) / 100);
  } else if (text === 'one' && last.text === 'no') replaceLast(row, 'no one', 0);
  // '*Not one* trafficker was convicted'
  else if (text === 'one' && last.text === 'not') replaceLast(row, 'none', 0);
  else if (kind === 'number' && isHundreds(row)) extendHundreds(row, text, value);
  else if (kind === 'word' && last.text === 'a') replaceArticle(row, scale);
  else return false;
  return true;
}

/** '*a dozen* cases', '*not a single* case' */
function replaceArticle(row: Row, scale: number): void {
  const isDenied = scale === 1 && textAt(row.tokens, row.count - 2) === 'not';
  if (isDenied) row.count -= 1;
  if (isDenied) replaceLast(row, 'none', 0);
  else replaceLast(row, scale === 1 ? 'single' : 'a', scale);
}

function replaceLast({ tokens, count }: Row, text: string, value: number): void {
  tokens[count - 1] = new Token('number', text, idOf(text), value);
}

/** 'two hundred and' ... or 'two hundred' ... */
function isHundreds({ tokens, count }: Row): boolean {
  const at = textAt(tokens, count - 1) === 'and' ? count - 2 : count - 1;
  const { kind, text } = tokenAt(tokens, at);
  return kind === 'number' && (text.endsWith(' hundred') || text.endsWith(' thousand'));
}

function extendHundreds(row: Row, word: string, value: number): void {
  const { tokens } = row;
  if (textAt(tokens, row.count - 1) === 'and') row.count -= 1;
  const number = tokenAt(tokens, row.count - 1);
  replaceLast(row, `${number.text} ${word}`, number.value + value);
}

/** More digits than a number holds exactly. */
const mostDigits = 15;

/**
 * The value of digits with commas and a point: '1,146', '3.5'. It is the one that `Number` gives, which takes ten times as long:
 * few digits are a number exactly, and what is divided once is rounded once.
 */
export function numberIn(digits: string): number {
  if (digits.length > mostDigits) return Number(digits.replaceAll(',', ''));
  let value = 0;
  let divisor = 0;
  for (let at = 0; at < digits.length; at += 1) {
    const code = digits.charCodeAt(at);
    if (code === 0x2c) continue;
    if (code !== 0x2e) {
      value = value * 10 + code - 0x30;
      divisor *= 10;
    } else if (divisor === 0) divisor = 1;
    else return Number.NaN;
  }
  return divisor === 0 ? value : value / divisor;
}
