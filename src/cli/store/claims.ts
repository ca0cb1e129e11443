import type { IndexRow } from '../../output/report-index.ts';
import type { Diagnostic } from '../../report/report.ts';
import { plainDiagnostic } from '../../rules/command-rules.ts';
import { duplicateReport } from '../../rules/duplicate-report.ts';

/**
 * Notes which input gave which report: of rows whose id another input, or this one, gave before, it tells that they are
 * second ones. Both are kept.
 */
export function createClaims(): (rows: ReadonlyArray<IndexRow>, source: string) => Diagnostic[] {
  const sources = new Map<string, string>();
  return (rows, source) =>
    rows.flatMap((row) => {
      if (row.id === null) return [];
      const first = sources.get(row.id);
      if (first !== undefined) return [duplicate(row, first)];
      sources.set(row.id, source);
      return [];
    });
}

function duplicate({ id, file }: IndexRow, first: string): Diagnostic {
  const message = `Unexpected second report \`${id}\`, expected one: the first is of \`${first}\`, this one is written to \`${file}\``;
  return plainDiagnostic(duplicateReport, message);
}
