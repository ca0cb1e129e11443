import type { Report } from '../report/report.ts';
import { grouped } from '../text/lists.ts';
import { collect } from './collect.ts';
import { printCensus } from './print.ts';

/** A document that gave no report: its name, and what it is instead or which rules say why it could not be read. */
export interface NoNarrative {
  name: string;
  instead: string | null;
}

/**
 * The census of a set of documents, a page an edition: the headings, openings and movement words that no edition's data
 * knows, the parts that are missing and where, the lengths beside what was usual. It is what to read first when a new
 * edition appears.
 */
export function census(reports: ReadonlyArray<Report>, noNarratives: ReadonlyArray<NoNarrative> = []): string {
  const editions = [...grouped(reports, ({ header }) => header.edition.year)];
  editions.sort(([a], [b]) => (a ?? 0) - (b ?? 0));
  const pages = editions.map(([year, ofEdition]) => printCensus(collect(ofEdition, year)));
  const others = noNarratives.map(({ name, instead }) => `  ${name}  ${instead ?? 'nothing that could be read'}`);
  return [...pages, ...(others.length > 0 ? [['No narrative in:', ...others].join('\n')] : [])].join('\n\n');
}
