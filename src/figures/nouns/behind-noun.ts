import { kindAt, type Token, textAt, tokenAt } from '../tokens/token.ts';
import { traffickingCrimes } from '../words/word-lists.ts';

/**
 * Index of the token that leads on behind a noun: behind a parenthesis that stands there, where it is closed, behind 'involved', and at the
 * 'involving' of 'cases under the law involving'.
 */
export function behindNoun(tokens: ReadonlyArray<Token>, noun: number): number {
  const next = textAt(tokens, noun + 1);
  if (next === 'involved') return noun + 2;
  // 'sent 12 cases *to court*, involving'
  if (next === 'to' && courts.includes(textAt(tokens, noun + 2))) return noun + 3;
  if (next === 'under' || next === 'related') return involvingBehind(tokens, noun + 1);
  // '12 victims *of trafficking (five boys and seven girls)* and'
  const open = next === 'of' && traffickingCrimes.has(tokenAt(tokens, noun + 2)) ? noun + 3 : noun + 1;
  if (textAt(tokens, open) !== '(') return noun + 1;
  const end = tokens.findIndex(({ text }, index) => index > noun && text === ')');
  return end < 0 ? noun + 1 : end + 1;
}

const courts: ReadonlyArray<string> = ['court', 'courts', 'trial'];

/** How many words may stand in front of 'involving'. */
const longestLaw = 9;

function involvingBehind(tokens: ReadonlyArray<Token>, from: number): number {
  for (let at = from; at <= from + longestLaw; at += 1) {
    if (textAt(tokens, at) === 'involving') return at;
    if (kindAt(tokens, at) === 'mark' && !marksOfLaws.includes(textAt(tokens, at))) return from;
  }
  return from;
}

/** 'under Article 104*(*a*),* involving' */
const marksOfLaws = '(),';
