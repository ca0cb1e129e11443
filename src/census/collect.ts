import { countryByIso3 } from '../knowledge/countries.ts';
import { editionFor, openings } from '../knowledge/editions.ts';
import type { Edition } from '../report/edition.ts';
import { lengthOf, partsOf } from '../report/parts.ts';
import type { Report, Text } from '../report/report.ts';
import type { Part, SectionKind } from '../report/vocabulary.ts';
import { contextOf } from '../rules/diagnose.ts';
import { unknownMovement } from '../rules/unknown-movement.ts';
import { unreadFinding } from '../rules/unread-finding.ts';
import { ascending, byCodeUnits } from '../text/lists.ts';
import { sentences } from '../text/sentences.ts';
import { type Order, orderOf } from './order.ts';

/** Where something stands: the country, or the source where no country is known, and the line. */
export interface Sighting {
  country: string;
  source: string;
  line: number;
}

/** Words that no edition knows, and every place where they stand, in order. */
export interface Unknown {
  words: string;
  places: Sighting[];
}

/** What a census finds in the narratives of one edition. `looked` counts what was looked at: where it is 0, nothing is known. */
export interface Census {
  /** Year of the edition; `null` for narratives that do not say theirs. */
  year: number | null;
  parsedAs: number;
  narratives: number;
  headings: { looked: number; unknown: Unknown[] };
  /** First sentences of sections under a heading that no opening formula matches, by kind. */
  openings: { kind: Part; looked: number; unknown: Unknown[] }[];
  /** First sentences of summaries without a finding. */
  findings: { looked: number; unknown: Unknown[] };
  /** Sentences on a placement that no movement matches. */
  movements: { looked: number; unknown: Unknown[] };
  unplaced: Unknown[];
  missing: { part: Part; places: Sighting[] }[];
  order: Order;
  /** Length of each part in characters, sorted. */
  lengths: { part: Part; values: number[] }[];
  /** Recommendations whose heading nobody found: a new one may look like a line of the page. */
  unheaded: Sighting[];
  /** Recommendations a narrative, sorted. */
  recommendations: number[];
}

/** What stands for the country's name, so that a formula is listed once and not once a country. */
export const placeholder = '…';

/** Counts, for the narratives of one edition, what its data does not know. */
export function collect(reports: ReadonlyArray<Report>, year: number | null): Census {
  const parsedAs = reports[0]?.header.edition.parsedAs ?? 0;
  const edition = editionFor(year ?? parsedAs);
  return {
    year,
    parsedAs,
    narratives: reports.length,
    headings: { looked: count(reports, titlesOf), unknown: tally(reports, unknownHeadings) },
    openings: edition.order.filter(hasFormula).map((kind) => ({
      kind,
      looked: count(reports, (report) => headed(report, kind)),
      unknown: tally(reports, (report) => unknownOpenings(report, kind)),
    })),
    findings: {
      looked: count(reports, summaries),
      unknown: tally(reports, (report) => said(report, unreadFinding, edition)),
    },
    movements: {
      looked: count(reports, summaries),
      unknown: tally(reports, (report) => said(report, unknownMovement, edition).map(clauseWithTier)),
    },
    unplaced: tally(reports, ({ residue }) => residue.filter(({ role }) => role === 'unplaced')),
    missing: missingParts(reports, edition),
    order: orderOf(reports, edition),
    lengths: lengths(reports, edition),
    unheaded: reports.flatMap((report) => {
      const { title = null, items = [] } = report.recommendations ?? {};
      return title === null ? items.slice(0, 1).map(({ position }) => placeOf(report, position.start.line)) : [];
    }),
    recommendations: ascending(reports.flatMap(({ recommendations }) => recommendations?.items.length ?? [])),
  };
}

function count(reports: ReadonlyArray<Report>, of: (report: Report) => ReadonlyArray<unknown>): number {
  return reports.reduce((sum, report) => sum + of(report).length, 0);
}

