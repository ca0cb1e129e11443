import { lazy } from '../../text/lazy.ts';
import { repairText } from '../../text/repair.ts';

/** A piece of text: `[start, end)` of `text`. */
export interface Slice {
  text: string;
  start: number;
  end: number;
}

/** What does not count: blanks, hyphens, characters that nobody sees, each or the first and the last of a row of them. */
const uncountedRows =
  '9-d 20 2d a0 ac-ad 34f 61c 1680 180e 2000-2011 2028-202f 205f-206f 3000 fe00-fe0f feff fff9-fffb e0000-e01ef'
    .split(' ')
    .map((row) => row.split('-').map((code) => Number.parseInt(code, 16)));
const uncounted = new RegExp(
  `[${uncountedRows.map((row) => row.map((code) => `\\u{${code.toString(16)}}`).join('-')).join('')}]`,
  'gu',
);
const singleQuotes = /[\u2018\u2019]/gu;
const doubleQuotes = /[\u201C\u201D]/gu;

/** Code unit to the one it counts as; 0 for those that do not count. */
const foldings = lazy(tableOfFoldings);

/** What a code unit counts as; past the end of a text nothing. */
function countsAs(code: number): number | undefined {
  return foldings()[code];
}

function tableOfFoldings(): Uint16Array {
  const table = new Uint16Array(0x10000);
  for (let code = 0; code < table.length; code += 1) table[code] = code;
  // NUL counts like any other character, so it cannot stand for itself here.
  table[0] = 0xffff;
  for (const [first = 0, last = first] of uncountedRows) table.fill(0, first, last + 1);
  for (const code of [0x2018, 0x2019]) table[code] = 0x27;
  for (const code of [0x201c, 0x201d]) table[code] = 0x22;
  return table;
}

/**
 * Whether a text is what its pieces of the source say, once both are without blanks and hyphens, quotes straight, and
 * compatible forms (ligatures, composed accents) alike. `slack`: how many characters the source may have beside it.
 * Linear; what is equal as it stands, nearly everything, is never copied.
 */
export function sameText(said: string, pieces: ReadonlyArray<Slice>, slack: number): boolean {
  return isSlice(said, pieces, slack) || sameUnits(said, pieces) || sameForms(said, pieces, slack);
}

/** Most leaves are their slice as it stands, which is one comparison. */
function isSlice(said: string, [only, ...others]: ReadonlyArray<Slice>, slack: number): boolean {
  if (only === undefined || others.length > 0 || only.end - only.start > said.length + slack) return false;
  return only.text.slice(only.start, only.end).includes(said);
}

function sameUnits(said: string, pieces: ReadonlyArray<Slice>): boolean {
  let at = 0;
  for (const piece of pieces) {
    at = walk(said, at, piece);
    if (at < 0) return false;
  }
  return behindUncounted(said, at) === said.length;
}

/** So many characters are compared at once: hundreds agree between two that do not. */
const block = 64;

/** Walks a piece along the text from `at`; where the text goes on behind it, or -1 where the two part. */
function walk(said: string, at: number, { text, start, end }: Slice): number {
  let next = at;
  for (let from = start; from < end && next >= 0; from += block) {
    const to = Math.min(from + block, end);
    const agrees = said.slice(next, next + to - from) === text.slice(from, to);
    next = agrees ? next + to - from : walkUnits(said, next, { text, start: from, end: to });
  }
  return next;
}

/** The same unit by unit. */
function walkUnits(said: string, at: number, { text, start, end }: Slice): number {
  let next = at;
  const { length } = said;
  for (let index = start; index < end; index += 1) {
    const code = text.charCodeAt(index);
    // A look behind the end of a text, even a single one, would make each look at a character a call.
    if (next < length && code === said.charCodeAt(next)) next += 1;
    else {
      next = isLigature(code)
        ? step(said, next, text.charAt(index).normalize('NFKC'))
        : pass(said, next, countsAs(code));
      if (next < 0) return -1;
    }
  }
  return next;
}

function isLigature(code: number): boolean {
  return code >= 0xfb00 && code <= 0xfb06;
}

/** The same for the letters of a ligature. */
function step(said: string, at: number, letters: string): number {
  let next = at;
  for (let index = 0; index < letters.length && next >= 0; index += 1) {
    next = pass(said, next, countsAs(letters.charCodeAt(index)));
  }
  return next;
}

/** Where the text goes on behind a character of the source that counts as `unit`, or -1 where it has another. */
function pass(said: string, at: number, unit: number | undefined): number {
  if (unit === 0) return at;
  const next = behindUncounted(said, at);
  return next < said.length && countsAs(said.charCodeAt(next)) === unit ? next + 1 : -1;
}

/** Where a text goes on behind characters that do not count. */
function behindUncounted(said: string, at: number): number {
  let next = at;
  while (next < said.length && countsAs(said.charCodeAt(next)) === 0) next += 1;
  return next;
}

function sameForms(said: string, pieces: ReadonlyArray<Slice>, slack: number): boolean {
  const source = bare(pieces.map(({ text, start, end }) => text.slice(start, end)).join(''));
  const mine = bare(said);
  return source.length - mine.length <= slack && source.includes(mine);
}

function bare(text: string): string {
  return repairText(text)
    .replace(uncounted, '')
    .normalize('NFKC')
    .replace(singleQuotes, "'")
    .replace(doubleQuotes, '"')
    .replace(uncounted, '');
}
