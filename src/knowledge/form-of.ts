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
  return weightOf(marks.filter((mark) => bears(text, mark)));
}

const knownShared = finderOf(sharedMarks);

/**
 * The edition whose form a narrative has, where no year is printed: the one most speaks for, by its own marks, those that
 * it shares with others, and the years the prose speaks of; the newest of several.
 */
export function editionByForm(narrative: string): Edition {
  const text = narrative.slice(0, formGlance);
  let best = { edition: newest, weight: Number.NEGATIVE_INFINITY };
  for (const { edition, known, most } of candidates(text)) {
    // The marks of its own take the longest to look for, and can make no more of those that follow.
    if (most < best.weight) break;
    const weight = known + formWeight(edition, text);
    if (weight > best.weight || (weight === best.weight && edition.year > best.edition.year))
      best = { edition, weight };
  }
  return best.edition;
}

/** A form, what is known to speak for it, and how much that can be with all the marks of its own. */
interface Candidate {
  edition: Edition;
  known: number;
  most: number;
}

/** The forms by how much can speak for them, the most first. */
function candidates(text: string): Candidate[] {
  const shared = knownShared.all(text);
  const years = yearsIn(text);
  const found = forms.map((edition, index) => {
    const last = (forms[index + 1]?.year ?? Number.POSITIVE_INFINITY) - 1;
    const marks = shared.filter((mark) => isIn(mark, edition.year, last));
    const known = weightOf(marks) - distance(years, edition.year, last);
    return { edition, known, most: known + weightOf(edition.marks) };
  });
  return found.sort((a, b) => b.most - a.most);
}

function weightOf(marks: ReadonlyArray<{ weight: number }>): number {
  return marks.reduce((sum, { weight }) => sum + weight, 0);
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
