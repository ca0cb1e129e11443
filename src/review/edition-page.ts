import type { Element } from 'hast';
import { type TierMove, tierMove, tierWords } from '../diff/moves.ts';
import { pairReports } from '../diff/pair-reports.ts';
import { countryByIso3 } from '../knowledge/countries.ts';
import { editionFor } from '../knowledge/editions.ts';
import { editionIsComplete, placement, placementsIn } from '../knowledge/placements.ts';
import { lengthOf } from '../report/parts.ts';
import type { Report } from '../report/report.ts';
import { type TierCode, tierCodes, tierLabels } from '../report/tier.ts';
import { sectionKinds } from '../report/vocabulary.ts';
import { median } from '../text/lists.ts';
import { plural } from '../text/plural.ts';
import { aside, type Child, countryName, figure, h, section, table } from './html.ts';
import { lengthsPicture, type PartLengths, tiersPicture } from './pictures.ts';
import { partLabel } from './places.ts';
import { reportTable } from './report-table.ts';
import type { SiteEntry, SitePage } from './site-page.ts';

/** The page of an edition: its tiers and how they moved, its lengths, what is missing, its reports. */
export function editionPage(entries: ReadonlyArray<SiteEntry>, before: ReadonlyArray<SiteEntry> | null): SitePage {
  const year = entries[0]?.report.header.edition.year ?? null;
  const name = year === null ? 'Unknown edition' : `Edition ${year}`;
  return {
    path: entries[0]?.editionPath ?? '',
    title: name,
    kind: 'edition',
    trail: [
      ['index.html', 'All reports'],
      [null, name],
    ],
    head: [h('h1', name), h('span', plural(entries.length, 'report'))],
    body: [
      section('tiers', 'Tiers', [tiers(entries), ...(year === null ? [] : moves(entries, { year, before }))]),
      section('lengths', 'Parts and their lengths', [lengths(entries, year)]),
      year === null ? null : missing(entries, year),
      section('all', 'Reports', reportTable(entries, { root: '../' })),
    ],
  };
}

function tiers(entries: ReadonlyArray<SiteEntry>): Element {
  const codes: ReadonlyArray<TierCode | null> = [...tierCodes, null];
  const counts = codes.map((code) => {
    const count = entries.filter(({ report }) => (report.tier?.code ?? null) === code).length;
    return [code, count] as const;
  });
  const rows = counts.map(([code, count]) => [code === null ? 'No tier' : tierLabels[code], String(count)]);
  return figure(
    'Reports by tier',
    tiersPicture(`Reports by tier: ${rows.map(([label, count]) => `${label} ${count}`).join(', ')}`, counts),
    table('Reports by tier', ['Tier', 'Reports'], rows),
  );
}

/** A country of which the tier before is known; `null` where it is the same. */
interface Compared {
  entry: SiteEntry;
  move: TierMove | null;
}

/** Tiers that moved since the edition before, as far as it is here; else since the published placements of the year before. */
function moves(
  entries: ReadonlyArray<SiteEntry>,
  { year, before }: { year: number; before: ReadonlyArray<SiteEntry> | null },
): Child[] {
  const earlier = before?.[0]?.report.header.edition.year ?? null;
  const compared = before && earlier !== null ? sinceReports(before, entries) : sincePublished(entries, year);
  const since = earlier === null ? `the published placements of ${year - 1}` : `the reports of ${earlier}`;
  return [
    h('h3', `Tiers moved since ${since}`),
    compared.some(({ move }) => move)
      ? moveTable(compared, since)
      : aside(`None, of ${plural(compared.length, 'country', 'countries')} in both.`),
  ];
}

function sinceReports(before: ReadonlyArray<SiteEntry>, after: ReadonlyArray<SiteEntry>): Compared[] {
  const entryOf = new Map(after.map((entry) => [entry.report, entry]));
  const reports = (entries: ReadonlyArray<SiteEntry>): Report[] => entries.map(({ report }) => report);
  return pairReports(reports(before), reports(after)).pairs.flatMap(([left, right]) => {
    const entry = entryOf.get(right);
    return entry ? [{ entry, move: tierMove(left.tier?.code ?? null, right.tier?.code ?? null) }] : [];
  });
}

