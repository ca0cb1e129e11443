import { aside, type Child, countryName, editionName, findingCounts, h, tierBadge } from './html.ts';
import { ids, type PartName, partLabel, placesOf } from './places.ts';
import { reportSide } from './report-side.ts';
import type { SiteEntry, SitePage } from './site-page.ts';
import { anchorFinder, sourceRows } from './source-rows.ts';
import { notesOf, sourceSide } from './source-side.ts';

/** The page of a report: its source on one side, its values on the other. */
export function reportPage(
  entry: SiteEntry,
  { before, after }: { before: SiteEntry | null; after: SiteEntry | null },
): SitePage {
  const { report } = entry;
  return {
    path: entry.path,
    title: `${countryName(report)}, ${editionName(report)}`,
    kind: 'report',
    trail: [
      ['index.html', 'All reports'],
      [entry.editionPath, editionName(report)],
      [null, countryName(report)],
    ],
    head: [
      h('h1', [countryName(report), ' ', h('small', editionName(report))]),
      tierBadge(report.tier?.code ?? null),
      findingCounts(report),
      entry.countryPath ? h('a', { href: `../${entry.countryPath}` }, 'Over the years') : null,
      neighbors(before, after),
      tools(),
    ],
    body: bothSides(entry),
    properties: {
      dataKey: entry.key,
      dataId: report.id,
      dataSource: report.source.name,
      dataParts: JSON.stringify(entry.parts),
    },
  };
}

function bothSides(entry: SiteEntry): Child[] {
  const { report, source } = entry;
  const notes = notesOf(report);
  const rows = source && sourceRows(report, source, placesOf(report));
  return [
    h('section', { id: 'source', ariaLabelledBy: 'source-name-title', tabIndex: 0 }, [
      h('h2', { id: 'source-name-title' }, 'Source'),
      ...(rows ? sourceSide(rows, notes) : [notAtHand(report.source.name)]),
    ]),
    h('section', { id: 'values', ariaLabelledBy: 'values-title', tabIndex: 0 }, [
      h('h2', { id: 'values-title' }, 'Report'),
      partsNav(entry),
      ...reportSide({ report, notes, anchor: rows ? anchorFinder(rows) : () => null }),
    ]),
  ];
}

function notAtHand(name: string): Child {
  return aside(
    `The source, ${name}, is not at hand, or is not what the report was read from. `,
    'Run the command where it is, or parse the inputs instead of reading the output back.',
  );
}

function neighbors(before: SiteEntry | null, after: SiteEntry | null): Child {
  const link = (entry: SiteEntry | null, words: string, rel: string) =>
    entry
      ? h('a', { rel, href: `../${entry.path}`, title: countryName(entry.report) }, words)
      : h('span', { className: 'absent' }, words);
  return h('nav', { className: 'neighbors', ariaLabel: 'Reports' }, [
    link(before, '← Previous', 'prev'),
    link(after, 'Next →', 'next'),
  ]);
}

/** What works with the script only. */
function tools(): Child {
  return h('div', { className: 'tools scripted' }, [
    h('label', { className: 'search' }, [
      h('span', 'Search'),
      h('input', { type: 'search', id: 'search', autocomplete: 'off', spellcheck: 'false' }),
      h('output', { htmlFor: ['search'], id: 'found', ariaLive: 'polite' }),
    ]),
    h('label', { className: 'check' }, [h('input', { type: 'checkbox', id: 'checked' }), ' Checked']),
    h('details', { className: 'note-box', id: 'note-box' }, [
      h('summary', 'Note'),
      h('div', [
        h('label', { htmlFor: 'note' }, 'Note on this report'),
        h('textarea', { id: 'note', rows: 4 }),
        h('p', { id: 'mark-state', role: 'status' }),
      ]),
    ]),
  ]);
}

/** The colors of the parts, with their names: a way to each. */
function partsNav({ report }: SiteEntry): Child {
  const links: [string, PartName | 'tier', string][] = [
    ['header', 'header', partLabel('header')],
    ['tier-part', 'tier', 'Tier'],
  ];
  const add = (id: string, part: PartName, words = partLabel(part)) => links.push([id, part, words]);
  for (const [index, { kind }] of report.narrative.sections.entries()) add(ids.section(null, index), kind);
  if (report.recommendations) add(ids.recommendations(null), 'recommendations');
  for (const index of report.areas.keys()) add(ids.area(index), 'area');
  if (report.figures.mentions.length > 0) add('figures', 'other', 'Figures');
  if (report.residue.length > 0) add('residue', 'residue');
  const items = links.map(([id, name, words]) => h('li', h('a', { className: `k-${name}`, href: `#${id}` }, words)));
  return h('nav', { className: 'parts', ariaLabel: 'Parts' }, [h('ul', items)]);
}
