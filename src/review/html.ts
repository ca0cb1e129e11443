import type { Element, ElementContent } from 'hast';
import { h, s } from 'hastscript';
import { severityCount } from '../output/report-index.ts';
import type { Position, Report } from '../report/report.ts';
import { tierLabels } from '../report/tier.ts';
import { severities } from '../report/vocabulary.ts';
import { plural } from '../text/plural.ts';

export { h, s };

/** What may stand in an element; `null`: nothing. */
export type Child = ElementContent | string | null;

/** What stands where there is nothing to show, or how to read what is shown. */
export function aside(...said: (string | Element)[]): Element {
  return h('p', { className: 'absent' }, said);
}

/** A value of the vocabulary as a title: 'Victims identified'. */
export function titled(value: string): string {
  const words = value.replaceAll('-', ' ');
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

/** A part of a page under a heading, which names it. */
export function section(id: string, title: string, children: ReadonlyArray<Child>): Element {
  return h('section', { ariaLabelledBy: id }, [h('h2', { id }, title), ...children]);
}

/** A sentence of a rule, with what it has in backticks as code. */
export function sentence(text: string): (Element | string)[] {
  return text.split('`').map((words, index) => (index % 2 === 1 ? h('code', words) : words));
}

/** What may be wider than the screen, moved by itself, by the keys too. */
export function scrolling(label: string, inside: Element): Element {
  return h('div', { className: 'scroll', tabIndex: 0, role: 'region', ariaLabel: label }, [inside]);
}

/** A table with a caption, a heading a column and a heading a row. */
export function table(
  caption: string,
  columns: ReadonlyArray<string>,
  rows: ReadonlyArray<ReadonlyArray<Child>>,
): Element {
  const head = columns.map((name) => h('th', { scope: 'col' }, name));
  const body = rows.map(([first = null, ...rest]) =>
    h('tr', [h('th', { scope: 'row' }, first), ...rest.map((cell) => h('td', cell))]),
  );
  return scrolling(caption, h('table', [h('caption', caption), h('thead', h('tr', head)), h('tbody', body)]));
}

/** A picture with its table behind it. */
export function figure(caption: string, picture: Element, behind: Element): Element {
  return h('figure', [
    h('figcaption', caption),
    scrolling(`Picture: ${caption}`, picture),
    h('details', [h('summary', 'As a table'), behind]),
  ]);
}

/** A tier as a badge: its words, and a color that repeats them. */
export function tierBadge(code: keyof typeof tierLabels | null): Element {
  return h('span', { className: `tier tier-${code ?? 'none'}` }, code === null ? 'No tier' : tierLabels[code]);
}

/** How many findings of each severity there are, in words. */
export function findingCounts(report: Report): Element {
  const counts = severities.flatMap((severity) => {
    const count = severityCount(report, severity);
    const words = plural(count, severity, severity === 'info' ? severity : undefined);
    return count === 0 ? [] : [h('span', { className: `severity ${severity}` }, words)];
  });
  return h('span', { className: 'counts' }, counts.length > 0 ? counts : 'no findings');
}

/** Where a place is, for people: its page, if there are pages, and its line. */
export function placeName({ start }: Position, { pages }: Report['source']): string {
  const page = pages?.find((one) => start.offset >= one.start && start.offset < one.end);
  return page ? `page ${page.number}, line ${start.line}` : `line ${start.line}`;
}

/** The country of a report, or, where none is known, the name of its source. */
export function countryName({ header, source }: Report): string {
  return header.country?.name ?? source.name;
}

/** The year of a report's edition, or that it is unknown. */
export function editionName({ header }: Report): string {
  return header.edition.year === null ? 'Unknown edition' : String(header.edition.year);
}
