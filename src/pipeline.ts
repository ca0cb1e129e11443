import { createHash } from 'node:crypto';
import type { Root } from 'mdast';
import { VFile } from 'vfile';
import type { Extracted, InputFormat, ParsedText } from './formats/format.ts';
import { formatOf } from './formats/index.ts';
import { asItIs, isArchive, unpack } from './input/archive.ts';
import { decode } from './input/decode.ts';
import type { Member } from './input/member.ts';
import { segment } from './narrative/index.ts';
import { normalize } from './narrative/to-reports.ts';
import { type Options, resolveOptions } from './options.ts';
import type { Notice, SourceDocument } from './report/document.ts';
import type { Report } from './report/report.ts';
import type { Settings } from './report/settings.ts';
import type { Segmented } from './report/tree.ts';
import { toMessage, validate } from './rules/index.ts';
import { type ContentRange, contentRanges } from './text/content.ts';
import { type Repaired, repairsIn } from './text/repair.ts';

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
  /** The text content, where the format tells it. */
  content: ReadonlyArray<ContentRange> | null;
}

/**
 * Turns one input into reports: read, parse, segment, normalize, validate. A document that is broken gives messages on the
 * file, never an exception. An archive gives the reports of all documents in it, and their messages under their names.
 *
 * @throws TypeError if an option has a value it cannot have.
 */
export async function processInput(input: Input, options?: Options): Promise<Outcome> {
  const settings = resolveOptions(options);
  const members = await unpack(input, settings.maxBytes);
  const outcomes: Outcome[] = [];
  for (const member of members) outcomes.push(toReports(await parseMember(member, settings), settings));
  const [only] = outcomes;
  return only && outcomes.length === 1 ? only : together(input, outcomes);
}

/**
 * The same for text and Markdown.
 *
 * @throws TypeError if an option has a value it cannot have, or the input is an archive, a page or a PDF: what reads these is
 *   loaded when one comes, or is asynchronous itself.
 */
export function processInputSync(input: Input, options?: Options): Outcome {
  const settings = resolveOptions(options);
  const format = formatOf(input.name, input.bytes, settings.inputFormat);
  if (isArchive(input.bytes) || format.extract) throw asynchronous(isArchive(input.bytes) ? 'archive' : format.name);
  const member = asItIs(input, settings.maxBytes);
  const source = toSource(member, format, decoded(member));
  const parsed = format.parse(source.document.text);
  if (parsed instanceof Promise) throw asynchronous(format.name);
  return toReports(join(source, parsed), settings);
}

function asynchronous(format: string): TypeError {
  return new TypeError(`Unexpected ${format} input, expected text or Markdown: use \`parseReports\` for it`);
}

/** Bytes to mdast: the stages read and parse, for every document that the input holds. */
export async function readAndParse(input: Input, settings: Settings): Promise<Parsed[]> {
  const members = await unpack(input, settings.maxBytes);
  return Promise.all(members.map((member) => parseMember(member, settings)));
}

async function parseMember(member: Member, settings: Settings): Promise<Parsed> {
  const format = formatOf(member.name, member.bytes, settings.inputFormat);
  const isWhole = member.notices.length === 0;
  const extracted = isWhole && format.extract ? await format.extract(member.bytes, settings) : decoded(member);
  const source = toSource(member, format, extracted);
  return join(source, blocksOf(extracted) ?? (await format.parse(source.document.text)));
}

/** What the reader of a format knows of the blocks. All of its text is text. */
function blocksOf({ text, tree }: Extracted): ParsedText | null {
  return tree ? { tree, verbatim: false, content: [{ start: 0, end: text.length }] } : null;
}

/** The outcome of an archive: what is told of a document is told under its name. */
function together({ name }: Input, outcomes: ReadonlyArray<Outcome>): Outcome {
  const file = new VFile({ path: name, value: '' });
  for (const { file: inner } of outcomes) {
    for (const message of inner.messages) {
      message.reason = message.message = `${message.reason} in \`${inner.path}\``;
      file.messages.push(message);
    }
  }
  return { file, reports: outcomes.flatMap(({ reports }) => reports), instead: null };
}

/** mdast to reports: from here on there is one path for all formats. */
export function toReports(parsed: Parsed, settings: Settings): Outcome {
  const { file, document, tree, verbatim } = parsed;
  const segmented = segmentParsed(parsed, settings);
  const reports = normalize(segmented, document);
  const content = verbatim ? null : (parsed.content ?? contentRanges(tree, document.text));
  const problems = validate(reports, { document, content, instead: segmented.instead });
  // Not all at once: a hostile page has more than a call takes arguments.
  for (const problem of problems) file.messages.push(toMessage(problem));
  return { file, reports, instead: segmented.instead };
}

/** The segmented tree of a parsed document. */
export function segmentParsed({ document, tree, verbatim }: Parsed, settings: Settings): Segmented {
  return segment(tree, { name: document.source.name, text: document.text, verbatim }, settings);
}

/** Bytes to text; no text, where they could not even be unpacked. */
function decoded({ bytes, notices }: Member): Extracted {
  if (notices.length > 0) return { text: '', encoding: 'utf-8', pages: null, notices };
  return { pages: null, ...decode(bytes) };
}

/** The text with what is known of its source. */
function toSource(
  { name, bytes }: Input,
  format: InputFormat,
  extracted: Extracted,
): Pick<Parsed, 'file' | 'document'> {
  const { text, encoding, pages, notices } = extracted;
  const source = {
    name,
    mediaType: format.mediaType,
    encoding,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    characters: text.length,
    pages,
  };
  const document: SourceDocument = { text, source, notices: [...notices] };
  return { document, file: new VFile({ path: name, value: text, data: { tip: document } }) };
}

function join({ file, document }: Pick<Parsed, 'file' | 'document'>, { notices = [], ...parsed }: ParsedText): Parsed {
  document.notices = [...document.notices, ...notices, ...repairsIn(document.text).map(repairedText)];
  return { file, document, content: null, ...parsed };
}

/** That a text had been decoded wrongly before it was an input; it is repaired when its blocks are taken out of the tree. */
function repairedText({ found, means, range, count }: Repaired): Notice {
  const places = count > 1 ? `, ${count} places` : '';
  return { ruleId: 'repaired-text', range, actual: found, detail: `${means}${places}` };
}
