import type { TextFormat } from '../../src/output/format.ts';
import type { Report } from '../../src/report/report.ts';

/** Reports as a text format writes them one after the other. */
export function written({ begin, between, end, one }: TextFormat, reports: ReadonlyArray<Report>): string {
  return begin + reports.map((report) => one(report)).join(between) + end;
}
