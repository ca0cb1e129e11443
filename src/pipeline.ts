import type { Root } from 'mdast';
import { figuresOf } from './figures/index.ts';
import type { Extracted, InputFormat, ParsedText } from './formats/format.ts';
import { segment } from './narrative/index.ts';
import { normalize } from './narrative/to-reports.ts';
import type { BlankLines, MappedText, Notice, SourceDocument } from './report/document.ts';
import type { Diagnostic, Report } from './report/report.ts';
import type { Settings } from './report/settings.ts';
import type { Block, Narrative, Segmented } from './report/tree.ts';
import { diagnose, diagnoseEach, type Undiagnosed } from './rules/diagnose.ts';
import { type ContentRange, contentRanges } from './text/content.ts';
import { flatMap } from './text/flat-map.ts';
import { locator } from './text/locate.ts';
import { sourceRange } from './text/mapped-text.ts';
import { repairNotices, repairsIn } from './text/repair.ts';

/**
 * The order of the stages, from decoded text on: format, narrative, figures, rules. What comes before, bytes and containers,
 * is `process-input.ts`; nothing here needs Node.
 */

/** What became of one input. */
export interface Outcome {
  /** One report a narrative, in the order of the document. */
  reports: Report[];
  /** All that is wrong, in the order of the source: what stands in the reports' own diagnostics, and what belongs to none. */
  diagnostics: Diagnostic[];
  /** Those of `diagnostics` that belong to no report. */
  ofNoReport: Diagnostic[];
  /** The decoded documents: one, or those of an archive. */
  documents: SourceDocument[];
  /** What the document is where it holds no narrative ('methodology' ...); `null` where it holds one. */
  instead: string | null;
}

/** A parsed document on its way: everything the stages behind `formats` need. */
export interface Parsed {
  document: SourceDocument;
  tree: Root;
  /** The blocks of the tree are the text as it stands, without syntax. */
  verbatim: boolean;
  blankLines: BlankLines;
  /** The unusual characters that its blocks can have (`unusualIn`); `null` where they are not known. */
  unusual: string | null;
  /** The text content, where the format tells it. */
  content: ReadonlyArray<ContentRange> | null;
}

/** What is known of a document before its blocks are. */
export interface Origin extends Extracted {
  name: string;
  /** SHA-256 of the input's bytes, hexadecimal. */
  sha256: string;
}

/** The text of a document and its blocks, with what was noticed on the way. */
export function toParsed(origin: Origin, format: Pick<InputFormat, 'mediaType'>, blocks: ParsedText): Parsed {
  const { name, sha256, encoding, pages } = origin;
  const { text = origin.text, tree, verbatim, blankLines = 'none', content = null, notices = [] } = blocks;
  const source = { name, mediaType: format.mediaType, encoding, sha256, characters: text.length, pages };
  const repaired = repairNotices(repairsIn(text, origin.unusual));
  return {
    document: { text, source, locate: locator(text), notices: [...origin.notices, ...notices, ...repaired] },
    tree,
    verbatim,
    blankLines,
    // With syntax, a block may have characters that the source only names: `&shy;`.
    unusual: verbatim && repaired.length === 0 ? (origin.unusual ?? null) : null,
    content,
  };
}

/** mdast to reports: from here on there is one path for all formats. */
export function toOutcome(parsed: Parsed, settings: Settings): Outcome {
  return toOutcomes([parsed], settings)[0] as Outcome;
}

/**
 * The same for several documents. Each stage is run for all of them before the next one is: its code is in the processor's cache
 * then, which makes it a third faster for small documents.
 */
export function toOutcomes(documents: ReadonlyArray<Parsed>, settings: Settings): Outcome[] {
  try {
    return toOutcomesTogether(documents, settings);
  } catch (error) {
    // The engine's search for a pattern runs out of stack where millions of like characters stand in a row.
    if (!(error instanceof RangeError)) throw error;
    return documents.length === 1 ? documents.map(tooLarge) : documents.flatMap((one) => toOutcomes([one], settings));
  }
}

function toOutcomesTogether(documents: ReadonlyArray<Parsed>, settings: Settings): Outcome[] {
  const segmented = segmentParsed(documents, settings);
  const ways = documents.map((parsed, index) => {
    const own = segmented[index] as Segmented;
    return { parsed, segmented: own, reports: normalize(own, parsed.document) };
  });
  for (const way of ways) way.reports = withFigures(way.reports, way.segmented, way.parsed.document);
  const diagnostics = diagnoseEach(ways.map(undiagnosed));
  return ways.map(({ parsed: { document }, segmented: { instead }, reports }, index) => {
    const all = diagnostics[index] as Diagnostic[];
    const owned = new Set(reports.flatMap((report) => report.diagnostics));
    const ofNoReport = all.filter((diagnostic) => !owned.has(diagnostic));
    return { reports, diagnostics: all, ofNoReport, documents: [document], instead };
  });
}

/** What becomes of a document that is too much for the engine. */
function tooLarge(parsed: Parsed): Outcome {
  const detail = 'more characters in a row than the engine can search';
  const notices: Notice[] = [
    ...parsed.document.notices,
    { ruleId: 'input-too-large', range: null, actual: null, detail },
  ];
  const document = { ...parsed.document, notices };
  const context = { document, content: null, instead: null, unusual: null };
  const diagnostics = diagnose([], context);
  return { reports: [], diagnostics, ofNoReport: diagnostics, documents: [document], instead: null };
}

/** What the rules are told of a document, what the stages noticed among it. */
function undiagnosed(way: { parsed: Parsed; segmented: Segmented; reports: Report[] }): Undiagnosed {
  const { parsed, segmented, reports } = way;
  const { document, unusual } = parsed;
  const noticed = { ...document, notices: [...document.notices, ...segmented.notices] };
  return { reports, context: { document: noticed, content: contentOf(parsed), instead: segmented.instead, unusual } };
}

/** The text content of a document; `null` where all of its text is. */
export function contentOf({ document: { text }, tree, verbatim, content }: Parsed): ReadonlyArray<ContentRange> | null {
  return verbatim ? null : (content ?? contentRanges(tree, text));
}

/** The reports with the figures of their prose; the blocks know the place of each of its characters. */
export function withFigures(
  reports: ReadonlyArray<Report>,
  { children }: Segmented,
  { locate }: SourceDocument,
): Report[] {
  const contents = new Map<number, MappedText>();
  for (const { content } of flatMap(children, blocksOf)) {
    const range = sourceRange(content);
    if (range) contents.set(range.start, content);
  }
  const places = { contentAt: (offset: number) => contents.get(offset), locate };
  return reports.map((report) => ({ ...report, figures: figuresOf(report, places) }));
}

/** All blocks of a narrative, those of its areas behind the country's. */
function blocksOf({ children, areas }: Narrative): Block[] {
  return [...children, ...flatMap(areas, (area) => area.children)];
}

/** The segmented trees of parsed documents. */
export function segmentParsed(documents: ReadonlyArray<Parsed>, settings: Settings): Segmented[] {
  const unsegmented = documents.map(({ document, tree, ...known }) => ({
    tree,
    source: { name: document.source.name, text: document.text, ...known },
  }));
  return segment(unsegmented, settings);
}
