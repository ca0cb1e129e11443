import type { Edition } from '../report/edition.ts';
import type { Block, Part, Vote } from '../report/tree.ts';
import type { Evidence } from '../report/vocabulary.ts';
import { flatMap } from '../text/flat-map.ts';
import { type BestPath, bestPath, type Step } from './best-path.ts';
import { decide, isTorn } from './block.ts';
import { type Doubt, profilesUnder } from './doubts.ts';
import { assesses, evidenceOf, opened, policies } from './evidence.ts';
import { headingOfAnyEdition } from './known-line.ts';
import { isNoSentence, pageRole } from './page-line.ts';
import { tailOf } from './tail.ts';

/** Line breaks in front of a paragraph whose heading a site has deleted, at least. */
const lostHeading = 3;
const note = /^\[\*? ?(?:Please )?note:/iu;

/** The parts of a Special Case: they are never without their heading. */
const headedOnly: ReadonlySet<Part> = new Set<Part>(['scope-and-magnitude', 'government-efforts']);

/** What a move costs, and what speaks for it, in the units of the evidence. */
const moves = {
  /** Any step to another part. */
  begin: -3,
  /** A part left out that every narrative of the edition has; of the recommendations and the profile, which copies drop, less. */
  skip: -2,
  skipLight: -0.5,
  /** A gap where a heading was deleted. */
  gap: 4.5,
  stayAtGap: -1,
  /** A block that was cut out of a line goes on with what stands before it. */
  sameLine: -3,
  /** Beginning with the edition's first part; the page's header stands in front of it. */
  first: 1,
  header: 2,
  /** The page begins in the middle. */
  torn: 3,
  /** The part in front of the first heading. */
  beforeHeading: 1.5,
} as const;
/** A way that is better by less is told. */
const sure = 1;

interface Place {
  edition: Edition;
  headed: ReadonlySet<Part>;
  hasHeader: boolean;
  /** Line breaks that are a gap here. */
  gap: number;
  /** The parts that have begun. */
  begun: Set<Part>;
  doubts: Doubt[];
}

/**
 * Gives every paragraph its part. A heading opens its part; between two headings, or where a page has none, each block
 * offers evidence for the parts it could be in (the formula it opens with, a finding, the shape of a list, the gap a
 * deleted heading left, its words, the form of a page's line), the parts follow one another in the order of the edition,
 * and the way that is worth most as a whole wins. What is near it is a doubt. An area stands under a title, and not under a header.
 */
export function parts(blocks: ReadonlyArray<Block>, edition: Edition, doubts: Doubt[] = [], isTitled = false): Block[] {
  const place: Place = {
    edition,
    headed: new Set(flatMap(blocks, (block) => (block.role === 'heading' && block.part ? [block.part] : []))),
    hasHeader: isTitled || blocks.some(({ role, by }) => role === 'header' && by !== 'publication-date'),
    gap: gapOf(blocks),
    begun: new Set(),
    doubts,
  };
  let opener: Opener | null = null;
  let stretch: Block[] = [];
  for (const block of blocks) {
    const opens = openerOf(block);
    if (opens) {
      fill(stretch, opener, place);
      opener = opens;
      stretch = [];
    } else if (block.role === null && !isNote(block, opener)) stretch.push(block);
  }
  fill(stretch, opener, place, stretch.length - tailOf(stretch));
  for (const part of policies) doubts.push(...profilesUnder(part, blocks, edition));
  return [...blocks];
}

interface Opener {
  part: Part;
  by: Evidence;
}

/** "Prevention of human trafficking in Nigeria (TIP 2023)": the title of a page that holds one part is its heading, too. */
function openerOf(block: Block): Opener | null {
  if (block.role === 'heading') return { part: block.part ?? 'other', by: block.by ?? 'heading' };
  const part = block.role === 'header' && block.by === 'title' ? headingOfAnyEdition(block.content.text) : null;
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
  const usual = gaps.sort((a, b) => a - b)[gaps.length >> 2] ?? 0;
  return Math.max(lostHeading, usual + 1);
}

/** Decides on the blocks between two headings; from `tail` on they are the end of the page. */
function fill(blocks: ReadonlyArray<Block>, opener: Opener | null, place: Place, tail = blocks.length): void {
  if (blocks.length === 0) return;
  const states = statesOf(opener, place, blocks);
  const open = states.length > 1;
  const votes = votesOn(blocks, open, tail);
  const openings = blocks.map((block) => (open ? opened(block) : []));
  const path = open ? pathThrough(blocks, opener, states, { votes, openings, place }) : null;
  let by: Evidence = opener?.by ?? 'position';
  let before: State | null = opener?.part ?? null;
  for (const [index, block] of blocks.entries()) {
    const state = states[path?.states[index] ?? 0] as State;
    block.votes = [...(openings[index] as Vote[]), ...(votes[index] as Vote[])];
    if (state !== before) by = evidenceFor(state, openings[index] as Vote[]);
    before = state;
    settle(block, state, by);
    if (block.part !== null && by !== 'position') place.begun.add(block.part);
  }
  if (path) doubtAlong(path, blocks, states, place);
}

/** Notes the steps of a way that could as well lead elsewhere. */
function doubtAlong(
  { margins, seconds }: BestPath,
  blocks: ReadonlyArray<Block>,
  states: ReadonlyArray<State>,
  place: Place,
): void {
  for (const [index, block] of blocks.entries())
    if ((margins[index] as number) < sure) doubt(block, states[seconds[index] as number], place);
}

/** What speaks for each part; where only one can be, for lines of the page. */
function votesOn(blocks: ReadonlyArray<Block>, open: boolean, tail: number): Vote[][] {
  return blocks.map((block, index) =>
    open || index >= tail || mayBePage(block) ? evidenceOf(block, index >= tail, index === blocks.length - 1) : [],
  );
}

/** What is known of blocks when the way through them is looked for. */
interface Known {
  votes: ReadonlyArray<ReadonlyArray<Vote>>;
  openings: ReadonlyArray<ReadonlyArray<Vote>>;
  place: Place;
}

function pathThrough(
  blocks: ReadonlyArray<Block>,
  opener: Opener | null,
  states: ReadonlyArray<State>,
  { votes, openings, place }: Known,
): BestPath {
  const steps = blocks.map((block, index) =>
    stepOf(block, states, votes[index] as Vote[], openings[index] as Vote[], place),
  );
  return bestPath(startsOf(blocks, opener, states, openings[0] as Vote[], place), steps);
}

/** A part, or that nothing tells which: at the beginning of a page that was torn out of a longer one. */
type State = Part | 'unknown';

/** The parts that may come before the next heading: none that has a heading of its own, and none behind such a one. */
function statesOf(opener: Opener | null, place: Place, blocks: ReadonlyArray<Block>): State[] {
  const { order } = place.edition;
  const { headed } = place;
  if (opener?.part === 'other') return ['other', ...firstParts(place)];
  if (opener?.part === 'note') return ['note'];
  // A list in an edition that has none of its own stands where those of the others do: in front of what was done.
  const isExtra = opener?.part === 'recommendations' && !order.includes(opener.part);
  const from = opener ? order.indexOf(isExtra ? 'summary' : opener.part) : -1;
  if (opener && from < 0) return [opener.part];
  const rest = order.slice(from + 1);
  const next = rest.findIndex((part) => headed.has(part));
  const free = (next < 0 ? rest : rest.slice(0, next)).filter((part) => mayComeUnheaded(part, headed));
  // The gap between a heading and its text tells nothing.
  if (opener) return [opener.part, ...free];
  const open = free.filter((part) => mayBegin(part, place, blocks));
  return open.length > 0 ? ['unknown', ...open] : ['unknown', order[0] as Part];
}

/**
 * Whether a part may begin in front of all headings. A page without a header may be torn out of the middle of a longer one:
 * nothing assesses the government in it by its place alone. What a Special Case has of a profile stands under its heading,
 * unless a paragraph in front of it opens as one.
 */
function mayBegin(part: Part, { headed, hasHeader, edition: { order } }: Place, blocks: ReadonlyArray<Block>): boolean {
  if (part === 'summary') return hasHeader || blocks.some(assesses);
  if (part !== 'trafficking-profile' || part !== order[0] || !headed.has('scope-and-magnitude')) return true;
  return blocks.some((block) => opened(block).some((vote) => vote.part === part));
}

/** What a page may have begun with a heading of its own ("Description", "The report"): the parts before the three P's, where none has begun. */
function firstParts({ edition: { order }, headed, begun }: Place): Part[] {
  if (order.some((part) => begun.has(part))) return [];
  const end = order.findIndex((part) => headed.has(part) || policies.has(part) || headedOnly.has(part));
  return order.slice(0, end < 0 ? order.length : end);
}

/** The efforts of a Special Case hold all three P's. */
function mayComeUnheaded(part: Part, headed: ReadonlySet<Part>): boolean {
  if (headedOnly.has(part)) return false;
  return !(policies.has(part) && (headed.has('government-efforts') || headed.has('scope-and-magnitude')));
}

function startsOf(
  blocks: ReadonlyArray<Block>,
  opener: Opener | null,
  states: ReadonlyArray<State>,
  openings: ReadonlyArray<Vote>,
  place: Place,
): number[] {
  const first = blocks.find((block) => !mayBePage(block)) ?? (blocks[0] as Block);
  if (opener)
    return states.map((_, index) =>
      index === 0 ? 0 : moveTo({ ...first, gap: 1 }, 0, index, states, openings, place),
    );
  return states.map(
    (state, index) => startWorth(state, index, states, isTorn(first), place) + worthOf(state, openings),
  );
}

function firstWorth(torn: boolean, { hasHeader }: Place): number {
  if (torn) return 0;
  return hasHeader ? moves.first + moves.header : moves.first;
}

/** What it is worth to begin a page in a state: with the first part, or, where it has no header, anywhere. */
function startWorth(state: State, index: number, states: ReadonlyArray<State>, torn: boolean, place: Place): number {
  if (state === 'unknown') return torn ? moves.torn : -1;
  if (index === 1) return firstWorth(torn, place);
  if (!place.hasHeader && index === states.length - 1 && place.headed.size > 0 && state !== 'summary') {
    return moves.beforeHeading + (torn ? moves.torn : 0);
  }
  const skipped = states.slice(1, index).reduce((sum, part) => sum + skipCost(part, place.edition), 0);
  return place.hasHeader ? skipped : skipped / 2;
}

function stepOf(
  block: Block,
  states: ReadonlyArray<State>,
  votes: ReadonlyArray<Vote>,
  openings: ReadonlyArray<Vote>,
  place: Place,
): Step {
  const page = pageWorth(votes);
  const fits = states.map((state) => Math.max(fitOf(state, votes), page));
  return { fits, move: (from, to) => moveTo(block, from, to, states, openings, place) };
}

function moveTo(
  block: Block,
  from: number,
  to: number,
  states: ReadonlyArray<State>,
  openings: ReadonlyArray<Vote>,
  { gap, edition }: Place,
): number {
  if (to < from) return Number.NEGATIVE_INFINITY;
  const state = states[to] as State;
  const atGap = block.gap >= gap;
  if (to === from) return atGap && policies.has(state as Part) ? moves.stayAtGap : 0;
  const opening = worthOf(state, openings);
  let worth = moves.begin + opening;
  if (atGap && policies.has(state as Part)) worth += moves.gap;
  if (block.gap === 0 && opening === 0) worth += moves.sameLine;
  // A page that was torn out may go on anywhere.
  if (states[from] === 'unknown') return worth;
  for (let skipped = from + 1; skipped < to; skipped += 1) worth += skipCost(states[skipped] as State, edition);
  return worth;
}

function skipCost(part: State, { required }: Edition): number {
  if (part === 'recommendations' || part === 'trafficking-profile') return moves.skipLight;
  return required.includes(part as Part) ? moves.skip : 0;
}

function worthOf(part: Vote['part'] | State, votes: ReadonlyArray<Vote>): number {
  let sum = 0;
  for (const vote of votes) if (vote.part === part) sum += vote.weight;
  return sum;
}

/**
 * How well a block fits a part. The summary tells in short what the parts tell at length, so that its words are theirs:
 * words speak for none of them against it.
 */
function fitOf(state: State, votes: ReadonlyArray<Vote>): number {
  const list = worthOf('recommendations', votes);
  if (state === 'recommendations') return list;
  const base = list > 0 ? -3 : 0;
  if (state === 'unknown') return base;
  return base + worthOf(state, votes) + (state === 'summary' ? mostOfWords(votes) : 0);
}

function mostOfWords(votes: ReadonlyArray<Vote>): number {
  let most = 0;
  for (const { why, weight } of votes) if (why === 'words') most = Math.max(most, weight);
  return most;
}

/** How much speaks for a line of the page; nothing does for a block that does not look like one. */
function pageWorth(votes: ReadonlyArray<Vote>): number {
  return votes.some(({ part }) => part === 'page') ? worthOf('page', votes) : Number.NEGATIVE_INFINITY;
}

function mayBePage(block: Block): boolean {
  return pageRole(block) !== null || isNoSentence(block);
}

function evidenceFor(state: State, openings: ReadonlyArray<Vote>): Evidence {
  if (openings.some(({ part }) => part === state)) return 'opening-formula';
  return state === 'recommendations' ? 'wording' : 'position';
}

function settle(block: Block, state: State, by: Evidence): void {
  if (pageWorth(block.votes) >= fitOf(state, block.votes)) {
    decide(block, pageRole(block) ?? 'unplaced', 'wording');
  } else if (state === 'unknown') decide(block, 'unplaced', 'position');
  else decide(block, state === 'recommendations' ? 'item' : 'paragraph', by, state);
}

function doubt(block: Block, second: State | undefined, { doubts }: Place): void {
  if (block.part === null || second === undefined || second === 'unknown') return;
  doubts.push({ block, other: second });
}
