import type { Edition, Mark } from '../report/edition.ts';
import { lazy, onceEach } from '../text/lazy.ts';
import { matchesIn } from '../text/matches.ts';
import { matches, mayMatchIn } from '../text/patterns/finder.ts';
import { bears, forms } from './editions.ts';
import { mayBeSpecialCase, type SharedMark, sharedMarks, specialCaseMarks, yearMarks } from './form-marks.ts';

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
  const text = narrative.slice(0, formGlance);
  const edition = strongest(text, ownQuestions(), noneKnown);
  const weight = edition.marks.reduce((sum, mark) => sum + (bears(text, mark) ? mark.weight : 0), 0);
  return weight === 0
    ? null
    : { edition, weight, first: edition.year, last: lastYears[forms.indexOf(edition)] as number };
}

/**
 * The edition whose form a narrative has, where no year is printed: the one most speaks for, by its own marks, those that
 * it shares with others, and the years the prose speaks of; the newest of several. Of the years that had the form it is the one that
 * most speaks for, the oldest of several.
 */
export function editionByForm(narrative: string): Edition {
  const text = narrative.slice(0, formGlance);
  const spoken = yearsIn(text);
  const known = forms.map(({ year }, form) => -distance(spoken, year, lastYears[form] as number));
  const questions = matches(mayBeSpecialCase, text) ? questionsOnSpecialCases() : allQuestions();
  const form = strongest(text, questions, known);
  return { ...form, year: yearOf(form, text, spoken) };
}

/** The year of a form that what the forms share speaks for, and the years of the prose. */
function yearOf(form: Edition, text: string, spoken: Spoken): number {
  const { years, marks } = yearsOf(form);
  if (years.length === 1) return form.year;
  const weights = years.map((year) => -distance(spoken, year, year));
  for (const { mark, has } of marks) if (bears(text, mark)) weigh({ mark, has }, weights, 1);
  return years[weights.indexOf(Math.max(...weights))] as number;
}

/** The years that had a form, and the marks that tell them apart; the newest form has had no other year. */
const yearsOf = onceEach((form: Edition) => {
  const last = lastYears[forms.indexOf(form)] as number;
  const count = last === Number.POSITIVE_INFINITY ? 1 : last - form.year + 1;
  const years = Array.from({ length: count }, (_, index) => form.year + index);
  const all = [...sharedMarks, ...specialCaseMarks, ...yearMarks].map(({ match, years: stretches, weight }) => ({
    mark: { inOrder: [match], weight },
    has: years.map((year) => isIn(stretches, year, year)),
  }));
  return { years, marks: all.filter(({ has }) => has.includes(true) && has.includes(false)) };
});

/** A mark by which forms are told apart, and which of them have it, in the order of the forms. */
interface Question {
  mark: Pick<Mark, 'inOrder' | 'weight'>;
  has: ReadonlyArray<boolean>;
  /** The places in `only` of each two forms of which the first has it and the second has not. */
  parted: ReadonlyArray<number>;
}

/** Marks in the order in which they are looked for, and how much they can say. */
interface Questions {
  asked: ReadonlyArray<Question>;
  /** The weight of all marks that each form has. */
  all: ReadonlyArray<number>;
  /** For two forms, a row for the first and a column for the second: the weight of all marks that only the first one has. */
  only: Int32Array;
}

const noneKnown = forms.map(() => 0);

const ownMarks = lazy(() =>
  forms.flatMap((edition) =>
    edition.marks.map((mark) =>
      questionOf(
        mark,
        forms.map((form) => form === edition),
      ),
    ),
  ),
);

const ownQuestions = lazy(() => questionsOf(ownMarks()));

/** Those of one form and those of several; what tells most forms apart comes first. */
const allQuestions = lazy(() => questionsWith(sharedMarks));
const questionsOnSpecialCases = lazy(() => questionsWith([...sharedMarks, ...specialCaseMarks]));

function questionsWith(marks: ReadonlyArray<SharedMark>): Questions {
  const shared = marks.map(({ match, years, weight }) =>
    questionOf(
      { inOrder: [match], weight },
      forms.map(({ year }, form) => isIn(years, year, lastYears[form] as number)),
    ),
  );
  return questionsOf([...ownMarks(), ...shared].sort((a, b) => worth(b) - worth(a)));
}

function questionOf(mark: Question['mark'], has: ReadonlyArray<boolean>): Question {
  const parted: number[] = [];
  for (const [form, isSo] of has.entries())
    for (const [other, isToo] of has.entries()) if (isSo && !isToo) parted.push(form * has.length + other);
  return { mark, has, parted };
}

/** How much is known when a mark has been looked for: its weight for each pair of forms of which one has it. */
function worth({ mark, parted }: Question): number {
  return mark.weight * parted.length;
}

