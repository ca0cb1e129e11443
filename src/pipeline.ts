import { createHash } from 'node:crypto';
import type { Root } from 'mdast';
import { VFile } from 'vfile';
import type { SourceDocument } from './model/document.ts';
import type { Report } from './model/report.ts';
import type { Settings } from './model/settings.ts';
import type { Segmented } from './model/tree.ts';
import { normalize } from './normalize/index.ts';
import { type Options, resolveOptions } from './options.ts';
import type { Extracted, InputFormat } from './parse/format.ts';
import { formatOf } from './parse/index.ts';
import { decode } from './read/decode.ts';
import { segment } from './segment/index.ts';
import { contentRanges } from './text/content-ranges.ts';
import { toMessage, validate } from './validate/index.ts';

/** One input: its bytes and its name as given, relative, with forward slashes. */
export interface Input {
  name: string;
  bytes: Uint8Array;
}

/** What became of one input. */
export interface Outcome {
  /** The decoded text, with every finding as a message. */
  file: VFile;
  /** One report a narrative, in the order of the document. */
  reports: Report[];
  /** What the document is where it holds no narrative ('methodology' ...); `null` where it holds one. */
  instead: string | null;
}

/** A parsed document on its way: everything the stages after `parse` need. */
export interface Parsed {
  file: VFile;
  document: SourceDocument;
  tree: Root;
  verbatim: boolean;
}

/**
 * Turns one input into reports: read, parse, segment, normalize, validate. A document that is broken gives messages on the
 * file, never an exception.
 *
 * @throws TypeError if an option has a value it cannot have.
 */
export async function processInput(input: Input, options?: Options): Promise<Outcome> {
  const settings = resolveOptions(options);
  return toReports(await readAndParse(input, settings), settings);
}

/**
 * The same for formats that are text: text, Markdown and HTML.
 *
 * @throws TypeError if an option has a value it cannot have, or the input is a PDF, whose reader is asynchronous.
 */
export function processInputSync(input: Input, options?: Options): Outcome {
  const settings = resolveOptions(options);
  const format = formatOf(input.name, input.bytes, settings.inputFormat);
  if (format.extract)
    throw new TypeError(`Unexpected ${format.name} input, expected text: use \`parseReports\` for it`);
  return toReports(parse(input, format, decoded(input, settings)), settings);
}

/** Bytes to mdast: the stages read and parse. */
export async function readAndParse(input: Input, settings: Settings): Promise<Parsed> {
  const format = formatOf(input.name, input.bytes, settings.inputFormat);
  const extracted = format.extract ? await format.extract(input.bytes, settings) : decoded(input, settings);
  return parse(input, format, extracted);
}

/** mdast to reports: from here on there is one path for all formats. */
export function toReports(parsed: Parsed, settings: Settings): Outcome {
  const { file, document, tree, verbatim } = parsed;
  const segmented = segmentParsed(parsed, settings);
  const reports = normalize(segmented, document);
  const content = verbatim ? null : contentRanges(tree, document.text);
  const problems = validate(reports, { document, content, instead: segmented.instead });
  file.messages.push(...problems.map((problem) => toMessage(problem)));
  return { file, reports, instead: segmented.instead };
}

/** The segmented tree of a parsed document. */
export function segmentParsed({ document, tree, verbatim }: Parsed, settings: Settings): Segmented {
  return segment(tree, { name: document.source.name, text: document.text, verbatim }, settings);
}

/** Bytes to text, within the bounds. */
function decoded(input: Input, { maxBytes }: Settings): Extracted {
  if (input.bytes.length > maxBytes) {
    const notice = {
      ruleId: 'input-too-large',
      range: null,
      actual: String(input.bytes.length),
      detail: String(maxBytes),
    };
    return { text: '', encoding: 'utf-8', pages: null, notices: [notice] };
  }
  return { pages: null, ...decode(input.bytes) };
}

/** Text to mdast; the file carries the text and what is known of its source. */
function parse(input: Input, format: InputFormat, extracted: Extracted): Parsed {
  const { text, encoding, pages, notices } = extracted;
  const source = {
    name: input.name,
    mediaType: format.mediaType,
    encoding,
    sha256: createHash('sha256').update(input.bytes).digest('hex'),
    characters: text.length,
    pages,
  };
  const document: SourceDocument = { text, source, notices: [...notices] };
  const file = new VFile({ path: input.name, value: text, data: { tip: document } });
  return { file, document, ...format.parse(text) };
}