function sincePublished(entries: ReadonlyArray<SiteEntry>, year: number): Compared[] {
  return entries.flatMap((entry) => {
    const { header, tier } = entry.report;
    const placed = header.country?.iso3 ? placement(header.country.iso3, year - 1) : null;
    return placed && tier ? [{ entry, move: tierMove(placed.tier, tier.code) }] : [];
  });
}

const directionWords = { up: '↑ up', down: '↓ down' } as const;

function moveTable(compared: ReadonlyArray<Compared>, since: string): Element {
  const moved = compared.flatMap(({ entry, move }) => (move ? [{ entry, move }] : []));
  const rank = ({ direction }: TierMove) => ['up', 'down', null].indexOf(direction);
  return table(
    `${moved.length} of ${plural(compared.length, 'tier')} moved since ${since}`,
    ['Country', 'From', 'To', 'Direction'],
    moved
      .toSorted((a, b) => rank(a.move) - rank(b.move))
      .map(({ entry, move }) => [
        h('a', { href: `../${entry.path}` }, countryName(entry.report)),
        tierWords(move.from),
        tierWords(move.to),
        move.direction ? directionWords[move.direction] : 'neither better nor worse',
      ]),
  );
}

function lengths(entries: ReadonlyArray<SiteEntry>, year: number | null): Element {
  const usual = year === null ? {} : editionFor(year).usualLength;
  const kinds = sectionKinds.map((kind) => ({
    kind,
    found: entries.flatMap((entry) => {
      const length = lengthOf(entry.report, kind);
      return length === null ? [] : [{ entry, length }];
    }),
  }));
  const shown = kinds.filter(({ found }) => found.length > 0);
  const picture = shown.map(
    ({ kind, found }): PartLengths => ({
      part: kind,
      lengths: found.map(({ length }) => length),
      usual: usual[kind] ?? null,
    }),
  );
  const rows = shown.map(({ kind, found }) => [partLabel(kind), ...lengthCells(found, entries.length)]);
  return figure(
    'Characters of each part: one dot for each report, a line at the middle, a band where the length is usual in the edition',
    lengthsPicture('Lengths of the parts over the reports', picture),
    table('Lengths of the parts', ['Part', 'Reports with it', 'Shortest', 'Middle', 'Longest'], rows),
  );
}

/** A report, and how long one of its parts is. */
interface MeasuredPart {
  entry: SiteEntry;
  length: number;
}

function lengthCells(found: ReadonlyArray<MeasuredPart>, all: number): Child[] {
  const sorted = found.toSorted((a, b) => a.length - b.length);
  const middle = median(found.map(({ length }) => length));
  return [
    `${found.length} of ${all}`,
    lengthLink(sorted[0]),
    Math.round(middle).toLocaleString('en-US'),
    lengthLink(sorted.at(-1)),
  ];
}

function lengthLink(found: MeasuredPart | undefined): Child {
  if (!found) return '';
  const { entry, length } = found;
  return h('span', [
    `${length.toLocaleString('en-US')} `,
    h('a', { href: `../${entry.path}` }, countryName(entry.report)),
  ]);
}

/** The countries that the edition placed and of which there is no report. */
function missing(entries: ReadonlyArray<SiteEntry>, year: number): Child {
  const present = new Set(entries.map(({ report }) => report.header.country?.iso3));
  const placed = placementsIn(year);
  if (placed.length === 0) return null;
  const names = placed
    .filter(({ iso3 }) => !present.has(iso3))
    .map(({ iso3 }) => countryByIso3(iso3)?.name ?? iso3)
    .sort();
  const list = editionIsComplete(year) ? '' : ' The published list itself is known to be incomplete.';
  return section('missing', 'Missing countries', [
    h('p', `${names.length} of the ${placed.length} countries that the edition placed have no report here.${list}`),
    names.length === 0
      ? null
      : h('details', { open: names.length <= 30 }, [h('summary', 'Their names'), h('p', names.join(', '))]),
  ]);
}
