import type { Finding } from '../check/finding.ts';

/** The place of a finding in lines and columns; `null` where its source has none that people see (a page of a PDF). */
export function linesOf({ position, page }: Finding): Finding['position'] {
  return page === null ? position : null;
}
