/** Whether a number is said to be so many times another. */

import { kindAt, type Token, textAt, tokenAt } from '../tokens/token.ts';
import { deedNouns } from '../words/word-lists.ts';

/** 'triple the 16 victims of 2013', 'three times the 16', 'less than half the number of identified victims (24)' */
export function isMultiple(tokens: ReadonlyArray<Token>, index: number): boolean {
  if (textAt(tokens, index) === 'times' && kindAt(tokens, index - 1) !== 'number') return false;
  // 'half *as many as* the 24', 'twice *as many victims as* in 2016 (24)'
  if (textAt(tokens, index + 1) === 'as' && textAt(tokens, index + 2) === 'many') return true;
  const step = [1, 2, 3, 4].find((one) => textAt(tokens, index + one) === 'the');
  if (step === undefined) return false;
  const the = index + step;
  if (textAt(tokens, the + 1) === 'number') return isNumberInParentheses(tokens, the + 1);
  // 'more than double the *prosecutions* of the year before'
  if (deedNouns.has(tokenAt(tokens, the + 1))) return textAt(tokens, index) !== 'half';
  // 'half the 12 victims' are some of them; ', fewer than half of the 142 convicted in 2007'
  const isFewer = textAt(tokens, index - 1) === 'than' && textAt(tokens, index - 3) === ',';
  return (textAt(tokens, index) !== 'half' || isFewer) && kindAt(tokens, the + 1) === 'number';
}

/** 'the number of identified victims (24)', 'the number (24) of the year before' */
function isNumberInParentheses(tokens: ReadonlyArray<Token>, number: number): boolean {
  const open = [1, 2, 3, 4, 5].find((step) => textAt(tokens, number + step) === '(');
  return open !== undefined && kindAt(tokens, number + open + 1) === 'number';
}
