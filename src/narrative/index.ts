import type { Root } from 'mdast';
import type { Notice } from '../report/document.ts';
import type { Settings } from '../report/settings.ts';
import type { Block, Narrative, Segmented, StatedYear } from '../report/tree.ts';
import { cleanerOf } from '../text/clean.ts';
import { lazy } from '../text/lazy.ts';
import { sourceRange } from '../text/mapped-text.ts';
import { areasOf } from './areas.ts';
import { type BlockStep, isBlank, withContent } from './block.ts';
import { boxesApart } from './boxes.ts';
import { brokenOffHeading } from './broken-off-heading.ts';
import { cellEnds } from './cell-ends.ts';
import type { Doubt } from './doubts.ts';
import { type DecodedText, flatten } from './flatten.ts';
import { gluedList } from './glued-list.ts';
import { gluedSummary } from './glued-summary.ts';
import { headers, tornHeaders } from './headers.ts';
import { headersOverBlocks } from './headers-over-blocks.ts';
import { headings } from './headings.ts';
import { headingsOverLines } from './headings-over-lines.ts';
import { joins } from './joins.ts';
import { splitLines } from './lines.ts';
import { linesOfThePage } from './lines-of-the-page.ts';
import { loneSentences } from './lone-sentences.ts';
import { type Draft, drafts, withEdition, withoutOtherDocuments } from './narratives.ts';
import { notes } from './notes.ts';
import { isInterimAssessment, kindOfOtherDocument } from './other-documents.ts';
import { otherLanguages } from './other-languages.ts';
import { pageHeads } from './page-heads.ts';
import { paragraphNumbers } from './paragraph-numbers.ts';
import { parts } from './parts.ts';
import { pullQuotes } from './pull-quotes.ts';
import { quotation } from './quotation.ts';
import { rankingCharts } from './ranking-charts.ts';
import { recommendations } from './recommendations.ts';
import { runInHeadings } from './run-in-headings.ts';
import { runningHeads } from './running-heads.ts';
import { specialCases } from './special-cases.ts';
import { statedYear, yearOfDocument } from './stated-year.ts';
import { strayLines } from './stray-lines.ts';
import { titlesInSentences } from './titles-in-sentences.ts';

/** What is done to the blocks of a document, in order, with the unusual characters that they can have, where these are known. */
const documentSteps: ReadonlyArray<BlockStep<[unusual: string | null]>> = [
  headersOverBlocks,
  headers,
  headingsOverLines,
  splitLines,
  cleanTexts,
  quotation,
  paragraphNumbers,
  rankingCharts,
  runningHeads,
  linesOfThePage,
  specialCases,
  tornHeaders,
  pageHeads,
  titlesInSentences,
  joins,
];

/**
 * Segments a document: its narratives, with the role of every block and how it was decided.
 * The mdast is left as it is; the blocks hold its text with the map to the source.
 */
export function segment(tree: Root, source: DecodedText, settings: Settings): Segmented {
  let blocks: ReadonlyArray<Block> = flatten(tree, source);
  for (const step of documentSteps) blocks = step(blocks, source.unusual ?? null);
  const narratives = isInterimAssessment(blocks) ? [] : withoutOtherDocuments(drafts(blocks));
  if (narratives.length === 0) return { type: 'root', children: [], instead: kindOfOtherDocument(blocks), notices: [] };
  const notices: Notice[] = [];
  const ofDocument = lazy(() => yearOfDocument(blocks, narratives));
  const yearOf = ({ blocks: own }: Draft): StatedYear | null =>
    settings.edition ? asked(settings.edition) : statedYear(own, ofDocument, source.name);
  return {
    type: 'root',
    children: narratives.map((draft) => segmentNarrative(withEdition(draft, yearOf(draft)), notices)),
    instead: null,
    notices,
  };
}

function asked(year: number): StatedYear {
  return { year, by: 'option', content: null };
}

function segmentNarrative(narrative: Narrative, notices: Notice[]): Narrative {
  const { edition } = narrative;
  const whole = narrativeSteps.reduce<ReadonlyArray<Block>>((blocks, step) => step(blocks), narrative.children);
  const { country, areas } = areasOf(whole);
  const doubts: Doubt[] = [];
  const inParts = (blocks: ReadonlyArray<Block>, isTitled = false): Block[] => [
    ...recommendations(loneSentences(parts(blocks, { edition, doubts, isTitled })), edition),
  ];
  const found = {
    ...narrative,
    children: inParts(gluedList(gluedSummary(country, edition))),
    areas: areas.map(({ title, children }) => ({ title, children: inParts(children, true) })),
  };
  for (const { block, other } of doubts) {
    notices.push({
      ruleId: 'ambiguous-part',
      range: sourceRange(block.content),
      actual: block.part,
      detail: `or ${other}`,
    });
  }
  return found;
}

/** What is done to the blocks of each narrative, in order, before they get their parts. */
const narrativeSteps: ReadonlyArray<BlockStep> = [
  strayLines,
  otherLanguages,
  pullQuotes,
  notes,
  cellEnds,
  runInHeadings,
  brokenOffHeading,
  headings,
  boxesApart,
];

function cleanTexts(blocks: ReadonlyArray<Block>, unusual: string | null): ReadonlyArray<Block> {
  const clean = cleanerOf(unusual);
  return blocks.map((block) => withContent(block, clean(block.content))).filter((block) => !isBlank(block));
}
