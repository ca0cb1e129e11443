import type { Locate, MappedText, Range } from '../report/document.ts';
import type { Figures, Header, Mention, Report, Text } from '../report/report.ts';
import type { SectionKind } from '../report/vocabulary.ts';
import { flatMap } from '../text/flat-map.ts';
import { sourceRangeOf } from '../text/mapped-text.ts';
import { sentences } from '../text/sentences.ts';
import type { Figure } from './figure.ts';
import { type Sum, sumsIn } from './money.ts';
import { readSentence } from './sentence/sentence.ts';
import { longestSentence, tokenizerOf } from './tokens/tokenizer.ts';
import { decide } from './totals/decide.ts';
import { type Judge, judgeOf, written } from './totals/judge.ts';
import type { Placed } from './totals/placed.ts';
import { knownWords, type Lexicon } from './words/lexicon.ts';

/** Where texts of a report stand in the source, character by character. */
export interface Places {
  /** The mapped text that begins at an offset of the source; `undefined` where none is known. */
  contentAt(offset: number): MappedText | undefined;
  locate: Locate;
}

/**
 * The figures of a report: every number of its sections that a measure counts, with its place, and which of them are the
 * country's totals. Sums of money are read from recommendations and areas, too. The report is not changed.
 */
export function figuresOf(report: Report, places: Places, lexicon: Lexicon = knownWords): Figures {
  const { country, edition } = report.header;
  const about = { lexicon, home: country?.iso3 ?? null, now: edition.year && edition.year - 1 };
  const gathered: Gathered = { found: [], placed: [], sentences: 0 };
  const { found, placed } = gathered;
  for (const { kind, paragraphs } of report.narrative.sections) {
    for (const paragraph of paragraphs) addSums(paragraph, found);
    if (!lexicon.measures.some((measure) => measure.sections.includes(kind))) continue;
    for (const paragraph of paragraphs) readParagraph(paragraph, kind, about, gathered);
  }
  addOtherSums(report, found);
  found.sort((a, b) => a.offset - b.offset || a.start - b.start);
  const year = currentYear(edition, placed);
  const decided = lexicon.measures.map((measure) => decide(measure, placed, year));
  const judge = judgeOf(decided, placed, year);
  const indexOf = (figure: Figure) => found.findIndex(({ told }) => told?.figure === figure);
  const totals = Object.fromEntries(decided.map((one) => [one.measure, written(one, indexOf)])) as Figures['totals'];
  return { totals, mentions: found.map((one) => toMention(one, judge, places)) };
}

/**
 * The calendar year that a narrative reports on: the one before its edition's. Where no edition is stated, 'compared with 47 in 2020' says
 * it better than the form that a narrative was parsed as.
 */
function currentYear({ year, parsedAs }: Header['edition'], placed: ReadonlyArray<Placed>): number {
  const compared = flatMap(placed, ({ figure: { compared, period } }) =>
    year === null && compared && typeof period === 'number' ? [period + 1] : [],
  );
  return compared.length > 0 ? Math.max(...compared) : parsedAs - 1;
}

/** A mention on its way: a figure or a sum in a paragraph. */
interface Found {
  paragraph: Text;
  /** Where the paragraph begins in the source. */
  offset: number;
  told: Placed | null;
  sum: Sum | null;
  start: number;
  end: number;
}

/** What has been found in a report, and how many of its sentences have been read. */
interface Gathered {
  found: Found[];
  placed: Placed[];
  sentences: number;
}

function readParagraph(
  paragraph: Text,
  section: SectionKind,
  about: Parameters<typeof readSentence>[1],
  gathered: Gathered,
): void {
  const { text, position } = paragraph;
  const { offset } = position.start;
  const tokenizer = tokenizerOf(about.lexicon);
  let before: Figure[] = [];
  for (const { start, end } of pieces(text, sentences(text))) {
    gathered.sentences += 1;
    const sentence = tokenizer.read(text, start, end);
    if (!sentence) continue;
    const figures = readSentence(sentence, about, before);
    for (const figure of figures) {
      const told = { figure, section, sentence: gathered.sentences };
      gathered.placed.push(told);
      gathered.found.push({ paragraph, offset, told, sum: null, start: figure.start, end: figure.end });
    }
    if (figures.length > 0) before = figures;
  }
}

/** The sentences; one that never ends in pieces, because each of its numbers is held against all others. */
function pieces(text: string, all: Range[]): Range[] {
  return all.some(({ start, end }) => end - start > longestSentence) ? flatMap(all, (one) => piecesOf(text, one)) : all;
}

function piecesOf(text: string, sentence: Range): Range[] {
  const found: Range[] = [];
  let { start } = sentence;
  while (sentence.end - start > longestSentence) {
    const blank = text.lastIndexOf(' ', start + longestSentence);
    const end = blank > start ? blank : start + longestSentence;
    found.push({ start, end });
    start = end;
  }
  found.push({ start, end: sentence.end });
  return found;
}

function addSums(paragraph: Text, found: Found[]): void {
  const { offset } = paragraph.position.start;
  for (const sum of sumsIn(paragraph.text)) {
    found.push({ paragraph, offset, told: null, sum, start: sum.start, end: sum.end });
  }
}

function addOtherSums({ recommendations, areas }: Report, found: Found[]): void {
  for (const text of recommendations?.items ?? []) addSums(text, found);
  for (const area of areas) {
    for (const { paragraphs } of area.narrative.sections) for (const text of paragraphs) addSums(text, found);
    for (const text of area.recommendations?.items ?? []) addSums(text, found);
  }
}

/** How a sum of money is judged: it is of what is told, and a total of nothing. */
const funding = { period: 'current', scope: 'part' } as const;

/** Made without its value, so that whole numbers, fractions and none are of one form to the engine. */
function toMention(one: Found, judge: Judge, places: Places): Mention {
  const { paragraph, told, sum, start, end } = one;
  const figure = told?.figure;
  const { value, qualifier, unit } = (figure ?? sum) as Figure | Sum;
  const measure = (figure?.measure ?? 'funding') as Mention['measure'];
  const exploitation = figure?.exploitation ?? null;
  const { period, scope } = told ? judge(told) : funding;
  const text = paragraph.text.slice(start, end);
  const position = placeOf(one, places);
  const made: Mention = { measure, value: null, qualifier, unit, exploitation, period, scope, text, position };
  made.value = value;
  return made;
}

/** The characters of the source that a mention stands for. */
function placeOf({ paragraph, start, end }: Found, { contentAt, locate }: Places): Text['position'] {
  const content = contentAt(paragraph.position.start.offset);
  const at = content ? startOf(paragraph.text, content.text) : -1;
  const range = content && at >= 0 ? sourceRangeOf(content, at + start, at + end) : null;
  return range ? locate(range) : paragraph.position;
}

/** Where a text begins in another; most are the same, which the engine sees at once. */
function startOf(text: string, whole: string): number {
  return text === whole ? 0 : whole.indexOf(text);
}
