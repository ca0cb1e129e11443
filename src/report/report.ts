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
 * The output, as types. `schema.ts` says the same to a machine and is held to these; what the JSON Schema says in words is taken
 * from the comments below. Absent is `null`, never a missing key or an empty string. Keys are written in this order.
 */

/** A place in the source (unist Point). */
export interface Point {
  /** Line, from 1. */
  line: number;
  /** Column in the line, from 1, in UTF-16 code units. */
  column: number;
  /** UTF-16 code units of the decoded source before it, from 0. */
  offset: number;
}

/** A range of the source (unist Position). */
export interface Position {
  /** The first character. */
  start: Point;
  /** Behind the last character (exclusive). */
  end: Point;
}

/** A piece of text and the characters it came from. */
export interface Text {
  /**
   * The words, normalized: blanks, line breaks and broken words as in running text; quotation marks and spelling as printed. Never
   * empty.
   */
  text: string;
  /** Where they stand in the source. */
  position: Position;
}

/** A page of a paged source: the range of its text. */
export interface Page {
  /** Number of the page in the file, from 1; not the one that is printed on it. */
  number: number;
  /** Offset in the decoded source at which its text begins, in UTF-16 code units. */
  start: number;
  /** Offset at which its text ends (exclusive). */
  end: number;
}

/** The document a report was read from. */
export interface Source {
  /** Its name as given: a relative path, with forward slashes. */
  name: string;
  /** Media type of the format it was read as, such as `text/plain` or `application/pdf`. */
  mediaType: string;
  /** The encoding that its bytes were decoded with, by its WHATWG name, such as `utf-8`; that of DOS, which has none, is `ibm850`. */
  encoding: string;
  /**
   * SHA-256 of its bytes, 64 hexadecimal digits in lower case; where it came packed, in a mail or in a table, of the bytes that were
   * taken out.
   */
  sha256: string;
  /** Length of the decoded source, in UTF-16 code units. */
  characters: number;
  /** The pages of a PDF with the offsets of their text; `null` for any other source. */
  pages: Page[] | null;
}

/** The country a narrative is about. */
export interface Country {
  /** Canonical English short name; as printed where the country is not known. */
  name: string;
  /** ISO 3166-1 alpha-3 code, XKX for Kosovo; `null` where the country is not known or has none. */
  iso3: string | null;
  /** ISO 3166-1 alpha-2 code, XK for Kosovo; `null` where the country is not known or has none. */
  iso2: string | null;
  /** The name as the source prints it. */
  printed: string;
  /** Where the printed name stands. */
  position: Position;
  /** How the country was found. */
  evidence: Evidence;
}

/** The edition a narrative is of, and what it was read as. */
export interface EditionStatement {
  /** Year of the edition, from 2001 to 2100; `null` where nothing tells it. */
  year: number | null;
  /** Where the year stands; `null` where no text states it: it is unknown, an option, or in the name of the source. */
  position: Position | null;
  /** How the year was found; `null` where it is unknown. */
  evidence: Evidence | null;
  /** Year of the edition whose form it was read by: the nearest by form where the year is unknown, the newest where it is later. */
  parsedAs: number;
}

/** The lines above a narrative and what they say. */
export interface Header {
  /** The country; `null` where nothing names one. */
  country: Country | null;
  /** The edition. */
  edition: EditionStatement;
  /** Who took the text from where, as printed beside the header; `null` where nothing says so. */
  attribution: Text | null;
  /** Every line that is header, in the order of the document; none where the page has none. */
  lines: Text[];
}

/** Whether the government meets the minimum standards, in the words of the report. */
export interface Finding {
  /** `met`: it fully meets them; `not-met`: it does not. */
  minimumStandards: 'met' | 'not-met';
  /** Whether it makes significant efforts to; `null` where the finding does not speak of them, as on Tier 1. */
  significantEfforts: boolean | null;
  /** The sentence that says so, normalized; with a later one where only that tells of the efforts. */
  text: string;
  /** Where the sentence stands. */
  position: Position;
}

/** What became of the placement in this edition. */
export interface Movement {
  /** Which way the country moved. */
  kind: MovementKind;
  /** The tier it was on before; `null` where the text does not name it. */
  from: TierCode | null;
  /** How many years in a row it has been there, from 1: 2 for "for the second consecutive year"; `null` where the text does not say. */
  consecutiveYears: number | null;
  /** Whether the text tells of a waiver of an otherwise required downgrade. */
  waiver: boolean;
  /** Whether the downgrade was automatic, no waiver being available. */
  automatic: boolean;
  /** The sentence that says so, normalized; the tier as the header prints it where only its star says so (`TIER 3*`). */
  text: string;
  /** Where the sentence stands. */
  position: Position;
}

/** The tier a country is placed on. */
export interface Tier {
  /** The tier. */
  code: TierCode;
  /** The tier in the words of the report, such as `Tier 2 Watch List`. */
  label: string;
  /** The words that tell it, as the source prints them. */
  printed: string;
  /** Where those words stand. */
  position: Position;
  /** How the tier was found. */
  evidence: Evidence;
  /** The finding on the minimum standards; `null` where the text has none, as for a Special Case. */
  finding: Finding | null;
  /** What became of the placement; `null` where the text does not say. */
  movement: Movement | null;
}

/** One part of a narrative under its heading, or what would stand under it where the heading is lost. */
export interface Section {
  /** What it is about. */
  kind: SectionKind;
  /** The heading as printed; `null` where there is none. */
  title: Text | null;
  /** How it was found out where the section begins and what it is about. */
  evidence: Evidence;
  /** Its paragraphs in the order of the document; none where a heading has no text under it. */
  paragraphs: Text[];
}

