import { exploitationIn } from '../nouns/kinds.ts';
import type { Reading } from '../reading/reading.ts';
import { firstText, hasAny, kindAt, type Token, textAt, tokenAt } from '../tokens/token.ts';
import * as words from '../words/word-lists.ts';
import { set } from '../words/word-sets.ts';
import { beginsComparison } from './comparison-words.ts';
import { longestLead } from './new-clause.ts';

/** 'an increased number of cases *– at least 29 –* in 2011' */
export function isHowMany({ tokens, governor, figures, ends }: Reading, dash: number): boolean {
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

const amounts = set('more fewer number many');

/**
 * 'convicted more traffickers *(17)*', 'a record number of traffickers *(17)*', '*(17, compared with ten the year before)*', 'as many
 * traffickers as in 2015 *(17)*'; not '(17 in 2016)', nor 'more sex traffickers (17)'.
 */
export function isHowManyMore({ tokens, governor }: Reading, open: number): boolean {
  // 'convicted more traffickers *in 2017* (17)'
  const behind = kindAt(tokens, open - 1) === 'year' ? open - 3 : open - 1;
  const noun = textAt(tokens, behind) === 'as' ? behind - 1 : behind;
  if (!governor || kindAt(tokens, open + 1) !== 'number' || tokenAt(tokens, noun).counted === null) return false;
  if (!isOfAmount(tokens, governor.at + 1, open) || exploitationIn(tokens, governor.at, open) !== null) return false;
  for (let at = open + 2; at < tokens.length; at += 1)
    if (textAt(tokens, at) === ')' || beginsComparison(tokens, at))
      return at === open + 2 || textAt(tokens, at) !== ')';
  return false;
}

/** 'more traffickers', 'a record number of traffickers': an object that is not counted. */
function isOfAmount(tokens: ReadonlyArray<Token>, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1)
    if (kindAt(tokens, at) !== 'word' && !(kindAt(tokens, at) === 'year' && at === to - 1)) return false;
  return hasAny(tokens, from, to, amounts);
}
