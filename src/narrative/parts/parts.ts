import { mentionedCountries } from '../../knowledge/countries-in-text.ts';
import type { Edition } from '../../report/edition.ts';
import type { Block, Vote } from '../../report/tree.ts';
import type { Evidence, Part } from '../../report/vocabulary.ts';
import { flatMap } from '../../text/flat-map.ts';
import { ascending } from '../../text/lists.ts';
import { isRecommendation, isRestOfSentence } from '../blocks/advice.ts';
import { decide } from '../blocks/block.ts';
import { opensAsProfile, opensAssessment, policies } from '../blocks/evidence.ts';
import { headingOfAnyEdition } from '../blocks/heading-line.ts';
import { pageRole } from '../blocks/page-line.ts';
import { isTitle } from '../blocks/titles.ts';
import { tailOf } from '../narratives/tail.ts';
import type { BestPath } from './best-path.ts';
import type { Doubt, Opener, PageFacts, Run, State } from './possible-parts.ts';
import { isSpecialCase, ofSpecialCase } from './special-case-parts.ts';
import { type Stretch, type Weighed, weigh } from './stretch.ts';
import { bestWay, fitOf, pageWorth } from './way-through-parts.ts';

/** Line breaks in front of a paragraph whose heading a site has deleted, at least. */
const lostHeading = 3;
const note = /^\[\*? ?(?:Please )?note:/iu;
/** A way that is better by less is told. */
const sure = 1;

/** What is known of blocks before they get their parts, and where what is doubtful is noted. */
export interface Frame {
  edition: Edition;
  /** An area stands under a title, and not under a header. */
  isTitled: boolean;
  doubts: Doubt[];
}

/**
 * Gives every paragraph its part. A heading opens its part; between two headings, or where a page has none, each block
 * offers evidence for the parts it could be in (the formula it opens with, a finding, the shape of a list, the gap a
 * deleted heading left, its words, the form of a page's line), the parts follow one another in the order of the edition,
 * and the way that is worth most as a whole wins. What is near it is a doubt.
 */
export function parts(blocks: ReadonlyArray<Block>, { edition, doubts, isTitled }: Frame): ReadonlyArray<Block> {
  const isSpecial = isSpecialCase(blocks);
  const page: PageFacts = {
    edition: isSpecial ? ofSpecialCase(edition) : edition,
    isSpecialCase: isSpecial,
    headed: new Set(flatMap(blocks, (block) => (block.role === 'heading' && block.part ? [block.part] : []))),
    hasHeader: isTitled || blocks.some(({ role, by }) => role === 'header' && by !== 'publication-date'),
    gap: gapOf(blocks),
    begun: new Set(),
    doubts,
  };
  let opener: Opener | null = null;
  let run: Block[] = [];
  for (const block of blocks) {
    const opens = openerOf(block);
    if (opens) {
      fill({ opener, blocks: run }, page);
      opener = opens;
      run = [];
    } else if (block.role === null && !isNote(block, opener)) run.push(block);
  }
  fill({ opener, blocks: run }, page, run.length - tailOf(run));
  for (const part of policies) doubts.push(...profilesUnder(part, blocks, edition));
  return blocks;
}

/** "Prevention of human trafficking in Nigeria (TIP 2023)": the title of a page that holds one part is its heading, too. */
function openerOf(block: Block): Opener | null {
  if (block.role === 'heading') return { part: block.part ?? 'other', by: block.by ?? 'heading' };
  const part = isTitle(block) ? headingOfAnyEdition(block.content.text) : null;
  return part && { part, by: 'title' };
}

/** A bracketed note in front of the narrative tells of a later tier. */
function isNote(block: Block, opener: Opener | null): boolean {
  if (opener !== null || !note.test(block.content.text)) return false;
  decide(block, 'paragraph', 'wording', 'note');
  return true;
}

/** Where all paragraphs stand far apart, only what stands farther tells of a heading. */
function gapOf(blocks: ReadonlyArray<Block>): number {
  const gaps = blocks.filter(({ role, gap }) => role === null && gap > 1).map(({ gap }) => gap);
  const usual = ascending(gaps)[(gaps.length - 1) >> 2] ?? 0;
  return Math.max(lostHeading, usual + 1);
}

/** Decides on the blocks between two headings; from `tail` on they are the end of the page. */
function fill(run: Run, page: PageFacts, tail = run.blocks.length): void {
  if (run.blocks.length === 0) return;
  const stretch = weigh(run, page, tail);
  const path = stretch.states.length > 1 ? bestWay(stretch) : null;
  settleAlong(path, stretch);
  if (path) doubtAlong(path, stretch);
}

/** Gives each block the part that the way has there; where only one part can be, there is no way to look for. */
function settleAlong(path: BestPath | null, stretch: Stretch): void {
  const { states, blocks } = stretch;
  const { opener } = stretch.run;
  const { begun } = stretch.page;
  let by: Evidence = opener?.by ?? 'position';
  let before: State | null = opener?.part ?? null;
  const first = beginnings(stretch);
  for (const [index, { block, openings, votes }] of blocks.entries()) {
    const found = states[path?.states[index] ?? 0] as State;
    const state = index < (first.get(found) ?? 0) ? 'unknown' : found;
    block.votes = [...openings, ...votes];
    if (state !== before) by = evidenceFor(state, openings, stretch);
    before = state;
    settle(block, state, by);
    if (block.part !== null && by !== 'position') begun.add(block.part);
  }
}

/**
 * Where the parts begin at the top of a page: what stands above the summary that opens a narrative, a line above the first words of a
 * profile, or, on a page without a header, what stands above the first item that gives advice, is of something else.
 */
function beginnings({ blocks, run: { opener }, page }: Stretch): Map<State, number> {
  const { edition, hasHeader, isSpecialCase } = page;
  const first = new Map<State, number>();
  if (opener || isSpecialCase) return first;
  if (!hasHeader) first.set('recommendations', firstAdvice(blocks));
  if (edition.order[0] === 'summary') first.set('summary', firstOfSummary(blocks));
  if (edition.order[0] === 'trafficking-profile') {
    const profile = blocks.findIndex(({ block }) => opensAsProfile(block));
    if (blocks.slice(0, profile).every(isLineAbove)) first.set('trafficking-profile', profile);
  }
  return first;
}

/** Index of the first item that gives advice; behind all blocks where none does. */
function firstAdvice(blocks: ReadonlyArray<Weighed>): number {
  const advice = blocks.findIndex(({ block }) => isRecommendation(block) && !isRestOfSentence(block));
  return advice < 0 ? blocks.length : advice;
}

/** "Due to the conflict, the authorities held parts of the country.": the report speaks so of whom it assesses, above its finding, too. */
const assessed = /\b(?:[Tt]he|[Aa]n?) (?:\p{Lower}{4,12} )?(?:government|authorities)\b|\breporting period\b/u;

function firstOfSummary(blocks: ReadonlyArray<Weighed>): number {
  const isFinding = ({ block, votes }: Weighed) => opensAssessment(block) && votes.some(({ why }) => why === 'finding');
  const finding = blocks.findIndex(isFinding);
  return finding < 0 ? -1 : blocks.findIndex((one) => isFinding(one) || assessed.test(one.block.content.text));
}

/** No paragraph with which a profile begins is so short, in UTF-16 code units, but for one with the words of profiles. */
const longestLine = 160;

function isLineAbove({ block, votes }: Weighed): boolean {
  const isOfProfile = votes.some(({ part, weight }) => part === 'trafficking-profile' && weight > 0);
  return !isOfProfile && block.content.text.length <= longestLine;
}

/** How much of a paragraph names what it is about. */
const subjectLength = 120;

/**
 * "Kosovo is a source, transit, and destination place" at the end of Serbia's narrative, under the heading of another part:
 * the text of a place that the narrative treats apart, without its title. Where the profile comes last it finds its own way.
 */
function profilesUnder(part: Part, blocks: ReadonlyArray<Block>, { order }: Edition): Doubt[] {
  if (order.indexOf('trafficking-profile') > order.indexOf(part)) return [];
  return blocks
    .filter((block) => block.part === part && block.role === 'paragraph' && opensAsProfile(block))
    .filter(({ content }) => mentionedCountries(content.text.slice(0, subjectLength)).size > 0)
    .map((block) => ({ block, other: 'trafficking-profile' }));
}

/** Notes the steps of a way that could as well lead elsewhere. */
function doubtAlong({ margins, seconds }: BestPath, { blocks, states, page }: Stretch): void {
  for (const [index, { block }] of blocks.entries()) {
    const other = states[seconds[index] as number];
    const isDoubtful = (margins[index] as number) < sure && block.part !== null;
    if (isDoubtful && other !== undefined && other !== 'unknown') page.doubts.push({ block, other });
  }
}

function evidenceFor(state: State, openings: ReadonlyArray<Vote>, { run, page }: Stretch): Evidence {
  if (openings.some(({ part }) => part === state)) return 'opening-formula';
  // In front of all headings the words alone let a page begin with one of the three P's.
  const isTold = run.opener === null && page.headed.size > 0 && policies.has(state as Part);
  return isTold || state === 'recommendations' ? 'wording' : 'position';
}

function settle(block: Block, state: State, by: Evidence): void {
  if (pageWorth(block.votes) >= fitOf(state, block.votes)) {
    decide(block, pageRole(block) ?? 'unplaced', 'wording');
  } else if (state === 'unknown') decide(block, 'unplaced', 'position');
  else decide(block, state === 'recommendations' ? 'item' : 'paragraph', by, state);
}
