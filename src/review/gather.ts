import { pathsOf } from '../input/member.ts';
import type { Input, Options } from '../options.ts';
import { contentOf, type Parsed, toOutcome } from '../pipeline.ts';
import { readAndParse, settingsOf } from '../process-input.ts';
import type { Report } from '../report/report.ts';
import type { ContentRange } from '../text/content.ts';

/** The text that the positions of a report point into. */
export interface SourceText {
  text: string;
  /** The text content of a source with syntax, in order; `null`: all of it is text. */
  content: ReadonlyArray<ContentRange> | null;
}

/** A report and the text it was read from; `null` where that is not at hand. */
export interface Reviewed {
  report: Report;
  source: SourceText | null;
}

/**
 * Parses one input for review.
 *
 * @throws TypeError if an option has a value it cannot have.
 */
export async function reviewInput(input: Input, options: Options = {}): Promise<Reviewed[]> {
  const settings = settingsOf(options);
  const found: Reviewed[] = [];
  for (const parsed of await readAndParse(input, settings)) {
    const source = sourceTextOf(parsed);
    for (const report of toOutcome(parsed, settings).reports) found.push({ report, source });
  }
  return found;
}

/**
 * Gives reports that were read back the text of their sources.
 *
 * @param reports
 *   Reports of an output.
 * @param read
 *   Gives the bytes that a name of a source stands for, or `null`. It is asked for the name, and for a document in an
 *   archive ('pages.zip/2018/ghana.html') for each folder above it, too.
 * @param options
 *   How the inputs were read (optional).
 * @returns
 *   The reports in their order; those whose source is not there, or is another by its hash, without a text.
 */
export async function withSources(
  reports: ReadonlyArray<Report>,
  read: (name: string) => Promise<Uint8Array | null>,
  options: Options = {},
): Promise<Reviewed[]> {
  const settings = settingsOf(options);
  const inputs = new Map<string, Promise<Map<string, SourceText>>>();
  const textsOf = (name: string) => {
    const known = inputs.get(name) ?? read(name).then((bytes) => (bytes ? textsIn({ name, bytes }) : new Map()));
    inputs.set(name, known);
    return known;
  };
  const textsIn = async (input: Input) => {
    const texts = new Map<string, SourceText>();
    for (const parsed of await readAndParse(input, settings)) {
      texts.set(identity(parsed.document.source), sourceTextOf(parsed));
    }
    return texts;
  };
  const found: Reviewed[] = [];
  for (const report of reports) {
    let source: SourceText | null = null;
    for (const name of pathsOf(report.source.name))
      source ??= (await textsOf(name)).get(identity(report.source)) ?? null;
    found.push({ report, source });
  }
  return found;
}

function sourceTextOf(parsed: Parsed): SourceText {
  return { text: parsed.document.text, content: contentOf(parsed) };
}

/** A source is the same if its name, its bytes and the length of its text are. */
function identity({ name, sha256, characters }: Report['source']): string {
  return `${name}\n${sha256}\n${characters}`;
}
