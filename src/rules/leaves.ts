import type { Position, Report, Text } from '../report/report.ts';

/** A leaf of a report: text and the characters of the source it came from. */
export interface Leaf {
  /** A `value` points into a leaf: it has no characters of its own. */
  kind: 'header' | 'title' | 'paragraph' | 'item' | 'residue' | 'value';
  text: string;
  start: number;
  end: number;
}

/** Every leaf of one report. Over all reports of a document they hold each non-blank character exactly once. */
export function leavesOf(report: Report): Leaf[] {
  const found: Leaf[] = [];
  const add = (kind: Leaf['kind'], { text, position }: Text) =>
    found.push({ kind, text, start: position.start.offset, end: position.end.offset });
  for (const line of report.header.lines) add('header', line);
  for (const section of report.narrative.sections) {
    if (section.title) add('title', section.title);
    for (const paragraph of section.paragraphs) add('paragraph', paragraph);
  }
  if (report.recommendations?.title) add('title', report.recommendations.title);
  for (const item of report.recommendations?.items ?? []) add('item', item);
  for (const residue of report.residue) add('residue', residue);
  return found;
}

/** The values of one report that say which characters they came from, beside the leaves. */
export function valuesOf({ header, tier }: Report): Leaf[] {
  const found: Leaf[] = [];
  const add = (text: string | undefined, position: Position | undefined) => {
    if (text !== undefined && position) {
      found.push({ kind: 'value', text, start: position.start.offset, end: position.end.offset });
    }
  };
  add(header.country?.printed, header.country?.position);
  add(header.attribution?.text, header.attribution?.position);
  add(tier?.printed, tier?.position);
  add(tier?.finding?.text, tier?.finding?.position);
  add(tier?.movement?.text, tier?.movement?.position);
  return found;
}
