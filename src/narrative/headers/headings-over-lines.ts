import { findCountry } from '../../knowledge/countries.ts';
import { halvesOfHeadings, headingsInTitleCase } from '../../knowledge/heading-words.ts';
import { listTitleOf } from '../../knowledge/headings.ts';
import type { Range } from '../../report/document.ts';
import type { Block } from '../../report/tree.ts';
import { beginsWithCapital, lookFor, withSingleBlanks } from '../../text/characters.ts';
import { clean } from '../../text/clean.ts';
import { lines, mayBreak } from '../../text/lines.ts';
import { matchesIn } from '../../text/matches.ts';
import { eachOpen, partedAt, withContent } from '../blocks/block.ts';

/** No column is so narrow that a heading takes more lines. */
const mostLines = 3;
const longestLine = 80;
/** What the first line of a bare heading holds: some of its words. */
const firstWords = halvesOfHeadings.map(([first]) => first);
/** A line that the first words of a heading have for themselves. */
const begins = new RegExp(
  String.raw`^[^\S\n\r]{0,8}(?:(?:Prioriti[sz]ed )?Recommendations?(?: for\b[^\n\r]{0,${longestLine}})?|Prioriti[sz]ed|${firstWords.join('|')})[^\S\n\r]{0,8}$(?=[\n\r])`,
  'gim',
);
const bare = new RegExp(String.raw`^(?:${headingsInTitleCase.join('|')})\s?[:：]?$`, 'iu');

/**
 * Takes headings that a narrow column broke over lines out of the paragraph above them, before its lines are joined: behind a last line
 * that is full nothing else shows where they begin. "RECOMMENDATIONS FOR SAINT VINCENT AND THE⏎GRENADINES:",
 * "PRIORITIZED⏎RECOMMENDATIONS:", "TRAFFICKING⏎PROFILE", "RECOMMENDATIONS⏎FOR MALTA:".
 */
export function headingsOverLines(blocks: ReadonlyArray<Block>, unusual: string | null): ReadonlyArray<Block> {
  const breaks = lookFor(mayBreak, unusual);
  return eachOpen(blocks, (block) => (breaks(block.content.text) ? takeOut(block) : [block]));
}

function takeOut(block: Block): Block[] {
  const { text } = block.content;
  const found = matchesIn(text, begins).map(({ index: start }) => {
    const length = headingLength(text.slice(start, start + mostLines * (longestLine + 2)));
    return { start, end: start + length };
  });
  const headings = found.filter(({ start, end }) => end > start);
  return partedAt(block, headings, (heading) => withContent(heading, clean(heading.content)));
}

/** How much of a text is the heading that takes its first lines, as many as can be and more than one; 0 where none does. */
function headingLength(text: string): number {
  const rows = lines(text).slice(0, mostLines);
  for (let count = rows.length; count > 1; count -= 1) {
    const own = rows.slice(0, count).map(({ start, end }) => text.slice(start, end).trim());
    if (own.every(({ length }) => length > 0 && length <= longestLine) && isHeading(own))
      return (rows[count - 1] as Range).end;
  }
  return 0;
}

function isHeading(own: ReadonlyArray<string>): boolean {
  const line = withSingleBlanks(own.join(' '));
  const title = listTitleOf(line);
  if (title) return findCountry(title.name) !== null;
  // A sentence does not go on with a capital on each of its lines.
  return bare.test(line) && own.every(beginsWithCapital);
}
