import { periodAt } from '../periods/period-words.ts';
import { behindThe, isInYear, lastBefore, rowOf } from '../tokens/around.ts';
import { longestPhrase } from '../tokens/distances.ts';
import { isThanNumber } from '../tokens/qualifier.ts';
import { firstText, isKindWithin, kindAt, type Token, type Tokens, textAt, tokenAt } from '../tokens/token.ts';
import * as words from '../words/word-lists.ts';
import { set, unionOf, type WordSet } from '../words/word-sets.ts';

/** 'compared with', 'an increase from', 'down from', 'versus', 'than the 12' */
export function beginsComparison(tokens: Tokens, index: number): boolean {
  const token = tokens[index] as Token;
  if (!opening.has(token)) return false;
  if (words.comparing.has(token)) return true;
  const { text } = token;
  // 'Unlike in 2016, when courts convicted three, they convicted none', 'charged two but, unlike in 2016, when it convicted three, convicted none'
  if (text === 'unlike')
    return index === 0 || kindAt(tokens, index - 1) === 'mark' || textAt(tokens, index - 1) === 'but';
  const form = forms.get(text) ?? formsOfMany.find(([known]) => known.has(token))?.[1];
  return form?.(tokens, index) ?? false;
}

type Form = (tokens: Tokens, index: number) => boolean;

/** Words that begin a comparison in one form alone, with what must stand around them. */
const forms: ReadonlyMap<string, Form> = new Map<string, Form>([
  ['above', leading('the', 1)],
  ['after', (tokens, index) => isAfterNone(tokens, index) || isAfterNumber(tokens, index)],
  ['against', isAgainst],
  ['below', leading('the', 1)],
  ['compare', isToCompare],
  ['figures', isOfThose],
  ['number', isOfThose],
  ['numbers', isOfThose],
  ['from', (tokens, index) => isChange(tokens, index) || isChangeToo(tokens, index)],
  ['over', isChange],
  ['same', leading('as', 2)],
  ['than', isThan],
]);

/** All words that may begin a comparison. */
const opening = unionOf(
  set('unlike'),
  set([...forms.keys()].join(' ')),
  words.comparing,
  words.likening,
  words.multiples,
  words.agreeing,
  words.surpassing,
);

const formsOfMany: ReadonlyArray<readonly [WordSet, Form]> = [
  [words.likening, leading('to with', 3)],
  [words.multiples, isMultiple],
  [words.agreeing, leading('with', 2)],
  [words.surpassing, leading('the', 7)],
];

/**
 * Words that lead to a number, no farther behind than so many: 'similar *to* 12', 'in contrast *with* 12', 'roughly the same *as* the 12',
 * 'well below *the* 22 of 2016', 'surpassing *the* previous year's total of 12'.
 */
function leading(joints: string, farthest: number): Form {
  const known = set(joints);
  return (tokens, index) => known.hasAt(tokens, index + 1) && isKindWithin(tokens, index + 2, farthest, 'number');
}

function isThan(tokens: Tokens, index: number): boolean {
  const next = textAt(tokens, index + 1);
  // 'seven cases*, fewer than 13* in the previous year'
  if (isThanNumber(tokens, index + 1)) return [2, 3].some((step) => isOfPeriodBefore(tokens, index + step));
  // 'more victims in 2017 *(57)* than in 2016 (44)'
  // 'fewer victims in 2017*, 44, than* in 2016'
  const isApart = textAt(tokens, index - 1) === ',' && textAt(tokens, index - 3) === ',';
  const open = textAt(tokens, index - 1) === ')' ? lastBefore(tokens, index, '(') : index;
  const from = isApart ? index - 2 : open;
  return (next === 'the' || next === 'in') && isChange(tokens, from);
}

const leadingToCompared = set('with to');

/** 'The 12 convictions *compare (favorably) with the six* of 2003' */
function isToCompare(tokens: Tokens, index: number): boolean {
  const at = leadingToCompared.hasAt(tokens, index + 1) ? index + 1 : index + 2;
  return leadingToCompared.hasAt(tokens, at) && isKindWithin(tokens, at + 1, 2, 'number');
}

const likeThose = set('these those that comparable corresponding respective');

const amounting = set('was were totaled');

