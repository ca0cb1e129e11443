import {
  articleTitle,
  fewReferences,
  insteadKinds,
  manyReferences,
  reference,
  referenced,
} from '../../knowledge/other-documents.ts';
import type { Block } from '../../report/tree.ts';
import { flatMap } from '../../text/flat-map.ts';
import { matchesIn } from '../../text/matches.ts';
import { evidenceOf } from '../blocks/evidence.ts';
import { isReported } from './own-words.ts';

/** The kind of a document without a narrative; 'unknown' where nothing tells. */
export function kindOfOtherDocument(blocks: ReadonlyArray<Block>): string {
  const known = insteadKinds.find(({ match }) => blocks.some((block) => match.test(block.content.text)));
  if (known) return known.kind;
  if (isReferenced(blocks)) return 'encyclopedia';
  if (blocks.some(({ content }) => isReported(content.text))) return 'news';
  const speaksOfReport = blocks.some(({ content }) => theReport.test(content.text));
  return !speaksOfReport && blocks.some(isOfNarrative) ? 'fragment' : 'unknown';
}

/** Whether there are so many numbers of references, at the ends of paragraphs or under an article's title, that it is an encyclopedia's. */
export function isReferenced(blocks: ReadonlyArray<Block>): boolean {
  const texts = blocks.map(({ content }) => content.text);
  if (texts.filter((text) => referenced.test(text.slice(-60))).length >= manyReferences) return true;
  if (!texts.some((text) => articleTitle.test(text))) return false;
  return flatMap(texts, (text) => matchesIn(text, reference)).length >= fewReferences;
}

/** A narrative does not speak of the report that it stands in. */
export const theReport =
  /\b(?:(?:Trafficking in Persons|TIP)(?: \(TIP\))? [Rr]eport|trafficking-in-persons-report|tiprpt)\b/u;

/** How long a paragraph is at least that shows what text it was cut out of, in UTF-16 code units. */
const shortestFragment = 200;
const government = /\b(?:[Gg]overnment|[Aa]uthorities|[Mm]inistry|[Pp]olice)\b[^.]{0,200}\btraffick/u;
const strongWords = 1;

/** A paragraph in the words of a narrative, without the header, heading or formula that would tell of which part of it. */
function isOfNarrative(block: Block): boolean {
  const { text } = block.content;
  if (text.length < shortestFragment || !government.test(text)) return false;
  return evidenceOf(block).some(({ why, weight }) => why === 'words' && weight >= strongWords);
}

/** Whether the document's title says that it is no narrative, whatever its paragraphs look like. */
export function isInterimAssessment(blocks: ReadonlyArray<Block>): boolean {
  return blocks.some(({ facts }) => facts?.isInterimAssessment);
}
