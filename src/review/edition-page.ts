import { h, type Page } from './html.ts';
import { reportTable } from './report-table.ts';
import type { Entry } from './site.ts';

export function editionPage(entries: ReadonlyArray<Entry>, _before: ReadonlyArray<Entry> | null): Page {
  const year = entries[0]?.reviewed.report.header.edition.year ?? null;
  const name = year === null ? 'Unknown edition' : `Edition ${year}`;
  return {
    path: entries[0]?.editionPath ?? '',
    title: name,
    kind: 'edition',
    trail: [
      ['index.html', 'All reports'],
      [null, name],
    ],
    head: [h('h1', name)],
    body: reportTable(entries, { root: '../' }),
  };
}
