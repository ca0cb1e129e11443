import type { Edition } from '../../report/edition.ts';
import type { Vote } from '../../report/tree.ts';
import type { Part } from '../../report/vocabulary.ts';
import { isTornPage } from '../blocks/block.ts';
import { policies } from '../blocks/evidence.ts';
import { mayBePage } from '../blocks/page-line.ts';
import { type BestPath, bestPath, type Step } from './best-path.ts';
import type { PageFacts, Run, State } from './possible-parts.ts';
import { partsOfSpecialCase } from './special-case-parts.ts';
import type { Stretch, Weighed } from './stretch.ts';

/** What a move costs, and what speaks for it, in the units of the evidence. */
const moves = {
  /** Any step to another part. */
  begin: -3,
  /**
   * To a part of a Special Case where its headings are lost: they stand right behind its first paragraph, and no formula is theirs alone.
   */
  beginSpecial: 0,
  /**
   * A part left out that every narrative of the edition has; of the recommendations, the profile and the efforts of a Special Case, which
   * copies drop, less. An extract that goes on with a profile, which opens as one, leaves out more for the same.
   */
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

/** The way through the parts that is worth most, from the first block to the last. */
export function bestWay(stretch: Stretch): BestPath {
  const skips = stretch.states.map((state) => skipCost(state, stretch.page.edition));
  const steps = stretch.blocks.map((at) => stepAt(at, stretch, skips));
  return bestPath(startsOf(stretch, skips), steps);
}

/** What beginning with each part is worth. */
function startsOf(stretch: Stretch, skips: ReadonlyArray<number>): number[] {
  const { run, states, blocks } = stretch;
  const [top] = blocks as [Weighed];
  if (run.opener) {
    // The gap between a heading and its text tells nothing.
    const move = movesAt({ ...top, gap: 1 }, stretch, skips);
    return states.map((_, index) => (index === 0 ? 0 : move(0, index)));
  }
  const first = blocks.find(({ block }) => !mayBePage(block)) ?? top;
  const torn = isTornPage(first.block);
  return states.map((state, index) => startWorth(index, torn, stretch) + worthOf(state, top.openings));
}

function firstWorth(torn: boolean, { hasHeader }: PageFacts): number {
  if (torn) return 0;
  return hasHeader ? moves.first + moves.header : moves.first;
}

/** What it is worth to begin a page in a state: with the first part, or, where it has no header, anywhere. */
function startWorth(index: number, torn: boolean, { states, page }: Stretch): number {
  const state = states[index] as State;
  if (state === 'unknown') return torn ? moves.torn : -1;
  if (index === 1) return firstWorth(torn, page);
  if (!page.hasHeader && index === states.length - 1 && page.headed.size > 0 && state !== 'summary') {
    return moves.beforeHeading + (torn ? moves.torn : 0);
  }
  const skipped = states.slice(1, index).reduce((sum, part) => sum + skipCost(part, page.edition), 0);
  return page.hasHeader ? skipped : skipped / 2;
}

/** A block as a step on the way through the parts. */
function stepAt(at: Weighed, stretch: Stretch, skips: ReadonlyArray<number>): Step {
  const asPage = pageWorth(at.votes);
  const fits = stretch.states.map((state) => Math.max(fitOf(state, at.votes), asPage));
  return { fits, move: movesAt(at, stretch, skips) };
}

/** What going on from one part to another is worth at a block; `skips` is what leaving each of them out costs. */
function movesAt(at: Weighed, { run, states, page }: Stretch, skips: ReadonlyArray<number>): Step['move'] {
  const begins = states.map((state) => beginWorth(state, at, page) + beginCost(state, run));
  const profile = openedProfile(states, at);
  return (from, to) => {
    if (to < from) return Number.NEGATIVE_INFINITY;
    if (to === from) return at.gap >= page.gap && lostWithGap(states[to] as State) ? moves.stayAtGap : 0;
    const worth = begins[to] as number;
    // A page that was torn out may go on anywhere.
    if (states[from] === 'unknown') return worth;
    const left = sumBetween(from, to, skips);
    return worth + (to === profile ? Math.max(left, moves.skip) : left);
  };
}

function sumBetween(from: number, to: number, costs: ReadonlyArray<number>): number {
  let sum = 0;
  for (let index = from + 1; index < to; index += 1) sum += costs[index] as number;
  return sum;
}

/** Where the profile stands among the parts, if the block opens as one does. */
function openedProfile(states: ReadonlyArray<State>, { openings }: Weighed): number {
  return worthOf('trafficking-profile', openings) > 0 ? states.indexOf('trafficking-profile') : -1;
}

/** What it is worth that a part begins at a block, whatever stands in front of it. */
function beginWorth(state: State, { gap, openings }: Weighed, page: PageFacts): number {
  const opening = worthOf(state, openings);
  let worth = opening;
  if (gap >= page.gap && lostWithGap(state)) worth += moves.gap;
  if (gap === 0 && opening === 0) worth += moves.sameLine;
  return worth;
}

function beginCost(state: State, { opener }: Run): number {
  return opener === null && partsOfSpecialCase.has(state as Part) ? moves.beginSpecial : moves.begin;
}

/** The parts whose headings a site has deleted, leaving a gap. */
function lostWithGap(state: State): boolean {
  return policies.has(state as Part) || partsOfSpecialCase.has(state as Part);
}

function skipCost(part: State, { required }: Edition): number {
  if (part === 'recommendations' || part === 'trafficking-profile') return moves.skipLight;
  if (!required.includes(part as Part)) return 0;
  return part === 'government-efforts' ? moves.skipLight : moves.skip;
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
export function fitOf(state: State, votes: ReadonlyArray<Vote>): number {
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
export function pageWorth(votes: ReadonlyArray<Vote>): number {
  return votes.some(({ part }) => part === 'page') ? worthOf('page', votes) : Number.NEGATIVE_INFINITY;
}
