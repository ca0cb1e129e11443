import type { Range } from '../../report/document.ts';
import type { Block, Role } from '../../report/tree.ts';
import { clean } from '../../text/clean.ts';
import { slice, trim, without } from '../../text/mapped-text.ts';
import { block, decide, isBlank, withContent } from '../blocks/block.ts';

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
