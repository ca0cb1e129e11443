import type { Edition } from '../../report/edition.ts';
import type { Block } from '../../report/tree.ts';
import type { Evidence, Part } from '../../report/vocabulary.ts';
import { assesses, isAbout, opensWith, opensWithFormula, policies } from '../blocks/evidence.ts';
import { partsOfSpecialCase } from './special-case-parts.ts';

/** Where a page goes wrong: a block that could as well be of another part. */
export interface Doubt {
  block: Block;
  other: Part;
}

/** What is known of a page as a whole when its paragraphs get their parts. */
export interface PageFacts {
  edition: Edition;
  isSpecialCase: boolean;
  /** The parts with a heading of their own. */
  headed: ReadonlySet<Part>;
  hasHeader: boolean;
  /** Line breaks that are a gap here. */
  gap: number;
  /** The parts that have begun. */
  begun: Set<Part>;
  doubts: Doubt[];
}

/** What opens a part, and how that is known. */
export interface Opener {
  part: Part;
  by: Evidence;
}

/** The paragraphs between two headings, and what opens them; `null` at the top of a page. */
export interface Run {
  opener: Opener | null;
  blocks: ReadonlyArray<Block>;
}

/** A part, or that nothing tells which: at the beginning of a page that was torn out of a longer one. */
export type State = Part | 'unknown';

/** The parts that may come before the next heading: none that has a heading of its own, and none behind such a one. */
export function possibleParts({ opener, blocks }: Run, page: PageFacts): State[] {
  const { order } = page.edition;
  const { headed } = page;
  if (opener?.part === 'other') return ['other', ...firstParts(page), ...openedParts(blocks, page)];
  // A list in an edition that has none of its own stands where those of the others do: in front of what was done.
  const isExtra = opener?.part === 'recommendations' && !order.includes(opener.part);
  const from = opener ? order.indexOf(isExtra ? 'summary' : opener.part) : -1;
  if (opener && from < 0) return [opener.part];
  const rest = order.slice(from + 1);
  const next = rest.findIndex((part) => headed.has(part));
  const free = (next < 0 ? rest : rest.slice(0, next)).filter((part) => mayComeUnheaded(part, page));
  if (opener) return [opener.part, ...partsBehind(opener.part, blocks, page), ...free];
  const open = free.filter((part) => mayBegin(part, page, blocks));
  if (beginsWithProfile(blocks, page))
    return ['unknown', 'trafficking-profile', ...open.filter((part) => part !== 'trafficking-profile')];
  // A profile that the edition prints in front of all else may stand under its heading at the end of a page.
  return ['unknown', ...(open.length > 0 ? open : [order.find((part) => !headed.has(part)) ?? (order[0] as Part)])];
}

/**
 * Whether a page opens with the profile as those up to 2016 do, whatever edition it says it is of: a title above it may be of the site, and
 * no summary opens so.
 */
function beginsWithProfile([first]: ReadonlyArray<Block>, { headed, hasHeader, isSpecialCase }: PageFacts): boolean {
  if (first === undefined || isSpecialCase || !hasHeader || headed.has('trafficking-profile')) return false;
  return opensWith(first, 'trafficking-profile') && !assesses(first);
}

/**
 * Whether a part may begin in front of all headings. A page without a header may be torn out of the middle of a longer one:
 * nothing assesses the government in it by its place alone. Nor is anything one of the three P's by its place where there are headings:
 * a formula says so, or its words. What a Special Case has of a profile stands under its heading, unless a paragraph in front of it opens
 * as one; where the headings are lost, the first.
 */
function mayBegin(part: Part, page: PageFacts, blocks: ReadonlyArray<Block>): boolean {
  const { headed, hasHeader, isSpecialCase } = page;
  if (part === 'summary') return hasHeader || blocks.some(assesses);
  if (policies.has(part) && headed.size > 0) return blocks.some((block) => isAbout(block, part));
  if (part !== 'trafficking-profile' || part !== page.edition.order[0]) return true;
  if (headed.has('scope-and-magnitude')) return blocks.some((block) => opensWith(block, part));
  return !isSpecialCase || blocks.slice(0, 1).some((block) => opensWith(block, part));
}

/**
 * What a page may have begun with a heading of its own ("Description", "The report"): the parts before the three P's, where none has begun.
 */
function firstParts({ edition: { order }, headed, begun }: PageFacts): Part[] {
  if (order.some((part) => begun.has(part))) return [];
  const end = order.findIndex((part) => headed.has(part) || policies.has(part) || partsOfSpecialCase.has(part));
  return order.slice(0, end < 0 ? order.length : end);
}

/**
 * Where a copy sets the list, or the profile under its heading, above all else, what the edition prints in front of it follows behind: the
 * parts that have not begun, and that a paragraph opens or assesses.
 */
function partsBehind(
  part: Part,
  blocks: ReadonlyArray<Block>,
  { edition: { order }, headed, begun }: PageFacts,
): Part[] {
  if (part !== 'recommendations' && (part !== 'trafficking-profile' || begun.size > 0)) return [];
  const before = order.slice(0, Math.max(order.indexOf(part), 0));
  return before.filter(
    (other) => !(headed.has(other) || begun.has(other)) && blocks.some((block) => opens(block, other)),
  );
}

function opens(block: Block, part: Part): boolean {
  return part === 'summary' ? assesses(block) : opensWith(block, part);
}

/**
 * Above the text of a page that was torn out of a longer one, what no edition knows as a heading may as well be the motto of a site: the
 * parts that paragraphs below it open with their formula.
 */
function openedParts(
  blocks: ReadonlyArray<Block>,
  { edition: { order }, headed, hasHeader, begun }: PageFacts,
): Part[] {
  if (hasHeader || order.some((part) => begun.has(part))) return [];
  const next = order.findIndex((part) => headed.has(part));
  const free = order.slice(0, next < 0 ? order.length : next).filter((part) => policies.has(part));
  return free.filter((part) => blocks.some((block) => opensWithFormula(block, part)));
}

/**
 * The efforts of a Special Case hold all three P's. Its own parts come without a heading in no other narrative, and the magnitude does
 * only where no profile stands behind it, which opens in the same way.
 */
function mayComeUnheaded(part: Part, { headed, isSpecialCase, edition: { order } }: PageFacts): boolean {
  if (part === 'scope-and-magnitude') return isSpecialCase && order[0] === 'trafficking-profile';
  if (part === 'government-efforts') return isSpecialCase;
  return !(policies.has(part) && (headed.has('government-efforts') || headed.has('scope-and-magnitude')));
}
