import { inspectNoColor } from 'unist-util-inspect';
import { normalize } from './narrative/to-reports.ts';
import { bytesOf, type Input, namedOptions, type Options } from './options.ts';
import { type Parsed, segmentParsed, withFigures } from './pipeline.ts';
import { readAndParse, settingsOf } from './process-input.ts';
import type { Locate } from './report/document.ts';
import type { Mention, Report, Total } from './report/report.ts';
import type { Settings } from './report/settings.ts';
import type { Block, Narrative, Segmented } from './report/tree.ts';
import { type Measure, measures } from './report/vocabulary.ts';
import { sourceRange } from './text/mapped-text.ts';
import { type MentionSentence, sentenceOf } from './text/mention-sentence.ts';

/** The stages whose product can be looked at, in order. */
export const stages = ['read', 'parse', 'segment', 'normalize', 'figures'] as const;

/** Name of a stage; `inspectInput` says what each gives. */
export type Stage = (typeof stages)[number];

/** How much of a block's text is shown, in UTF-16 code units. */
const preview = 72;

/**
 * What a stage made of an input, as text to be read by a person: the decoded text (`read`), the mdast (`parse`), every
 * block with its role and who gave it (`segment`), the reports as JSON before any rule has seen them (`normalize`), the
 * numbers in their sentences with what was read of them, and the totals (`figures`).
 *
 * @param input
 *   The document: its name, which tells the format where the content does not, and its bytes, which may be packed.
 * @param stage
 *   One of `stages`.
 * @param options
 *   How to read it (optional).
 * @returns
 *   Lines for eyes, whose layout may change in any version; of an archive those of each document below its name.
 * @throws TypeError if there is no such stage, the input lacks its bytes, or an option has a name or a value it cannot have.
 */
export async function inspectInput(input: Input, stage: Stage, options: Options = {}): Promise<string> {
  if (!stages.includes(stage)) {
    throw new TypeError(
      `Unexpected stage \`${stage}\`, expected one of ${stages.map((one) => `\`${one}\``).join(', ')}`,
    );
  }
  const settings = settingsOf(options);
  const { name } = namedOptions({ name: input.name });
  return showDocuments(await readAndParse({ name, ...bytesOf(input.bytes) }, settings), stage, settings);
}

/** What a stage made of the documents of one input. */
export function showDocuments(documents: ReadonlyArray<Parsed>, stage: Stage, settings: Settings): string {
  const shown = documents.map((parsed) => show(parsed, stage, settings));
  if (shown.length === 1) return shown.join();
  return documents.map(({ document }, index) => `${document.source.name}\n\n${shown[index]}`).join('\n\n');
}

function show(parsed: Parsed, stage: Stage, settings: Settings): string {
  if (stage === 'read') return parsed.document.text;
  if (stage === 'parse') return inspectNoColor(parsed.tree);
  const [segmented] = segmentParsed([parsed], settings) as [Segmented];
  const { document } = parsed;
  if (stage === 'normalize') return JSON.stringify(normalize(segmented, document), null, 2);
  if (stage === 'figures') {
    return withFigures(normalize(segmented, document), segmented, document).map(describeFigures).join('\n\n');
  }
  return describe(segmented, document.locate);
}

function describe(segmented: Segmented, locate: Locate): string {
  if (segmented.instead !== null) return `no narrative: ${segmented.instead}`;
  return segmented.children.map((narrative) => describeNarrative(narrative, locate)).join('\n\n');
}

function describeNarrative({ edition, stated, children, areas }: Narrative, locate: Locate): string {
  const year = stated ? `edition ${stated.year} ← ${stated.by}` : 'edition not stated';
  const head = `narrative (${year}, parsed as ${edition.year}, form ${edition.era})`;
  const ofAreas = areas.flatMap(({ title, children: own }) => [
    `  area ${JSON.stringify(title.content.text)}`,
    ...own.map((block) => describeBlock(block, locate)),
  ]);
  return [head, ...children.map((block) => describeBlock(block, locate)), ...ofAreas].join('\n');
}

function describeBlock(block: Block, locate: Locate): string {
  const { start } = locate(sourceRange(block.content) ?? { start: 0, end: 0 });
  const place = `${start.line}:${start.column}`.padEnd(9);
  const role = (block.part ? `${block.role} ${block.part}` : `${block.role}`).padEnd(30);
  const { text } = block.content;
  const shown = text.length > preview ? `${text.slice(0, preview)}…` : text;
  const line = `  ${place} ${role} ← ${(block.by ?? '').padEnd(16)} ${JSON.stringify(shown)}`;
  return [line, ...describeVotes(block.votes)].join('\n');
}

/** What spoke for and against the parts that a block could be in. */
function describeVotes(votes: Block['votes']): string[] {
  const said = votes
    .filter(({ weight }) => weight !== 0)
    .map(({ part, weight, why }) => `${part} ${weight > 0 ? '+' : '−'}${Number(Math.abs(weight).toFixed(2))} ${why}`);
  return said.length === 0 ? [] : [`${' '.repeat(14)}${said.join(', ')}`];
}

/** The totals of a report, and each of its mentions in its sentence, the words that carry it between `«` and `»`. */
function describeFigures(report: Report): string {
  const { id, header, figures } = report;
  const head = `figures of ${header.country?.name ?? 'an unknown country'}${id ? ` (${id})` : ''}`;
  const totals = measures.map((measure) => describeTotals(measure, figures.totals[measure]));
  const mentions = figures.mentions.map((mention, index) =>
    describeMention(mention, index, sentenceOf(report, mention)),
  );
  return [head, ...totals, '', ...mentions].join('\n');
}

function describeTotals(measure: Measure, { current, previous }: Report['figures']['totals'][Measure]): string {
  return `  ${measure.padEnd(19)} ${totalWords(current).padEnd(24)} previous: ${totalWords(previous)}`;
}

function totalWords(total: Total | null): string {
  if (total === null) return 'not stated';
  if (total.status === 'not-reported') return 'not reported';
  return total.counts.map(({ value, unit, mention }) => `${value}${unit ? ` ${unit}` : ''} [${mention}]`).join(', ');
}

function describeMention(mention: Mention, index: number, { before, words, after }: MentionSentence): string {
  const { line, column } = mention.position.start;
  const { measure, value, qualifier, unit, exploitation, period, scope } = mention;
  const facts = [measure, value ?? 'not reported', qualifier === 'exact' ? null : qualifier, unit, exploitation];
  const said = [...facts, period, scope].filter((fact) => fact !== null).join(' ');
  return `  [${index}] ${`${line}:${column}`.padEnd(9)} ${said}\n        ${before}«${words}»${after}`;
}
