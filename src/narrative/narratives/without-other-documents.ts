import { sampleCountry } from '../../knowledge/other-documents.ts';
import type { Block } from '../../report/tree.ts';
import { setAside } from '../blocks/page-line.ts';
import { countryIn, type Draft, headerIn } from './draft.ts';
import { introducedAt, titledAt } from './introductions.ts';
import { isToldByOthers, looksLikeNarrative } from './is-narrative.ts';

/** What a document holds between its narratives that is none goes to the neighbor, set aside. */
export function withoutOtherDocuments(found: ReadonlyArray<Draft>): Draft[] {
  const listed = found.map((_, index) => isListed(found, index));
  const kept: Draft[] = [];
  let waiting: Block[] = [];
  for (const [index, draft] of found.entries()) {
    if (isNarrative(draft) && !listed[index]) {
      kept.push({ ...draft, blocks: [...waiting, ...draft.blocks] });
      waiting = [];
      continue;
    }
    const neighbor = kept.at(-1)?.blocks ?? waiting;
    for (const block of draft.blocks)
      neighbor.push(setAside(listed[index] || block.facts?.country ? withoutRole(block) : block));
  }
  return kept;
}

/**
 * A header without any text behind it beside another one, or behind it without a narrative's, stands in a list of placements; so do all of
 * a page.
 */
function isListed(found: ReadonlyArray<Draft>, index: number): boolean {
  const draft = found[index];
  if (!draft) return false;
  const [before, after] = [found[index - 1], found[index + 1]];
  if (isBare(draft)) return namesSeveral(draft) || [before, after].some((other) => other && isBare(other));
  return before !== undefined && isBare(before) && !looksLikeNarrative(draft.blocks);
}

/** What is left of a line beside a header is no text behind it: 'Release:'. */
const stub = 40;

function isBare(draft: Draft): boolean {
  return (
    draft.country !== null && !draft.blocks.some(({ role, content }) => role === null && content.text.length > stub)
  );
}

/** Headers in a row hand on what they have to the last one, which then has all of them. */
function namesSeveral({ blocks }: Draft): boolean {
  const named = blocks.flatMap((block) => (block.by === 'header' ? (countryIn(block) ?? []) : []));
  return new Set(named).size > 1;
}

function withoutRole(block: Block): Block {
  return block.role === 'header' ? { ...block, role: null, by: null, facts: null } : block;
}

/** A tier alone on a line makes no narrative: methodologies and lists of placements have such lines. */
function isNarrative(draft: Draft): boolean {
  const { blocks } = draft;
  const header = headerIn(blocks);
  const found = blocks[header];
  const country = found ? countryIn(found) : null;
  if (country !== null) return !(sampleCountry.test(country) || isToldByOthers(blocks));
  // What stands in front of a tier alone on its line, of an introduction or a title may be by who quotes the text below it.
  const begin = Math.max(header, introducedAt(blocks), titledAt(blocks));
  return looksLikeNarrative(blocks) || (begin > 0 && looksLikeNarrative(blocks.slice(begin)));
}
