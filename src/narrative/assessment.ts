import { findings, movements } from '../knowledge/editions.ts';
import {
  automatic,
  consecutive,
  noEfforts,
  ordinal,
  reclassified,
  significantEfforts,
  tierCode,
  waiver,
} from '../knowledge/tiers.ts';
import type { MappedText } from '../report/mapped-text.ts';
import type { Finding, Movement } from '../report/report.ts';
import { type TierCode, tierCodes } from '../report/tier.ts';
import type { Block, Narrative } from '../report/tree.ts';
import type { Evidence, MovementKind } from '../report/vocabulary.ts';
import type { Locate } from '../text/locate.ts';
import { slice } from '../text/mapped-text.ts';
import { sentences } from '../text/sentences.ts';
import { positionOf } from './text-of.ts';

/** The paragraphs that assess the government: the summary, or, where a page has none, whatever prose comes before the three P's. */
export function assessment(narrative: Narrative): Block[] {
  const prose = narrative.children.filter((block) => block.role === 'paragraph');
  const summary = prose.filter((block) => block.part === 'summary');
  return summary.length > 0 ? summary : prose.filter((block) => block.part === 'trafficking-profile');
}

/** The sentence that says whether the government meets the minimum standards, and what it says. */
export function findingOf(narrative: Narrative, locate: Locate): { value: Finding; content: MappedText } | null {
  for (const block of assessment(narrative)) {
    const { text } = block.content;
    for (const cue of findings) {
      const match = cue.match.exec(text);
      if (!match) continue;
      const range = sentences(text).find(({ end }) => end > match.index) ?? { start: 0, end: text.length };
      const content = slice(block.content, range.start, range.end);
      const value = {
        minimumStandards: cue.means,
        significantEfforts: cue.means === 'met' ? null : efforts(content.text),
        text: content.text,
        position: positionOf(content, locate),
      };
      return { value, content };
    }
  }
  return null;
}

function efforts(sentence: string): boolean | null {
  if (noEfforts.test(sentence)) return false;
  return significantEfforts.test(sentence) ? true : null;
}

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
