import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import type { MappedText, Run } from '../model/mapped-text.ts';

const blank = /\s/u;
const reference = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z][A-Za-z\d]{1,31}));?/uy;
/** How far a character is looked for before it is held to have no source: the longest syntax between two characters. */
const reach = 400;

/**
 * Maps the value of a literal node to the slice `[start, end)` of the source it was made from.
 * Both are walked side by side: what differs is syntax (an escape, a character reference, a tag, a comment, the marker of
 * a quoted line) or blanks that were collapsed. Linear in the length of the two.
 */
export function align(value: string, source: string, start: number, end: number): MappedText {
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
  const length = sameLength(value, at, source, from, end);
  if (length > 0) return { at, from, length };
  const decoded = source[from] === '&' ? decode(source, from, end) : null;
  if (decoded && value.startsWith(decoded.text, at))
    return { at, from, length: decoded.text.length, span: decoded.span };
  return blank.test(value[at] as string) && blank.test(source[from] as string) ? { at, from, length: 1 } : null;
}

function sameLength(value: string, at: number, source: string, from: number, end: number): number {
  const most = Math.min(value.length - at, end - from);
  let length = 0;
  while (length < most && value.charCodeAt(at + length) === source.charCodeAt(from + length)) length += 1;
  return length;
}

function decode(source: string, from: number, end: number): { text: string; span: number } | null {
  reference.lastIndex = from;
  const match = reference.exec(source);
  if (!match || from + match[0].length > end) return null;
  const text = match[3] ? decodeNamedCharacterReference(match[3]) : codePoint(match[1], match[2]);
  return text ? { text, span: match[0].length } : null;
}

function codePoint(decimal: string | undefined, hexadecimal: string | undefined): string | null {
  const code = decimal ? Number.parseInt(decimal, 10) : Number.parseInt(hexadecimal ?? '', 16);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : null;
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
  return limit === end ? -1 : from + 1;
}

function behindTag(source: string, from: number, end: number): number {
  const close = source.startsWith('<!--', from) ? source.indexOf('-->', from) + 2 : source.indexOf('>', from);
  return close < from || close >= end ? from + 1 : close + 1;
}
