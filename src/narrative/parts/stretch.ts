import type { Block, Vote } from '../../report/tree.ts';
import { endsOpen } from '../../text/lines.ts';
import { isRecommendation, mayBeCutItem } from '../blocks/advice.ts';
import { evidenceOf, opened } from '../blocks/evidence.ts';
import { mayBePage } from '../blocks/page-line.ts';
import { type PageFacts, possibleParts, type Run, type State } from './possible-parts.ts';
import { evidencesOfSpecialCase } from './special-case-parts.ts';

/** A block with what speaks for each part that it could be in. */
export interface Weighed {
  block: Block;
  /** Line breaks in front of it, as far as they can tell of a heading. */
  gap: number;
  /** For the parts that it can be the beginning of. */
  openings: ReadonlyArray<Vote>;
  /** For and against all, wherever they begin. */
  votes: ReadonlyArray<Vote>;
}

/** The blocks between two headings, weighed. */
export interface Stretch {
  run: Run;
  page: PageFacts;
  /** The parts that can be there, in order. */
  states: ReadonlyArray<State>;
  blocks: ReadonlyArray<Weighed>;
}

/** Weighs the blocks between two headings; from `tail` on they are the end of the page. */
export function weigh(run: Run, page: PageFacts, tail: number): Stretch {
  const states = possibleParts(run, page);
  const isOpen = states.length > 1;
  const last = run.blocks.length - 1;
  const top = run.opener ? -1 : run.blocks.findIndex((block) => !mayBePage(block));
  const blocks = run.blocks.map((block, index): Weighed => {
    // What stands in front of the first prose is the head of the page: no heading was lost there.
    const gap = index <= top ? 1 : block.gap;
    // Where only one part can be, lines of the page are all that is looked for.
    const isAsked = !isCutSentence(run, index) && (isOpen || index >= tail || mayBePage(block));
    const openings = isOpen ? opened(block) : [];
    const votes = isAsked ? evidenceOf(block, index >= tail, index === last) : [];
    if (page.isSpecialCase) return { block, gap, ...evidencesOfSpecialCase({ openings, votes }, page.edition) };
    return { block, gap, openings, votes };
  });
  return { run, page, states, blocks };
}

/** Verbs that wait for another word, where a page was cut: "For the third consecutive year, the government did not" */
const openVerb = / (?:did|does|was|were|is|are|has|have|had|been|be|not)$/u;

/** What is shorter behind a paragraph may be a line of the page, "Who we are", and a cut there is not told. */
const shortestCut = 30;

/** Whether a block is the beginning of a sentence in which the page was cut, below its heading or a paragraph: "Government efforts to" */
function isCutSentence({ opener, blocks }: Run, index: number): boolean {
  if (index < blocks.length - 1) return false;
  const block = blocks[index] as Block;
  const { text } = block.content;
  const isOpenEnd = (endsOpen(text) && text.includes(' ')) || openVerb.test(text);
  if (!isOpenEnd || mayBeCutItem(block)) return false;
  const above = blocks[index - 1];
  return above ? text.length >= shortestCut && !isRecommendation(above) : opener !== null;
}
