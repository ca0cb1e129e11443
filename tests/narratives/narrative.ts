import type { TierCode } from '../../src/report/tier.ts';
import type { MovementKind, SectionKind } from '../../src/report/vocabulary.ts';

/**
 * How an era sets recommendations apart from one another:
 * `semicolons` in one paragraph, `inline-bullets` (` • `), `asterisks` (` * `) and `glued` (nothing) likewise;
 * `bullets` a marked line each, `paragraphs` an unmarked paragraph each.
 */
export type RecommendationForm = 'semicolons' | 'bullets' | 'inline-bullets' | 'paragraphs' | 'asterisks' | 'glued';

/** A section as printed. A title that runs in stands in the first paragraph's line. */
export interface SectionPart {
  kind: SectionKind;
  title?: string | undefined;
  runIn?: true;
  paragraphs: string[];
}

/** Items as a report must give them: without mark and separator; the last of `semicolons` keeps its full stop. */
export interface RecommendationsPart {
  kind: 'recommendations';
  title?: string | undefined;
  runIn?: true;
  form: RecommendationForm;
  items: string[];
}

export type NarrativePart = SectionPart | RecommendationsPart;

/** A country narrative written for the tests: its printed parts, and what must be said about it. */
export interface Narrative {
  /** 'E1' ... 'E10'. */
  era: string;
  year: number;
  /** Canonical name. */
  country: string;
  iso3: string;
  tier: TierCode;
  movement?: MovementKind;
  consecutiveYears?: number;
  waiver?: true;
  automatic?: true;
  /** Title line and header line, as printed. */
  header: string[];
  /** In printed order. */
  parts: NarrativePart[];
}

/** A section with its title on a line of its own, where it has one. */
export function section(kind: SectionKind, title: string | null, ...paragraphs: string[]): SectionPart {
  return title === null ? { kind, paragraphs } : { kind, title, paragraphs };
}
