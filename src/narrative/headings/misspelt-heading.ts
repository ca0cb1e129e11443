import type { Part } from '../../report/part.ts';
import { headingOfAnyEdition } from '../blocks/heading-line.ts';

/** The long words of headings: no slip makes one of them another. */
const wordsOfHeadings =
  'prosecution protection prevention recommendations prioritized prioritised trafficking magnitude government'.split(
    ' ',
  );
const longWord = /\p{Alpha}{7,}/gu;

/**
 * The part that a line is the heading of but for a slip in one of its words: 'PRIORITIZED RECOMMENATIONS', 'Protecton', 'Recommendation for
 * Kenya'. Asked only of a line that is set as a heading: in a menu or a sentence such a word is another one.
 */
export function misspeltHeading(line: string): Part | null {
  let slips = 0;
  const meant = line.replace(longWord, (word) => {
    const small = word.toLowerCase();
    const right = wordsOfHeadings.find((one) => isSlipOf(small, one));
    if (right === undefined || wordsOfHeadings.includes(small)) return word;
    slips += 1;
    return word === word.toUpperCase() ? right.toUpperCase() : word.charAt(0) + right.slice(1);
  });
  return slips === 1 ? headingOfAnyEdition(meant) : null;
}

/** Whether a word is another one with a slip of the pen: a letter left out, added or wrong, or two swapped. */
function isSlipOf(written: string, meant: string): boolean {
  const shorter = Math.min(written.length, meant.length);
  let start = 0;
  while (start < shorter && written[start] === meant[start]) start += 1;
  let end = 0;
  while (end < shorter - start && written.at(-1 - end) === meant.at(-1 - end)) end += 1;
  const [ours, theirs] = [written.length - start - end, meant.length - start - end];
  const isSwapped =
    ours === 2 && theirs === 2 && written[start] === meant[start + 1] && written[start + 1] === meant[start];
  return isSwapped || (ours + theirs > 0 && ours < 2 && theirs < 2);
}
