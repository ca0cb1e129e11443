import type { Root } from 'mdast';
import type { Notice } from '../report/document.ts';
import type { Edition } from '../report/edition.ts';
import type { Settings } from '../report/settings.ts';
import type { Area, Block, Narrative, Segmented, StatedYear } from '../report/tree.ts';
import { cleanerOf } from '../text/clean.ts';
import { flatMap } from '../text/flat-map.ts';
import { lazy } from '../text/lazy.ts';
import { sourceRange } from '../text/mapped-text.ts';
import { boxesApart } from './around/boxes.ts';
import { countedMarks } from './around/counted-marks.ts';
import { notes } from './around/notes.ts';
import { otherLanguages } from './around/other-languages.ts';
import { excerptAbove, pullQuotes, secondCopy } from './around/said-twice.ts';
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
import { gluedFront, gluedList, gluedNote, gluedSpecialCase, gluedSummary } from './parts/glued.ts';
import { loneSentences } from './parts/lone-sentences.ts';
import { paragraphBullets } from './parts/paragraph-bullets.ts';
import { type Frame, parts } from './parts/parts.ts';
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

/** What is done to the blocks of each narrative, in order, before they get their parts. */
const narrativeSteps: typeof documentSteps = [
  strayLines,
  excerptAbove,
  secondCopy,
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

/** What is done to the blocks of a country or of an area of it, in order, to give them their parts. */
const partSteps: ReadonlyArray<BlockStep<[frame: Frame]>> = [
  ofCountry(gluedFront),
  ofCountry(gluedNote),
  ofCountry(gluedSummary),
  ofCountry(gluedSpecialCase),
  ofCountry(gluedList),
  parts,
  loneSentences,
  strangersBehind,
  (blocks, { edition }) => recommendations(blocks, edition),
  paragraphBullets,
];

/** A step that leaves areas alone. */
function ofCountry(step: BlockStep<[edition: Edition]>): BlockStep<[frame: Frame]> {
  return (blocks, { edition, isTitled }) => (isTitled ? blocks : step(blocks, edition));
}

/** A document to be segmented. */
interface Unsegmented {
  tree: Root;
  source: DecodedText;
}

/**
 * Segments documents: the narratives of each, with the role of every block and how it was decided.
 * The mdast is left as it is; the blocks hold its text with the map to the source.
 */
export function segment(documents: ReadonlyArray<Unsegmented>, settings: Settings): Segmented[] {
  const pages = documents.map(({ tree, source }) => ({ source, blocks: flatten(tree, source), known: source.unusual }));
  takeSteps(documentSteps, pages);
  const segmented = pages.map(({ source, blocks }) => inNarratives(blocks, source, settings));
  const narratives = flatMap(segmented, ({ children, notices }, index) =>
    children.map((narrative) => ({
      narrative,
      notices,
      blocks: narrative.children,
      known: pages[index]?.known ?? null,
    })),
  );
  takeSteps(narrativeSteps, narratives);
  const frames = flatMap(narratives, framesOf);
  takeSteps(partSteps, frames);
  for (const { blocks, owner, known, notices } of frames) {
    owner.children = [...blocks];
    notices.push(...known.doubts.map(doubted));
  }
  return segmented;
}

/** Blocks on their way, and what the steps may know of them. */
interface Way<Known> {
  blocks: ReadonlyArray<Block>;
  known: Known;
}

/** Each step is taken for all before the next one is: its code is in the processor's cache then, which makes it a third faster. */
function takeSteps<Known>(steps: ReadonlyArray<BlockStep<[known: Known]>>, ways: ReadonlyArray<Way<Known>>): void {
  for (const step of steps) for (const way of ways) way.blocks = step(way.blocks, way.known);
}

/** The narratives of a document, whose blocks have no parts yet. */
function inNarratives(blocks: ReadonlyArray<Block>, source: DecodedText, settings: Settings): Segmented {
  const found = isInterimAssessment(blocks) ? [] : withoutOtherDocuments(drafts(blocks));
  if (found.length === 0) return { type: 'root', children: [], instead: kindOfOtherDocument(blocks), notices: [] };
  const ofDocument = lazy(() => yearOfDocument(blocks, found));
  const yearOf = ({ blocks: own }: Draft): StatedYear | null =>
    settings.edition
      ? { year: settings.edition, by: 'option', content: null }
      : statedYear(own, ofDocument, source.name);
  const children = found.map((draft) => withEdition(draft, yearOf(draft)));
  return { type: 'root', children, instead: null, notices: flatMap(children, yearConflicts) };
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

/** Blocks that have parts of their own: those of a narrative's country, and of each of its areas. */
interface Framed extends Way<Frame> {
  owner: Narrative | Area;
  notices: Notice[];
}

function framesOf(one: { narrative: Narrative; blocks: ReadonlyArray<Block>; notices: Notice[] }): Framed[] {
  const { narrative, notices } = one;
  const { country, areas } = areasOf(one.blocks);
  narrative.areas = areas;
  const framed = (owner: Narrative | Area, blocks: ReadonlyArray<Block>, isTitled: boolean): Framed => {
    return { owner, blocks, notices, known: { edition: narrative.edition, doubts: [], isTitled } };
  };
  return [framed(narrative, country, false), ...areas.map((area) => framed(area, area.children, true))];
}

/** A part that a block was given, where another was nearly as likely. */
function doubted({ block, other }: Doubt): Notice {
  return {
    ruleId: 'ambiguous-part',
    range: sourceRange(block.content),
    actual: block.part,
    detail: `or ${other}`,
  };
}

function cleanTexts(blocks: ReadonlyArray<Block>, unusual: string | null): ReadonlyArray<Block> {
  const clean = cleanerOf(unusual);
  return withoutBlank(blocks.map((block) => withContent(block, clean(block.content))));
}
