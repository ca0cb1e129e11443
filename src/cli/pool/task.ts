import type { InputFormatName } from '../../formats/index.ts';
import type { IndexRow } from '../../output/report-index.ts';
import type { Diagnostic } from '../../report/report.ts';

/** One input to be parsed and written down. Plain data: it crosses to a worker and back. */
export interface Task {
  name: string;
  /** Where the input is; bytes where the path is no valid UTF-8. */
  path: string | Uint8Array | null;
  /** The input itself, where it is no file. */
  bytes: Uint8Array | null;
  options: ParseOptions;
  form: Form;
  /** Hash of the bytes that need no parsing, because what they give is known (hexadecimal SHA-256). */
  known: string | null;
}

/** How the reports of an input are written down. */
export interface Form {
  /** Name of the output format, one of those that are text. */
  format: string;
  /** Each as a document of its own, not as a piece of one text. */
  documents: boolean;
}

/** The options of the library that a parse is given. */
export interface ParseOptions {
  edition?: number;
  inputFormat?: InputFormatName;
  maxBytes?: number;
}

/** One report, written down. */
export interface Piece {
  /** Folder and name of its file, without extension: `2023` and `slovenia`. */
  folder: string;
  slug: string;
  /** Its row in the index; the file is filled in when it is named. */
  row: IndexRow;
  text: Uint8Array;
}

/** What became of one input. */
export interface Result {
  /** The bytes are the known ones: nothing was parsed. */
  unchanged: boolean;
  /** Hexadecimal SHA-256 of the input's bytes; `null` where they could not be read. */
  sha256: string | null;
  /** Size of the input. */
  size: number;
  pieces: Piece[];
  /** All that is wrong with it. */
  messages: Diagnostic[];
  /** What of that belongs to no report. */
  ofNoReport: Diagnostic[];
  /** What the document is instead of a narrative. */
  instead: string | null;
}
