import type { Position, Source } from './report.ts';

/** A half-open range of offsets, in UTF-16 code units. */
export interface Range {
  start: number;
  end: number;
}

/**
 * Which blank lines between the blocks of a tree were in the text: all, where it is raw (quoted or not); those that are more than one, in
 * Markdown, which takes one to part two blocks; else none that tell anything.
 */
export type BlankLines = 'all' | 'several' | 'none';

/** Makes unist positions out of ranges of one text. */
export type Locate = (range: Range) => Position;

/** Something that a stage before the rules noticed and a rule has to say: the facts, not the words. */
export interface Notice {
  ruleId: NoticeId;
  /** Range of the decoded source it is about; `null` where it is about the whole input. */
  range: Range | null;
  /** What was found. */
  actual: string | null;
  /** More of it, for the message. */
  detail?: string;
}

/**
 * One decoded input: what the stages `input` and `formats` know of it and every later stage may ask.
 * `text` is what positions point into: the decoded characters for text, Markdown and HTML, and for a PDF the text its
 * reader took out, page by page.
 */
export interface SourceDocument {
  text: string;
  source: Source;
  /** Where ranges of the text lie in its lines; these are found once, when the first place is asked for. */
  locate: Locate;
  notices: Notice[];
}

/** `length` characters from `at` in the text, and where they stand in the source. */
export interface Run {
  at: number;
  from: number;
  length: number;
  /** Length in the source, where it differs: a character reference (`&nbsp;`) is one character of text. */
  span?: number;
}

/**
 * Text together with the map from each of its characters to the source (offsets in UTF-16 code units).
 * Runs stand in the order of the text and cover it but for characters that have no source of their own (a joint).
 */
export interface MappedText {
  readonly text: string;
  readonly runs: ReadonlyArray<Run>;
}

/**
 * What a stage before the rules can notice, by the id of the rule that has the words for it. A closed list, so that a slip of
 * the pen in a stage does not compile, nor rules that lack one.
 */
export type NoticeId =
  | 'empty-input'
  | 'no-narrative'
  | 'not-a-narrative'
  | 'ambiguous-part'
  | 'edition-conflict'
  | 'binary-input'
  | 'damaged-archive'
  | 'encrypted-archive'
  | 'nested-archive'
  | 'empty-archive'
  | 'damaged-pdf'
  | 'encrypted-pdf'
  | 'no-text-layer'
  | 'page-without-text'
  | 'input-too-large'
  | 'undecodable-text'
  | 'repaired-text'
  | 'columns-parted'
  | 'unexpected-input';
