/** Where a comparison begins. */

import { behindThe, lastBefore } from '../tokens/around.ts';
import { kindAt, type Token, textAt, tokenAt } from '../tokens/token.ts';
import { agreeing, comparing, likening, multiples, surpassing } from '../words/word-lists.ts';
import { set, unionOf } from '../words/word-sets.ts';
import { isAfterNone, isAfterNumber } from './after-number.ts';
import { isAgainst } from './against.ts';
import { isChange, isChangeToo } from './changes.ts';
import { isMultiple } from './multiples.ts';

/** 'compared with', 'an increase from', 'down from', 'versus', 'than the 12' */
export function beginsComparison(tokens: ReadonlyArray<Token>, index: number): boolean {
  const token = tokens[index] as Token;
  if (!opening.has(token)) return false;
  if (comparing.has(token)) return true;
  const { text } = token;
  // 'Unlike in 2016, when courts convicted three, they convicted none'
  if (text === 'unlike') return index === 0;
  const form = forms.get(text) ?? formOf(token);
  return form ? form(tokens, index) : false;
}

type Form = (tokens: ReadonlyArray<Token>, index: number) => boolean;

/** Words that begin a comparison in one form alone, with what must stand around them. */
const forms: ReadonlyMap<string, Form> = new Map<string, Form>([
  ['above', isBeyond],
  ['after', (tokens, index) => isAfterNone(tokens, index) || isAfterNumber(tokens, index)],
  ['against', isAgainst],
  ['below', isBeyond],
  ['compare', isToCompare],
  ['figures', isOfThose],
  ['number', isOfThose],
  ['numbers', isOfThose],
  ['from', (tokens, index) => isChange(tokens, index) || isChangeToo(tokens, index)],
  ['over', isChange],
  ['same', isSameAs],
  ['than', isThan],
]);

/** All words that may begin a comparison. */
const opening = unionOf(
  set('unlike'),
  set([...forms.keys()].join(' ')),
  comparing,
  likening,
  multiples,
  agreeing,
  surpassing,
);

function formOf(token: Token): Form | undefined {
  if (likening.has(token)) return isLikened;
  if (multiples.has(token)) return isMultiple;
  if (agreeing.has(token)) return isAgreeing;
  return surpassing.has(token) ? isExceeded : undefined;
}

function isLikened(tokens: ReadonlyArray<Token>, index: number): boolean {
  const next = textAt(tokens, index + 1);
  // 'in contrast *with* 12 in 2016'
  const leads = next === 'to' || (next === 'with' && textAt(tokens, index) === 'contrast');
  return leads && tokens.slice(index + 2, index + 5).some(({ kind }) => kind === 'number');
}

function isThan(tokens: ReadonlyArray<Token>, index: number): boolean {
  const next = textAt(tokens, index + 1);
  // 'more victims in 2017 *(57)* than in 2016 (44)'
  const from = textAt(tokens, index - 1) === ')' ? lastBefore(tokens, index, '(') : index;
  return (next === 'the' || next === 'in') && isChange(tokens, from);
}

/** 'exceeding the nine', 'surpassing the previous year's total of nine' */
function isExceeded(tokens: ReadonlyArray<Token>, index: number): boolean {
  if (textAt(tokens, index + 1) !== 'the') return false;
  for (let at = index + 2; at < index + longestTotal && kindAt(tokens, at) !== 'mark'; at += 1)
    if (kindAt(tokens, at) === 'number') return true;
  return false;
}

/** 'well *below the 22* of 2016', 'far *above the 22* of 2016' */
function isBeyond(tokens: ReadonlyArray<Token>, index: number): boolean {
  return textAt(tokens, index + 1) === 'the' && kindAt(tokens, index + 2) === 'number';
}

/** In words: 'the previous year's total of'. */
const longestTotal = 8;

/** 'consistent with 12', 'consistent with the 12' */
function isAgreeing(tokens: ReadonlyArray<Token>, index: number): boolean {
  return textAt(tokens, index + 1) === 'with' && isNumberAt(tokens, index + 2);
}

/** 'roughly the same as the 12' */
function isSameAs(tokens: ReadonlyArray<Token>, index: number): boolean {
  return textAt(tokens, index + 1) === 'as' && isNumberAt(tokens, index + 2);
}

/** 'twelve', 'the twelve' */
function isNumberAt(tokens: ReadonlyArray<Token>, at: number): boolean {
  return kindAt(tokens, behindThe(tokens, at)) === 'number';
}

const leadingToCompared = set('with to');

/** 'The 12 convictions *compare (favorably) with the six* of 2003' */
function isToCompare(tokens: ReadonlyArray<Token>, index: number): boolean {
  const at = leadingToCompared.has(tokenAt(tokens, index + 1)) ? index + 1 : index + 2;
  return leadingToCompared.has(tokenAt(tokens, at)) && isNumberAt(tokens, at + 1);
}

const likeThose = set('these those that comparable corresponding respective');

const amounting = set('was were totaled');

/** In words: 'figures for the previous reporting period'. */
const longestFigures = 6;

/** '; in 2016, *these figures were* 12 and nine', '; *the comparable numbers* for 2016 *stood at* 12 and nine', '; *that number was* 12' */
function isOfThose(tokens: ReadonlyArray<Token>, index: number): boolean {
  const isPlain = textAt(tokens, index - 1) === 'the' && textAt(tokens, index).endsWith('s');
  if (isPlain ? textAt(tokens, index + 1) === 'of' : !likeThose.has(tokenAt(tokens, index - 1))) return false;
  let at = index + 1;
  while (at < index + longestFigures && kindAt(tokens, at + 1) !== 'number') at += 1;
  return amounting.has(tokenAt(tokens, at)) || (textAt(tokens, at) === 'at' && textAt(tokens, at - 1) === 'stood');
}
