import { editionNamed } from '../../knowledge/titles.ts';
import type { MappedText } from '../../report/document.ts';
import type { Block, StatedYear } from '../../report/tree.ts';
import { flatMap } from '../../text/flat-map.ts';
import { lastOf, slice } from '../../text/mapped-text.ts';
import { matchesIn } from '../../text/matches.ts';
import { matchOf } from '../../text/patterns/finder.ts';
import { opensNarrative } from '../blocks/evidence.ts';
import { isTitleOfReport } from '../blocks/titles.ts';
import { chartTitle } from '../page/tiers-of-years.ts';
import { headerIn } from './draft.ts';
import { introducedAt } from './introductions.ts';
import { theReport } from './other-documents.ts';

const years = /(?<!\d)(?!2000)20[0-4]\d(?!\d)/gu;

/**
 * The year of the edition: what the narrative's own lines print, else those of the document it stands in (looked for once
 * for all its narratives), else the last year in the name of the source.
 */
export function statedYear(
  narrative: ReadonlyArray<Block>,
  ofDocument: () => StatedYear | null,
  name: string,
): StatedYear | null {
  return (
    yearIn(narrative) ??
    introducedYear(narrative) ??
    ofDocument() ??
    yearOfChart(narrative) ??
    yearOfHeader(narrative) ??
    yearOfName(name)
  );
}

/**
 * The year of the document that narratives stand in: what its titles and dates print, else the one edition that the lines of the page above
 * the first header name, as a menu does: "Releases > Trafficking in Persons Report 2007". Narratives that were pasted together out of
 * several editions, as their titles show, have none in common.
 */
export function yearOfDocument(
  blocks: ReadonlyArray<Block>,
  narratives: ReadonlyArray<{ blocks: ReadonlyArray<Block> }>,
): StatedYear | null {
  const titled = narratives.map((own) => yearIn(own.blocks)).filter((own) => own?.by === 'title');
  if (titled.some((own) => own?.year !== titled[0]?.year)) return null;
  const [first] = narratives;
  const front = first ? first.blocks.slice(0, headerIn(first.blocks) + 1) : [];
  // A title that names a country is of that country's narrative alone; so is a date beside it, or below the first narrative.
  const pages = narratives.filter(
    (own) => own !== first || own.blocks.some(({ facts }) => facts?.country && facts.year),
  );
  const dates = new Set(
    pages.flatMap((own) => own.blocks.filter(({ facts }) => facts?.year?.by === 'publication-date')),
  );
  const shared = narratives.length > 1 ? blocks.filter((own) => !own.facts?.country && !dates.has(own)) : blocks;
  return yearIn(shared) ?? namedIn(front.filter(({ role }) => role === 'navigation'));
}

/**
 * The one edition that is named in what a copy says before the header, or before the text that it introduces, else before the narrative's
 * first words: 'Paris published the “2021 Trafficking in Persons Report”, in which it speaks of Chad.'
 */
function introducedYear(blocks: ReadonlyArray<Block>): StatedYear | null {
  const begin = Math.max(headerIn(blocks), introducedAt(blocks));
  if (begin > 0 || headerIn(blocks) === 0) return namedIn(blocks.slice(0, begin));
  const front = blocks.slice(0, Math.max(blocks.findIndex(opensNarrative), 0));
  return namedIn(front.filter(({ content: { text } }) => theReport.test(text) || text.startsWith('---')));
}

/** The one edition that blocks name. */
function namedIn(blocks: ReadonlyArray<Block>): StatedYear | null {
  const named = blocks.flatMap(({ content }) =>
    matchesIn(content.text, editionNamed).map((match) => ({ content, match })),
  );
  const years = named.map(({ match: { groups } }) => groups?.['year'] ?? groups?.['year2'] ?? '');
  const [first] = named;
  const [year] = years;
  if (!first || !year || years.some((other) => other !== year)) return null;
  const at = first.match.index + first.match[0].lastIndexOf(year);
  return { year: Number(year), by: 'wording', content: slice(first.content, at, at + year.length) };
}

