import { forms, movements } from '../../knowledge/editions.ts';
import { tierDefinition } from '../../knowledge/findings.ts';
import { announcesSpecialCase } from '../../knowledge/openings.ts';
import { insteadKinds } from '../../knowledge/other-documents.ts';
import type { Block } from '../../report/tree.ts';
import type { Part } from '../../report/vocabulary.ts';
import { onceEach } from '../../text/lazy.ts';
import { anyOf, matches } from '../../text/patterns/finder.ts';
import { opened, openingLength, opensAny, policies } from '../blocks/evidence.ts';
import { headingOfAnyEdition } from '../blocks/heading-line.ts';
import { isTitleOfReport } from '../blocks/titles.ts';
import { isReferenced, theReport } from './other-documents.ts';
import { isReported, speaksForItself, wordsBehind, wordsInFront, wordsOnReport } from './own-words.ts';
import { saidBelow } from './tail.ts';

/** So many formulas make a narrative where no header and no heading does and the page may quote: a single one is quoted easily. */
const enough = 2;
/** So many paragraphs that tell what others said make a page news. */
const manyQuotes = 2;
/** So many paragraphs that define a tier make a page one about the tiers. */
const manyDefinitions = 2;
/** A quotation, or the finding as one behind somebody's own words: 'What will it say? “The Government of X does not …'. */
const quoted = /^(?:\s*["“‘„«]|[^"“„«]{1,120}["“„«][Tt]he Government of )/u;

/** What speaks for a narrative, and against it; as yet nothing. */
const noSigns = () => ({
  headings: new Set<Part>(),
  formulas: new Set<string>(),
  /** Paragraphs that report what somebody said. */
  quotes: 0,
  /** Paragraphs in which somebody speaks for himself: a narrative never does. */
  voices: 0,
  /** Teasers: beginnings of texts that stand elsewhere. */
  teasers: 0,
  /** Definitions of the tiers. */
  definitions: 0,
  /** A title names the country, which says as much as a formula. */
  isTitled: false,
  /** A title says which report it is, and nothing else. */
  isOfReport: false,
  /** A paragraph says, wherever in it, that the country is a Special Case. */
  isDeclared: false,
});
type Signs = ReturnType<typeof noSigns>;

/**
 * Whether blocks without a header are the text of a narrative: headings or several opening formulas say so, and nothing
 * says that they only quote one. `isFront`: a narrative with a header follows, so that they may be its introduction.
 */
export function looksLikeNarrative(blocks: ReadonlyArray<Block>, isFront = false): boolean {
  const signs = signsOf(withoutWordsAround(withoutTail(blocks)));
  const { headings, formulas, teasers, definitions, isTitled } = signs;
  const quotes = quotesAndVoices(signs);
  const own = withoutWordsOnReport(blocks, signs);
  if (teasers >= manyQuotes || saysItIsNone(own, 'headings') || isReferenced(blocks)) return false;
  if (headings.size > 0) {
    const isPage = formulas.size > 0 || (quotes < manyQuotes && isOfState(blocks) && isTornOut(headings, quotes));
    return isPage && (quotes < manyQuotes || headings.size > 1);
  }
  if (formulas.size === 0 || definitions >= manyDefinitions || saysItIsNone(own, 'formulas')) return false;
  const isPlain = !isFront && quotes === 0 && definitions === 0;
  return isPlain || (quotes < manyQuotes && formulas.size + Number(isTitled) >= enough);
}

/**
 * Whether blocks only tell what a report says, and what others say of it: a newspaper's text under a headline that looks
 * like a header.
 */
export function isToldByOthers(blocks: ReadonlyArray<Block>): boolean {
  // Nearly every narrative has a heading, and needs no look at its sentences then.
  if (blocks.some(({ role, content }) => role === null && headingOfAnyEdition(content.text))) return false;
  // And nearly every other one has a formula: only that paragraph need be looked at.
  if (blocks.some((block) => opensAny(block) && signsOf([block]).formulas.size > 0)) return false;
  return quotesAndVoices(signsOf(blocks)) >= manyQuotes;
}

/** The order of the three P's in each edition. */
const policyOrders = forms.map(({ order }) => order.filter((part) => policies.has(part)).join());

/**
 * Whether the three P's that a page has are neighbors in some edition: a page torn out of one leaves none out in the middle. Advice has a
 * heading on pages of every kind: where none of the three has one, nobody else may speak.
 */
function isTornOut(headings: ReadonlySet<Part>, quotes: number): boolean {
  const found = [...headings].filter((part) => policies.has(part)).join();
  if (found === '') return quotes === 0;
  return policyOrders.some((row) => row.includes(found));
}

/** What the three P's are about: a page that teaches them to anybody has their headings, too, but no government that acts. */
const state =
  /\b(?:[Gg]overnments?|[Aa]uthorities|[Oo]fficials|[Mm]inist(?:ry|ries|ers?)|[Pp]rosecutors|[Jj]udges|[Cc]ourts)\b/u;

function isOfState(blocks: ReadonlyArray<Block>): boolean {
  return blocks.some(({ role, content }) => role === null && state.test(content.text));
}

/** Who speaks for himself between two headings may only have set a line there; elsewhere it is his text. */
function quotesAndVoices({ headings, quotes, voices }: Signs): number {
  return quotes + voices * (headings.size === 0 || voices >= manyQuotes ? manyQuotes : 1);
}

/** Whether the words of a text say that it is no narrative, though it has the formulas of one or even its headings. */
function saysItIsNone(blocks: ReadonlyArray<Block>, what: 'formulas' | 'headings'): boolean {
  return insteadKinds.some(
    ({ match, onlyFormulas }) =>
      (what === 'formulas' || !onlyFormulas) && blocks.some(({ content: { text } }) => matches(match, text)),
  );
}

function signsOf(blocks: ReadonlyArray<Block>): Signs {
  const signs = noSigns();
  for (const block of blocks) {
    if (block.role === 'header') readHeader(block, signs);
    if (block.role === null) read(block, signs);
  }
  // Others say of a country what its narrative does, but not alone under the report's own title.
  const { isOfReport, isDeclared, quotes, voices } = signs;
  if (isOfReport && isDeclared && quotes + voices === 0) signs.formulas.add('special-case');
  return signs;
}

function readHeader(block: Block, signs: Signs): void {
  const isOfReport = isTitleOfReport(block);
  signs.isOfReport ||= isOfReport;
  if (!block.facts?.country) return;
  signs.isTitled = true;
  // A page titled "Special Cases - X" says what it is: the sentence that does may stand behind others.
  if (block.facts.tier?.code === 'SC' && (isOfReport || block.by === 'header')) signs.formulas.add('special-case');
}

function read(block: Block, signs: Signs): void {
  const { text } = block.content;
  const heading = headingOfAnyEdition(text);
  if (heading) signs.headings.add(heading);
  const others = saidByOthers(block);
  if (others) signs[others] += 1;
  else if (!quoted.test(text) && !labeled.test(text)) readFormulas(block, signs);
}

/** As what a paragraph speaks against a narrative. */
const saidByOthers = onceEach(
  ({ content: { text } }: Block): 'teasers' | 'quotes' | 'voices' | 'definitions' | null => {
    if (teaser.test(text)) return 'teasers';
    if (isReported(text)) return 'quotes';
    if (speaksForItself(text)) return 'voices';
    return tierDefinition.test(text) ? 'definitions' : null;
  },
);

/** "Comment: The Government of X does not …": a field of a form that somebody filled in. */
const labeled =
  /^(?:A|Answer|Comments?|Definition|Example|Explanation|Justification|Meaning|Notes?|Rationale|Remarks?)\s?: /u;

/** What its readers and its site say below a narrative takes nothing from it. */
function withoutTail(blocks: ReadonlyArray<Block>): ReadonlyArray<Block> {
  const prose = blocks.filter(({ role }) => role === null);
  return without(blocks, prose.slice(prose.length - saidBelow(prose)));
}

function without(blocks: ReadonlyArray<Block>, others: ReadonlyArray<Block>): ReadonlyArray<Block> {
  const apart = new Set(others);
  return apart.size === 0 ? blocks : blocks.filter((block) => !apart.has(block));
}

/** The text without what tells of the tiers in front of it, where it is a narrative otherwise: whoever prints one may do so. */
function withoutWordsOnReport(blocks: ReadonlyArray<Block>, { formulas }: Signs): ReadonlyArray<Block> {
  return formulas.size < enough ? blocks : without(blocks, wordsOnReport(blocks));
}

/** The text without such words, where it is a profile with its assessment: a statement quotes the assessment alone. */
function withoutWordsAround(blocks: ReadonlyArray<Block>): ReadonlyArray<Block> {
  const said = [...wordsInFront(blocks), ...wordsBehind(blocks)];
  if (said.length === 0) return blocks;
  const { formulas } = signsOf(blocks);
  const isWhole = formulas.has('trafficking-profile') && formulas.has('summary');
  return isWhole ? without(blocks, said) : blocks;
}

const teaser = /(?:\[(?:…|\.{3})\]|…|\.{3})\s?(?:More|Read [Mm]ore|Continue [Rr]eading|Continue|»|→)?\s?[»→]?$/u;

const tellsMovement = anyOf(movements.map(({ match }) => match));

function readFormulas(block: Block, signs: Signs): void {
  const { formulas } = signs;
  signs.isDeclared ||= matches(announcesSpecialCase, block.content.text) && !theReport.test(block.content.text);
  const [first] = opened(block);
  if (!first) return;
  formulas.add(first.part);
  const { text } = block.content;
  const glance = text.slice(0, 2 * openingLength);
  if (tellsMovement(glance)) formulas.add('movement');
  if (official.test(glance)) formulas.add('efforts');
}

/** What only the report itself puts so, right behind a finding. */
const official =
  /\b(?:minimum standards for the elimination of trafficking(?:,? (?:but|and|;)|; however,) ?(?:it )?(?:is|are) (?:not )?making|compared (?:to|with) the previous reporting period|during the reporting period|serious and sustained efforts)/u;
