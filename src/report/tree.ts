import type { Node, Parent } from 'unist';
import type { CountryEntry } from './country.ts';
import type { MappedText, Notice } from './document.ts';
import type { Edition } from './edition.ts';
import type { TierCode } from './tier.ts';
import type { Evidence, Part, ResidueRole } from './vocabulary.ts';

/**
 * What a block is. `header` is a header line, `heading` opens a part, `item` is one recommendation, `paragraph` is prose;
 * the rest is page, not report.
 */
export type Role = 'header' | 'heading' | 'paragraph' | 'item' | ResidueRole;

/** How mdast had it: a list item's `text` is without its marker, which is syntax. */
export type Shape = 'paragraph' | 'heading' | 'item';

/** What a header line or a title of the page says, found out once: when it is recognized. Texts are as printed. */
export interface HeaderFacts {
  country: { entry: CountryEntry | null; printed: MappedText } | null;
  /** `code` is `null` for '(not rated)'; `starred` is the mark of an automatic downgrade: 'TIER 3*'. */
  tier: { code: TierCode | null; printed: MappedText; starred: boolean } | null;
  /** `by` is what kind of line it is: a title, an attribution or a date of publication. */
  year: { printed: MappedText; by: Evidence } | null;
  /** The words that say where the text was taken from. */
  attribution: MappedText | null;
  isInterimAssessment: boolean;
}

/**
 * One block of the segmented tree: a piece of text with its place, and what the steps decided about it.
 * Steps fill `role`, `part` and `by`; a block without a role has not been decided on yet.
 */
export interface Block extends Node {
  type: 'block';
  shape: Shape;
  content: MappedText;
  /** Line breaks before it: 0 cut out of one line, 1 next line, 2 one blank line, 3 and more: a gap. */
  gap: number;
  role: Role | null;
  /** The part a heading opens or a paragraph or an item belongs to. */
  part: Part | null;
  /** How it was decided. */
  by: Evidence | null;
  /** How much of an item is its bullet or number, in UTF-16 code units. */
  marker: number;
  /** What a header line, a title or a date of publication says; `null` for any other block. */
  facts: HeaderFacts | null;
  /** What spoke for and against the parts it could be in; none where nothing was left to decide. */
  votes: ReadonlyArray<Vote>;
}

/** One piece of evidence about a block. */
export interface Vote {
  /** The part it speaks for; 'page': that it is none of the report's text. */
  part: Part | 'page';
  /** How much it counts; below zero it speaks against. */
  weight: number;
  why: string;
}

/** Where the year of the edition was found. */
export interface StatedYear {
  year: number;
  by: Evidence;
  /** The words that state it; `null` where no text does (an option, a file name). */
  content: MappedText | null;
}

/** A part of the country that the narrative treats apart, with parts of its own. */
export interface Area {
  title: Block;
  children: Block[];
}

/** The blocks of one country narrative, in order, with the edition data they are read with. */
export interface Narrative extends Parent {
  type: 'narrative';
  /** The country's own blocks. */
  children: Block[];
  areas: Area[];
  edition: Edition;
  /** `null` where nothing states the year: then `edition` is the one of the narrative's form. */
  stated: StatedYear | null;
}

/** The segmented tree: the narratives of one document. A document that is none has no children. */
export interface Segmented extends Parent {
  type: 'root';
  children: Narrative[];
  /** What the document is instead of a narrative, where it is none: 'methodology', 'interim-assessment' ... */
  instead: string | null;
  /** What the steps were not sure of, for the rules to say. */
  notices: Notice[];
}
