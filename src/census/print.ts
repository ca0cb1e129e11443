import { editionFor, isKnownYear } from '../knowledge/editions.ts';
import type { Census, Unknown } from './collect.ts';

/** How many rows of a list are shown, and how many countries of a row. */
const mostRows = 12;
const mostCountries = 4;

/** A census as one page for the person who updates the data: what is new, and where it stands. */
export function printCensus(census: Census): string {
  return [
    title(census),
    '',
    ...list('Headings no edition knows', census.headings),
    ...census.openings.flatMap(({ kind, unknown }) => list(`Openings of ${kind} no edition knows`, unknown)),
    ...list('Movement words no edition knows', census.movements),
    ...missing(census),
    ...lengths(census),
    ...recommendations(census),
  ].join('\n');
}

function title({ year, parsedAs, narratives }: Census): string {
  const edition = year === null ? 'edition not stated' : `edition ${year}`;
  const as = year === null || !isKnownYear(year) ? `, parsed as ${parsedAs}: the data does not know it` : '';
  return `${narratives} ${narratives === 1 ? 'narrative' : 'narratives'}, ${edition}${as}`;
}

function list(name: string, unknown: ReadonlyArray<Unknown>): string[] {
  if (unknown.length === 0) return [`${name}: none`];
  const rows = unknown
    .slice(0, mostRows)
    .map(({ words, countries }) => `  ${String(countries.length).padStart(4)}  ${words}  (${some(countries)})`);
  const more = unknown.length - rows.length;
  return [`${name}: ${unknown.length}`, ...rows, ...(more > 0 ? [`        and ${more} more`] : [])];
}

function some(countries: ReadonlyArray<string>): string {
  const more = countries.length - mostCountries;
  return countries.slice(0, mostCountries).join(', ') + (more > 0 ? ` and ${more} more` : '');
}

function missing({ missing: parts, narratives }: Census): string[] {
  if (parts.length === 0) return ['Parts missing: none'];
  return [
    'Parts missing:',
    ...parts.map(
      ({ part, countries }) => `  ${part.padEnd(20)} ${countries.length} of ${narratives}  (${some(countries)})`,
    ),
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
      median(values),
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

function recommendations({ recommendations: counts, year, parsedAs }: Census): string[] {
  if (counts.length === 0) return ['', 'Recommendations: none'];
  const usual = editionFor(year ?? parsedAs).usualRecommendations;
  const range = usual ? `, usual ${usual[0]}-${usual[1]}` : '';
  return ['', `Recommendations a narrative: ${counts[0]}-${counts.at(-1)}, median ${median(counts)}${range}`];
}

function median(values: ReadonlyArray<number>): number {
  return values[Math.floor((values.length - 1) / 2)] ?? 0;
}
