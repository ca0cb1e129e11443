import { findCountry } from '../knowledge/countries.ts';
import { insteadKinds } from '../knowledge/other-documents.ts';
import type { Block } from '../report/tree.ts';
import { matches } from '../text/finder.ts';
import { opened, opensAsProfile, opensAssessment, opensNarrative } from './evidence.ts';
import { introducedAt } from './introductions.ts';
import { wordsInFront } from './is-narrative.ts';
import { endsQuoted, headingOfAnyEdition } from './known-line.ts';
import { setAside } from './narratives.ts';
import { isNoSentence } from './page-line.ts';

/**
 * What stands between the top of a page and the header, or what introduces the narrative, is the page's, and so are what somebody says for
 * himself in front of its first words and what goes on behind a narrative that a document quotes.
 */
export function strayLines(blocks: ReadonlyArray<Block>): Block[] {
  const header = blocks.findIndex((block) => block.role === 'header' && block.by === 'header');
  const end = endOf(blocks, header);
  const begin = Math.max(header, introducedAt(blocks), header < 0 ? assessedProfileAt(blocks) : 0);
  const said = [...wordsInFront(blocks), ...saidByMasthead(blocks, header)];
  return blocks.map((block, index) =>
    index < begin || index >= end || said.includes(block) ? setAside(block) : block,
  );
}

const article = /^The /u;
/** A name of several words that opens a sentence: "The Harbor House notes that". */
const namedFirst = /^(?:The )?(?<name>\p{Lu}[\p{L}'’-]{1,30}(?: \p{Lu}[\p{L}'’-]{1,30}){1,4}) \p{Ll}/u;

/** Paragraphs in which whoever prints a narrative speaks of himself by the name that he set above it: no narrative speaks of him. */
function saidByMasthead(blocks: ReadonlyArray<Block>, header: number): Block[] {
  const lines = blocks
    .slice(0, Math.max(header, 0))
    .filter(isNoSentence)
    .map(({ content }) => content.text.replace(article, ''));
  if (lines.length === 0) return [];
  return blocks.slice(header + 1).filter((block) => {
    // Few paragraphs begin as a line above does.
    const begin = block.content.text.replace(article, '').slice(0, 2);
    if (block.role !== null || !lines.some((line) => line.startsWith(begin))) return false;
    const name = namedFirst.exec(block.content.text)?.groups?.['name'];
    if (!name || !lines.some((line) => line.startsWith(name))) return false;
    return findCountry(name) === null && opened(block).length === 0;
  });
}

/** So many paragraphs behind the beginning of its profile a country is assessed. */
const assessedWithin = 5;

/**
 * Where the profile begins that an assessment follows: on a page without a header, what stands in front of the two and opens no part itself
 * is of whoever printed them. 0 where there is none.
 */
function assessedProfileAt(blocks: ReadonlyArray<Block>): number {
  const at = blocks.findIndex((block) => block.role === null && (opensAsProfile(block) || opensPart(block)));
  const profile = blocks[at];
  if (!profile || !opensAsProfile(profile)) return 0;
  return blocks.slice(at + 1, at + 1 + assessedWithin).some(opensAssessment) ? at : 0;
}

function opensPart(block: Block): boolean {
  return opened(block).length > 0 || headingOfAnyEdition(block.content.text) !== null;
}

/** What the publication says of itself behind a narrative: how it was made, and what the tiers are. */
const methodology = insteadKinds.filter(({ kind }) => kind === 'methodology');

/** Where the methodology begins that stands behind a narrative, with its title; never in front of all of its parts. */
function methodologyAt(blocks: ReadonlyArray<Block>, header: number): number {
  const isMethod = ({ role, content: { text } }: Block): boolean =>
    role === null && methodology.some(({ match }) => matches(match, text));
  const at = blocks.findIndex((block, index) => index > header && isMethod(block));
  const first = blocks.findIndex((block) => block.role === null && opened(block).length > 0);
  if (at < 0 || first < 0 || first > at || blocks.slice(at).some(opensNarrative)) return -1;
  const above = blocks[at - 1];
  return above?.role === null && isNoSentence(above) ? at - 1 : at;
}

/** Where the document goes on: at the line that says so, or at the number behind the last one in front of the narrative. */
function endOf(blocks: ReadonlyArray<Block>, header: number): number {
  const next = lastNumber(blocks.slice(0, Math.max(header, 0))) + 1;
  const isCounted = !Number.isNaN(next);
  const end = blocks.findIndex(
    (block, index) => index > header && (endsQuoted(block.content.text) || (isCounted && numberOf(block) === next)),
  );
  const ends = [end, methodologyAt(blocks, header)].filter((at) => at >= 0);
  return Math.min(blocks.length, ...ends);
}

/** "7. Begin text", "¶7. (U) Begin text"; "^7 . Begin text" where a scan did not know the sign. */
const numbered = /^[¶^]?\s?(?<number>\d{1,2})\s?\.\s+(?:\([A-Z/]{1,5}\)\s+)?\p{L}/u;
const fewestNumbers = 3;

function numberOf({ content: { text } }: Block): number {
  return Number(numbered.exec(text)?.groups?.['number']);
}

/** The last of the numbers that count the paragraphs in front of a narrative from 1 on; `NaN` where they are not counted. */
function lastNumber(blocks: ReadonlyArray<Block>): number {
  let last = 0;
  for (const block of blocks) if (numberOf(block) === last + 1) last += 1;
  return last < fewestNumbers ? Number.NaN : last;
}
