import { findCountry } from '../../knowledge/countries.ts';
import { isAbout } from '../../knowledge/countries-in-text.ts';
import { tierDefinition } from '../../knowledge/findings.ts';
import type { Block } from '../../report/tree.ts';
import { opensAny, opensAsProfile, opensAssessment, opensNarrative } from '../blocks/evidence.ts';
import { headingOfAnyEdition } from '../blocks/heading-line.ts';
import { looksLikeNarrative } from './is-narrative.ts';

/** No such sentence is longer, in UTF-16 code units. */
const longest = 240;
/**
 * "According to the Report:", "Here is what the narrative says of Gabon:", "Excerpts from the State Department’s report:"; others may stand
 * in front of it: "The Report was released today. This is what it says of Chad:"
 */
const introduction =
  /(?:^|[.!?]["”’)]{0,2}\s)[^.;!?]{0,160}\b(?:[Rr]eport|[Nn]arrative|[Ee]xcerpts?|State Department|Department of State)\b[^.;!?]{0,80}:$/u;

/**
 * Where the narrative begins that a page introduces: behind the line that names the report and ends in a colon, with the
 * first words of a profile or an assessment. 0 where none does, or where a narrative stands above it as well.
 */
export function introducedAt(blocks: ReadonlyArray<Block>): number {
  const line = blocks.findIndex(({ role, content: { text } }) => role === null && isIntroduction(text));
  const next = blocks[line + 1];
  if (line < 0 || !next || !opensNarrative(next)) return 0;
  return looksLikeNarrative(blocks.slice(0, line)) ? 0 : line + 1;
}

/**
 * Where the country's name stands alone right above its narrative's first words: what is above that is of whoever prints it. 0 where there
 * is none, or where a narrative may have begun above.
 */
export function namedAt(blocks: ReadonlyArray<Block>): number {
  const first = blocks.findIndex(opensNarrative);
  const [name, prose] = [blocks[first - 1], blocks[first]];
  if (!prose || name?.role !== null) return 0;
  const country = findCountry(name.content.text);
  if (country === null || !isAbout(prose.content.text, country)) return 0;
  return blocks.slice(0, first).some(({ content: { text } }) => headingOfAnyEdition(text)) ? 0 : first - 1;
}

/**
 * Where the report's title with the country stands right above its narrative's first words: "2012 Trafficking in Persons Report – Peru
 * (Tier 2)" further down a page on which a group tells of its own work. 0 where none does.
 */
export function titledAt(blocks: ReadonlyArray<Block>): number {
  const first = blocks.findIndex(opensNarrative);
  const title = blocks[first - 1];
  const facts = title?.by === 'title' ? title.facts : null;
  return facts?.country || facts?.tier ? first - 1 : 0;
}

function isIntroduction(text: string): boolean {
  return text.endsWith(':') && introduction.test(text.slice(-longest));
}

/** So many paragraphs behind the beginning of its profile a country is assessed. */
export const assessedWithin = 5;

/**
 * Where the profile begins that an assessment follows: on a page without a header, what stands in front of the two and opens no part itself
 * is of whoever printed them. 0 where there is none.
 */
export function assessedProfileAt(blocks: ReadonlyArray<Block>): number {
  const at = blocks.findIndex((block) => block.role === null && (opensAsProfile(block) || opensPart(block)));
  const profile = blocks[at];
  if (!profile || !opensAsProfile(profile)) return 0;
  return blocks.slice(at + 1, at + 1 + assessedWithin).some(opensAssessment) ? at : 0;
}

/** What tells readers the tiers opens with the words of an assessment: "Tier 2: Countries whose governments do not fully comply with …" */
function opensPart(block: Block): boolean {
  const { text } = block.content;
  if (opensAny(block)) return !tierDefinition.test(text);
  return headingOfAnyEdition(text) !== null;
}
