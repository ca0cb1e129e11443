import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { formatAmong } from './formats/format.ts';
import { synchronousFormats } from './formats/synchronous.ts';
import { text } from './formats/text.ts';
import { decode } from './input/decode.ts';
import { bytesOf, namedOptions, type Options, resolveOptions, type SyncFormatName } from './options.ts';
import type { ParseResult } from './parse-reports.ts';
import { toOutcome, toParsed } from './pipeline.ts';

/**
 * `tip-report/text`: the synchronous part, for raw text and Markdown. It needs nothing of Node, so it runs in a browser.
 */

/** Options of `parseReportsSync`. */
export interface TextOptions extends Pick<Options, 'edition'> {
  /** Default: `null`, by the extension of the name; raw text where that says nothing. */
  inputFormat?: SyncFormatName | null | undefined;
  /** Name of the source, as it shall stand in `source.name`. Default: `'document.txt'`. */
  name?: string | null | undefined;
}

/**
 * Parses one document of raw text or Markdown: the same result as `parseReportsSync` of `tip-report`.
 *
 * @param value
 *   The document: text, or its bytes in any encoding. Of any size: what is large takes memory, and no limit holds here.
 * @param options
 *   How to read it (optional).
 * @returns
 *   Its reports, and all that is wrong with it.
 * @throws TypeError if the document is neither text nor bytes, or an option has a name or a value it cannot have.
 */
export function parseReportsSync(value: string | Uint8Array, options: TextOptions = {}): ParseResult {
  const { name, rest } = namedOptions<TextOptions>(options);
  const settings = resolveOptions(rest, {
    names: ['edition', 'inputFormat', 'name'],
    formats: synchronousFormats.map(({ name }) => name),
  });
  const { bytes, written } = bytesOf(value);
  const format =
    formatAmong<(typeof synchronousFormats)[number]>(synchronousFormats, {
      name,
      bytes,
      asked: settings.inputFormat,
    }) ?? text;
  const origin = { name, sha256: bytesToHex(sha256(bytes)), pages: null, ...decode(bytes, written) };
  const { reports, diagnostics } = toOutcome(
    toParsed(origin, format, format.parse(origin.text, origin.unusual)),
    settings,
  );
  return { reports, diagnostics };
}

export type * from './report/report.ts';
