import type { Range } from '../report/document.ts';
import type { Report } from '../report/report.ts';
import { lazy } from '../text/lazy.ts';
import { leavesOf } from './leaves.ts';

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
