import { countryName, findingCounts, h, type Page } from './html.ts';
import { reportTable, urgency } from './report-table.ts';
import type { Entry } from './site.ts';

/** More reports than this stand in the tables of their editions only. */
const mostInOneTable = 1_000;
/** How many reports that need a look are named at the top. */
const named = 12;

/** The first page: what needs a look, the editions, all reports. */
export function indexPage(entries: ReadonlyArray<Entry>, editions: ReadonlyArray<ReadonlyArray<Entry>>): Page {
  const needed = entries.filter((entry) => urgency(entry) >= 1_000).toSorted((a, b) => urgency(b) - urgency(a));
  return {
    path: 'index.html',
    title: 'All reports',
    kind: 'index',
    trail: [[null, 'All reports']],
    head: [
      h('h1', 'All reports'),
      h('span', `${count(entries.length, 'report')}, ${count(editions.length, 'edition')}`),
    ],
    body: [
      h('section', { ariaLabelledBy: 'look' }, [
        h('h2', { id: 'look' }, 'What needs a look'),
        needed.length === 0
          ? h('p', 'No report has an error or a warning.')
          : h(
              'ul',
              { className: 'cards' },
              needed.slice(0, named).map((entry) => {
                const { report } = entry.reviewed;
                const worst = report.diagnostics.find(({ severity }) => severity !== 'info');
                return h('li', [
                  h(
                    'a',
                    { href: entry.path },
                    `${countryName(report)}, ${report.header.edition.year ?? 'unknown edition'}`,
                  ),
                  ' ',
                  findingCounts(report),
                  h('p', worst?.message ?? ''),
                ]);
              }),
            ),
        ...(needed.length > named ? [h('p', `and ${needed.length - named} more, first in the table.`)] : []),
      ]),
      h('section', { ariaLabelledBy: 'editions' }, [
        h('h2', { id: 'editions' }, 'Editions'),
        h(
          'ul',
          { className: 'editions' },
          editions.map((ofEdition) =>
            h('li', [
              h(
                'a',
                { href: ofEdition[0]?.editionPath },
                String(ofEdition[0]?.reviewed.report.header.edition.year ?? 'Unknown edition'),
              ),
              ` ${count(ofEdition.length, 'report')}`,
            ]),
          ),
        ),
      ]),
      h('section', { ariaLabelledBy: 'all' }, [
        h('h2', { id: 'all' }, 'Reports'),
        ...(entries.length <= mostInOneTable
          ? reportTable(entries, { root: '' })
          : [h('p', 'There are too many for one table: each edition has its own.')]),
      ] as never),
    ],
  };
}

function count(number: number, name: string): string {
  return `${number} ${name}${number === 1 ? '' : 's'}`;
}
