import { exploitationIn } from '../nouns/kinds.ts';
import type { Reading } from '../reading/reading.ts';
import { firstText, hasAny, kindAt, type Token, textAt, tokenAt } from '../tokens/token.ts';
import * as words from '../words/word-lists.ts';
import { beginsComparison } from './comparison-words.ts';
import { longestLead } from './new-clause.ts';

/** 'an increased number of cases *– at least 29 –* in 2011' */
export function isHowManyAtDash({ tokens, governor, figures, ends }: Reading, dash: number): boolean {
  const open = tokens.findLastIndex((token, at) => at < dash && words.dashes.has(token));
  const from = open > dash - longestLead ? open : dash;
  if (!governor || firstText(tokens, governor.at, from, 'number') < 0) return false;
  const told = figures.at(-1);
  return (told?.end ?? 0) < (ends[from] as number) || from !== dash;
}

/** 'handed down 26 verdicts*—22 convictions* and four acquittals*—*': nothing was counted before the first dash, so that these are no part. */
export function isFirstTold({ tokens, starts, figures, claims }: Reading, dash: number): boolean {
  const [first] = figures;
  const open = first ? tokens.findLastIndex((token, at) => at < dash && words.dashes.has(token)) : dash;
  if (open < 0 || (first && first.start < (starts[open] as number))) return false;
  const nouns = claims.find(({ at }) => at === open + 1)?.head?.nouns;
  return nouns !== undefined && nouns.length > 0;
}

/** In words: 'a greater number of'. */
const longestAmount = 3;

/**
 * 'convicted more traffickers *(17)*', 'conducted fewer investigations *(17)*', 'a record number of traffickers *(17)*', '*(17, compared
 * with ten the year before)*', 'as many traffickers as in 2015 *(17)*'; not '(17 in 2016)', nor 'more sex traffickers (17)'.
 */
export function isHowManyInParentheses(reading: Reading, open: number): boolean {
  const { tokens } = reading;
  const from = objectStart(reading, open);
  if (from < 0 || kindAt(tokens, open + 1) !== 'number') return false;
  if (!isOfAmount(tokens, from, open) || exploitationIn(tokens, from, open) !== null) return false;
  for (let at = open + 2; at < tokens.length; at += 1)
    if (textAt(tokens, at) === ')' || beginsComparison(tokens, at))
      return at === open + 2 || textAt(tokens, at) !== ')';
  return false;
}

/** Where the object begins that ends before an index: '*more traffickers* (in 2017)', '*fewer investigations*'; -1 for none. */
function objectStart({ tokens, governor }: Reading, end: number): number {
  const behind = kindAt(tokens, end - 1) === 'year' ? end - 3 : end - 1;
  const noun = textAt(tokens, behind) === 'as' ? behind - 1 : behind;
  if (governor?.noun && governor.at === noun) return Math.max(noun - longestAmount, 0);
  return governor && tokenAt(tokens, noun).counted !== null ? governor.at + 1 : -1;
}

/** 'more traffickers', 'a record number of traffickers': an object that is not counted. */
function isOfAmount(tokens: ReadonlyArray<Token>, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1)
    if (kindAt(tokens, at) !== 'word' && !(kindAt(tokens, at) === 'year' && at === to - 1)) return false;
  return hasAny(tokens, from, to, words.amounts);
}
