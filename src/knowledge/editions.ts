import type { Cue, Edition, EditionRow, Mark } from '../report/edition.ts';
import type { MovementKind, Part } from '../report/vocabulary.ts';
import { mayMatchIn } from '../text/patterns/finder.ts';
import { rows } from './edition-rows.ts';
import { findings as knownFindings } from './findings.ts';
import { headings as knownHeadings, longestHeading } from './headings.ts';
import { movements as knownMovements, reclassified } from './movements.ts';
import { openings as knownOpenings, summary as knownSummary } from './openings.ts';

/** The rows with what each one keeps of the one before. Marks are never kept: they tell a form from its neighbors. */
export const forms: ReadonlyArray<Edition> = resolved(rows);

/** The last year that had each form; the newest form has it still. */
export const lastYears: ReadonlyArray<number> = forms.map(
  (_, form) => (forms[form + 1]?.year ?? Number.POSITIVE_INFINITY) - 1,
);

export const oldest = forms[0] as Edition;
export const newest = forms.at(-1) as Edition;

/**
 * What editions print, whichever of them printed it first: a copy without a year may be read with the wrong one, so what
 * is a heading or a formula in any edition is one in all.
 */
export const headings: ReadonlyArray<Cue<Part>> = [...knownHeadings, ...rows.flatMap((row) => row.headings ?? [])];
const addedOpenings = rows.flatMap((row) => row.openings ?? []);
export const openings: ReadonlyArray<Cue<Part>> = [...addedOpenings, ...knownOpenings];
/** How a summary opens that assesses a government; what is said of a Special Case is none. */
export const assessments: ReadonlyArray<Cue<Part>> = [
  ...addedOpenings.filter(({ means }) => means === 'summary'),
  ...knownSummary,
];
export const findings: ReadonlyArray<Cue<'met' | 'not-met'>> = [
  ...knownFindings,
  ...rows.flatMap((row) => row.findings ?? []),
];
export const movements: ReadonlyArray<Cue<MovementKind>> = [
  ...knownMovements,
  ...rows.flatMap((row) => row.movements ?? []),
];

/** Every way to tell of a placement, to be looked for all through a text; `null` where the direction is in the tiers alone. */
export const placings: ReadonlyArray<{ match: RegExp; means: MovementKind | null }> = [
  ...movements,
  { match: reclassified, means: null },
].map(({ match, means }) => ({ match: new RegExp(match.source, `${match.flags}g`), means }));

/** The first row leaves nothing out. */
function resolved(all: ReadonlyArray<EditionRow>): Edition[] {
  const found: Edition[] = [];
  for (const { headings, openings, findings, movements, ...row } of all) {
    found.push(editionOf({ ...found.at(-1), ...row } as Edition));
  }
  return found;
}

/** Written out, because what a spread makes of rows that differ has several forms to the engine, and every rule asks its edition. */
function editionOf(whole: Edition, year = whole.year): Edition {
  const { era, order, optional, semicolons, usualRecommendations, usualLength, marks } = whole;
  const required = order.filter((part) => !optional.includes(part));
  return { year, era, order, optional, semicolons, usualRecommendations, usualLength, marks, required };
}

/**
 * The data that an edition is parsed with. A year before the first edition gets the first one's, a year after the last
 * (the next edition) the newest; the rules say so.
 */
export function editionFor(year: number): Edition {
  if (year > newest.year) return newest;
  return editions[year - oldest.year] ?? oldest;
}

/** One for each year, with the data of the form that it has. */
const editions: ReadonlyArray<Edition> = forms.flatMap((form, index) => {
  const last = Math.min(lastYears[index] as number, newest.year);
  return Array.from({ length: last - form.year + 1 }, (_, after) => editionOf(form, form.year + after));
});

/** Whether the data knows this edition. */
export function isKnownYear(year: number): boolean {
  return year >= oldest.year && year <= newest.year;
}

/**
 * Tells which of many marks a text bears: all its words, one behind the other. Marks share words, and some are asked for again: each is
 * looked for once. No two marks begin with the same pattern.
 */
export function marksIn(text: string): (mark: Pick<Mark, 'inOrder'>) => boolean {
  const may = mayMatchIn(text);
  const known = new Map<RegExp | undefined, boolean>();
  return ({ inOrder }) => {
    let found = known.get(inOrder[0]);
    if (found === undefined) {
      found = bearsAll(text, inOrder, may);
      known.set(inOrder[0], found);
    }
    return found;
  };
}

function bearsAll(text: string, inOrder: Mark['inOrder'], may: (pattern: RegExp) => boolean): boolean {
  if (!inOrder.every(may)) return false;
  let at = 0;
  for (const pattern of inOrder) {
    const match = pattern.exec(text.slice(at));
    if (!match) return false;
    at += match.index + match[0].length;
  }
  return true;
}

const behindHeading = /(?<![\s:.])[\s:.]+$/u;

/** Whether a line is nothing but a heading that some edition has printed, with its colon or without. */
export function isPrintedHeading(line: string): boolean {
  if (line.length > longestHeading) return false;
  const words = line.replace(behindHeading, '');
  return headings.some((cue) => cue.match.test(words));
}
