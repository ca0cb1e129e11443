/** What the characters of a sentence are. */

/** Of 1 to 26 it is that letter; over a joint a word goes on where a letter follows. */
export const mark = 0;
export const otherLetter = 27;
const firstJoint = 28;
const lastJoint = 30;
export const digit = 31;
export const blank = 32;

/** The kind of each character, by its code. */
export const kinds = new Uint8Array(0x10000).fill(mark);

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

export function isLetter(kind: number): boolean {
  return kind >= 1 && kind <= otherLetter;
}

/** Whether a word goes on over a character: `kind` is that of the character, at `at` in a text. */
export function isJoint(kind: number, text: string, at: number, end: number): boolean {
  return kind >= firstJoint && kind <= lastJoint && at + 1 < end && isLetter(kinds[text.charCodeAt(at + 1)] as number);
}

/** '1,146' and '3.5': a comma or a point with a digit behind it. */
export function numberEnd(text: string, start: number, end: number): number {
  let at = start + 1;
  while (at < end) {
    const code = text.charCodeAt(at);
    const joins = code === 0x2c || code === 0x2e;
    if (kinds[code] !== digit && !(joins && at + 1 < end && kinds[text.charCodeAt(at + 1)] === digit)) break;
    at += 1;
  }
  return at;
}

export type NumberKind = 'number' | 'year' | 'compound';

/** What the digits at `[start, end)` of a text are. */
export function numberKind(text: string, start: number, end: number): NumberKind {
  if (end - start === 4 && isYear(text, start)) return 'year';
  return inCompound(text, start, end) ? 'compound' : 'number';
}

/** Whether the four digits at an offset are a year from 1900 to 2039. */
function isYear(text: string, start: number): boolean {
  const century = text.startsWith('19', start) || (text.startsWith('20', start) && text.charCodeAt(start + 2) < 0x34);
  return century && kinds[text.charCodeAt(start + 2)] === digit;
}

/** Whether a number is part of a word: '24-hour', 'B1', '11-year-old', '31potential'; or the mark of a note: 'courts.3'. */
function inCompound(text: string, start: number, end: number): boolean {
  if (start > 0 && (isGluedBefore(text.charCodeAt(start - 1)) || isMarkOfNote(text, start, end))) return true;
  const behind = text.charCodeAt(end);
  return behind === 0x2d || behind === 0x25 || behind === 0x2f;
}

const quotes = '"”’';

const lowerStart = /^ ?[a-z]/;

/** Whether a number is glued to the stop of a word; before a small letter, 'the north.12 people', a blank was lost in front of it. */
function isMarkOfNote(text: string, start: number, end: number): boolean {
  const stop = quotes.includes(text.charAt(start - 1)) ? start - 2 : start - 1;
  if (text.charAt(stop) !== '.' || !isLetter(kinds[text.charCodeAt(stop - 1)] as number)) return false;
  return !lowerStart.test(text.slice(end, end + 2));
}

/** An English letter or a hyphen. */
function isGluedBefore(code: number): boolean {
  const kind = kinds[code] as number;
  return code === 0x2d || (isLetter(kind) && kind !== otherLetter);
}
