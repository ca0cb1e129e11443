import type { Range } from '../report/document.ts';

/** Titles before a name, whose stop ends no sentence. */
export const titlesBeforeNames = 'Mr|Mrs|Ms|Dr|Gen|Sen|Lt|Col|Sgt';
/** No quotation has begun right before, in a pattern that looks back: within one the report itself says "[sic]" and leaves words out. */
export const notQuoted = String.raw`(?<!\s(?:["“][^"“”]{0,500}|‘[^‘’]{0,500}))`;
/** A full stop behind what is no sentence: abbreviations, initials ("P. R. C."), "St." and titles; "law no. 28". */
const abbreviation = new RegExp(
  String.raw`(?<=(?:^|[\s("“‘'’.])(?:${titlesBeforeNames}|St|Ste|No|Nos|no(?=\.\s?\d)|Art|Arts|Sec|vs|etc|e\.g|i\.e|approx|Inc|Ltd|Co|Jr|Sr|Dept|Ave|\p{Upper}|\p{Upper}\.\s?\p{Upper}))\.`,
  'uy',
);
/** The mark of a note may stand behind the stop ("by night.[1] Pay", "by night.[a] Pay", "by night.3 Pay"). */
const boundary =
  /[.!?]["”’)\]]{0,2}(?:\[(?:\d{1,3}|[a-z]{1,2})\]|[¹²³⁰⁴-⁹]{1,3}|(?<=\p{Lower}\.["”’)]?)\d{1,2})?(?=\s+["“‘([]?[\p{Upper}\d]|["“‘(]?\p{Upper}\p{Lower}|$)/uy;
const blanks = /\s{0,8}/uy;
const anyStop = /[.!?]/g;

/**
 * The sentences of a normalized text as ranges of it, without the blanks between them. A full stop glued to a capital
 * ("a crime.Stop the") ends one too; one behind an abbreviation does not. Where only the first few count, no more are looked
 * for than `most`.
 */
export function sentences(text: string, most = Number.POSITIVE_INFINITY): Range[] {
  const found: Range[] = [];
  let start = 0;
  const next = stopsOf(text);
  for (let at = next(0); at >= 0 && found.length < most; ) {
    boundary.lastIndex = at;
    const isBoundary = boundary.test(text);
    const end = isBoundary ? boundary.lastIndex : at + 1;
    abbreviation.lastIndex = at;
    if (isBoundary && !abbreviation.test(text)) {
      found.push({ start, end });
      blanks.lastIndex = end;
      start = blanks.test(text) ? blanks.lastIndex : end;
    }
    at = next(end);
  }
  if (start < text.length && found.length < most) found.push({ start, end: text.length });
  return found;
}

/** The same as texts. */
export function sentenceTexts(text: string): string[] {
  return sentences(text).map(({ start, end }) => text.slice(start, end));
}

/**
 * Where the next stop of a text stands from a place on; -1 where there is none. Most have full stops alone, which are found in half of the
 * time.
 */
function stopsOf(text: string): (from: number) => number {
  if (!text.includes('!') && !text.includes('?')) return (from) => text.indexOf('.', from);
  return (from) => {
    anyStop.lastIndex = from;
    return anyStop.exec(text)?.index ?? -1;
  };
}
