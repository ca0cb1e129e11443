import type { Edition, Mark } from '../report/edition.ts';
import { lazy } from '../text/lazy.ts';
import { forms, lastYears } from './editions.ts';
import { isPrinted, type SharedMark, sharedMarks, specialCaseMarks } from './form-marks.ts';

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

export const noneKnown = forms.map(() => 0);

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

export const ownQuestions = lazy(() => questionsOf(ownMarks()));

/** Those of one form and those of several; what tells most forms apart comes first. */
export const allQuestions = lazy(() => questionsWith(sharedMarks));
export const questionsOnSpecialCases = lazy(() => questionsWith([...sharedMarks, ...specialCaseMarks]));

function questionsWith(marks: ReadonlyArray<SharedMark>): Questions {
  const shared = marks.map((mark) =>
    questionOf(
      { inOrder: [mark.match], weight: mark.weight },
      forms.map(({ year }, form) => isPrinted(mark, year, lastYears[form] as number)),
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
 * not be looked for. `known`: what speaks for each form before any is; `isBorne` tells whether the text has a mark.
 */
export function strongest(
  isBorne: (mark: Question['mark']) => boolean,
  { asked, all, only }: Questions,
  known: ReadonlyArray<number>,
): Edition {
  const open = new Set(asked);
  // What only one of two forms can still have of the marks that have not been looked for.
  const left = only.slice();
  // What speaks for each form if the text bears all of its marks that have not been looked for.
  const most = known.map((weight, form) => weight + (all[form] as number));
  for (;;) {
    const best = newestOfMost(most);
    const rival = rivalOf(best, most, left);
    const lead = against(best, rival, most, left);
    if (lead < 0 || (lead === 0 && rival < best)) return forms[best] as Edition;
    const question = nextOf(open, best, rival);
    addOnly(left, question, -1);
    if (!isBorne(question.mark)) weigh(question, most, -1);
  }
}

/** The first mark that has not been looked for and that tells two forms apart. */
function nextOf(open: Set<Question>, one: number, other: number): Question {
  for (const question of open) {
    if (question.has[one] === question.has[other]) continue;
    open.delete(question);
    return question;
  }
  throw new RangeError('Unexpected forms that no mark tells apart, expected one that can be ahead');
}

/** The form, not the best one, that can be ahead of it by most. */
function rivalOf(best: number, most: ReadonlyArray<number>, left: Int32Array): number {
  return newestOfMost(
    most.map((_, form) => (form === best ? Number.NEGATIVE_INFINITY : against(best, form, most, left))),
  );
}

/** How far a form is ahead of the best one if the text bears no mark of the best one that the form has not. */
function against(best: number, form: number, most: ReadonlyArray<number>, left: Int32Array): number {
  return (most[form] as number) - (most[best] as number) + (left[best * most.length + form] as number);
}

/** Adds the weight of a mark to the forms that have it, or takes it away. */
export function weigh({ mark: { weight }, has }: Pick<Question, 'mark' | 'has'>, sums: number[], sign: 1 | -1): void {
  for (let form = 0; form < has.length; form += 1) if (has[form]) sums[form] = (sums[form] as number) + sign * weight;
}

function newestOfMost(weights: ReadonlyArray<number>): number {
  let best = 0;
  for (let form = 1; form < weights.length; form += 1)
    if ((weights[form] as number) >= (weights[best] as number)) best = form;
  return best;
}
