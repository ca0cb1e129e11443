import { headerLines } from '../knowledge/header-line.ts';
import { declared } from '../knowledge/tier-statements.ts';
import { tierCode, tierWords } from '../knowledge/tier-words.ts';
import type { MappedText } from '../report/mapped-text.ts';
import type { Finding, Movement, Tier } from '../report/report.ts';
import { type TierCode, tierLabels } from '../report/tier.ts';
import type { Block, Narrative } from '../report/tree.ts';
import type { Evidence } from '../report/vocabulary.ts';
import type { Locate } from '../text/locate.ts';
import { slice } from '../text/mapped-text.ts';
import { assessment } from './assessment.ts';
import { findingOf } from './finding.ts';
import { movementOf } from './movement.ts';
import { positionOf } from './text-of.ts';

interface Placed {
  code: TierCode;
  content: MappedText;
  by: Evidence;
}

/**
 * The tier placement by the order of trust: header, then what the prose says became of the placement, then the title
 * ('- Special Cases -') or the prose says without a movement, then the finding, which tells Tier 1 and Tier 3 but not Tier 2 from the Watch List.
 */
export function tierOf(narrative: Narrative, locate: Locate): Tier | null {
  const blocks = narrative.children;
  const finding = findingOf(narrative, locate);
  const moved = movementOf(narrative, locate);
  const placed =
    fromHeader(blocks) ?? moved.placed ?? fromTitle(blocks) ?? fromWording(narrative) ?? fromFinding(finding);
  if (!placed) return null;
  return {
    code: placed.code,
    label: tierLabels[placed.code],
    printed: placed.content.text,
    position: positionOf(placed.content, locate),
    evidence: placed.by,
    finding: finding?.value ?? null,
    movement: withAutomatic(moved.value, placed, locate),
  };
}

const automaticMark = /^\s?\*/u;

/** A header with its name outranks a tier alone on its line, which may be a heading of the page. */
function fromHeader(blocks: ReadonlyArray<Block>): (Placed & { starred: boolean }) | null {
  const headers = blocks.filter((block) => block.role === 'header' && block.by === 'header');
  for (const block of headers) {
    const header = headerLines(block.content.text)[0];
    if (header) return header.code ? placedAt(block, header.code, header.tier.start, header.tier.end) : null;
  }
  for (const block of headers) {
    const alone = tierAlone.exec(block.content.text);
    if (alone) return placedAt(block, tierCode(alone[0]), alone.index, alone.index + alone[0].length);
  }
  return null;
}

function placedAt(block: Block, code: TierCode, start: number, end: number): Placed & { starred: boolean } {
  return {
    code,
    content: slice(block.content, start, end),
    by: 'header',
    starred: automaticMark.test(block.content.text.slice(end)),
  };
}

const tierAlone = new RegExp(tierWords, 'iu');
const specialTitle = /\bSpecial Cases?\b/iu;

function fromTitle(blocks: ReadonlyArray<Block>): Placed | null {
  for (const block of blocks) {
    const match = block.role === 'header' && block.by === 'title' ? specialTitle.exec(block.content.text) : null;
    if (match)
      return { code: 'SC', content: slice(block.content, match.index, match.index + match[0].length), by: 'title' };
  }
  return null;
}

function fromWording(narrative: Narrative): Placed | null {
  for (const { content } of assessment(narrative)) {
    const match = declared.exec(content.text);
    const words = match?.groups?.['tier'];
    if (!match || !words) continue;
    const end = match.index + match[0].length;
    return { code: 'SC', content: slice(content, end - words.length, end), by: 'wording' };
  }
  return null;
}

function fromFinding(finding: { value: Finding; content: MappedText } | null): Placed | null {
  if (!finding) return null;
  const { minimumStandards, significantEfforts } = finding.value;
  if (minimumStandards === 'met') return { code: '1', content: finding.content, by: 'finding' };
  return significantEfforts === false ? { code: '3', content: finding.content, by: 'finding' } : null;
}

/** `TIER 3*` in the header is the mark of an automatic downgrade (2013, 2014). */
function withAutomatic(
  movement: Movement | null,
  placed: Placed & { starred?: boolean },
  locate: Locate,
): Movement | null {
  if (!placed.starred || placed.code !== '3') return movement;
  const kind = 'downgraded' as const;
  if (movement) return { ...movement, kind, automatic: true };
  const { text } = placed.content;
  return {
    kind,
    from: null,
    consecutiveYears: null,
    waiver: false,
    automatic: true,
    text,
    position: positionOf(placed.content, locate),
  };
}
