import type { Options } from './options.ts';
import { type Input, processInput, processInputSync } from './pipeline.ts';
import type { Report } from './report/report.ts';

/** Options of `parseReports`. */
export interface ParseOptions extends Options {
  /**
   * Name of the source, as it shall stand in `source.name`: relative, forward slashes. Its extension tells the format where
   * the content does not, and a year in it the edition where the text does not.
   *
   * Default: `'document.txt'`.
   */
  name?: string | null | undefined;
}

/**
 * Parses one document: an extract, a page, or a whole volume.
 *
 * @param value
 *   The document: text, or the bytes of a text, Markdown, HTML or PDF file, also packed as .gz or .zip (any size up to
 *   `maxBytes`).
 * @param options
 *   How to read it (optional).
 * @returns
 *   One report a country narrative, in the order of the document; an empty list where it holds none. What is wrong with a
 *   document stands in `diagnostics` of its reports.
 * @throws TypeError if an option has a value it cannot have.
 */
export async function parseReports(value: string | Uint8Array, options?: ParseOptions): Promise<Report[]> {
  return (await processInput(inputOf(value, options), options)).reports;
}

/**
 * `parseReports` without a promise, for text and Markdown.
 *
 * @throws TypeError if an option has a value it cannot have, or the document is a web page, a PDF or an archive,
 *   which cannot be read synchronously.
 */
export function parseReportsSync(value: string | Uint8Array, options?: ParseOptions): Report[] {
  return processInputSync(inputOf(value, options), options).reports;
}

function inputOf(value: string | Uint8Array, options: ParseOptions | undefined): Input {
  const bytes = typeof value === 'string' ? new TextEncoder().encode(value) : value;
  return { name: options?.name ?? 'document.txt', bytes };
}
