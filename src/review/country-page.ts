import { countryName, h, type Page } from './html.ts';
import type { Entry } from './site.ts';

export function countryPage(entries: ReadonlyArray<Entry>): Page {
  const first = entries[0] as Entry;
  return {
    path: first.countryPath ?? '',
    title: countryName(first.reviewed.report),
    kind: 'country',
    trail: [
      ['index.html', 'All reports'],
      [null, countryName(first.reviewed.report)],
    ],
    head: [h('h1', countryName(first.reviewed.report))],
    body: [],
  };
}
