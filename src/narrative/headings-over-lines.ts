import { findCountry } from '../knowledge/countries.ts';
import { headingsInTitleCase } from '../knowledge/heading-words.ts';
import type { Range } from '../report/document.ts';
import type { Block } from '../report/tree.ts';
import { lookFor } from '../text/characters.ts';
import { clean } from '../text/clean.ts';
import { flatMap } from '../text/flat-map.ts';
import { lines, mayBreak } from '../text/lines.ts';
import { cut, isBlank, withContent } from './block.ts';

/** Line breaks and runs of blanks. */
const blanks = /\s+/gu;
/** No column is so narrow that a heading takes more lines. */
const mostLines = 3;
const longestLine = 80;
/** A line that begins as a heading of several words does. */
const begins = new RegExp(
  String.raw`(?:^|[\n\r\f])[^\S\n\r\f]{0,8}(?:Recommendations?|Prioriti[sz]ed|${headingsInTitleCase.map((words) => words.split(' ')[0]).join('|')})\b`,
  'i',
);
const bare = new RegExp(String.raw`^(?:${headingsInTitleCase.join('|')})\s?[:：]?$`, 'iu');
const listTitle =
  /^(?:Prioriti[sz]ed )?Recommendations? for (?:the )?(?<name>\p{Lu}[\p{L}\p{M} .,'’()-]{1,60}?)\s?[:：]?$/iu;
const upperStart = /^\p{Lu}/u;

/**
 * Takes headings that a narrow column broke over lines out of the paragraph above them, before its lines are joined: behind a last line
 * that is full nothing else shows where they begin. "RECOMMENDATIONS FOR SAINT VINCENT AND THE⏎GRENADINES:", "PRIORITIZED⏎RECOMMENDATIONS:",
 * "TRAFFICKING⏎PROFILE", "RECOMMENDATIONS⏎FOR MALTA:".
 */
export function headingsOverLines(blocks: ReadonlyArray<Block>, unusual: string | null): ReadonlyArray<Block> {
  const breaks = lookFor(mayBreak, unusual);
  return flatMap(blocks, (block) => {
    const { text } = block.content;
    return block.role === null && breaks(text) && begins.test(text) ? takeOut(block) : [block];
  });
}

function takeOut(block: Block): Block[] {
  const { text } = block.content;
  const all = lines(text);
  const pieces: Block[] = [];
  let at = 0;
  for (let index = 0; index < all.length - 1; index += 1) {
    const heading = headingFrom(text, all.slice(index, index + mostLines));
    if (!heading) continue;
    const whole = cut(block, heading.start, heading.end);
    pieces.push(cut(block, at, heading.start), withContent(whole, clean(whole.content)));
    at = heading.end;
    index = all.findIndex(({ end }) => end === at);
  }
  if (at === 0) return [block];
  pieces.push(cut(block, at));
  return pieces.filter((piece) => !isBlank(piece));
}

/** The heading that takes the first lines of these, as many as can be and more than one. */
function headingFrom(text: string, rows: ReadonlyArray<Range>): Range | null {
  const words = rows.map(({ start, end }) => (end - start > longestLine ? '' : text.slice(start, end).trim()));
  for (let count = rows.length; count > 1; count -= 1) {
    const own = words.slice(0, count);
    if (own.every((line) => line !== '') && isHeading(own))
      return { start: (rows[0] as Range).start, end: (rows[count - 1] as Range).end };
  }
  return null;
}

function isHeading(own: ReadonlyArray<string>): boolean {
  const line = own.join(' ').replace(blanks, ' ');
  const name = listTitle.exec(line)?.groups?.['name'];
  if (name !== undefined) return upperStart.test(line) && findCountry(name) !== null;
  // A sentence does not go on with a capital on each of its lines.
  return bare.test(line) && own.every((words) => upperStart.test(words));
}
