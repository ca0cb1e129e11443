import { editionFor, openings } from '../knowledge/editions.ts';
import { movements, reclassified, waiver } from '../knowledge/tiers.ts';
import type { Edition } from '../report/edition.ts';
import type { Report, Section } from '../report/report.ts';
import type { Part } from '../report/tree.ts';
import { sentences } from '../text/sentences.ts';

/** Words that no edition knows, and the countries in whose narratives they stand, in order. */
export interface Unknown {
  words: string;
  countries: string[];
}

/** What a census finds in the narratives of one edition. */
export interface Census {
  /** Year of the edition; `null` for narratives that do not say theirs. */
  year: number | null;
  parsedAs: number;
  narratives: number;
  headings: Unknown[];
  /** First sentences of headed sections that no opening formula matches, by kind. */
  openings: { kind: Part; unknown: Unknown[] }[];
  /** Sentences of summaries that name a tier and no known movement. */
  movements: Unknown[];
  missing: { part: Part; countries: string[] }[];
  /** Length of each part in characters, sorted. */
  lengths: { part: Part; values: number[] }[];
  /** Recommendations a narrative, sorted. */
  recommendations: number[];
}

const movementWords =
  /\b(?:remain|upgrad|downgrad|placed|moved|advanc|fell|rose|rank|reclassif|reassess|list|demot|promot)\p{L}* [^.;]{0,60}\bTier\b/iu;

/** Counts, for the narratives of one edition, what its data does not know. */
export function collect(reports: ReadonlyArray<Report>, year: number | null): Census {
  const parsedAs = reports[0]?.header.edition.parsedAs ?? 0;
  const edition = editionFor(year ?? parsedAs);
  return {
    year,
    parsedAs,
    narratives: reports.length,
    headings: tally(reports, unknownHeadings),
    openings: edition.order.flatMap((kind) => {
      const unknown = tally(reports, (report) => unknownOpenings(report, kind));
      return unknown.length > 0 ? [{ kind, unknown }] : [];
    }),
    movements: tally(reports, unknownMovements),
    missing: missingParts(reports, edition),
    lengths: lengths(reports, edition),
    recommendations: ascending(reports.flatMap(({ recommendations }) => recommendations?.items.length ?? [])),
  };
}

/** Name to show for a report: its country, else its source. */
function nameOf(report: Report): string {
  return report.header.country?.name ?? report.source.name;
}

function tally(reports: ReadonlyArray<Report>, wordsIn: (report: Report) => string[]): Unknown[] {
  const found = new Map<string, string[]>();
  for (const report of reports) {
    for (const words of new Set(wordsIn(report))) found.set(words, [...(found.get(words) ?? []), nameOf(report)]);
  }
  return [...found]
    .map(([words, countries]) => ({ words, countries }))
    .sort((a, b) => b.countries.length - a.countries.length || (a.words < b.words ? -1 : 1));
}

function unknownHeadings({ narrative }: Report): string[] {
  return narrative.sections.flatMap(({ kind, title }) => (kind === 'other' && title ? [title.text] : []));
}

function unknownOpenings({ narrative }: Report, kind: Part): string[] {
  const cues = openings.filter((cue) => cue.means === kind);
  if (cues.length === 0) return [];
  return narrative.sections.flatMap((section) => {
    const first = section.kind === kind && section.title ? section.paragraphs[0]?.text : undefined;
    return first === undefined || cues.some((cue) => cue.match.test(first.slice(0, 400))) ? [] : [firstSentence(first)];
  });
}

function unknownMovements({ narrative }: Report): string[] {
  const summary = narrative.sections.filter(({ kind }) => kind === 'summary').flatMap(({ paragraphs }) => paragraphs);
  return summary.flatMap(({ text }) =>
    sentences(text)
      .map(({ start, end }) => text.slice(start, end))
      .filter((sentence) => movementWords.test(sentence) && !isKnownMovement(sentence)),
  );
}

function isKnownMovement(sentence: string): boolean {
  return [reclassified, waiver, ...movements.map(({ match }) => match)].some((pattern) => pattern.test(sentence));
}

function firstSentence(text: string): string {
  const { end } = sentences(text)[0] ?? { end: text.length };
  return text.slice(0, Math.min(end, 160));
}

function missingParts(reports: ReadonlyArray<Report>, edition: Edition): Census['missing'] {
  return edition.required.flatMap((part) => {
    const without = reports.filter((report) => report.tier?.code !== 'SC' && !has(report, part));
    return without.length > 0 ? [{ part, countries: without.map(nameOf) }] : [];
  });
}

function has({ narrative, recommendations }: Report, part: Part): boolean {
  return part === 'recommendations' ? recommendations !== null : narrative.sections.some(({ kind }) => kind === part);
}

function lengths(reports: ReadonlyArray<Report>, edition: Edition): Census['lengths'] {
  return edition.order.flatMap((part) => {
    const values = reports.flatMap(({ narrative }) => lengthOf(narrative.sections.filter(({ kind }) => kind === part)));
    return values.length > 0 ? [{ part, values: ascending(values) }] : [];
  });
}

function lengthOf(sections: ReadonlyArray<Section>): number[] {
  const total = sections.flatMap(({ paragraphs }) => paragraphs).reduce((sum, { text }) => sum + text.length, 0);
  return total > 0 ? [total] : [];
}

function ascending(values: number[]): number[] {
  return values.sort((a, b) => a - b);
}
