import type { MappedText, Range } from '../../report/document.ts';
import type { Block, HeaderFacts, Role, Shape } from '../../report/tree.ts';
import type { Evidence, Part } from '../../report/vocabulary.ts';
import { clean } from '../../text/clean.ts';
import { flatMap } from '../../text/flat-map.ts';
import { beginsWithin, lines, mayBreak } from '../../text/lines.ts';
import { concat, slice, trim, without } from '../../text/mapped-text.ts';

/**
 * One step on the way from the blocks of a document to its parts. What it finds out about a block it notes on the block itself (`decide`),
 * which is why the order of the steps counts; and it returns the blocks that go on, cut, joined or the very same. The list is left as it
 * is.
 */
export type BlockStep<Known extends ReadonlyArray<unknown> = []> = (
  blocks: ReadonlyArray<Block>,
  ...known: Known
) => ReadonlyArray<Block>;

/** A block that nothing has been decided about. */
export function block(content: MappedText, shape: Shape = 'paragraph'): Block {
  return { type: 'block', shape, content, gap: 2, role: null, part: null, by: null, marker: 0, facts: null, votes: [] };
}

/** Notes what a block is and how that was found out. */
export function decide(target: Block, role: Role, by: Evidence, part: Part | null = null): Block {
  target.role = role;
  target.by = by;
  target.part = part;
  return target;
}

/** The block with another text; itself where it is the same. */
export function withContent(of: Block, content: MappedText): Block {
  return content === of.content ? of : copyOf(of, content, of.gap);
}

/** Several blocks as the first of them, with the texts of all; `joint` stands between them. */
export function merged(blocks: ReadonlyArray<Block>, joint: string): Block {
  const [first] = blocks as [Block];
  if (blocks.length === 1) return first;
  const contents = blocks.map(({ content }) => content);
  return withContent(first, concat(contents, joint));
}

/** Each block that nothing has been decided about as what is made of it, and the others as they are. */
export function eachOpen(
  blocks: ReadonlyArray<Block>,
  made: (block: Block, index: number) => ReadonlyArray<Block>,
): Block[] {
  return flatMap(blocks, (block, index) => (block.role === null ? made(block, index) : [block]));
}

/** Facts of which only some are known. */
export function factsOf(known: Partial<HeaderFacts>): HeaderFacts {
  return { country: null, tier: null, year: null, attribution: null, isInterimAssessment: false, ...known };
}

/** The piece `[start, end)` of a block's text as a block of its own, without blanks at its ends. */
export function cut(from: Block, start: number, end: number = from.content.text.length): Block {
  const { content, gap } = from;
  return copyOf(from, trim(slice(content, start, end)), start === 0 ? gap : gapAt(content.text, start));
}

/**
 * A block parted at ranges of its text, in order: each is what `made` makes of it, and none where that is nothing or where it begins within
 * the one before. Blank pieces are left out; the very block where there are no others.
 */
export function partedAt<Own extends Range>(
  from: Block,
  ranges: ReadonlyArray<Own>,
  made: (piece: Block, own: Own) => Block | null,
): Block[] {
  const pieces: Block[] = [];
  let at = 0;
  for (const own of ranges) {
    const piece = own.start < at ? null : made(cut(from, own.start, own.end), own);
    if (!piece) continue;
    pieces.push(cut(from, at, own.start), piece);
    at = own.end;
  }
  return pieces.length === 0 ? [from] : withoutBlank([...pieces, cut(from, at)]);
}

/** No gap is longer, in UTF-16 code units. */
const longestGap = 100;

function gapAt(text: string, offset: number): number {
  const before = text.slice(Math.max(0, offset - longestGap), offset);
  const behind = text.slice(offset, offset + longestGap);
  return gapIn(before.slice(before.trimEnd().length) + behind.slice(0, behind.length - behind.trimStart().length));
}

/** The line breaks of what stands between two blocks, at least one where a page ends. */
export function gapIn(between: string): number {
  return Math.max(breaksIn(between), between.includes('\f') ? 1 : 0);
}

/** The line breaks among some blanks. The end of a page is none: it shows no heading. */
export function breaksIn(blanks: string): number {
  // What stands between most blocks, and between most pieces of one.
  if (blanks === '\n\n') return 2;
  if (!mayBreak.test(blanks)) return 0;
  return lines(blanks.replaceAll('\f', '')).length - 1;
}

/** Written out: all blocks have one shape for V8 then, so that what is done to every block is done fast. */
function copyOf({ type, shape, role, part, by, marker, facts, votes }: Block, content: MappedText, gap: number): Block {
  return { type, shape, content, gap, role, part, by, marker, facts, votes };
}

/** A block without signs or numbers that are none of its text; what parts it from the block above stays. */
export function withoutSigns(from: Block, signs: ReadonlyArray<Range>): Block[] {
  const pieces = partedAt(from, signs, (sign) => decide(sign, 'separator', 'wording'));
  for (const piece of pieces) piece.gap = from.gap;
  return pieces;
}

/** Whether nothing but blanks is left of it. */
export function isBlank(target: Block): boolean {
  return target.content.text.trim() === '';
}

/** Some blocks but for those of which nothing but blanks is left. */
export function withoutBlank(blocks: ReadonlyArray<Block>): Block[] {
  return blocks.filter((block) => !isBlank(block));
}

/** Whether a block begins in the middle of a sentence. */
export function isTorn({ content: { text } }: Block): boolean {
  return beginsWithin(text);
}

/** The same of the first block of a text, which may have the number of its first page in front: '1 groups; however, nobody was tried.' */
export function isTornPage({ content: { text } }: Block): boolean {
  return beginsWithin(text.startsWith('1 ') ? text.slice(2) : text);
}

const blankOrMark = /[\s\p{M}]/u;

/**
 * Takes out of a block what a page printed, or a copy set, in the middle of it: the sentence comes out whole, and what stood in it follows
 * as residue.
 * `holes`: ranges of its text, in order, not overlapping.
 */
export function takeOut(target: Block, holes: ReadonlyArray<Range>, role: Role = 'page-header'): Block[] {
  if (holes.length === 0) return [target];
  const { content } = target;
  const left = without(content, holes);
  // A blank or a mark behind a hole may follow what it cannot follow in clean text.
  const isRough = holes.some(({ end }) => blankOrMark.test(content.text.charAt(end)));
  const rest = withContent(target, isRough ? clean(left) : trim(left));
  const taken = holes.map((hole) => decide(block(trim(slice(content, hole.start, hole.end))), role, 'wording'));
  return isBlank(rest) ? taken : [rest, ...taken];
}
