import type { Edition } from '../report/edition.ts';
import { onceEach } from '../text/lazy.ts';
import { countsOf, numbersFrom } from '../text/lists.ts';
import { matchesIn } from '../text/matches.ts';
import { matches } from '../text/patterns/finder.ts';
import { forms, lastYears, marksIn } from './editions.ts';
import { isPrinted, mayBeSpecialCase, sharedMarks, specialCaseMarks, yearMarks } from './form-marks.ts';
import { allQuestions, noneKnown, ownQuestions, questionsOnSpecialCases, strongest, weigh } from './strongest-form.ts';

/** What the words of a narrative say about its form. */
interface FormFound {
  /** The form most of whose marks it bears, the newest of several. */
  edition: Edition;
  /** How much those marks count. */
  weight: number;
  /** The years that had this form. */
  first: number;
  last: number;
}

/** How much is looked at, in UTF-16 code units. */
const glance = 8_000;

/** So much of a narrative as its form is told by, a line a paragraph. */
export function openingOf(paragraphs: Iterable<string>): string {
  const lines: string[] = [];
  let length = 0;
  for (const line of paragraphs) {
    if (length >= glance) break;
    lines.push(line);
    length += line.length + 1;
  }
  return lines.join('\n').slice(0, glance);
}

/** Whether the opening of a narrative bears a mark of an edition's form. */
export function bearsForm({ marks }: Edition, opening: string): boolean {
  return marks.some(marksIn(opening));
}

/** The form whose marks the opening of a narrative bears most of; `null` where it bears none. */
export function formOf(opening: string): FormFound | null {
  const isBorne = marksIn(opening);
  const edition = strongest(isBorne, ownQuestions(), noneKnown);
  const weight = edition.marks.reduce((sum, mark) => sum + (isBorne(mark) ? mark.weight : 0), 0);
  return weight === 0
    ? null
    : { edition, weight, first: edition.year, last: lastYears[forms.indexOf(edition)] as number };
}

/**
 * The edition whose form the opening of a narrative has, where no year is printed: the one most speaks for, by its own marks, those
 * that it shares with others, and the years the prose speaks of; the newest of several. Of the years that had the form it is the one
 * that most speaks for, the oldest of several.
 */
export function editionByForm(opening: string): Edition {
  const isBorne = marksIn(opening);
  const spoken = yearsIn(opening);
  const known = forms.map(({ year }, form) => -distance(spoken, year, lastYears[form] as number));
  const questions = matches(mayBeSpecialCase, opening) ? questionsOnSpecialCases() : allQuestions();
  const form = strongest(isBorne, questions, known);
  return { ...form, year: yearOf(form, isBorne, spoken) };
}

/** The year of a form that what the forms share speaks for, and the years of the prose. */
function yearOf(form: Edition, isBorne: ReturnType<typeof marksIn>, spoken: Spoken): number {
  const { years, marks } = yearsOf(form);
  if (years.length === 1) return form.year;
  const weights = years.map((year) => -distance(spoken, year, year));
  for (const { mark, has } of marks) if (isBorne(mark)) weigh({ mark, has }, weights, 1);
  return years[weights.indexOf(Math.max(...weights))] as number;
}

/** The years that had a form, and the marks that tell them apart; the newest form has had no other year. */
const yearsOf = onceEach((form: Edition) => {
  const last = lastYears[forms.indexOf(form)] as number;
  const years = numbersFrom(form.year, last === Number.POSITIVE_INFINITY ? form.year : last);
  const all = [...sharedMarks, ...specialCaseMarks, ...yearMarks].map((mark) => ({
    mark: { inOrder: [mark.match], weight: mark.weight },
    has: years.map((year) => isPrinted(mark, year, year)),
  }));
  return { years, marks: all.filter(({ has }) => has.includes(true) && has.includes(false)) };
});

/** Without the flag `u`, and what stands in front looked at behind the first digits, it is cheap. */
const yearWords = /20(?<![\d$€£,.#-]20)[0-4]\d(?![\d,-])/g;

/** The years that a text speaks of. */
interface Spoken {
  counts: ReadonlyArray<readonly [year: number, count: number]>;
  newest: number;
  /** How often it speaks of any. */
  total: number;
}

/** The years that a text speaks of, those of laws and sums left out. */
function yearsIn(text: string): Spoken {
  const years = matchesIn(text, yearWords).map(([words]) => Number(words));
  const counts = [...countsOf(years)];
  return { counts, newest: Math.max(0, ...counts.map(([year]) => year)), total: years.length };
}

/** A narrative hardly tells of years after its edition, and nearly always of the last two before it. */
const tooLate = 3;
const tooEarly = 1;
const mostTooEarly = 3;
/** One year counts no more often than this, however often it is named: a law has its year in its name. */
const mostOfOne = 2;
const usuallyBefore = 2;
/** So many years must be spoken of before the lack of later ones counts: laws are older than any edition. */
const many = 4;

/** What the years of the prose say against an edition that was printed from `first` to `last`. */
function distance({ counts, newest, total }: Spoken, first: number, last: number): number {
  if (total === 0) return 0;
  let late = 0;
  for (const [year, count] of counts) if (year > last) late += Math.min(count, mostOfOne);
  const early = total < many ? 0 : Math.max(0, first - newest - usuallyBefore);
  return late * tooLate + Math.min(early, mostTooEarly) * tooEarly;
}
