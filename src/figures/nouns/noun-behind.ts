import type { MeasureWords } from '../measures/measure.ts';
import { longestPhrase } from '../tokens/distances.ts';
import { kindAt, type Token, type Tokens, textAt, tokenAt } from '../tokens/token.ts';
import type { Lexicon } from '../words/lexicon.ts';
import * as words from '../words/word-lists.ts';
import { set } from '../words/word-sets.ts';

/** Index of the noun, that of the number itself where there is none; `null` where the noun is another. */
export function nounBehind(tokens: Tokens, number: number, lexicon: Lexicon): number | null {
  let others = 0;
  for (let index = number + 1; index <= number + longestPhrase; index += 1) {
    const token = tokenAt(tokens, index);
    if (token.kind !== 'word' || isStop(tokens, index, number, lexicon)) break;
    if (isNoun(token, lexicon) && !isModifier(tokens, index, lexicon)) return lastNoun(tokens, index, lexicon);
    if (!words.kindWords.has(token) && !lexicon.verbs.has(token) && token.text !== 'and') others += 1;
  }
  return others > 0 ? null : number;
}

function isStop(tokens: Tokens, index: number, number: number, lexicon: Lexicon): boolean {
  const token = tokens[index] as Token;
  const { text } = token;
  // '12 *confirmed* and potential victims'
  if (isJoint(tokens, index + 1) && areStatuses(token, tokenAt(tokens, index + 2))) return false;
  // 'sex and labor trafficking victims', '24 arrests and prosecutions'
  if (isJoint(tokens, index) && index > number + 1) {
    const before = tokens[index - 1] as Token;
    return (
      !words.kindWords.has(before) &&
      !areStatuses(before, tokenAt(tokens, index + 1)) &&
      !(before.text === 'arrests' && lexicon.nouns.hasAt(tokens, index + 1))
    );
  }
  // 'only two *got convicted*'
  if (text === 'got') return lexicon.verbs.hasAt(tokens, index + 1);
  // '175 initiated in 2016', '22 received services'; not 'six accused were convicted'
  if (index === number + 1 && text.endsWith('ed') && token.counted === null)
    return index + 1 === tokens.length || words.stops.hasAt(tokens, index + 1) || words.takingHelp.has(token);
  // 'compared with four previously'
  return words.stops.has(token) || (text === 'previously' && kindAt(tokens, index + 1) !== 'word');
}

function isNoun(word: Token, lexicon: Lexicon): boolean {
  return word.counted !== null || lexicon.nouns.has(word) || words.officials.has(word);
}

/** A noun in the singular before another word: '12 victim shelters'. */
function isModifier(tokens: Tokens, index: number, lexicon: Lexicon): boolean {
  const { text } = tokens[index] as Token;
  const next = tokenAt(tokens, index + 1);
  if (text === 'official' && isJoint(tokens, index + 1) && words.tentative.hasAt(tokens, index + 2)) return true;
  // 'one investigation each'
  if (text.endsWith('s') || next.kind !== 'word' || words.stops.has(next) || next.text === 'each') return false;
  if (text.endsWith('men') || text === 'children' || text === 'people') return false;
  return !lexicon.verbs.has(next) && !next.text.endsWith('ed');
}

const certain = set('official confirmed identified recognized');

/** '12 *official* and *potential* victims', '12 *confirmed* and *suspected* victims' */
function areStatuses(one: Token, other: Token): boolean {
  return (certain.has(one) || words.tentative.has(one)) && (certain.has(other) || words.tentative.has(other));
}

function isJoint(tokens: Tokens, index: number): boolean {
  const text = textAt(tokens, index);
  return text === 'and' || text === 'or';
}

/** '12 women trafficking victims': the last noun in the row. */
function lastNoun(tokens: Tokens, first: number, lexicon: Lexicon): number {
  let last = first;
  for (let index = first + 1; index <= last + 3; index += 1) {
    const token = tokenAt(tokens, index);
    if (token.kind !== 'word') break;
    if (isNoun(token, lexicon)) last = index;
    else if (!words.kindWords.has(token)) break;
  }
  // '12 *victims and potential victims*' are one number
  const isSaidAgain = isJoint(tokens, last + 1) && words.tentative.hasAt(tokens, last + 2);
  return isSaidAgain && textAt(tokens, last + 3) === textAt(tokens, last) ? last + 3 : last;
}

/** 'twelve cases for investigation' are investigations. */
export function purposeOf(tokens: Tokens, noun: number, lexicon: Lexicon): ReadonlyArray<MeasureWords> {
  if (textAt(tokens, noun + 1) !== 'for') return [];
  return lexicon.nouns.getAt(tokens, noun + 2) ?? [];
}

/**
 * Index of the token that leads on behind a noun: behind a parenthesis that stands there, where it is closed, behind 'involved', and at the
 * 'involving' of 'cases under the law involving'.
 */
export function behindNoun(tokens: Tokens, noun: number): number {
  const next = textAt(tokens, noun + 1);
  if (next === 'involved') return noun + 2;
  // 'sent 12 cases *to court*, involving'
  if (next === 'to' && words.courts.hasAt(tokens, noun + 2)) return noun + 3;
  if (next === 'under' || next === 'related') return involvingBehind(tokens, noun + 1);
  // '12 victims *of trafficking (five boys and seven girls)* and'
  const open = next === 'of' && words.traffickingCrimes.hasAt(tokens, noun + 2) ? noun + 3 : noun + 1;
  if (textAt(tokens, open) !== '(') return noun + 1;
  const end = tokens.findIndex(({ text }, index) => index > noun && text === ')');
  return end < 0 ? noun + 1 : end + 1;
}

function involvingBehind(tokens: Tokens, from: number): number {
  for (let at = from; at <= from + longestPhrase; at += 1) {
    if (textAt(tokens, at) === 'involving') return at;
    if (kindAt(tokens, at) === 'mark' && !marksOfLaws.includes(textAt(tokens, at))) return from;
  }
  return from;
}

/** 'under Article 104*(*a*),* involving' */
const marksOfLaws = '(),';
