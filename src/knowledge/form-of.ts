import type { Edition } from '../report/edition.ts';
import { finderOf } from '../text/finder.ts';
import { matchesIn } from '../text/matches.ts';
import { bears, forms, newest } from './editions.ts';
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

/** The form whose marks a text bears most of; `null` where it bears none. */
export function formOf(narrative: string): FormFound | null {
  const text = narrative.slice(0, formGlance);
  let found: FormFound | null = null;
  for (const [index, edition] of forms.entries()) {
    const weight = formWeight(edition, text);
    if (weight === 0 || weight < (found?.weight ?? 0)) continue;
    found = { edition, weight, first: edition.year, last: (forms[index + 1]?.year ?? Number.POSITIVE_INFINITY) - 1 };
  }
  return found;
}

/** How much of the marks of an edition's form a text bears. */
export function formWeight({ marks }: Edition, narrative: string): number {
  const text = narrative.slice(0, formGlance);
  return marks.reduce((sum, mark) => sum + (bears(text, mark) ? mark.weight : 0), 0);
}

const knownShared = finderOf(sharedMarks);

/**
 * The edition whose form a narrative has, where no year is printed: the one most speaks for, by its own marks, those that
 * it shares with others, and the years the prose speaks of; the newest of several.
 */
export function editionByForm(narrative: string): Edition {
  const text = narrative.slice(0, formGlance);
  const shared = knownShared.all(text);
  const years = yearsIn(text);
  let best = newest;
  let most = Number.NEGATIVE_INFINITY;
  for (const [index, edition] of [...forms.entries()].toReversed()) {
    const last = (forms[index + 1]?.year ?? Number.POSITIVE_INFINITY) - 1;
    const of = (mark: SharedMark): number => (isIn(mark, edition.year, last) ? mark.weight : 0);
    const weight =
      formWeight(edition, text) + shared.reduce((sum, mark) => sum + of(mark), 0) - distance(years, edition.year, last);
    if (weight <= most) continue;
    best = edition;
    most = weight;
  }
  return best;
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