function questionsOf(asked: ReadonlyArray<Question>): Questions {
  const only = new Int32Array(forms.length * forms.length);
  const all = [...noneKnown];
  for (const question of asked) {
    addOnly(only, question, 1);
    weigh(question, all, 1);
  }
  return { asked, all, only };
}

/** Adds the weight of a mark wherever only the first of two forms has it, or takes it away. */
function addOnly(only: Int32Array, { mark, parted }: Question, sign: 1 | -1): void {
  const weight = sign * mark.weight;
  for (const place of parted) only[place] = (only[place] as number) + weight;
}

/**
 * The form most speaks for, the newest of several. Always the one that can still have most is held against the one that can
 * be ahead of it by most, and a mark is looked for that only one of them has: as soon as none can be ahead, most marks need
 * not be looked for. `known`: what speaks for each form before any is.
 */
function strongest(text: string, { asked, all, only }: Questions, known: ReadonlyArray<number>): Edition {
  const open = [...asked];
  // What only one of two forms can still have of the marks that have not been looked for.
  const left = only.slice();
  // What speaks for each form if the text bears all of its marks that have not been looked for.
  const most = known.map((weight, form) => weight + (all[form] as number));
  const may = mayMatchIn(text);
  for (;;) {
    const best = newestOfMost(most);
    const rival = rivalOf(best, most, left);
    const lead = against(best, rival, most, left);
    if (lead < 0 || (lead === 0 && rival < best)) return forms[best] as Edition;
    const [question] = open.splice(
      open.findIndex(({ has }) => has[best] !== has[rival]),
      1,
    ) as [Question];
    addOnly(left, question, -1);
    if (!bears(text, question.mark, may)) weigh(question, most, -1);
  }
}

/** The form, not the best one, that can be ahead of it by most. */
function rivalOf(best: number, most: ReadonlyArray<number>, left: Int32Array): number {
  let rival = best === 0 ? 1 : 0;
  let lead = against(best, rival, most, left);
  for (let form = rival + 1; form < most.length; form += 1) {
    const other = against(best, form, most, left);
    if (form === best || other < lead) continue;
    rival = form;
    lead = other;
  }
  return rival;
}

/** How far a form is ahead of the best one if the text bears no mark of the best one that the form has not. */
function against(best: number, form: number, most: ReadonlyArray<number>, left: Int32Array): number {
  return (most[form] as number) - (most[best] as number) + (left[best * most.length + form] as number);
}

/** Adds the weight of a mark to the forms that have it, or takes it away. */
function weigh({ mark: { weight }, has }: Pick<Question, 'mark' | 'has'>, sums: number[], sign: 1 | -1): void {
  for (let form = 0; form < has.length; form += 1) if (has[form]) sums[form] = (sums[form] as number) + sign * weight;
}

function newestOfMost(weights: ReadonlyArray<number>): number {
  let best = 0;
  for (let form = 1; form < weights.length; form += 1)
    if ((weights[form] as number) >= (weights[best] as number)) best = form;
  return best;
}

/** The last year that had each form. */
const lastYears = forms.map((_, form) => (forms[form + 1]?.year ?? Number.POSITIVE_INFINITY) - 1);

function isIn(years: SharedMark['years'], first: number, last: number): boolean {
  return years.some(([from, to = Number.POSITIVE_INFINITY]) => from <= last && first <= to);
}

const yearWords = /(?<![\d$€£,.#-])20[0-4]\d(?![\d,-])/gu;

/** The years that a text speaks of. */
interface Spoken {
  counts: ReadonlyArray<readonly [year: number, count: number]>;
  newest: number;
  /** How often it speaks of any. */
  total: number;
}

function yearsIn(text: string): Spoken {
  const counts = new Map<number, number>();
  let newest = 0;
  let total = 0;
  for (const [words] of matchesIn(text, yearWords)) {
    const year = Number(words);
    counts.set(year, (counts.get(year) ?? 0) + 1);
    newest = Math.max(newest, year);
    total += 1;
  }
  return { counts: [...counts], newest, total };
}

/** A narrative hardly tells of years after its edition, and nearly always of the last two before it. */
const tooLate = 3;
const tooEarly = 1;
const mostTooEarly = 3;
/** So many years must be spoken of before the lack of later ones counts: laws are older than any edition. */
const many = 4;

/** What the years of the prose say against an edition that was printed from `first` to `last`. */
function distance({ counts, newest, total }: Spoken, first: number, last: number): number {
  if (total === 0) return 0;
  let late = 0;
  for (const [year, count] of counts) if (year > last) late += Math.min(count, 2);
  const early = total < many ? 0 : Math.max(0, first - newest - 2);
  return late * tooLate + Math.min(early, mostTooEarly) * tooEarly;
}