/** A year set off on a line: '(2016)', '– 2016 –', '| 2016', 'Kenya 2016 (', '2016: Kenya', 'TIP 2016 Kenya'; glued there: 'Kenya2016: Tier 2', '2016Kenya'. */
const setOff =
  /(?:[([|/,;·•–—-]\s?|\s|^|(?<=\p{Alpha}|[_)]))(?<!\b(?:since|in|from|of|until|by) )(?<year>20[0-4]\d)(?=\s?(?:[()[\]|/,;·•:–—-]|$|T(?:ier|IER)\b)|(?<=^(?:TIP )?\d{4})\s?\p{Upper})/gu;
const longestHeader = 100;

/** The one year that the header of the narrative prints: 'Kenya – 2016 – Tier 2', 'KENYA (Tier 2) 2016'. */
function yearOfHeader(blocks: ReadonlyArray<Block>): StatedYear | null {
  const { content } = blocks[headerIn(blocks)] ?? {};
  if (!content || content.text.length > longestHeader) return null;
  const [only, ...others] = matchesIn(content.text, setOff);
  const year = only?.groups?.['year'];
  if (!only || !year || others.length > 0) return null;
  const at = only.index + only[0].length - year.length;
  return { year: Number(year), by: 'header', content: slice(content, at, at + year.length) };
}

/**
 * The chart of the volumes shows the tiers of the years up to its edition: "KENYA TIER RANKING BY YEAR", "2012 2013 2014 2015". A table
 * that has not its title is of whoever prints the page, and may end with any year.
 */
function yearOfChart(blocks: ReadonlyArray<Block>): StatedYear | null {
  const heads = blocks.filter(({ role }) => role === 'page-header');
  if (!heads.some(({ content }) => content.text.includes(chartTitle))) return null;
  const rows = heads.flatMap(({ content }) => {
    const year = matchOf(rowOfYears, content.text)?.groups?.['last'];
    return year ? [{ content, year }] : [];
  });
  const [row] = rows;
  if (!row || rows.some(({ year }) => year !== row.year)) return null;
  const { content, year } = row;
  return { year: Number(year.replace(' ', '')), by: 'wording', content: lastOf(content, year) };
}

/** Years without a comma between them, which an extraction may break: '2 011'. */
const rowOfYears = /(?<!\p{N})2 ?0[0-4]\d(?: 2 ?0[0-4]\d){2,} (?<last>2 ?0[0-4]\d)(?!\p{N})/u;

const trust = ['title', 'attribution', 'publication-date'];

/** Titles outrank attributions, and those the date of publication. Prose does not count: it may name any edition. */
function yearIn(blocks: ReadonlyArray<Block>): StatedYear | null {
  const found = blocks.filter(({ role }) => role !== null).flatMap((block) => yearOf(block) ?? []);
  return trust.flatMap((by) => found.filter((one) => one.by === by)).at(0) ?? null;
}

/**
 * The titles, attributions and dates of a narrative that print another year than its edition's. A title that a copy gave itself may speak
 * of an older one, and one below all prose is a link. Who says the edition knows better than the date of a copy, and which of several
 * years is right, but may be wrong where all of them are other ones.
 */
export function otherYears(blocks: ReadonlyArray<Block>, { year, by }: StatedYear): MappedText[] {
  const isAsked = by === 'option';
  if (!isAsked && !trust.includes(by)) return [];
  const lastProse = blocks.findLastIndex(({ role }) => role === null);
  const stated = flatMap(blocks, (block, index) => {
    const own = yearOf(block);
    const counts =
      own?.by === 'title' ? index < lastProse && isTitleOfReport(block) : !isAsked || own?.by === 'attribution';
    return own?.content && counts ? [{ year: own.year, content: own.content }] : [];
  });
  if (isAsked && stated.some((own) => own.year === year)) return [];
  return stated.filter((own) => own.year !== year).map(({ content }) => content);
}

function yearOf(block: Block): StatedYear | null {
  const year = block.facts?.year;
  return year ? { year: Number(year.printed.text), by: year.by, content: year.printed } : null;
}

function yearOfName(name: string): StatedYear | null {
  const year = name.match(years)?.at(-1);
  return year ? { year: Number(year), by: 'file-name', content: null } : null;
}