function tally(reports: ReadonlyArray<Report>, textsIn: (report: Report) => ReadonlyArray<Text>): Unknown[] {
  const found = new Map<string, Sighting[]>();
  for (const report of reports) {
    for (const text of textsIn(report)) {
      const words = shortened(withoutName(text.text, report));
      found.set(words, [...(found.get(words) ?? []), placeOf(report, text.position.start.line)]);
    }
  }
  return [...found]
    .map(([words, places]) => ({ words, places }))
    .sort((a, b) => b.places.length - a.places.length || byCodeUnits(a.words, b.words));
}

function placeOf({ header, source }: Report, line: number): Sighting {
  return { country: header.country?.name ?? source.name, source: source.name, line };
}

/** The text with the names of its country replaced by the placeholder. */
function withoutName(text: string, { header: { country } }: Report): string {
  const entry = country?.iso3 ? countryByIso3(country.iso3) : null;
  if (!country) return text;
  const names = [country.name, country.printed, ...(entry ? [...entry.names, ...entry.prose, ...entry.demonyms] : [])];
  const longestFirst = names.filter((name) => name.length > 2).sort((a, b) => b.length - a.length);
  return longestFirst.reduce((rest, name) => rest.replaceAll(name, placeholder), text);
}

/** How much of a sentence is listed. */
const longest = 160;

function shortened(text: string): string {
  const { end } = sentences(text)[0] ?? { end: text.length };
  return text.slice(0, Math.min(end, longest));
}

function titlesOf(report: Report): Text[] {
  return partsOf(report).flatMap(({ title }) => title ?? []);
}

function unknownHeadings({ narrative }: Report): Text[] {
  return narrative.sections.flatMap(({ kind, title }) => (kind === 'other' && title ? [title] : []));
}

function hasFormula(kind: Part): boolean {
  return openings.some(({ means }) => means === kind);
}

/** The first paragraphs under the headings of a kind. */
function headed({ narrative }: Report, kind: Part): Text[] {
  return narrative.sections.flatMap(({ kind: own, title, paragraphs }) =>
    own === (kind as SectionKind) && title ? paragraphs.slice(0, 1) : [],
  );
}

function unknownOpenings(report: Report, kind: Part): Text[] {
  const cues = openings.filter(({ means }) => means === kind);
  return headed(report, kind).filter(({ text }) => !cues.some(({ match }) => match.test(text.slice(0, 400))));
}

function summaries({ narrative, tier }: Report): Text[] {
  if (tier?.code === 'SC') return [];
  return narrative.sections.flatMap(({ kind, paragraphs }) => (kind === 'summary' ? paragraphs.slice(0, 1) : []));
}

/** The sentences that a rule finds in a report: the census lists what the check complains of. */
function said(report: Report, rule: typeof unknownMovement | typeof unreadFinding, edition: Edition): Text[] {
  return Array.from(rule.check(report, { ...contextOf(report), edition }), ({ actual, position }) => ({
    text: actual,
    position,
  }));
}

/** The clause that names the tier, and not much in front of it: the rest is what one government did, not how the edition places. */
function clauseWithTier({ text, position }: Text): Text {
  const tier = [...text.matchAll(tierNamed)].at(-1)?.index ?? 0;
  const clause = text.lastIndexOf(';', tier) + 1;
  const from = tier - clause > longestClause ? text.indexOf(' ', tier - longestClause) : clause;
  return { text: text.slice(from).trim(), position };
}

const tierNamed = /\bTier [123]\b/gu;
const longestClause = 100;

function missingParts(reports: ReadonlyArray<Report>, edition: Edition): Census['missing'] {
  return edition.required.flatMap((part) => {
    const without = reports.filter(
      (report) => report.tier?.code !== 'SC' && !partsOf(report).some((one) => one.part === part),
    );
    return without.length > 0 ? [{ part, places: without.map((report) => placeOf(report, 1)) }] : [];
  });
}

function lengths(reports: ReadonlyArray<Report>, edition: Edition): Census['lengths'] {
  return edition.order.flatMap((part) => {
    const values = reports.flatMap((report) => lengthOf(report, part) ?? []);
    return values.length > 0 ? [{ part, values: ascending(values) }] : [];
  });
}