/** The body of a narrative. */
export interface NarrativeBody {
  /** The sections in the order of the document; the recommendations are none of them. */
  sections: Section[];
}

/** One recommendation. */
export interface Recommendation {
  /** Its place in the list, from 1: the report puts the most urgent first. */
  number: number;
  /** The advice, normalized, without bullet, number or what separates it from the next. */
  text: string;
  /** Where it stands, with its bullet or number and the separator. */
  position: Position;
}

/** The prioritized recommendations. */
export interface Recommendations {
  /** The heading as printed; `null` where there is none. */
  title: Text | null;
  /** How the list was found. */
  evidence: Evidence;
  /** The recommendations in the order of the document; none where a heading has no text under it. */
  items: Recommendation[];
}

/** A part of the country that the report treats apart inside the narrative, with parts of its own. */
export interface Area {
  /** The line that names it. */
  title: Text;
  /** Its sections, in the same shape as the country's. */
  narrative: NarrativeBody;
  /** Its recommendations; `null` where it has none. */
  recommendations: Recommendations | null;
}

/** One number (or 'none', or 'not reported') that the prose states. */
export interface Mention {
  /** What is counted; `funding`: a sum of money, whatever it is for. */
  measure: Measure | 'funding';
  /** The number, from 0, written out ("$1.5 million" is 1500000). `null`: stated as not reported; 0: stated as none. */
  value: number | null;
  /** How exact the text says it is. */
  qualifier: Qualifier;
  /**
   * What the number counts: `cases` or `persons`; of money `USD`, or the currency's code where one is printed beside the sum (as a rule
   * ISO 4217). `null` where the text does not say.
   */
  unit: string | null;
  /** The kind of trafficking it is of; `null`: of all kinds, of both, or not said. */
  exploitation: Exploitation | null;
  /**
   * What time it is of: `current`, the reporting period of the edition, which is also given for money; `previous`, the one it is
   * compared with; or the calendar year that is neither.
   */
  period: 'current' | 'previous' | number;
  /** `total`: the country's; `part`: of one kind, agency or region, of one case told, or money. */
  scope: 'total' | 'part';
  /** The words that carry the number, normalized. */
  text: string;
  /** Where those words stand. */
  position: Position;
}

/** One number of a total. */
export interface Count {
  /** The number, from 0. */
  value: number;
  /** What it counts; `null` where the text does not say. */
  unit: 'cases' | 'persons' | null;
  /** How exact the text says it is. */
  qualifier: Qualifier;
  /** Index of the mention that carries it in `figures.mentions`, from 0. */
  mention: number;
}

/** What a narrative gives as the country's total of a measure in a period. */
export interface Total {
  /** Which of the answers it is. */
  status: TotalStatus;
  /** The numbers: several where the text gives cases and persons, or confirmed and potential victims; none for `not-reported`. */
  counts: Count[];
}

/** The totals of one measure. Parts are never added up. */
export interface MeasureTotals {
  /** Of the reporting period of the edition; `null` where the text states none. */
  current: Total | null;
  /** Of the period it is compared with; `null` where the text states none. */
  previous: Total | null;
}

/** The numbers that the prose states, each with its place. */
export interface Figures {
  /** What the text gives as the country's totals, by measure; every measure has its key. */
  totals: Record<Measure, MeasureTotals>;
  /** Every number that the prose states of a measure, and every sum of money, in the order of the document. */
  mentions: Mention[];
}

/** A piece of the source that is page, not report. */
export interface Residue {
  /** What it is. */
  role: ResidueRole;
  /** Its words, normalized. */
  text: string;
  /** Where they stand; this may lie inside the range of a paragraph, of which they are no part then. */
  position: Position;
}

/** Something that is wrong, or that somebody should look at. */
export interface Diagnostic {
  /** Id of the rule that says so; `tip-report explain ID` and `url` say more. */
  ruleId: string;
  /** How bad it is. */
  severity: Severity;
  /** What is wrong, in one sentence without a full stop; values stand in backticks. */
  message: string;
  /** The words or the value found; `null` where there are none to show. */
  actual: string | null;
  /** What would be acceptable; none where that cannot be said. */
  expected: string[];
  /** Where it is; `null` where it is of no one place. */
  position: Position | null;
  /** Address of the page that explains the rule. */
  url: string;
}

/** One country narrative of one edition of the Trafficking in Persons Report. */
export interface Report {
  /** Version of this shape (semver). */
  schemaVersion: string;
  /** Country and edition, such as `SVN-2023`; `null` unless both are known. Two sources may give the same. */
  id: string | null;
  /** The document it was read from; all reports of one document have the same. */
  source: Source;
  /** The lines above the narrative: country, edition, attribution. */
  header: Header;
  /** The tier placement; `null` where nothing tells it. */
  tier: Tier | null;
  /** The country's own sections. */
  narrative: NarrativeBody;
  /** The country's own recommendations; `null` where the narrative has none. */
  recommendations: Recommendations | null;
  /** Parts of the country that are treated apart, each with its own sections and recommendations; none for most. */
  areas: Area[];
  /** The numbers that the prose states. */
  figures: Figures;
  /** What is page and not report, in the order of the source. */
  residue: Residue[];
  /** What is wrong with this report, in the order of the source, what has no place first. */
  diagnostics: Diagnostic[];
}