/** '; in 2016, *these figures were* 12 and nine', '; *the comparable numbers* for 2016 *stood at* 12 and nine', '; *that number was* 12' */
function isOfThose(tokens: Tokens, index: number): boolean {
  const isPlain = textAt(tokens, index - 1) === 'the' && textAt(tokens, index).endsWith('s');
  // 'For labor trafficking, *the figures were* 12 and nine'
  const isOfKind = textAt(tokens, index + 1) === 'of' || textAt(tokens, 0) === 'for';
  if (isPlain ? isOfKind : !likeThose.hasAt(tokens, index - 1)) return false;
  let at = index + 1;
  while (at < index + longestPhrase && kindAt(tokens, at + 1) !== 'number') at += 1;
  return amounting.hasAt(tokens, at) || (textAt(tokens, at) === 'at' && textAt(tokens, at - 1) === 'stood');
}

/** 'triple the 16 victims of 2013', 'three times the 16', 'less than half the number of identified victims (24)' */
function isMultiple(tokens: Tokens, index: number): boolean {
  if (textAt(tokens, index) === 'times' && kindAt(tokens, index - 1) !== 'number') return false;
  // 'half *as many as* the 24', 'twice *as many victims as* in 2016 (24)'
  if (textAt(tokens, index + 1) === 'as' && textAt(tokens, index + 2) === 'many') return true;
  const step = [1, 2, 3, 4].find((one) => textAt(tokens, index + one) === 'the');
  if (step === undefined) return false;
  const the = index + step;
  // 'half the number *in 2016*', 'half the 31 prosecuted *in 2016*', 'three times the number of *the previous year*'
  const isBefore = [2, 3, 4, 5, 6].some((one) => isInYear(tokens, the + one) || isOfPeriodBefore(tokens, the + one));
  if (textAt(tokens, the + 1) === 'number') return isNumberInParentheses(tokens, the + 1) || isBefore;
  // 'more than double the *prosecutions* of the year before'
  if (words.deedNouns.hasAt(tokens, the + 1)) return textAt(tokens, index) !== 'half';
  // 'half the 12 victims' are some of them; ', fewer than half of the 142 convicted in 2007'
  const isApart = isBefore && [1, 2, 3].some((one) => textAt(tokens, index - one) === ',');
  return (textAt(tokens, index) !== 'half' || isApart) && kindAt(tokens, the + 1) === 'number';
}

/** 'the number of identified victims (24)', 'the number (24) of the year before' */
function isNumberInParentheses(tokens: Tokens, number: number): boolean {
  const open = [1, 2, 3, 4, 5].find((step) => textAt(tokens, number + step) === '(');
  return open !== undefined && kindAt(tokens, number + open + 1) === 'number';
}

/** 'registered 993 victims in 2016*, after 909 in 2015*', 'convicted ten *after trying 14* in 2015' */
function isAfterNumber(tokens: Tokens, after: number): boolean {
  let number = after + 1;
  while (isOfDeed(tokenAt(tokens, number))) number += 1;
  const isApart = textAt(tokens, after - 1) === ',' || words.dashes.hasAt(tokens, after - 1);
  if (kindAt(tokens, number) !== 'number' || !(isApart || number > after + 1)) return false;
  // 'after inspecting 40 *farms in the north* in 2015'
  const last = number > after + 1 ? number + longestPhrase : number;
  const isObject = (at: number) => at < last && kindAt(tokens, at) === 'word' && !isOfPeriodBefore(tokens, at);
  let at = number + 1;
  while (kindAt(tokens, at) === 'number' || listed.hasAt(tokens, at) || isOfDeed(tokenAt(tokens, at)) || isObject(at))
    at += 1;
  return isOfPeriodBefore(tokens, at);
}

/** '12 *in 2015*', '12 *the year before*', '12 *during the previous reporting period*': the period that a number is of is no current one. */
function isOfPeriodBefore(tokens: Tokens, from: number): boolean {
  let at = from;
  while (words.leadingToSpan.hasAt(tokens, at)) at += 1;
  const stated = periodAt(tokens, at);
  return stated !== null && stated.period !== 'current' && !stated.carried;
}

/** ', after *prosecuting* 17 *suspects* and *convicting* 13 in 2015', 'after *completing prosecutions of* 17' */
function isOfDeed(word: Token): boolean {
  return word.text.endsWith('ing') || word.text === 'of' || word.counted !== null || words.deedNouns.has(word);
}

