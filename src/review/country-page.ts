import type { Element } from 'hast';
import { inlineWords } from '../diff/word-changes.ts';
import { firstPlacedYear, lastPlacedYear } from '../knowledge/data/placements.ts';
import { editionIsComplete, placement, placementsOf } from '../knowledge/placements.ts';
import { lengthOf } from '../report/parts.ts';
import type { Report, Total } from '../report/report.ts';
import { tierLabels } from '../report/tier.ts';
import { type Measure, measures, type SectionKind, sectionKinds } from '../report/vocabulary.ts';
import { numbersFrom } from '../text/lists.ts';
import { aside, type Child, countryName, editionName, figure, h, section, sentence, table, titled } from './html.ts';
import { cellBar, placementPicture } from './pictures.ts';
import { ids, partLabel } from './places.ts';
import { type RecommendationLife, recommendationLives, type Wording } from './recommendation-lives.ts';
import { countWords } from './shown-figures.ts';
import type { SiteEntry, SitePage } from './site-page.ts';
import { type StatedTotal, totalsPicture } from './totals-picture.ts';

/** A report of a country whose edition is known. */
interface Dated {
  year: number;
  report: Report;
  path: string;
}

/** The page of a country: its placements, and what its reports say over the years. */
export function countryPage(entries: ReadonlyArray<SiteEntry>): SitePage {
  const first = entries[0] as SiteEntry;
  const { country } = first.report.header;
  const name = countryName(first.report);
  const dated = datedReports(entries);
  const links = entries.map(({ path, report }) => h('li', [h('a', { href: `../${path}` }, editionName(report))]));
  return {
    path: first.countryPath ?? '',
    title: name,
    kind: 'country',
    trail: [
      ['index.html', 'All reports'],
      [null, name],
    ],
    head: [h('h1', name), h('span', country?.iso3 ?? 'no ISO code')],
    body: [
      section('placements', 'Placements', [placements(name, country?.iso3 ?? null, dated)]),
      section('reports', 'Reports', [h('ul', { className: 'editions' }, links)]),
      ...(dated.length > 1 ? [totals(dated), lengths(dated), lives(dated)] : [tooFew]),
    ],
  };
}

const tooFew = aside('Totals, lengths and recommendations over the years need reports of several editions.');

/** One report an edition: the first, where there are several. */
function datedReports(entries: ReadonlyArray<SiteEntry>): Dated[] {
  const found = new Map<number, Dated>();
  for (const { path, report } of entries) {
    const { year } = report.header.edition;
    if (year !== null && !found.has(year)) found.set(year, { year, report, path: `../${path}` });
  }
  return [...found.values()].sort((a, b) => a.year - b.year);
}

function placements(name: string, iso3: string | null, dated: ReadonlyArray<Dated>): Element {
  const years = numbersFrom(firstPlacedYear, Math.max(lastPlacedYear, ...dated.map(({ year }) => year)));
  const published = iso3 === null ? [] : placementsOf(iso3);
  const parsed = dated.map(({ year, report }) => ({ year, tier: report.tier?.code ?? null }));
  const rows = years.map((year): Child[] => {
    const placed = iso3 === null ? null : placement(iso3, year);
    const read = dated.find((one) => one.year === year);
    const partial = editionIsComplete(year) ? '' : ', list incomplete';
    return [
      String(year),
      placed
        ? `${tierLabels[placed.tier]}${placed.basis === 'derived' ? ' (derived)' : ''}${partial}`
        : `not established${partial}`,
      read ? h('a', { href: read.path }, read.report.tier?.label ?? 'no tier') : '',
    ];
  });
  return figure(
    `Placements of ${name}, ${years[0]}-${years.at(-1)}. Filled: in a published list; hollow: derived; ring: a report of this site; shaded: the list of that edition is incomplete.`,
    placementPicture(`Placements of ${name} by edition`, { years, published, parsed }),
    table(`Placements of ${name}`, ['Edition', 'Published', 'Report here'], rows),
  );
}

function totals(dated: ReadonlyArray<Dated>): Element {
  const years = numbersFrom((dated[0]?.year ?? 0) - 1, dated.at(-1)?.year ?? 0);
  const shown = measures.filter((measure) =>
    dated.some(({ report: { figures } }) => figures.totals[measure].current ?? figures.totals[measure].previous),
  );
  const how =
    shown.length === 0
      ? 'The reports state no totals.'
      : 'Bar: counted; circle: stated as none; cross: stated as not reported; diamond: what the next edition says of the period; shaded: no report of that edition here.';
  const pictures = shown.map((measure) => totalsOf(measure, dated, years));
  return section('totals', 'Totals over the years', [aside(how), ...pictures]);
}

