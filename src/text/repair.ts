import type { MappedText, Notice } from '../report/document.ts';
import { windows1252 } from './bytes.ts';
import { fewCharacters, unusualIn } from './characters.ts';
import { replaceAll } from './clean.ts';
import { hasMatchFrom } from './matches.ts';

/**
 * Characters that are the bytes of one UTF-8 character, each read as Windows-1252 or ISO-8859-1 (`â€™`, `Ã©`), or that are a
 * byte of Windows-1252 read as ISO-8859-1 (a control character). Only what nobody writes: an accented capital, `â` or `ï`,
 * with signs behind it that no word goes on with.
 */
const continuation = String.raw`[\u0080-\u00BF\u0152\u0153\u0160\u0161\u0178\u017D\u017E\u0192\u02C6\u02DC\u2013\u2014\u2018-\u201A\u201C-\u201E\u2020-\u2022\u2026\u2030\u2039\u203A\u20AC\u2122]`;
const quoteOrDash = String.raw`[\u2013\u2014\u2018\u2019\u201C\u201D\u2022]`;
const twice = new RegExp(
  [
    String.raw`\u00E2[\u0080-\u0097\u20AC\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0152\u2018-\u201D\u2022\u2013\u2014]${continuation}`,
    String.raw`\u00EF(?:\u00AC[\u0080-\u0086\u20AC\u201A\u0192\u201E\u2026\u2020]|\u00BB\u00BF)`,
    String.raw`[\u00C2\u00C3]${continuation}`,
    String.raw`[\u00C4\u00C5](?:(?!${quoteOrDash})${continuation}|${quoteOrDash}(?=\p{Lower}))`,
    String.raw`\u201A\u00C4[\u00A2\u00B6\u00F2\u00F4\u00FA\u00F9\u00EC\u00EE]`,
    String.raw`[\u0393\u00D4]\u00C7[\u00F3\u00AA\u00FF\u00D6\u00A3\u00A5\u00D8\u00F4\u00F6]`,
    String.raw`[\u0080\u0082-\u0084\u0086-\u008C\u008E\u0091-\u009C\u009E\u009F]`,
  ].join('|'),
  'gu',
);

const twiceHere = new RegExp(twice.source, 'uy');

/** Everything that is repaired has one of them: most texts have none. */
const odd = /[\u0080-\u009F\u00C2-\u00C5\u00D4\u00E2\u00EF\u0393]/;
/** Whether a text may have something to repair. */
function mayNeedRepair(text: string): boolean {
  return odd.test(text);
}

/** A page may be wrong twice over, and then some. */
const rounds = 3;

/** UTF-8 read as Mac Roman: the third character tells. */
const macRoman: Readonly<Record<string, string>> = {
  '\u00A2': '\u2022',
  '\u00B6': '\u2026',
  '\u00F2': '\u2018',
  '\u00F4': '\u2019',
  '\u00FA': '\u201C',
  '\u00F9': '\u201D',
  '\u00EC': '\u2013',
  '\u00EE': '\u2014',
};

/** UTF-8 read as DOS (437, 850), as a console of Windows hands it on: `ΓÇÖ`, `ÔÇÖ`. The third character tells, too. */
const dos: Readonly<Record<string, string>> = {
  '\u00F3': '\u2022',
  '\u00AA': '\u2026',
  '\u00FF': '\u2018',
  '\u00D6': '\u2019',
  '\u00A3': '\u201C',
  '\u00A5': '\u201D',
  '\u00D8': '\u201D',
  '\u00F4': '\u2013',
  '\u00F6': '\u2014',
};

const utf8 = new TextDecoder('utf-8');
const bytes = new Map(Array.from(windows1252, (char, index) => [char, 0x80 + index]));

/**
 * Repairs text that was decoded wrongly before it came here, where it is certain what it was. The map survives: what is put
 * in stands for all of what it replaces.
 */
export function repair(mapped: MappedText): MappedText {
  let repaired = mapped;
  for (let round = 0; round < rounds && mayNeedRepair(repaired.text); round += 1) {
    repaired = replaceAll(repaired, twice, read);
  }
  return repaired;
}

/** The same for text alone. */
export function repairText(text: string): string {
  let repaired = text;
  for (let round = 0; round < rounds && mayNeedRepair(repaired); round += 1) repaired = repaired.replace(twice, read);
  return repaired;
}

/** What the characters are when they are taken for bytes again and decoded rightly. */
function read(found: string): string {
  if (found.startsWith('\u201A\u00C4')) return macRoman[found[2] ?? ''] ?? found;
  if (found[1] === '\u00C7') return dos[found[2] ?? ''] ?? found;
  const own = Uint8Array.from(found, (char) => bytes.get(char) ?? char.charCodeAt(0));
  if (own.length === 1) return windows1252[(own[0] ?? 0) - 0x80] ?? found;
  // A byte order mark in the middle of a text is nothing at all.
  return utf8.decode(own).replace('\uFEFF', '');
}

/** Characters of a text that stand for others. */
export interface Repaired {
  found: string;
  means: string;
  start: number;
}

/** Everything in a text that `repair` repairs, in order. `unusual`: its unusual characters. */
export function repairsIn(text: string, unusual = unusualIn(text)): Repaired[] {
  const firsts = Array.from(unusual).filter((char) => mayBegin(char, unusual));
  if (firsts.length <= fewCharacters && !hasMatchFrom(firsts, text, twiceHere)) return [];
  return Array.from(text.matchAll(twice), ({ 0: found, index }) => ({ found, means: read(found), start: index }));
}

/**
 * Whether a character of a text may begin what is repaired. `‚` does only before `Ä`, and the engine stops at each blank to look for it.
 */
function mayBegin(char: string, unusual: string): boolean {
  return char === '\u201A' ? unusual.includes('\u00C4') : mayNeedRepair(char);
}

/** What is told of that: each kind once, with its first place. */
export function repairNotices(all: Iterable<Repaired>): Notice[] {
  const kinds = new Map<string, { first: Repaired; count: number }>();
  for (const one of all) {
    const kind = kinds.get(one.found);
    if (kind) kind.count += 1;
    else kinds.set(one.found, { first: one, count: 1 });
  }
  return Array.from(kinds.values(), ({ first: { found, means, start }, count }) => {
    const detail = count > 1 ? `${means}, ${count} places` : means;
    return { ruleId: 'repaired-text', range: { start, end: start + found.length }, actual: found, detail };
  });
}
