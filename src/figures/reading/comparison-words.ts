import { kindAt, type Token, textAt, tokenAt } from '../tokens/token.ts';
import { agreeing, changes, comparing, likening, multiples, surpassing } from '../words/word-lists.ts';
import { set } from '../words/word-sets.ts';
import { periodAt } from './period-words.ts';
import type { Reading } from './reading.ts';

/** 'compared with', 'an increase from', 'down from', 'versus', 'than the 12' */
export function beginsComparison(tokens: ReadonlyArray<Token>, index: number): boolean {
  const token = tokens[index] as Token;
  if (comparing.has(token)) return true;
  const { text } = token;
  // 'Unlike in 2016, when courts convicted three, they convicted none'
  if (text === 'unlike') return index === 0;
  if (text === 'after') return isAfterNone(tokens, index);
  if (text === 'against') return isAgainst(tokens, index);
  return isLikened(tokens, index) || isChangeFrom(tokens, index);
}

/** 'similar to 12', 'triple the 12', 'exceeding the 12', 'consistent with 12', 'roughly the same as the 12' */
function isLikened(tokens: ReadonlyArray<Token>, index: number): boolean {
  const token = tokens[index] as Token;
  const next = textAt(tokens, index + 1);
  if (likening.has(token))
    return next === 'to' && tokens.slice(index + 2, index + 5).some(({ kind }) => kind === 'number');
  if (multiples.has(token)) return isMultiple(tokens, index);
  if (surpassing.has(token)) return next === 'the' && isNumberNear(tokens, index + 2);
  const joint = agreeing.has(token) ? 'with' : 'as';
  if (joint === 'as' && token.text !== 'same') return false;
  return next === joint && isNumberAt(tokens, index + 2);
}

/** 'an increase from', 'an increase over', 'fewer than the 12', 'fewer than in' */
function isChangeFrom(tokens: ReadonlyArray<Token>, index: number): boolean {
  const { text } = tokens[index] as Token;
  const next = textAt(tokens, index + 1);
  const leads = text === 'from' || text === 'over' || (text === 'than' && (next === 'the' || next === 'in'));
  return leads && isChange(tokens, index);
}

/** 'In 2017, it investigated eight cases*, against 12 in 2016*'; not 'charges in eight cases, against 12 suspects in 2017' */
function isAgainst(tokens: ReadonlyArray<Token>, index: number): boolean {
  if (textAt(tokens, index - 1) !== ',' || !isNumberAt(tokens, index + 1)) return false;
  const year = tokens.slice(index + 2, index + 7).find(({ kind }) => kind === 'year');
  return year !== undefined && tokens.slice(0, index).some(({ kind, value }) => kind === 'year' && value > year.value);
}

/** 'twelve', 'the twelve' */
function isNumberAt(tokens: ReadonlyArray<Token>, at: number): boolean {
  return kindAt(tokens, textAt(tokens, at) === 'the' ? at + 1 : at) === 'number';
}

/** Whether a number follows before a mark: '12', 'previous year's total of 12'. */
function isNumberNear(tokens: ReadonlyArray<Token>, from: number): boolean {
  for (let at = from; at < from + 6 && kindAt(tokens, at) !== 'mark'; at += 1)
    if (kindAt(tokens, at) === 'number') return true;
  return false;
}

const counted = set('investigations prosecutions convictions');

/** 'prosecuted four suspects, *after no prosecutions* in 2019', '*after none* in 2019', '*after prosecuting none* in 2019' */
function isAfterNone(tokens: ReadonlyArray<Token>, index: number): boolean {
  const at = textAt(tokens, index + 1).endsWith('ing') ? index + 2 : index + 1;
  const none = tokenAt(tokens, at);
  if (none.kind !== 'number' || none.value !== 0) return false;
  return none.text === 'none' ? textAt(tokens, at + 1) === 'in' : counted.has(tokenAt(tokens, at + 1));
}

/** 'triple the 16 victims of 2013', 'twice as many as the 24', 'less than half the number of identified victims (24)' */
function isMultiple(tokens: ReadonlyArray<Token>, index: number): boolean {
  const step = [1, 2, 3, 4].find((one) => textAt(tokens, index + one) === 'the');
  if (step === undefined) return false;
  const the = index + step;
  if (textAt(tokens, the + 1) === 'number') return isNumberInParentheses(tokens, the + 1);
  // 'half the 12 victims' are some of them
  return textAt(tokens, index) !== 'half' && kindAt(tokens, the + 1) === 'number';
}

/** 'the number of identified victims (24)' */
function isNumberInParentheses(tokens: ReadonlyArray<Token>, number: number): boolean {
  const open = [2, 3, 4, 5].find((step) => textAt(tokens, number + step) === '(');
  return open !== undefined && kindAt(tokens, number + open + 1) === 'number';
}

/** Whether a word of change stands before, with no mark between. */
function isChange(tokens: ReadonlyArray<Token>, index: number): boolean {
  for (let back = index - 1; back >= Math.max(0, index - 7); back -= 1) {
    const token = tokens[back] as Token;
    if (token.kind === 'mark') return false;
    if (changes.has(token)) return true;
  }
  return false;
}

/** A comma behind a comparison that opens the sentence, or that compares no number. */
export function endsComparison({ tokens, figures, figuresBefore, opening }: Reading, comma: number): boolean {
  // 'in 2016, when it brought 12', 'in 2016, during which it brought 12', 'with 2016, in which it brought 12'
  if (textAt(tokens, comma + 1) === 'when' || textAt(tokens, comma + 2) === 'which') return false;
  // 'versus 20, 10 and seven'
  if (kindAt(tokens, comma - 1) === 'number' && kindAt(tokens, comma + 1) === 'number') return false;
  return figures.length === figuresBefore || (opening && figures.every(({ compared }) => compared));
}

/** Whether what stands in parentheses is another period's number: '(16 in 2016)', '(26 the previous year)'. */
export function isComparison(reading: Reading, open: number): boolean {
  const { tokens } = reading;
  // '(none in previous years)' holds for the one before
  const isNone = kindAt(tokens, open + 1) === 'number' && tokens[open + 1]?.value === 0;
  let counted = false;
  for (let index = open + 1; index < tokens.length; index += 1) {
    const token = tokens[index] as Token;
    if (token.text === ')' || token.text === ']') break;
    if (token.kind === 'number') counted = true;
    if (token.text === 'compared' || (counted && isOfBefore(reading, index, isNone))) return true;
  }
  return false;
}

/** Whether another period is named than that of the sentence; one from which cases go on is none, unless there were none. */
function isOfBefore({ tokens, period }: Reading, index: number, isNone: boolean): boolean {
  const stated = periodAt(tokens, index);
  if (!stated || stated.period === period || stated.period === 'current') return false;
  return !stated.carried || isNone;
}

const sameWhat = set('number as amount total');

/** 'the same number as in 2016' */
export function isSame(tokens: ReadonlyArray<Token>, index: number): boolean {
  return textAt(tokens, index) === 'same' && sameWhat.has(tokenAt(tokens, index + 1));
}
