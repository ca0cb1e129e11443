import type { NoticeId } from './notice-ids.ts';
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
