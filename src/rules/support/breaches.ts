import type { DocumentRule } from '../rule.ts';
import { bounded, excerpt } from './words.ts';

/** What the rules share that say what conservation finds. */

/** What to do where the parser, not the report, is wrong. */
export const tellMaintainers =
  'Do not use the report. Please send the input to the maintainers, or a cut of it that still shows the error.';

/** The words for characters that do not stand in one part. */
export function misplaced(where: string): DocumentRule['say'] {
  return ({ range, found }) => ({
    message: `Unexpected text ${excerpt(found)} in ${where}, expected every character in one part`,
    actual: bounded(found),
    expected: [],
    position: range,
  });
}
