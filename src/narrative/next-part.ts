import { openings } from '../knowledge/editions.ts';
import { isImperative } from '../knowledge/imperatives.ts';
import type { Cue, Edition } from '../report/edition.ts';
import type { Block, Part } from '../report/tree.ts';
import type { Evidence } from '../report/vocabulary.ts';
import { sentences } from '../text/sentences.ts';
import { leadingBullet } from './bullets.ts';
import { isListed, isRecommendation } from './looks-like-recommendation.ts';

/** How much of a paragraph its opening formula may take. */
const opening = 400;
const subject =
  /^(?:The |In (?:19|20)\d\d|During |Authorities |Officials |Police |Law |Article |[\p{Lu}][\p{L}’']+ (?:law|authorities|officials)\b)/u;

/** The parts about what the government did, which stand in a row. */
export const policies: ReadonlySet<Part> = new Set<Part>(['prosecution', 'protection', 'prevention']);

/** Where a narrative is while its blocks are gone through. */
export interface State {
  part: Part | null;
  by: Evidence;
  /** Parts that have a heading somewhere in this narrative: for them the heading is the cue, not the formula. */
  headed: ReadonlySet<Part>;
  edition: Edition;
  /** Parts whose heading has been met. */
  met: Set<Part>;
  /** Line breaks that are a gap here. */
  lostHeading: number;
  /** Under a heading that no edition knows, where the known ones come again: an area described separately. */
  area: boolean;
}

interface Found {
  part: Part;
  by: Evidence;
}

/** The part a paragraph without a heading begins, or `null` where it goes on with the one before. */
export function nextPart(state: State, block: Block): Found | null {
  const { text } = block.content;
  if (state.area) return null;
  const byFormula = openedPart(state, text);
  if (byFormula) return { part: byFormula, by: 'opening-formula' };
  if (beginsRecommendations(state, block)) return { part: 'recommendations', by: 'wording' };
  if (endsRecommendations(state, block)) return { part: following(state, 'recommendations'), by: 'position' };
  return gapPart(state, block);
}

function openedPart(state: State, text: string): Part | null {
  const start = text.slice(0, opening);
  const cue = openings.find((candidate) => mayOpen(state, candidate) && candidate.match.test(start));
  return cue && cue.means !== state.part ? cue.means : null;
}

/**
 * A formula counts only for a part that has no heading here and comes later than where we are. The efforts of a Special
 * Case hold all three P's.
 */
function mayOpen(state: State, cue: Cue<Part>): boolean {
  if (state.headed.has(cue.means)) return false;
  if (state.part === 'government-efforts' && policies.has(cue.means)) return false;
  const { order } = state.edition;
  const now = state.part === null ? -1 : order.indexOf(state.part);
  const next = order.indexOf(cue.means);
  return next > now && beforeNextHeading(state, next);
}

/** The formula of a later part does not close a part that has a heading, while a heading is still to come. */
function beforeNextHeading(state: State, next: number): boolean {
  const { order } = state.edition;
  const now = state.part === null ? -1 : order.indexOf(state.part);
  return order.slice(now + 1, next).every((part) => !state.headed.has(part));
}

/** After the summary, a paragraph or a list without subjects is the recommendations. */
function beginsRecommendations(state: State, block: Block): boolean {
  if (
    state.part !== 'summary' ||
    state.headed.has('recommendations') ||
    !state.edition.order.includes('recommendations')
  ) {
    return false;
  }
  return isImperative(block.content.text.replace(leadingBullet, '')) || isListed(block);
}

/** Prose behind the last recommendation belongs to what comes next, even if its formula is unknown. */
function endsRecommendations(state: State, block: Block): boolean {
  if (state.part !== 'recommendations' || block.gap === 0 || isRecommendation(block)) return false;
  const { text } = block.content;
  if (sentences(text).length > 2) return !state.headed.has(following(state, 'recommendations'));
  return !state.headed.has('recommendations') && subject.test(text);
}

/** A gap of two blank lines stands where a heading was deleted; the parts follow in the order of the edition. */
function gapPart(state: State, block: Block): Found | null {
  if (block.gap < state.lostHeading || state.part === null) return null;
  if (state.part === 'recommendations' && isRecommendation(block)) return null;
  const { order } = state.edition;
  const now = order.indexOf(state.part);
  if (now < order.indexOf('summary') || order.indexOf('summary') < 0) return null;
  const next = order.slice(now + 1).find((part) => policies.has(part) && !state.headed.has(part));
  return next && !state.headed.has(state.part) ? { part: next, by: 'position' } : null;
}

function following(state: State, part: Part): Part {
  const { order } = state.edition;
  return order.slice(order.indexOf(part) + 1).find((next) => policies.has(next)) ?? 'other';
}
