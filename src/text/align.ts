import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import type { MappedText, Range, Run } from '../report/document.ts';
import { windows1252 } from './bytes.ts';
import { mapSlice } from './mapped-text.ts';

const blank = /\s/u;
const ampersand = 0x26;
const lessThan = 0x3c;
const tagStart = /[a-z/!?]/iu;
const characterData = '<![CDATA[';
const reference = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z][A-Za-z\d]{1,31}));?/uy;
/** Code units of the longest character that a reference stands for. */
const longestCharacter = 3;
/** How far a character is looked for before it is held to have no source: the longest syntax between two characters. */
const reach = 400;

/**
 * Maps the value of a literal node to the slice `[start, end)` of the source it was made from.
 * Both are walked side by side: what differs is syntax (an escape, a character reference, a tag, a comment, the marker of
 * a quoted line) or blanks that were collapsed. Linear in the length of the two.
 */
export function align(value: string, source: string, start: number, end: number): MappedText {
  // Most literals stand in the source as they are.
  if (end - start === value.length && source.startsWith(value, start)) return mapSlice(source, start, end);
  const runs: Run[] = [];
  let at = 0;
  let from = start;
  while (at < value.length && from < end) {
    const run = runAt(value, at, source, from, end);
    if (run) {
      runs.push(run);
      at += run.length;
      from += run.span ?? run.length;
    } else {
      const next = skip(value[at] as string, source, from, end);
      if (next < 0) at += 1;
      else from = next;
    }
  }
  return { text: value, runs };
}

/** What agrees at the two places: the same characters, a reference and what it stands for, a blank and another blank. */
function runAt(value: string, at: number, source: string, from: number, end: number): Run | null {
  const decoded = source[from] === '&' ? decode(source, { start: from, end }, value, at) : null;
  if (decoded) return { at, from, ...decoded };
  const length = sameLength(value, at, source, from, end);
  if (length > 0) return { at, from, length };
  // Markdown and HTML replace a NUL.
  if (value[at] === '\uFFFD' && source[from] === '\0') return { at, from, length: 1, span: 1 };
  return blank.test(value[at] as string) && blank.test(source[from] as string) ? { at, from, length: 1 } : null;
}

/** How many characters are the same; a character reference of the source ends it. */
function sameLength(value: string, at: number, source: string, from: number, end: number): number {
  const most = Math.min(value.length - at, end - from);
  let length = 0;
  while (length < most) {
    const code = source.charCodeAt(from + length);
    if (value.charCodeAt(at + length) !== code || (code === ampersand && length > 0)) break;
    if (code === lessThan && opensTag(value[at + length + 1], source[from + length + 1], from + length + 1 < end))
      break;
    length += 1;
  }
  return length;
}

/** Whether a `<` of the source that the value has, too, is that of a tag: the value goes on with something else. */
function opensTag(said: string | undefined, next: string | undefined, hasNext: boolean): boolean {
  return hasNext && said !== next && next !== undefined && tagStart.test(next);
}

/**
 * The character reference at the start of a range, if it stands for what the value goes on with. In code it stands for
 * nothing: there the value has the reference itself.
 */
function decode(
  source: string,
  { start, end }: Range,
  value: string,
  at: number,
): { length: number; span: number } | null {
  reference.lastIndex = start;
  const match = reference.exec(source);
  if (!match || start + match[0].length > end || value.startsWith(match[0], at)) return null;
  const wanted = value.slice(at, at + longestCharacter + 1);
  const { 0: whole, 1: decimal, 2: hexadecimal, 3: name } = match;
  if (name) return named(whole, name, wanted);
  const code = decimal ? Number.parseInt(decimal, 10) : Number.parseInt(hexadecimal ?? '', 16);
  const text = charactersOf(code).find((character) => wanted.startsWith(character));
  return text ? { length: text.length, span: whole.length } : null;
}

/** A name may lack its semicolon and run on into the text (`AT&ampT`): then only the beginning of it counts. */
function named(whole: string, name: string, wanted: string): { length: number; span: number } | null {
  for (let length = name.length; length >= 2; length -= 1) {
    const text = decodeNamedCharacterReference(name.slice(0, length));
    const span = length === name.length ? whole.length : length + 1;
    if (text && wanted.startsWith(text + name.slice(length, length + 1))) return { length: text.length, span };
  }
  return null;
}

const replacement = '\uFFFD';

/**
 * What a number may stand for: the character, or the replacement for one that a format does not let in (Markdown no
 * control characters); HTML reads 0x80 to 0x9F as Windows-1252.
 */
function charactersOf(code: number): string[] {
  if (!(code > 0 && code <= 0x10ffff)) return [replacement];
  const plain = [String.fromCodePoint(code), replacement];
  return code >= 0x80 && code <= 0x9f ? [windows1252[code - 0x80] ?? replacement, ...plain] : plain;
}

/** Where to go on in the source when it differs from `wanted`; -1 when `wanted` has no source of its own. */
function skip(wanted: string, source: string, from: number, end: number): number {
  const char = source[from] as string;
  if (char === '<') return behindTag(source, from, end);
  if (blank.test(char)) return from + 1;
  if (blank.test(wanted)) return -1;
  const limit = Math.min(end, from + reach);
  for (let index = from + 1; index < limit; index += 1) {
    if (source[index] === wanted || source[index] === '&' || source[index] === '<') return index;
  }
  return limit === end ? -1 : limit;
}

function behindTag(source: string, from: number, end: number): number {
  if (source.startsWith(characterData, from)) return from + characterData.length;
  const close = source.startsWith('<!--', from) ? source.indexOf('-->', from) + 2 : source.indexOf('>', from);
  return close < from || close >= end ? from + 1 : close + 1;
}
