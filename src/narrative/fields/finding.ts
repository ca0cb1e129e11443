import { findings } from '../../knowledge/editions.ts';
import { deemedWithoutEfforts, noEfforts, significantEfforts, tierDefinition } from '../../knowledge/findings.ts';
import type { Locate, MappedText, Range } from '../../report/document.ts';
import type { Finding } from '../../report/report.ts';
import type { Block, Narrative } from '../../report/tree.ts';
import { onceEach } from '../../text/lazy.ts';
import { positionOf } from '../../text/locate.ts';
import { slice } from '../../text/mapped-text.ts';
import { finderOf, matches } from '../../text/patterns/finder.ts';
import { sentences } from '../../text/sentences.ts';

/** The sentence that says whether the government meets the minimum standards, and what it says. */
export function findingOf(narrative: Narrative, locate: Locate): { value: Finding; content: MappedText } | null {
  const blocks = assessment(narrative);
  for (const [index, block] of blocks.entries()) {
    const found = findingIn(block, blocks[index + 1], locate);
    if (found) return found;
  }
  return null;
}

const known = finderOf(findings);

function findingIn(
  block: Block,
  below: Block | undefined,
  locate: Locate,
): { value: Finding; content: MappedText } | null {
  const { text } = block.content;
  const all = sentencesOf(block);
  for (const [index, { start, end }] of all.entries()) {
    const sentence = text.slice(start, end);
    const cue = known.first(sentence);
    if (!cue || tierDefinition.test(sentence)) continue;
    const content = slice(block.content, start, endOfFinding(text, sentence, all.slice(index + 1)) ?? end);
    const isLast = index === all.length - 1;
    const told = efforts(content.text) ?? (isLast && below ? effortsAtTopOf(below) : null);
    const significantEfforts = cue.means === 'met' ? null : told;
    const place = { text: content.text, position: positionOf(content, locate) };
    return { value: { minimumStandards: cue.means, significantEfforts, ...place }, content };
  }
  return null;
}

/**
 * Where only a later sentence tells of efforts: the next one ("… Despite making significant efforts to do so, it did not …"), or, at an
 * automatic downgrade, the one behind the waivers.
 */
function endOfFinding(text: string, sentence: string, later: ReadonlyArray<Range>): number | null {
  if (efforts(sentence) !== null) return null;
  const [next] = later;
  if (next && matches(effortsToDoSo, text.slice(next.start, next.end))) return next.end;
  if (!matches(deemedWithoutEfforts, text)) return null;
  return later.find(({ start, end }) => matches(deemedWithoutEfforts, text.slice(start, end)))?.end ?? null;
}

function efforts(sentence: string): boolean | null {
  if (matches(noEfforts, sentence) || matches(deemedWithoutEfforts, sentence)) return false;
  return significantEfforts.test(sentence) ? true : null;
}

/** What the first sentence says of efforts that stand apart from the finding above: a newspaper sets each sentence as a paragraph. */
function effortsAtTopOf(block: Block): boolean | null {
  const [first] = sentencesOf(block);
  const sentence = first ? block.content.text.slice(first.start, first.end) : '';
  return matches(effortsToDoSo, sentence) ? efforts(sentence) : null;
}

/** "Despite making significant efforts to do so, it did not …" (2025). */
const effortsToDoSo =
  /^(?:Despite|Although|Though|While|However|Nevertheless|Nonetheless|Even|It|The [Gg]overnment)\b.{0,160}?\b(?:making|made) (?:\p{Alpha}+ ){0,3}efforts to (?:do so|meet|comply|bring)/u;

/** The paragraphs that assess the government: the summary, or, where a page has none, whatever prose comes before the three P's. */
export function assessment(narrative: Narrative): Block[] {
  const prose = narrative.children.filter((block) => block.role === 'paragraph');
  const summary = prose.filter((block) => block.part === 'summary');
  return summary.length > 0 ? summary : prose.filter((block) => block.part === 'trafficking-profile');
}

/** The sentences of a paragraph, which both the finding and what became of the placement are looked for in. */
export const sentencesOf = onceEach(({ content }: Block) => sentences(content.text));
