import type { Edition } from '../report/edition.ts';
import { partsOf } from '../report/parts.ts';
import type { Report } from '../report/report.ts';
import type { Part } from '../report/vocabulary.ts';
import { grouped } from '../text/lists.ts';

/** The order in which narratives print their parts. */
export interface Order {
  /** Narratives with all parts of the edition, Special Cases apart: while headings are not known, the order is not, either. */
  looked: number;
  /** What most of them print, where it is not the order of the edition, with how many print it; `null` where it is. */
  other: { parts: ReadonlyArray<Part>; times: number } | null;
}

/** Whether most narratives print their parts in one order that is not the edition's. */
export function orderOf(reports: ReadonlyArray<Report>, { order, required }: Edition): Order {
  const printed = reports
    .filter(({ tier }) => tier?.code !== 'SC')
    .map((report) => [...new Set(partsOf(report).map(({ part }) => part))].filter((part) => order.includes(part)))
    .filter((parts) => required.every((part) => parts.includes(part)));
  const most = [...grouped(printed, String).values()].find(({ length }) => length * 2 > printed.length);
  const parts = most?.[0];
  const inOrder = order.filter((part) => parts?.includes(part)).join() === parts?.join();
  return { looked: printed.length, other: parts && !inOrder ? { parts, times: most.length } : null };
}

/** All parts of an edition in a new order: those that no narrative printed stay in front of the part that they stood in front of. */
export function completed(parts: ReadonlyArray<Part>, { order }: Edition): Part[] {
  const all = [...parts];
  for (const [index, part] of [...order.entries()].reverse()) {
    const next = order[index + 1];
    if (!all.includes(part)) all.splice(next ? all.indexOf(next) : all.length, 0, part);
  }
  return all;
}
