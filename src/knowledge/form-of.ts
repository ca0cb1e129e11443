import type { Edition, Mark } from '../report/edition.ts';
import { matches } from '../text/finder.ts';
import { onceEach } from '../text/lazy.ts';
import { matchesIn } from '../text/matches.ts';
import { bears, forms } from './editions.ts';
import { type SharedMark, sharedMarks } from './form-marks.ts';

/** What the words of a narrative say about its form. */
export interface FormFound {
  /** The form most of whose marks it bears, the newest of several. */
  edition: Edition;
  /** How much those marks count. */
  weight: number;
  /** The years that had this form. */
  first: number;
  last: number;
}

/** How much is looked at, in UTF-16 code units. */
export const formGlance = 8_000;

/** Whether a text bears a mark of an edition's form. */
export function bearsForm({ marks }: Edition, narrative: string): boolean {
  const text = narrative.slice(0, formGlance);
  return marks.some((mark) => bears(text, mark));
}

/** The form whose marks a text bears most of; `null` where it bears none. */
export function formOf(narrative: string): FormFound | null {
  const { edition, weight } = strongest(
    narrative.slice(0, formGlance),
    forms.map((edition) => candidate(edition, ownMarks(edition), 0)),
  );
  return weight === 0 ? null : { edition, weight, first: edition.year, last: lastYear(edition) };
}

/**
 * The edition whose form a narrative has, where no year is printed: the one most speaks for, by its own marks, those that
 * it shares with others, and the years the prose speaks of; the newest of several.
 */
export function editionByForm(narrative: string): Edition {
  const text = narrative.slice(0, formGlance);
  const years = yearsIn(text);
  const candidates = forms.map((edition) =>
    candidate(edition, allMarks(edition), -distance(years, edition.year, lastYear(edition))),
  );
  return strongest(text, candidates).edition;
}

type AnyMark = Mark | SharedMark;

/** A form whose marks are looked for in a text, the heaviest first. */
interface Candidate {
  edition: Edition;
  marks: ReadonlyArray<AnyMark>;
  /** How many of the marks have been looked for. */
  tried: number;
  /** What speaks for the form if the text bears all marks that have not been looked for. */
  weight: number;
}

function candidate(edition: Edition, marks: ReadonlyArray<AnyMark>, known: number): Candidate {
  return { edition, marks, tried: 0, weight: marks.reduce((sum, mark) => sum + mark.weight, known) };
}

/**
 * The form most speaks for, the newest of several. Always the one is looked at that can still have most: as soon as it has
 * no marks left, no other can have more, and most marks of the others need not be looked for.
 */
function strongest(text: string, candidates: ReadonlyArray<Candidate>): Candidate {
  const borne = new Map<AnyMark, boolean>();
  for (;;) {
    const best = newestOfMost(candidates);
    const mark = best.marks[best.tried];
    if (!mark) return best;
    best.tried += 1;
    const isBorne = borne.get(mark) ?? ('match' in mark ? matches(mark.match, text) : bears(text, mark));
    borne.set(mark, isBorne);
    if (!isBorne) best.weight -= mark.weight;
  }
}

function newestOfMost(candidates: ReadonlyArray<Candidate>): Candidate {
  let best = candidates[0] as Candidate;
  for (const other of candidates) if (other.weight >= best.weight) best = other;
  return best;
}

const ownMarks = onceEach(({ marks }: Edition) => heaviestFirst(marks));
const allMarks = onceEach((edition: Edition) =>
  heaviestFirst([...edition.marks, ...sharedMarks.filter((mark) => isIn(mark, edition.year, lastYear(edition)))]),
);

function heaviestFirst(marks: ReadonlyArray<AnyMark>): ReadonlyArray<AnyMark> {
  return marks.toSorted((a, b) => b.weight - a.weight);
}

/** The last year that had a form. */
function lastYear(edition: Edition): number {
  return (forms[forms.indexOf(edition) + 1]?.year ?? Number.POSITIVE_INFINITY) - 1;
}

function isIn({ years }: SharedMark, first: number, last: number): boolean {
  return years.some(([from, to = Number.POSITIVE_INFINITY]) => from <= last && first <= to);
}

const yearWords = /(?<![\d$€£,.#-])20[0-4]\d(?![\d,-])/gu;

/** The years that a text speaks of, and how often. */
function yearsIn(text: string): Map<number, number> {
  const counts = new Map<number, number>();
  for (const [words] of matchesIn(text, yearWords)) counts.set(Number(words), (counts.get(Number(words)) ?? 0) + 1);
  return counts;
}

/** A narrative hardly tells of years after its edition, and nearly always of the last two before it. */
const tooLate = 3;
const tooEarly = 1;
const mostTooEarly = 3;
/** So many years must be spoken of before the lack of later ones counts: laws are older than any edition. */
const many = 4;

/** What the years of the prose say against an edition that was printed from `first` to `last`. */
function distance(years: ReadonlyMap<number, number>, first: number, last: number): number {
  if (years.size === 0) return 0;
  const late = [...years].reduce((sum, [year, count]) => sum + (year > last ? Math.min(count, 2) : 0), 0);
  const newestYear = Math.max(...years.keys());
  const total = [...years.values()].reduce((sum, count) => sum + count, 0);
  const early = total < many ? 0 : Math.max(0, first - newestYear - 2);
  return late * tooLate + Math.min(early, mostTooEarly) * tooEarly;
}
