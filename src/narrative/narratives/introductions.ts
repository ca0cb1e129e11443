import type { Block } from '../../report/tree.ts';
import { opensNarrative } from '../blocks/evidence.ts';
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

function isIntroduction(text: string): boolean {
  return text.endsWith(':') && introduction.test(text.slice(-longest));
}
