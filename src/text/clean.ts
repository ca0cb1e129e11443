import type { MappedText } from '../report/document.ts';
import { beginsWithCapital, lookFor } from './characters.ts';
import { isCompound, isKeptApart } from './hyphens.ts';
import { concat, empty, slice, sourceRange, trim } from './mapped-text.ts';
import { matchesIn } from './matches.ts';

/** What most paragraphs have none of. Without the flag `u` it takes a quarter of the time. */
const odd = /[^ -~\u00A1-\u00AB\u00AE-\u02FF\u2010-\u2027\u2030-\u205E\u20A0-\u20BF]/;
const blankBehind = /[ -] /;
/** All combining marks are here; the look at the Unicode tables takes ten times as long. */
const markOrOther = /[\u0300-\u1FFF\u20D0-\u20FF\u2C00-\uFAFF\uFB07-\uFFFF]/;
/** Where a text has none of them, and no blank behind a blank or a hyphen, there are no blanks to mend. */
const otherBlank = /[^\S ]/;

/** Cleans the pieces of a text whose unusual characters are known (`null`: they are not). */
export function cleanerOf(unusual: string | null): (mapped: MappedText) => MappedText {
  const mayNeedWork = lookFor(odd, unusual);
  const mayHaveMarks = lookFor(markOrOther, unusual);
  const mayHaveBlanks = lookFor(otherBlank, unusual);
  return (mapped) => {
    const { text } = mapped;
    const isSpaced = blankBehind.test(text);
    if (!isSpaced && !mayNeedWork(text)) return trim(mapped);
    if (mayHaveMarks(text)) return trim(replaceAll(mapped, publishingWithMarks, replacement));
    return trim(replaceAll(mapped, isSpaced || mayHaveBlanks(text) ? publishing : signs, replacement));
  };
}

/**
 * Undoes what publishing did to a text and nothing else: runs of blanks (no-break spaces too) become one, hard wraps are joined, words
 * broken over lines rejoined, soft hyphens dropped (also those that readers of scans print, `\u00AC`), ligatures expanded, accents composed
 * (NFC). Quotation marks, dashes and spelling stay as printed. Idempotent, but for soft hyphens beside others; the map survives.
 */
export const clean = cleanerOf(null);

/**
 * No English word ends with 'fi', so that a blank behind its ligature is that of a PDF: 'ofﬁ cers'; but some names do, and 'Wi-Fi'. In some
 * PDFs the ligature of 'fl' stands for a quotation mark.
 */
const ligature = String.raw`\uFB01(?:(?<!(?<!\p{Alpha})(?:Ko|Ra|Sa|Sha|Su|Wa|[Ww]i-|[Hh]i-|[Ss]ci-)\uFB01) (?=\p{Lower}))?|\uFB03(?: (?=\p{Lower}))?|[\uFB00\uFB02\uFB04-\uFB06]`;
/** Soft hyphens, and the signs that stand for them. */
const softHyphens = String.raw`[\u00AC\u00AD](?:(?<=[\p{Alpha}\p{M}]\u00AD)\s*|(?<=\p{Lower}\u00AC)\s*(?=\p{Lower})|(?<=\S\u00AD))`;
/** Each alternative begins with the character it is about, which the engine can look for. */
const publishing = new RegExp(
  String.raw`${softHyphens}|[-\u2010](?<=[\p{Alpha}\p{M}\d][-\u2010])[^\S\n\r\f]*[\n\r\f]\s*(?=[\p{Alpha}\d])|-(?<=[\p{Alpha}\p{M}]-)[^\S\n\r\f]+(?=\p{Lower})|[^\S ]\s*| \s+|${ligature}`,
  'gu',
);
/** Those that can match where all blanks stand alone; each of their characters is rare. */
const signs = new RegExp(`${softHyphens}|${ligature}`, 'gu');
const publishingWithMarks = new RegExp(String.raw`[^\p{M}\s\u00AD](?:(?:\u00AD\s*)*\p{M})+|${publishing.source}`, 'gu');

const ligatures: Readonly<Record<string, string>> = {
  '\uFB00': 'ff',
  '\uFB01': 'fi',
  '\uFB02': 'fl',
  '\uFB03': 'ffi',
  '\uFB04': 'ffl',
  '\uFB05': 'st',
  '\uFB06': 'st',
};

