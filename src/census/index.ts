import { editionFor, isKnownYear } from '../knowledge/editions.ts';
import type { Report } from '../report/report.ts';
import { grouped, median } from '../text/lists.ts';
import { plural } from '../text/plural.ts';
import { type Census, collect, type Sighting, type Unknown } from './collect.ts';
import { rowToPaste } from './rows-to-paste.ts';

/** How many rows of a list are shown, and how many places of a row. */
const mostRows = 30;
const mostPlaces = 4;

/** What is counted, in the singular and in the plural. */
type Forms = readonly [one: string, more: string];
const narrativeForms: Forms = ['narrative', 'narratives'];

/** A document that gave no report: its name, and what it is instead or which rules say why it could not be read. */
export interface NoNarrative {
  name: string;
  instead: string | null;
}

/**
 * The census of a set of documents, a page an edition: the headings, openings and movement words that no edition's data
 * knows, the parts that are missing and where, the lengths beside what was usual. It is what to read first when a new
 * edition appears.
 */
export function census(reports: ReadonlyArray<Report>, noNarratives: ReadonlyArray<NoNarrative> = []): string {
  const editions = [...grouped(reports, ({ header }) => header.edition.year)];
  editions.sort(([a], [b]) => (a ?? 0) - (b ?? 0));
  const pages = editions.map(([year, ofEdition]) => printCensus(collect(ofEdition, year)));
  const others = noNarratives.map(({ name, instead }) => `  ${name}  ${instead ?? 'nothing that could be read'}`);
  return [...pages, ...(others.length > 0 ? [['No narrative in:', ...others].join('\n')] : [])].join('\n\n');
}

/** A census as one page for the person who updates the data: what is new, where it stands, and the rows to paste. */
function printCensus(census: Census): string {
  return [
    title(census),
    '',
    ...list('Headings no edition knows', census.headings, ['heading', 'headings']),
    ...census.openings.flatMap((opening) =>
      list(`Openings of ${opening.kind} no edition knows`, opening, ['part with a heading', 'parts with a heading']),
    ),
    ...list('Findings no edition knows', census.findings, ['summary', 'summaries']),
    ...list('Movement words no edition knows', census.movements, ['summary', 'summaries']),
    ...list('Text in no part', { looked: census.narratives, unknown: census.unplaced }, narrativeForms),
    ...missing(census),
    ...order(census),
    ...lengths(census),
    ...recommendations(census),
    ...rowToPaste(census),
  ].join('\n');
}

function title({ year, parsedAs, narratives }: Census): string {
  const edition = year === null ? 'edition not stated' : `edition ${year}`;
  const as = year === null || !isKnownYear(year) ? `, parsed as ${parsedAs}: the data does not know it` : '';
  return `${plural(narratives, ...narrativeForms)}, ${edition}${as}`;
}

/** A list with how much was looked at: nothing is said of what was not. */
function list(
  name: string,
  { looked, unknown }: { looked: number; unknown: ReadonlyArray<Unknown> },
  of: Forms,
): string[] {
  if (looked === 0) return [`${name}: not looked at, there are no ${of[1]}`];
  if (unknown.length === 0) return [`${name}: none in ${plural(looked, ...of)}`];
  const rows = unknown
    .slice(0, mostRows)
    .map(({ words, places }) => `  ${String(places.length).padStart(4)}  ${words}  (${some(places)})`);
  const more = unknown.length - rows.length;
  return [`${name}: ${unknown.length}`, ...rows, ...(more > 0 ? [`        and ${more} more`] : [])];
}

function some(places: ReadonlyArray<Sighting>): string {
  const more = places.length - mostPlaces;
  const shown = places.slice(0, mostPlaces).map(({ country, source, line }) => `${country}, ${source}:${line}`);
  return shown.join('; ') + (more > 0 ? `; and ${more} more` : '');
}

function missing({ missing: parts, narratives }: Census): string[] {
  if (narratives === 0) return ['Parts missing: not looked at, there are no narratives'];
  if (parts.length === 0) return [`Parts missing: none in ${plural(narratives, ...narrativeForms)}`];
  return [
    'Parts missing:',
    ...parts.map(({ part, places }) => {
      const inMost = places.length * 2 > narratives ? ', most' : '';
      return `  ${part.padEnd(20)} ${places.length} of ${narratives}${inMost}  (${some(places)})`;
    }),
  ];
}

function order({ order: { looked, other } }: Census): string[] {
  if (looked === 0) return ['Order of parts: not looked at, there are no narratives with all parts'];
  if (!other) return ['Order of parts: that of the data in most narratives'];
  return [
    `Order of parts: another in ${other.times} of ${plural(looked, ...narrativeForms)}: ${other.parts.join(', ')}`,
  ];
}

/** Lengths beside what was usual in the last edition the data knows. */
function lengths({ lengths: parts, year, parsedAs }: Census): string[] {
  const { usualLength } = editionFor(year ?? parsedAs);
  const rows = parts.map(({ part, values }) => {
    const usual = part === 'recommendations' ? undefined : usualLength[part];
    const outside = usual ? values.filter((value) => value < usual[0] || value > usual[1]).length : 0;
    return [
      part,
      values[0],
      Math.round(median(values)),
      values.at(-1),
      usual ? `${usual[0]}-${usual[1]}` : '',
      usual ? outside : '',
    ];
  });
  const head = ['Characters', 'least', 'median', 'most', 'usual', 'outside'];
  return [
    '',
    ...[head, ...rows].map((row) =>
      row
        .map((cell, at) => (at === 0 ? String(cell).padEnd(22) : String(cell ?? '').padStart(14)))
        .join('')
        .trimEnd(),
    ),
  ];
}

function recommendations({ recommendations: counts, unheaded, year, parsedAs }: Census): string[] {
  if (counts.length === 0) return ['', 'Recommendations: none'];
  const usual = editionFor(year ?? parsedAs).usualRecommendations;
  const range = usual ? `, usual ${usual[0]}-${usual[1]}` : '';
  const without = `Recommendations without a heading: ${unheaded.length} of ${counts.length}  (${some(unheaded)})`;
  return [
    '',
    `Recommendations in a narrative: ${counts[0]}-${counts.at(-1)}, median ${median(counts)}${range}`,
    ...(unheaded.length > 0 ? [without] : []),
  ];
}