const listed = set(', and respectively');

/** 'prosecuted four suspects, *after no prosecutions* in 2019', '*after none* in 2019', '*after prosecuting none* in 2019' */
function isAfterNone(tokens: Tokens, index: number): boolean {
  // '*After not convicting* anyone in 2019, courts convicted three'
  let end = index + 2;
  if (textAt(tokens, index + 1) === 'not' && textAt(tokens, end).endsWith('ing')) {
    while (kindAt(tokens, end) === 'word' && !isOfPeriodBefore(tokens, end)) end += 1;
    return isOfPeriodBefore(tokens, end);
  }
  const at = textAt(tokens, index + 1).endsWith('ing') ? index + 2 : index + 1;
  const none = tokenAt(tokens, at);
  if (none.kind !== 'number' || none.value !== 0) return false;
  return none.text === 'none' ? isOfPeriodBefore(tokens, at + 1) : words.deedNouns.hasAt(tokens, at + 1);
}

/** '71 in 2014 *as against* 56', '12 suspects *against* 56 in 2013'; not 'in eight cases, against 12 suspects in 2013' */
function isAgainst(tokens: Tokens, index: number): boolean {
  const before = tokenAt(tokens, index - 1);
  const number = behindThe(tokens, index + 1);
  if (kindAt(tokens, number) !== 'number') return false;
  if (before.text === ',') return number > index + 1 || isOfYearBefore(tokens, rowOf(tokens, number).last);
  if (before.counted !== null && before.counted !== 'cases') return isOfPeriodBefore(tokens, number + 1);
  if (before.text === 'as') return true;
  // 'opened 12 cases in 2014 *against 20 suspects*'
  const isOfAccused = tokenAt(tokens, number + 1).counted !== null && textAt(tokens, number + 2) !== 'in';
  return before.kind === 'year' && !isOfAccused;
}

/** ', against *five the year before*', 'In 2014, police investigated 71 cases, against *56 cases in 2013*' */
function isOfYearBefore(tokens: Tokens, number: number): boolean {
  if (isOfPeriodBefore(tokens, number + 1)) return true;
  const year = tokens.slice(number + 1, number + 6).find(({ kind }) => kind === 'year');
  return year !== undefined && tokens.slice(0, number).some(({ kind, value }) => kind === 'year' && value > year.value);
}

/** 'prosecutions rose from 12 to 19, *and convictions from* 10 to 14', ', as did *convictions (from* 10 to 14)' */
function isChangeToo(tokens: Tokens, from: number): boolean {
  if (kindAt(tokens, from + 1) !== 'number') return false;
  // 'Convictions fell, however, *to nine from* 14'
  if (kindAt(tokens, from - 1) === 'number' && textAt(tokens, from - 2) === 'to') return true;
  const isInParentheses = textAt(tokens, from - 1) === '(';
  const noun = isInParentheses ? from - 2 : from - 1;
  if (!words.deedNouns.hasAt(tokens, noun)) return false;
  if (isInParentheses) return textAt(tokens, from + 2) === 'to';
  const and = lastBefore(tokens, from, 'and');
  return and >= from - 5 && tokens.slice(0, and).some((word) => words.changes.has(word));
}

/** 'fell sharply*, from* 14 to nine', 'fell *(from* 14 to nine)' */
const apart = set(', (');

/** In words, where a comma parts the number from it, and where none does. */
const longestChange = { apart: 12, plain: 7 };

/** Whether a word of change stands before, with no mark between. */
function isChange(tokens: Tokens, index: number): boolean {
  // 'increased its convictions of trafficking offenders to 19, from 14'
  const farthest = textAt(tokens, index - 1) === ',' ? longestChange.apart : longestChange.plain;
  for (let back = index - 1; back >= Math.max(0, index - farthest); back -= 1) {
    const token = tokens[back] as Token;
    // 'fell to nine and six*, respectively,* from'
    const isPassed = back === index - 1 ? apart.has(token) : firstText(tokens, back - 1, back + 2, 'respectively') >= 0;
    if (token.kind === 'mark' && !isPassed) return false;
    if (words.changes.has(token)) return true;
  }
  return false;
}
