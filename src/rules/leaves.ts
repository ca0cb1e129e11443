import type { Range } from '../report/document.ts';
import type { Position, Report, Text } from '../report/report.ts';
import { lazy } from '../text/lazy.ts';

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
  return [
    ...report.header.lines.map((line) => leaf('header', line)),
    ...leavesOfParts(report),
    ...report.areas.flatMap((area) => [leaf('title', area.title), ...leavesOfParts(area)]),
    ...report.residue.map((residue) => leaf('residue', residue)),
  ];
}

/** What a report and an area of it have in common. */
type Parts = Pick<Report, 'narrative' | 'recommendations'>;

function leavesOfParts({ narrative, recommendations }: Parts): Leaf[] {
  return [
    ...narrative.sections.flatMap(({ title, paragraphs }) => [
      ...titleLeaf(title),
      ...paragraphs.map((paragraph) => leaf('paragraph', paragraph)),
    ]),
    ...titleLeaf(recommendations?.title ?? null),
    ...(recommendations?.items ?? []).map((item) => leaf('item', item)),
  ];
}

function titleLeaf(title: Text | null): Leaf[] {
  return title ? [leaf('title', title)] : [];
}

function leaf(kind: Leaf['kind'], { text, position }: Text): Leaf {
  return { kind, text, start: position.start.offset, end: position.end.offset };
}

/** The values of one report that say which characters they came from, beside the leaves. */
export function valuesOf({ header, tier, figures }: Report): Leaf[] {
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
  for (const { text, position } of figures.mentions) add(text, position);
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
