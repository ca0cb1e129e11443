import type { Root } from 'mdast';
import type { Notice } from '../report/document.ts';
import type { Settings } from '../report/settings.ts';
import type { Block, Narrative, Segmented, StatedYear } from '../report/tree.ts';
import { cleanerOf } from '../text/clean.ts';
import { lazy } from '../text/lazy.ts';
import { sourceRange } from '../text/mapped-text.ts';
import { boxesApart } from './around/boxes.ts';
import { countedMarks } from './around/counted-marks.ts';
import { notes } from './around/notes.ts';
import { otherLanguages } from './around/other-languages.ts';
import { excerptAbove, pullQuotes } from './around/said-twice.ts';
import { strayLines } from './around/stray-lines.ts';
import { type BlockStep, withContent, withoutBlank } from './blocks/block.ts';
import { headers } from './headers/headers.ts';
import { headersOverBlocks } from './headers/headers-over-blocks.ts';
import { headingsOverLines } from './headers/headings-over-lines.ts';
import { specialCases } from './headers/special-cases.ts';
import { tornHeaders } from './headers/torn-headers.ts';
import { brokenOffHeading } from './headings/broken-off-heading.ts';
import { headings } from './headings/headings.ts';
import { areasOf } from './headings/places.ts';
import { runInHeadings } from './headings/run-in-headings.ts';
import type { Draft } from './narratives/draft.ts';
import { drafts, withEdition } from './narratives/narratives.ts';
import { isInterimAssessment, kindOfOtherDocument } from './narratives/other-documents.ts';
import { otherYears, statedYear, yearOfDocument } from './narratives/stated-year.ts';
import { withoutOtherDocuments } from './narratives/without-other-documents.ts';
import { citations } from './page/citations.ts';
import { chatStamps, edgeSigns } from './page/edge-signs.ts';
import { type DecodedText, flatten } from './page/flatten.ts';
import { joins } from './page/joins.ts';
import { splitLines } from './page/lines.ts';
import { linesOfThePage } from './page/lines-of-the-page.ts';
import { nameAndYearAbove, yearsAbove } from './page/name-and-year.ts';
import { numbersBetweenSentences, numbersInSentences, numbersThatCountOn } from './page/numbers-in-sentences.ts';
import { pageHeads } from './page/page-heads.ts';
import { paragraphNumbers } from './page/paragraph-numbers.ts';
import { pipeTables } from './page/pipe-tables.ts';
import { quotation } from './page/quotation.ts';
import { recurringLines } from './page/recurring-lines.ts';
import { runningHeads } from './page/running-heads.ts';
import { rankingCharts, tierHistories } from './page/tiers-of-years.ts';
import { titlesInSentences } from './page/titles-in-sentences.ts';
import { tornNotes } from './page/torn-notes.ts';
import { gluedFront, gluedList, gluedNote, gluedSummary } from './parts/glued.ts';
import { loneSentences } from './parts/lone-sentences.ts';
import { paragraphBullets } from './parts/paragraph-bullets.ts';
import { parts } from './parts/parts.ts';
import type { Doubt } from './parts/possible-parts.ts';
import { recommendations } from './parts/recommendations.ts';
import { strangersBehind } from './parts/strangers-behind.ts';

/** What is done to the blocks of a document, in order, with the unusual characters that they can have, where these are known. */
const documentSteps: ReadonlyArray<BlockStep<[unusual: string | null]>> = [
  pipeTables,
  chatStamps,
  headersOverBlocks,
  headers,
  headingsOverLines,
  splitLines,
  cleanTexts,
  citations,
  quotation,
  edgeSigns,
  paragraphNumbers,
  rankingCharts,
  tierHistories,
  runningHeads,
  nameAndYearAbove,
  yearsAbove,
  linesOfThePage,
  specialCases,
  tornHeaders,
  pageHeads,
  recurringLines,
  numbersInSentences,
  numbersThatCountOn,
  titlesInSentences,
  tornNotes,
  joins,
];

/**
 * Segments a document: its narratives, with the role of every block and how it was decided.
 * The mdast is left as it is; the blocks hold its text with the map to the source.
 */
export function segment(tree: Root, source: DecodedText, settings: Settings): Segmented {
  let blocks: ReadonlyArray<Block> = flatten(tree, source);
  for (const step of documentSteps) blocks = step(blocks, source.unusual);
  const narratives = isInterimAssessment(blocks) ? [] : withoutOtherDocuments(drafts(blocks));
  if (narratives.length === 0) return { type: 'root', children: [], instead: kindOfOtherDocument(blocks), notices: [] };
  const notices: Notice[] = [];
  const ofDocument = lazy(() => yearOfDocument(blocks, narratives));
  const yearOf = ({ blocks: own }: Draft): StatedYear | null =>
    settings.edition
      ? { year: settings.edition, by: 'option', content: null }
      : statedYear(own, ofDocument, source.name);
  return {
    type: 'root',
    children: narratives.map((draft) => {
      const narrative = withEdition(draft, yearOf(draft));
      notices.push(...yearConflicts(narrative));
      return segmentNarrative(narrative, notices, source.unusual);
    }),
    instead: null,
    notices,
  };
}

/** Years that a narrative states beside the one that it is read by. */
function yearConflicts({ edition, stated, children }: Narrative): Notice[] {
  return (stated ? otherYears(children, stated) : []).map((other) => ({
    ruleId: 'edition-conflict',
    range: sourceRange(other),
    actual: other.text,
    detail: `read as the edition of ${edition.year}`,
  }));
}

function segmentNarrative(narrative: Narrative, notices: Notice[], unusual: string | null): Narrative {
  const { edition } = narrative;
  let whole: ReadonlyArray<Block> = narrative.children;
  for (const step of narrativeSteps) whole = step(whole, unusual);
  const { country, areas } = areasOf(whole);
  const doubts: Doubt[] = [];
  const inParts = (blocks: ReadonlyArray<Block>, isTitled = false): Block[] => {
    const known = strangersBehind(loneSentences(parts(blocks, { edition, doubts, isTitled })));
    return [...paragraphBullets(recommendations(known, edition))];
  };
  const found = {
    ...narrative,
    children: inParts(gluedList(gluedSummary(gluedNote(gluedFront(country)), edition))),
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
const narrativeSteps: typeof documentSteps = [
  strayLines,
  excerptAbove,
  otherLanguages,
  pullQuotes,
  notes,
  countedMarks,
  numbersBetweenSentences,
  runInHeadings,
  brokenOffHeading,
  headings,
  boxesApart,
];

function cleanTexts(blocks: ReadonlyArray<Block>, unusual: string | null): ReadonlyArray<Block> {
  const clean = cleanerOf(unusual);
  return withoutBlank(blocks.map((block) => withContent(block, clean(block.content))));
}
