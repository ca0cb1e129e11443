import type { SectionKind } from '../../src/report/vocabulary.ts';

/** A text of an edition by section, and the totals that must be read in it. */
export interface Row {
  edition: number;
  totals: string;
  text: string;
  parts: Readonly<Partial<Record<SectionKind, string>>>;
}

/**
 * Rows that are written one a line: `2018 | c=12/9 | Courts convicted 12 traffickers (nine in 2016).` A sentence stands in
 * both sections; a narrative tells which: `2003 | v=52 | prosecution: … | protection: …`.
 */
export function rowsOf(table: string): ReadonlyArray<Row> {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [edition, totals = '', ...sections] = line.split('|').map((cell) => cell.trim());
      const text = sections.join(' ');
      const named = sections.map((section) => section.split(/(?<=^[a-z]+): /u));
      const parts = named.every(([, words]) => words)
        ? Object.fromEntries(named)
        : { prosecution: text, protection: text };
      return { edition: Number(edition), totals, text, parts };
    });
}
