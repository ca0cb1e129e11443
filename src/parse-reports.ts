import { bytesOf, type Input, namedOptions, type Options, type SyncFormatName } from './options.ts';
import type { Outcome } from './pipeline.ts';
import { processInput, processInputs } from './process-input.ts';
import { processInputSync } from './process-input-sync.ts';
import type { Diagnostic, Report } from './report/report.ts';

/** Options of `parseReports`. */
export interface ParseOptions extends Options {
  /**
   * Name of the source, as it shall stand in `source.name`: relative, forward slashes; of an absolute path its last folder and the
   * file. Its extension tells the format where the content does not, and a year in it the edition where the text does not.
   *
   * Default: `'document.txt'`.
   */
  name?: string | null | undefined;
}

/** Options of `parseReportsSync`: those of `parseReports`, for the formats that it reads. */
export interface SyncParseOptions extends Omit<ParseOptions, 'inputFormat'> {
  /**
   * Format of the input.
   *
   * Default: `null`, found out from the content, then from the extension of the name.
   */
  inputFormat?: SyncFormatName | null | undefined;
}

/** One of several documents. */
export interface NamedDocument {
  /** Name of the source, as `name` of `ParseOptions`. */
  name: string;
  /** Text, or the bytes of any format. */
  value: string | Uint8Array;
}

/** What became of a document. */
export interface ParseResult {
  /** One report a country narrative, in the order of the document; an empty list where it holds none. */
  reports: Report[];
  /**
   * All that is wrong with the document, in the order of the source: what stands in the reports' own `diagnostics`, and what
   * belongs to no report (an input without a narrative, damage, an unknown encoding). Never empty where `reports` is.
   */
  diagnostics: Diagnostic[];
}

/**
 * Parses one document: an extract, a page, or a whole volume. A document that is wrong never throws and is never silent.
 *
 * @param value
 *   The document: text, or the bytes of a text, Markdown, HTML or PDF file, of a document of Word, OpenDocument, RTF or an electronic book
 *   (EPUB), of a mail or a web archive, of JSON, a table (.csv) or a workbook that holds texts, or an archive (any size up to `maxBytes`).
 * @param options
 *   How to read it (optional).
 * @returns
 *   Its reports, and all that is wrong with it.
 * @throws TypeError if the document is neither text nor bytes, or an option has a name or a value it cannot have.
 */
export async function parseReports(value: string | Uint8Array, options: ParseOptions = {}): Promise<ParseResult> {
  const { input, rest } = split(value, options);
  return resultOf(await processInput(input, rest));
}

/**
 * `parseReports` for several documents, which takes some two thirds of the time that one after the other takes: each stage is run for some of
 * them together. With many, give some at a time, as the results of all that are given are held in memory.
 *
 * @param documents
 *   The documents, of each its name and its text or bytes (any number; each of any size up to `maxBytes`).
 * @param options
 *   How to read them (optional).
 * @returns
 *   What `parseReports` gives for each, in their order.
 * @throws TypeError if a document is neither text nor bytes, or an option has a name or a value it cannot have.
 */
export async function parseAll(documents: ReadonlyArray<NamedDocument>, options: Options = {}): Promise<ParseResult[]> {
  const inputs = documents.map(({ name, value }) => split(value, { name }).input);
  return (await processInputs(inputs, options)).map(resultOf);
}

/**
 * `parseReports` without a promise, for text and Markdown.
 *
 * @param value
 *   The document: text, or the bytes of a text or Markdown file (any size up to `maxBytes`).
 * @param options
 *   How to read it (optional).
 * @returns
 *   Its reports, and all that is wrong with it.
 * @throws TypeError as `parseReports`, and if the document is of another format (a web page, a PDF, a document of a word processor, a mail,
 *   an archive …), which cannot be read synchronously.
 */
export function parseReportsSync(value: string | Uint8Array, options: SyncParseOptions = {}): ParseResult {
  const { input, rest } = split(value, options);
  return resultOf(processInputSync(input, rest));
}

function split(value: string | Uint8Array, options: ParseOptions): { input: Input; rest: Options } {
  const { name, rest } = namedOptions<ParseOptions>(options);
  return { input: { name, ...bytesOf(value) }, rest };
}

function resultOf({ reports, diagnostics }: Outcome): ParseResult {
  return { reports, diagnostics };
}
