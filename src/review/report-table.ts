import type { Element } from 'hast';
import { lengthOf } from '../report/parts.ts';
import type { Report } from '../report/report.ts';
import { type SectionKind, sectionKinds } from '../report/vocabulary.ts';
import { plural } from '../text/plural.ts';
import { type Child, countryName, findingCounts, h, scrolling } from './html.ts';
import { partLabel } from './places.ts';
import type { SiteEntry } from './site-page.ts';

/** Columns that can be sorted by, each with how its cells are compared. */
const columns: ReadonlyArray<readonly [name: string, kind: 'text' | 'number']> = [
  ['Report', 'text'],
  ['Edition', 'number'],
  ['Tier', 'text'],
  ['Movement', 'text'],
  ['Findings', 'number'],
  ['Parts', 'number'],
  ['Recommendations', 'number'],
  ['Figures', 'number'],
  ['Characters', 'number'],
  ['Checked', 'number'],
];

/** Reports in a table to sort and filter, those that need a look first. */
export function reportTable(entries: ReadonlyArray<SiteEntry>, { root }: { root: string }): Child[] {
  const all = new Set(entries.flatMap(kindsOf));
  const shown = sectionKinds.filter((kind) => all.has(kind));
  const head = columns.map(([name, kind]) =>
    h('th', { scope: 'col', dataKind: kind }, [h('span', { className: 'sort' }, name)]),
  );
  const rows = entries.toSorted((a, b) => urgency(b) - urgency(a)).map((entry) => row(entry, { root, shown }));
  return [
    filters(entries, shown),
    scrolling(
      'Table of reports',
      h('table', { className: 'reports', id: 'reports' }, [
        h('caption', 'Reports, those with the gravest findings first'),
        h('thead', h('tr', head)),
        h('tbody', rows),
      ]),
    ),
    marks(),
  ];
}

/** The marks "checked" of the reader, to be kept in a file. */
function marks(): Child {
  return h('div', { className: 'marks scripted' }, [
    h('p', { id: 'marks-state', role: 'status' }),
    h('button', { type: 'button', id: 'save-marks' }, 'Save marks'),
    h('label', { className: 'file' }, [
      'Load marks',
      h('input', { type: 'file', id: 'load-marks', accept: '.json,application/json' }),
    ]),
  ]);
}

/** What needs a look first: errors, then warnings, then infos. */
function urgency({ report }: SiteEntry): number {
  const weights = { error: 1_000_000, warning: 1_000, info: 1 } as const;
  return report.diagnostics.reduce((sum, { severity }) => sum + weights[severity], 0);
}

function row(entry: SiteEntry, { root, shown }: { root: string; shown: ReadonlyArray<SectionKind> }): Element {
  const { report } = entry;
  const { tier, narrative, recommendations, figures, header } = report;
  const length = lengthOf(report) ?? 0;
  const cells: [string | number, Child][] = [
    [header.edition.year ?? '', header.edition.year === null ? 'unknown' : String(header.edition.year)],
    [tier?.code ?? '', tier ? h('span', { className: `tier tier-${tier.code}` }, tier.code) : '–'],
    [tier?.movement?.kind ?? '', tier?.movement?.kind ?? '–'],
    [urgency(entry), report.diagnostics.length === 0 ? '–' : findingCounts(report)],
    [narrative.sections.length, partStrip(kindsOf(entry), shown)],
    [recommendations?.items.length ?? 0, String(recommendations?.items.length ?? '–')],
    [figures.mentions.length, String(figures.mentions.length)],
    [length, length.toLocaleString('en-US')],
    [0, ''],
  ];
  return h('tr', { dataKey: entry.key, dataParts: Object.values(entry.parts).join(' ') }, [
    h('th', { scope: 'row' }, h('a', { href: root + entry.path }, countryName(report))),
    ...cells.map(([sort, child]) => h('td', { dataSort: String(sort) }, child)),
  ]);
}

function kindsOf({ report }: SiteEntry): SectionKind[] {
  return report.narrative.sections.map(({ kind }) => kind);
}

/** Which parts a report has, as a row of squares, said in words to those who do not see them. */
function partStrip(kinds: ReadonlyArray<SectionKind>, shown: ReadonlyArray<SectionKind>): Element {
  const words = kinds.length === 0 ? 'none' : [...new Set(kinds)].map((kind) => partLabel(kind)).join(', ');
  const squares = shown.map((kind) => h('i', { className: kinds.includes(kind) ? `k-${kind}` : 'k-none' }));
  return h('span', { className: 'strip', role: 'img', ariaLabel: words, title: words }, squares);
}

function filters(entries: ReadonlyArray<SiteEntry>, shown: ReadonlyArray<SectionKind>): Element {
  const values = (of: (report: Report) => string) => {
    const found = new Set(entries.map(({ report }) => of(report)));
    return [...found].sort().map((one) => [one, one] as const);
  };
  return h('form', { className: 'filters scripted', id: 'filters' }, [
    h('label', [h('span', 'Search'), h('input', { type: 'search', id: 'search', autocomplete: 'off' })]),
    select(
      'filter-edition',
      'Edition',
      values(({ header }) => String(header.edition.year ?? 'unknown')),
    ),
    select(
      'filter-tier',
      'Tier',
      values(({ tier }) => tier?.code ?? '–'),
    ),
    select(
      'filter-movement',
      'Movement',
      values(({ tier }) => tier?.movement?.kind ?? '–'),
    ),
    select('filter-findings', 'Findings', [
      ['error', 'with errors'],
      ['warning', 'with warnings'],
      ['none', 'without'],
    ]),
    select(
      'filter-parts',
      'Parts',
      shown.map((kind) => [kind, `without ${partLabel(kind).toLowerCase()}`] as const),
    ),
    select('filter-recommendations', 'Recommendations', someOrNone),
    select('filter-figures', 'Figures', someOrNone),
    select('filter-checked', 'Checked', [
      ['no', 'not checked'],
      ['yes', 'checked'],
      ['changed', 'changed since'],
    ]),
    h('output', { id: 'found', ariaLive: 'polite' }, plural(entries.length, 'report')),
  ]);
}

const someOrNone = [
  ['some', 'with'],
  ['none', 'without'],
] as const;

function select(id: string, name: string, options: ReadonlyArray<readonly [value: string, words: string]>): Element {
  return h('label', [
    h('span', name),
    h('select', { id, dataFilter: id }, [
      h('option', { value: '' }, 'all'),
      ...options.map(([value, words]) => h('option', { value }, words)),
    ]),
  ]);
}
