import type { Element } from 'hast';
import { type Severity, severities } from '../report/vocabulary.ts';
import { ruleById } from '../rules/registry.ts';
import { byCodeUnits } from '../text/lists.ts';
import { plural } from '../text/plural.ts';
import { type Child, countryName, editionName, h, section, sentence, titled } from './html.ts';
import { reportTable } from './report-table.ts';
import type { SiteEntry, SitePage } from './site-page.ts';

/** More reports than this stand in the tables of their editions only. */
const mostInOneTable = 1_000;
/** How many reports of a rule are named before the rest is folded. */
const named = 5;

/** The first page: what needs a look, inputs that gave nothing, the editions, all reports. */
export function indexPage(
  entries: ReadonlyArray<SiteEntry>,
  editions: ReadonlyArray<ReadonlyArray<SiteEntry>>,
  lost: ReadonlyArray<string>,
): SitePage {
  return {
    path: 'index.html',
    title: 'All reports',
    kind: 'index',
    trail: [[null, 'All reports']],
    head: [
      h('h1', 'All reports'),
      h('span', `${plural(entries.length, 'report')}, ${plural(editions.length, 'edition')}`),
    ],
    body: [
      section('look', 'What needs a look', [needsALook(entries)]),
      lost.length === 0
        ? null
        : section('lost', 'Inputs without a report', [
            h(
              'ul',
              { className: 'cards' },
              lost.map((one) => h('li', { className: 'error' }, sentence(one))),
            ),
          ]),
      section('editions', 'Editions', [h('ul', { className: 'editions' }, editions.map(editionLink))]),
      section(
        'all',
        'Reports',
        entries.length <= mostInOneTable
          ? reportTable(entries, { root: '' })
          : [h('p', 'There are too many for one table: each edition has its own.')],
      ),
    ],
  };
}

function editionLink(entries: ReadonlyArray<SiteEntry>): Element {
  const { editionPath, report } = entries[0] as SiteEntry;
  return h('li', [h('a', { href: editionPath }, editionName(report)), ` ${plural(entries.length, 'report')}`]);
}

/** The reports in which a rule found something, and how often. */
interface Found {
  ruleId: string;
  severity: Severity;
  places: number;
  entries: SiteEntry[];
}

/** What the rules found, gravest first: what it means, what to do, where. */
function needsALook(entries: ReadonlyArray<SiteEntry>): Child {
  const found = foundByRule(entries);
  if (found.length === 0) return h('p', 'No rule found anything.');
  return h('ul', { className: 'cards' }, found.map(card));
}

function foundByRule(entries: ReadonlyArray<SiteEntry>): Found[] {
  const byRule = new Map<string, Found>();
  for (const entry of entries) {
    for (const { ruleId, severity } of entry.report.diagnostics) {
      const key = `${ruleId} ${severity}`;
      const found = byRule.get(key) ?? { ruleId, severity, places: 0, entries: [] };
      byRule.set(key, found);
      found.places += 1;
      if (found.entries.at(-1) !== entry) found.entries.push(entry);
    }
  }
  const rank = ({ severity }: Found) => severities.indexOf(severity);
  return [...byRule.values()].sort(
    (a, b) => rank(a) - rank(b) || b.entries.length - a.entries.length || byCodeUnits(a.ruleId, b.ruleId),
  );
}

function card({ ruleId, severity, places, entries }: Found): Element {
  const { summary = '', remedy = '' } = ruleById.get(ruleId) ?? {};
  const links = entries.map(({ path, report }) =>
    h('li', h('a', { href: path }, `${countryName(report)} ${report.header.edition.year ?? ''}`.trim())),
  );
  const more = links.slice(named);
  return h('li', { className: severity }, [
    h('h3', [h('b', { className: `severity ${severity}` }, titled(severity)), ' ', h('code', ruleId)]),
    h('p', { className: 'quiet' }, `${plural(places, 'place')} in ${plural(entries.length, 'report')}`),
    h('p', ['Expected: ', ...sentence(summary)]),
    h('p', { className: 'quiet' }, sentence(remedy)),
    h('ul', { className: 'inline' }, links.slice(0, named)),
    more.length > 0
      ? h('details', { className: 'more' }, [
          h('summary', `${more.length} more`),
          h('ul', { className: 'inline' }, more),
        ])
      : null,
  ]);
}
