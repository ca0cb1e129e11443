import type { Edition, Mark } from '../report/edition.ts';
import { lazy } from '../text/lazy.ts';
import { forms, lastYears } from './editions.ts';
import { isPrinted, type SharedMark, sharedMarks, specialCaseMarks } from './form-marks.ts';

/** A mark by which forms are told apart, and which of them have it, in the order of the forms. */
interface Question {
  mark: Pick<Mark, 'inOrder' | 'weight'>;
  has: ReadonlyArray<boolean>;
}

export const noneKnown = forms.map(() => 0);

export const ownQuestions = lazy(() =>
  forms.flatMap(({ marks }) =>
    marks.map((mark): Question => ({ mark, has: forms.map((form) => form.marks === marks) })),
  ),
);

/** Those of one form and those of several; what tells most forms apart comes first. */
export const allQuestions = lazy(() => questionsWith(sharedMarks));
export const questionsOnSpecialCases = lazy(() => questionsWith([...sharedMarks, ...specialCaseMarks]));

function questionsWith(marks: ReadonlyArray<SharedMark>): ReadonlyArray<Question> {
  const shared = marks.map((mark) => ({
    mark: { inOrder: [mark.match], weight: mark.weight },
    has: forms.map(({ year }, form) => isPrinted(mark, year, lastYears[form] as number)),
  }));
  return [...ownQuestions(), ...shared].sort((a, b) => worth(b) - worth(a));
}

/** How much is known when a mark has been looked for: its weight for each pair of forms of which one has it. */
function worth({ mark, has }: Question): number {
  const count = has.filter(Boolean).length;
  return mark.weight * count * (has.length - count);
}

/**
 * The form most speaks for, the newest of several. Always the one that can still have most is held against the one that can
 * be ahead of it by most, and a mark is looked for that only one of them has: as soon as none can be ahead, most marks need
 * not be looked for. `known`: what speaks for each form before any is; `isBorne` tells whether the text has a mark.
 */
export function strongest(
  isBorne: (mark: Question['mark']) => boolean,
  asked: ReadonlyArray<Question>,
  known: ReadonlyArray<number>,
): Edition {
  const open = new Set(asked);
  // What speaks for each form if the text bears all of its marks that have not been looked for.
  const most = [...known];
  for (const question of asked) weigh(question, most, 1);
  for (;;) {
    const best = newestOfMost(most);
    const ahead = aheadOf(best, most, open);
    const rival = newestOfMost(ahead);
    const lead = ahead[rival] as number;
    if (lead < 0 || (lead === 0 && rival < best)) return forms[best] as Edition;
    const question = nextOf(open, best, rival);
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

/** How far each form is ahead of the best one if the text bears no mark of the best one, of those left, that the form has not. */
function aheadOf(best: number, most: ReadonlyArray<number>, open: Iterable<Question>): number[] {
  const ahead = most.map((weight, form) =>
    form === best ? Number.NEGATIVE_INFINITY : weight - (most[best] as number),
  );
  for (const { mark, has } of open) {
    if (!has[best]) continue;
    for (let form = 0; form < has.length; form += 1)
      if (!has[form]) ahead[form] = (ahead[form] as number) + mark.weight;
  }
  return ahead;
}

/** Adds the weight of a mark to the forms that have it, or takes it away. */
export function weigh({ mark: { weight }, has }: Question, sums: number[], sign: 1 | -1): void {
  for (let form = 0; form < has.length; form += 1) if (has[form]) sums[form] = (sums[form] as number) + sign * weight;
}

function newestOfMost(weights: ReadonlyArray<number>): number {
  let best = 0;
  for (let form = 1; form < weights.length; form += 1)
    if ((weights[form] as number) >= (weights[best] as number)) best = form;
  return best;
}
