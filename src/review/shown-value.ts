import type { Element } from 'hast';
import type { Position, Report, Text } from '../report/report.ts';
import { type Child, h, placeName } from './html.ts';
import type { PartName } from './places.ts';
import type { Note } from './source-side.ts';

/** What the values are shown with. */
export interface Shown {
  report: Report;
  notes: ReadonlyArray<Note>;
  /** Where on the other side a link to an offset leads; `null` where the source is not there. */
  anchor: (offset: number) => number | null;
}

/** A value: an element that the keys stop at, with a link to its place. */
export function value(
  { report, anchor }: Shown,
  { id, position }: { id: string; position: Position | null },
  children: ReadonlyArray<Child>,
  name = 'div',
): Element {
  const at = position && placeName(position, report.source);
  const range = position && `${position.start.offset}-${position.end.offset}`;
  const to = position && anchor(position.start.offset);
  const href = to === null ? null : `#o${to}`;
  const link = at === null ? null : h(href === null ? 'span' : 'a', { className: 'at', href }, at);
  // One element needs no other around it to stand beside the link.
  const [only, ...more] = children.filter((child) => child !== null);
  const content = typeof only === 'object' && more.length === 0 ? only : h('div', [...children]);
  return h(name, { className: 'value', id, dataR: range }, [content, link]);
}

/** A value that is a text. */
export function textValue(shown: Shown, id: string, { text, position }: Text): Element {
  return value(shown, { id, position }, [h('p', text)]);
}

/** A part of the values under its title. `name` gives its color. */
export function part(
  name: PartName | 'tier' | 'findings' | 'figures',
  id: string,
  title: string,
  children: ReadonlyArray<Child>,
) {
  return h('section', { className: `part k-${name}`, id, ariaLabelledBy: `${id}-name` }, [
    h('h3', { className: 'part-name', id: `${id}-name` }, title),
    ...children,
  ]);
}

/** What is said beside a value. */
export function muted(text: string): Element {
  return h('small', text);
}

/** How a decision was made, in words. */
export function evidence(how: string): string {
  return evidenceWords[how] ?? how.replaceAll('-', ' ');
}

const evidenceWords: Readonly<Record<string, string>> = {
  header: 'the header',
  heading: 'its heading',
  'run-in-heading': 'its run-in heading',
  'opening-formula': 'its opening words',
  movement: 'the movement',
  finding: 'the finding',
  title: 'the title',
  attribution: 'the attribution',
  'publication-date': 'the date of publication',
  wording: 'the wording',
  position: 'its position',
  option: 'the option given',
  'file-name': 'the name of the file',
};
