import type { Edition } from '../report/edition.ts';
import type { Block, Part } from '../report/tree.ts';
import { decide } from './block.ts';
import { headingOfAnyEdition } from './known-line.ts';
import { nextPart, policies, type State } from './next-part.ts';

/** Line breaks in front of a paragraph whose heading a site has deleted, at least. */
const lostHeading = 3;
const note = /^\[\*? ?(?:Please )?note:/iu;

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
  return before && policies.has(before) ? before : (order[0] as Part);
}

/** "Prevention of human trafficking in Nigeria (TIP 2023)": the title of a page that holds one part is its heading, too. */
function partOfTitle(block: Block): Part | null {
  return block.by === 'title' ? headingOfAnyEdition(block.content.text) : null;
}

/** Where all paragraphs stand far apart, only what stands farther tells of a heading. */
function gapOf(blocks: ReadonlyArray<Block>): number {
  const gaps = blocks.filter(({ role, gap }) => role === null && gap > 0).map(({ gap }) => gap);
  const least = gaps.reduce((least, gap) => Math.min(least, gap), Number.POSITIVE_INFINITY);
  return gaps.length === 0 ? lostHeading : Math.max(lostHeading, least + 1);
}

function enter(state: State, block: Block): void {
  const part = block.part ?? 'other';
  state.area = part === 'other' ? state.part !== null : state.area && state.met.has(part);
  state.part = state.area ? 'other' : part;
  state.met.add(state.part);
  state.by = block.by ?? 'heading';
  block.part = state.part;
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
