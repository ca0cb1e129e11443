import type { Options } from '../../options.ts';
import type { ReportRow } from '../../output/report-index.ts';
import type { Diagnostic, Report } from '../../report/report.ts';
import { commandDiagnostic } from '../../rules/command-rules.ts';
import { cannotRead, failure } from '../inputs/read.ts';

/** One input to be parsed. Plain data: it crosses to a worker and back. */
export interface Task {
  name: string;
  /** Where the input is; bytes where the path is no valid UTF-8. */
  path: string | Uint8Array | null;
  /** It was one when it was found: nothing has to be waited for. */
  isPlainFile: boolean;
  /** The input itself, where it is no file. */
  bytes: Uint8Array | null;
  options: Options;
  form: Form;
  /** Hash of the bytes that need no parsing, because what they give is known (hexadecimal SHA-256). */
  known: string | null;
}

/** What a task is to give: its reports written down, or themselves (`'reports'`). */
export type Form = WrittenForm | 'reports';

/** How the reports of an input are written down. */
export interface WrittenForm {
  /** Name of the output format, one of those that are text. */
  format: string;
  /** Each as a document of its own, not as a piece of one text. */
  documents: boolean;
}

/** One report, written down. */
export interface WrittenReport {
  /** Folder and name of its file, without extension: `2023/slovenia`. */
  stem: string;
  row: ReportRow;
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
  /** The reports written down; none where they were asked for themselves. */
  pieces: WrittenReport[];
  /** The reports themselves, where they were asked for. */
  reports: Report[];
  /** All that is wrong with it. */
  diagnostics: Diagnostic[];
  /** What of that belongs to no report. */
  ofNoReport: Diagnostic[];
  /** What the document is instead of a narrative. */
  instead: string | null;
}

/** Does tasks: in this thread, or in others. */
export interface Parser {
  /** How many batches it is given before the first of them is taken back: bounds what is held in memory. */
  ahead: number;
  /** How many small tasks it likes to be given together. */
  batch: number;
  /** Does one task after the other. Never rejects: what goes wrong with a task is its result. */
  perform(tasks: ReadonlyArray<Task>): Promise<Result[]>;
  close(): Promise<void>;
}

/** A result that nothing stands in yet. */
export function emptyResult(): Result {
  return {
    unchanged: false,
    sha256: null,
    size: 0,
    pieces: [],
    reports: [],
    diagnostics: [],
    ofNoReport: [],
    instead: null,
  };
}

/** The result of an input that gave nothing but something wrong. */
export function failedResult(ruleId: 'unreadable-input' | 'input-timeout' | 'input-crash', message: string): Result {
  const diagnostics = [commandDiagnostic(ruleId, message)];
  return { ...emptyResult(), diagnostics, ofNoReport: diagnostics };
}

/** The result of an input that the system does not let be read. */
export function unreadableResult(name: string, error: unknown): Result {
  return failedResult('unreadable-input', cannotRead(name, failure(error)));
}

/** The result of an input that took longer than it may. */
export function timeoutResult(name: string, seconds: number | null): Result {
  return failedResult('input-timeout', `Unexpected long parse of \`${name}\`, expected at most ${seconds} s`);
}
