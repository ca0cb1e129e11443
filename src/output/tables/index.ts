import type { Table } from '../format.ts';
import { mentions, totals } from './figures.ts';
import { diagnostics, residue } from './findings.ts';
import { areas, paragraphs, recommendations, sections } from './narrative.ts';
import { reports } from './reports.ts';

/** Every table, in the order in which they are written. */
export const tables: ReadonlyArray<Table> = [
  reports,
  areas,
  sections,
  paragraphs,
  recommendations,
  totals,
  mentions,
  residue,
  diagnostics,
];