const hyphenated = /^[-\u2010]/u;
const blanks = /^\s/u;
const mark = /\p{M}/u;
const lineBreak = /[\r\n\f]/u;
/** "long- and short-term": the hyphen stands for a word to come. */
const suspended = /^(?:and|or|to|nor|but|versus|as)(?![\p{Alpha}\p{M}])/u;
/** Names in capitals and numbers keep their hyphen: "NGO-led", "UN-Habitat", "a 14-year-old". */
const namePrefix = /(?:\p{Upper}\.?\p{Upper}|\d)\.?$/u;
const wordStart = /^\p{Upper}?\p{Lower}/u;
/** "whole-of-government": what stands between two hyphens as a word is no syllable. */
const betweenHyphens = /\p{Alpha}-(?:of|to|the|by|for|a)$/u;
const numberStart = /^\d/u;
const capitalEnd = /\p{Upper}$/u;
const lastWord = /\p{Alpha}{1,14}$/u;
const firstWord = /^\p{Alpha}+/u;

function replacement(match: string, mapped: MappedText, index: number): string {
  if (blanks.test(match)) return ' ';
  if (mark.test(match)) return composed(match);
  if (hyphenated.test(match)) return hyphen(match, mapped.text, index);
  return softHyphenStart.test(match) ? '' : (ligatures[match.charAt(0)] ?? match);
}

const softHyphenStart = /^[\u00AC\u00AD]/u;
const softHyphen = /\u00AD\s*/gu;

/** A character with its marks; it may be a hyphen or a ligature, and soft hyphens may part them. */
function composed(match: string): string {
  const first = match.charAt(0);
  return `${ligatures[first] ?? first}${match.slice(1).replaceAll(softHyphen, '')}`.normalize('NFC');
}

/**
 * A hyphen with blanks behind it: "anti- trafficking", "Guinea-⏎Bissau" and "COVID-⏎19" keep it, "traf-⏎ficking" loses it, "long- and"
 * keeps the blank.
 */
function hyphen(match: string, text: string, index: number): string {
  const rest = text.slice(index + match.length, index + match.length + 16);
  if (suspended.test(rest)) return '- ';
  if (!lineBreak.test(match)) return '-';
  const before = text.slice(Math.max(0, index - 14), index);
  if (numberStart.test(rest) || (beginsWithCapital(rest) && !capitalEnd.test(before))) return '-';
  const first = lastWord.exec(before)?.[0].toLowerCase() ?? '';
  const second = firstWord.exec(rest)?.[0].toLowerCase() ?? '';
  const isName = namePrefix.test(before) && wordStart.test(rest);
  return isName || betweenHyphens.test(before) || isKeptApart(first, second) || isCompound(before, rest) ? '-' : '';
}

/** Replaces every match; what replaces it stands for the whole of what it replaces in the source. */
export function replaceAll(
  mapped: MappedText,
  pattern: RegExp,
  replace: (match: string, mapped: MappedText, index: number) => string,
): MappedText {
  const parts: MappedText[] = [];
  let at = 0;
  for (const match of matchesIn(mapped.text, pattern)) {
    const text = replace(match[0], mapped, match.index);
    if (text === match[0]) continue;
    const end = match.index + match[0].length;
    // What is dropped belongs to the character before it: wherever the text is cut later, it has an owner.
    const start = text === '' ? match.index - 1 : match.index;
    if (start < at) parts.push(extended(parts.pop() ?? empty, slice(mapped, match.index, end)));
    else {
      const whole = slice(mapped, start, end);
      parts.push(slice(mapped, at, start), standIn(text || whole.text.charAt(0), whole));
    }
    at = end;
  }
  parts.push(slice(mapped, at));
  return concat(parts);
}

/** A text whose last characters stand for what comes next in the source, too. */
function extended(part: MappedText, dropped: MappedText): MappedText {
  const last = part.runs.at(-1);
  const range = sourceRange(dropped);
  if (!last || !range) return part;
  return { text: part.text, runs: [...part.runs.slice(0, -1), { ...last, span: range.end - last.from }] };
}

function standIn(text: string, replaced: MappedText): MappedText {
  const range = sourceRange(replaced);
  if (!range || text === '') return { text, runs: [] };
  const span = range.end - range.start;
  return { text, runs: [{ at: 0, from: range.start, length: text.length, ...(span === text.length ? {} : { span }) }] };
}
