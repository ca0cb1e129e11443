import { declared } from '../../knowledge/movements.ts';
import type { Locate, MappedText } from '../../report/document.ts';
import type { Finding, Movement, Tier } from '../../report/report.ts';
import { type TierCode, tierLabels } from '../../report/tier.ts';
import type { Block, Narrative } from '../../report/tree.ts';
import type { Evidence } from '../../report/vocabulary.ts';
import { flatMap } from '../../text/flat-map.ts';
import { positionOf } from '../../text/locate.ts';
import { slice } from '../../text/mapped-text.ts';
import { isTitle } from '../blocks/titles.ts';
import { assessment, findingOf } from './finding.ts';
import { movementOf } from './movement.ts';

interface Placed {
  code: TierCode;
  content: MappedText;
  by: Evidence;
  starred?: boolean;
}

/**
 * The tier placement by the order of trust: header, then what the prose says became of the placement, then the title ('- Special Cases -')
 * or the prose says without a movement, then the finding, which tells Tier 1 and Tier 3 but not Tier 2 from the Watch List.
 */
export function tierOf(narrative: Narrative, locate: Locate): Tier | null {
  const blocks = narrative.children;
  const finding = findingOf(narrative, locate);
  const header = fromHeader(blocks);
  const title = fromTitle(blocks);
  const moved = movementOf(narrative, header?.code ?? title?.code ?? null, locate);
  const placed = header ?? moved.placed ?? title ?? fromWording(narrative) ?? fromFinding(finding);
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

/** What the header says; one with its name outranks a tier alone on its line, which may be a heading of the page. */
function fromHeader(blocks: ReadonlyArray<Block>): Placed | null {
  const said = flatMap(blocks, ({ role, by, facts }) =>
    role === 'header' && by === 'header' && facts?.tier ? [facts] : [],
  );
  const { tier } = said.find(({ country }) => country) ?? said[0] ?? { tier: null };
  return tier?.code ? { code: tier.code, content: tier.printed, by: 'header', starred: tier.starred } : null;
}

function fromTitle(blocks: ReadonlyArray<Block>): Placed | null {
  const tier = blocks.find((block) => isTitle(block) && block.facts?.tier)?.facts?.tier;
  return tier?.code ? { code: tier.code, content: tier.printed, by: 'title', starred: false } : null;
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

/** `TIER 3*` in the header is the mark of an automatic downgrade (2013, 2014), or of a note where the country remained there. */
function withAutomatic(movement: Movement | null, placed: Placed, locate: Locate): Movement | null {
  if (!placed.starred || placed.code !== '3') return movement;
  if (movement && !movement.waiver && (movement.kind === 'remained' || movement.kind === 'upgraded')) return movement;
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
