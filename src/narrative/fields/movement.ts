import { placings } from '../../knowledge/editions.ts';
import {
  automatic,
  conditional,
  consecutive,
  declared,
  earlierPlacement,
  editionBefore,
  ordinal,
  waiver,
} from '../../knowledge/movements.ts';
import { beginsTier, tierCode } from '../../knowledge/tiers.ts';
import type { Locate, MappedText } from '../../report/document.ts';
import type { Movement } from '../../report/report.ts';
import { type TierCode, wayBetween } from '../../report/tier.ts';
import type { Block, Narrative } from '../../report/tree.ts';
import type { Evidence, MovementKind } from '../../report/vocabulary.ts';
import { flatMap } from '../../text/flat-map.ts';
import { positionOf } from '../../text/locate.ts';
import { slice } from '../../text/mapped-text.ts';
import { matchesIn } from '../../text/matches.ts';
import { matches, matchOf, mayMatch } from '../../text/patterns/finder.ts';
import { firstBehind } from '../../text/ranges.ts';
import { assessment, sentencesOf } from './finding.ts';

/** A comma opens what is said of something else, but for a date's, and so does an 'and' in front of a placement: '*and* is placed on'. */
const clauseEnd = /[.;]|, (?:and|but|since|so|then|because|after|while)\b|\bbecause\b| and (?=(?:is|was|were) |$)/u;

interface Stated {
  kind: MovementKind;
  code: TierCode;
  from: TierCode | null;
  /** The sentence. */
  content: MappedText;
  /** The words of the tier in it. */
  tier: MappedText;
  /** The words about it, where it is said of an edition before this one. */
  earlier: string | null;
  /** "for the third consecutive year", said of the placement and not of what else the sentence tells. */
  years: number | null;
}

/**
 * What the narrative says became of the placement, and the tier it names thereby. Where it tells of several, the one that
 * agrees with the header counts, then one that is not said of an earlier edition.
 */
export function movementOf(
  narrative: Narrative,
  printed: TierCode | null,
  locate: Locate,
): { value: Movement | null; placed: { code: TierCode; content: MappedText; by: Evidence } | null } {
  const blocks = assessment(narrative);
  const text = blocks.map((block) => block.content.text).join(' ');
  const said = flatMap(blocks, placements);
  const stated = best(said, printed) ?? waived(blocks) ?? lasting(blocks);
  if (!stated) return { value: null, placed: null };
  const { years } = stated;
  const isAutomatic = stated.code === '3' && matches(automatic, text);
  // It keeps a country on the Watch List; of one that went elsewhere the text tells of those that it had.
  const isWaived = stated.code === '2WL' && !moves.has(stated.kind) && matches(waiver, text);
  const value: Movement = {
    kind: stated.kind === 'placed' && !isAutomatic && (years !== null || isWaived) ? 'remained' : stated.kind,
    from: stated.from,
    consecutiveYears: years,
    waiver: isWaived,
    automatic: isAutomatic,
    text: stated.content.text,
    position: positionOf(stated.content, locate),
  };
  return {
    value:
      value.kind === 'placed'
        ? { ...value, ...(value.automatic ? downgraded : wayFromBefore(stated, said, narrative)) }
        : value,
    placed: { code: stated.code, content: stated.tier, by: 'movement' },
  };
}

const downgraded = { kind: 'downgraded' } as const;
const moves: ReadonlySet<MovementKind> = new Set<MovementKind>(['upgraded', 'downgraded']);

/** Of a text that only places the country: the way from the tier that it says the edition before this one gave. */
function wayFromBefore(
  { code, earlier }: Stated,
  said: ReadonlyArray<Stated>,
  { stated }: Narrative,
): Pick<Movement, 'kind' | 'from'> | null {
  const before = earlier === null ? said.find((one) => isOfEditionBefore(one, stated?.year))?.code : undefined;
  if (!before || [before, code].includes('SC')) return null;
  return { kind: wayBetween(before, code), from: before === code ? null : before };
}

function isOfEditionBefore({ earlier }: Stated, year: number | undefined): boolean {
  const said = earlier === null ? null : editionBefore.exec(earlier);
  return said !== null && (said.groups?.['year'] === undefined || Number(said.groups['year']) + 1 === year);
}

