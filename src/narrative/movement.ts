import { movements } from '../knowledge/editions.ts';
import { automatic, consecutive, ordinal, reclassified, waiver } from '../knowledge/tier-statements.ts';
import { tierCode } from '../knowledge/tier-words.ts';
import type { MappedText } from '../report/mapped-text.ts';
import type { Movement } from '../report/report.ts';
import { type TierCode, tierCodes } from '../report/tier.ts';
import type { Block, Narrative } from '../report/tree.ts';
import type { Evidence, MovementKind } from '../report/vocabulary.ts';
import type { Locate } from '../text/locate.ts';
import { slice } from '../text/mapped-text.ts';
import { sentences } from '../text/sentences.ts';
import { assessment } from './assessment.ts';
import { positionOf } from './text-of.ts';

interface Stated {
  kind: MovementKind;
  code: TierCode;
  from: TierCode | null;
  /** The sentence. */
  content: MappedText;
  /** The words of the tier in it. */
  tier: MappedText;
}

/** What the narrative says became of the placement, and the tier it names thereby. */
export function movementOf(
  narrative: Narrative,
  locate: Locate,
): { value: Movement | null; placed: { code: TierCode; content: MappedText; by: Evidence } | null } {
  const blocks = assessment(narrative);
  const text = blocks.map((block) => block.content.text).join(' ');
  const stated = first(blocks) ?? waived(blocks);
  if (!stated) return { value: null, placed: null };
  const years = consecutiveYears(stated.content.text);
  const isWaived = waiver.test(text);
  const value: Movement = {
    kind: stated.kind === 'placed' && (years !== null || isWaived) ? 'remained' : stated.kind,
    from: stated.from,
    consecutiveYears: years,
    waiver: isWaived,
    automatic: automatic.test(text) && stated.code === '3',
    text: stated.content.text,
    position: positionOf(stated.content, locate),
  };
  return {
    value: value.automatic && value.kind === 'placed' ? { ...value, kind: 'downgraded' } : value,
    placed: { code: stated.code, content: stated.tier, by: 'movement' },
  };
}

function first(blocks: ReadonlyArray<Block>): Stated | null {
  for (const block of blocks) {
    for (const cue of movements) {
      const match = cue.match.exec(block.content.text);
      if (match) return stated(block, match, cue.means);
    }
    const match = reclassified.exec(block.content.text);
    if (match) return stated(block, match, direction(match));
  }
  return null;
}

function stated(block: Block, match: RegExpExecArray, kind: MovementKind): Stated {
  const { text } = block.content;
  const words = match.groups?.['tier'] ?? '';
  const origin = match.groups?.['from'];
  const start = match.index + match[0].lastIndexOf(words);
  const range = sentences(text).find(({ end }) => end > match.index) ?? { start: 0, end: text.length };
  return {
    kind,
    code: tierCode(words),
    from: origin ? tierCode(origin) : null,
    content: slice(block.content, range.start, range.end),
    tier: slice(block.content, start, start + words.length),
  };
}

function direction(match: RegExpExecArray): MovementKind {
  const from = tierCodes.indexOf(tierCode(match.groups?.['from'] ?? ''));
  return tierCodes.indexOf(tierCode(match.groups?.['tier'] ?? '')) < from ? 'upgraded' : 'downgraded';
}

/** "was not placed on Tier 3 per Section 107": a waiver that names no placement of its own keeps the Watch List. */
function waived(blocks: ReadonlyArray<Block>): Stated | null {
  for (const block of blocks) {
    const { text } = block.content;
    const match = waiver.exec(text);
    if (!match) continue;
    const range = sentences(text).find(({ end }) => end > match.index) ?? { start: 0, end: text.length };
    const content = slice(block.content, range.start, range.end);
    return {
      kind: 'remained',
      code: '2WL',
      from: null,
      content,
      tier: slice(block.content, match.index, match.index + match[0].length),
    };
  }
  return null;
}

function consecutiveYears(sentence: string): number | null {
  const words = consecutive.exec(sentence)?.groups?.['ordinal'];
  return words ? ordinal(words) : null;
}
