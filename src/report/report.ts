import type { TierCode } from './tier.ts';
import type {
  Evidence,
  Exploitation,
  Measure,
  MovementKind,
  Qualifier,
  ResidueRole,
  SectionKind,
  Severity,
  TotalStatus,
} from './vocabulary.ts';

/**
 * The output, as types. `schema.ts` says the same to a machine and is held to these.
 * Absent is `null`, never a missing key or an empty string. Keys are written in this order.
 */

/** A place in the source (unist Point). */
export interface Point {
  /** 1-based line. */
  line: number;
  /** 1-based column, in UTF-16 code units. */
  column: number;
  /** 0-based offset, in UTF-16 code units of the decoded source. */
  offset: number;
}

/** A range of the source (unist Position). */
export interface Position {
  start: Point;
  /** Exclusive. */
  end: Point;
}

/** A piece of text and the characters it came from. */
export interface Text {
  /** Normalized: blanks, line breaks and broken words as in running text; quotation marks and spelling as printed. */
  text: string;
  position: Position;
}

/** A page of a paged source: the range of its text. */
export interface Page {
  /** 1-based number of the page in the file. */
  number: number;
  start: number;
  /** Exclusive. */
  end: number;
}

/** The document a report was read from. */
export interface Source {
  /** As given: relative, forward slashes. */
  name: string;
  mediaType: string;
  /** The encoding the bytes were decoded with (WHATWG name). */
  encoding: string;
  /** SHA-256 of the input's bytes, hexadecimal. */
  sha256: string;
  /** UTF-16 code units of the decoded source. */
  characters: number;
  /** Pages of a PDF and the offsets of their text; `null` where the source has none. */
  pages: Page[] | null;
}

/** The country a narrative is about. */
export interface Country {
  /** Canonical English short name. */
  name: string;
  /** ISO 3166-1 alpha-3; XKX for Kosovo. */
  iso3: string | null;
  /** ISO 3166-1 alpha-2; XK for Kosovo. */
  iso2: string | null;
  /** As the source prints it. */
  printed: string;
  position: Position;
  evidence: Evidence;
}

/** The edition a narrative is of, and what it was read as. */
export interface EditionStatement {
  /** Year of the edition; `null` where nothing tells it. */
  year: number | null;
  position: Position | null;
  evidence: Evidence | null;
  /** Year of the edition data it was parsed with: the nearest by form where the year is unknown. */
  parsedAs: number;
}

/** The lines above a narrative and what they say. */
export interface Header {
  country: Country | null;
  edition: EditionStatement;
  /** Who took the text from where, as printed beside the header. */
  attribution: Text | null;
  /** Every line that is header, in order. */
  lines: Text[];
}

/** Whether the government meets the minimum standards, in the words of the report. */
export interface Finding {
  minimumStandards: 'met' | 'not-met';
  /** `null` where the finding does not speak of them (Tier 1). */
  significantEfforts: boolean | null;
  text: string;
  position: Position;
}

/** What became of the placement in this edition. */
export interface Movement {
  kind: MovementKind;
  /** The tier moved from, where the text says it. */
  from: TierCode | null;
  /** 2 for 'for the second consecutive year'. */
  consecutiveYears: number | null;
  /** A waiver of an otherwise required downgrade was granted. */
  waiver: boolean;
  /** The downgrade was automatic, no waiver being available. */
  automatic: boolean;
  text: string;
  position: Position;
}

/** The tier a country is placed on. */
export interface Tier {
  code: TierCode;
  /** 'Tier 2 Watch List', 'Special Case'. */
  label: string;
  /** As the source prints it. */
  printed: string;
  position: Position;
  evidence: Evidence;
  finding: Finding | null;
  movement: Movement | null;
}

/** One part of a narrative under its heading, or what would stand under it where the heading is lost. */
export interface Section {
  kind: SectionKind;
  /** The heading as printed; `null` where there is none. */
  title: Text | null;
  evidence: Evidence;
  paragraphs: Text[];
}

/** The body of a narrative. */
export interface NarrativeBody {
  /** In the order of the document. */
  sections: Section[];
}

/** One recommendation. */
export interface Recommendation {
  /** 1-based place in the list. */
  number: number;
  /** Without bullet, number or separator. */
  text: string;
  /** Covers bullet and separator. */
  position: Position;
}

/** The prioritized recommendations. */
export interface Recommendations {
  title: Text | null;
  evidence: Evidence;
  items: Recommendation[];
}

/** A part of the country that the report treats apart inside the narrative, with parts of its own. */
export interface Area {
  title: Text;
  narrative: NarrativeBody;
  recommendations: Recommendations | null;
}

/** One number (or 'none', or 'not reported') that the prose states. */
export interface Mention {
  measure: Measure | 'funding';
  /** `null`: stated as not reported; 0: stated as none. */
  value: number | null;
  qualifier: Qualifier;
  /** `'cases'`, `'persons'`; of money `'USD'` or another ISO 4217 code where one is printed; else `null`. */
  unit: string | null;
  /** `null`: all kinds, or not said. */
  exploitation: Exploitation | null;
  /** The reporting period, the one it is compared with, or a calendar year that is neither. */
  period: 'current' | 'previous' | number;
  /** `'part'`: of one kind, agency, region, or one case told. */
  scope: 'total' | 'part';
  /** The words that carry the number. */
  text: string;
  position: Position;
}

/** One number of a total. */
export interface Count {
  value: number;
  unit: 'cases' | 'persons' | null;
  qualifier: Qualifier;
  /** Index into `figures.mentions`. */
  mention: number;
}

/** What a narrative gives as the country's total of a measure in a period. */
export interface Total {
  status: TotalStatus;
  /** Several where the text gives cases and persons; none for `'not-reported'`. */
  counts: Count[];
}

/** Totals of one measure; `null` where the text states none. */
export interface MeasureTotals {
  /** The edition's reporting period. */
  current: Total | null;
  /** The period it is compared with. */
  previous: Total | null;
}

/** The numbers that the prose states, each with its place. */
export interface Figures {
  totals: Record<Measure, MeasureTotals>;
  /** In the order of the document. */
  mentions: Mention[];
}

/** What is page, not report. */
export interface Residue {
  role: ResidueRole;
  text: string;
  position: Position;
}

/** Something that is wrong, or that somebody should look at. */
export interface Diagnostic {
  /** Id of the rule; `tip-report explain ID` and `url` say more. */
  ruleId: string;
  severity: Severity;
  message: string;
  /** The words found. */
  actual: string | null;
  /** What would be acceptable. */
  expected: string[];
  position: Position | null;
  /** Page that explains the rule. */
  url: string;
}

/** One country narrative of one edition of the Trafficking in Persons Report. */
export interface Report {
  /** Version of this shape (semver). */
  schemaVersion: string;
  /** 'SVN-2023'; `null` unless country and edition are both known. */
  id: string | null;
  source: Source;
  header: Header;
  tier: Tier | null;
  narrative: NarrativeBody;
  recommendations: Recommendations | null;
  /** Parts of the country treated apart; `[]` for most. */
  areas: Area[];
  figures: Figures;
  /** What is page, not report. */
  residue: Residue[];
  diagnostics: Diagnostic[];
}