function best(said: ReadonlyArray<Stated>, printed: TierCode | null): Stated | null {
  const ranks: ReadonlyArray<(one: Stated) => boolean> = [
    (one) => one.code === printed && one.earlier === null,
    (one) => one.code === printed,
    (one) => one.earlier === null,
    () => printed === null,
  ];
  return ranks.map((isSo) => said.find(isSo)).find((one) => one !== undefined) ?? null;
}

/** So much in front of the first tier a placement begins at the earliest, in UTF-16 code units. */
const reach = 120;

/** Every placement that a paragraph tells of, in order. */
function placements(block: Block): Stated[] {
  const { text } = block.content;
  const first = beginsTier.exec(text)?.index;
  if (first === undefined) return [];
  const from = Math.max(0, first - reach);
  const rest = text.slice(from);
  const told = placings.filter(({ match }) => mayMatch(match, rest));
  const found = flatMap(told, ({ match, means }) =>
    happened(text, match, from).map((one) => {
      const sentence = sentenceAt(block, one.index);
      const { from: before = '', tier = '' } = one.groups ?? {};
      const kind = means ?? wayBetween(tierCode(before), tierCode(tier));
      return { at: one.index, ...stated(block, one, { kind, sentence }) };
    }),
  );
  return found.sort((a, b) => a.at - b.at);
}

/** Where a text tells of a placement that has come about, from one place on. */
function happened(text: string, match: RegExp, from: number): RegExpExecArray[] {
  return matchesIn(text, match, from).filter(({ index }) => !conditional.test(clauseBefore(text, index)));
}

/** "X is a Special Case for the ninth consecutive year": it was one before. */
function lasting(blocks: ReadonlyArray<Block>): Stated | null {
  for (const block of blocks) {
    const match = declared.exec(block.content.text);
    const sentence = match && sentenceAt(block, match.index);
    const one = match && sentence && stated(block, match, { kind: 'remained', sentence });
    if (one && one.years !== null) return one;
  }
  return null;
}

/** The sentence that a place lies in, or in front of. */
function sentenceAt(block: Block, offset: number): MappedText {
  const all = sentencesOf(block);
  const { start, end } = all[firstBehind(all, offset)] ?? { start: 0, end: undefined };
  return slice(block.content, start, end);
}

function stated(
  block: Block,
  match: RegExpExecArray,
  { kind, sentence }: { kind: MovementKind; sentence: MappedText },
): Stated {
  const { text } = block.content;
  const words = match.groups?.['tier'] ?? '';
  const origin = match.groups?.['from'];
  const start = match.index + match[0].lastIndexOf(words);
  const before = clauseBefore(text, match.index) + match[0];
  const behind = text.slice(match.index + match[0].length).split(clauseEnd, 1)[0] ?? '';
  const clause = before + behind.slice(0, 60);
  return {
    kind,
    code: tierCode(words),
    from: origin ? tierCode(origin) : null,
    content: sentence,
    tier: slice(block.content, start, start + words.length),
    earlier: earlierPlacement.test(clause) ? clause : null,
    years: moves.has(kind) ? null : consecutiveYears(before + behind),
  };
}

/** What stands in front of a placement in its sentence: a semicolon, a stop or an "and for" parts it from what else that tells. */
function clauseBefore(text: string, start: number): string {
  const clauses = text.slice(Math.max(0, start - 120), start).split(clauseEnd);
  return clauses.at(-1) ?? '';
}

/** "was not placed on Tier 3 per Section 107": a waiver that names no placement of its own keeps the Watch List. */
function waived(blocks: ReadonlyArray<Block>): Stated | null {
  for (const block of blocks) {
    const { text } = block.content;
    const match = matchOf(waiver, text);
    if (!match) continue;
    const content = sentenceAt(block, match.index);
    return {
      kind: 'remained',
      code: '2WL',
      from: null,
      content,
      tier: slice(block.content, match.index, match.index + match[0].length),
      earlier: null,
      years: consecutiveYears(content.text),
    };
  }
  return null;
}

function consecutiveYears(words: string): number | null {
  const said = matchOf(consecutive, words)?.groups?.['ordinal'];
  return said ? ordinal(said) : null;
}
