import { type Extracted, type InputFormat, type ParsedText, weigh, withoutText } from './formats/format.ts';
import { formatOf, inputFormats } from './formats/index.ts';
import { unpack } from './input/archive.ts';
import { decode } from './input/decode.ts';
import { sha256Of } from './input/hash.ts';
import type { Member } from './input/member.ts';
import { utf8Text } from './input/utf8.ts';
import { type Input, type Options, resolveOptions } from './options.ts';
import { type Origin, type Outcome, type Parsed, toOutcomes, toParsed } from './pipeline.ts';
import type { Notice } from './report/document.ts';
import type { Diagnostic, Report } from './report/report.ts';
import type { Settings } from './report/settings.ts';
import { duplicateReport } from './rules/duplicate-report.ts';
import { toDiagnostic } from './rules/rule.ts';
import { grouped } from './text/lists.ts';

/**
 * Turns one input, whatever container it comes in, into reports. A document that is broken gives diagnostics, never an
 * exception. An archive gives the reports of all documents in it, and their diagnostics under their names.
 *
 * @throws TypeError if an option has a name or a value it cannot have.
 */
export async function processInput(input: Input, options: Options = {}): Promise<Outcome> {
  const [outcome] = await processInputs([input], options);
  return outcome as Outcome;
}

/** `processInput` for several inputs: what became of each, in their order. */
export async function processInputs(inputs: ReadonlyArray<Input>, options: Options = {}): Promise<Outcome[]> {
  const settings = settingsOf(options);
  const found = inputs.map((): Outcome[] => []);
  for await (const batch of inBatches(documentsOf(inputs, settings))) {
    const outcomes = toOutcomes(
      batch.map(({ parsed }) => parsed),
      settings,
    );
    for (const [at, outcome] of outcomes.entries()) found[batch[at]?.input ?? 0]?.push(outcome);
  }
  return found.map((outcomes) => (outcomes.length === 1 ? (outcomes[0] as Outcome) : ofArchive(outcomes)));
}

/** A document, and which of the inputs it came in. */
interface ReadDocument {
  input: number;
  parsed: Parsed;
}

async function* documentsOf(inputs: ReadonlyArray<Input>, settings: Settings): AsyncGenerator<ReadDocument> {
  for (const [input, given] of inputs.entries()) {
    for (const member of await unpack(given, settings)) yield { input, parsed: await parseMember(member, settings) };
  }
}

/** UTF-16 code units of documents that go through the stages together: of more, what they take in memory counts. */
const mostTogether = 1_000_000;

async function* inBatches(documents: AsyncIterable<ReadDocument>): AsyncGenerator<ReadDocument[]> {
  let batch: ReadDocument[] = [];
  let length = 0;
  for await (const one of documents) {
    batch.push(one);
    length += one.parsed.document.text.length;
    if (length < mostTogether) continue;
    yield batch;
    batch = [];
    length = 0;
  }
  if (batch.length > 0) yield batch;
}

/** The name of a document is told apart from how to read it, but with the same options. */
const optionNames = ['edition', 'inputFormat', 'maxBytes', 'name'];

/** @throws TypeError if an option has a name or a value it cannot have. */
export function settingsOf(options: Options): Settings {
  return resolveOptions(options, { names: optionNames, formats: inputFormats.map(({ name }) => name) });
}

/** Bytes to mdast, for every document that the input holds. */
export async function readAndParse(input: Input, settings: Settings): Promise<Parsed[]> {
  const members = await unpack(input, settings);
  return Promise.all(members.map((member) => parseMember(member, settings)));
}

async function parseMember(member: Member, settings: Settings): Promise<Parsed> {
  const format = formatOf(member.name, member.bytes, settings.inputFormat);
  const isWhole = member.notices.length === 0;
  const read = isWhole && format.extract ? await format.extract(member.bytes, member.readParts) : decoded(member);
  const extracted = withinLimit(read, format, settings);
  const blocks = blocksOf(extracted) ?? (await format.parse(extracted.text, extracted.unusual));
  return toParsed(originOf(member, extracted), format, blocks);
}

/** What the reader of a format knows of the blocks. All of its text is text. */
function blocksOf({ text, tree }: Extracted): ParsedText | null {
  return tree ? { tree, verbatim: false, content: [{ start: 0, end: text.length }] } : null;
}

/** Bytes to text; no text, where they could not even be unpacked. */
export function decoded({ bytes, written, notices }: Member): Extracted {
  if (notices.length > 0) return withoutText(notices);
  return { pages: null, ...decode(bytes, written ?? utf8Text(bytes)) };
}

/** A text that weighs more than its format reads is none. Who asked for more bytes gets them. */
export function withinLimit(
  extracted: Extracted,
  { name, limit }: InputFormat,
  { maxBytes, isLimitAsked }: Settings,
): Extracted {
  if (!limit || extracted.text.length * (limit.pieceWeight + 1) <= limit.weight) return extracted;
  const most = isLimitAsked ? maxBytes : limit.weight;
  const weight = weigh(extracted.text, limit);
  if (weight <= most) return extracted;
  const detail = `${extracted.text.length} characters, weighed with their lines or tags, at most ${most} for ${name}`;
  const notices: Notice[] = [{ ruleId: 'input-too-large', range: null, actual: String(weight), detail }];
  return { ...withoutText(notices), encoding: extracted.encoding };
}

/** What is known of a document before its blocks are. */
export function originOf({ name, bytes }: Input, extracted: Extracted): Origin {
  return { name, sha256: sha256Of(bytes), ...extracted };
}

/** The outcome of an archive: what is told of a document is told under its name, and of a country that comes twice, that it does. */
function ofArchive(outcomes: ReadonlyArray<Outcome>): Outcome {
  const named = (diagnostics: Diagnostic[], { documents: [document] }: Outcome) =>
    diagnostics.map((diagnostic) => ({
      ...diagnostic,
      message: `${diagnostic.message} in \`${document?.source.name}\``,
    }));
  const reports = outcomes.flatMap((outcome) => outcome.reports);
  const seconds = secondsAmong(reports).map((message) => toDiagnostic(duplicateReport, { message, position: null }));
  return {
    reports,
    diagnostics: [...outcomes.flatMap((outcome) => named(outcome.diagnostics, outcome)), ...seconds],
    ofNoReport: [...outcomes.flatMap((outcome) => named(outcome.ofNoReport, outcome)), ...seconds],
    documents: outcomes.flatMap(({ documents }) => documents),
    instead: null,
  };
}

/** What is told of countries that come twice in an edition or, where that is not known, in one folder of an archive or one record. */
function secondsAmong(reports: ReadonlyArray<Report>): string[] {
  const dated = reports.filter(({ id }) => id !== null);
  const undated = reports
    .filter(({ id }) => id === null)
    .map((report) => ({ ...report, id: report.header.country?.name ?? null }));
  const ofFolders = grouped(undated, ({ source: { name } }) => name.slice(0, name.lastIndexOf('/')));
  const sets = [dated, ...ofFolders.values()];
  return sets.flatMap((set) => Array.from(duplicateReport.check(set), ({ message }) => message));
}
