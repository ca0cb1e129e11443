import type { Range } from '../../report/document.ts';
import type { Position, Report, Text } from '../../report/report.ts';
import { lazy } from '../../text/lazy.ts';

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
  addLeaves(found, 'header', report.header.lines);
  addParts(found, report);
  for (const area of report.areas) {
    addLeaf(found, 'title', area.title);
    addParts(found, area);
  }
  addLeaves(found, 'residue', report.residue);
  return found;
}

/** What a report and an area of it have in common. */
type Parts = Pick<Report, 'narrative' | 'recommendations'>;

function addParts(found: Leaf[], { narrative, recommendations }: Parts): void {
  for (const { title, paragraphs } of narrative.sections) {
    if (title) addLeaf(found, 'title', title);
    addLeaves(found, 'paragraph', paragraphs);
  }
  if (recommendations?.title) addLeaf(found, 'title', recommendations.title);
  if (recommendations) addLeaves(found, 'item', recommendations.items);
}

function addLeaves(found: Leaf[], kind: Leaf['kind'], texts: ReadonlyArray<Text>): void {
  for (const text of texts) addLeaf(found, kind, text);
}

function addLeaf(found: Leaf[], kind: Leaf['kind'], { text, position }: Text): void {
  found.push({ kind, text, start: position.start.offset, end: position.end.offset });
}

/** The values of one report that say which characters they came from, beside the leaves. */
export function valuesOf({ header, tier, figures }: Report): Leaf[] {
  const found: Leaf[] = [];
  const add = (text: string | undefined, position: Position | undefined) => {
    if (text !== undefined && position) addLeaf(found, 'value', { text, position });
  };
  add(header.country?.printed, header.country?.position);
  add(header.attribution?.text, header.attribution?.position);
  add(tier?.printed, tier?.position);
  add(tier?.finding?.text, tier?.finding?.position);
  add(tier?.movement?.text, tier?.movement?.position);
  addLeaves(found, 'value', figures.mentions);
  return found;
}

/** Tells which report a place of their source belongs to: the last that begins before it, else the first. */
export function ownerIn(reports: ReadonlyArray<Report>): (range: Range) => Report | null {
  const inOrder = lazy(() =>
    reports.map((report) => ({ report, begin: begin(report) })).sort((left, right) => left.begin - right.begin),
  );
  return ({ start }) => {
    const owner = inOrder().findLast((one) => one.begin <= start) ?? inOrder()[0];
    return owner?.report ?? null;
  };
}

function begin(report: Report): number {
  return leavesOf(report).reduce((least, leaf) => Math.min(least, leaf.start), Number.POSITIVE_INFINITY);
}
