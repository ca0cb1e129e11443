import type { IndexRow } from '../../output/report-index.ts';
import { countedFindings } from '../../text/plural.ts';
import { printable } from './text.ts';

const titles = ['Country', 'Edition', 'Tier', 'Movement', 'Sections', 'Recommendations', 'Diagnostics'];
/** Columns of numbers stand at the right. */
const right = new Set([4, 5]);

/** The reports as a table, a line a report; `asWritten`: what is told beside it is counted by configured severities. */
export function table(rows: ReadonlyArray<IndexRow>, asWritten = false): string {
  const head = asWritten ? [...titles.slice(0, -1), 'Diagnostics as written'] : titles;
  const cells = [head, ...rows.map(toCells)];
  const widths = titles.map((_, column) =>
    cells.reduce((widest, row) => Math.max(widest, width(row[column] ?? '')), 0),
  );
  return cells
    .map(
      (row) =>
        `${row
          .map((cell, column) => pad(cell, column, widths[column] ?? 0))
          .join('  ')
          .trimEnd()}\n`,
    )
    .join('');
}

function toCells(row: IndexRow): string[] {
  return [
    printable(row.country ?? `? (${row.source})`),
    String(row.edition ?? '?'),
    row.tier ?? '?',
    row.movement ?? '',
    String(row.sections),
    String(row.recommendations),
    countedFindings(row.errors, row.warnings, row.infos),
  ];
}

function pad(cell: string, column: number, size: number): string {
  const blanks = ' '.repeat(size - width(cell));
  return right.has(column) ? blanks + cell : cell + blanks;
}

function width(cell: string): number {
  return Array.from(cell).length;
}
