import type { Report } from '../report/report.ts';
import { grouped } from '../text/lists.ts';

/** Which report of one output is which of the other. */
export interface Pairing {
  by: 'runs' | 'editions';
  pairs: [before: Report, after: Report][];
  gained: Report[];
  lost: Report[];
}

/**
 * Pairs the reports of two outputs. If any report is in both by its id, they are two runs, and reports are paired by id;
 * else two editions, and paired by country. A report without an id or a country is paired by the name of its source.
 */
export function pairReports(before: ReadonlyArray<Report>, after: ReadonlyArray<Report>): Pairing {
  const ids = new Set(before.flatMap(({ id }) => id ?? []));
  const by = after.some(({ id }) => id !== null && ids.has(id)) ? 'runs' : 'editions';
  const key = ({ id, header, source }: Report) =>
    (by === 'runs' ? id : header.country?.iso3) ?? `source ${source.name}`;
  const waiting = grouped(before, key);
  const pairs: [Report, Report][] = [];
  const gained: Report[] = [];
  for (const report of after) {
    const partner = takeSame(waiting.get(key(report)), ({ source }) => source.name === report.source.name);
    if (partner) pairs.push([partner, report]);
    else gained.push(report);
  }
  return { by, pairs, gained, lost: [...waiting.values()].flat() };
}

/** Takes the one that is the same out of a list, else the first. */
export function takeSame<One>(list: One[] | undefined, isSame: (one: One) => boolean): One | null {
  if (!list) return null;
  return list.splice(Math.max(0, list.findIndex(isSame)), 1)[0] ?? null;
}
