import { isImperative } from '../editions/imperatives.ts';
import type { Cue, Edition } from '../model/edition.ts';
import type { Block, Part } from '../model/tree.ts';
import type { Evidence } from '../model/vocabulary.ts';
import { sentences } from '../text/sentences.ts';
import { decide } from './block.ts';
import { inlineBullet, leadingBullet } from './bullets.ts';
import { headingOfAnyEdition } from './known-line.ts';

/** How much of a paragraph its opening formula may take. */
const opening = 400;
/** Line breaks in front of a paragraph whose heading a site has deleted, at least. */
const lostHeading = 3;
const note = /^\[\*? ?(?:Please )?note:/iu;
const semicolon = /;\s/gu;

interface State {
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

/**
 * Gives every paragraph its part, by two cues: the heading above it, else the formula its first sentence opens with. Where
 * a site has deleted the headings, the gaps they left count, in the order of the edition.
 */
export function parts(blocks: ReadonlyArray<Block>, edition: Edition): Block[] {
  const headed = new Set(blocks.flatMap((block) => (block.role === 'heading' && block.part ? [block.part] : [])));
  const state: State = {
    part: null,
    by: 'position',
    headed,
    edition,
    met: new Set(),
    lostHeading: gapOf(blocks),
    area: false,
  };
  const lead = partInFront(blocks, edition);
  for (const block of blocks) {
    if (block.role === 'heading') enter(state, block);
    else if (block.role === 'header') state.part = partOfTitle(block) ?? state.part;
    else if (block.role === null) place(state, block, lead);
  }
  return [...blocks];
}

/** The part that a page begins with: the edition's first, or, where its first heading is a late one, the one before that. */
function partInFront(blocks: ReadonlyArray<Block>, { order }: Edition): Part {
  const first = blocks.find((block) => block.role === 'heading' && block.part !== 'other')?.part;
  const before = first ? order[order.indexOf(first) - 1] : undefined;
  return before && gapParts.has(before) ? before : (order[0] as Part);
}

/** "Prevention of human trafficking in Nigeria (TIP 2023)": the title of a page that holds one part is its heading, too. */
function partOfTitle(block: Block): Part | null {
  return block.by === 'title' ? headingOfAnyEdition(block.content.text) : null;
}

/** Where all paragraphs stand far apart, only what stands farther tells of a heading. */
function gapOf(blocks: ReadonlyArray<Block>): number {
  const gaps = blocks.filter(({ role, gap }) => role === null && gap > 0).map(({ gap }) => gap);
  return gaps.length === 0 ? lostHeading : Math.max(lostHeading, Math.min(...gaps) + 1);
}

function enter(state: State, block: Block): void {
  const part = block.part ?? 'other';
  const again = state.met.has(part);
  state.area = part === 'other' ? state.part !== null : state.area && again;
  state.part = state.area ? 'other' : part;
  state.met.add(state.part);
  state.by = block.by ?? 'heading';
  block.part = state.part;
  // The recommendations are one part with one title: what prints it again has no place.
  if (again && state.part === 'recommendations') decide(block, 'unplaced', 'heading');
}

function place(state: State, block: Block, lead: Part): void {
  const { text } = block.content;
  if (note.test(text) && (state.part === null || state.part === 'trafficking-profile')) {
    decide(block, 'paragraph', 'wording', 'note');
    return;
  }
  const next = nextPart(state, block);
  if (next) {
    state.part = next.part;
    state.by = next.by;
  }
  const part = state.part ?? lead;
  state.part = part;
  decide(block, part === 'recommendations' ? 'item' : 'paragraph', state.by, part);
}

interface Found {
  part: Part;
  by: Evidence;
}

/** The part a paragraph without a heading begins, or `null` where it goes on with the one before. */
function nextPart(state: State, block: Block): Found | null {
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
  const cue = state.edition.openings.find((candidate) => mayOpen(state, candidate) && candidate.match.test(start));
  return cue && cue.means !== state.part ? cue.means : null;
}

/**
 * A formula counts only for a part that has no heading here and comes later than where we are. The efforts of a Special
 * Case hold all three P's.
 */
function mayOpen(state: State, cue: Cue<Part>): boolean {
  if (state.headed.has(cue.means)) return false;
  if (state.part === 'government-efforts' && gapParts.has(cue.means)) return false;
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
  const text = block.content.text.replace(leadingBullet, '');
  return isImperative(text) || block.shape === 'item' || isList(block.content.text);
}

function isList(text: string): boolean {
  return leadingBullet.test(text) || (text.match(inlineBullet)?.length ?? 0) > 1;
}

/** Prose with a subject behind the last recommendation belongs to what comes next, even if its formula is unknown. */
function endsRecommendations(state: State, block: Block): boolean {
  if (state.part !== 'recommendations' || state.by === 'heading' || state.by === 'run-in-heading') return false;
  const { text } = block.content;
  return !isItem(block) && block.gap !== 0 && (subject.test(text) || sentences(text).length > 2);
}

function isItem({ content: { text }, shape }: Block): boolean {
  return (
    isImperative(text.replace(leadingBullet, '')) ||
    shape === 'item' ||
    isList(text) ||
    (text.match(semicolon)?.length ?? 0) > sentences(text).length
  );
}

const subject =
  /^(?:The |In (?:19|20)\d\d|During |Authorities |Officials |Police |Law |Article |[\p{Lu}][\p{L}’']+ (?:law|authorities|officials)\b)/u;

/** A gap of two blank lines stands where a heading was deleted; the parts follow in the order of the edition. */
function gapPart(state: State, block: Block): Found | null {
  if (block.gap < state.lostHeading || state.part === null) return null;
  if (state.part === 'recommendations' && isItem(block)) return null;
  const { order } = state.edition;
  const now = order.indexOf(state.part);
  if (now < order.indexOf('summary') || order.indexOf('summary') < 0) return null;
  const next = order.slice(now + 1).find((part) => gapParts.has(part) && !state.headed.has(part));
  return next && !state.headed.has(state.part) ? { part: next, by: 'position' } : null;
}

const gapParts: ReadonlySet<Part> = new Set<Part>(['prosecution', 'protection', 'prevention']);

function following(state: State, part: Part): Part {
  const { order } = state.edition;
  return order.slice(order.indexOf(part) + 1).find((next) => gapParts.has(next)) ?? 'other';
}