function totalsOf(measure: Measure, dated: ReadonlyArray<Dated>, years: ReadonlyArray<number>): Element {
  const stated = statedTotals(dated, years, measure);
  const isHere = (year: number) => dated.some((one) => one.year === year);
  const rows = stated.map(({ year, current, told }) => [
    String(year),
    isHere(year) ? totalWords(current) : 'no report here',
    isHere(year + 1) ? totalWords(told) : 'no report here',
  ]);
  return figure(
    titled(measure),
    totalsPicture(`${titled(measure)} by edition`, { years, stated }),
    table(titled(measure), ['Edition', 'Its own period', 'As the next edition tells it'], rows),
  );
}

/** Years of which a report, or the one after, is at hand. */
function statedTotals(dated: ReadonlyArray<Dated>, years: ReadonlyArray<number>, measure: Measure): StatedTotal[] {
  const of = (year: number) => dated.find((one) => one.year === year)?.report.figures.totals[measure];
  return years.flatMap((year) => {
    const told = of(year + 1)?.previous ?? null;
    const own = of(year);
    return own || told ? [{ year, isHere: own !== undefined, current: own?.current ?? null, told }] : [];
  });
}

function totalWords(total: Total | null): string {
  if (!total) return 'not mentioned';
  if (total.status === 'not-reported') return 'not reported';
  if (total.status === 'none') return 'none';
  return total.counts.map(countWords).join(', ');
}

function lengths(dated: ReadonlyArray<Dated>): Element {
  const kinds = sectionKinds.filter((kind) => dated.some(({ report }) => lengthOf(report, kind) !== null));
  const most = Math.max(1, ...dated.flatMap(({ report }) => kinds.map((kind) => lengthOf(report, kind) ?? 0)));
  const cell = (report: Report, kind: SectionKind): Child => {
    const length = lengthOf(report, kind);
    if (length === null) return h('span', { className: 'absent' }, 'none');
    return h('span', [cellBar(length / most, kind), length.toLocaleString('en-US')]);
  };
  return section('lengths', 'Lengths of the sections', [
    table(
      'Characters of each section',
      ['Section', ...dated.map(({ year }) => String(year))],
      kinds.map((kind) => [partLabel(kind), ...dated.map(({ report }) => cell(report, kind))]),
    ),
  ]);
}

function lives(dated: ReadonlyArray<Dated>): Element {
  const listed = dated.filter(({ report }) => report.recommendations !== null);
  const all = recommendationLives(
    listed.map(({ year, report }) => ({ year, items: report.recommendations?.items.map(({ text }) => text) ?? [] })),
  );
  return section('lives', 'The life of each recommendation', [
    aside(
      ...sentence(
        'Matched from edition to edition as `tip-report diff` does; the number is the likeness of the two wordings, from 0 to 1.',
      ),
    ),
    table(
      `${all.length} recommendations in ${listed.length} editions`,
      ['Recommendation, as worded last', ...listed.map(({ year }) => String(year))],
      all.map((life) => [wordings(life), ...listed.map((one, index) => lifeCell(life, one, listed[index - 1]))]),
    ),
  ]);
}

function wordings({ wordings: all }: RecommendationLife): Child {
  const last = all.at(-1) as Wording;
  const changes = all.flatMap((wording, index) => {
    const before = all[index - 1];
    return before && wording.likeness !== null && wording.likeness < 1 ? [{ before, wording }] : [];
  });
  return h('div', { className: 'life' }, [
    h('p', last.text),
    changes.length === 0
      ? null
      : h('details', [
          h('summary', changes.length === 1 ? 'Both wordings' : `${changes.length + 1} wordings`),
          ...changes.map(({ before, wording }) =>
            h('div', { className: 'rewording' }, [
              h('p', [h('b', String(before.year)), ' ', before.text]),
              h('p', [h('b', String(wording.year)), ' ', wording.text]),
              h('p', [h('b', 'Words'), ' ', ...inlineWords(before.text, wording.text, wordMarks)]),
            ]),
          ),
        ]),
  ]);
}

const wordMarks = { added: (words: string) => h('ins', words), dropped: (words: string) => h('del', words) };

/** What became of a recommendation in an edition. */
function lifeCell({ wordings: all }: RecommendationLife, { year, path }: Dated, before: Dated | undefined): Child {
  const wording = all.find((one) => one.year === year);
  if (wording) {
    const likeness = wording.likeness === null || wording.likeness === 1 ? '' : ` ${wording.likeness.toFixed(2)}`;
    const href = `${path}#${ids.item(null, wording.index)}`;
    return h('a', { className: `state ${wording.state}`, href }, wording.state + likeness);
  }
  const isDropped = all.some((one) => one.year === before?.year);
  return isDropped ? h('span', { className: 'state dropped' }, 'dropped') : '';
}
