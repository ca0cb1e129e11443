import type { Report, Text } from '../model/report.ts';

/** A leaf of a report: text and the characters of the source it came from. */
export interface Leaf {
  kind: 'header' | 'title' | 'paragraph' | 'item' | 'residue';
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
