import type { Governor } from '../reading/reading.ts';
import { behindAside, isInTotal, isInYear } from '../tokens/around.ts';
import { longestClause, longestList } from '../tokens/distances.ts';
import { qualifierBefore } from '../tokens/qualifier.ts';
import { areAll, firstText, hasAny, kindAt, type Token, type Tokens, textAt, tokenAt } from '../tokens/token.ts';
import * as words from '../words/word-lists.ts';
import { set, unionOf } from '../words/word-sets.ts';

/** Whether a form of words leads from a noun to its number. */
export function isOfForm(tokens: Tokens, governor: Governor, index: number): boolean {
  return (
    isRisen(tokens, governor, index) ||
    isTold(tokens, governor, index) ||
    isBegunIn(tokens, governor, index) ||
    isGivenTo(tokens, governor, index) ||
    isReferredFor(tokens, governor, index) ||
    isIssuedTo(tokens, governor, index) ||
    // 'identified 12 victims at the border and 30 through complaints, *for a total of* 42', '*, a total of* 42'
    (textAt(tokens, index - 2) === 'total' && [',', 'for'].includes(textAt(tokens, index - 4))) ||
    // 'identified 30 victims in the south and 12 in the north, *42 in all*'
    (isInTotal(tokens, index + 1) && !hasAny(tokens, governor.at, index, words.uncountedDeeds)) ||
    isSetOff(tokens, governor, index) ||
    // 'The number of convictions remained low*: three in 2016*'
    (textAt(tokens, index - 1) === ':' && index - governor.at <= 8 && isToldOrCompared(tokens, index)) ||
    isEntry(tokens, governor, index) ||
    isOfOtherYear(tokens, governor, index)
  );
}

const ofEntry = set('the total number of new identified victims for in human trafficking cases');

/**
 * '*Prosecutions: 12*', '*Number of* convictions *for trafficking in 2014: 9*': an entry of a table; not 'Convictions: 12 *years*',
 * 'Convictions *by court*: 12', '*Hotline* for victims identified: 116'.
 */
export function isEntry(tokens: Tokens, { at }: Governor, index: number): boolean {
  if (textAt(tokens, index - 1) !== ':' || kindAt(tokens, index + 1) === 'word') return false;
  // 'Convictions: *12, nine,* and three' are of a list
  if (textAt(tokens, index + 1) === ',' && kindAt(tokens, index + 2) === 'number') return false;
  for (let word = index - 2; word >= 0 && kindAt(tokens, word) !== 'mark'; word -= 1)
    if (word !== at && kindAt(tokens, word) !== 'year' && !ofEntry.hasAt(tokens, word)) return false;
  return true;
}

/** 'conducted fewer investigations *(12)*', 'fewer investigations*, 12,* than' */
function isSetOff(tokens: Tokens, { noun, at }: Governor, index: number): boolean {
  const isApart = textAt(tokens, at + 1) === '(' || [at + 1, at + 3].every((mark) => textAt(tokens, mark) === ',');
  return noun && index === at + 2 && isApart && hasAny(tokens, at - 3, at, words.amounts);
}

/** 'three *in 2016*', 'three*, compared* with nine' */
export function isToldOrCompared(tokens: Tokens, number: number): boolean {
  if (isInYear(tokens, number + 1)) return true;
  return textAt(tokens, number + 1) === ',' && words.comparing.hasAt(tokens, number + 2);
}

/** 'Convictions totaled nine in 2016 *and 12 in 2015*' */
function isOfOtherYear(tokens: Tokens, { noun }: Governor, index: number): boolean {
  if (!noun || textAt(tokens, index - 1) !== 'and') return false;
  return isInYear(tokens, index - 3) && isInYear(tokens, index + 1);
}

const amounting = unionOf(words.totaling, set('numbered reached'));

/** 'Convictions *numbered* 12', 'Prosecutions were nine, *convictions six*', 'prosecutions *were* nine' and no more, 'increased its prosecutions*, totaling* 12 cases', 'the total *number of* identified victims *was* 92', '*stood at* 92' */
function isTold(tokens: Tokens, { noun, at }: Governor, index: number): boolean {
  const verb = tokenAt(tokens, index - 1);
  if (noun && index <= at + 3 && amounting.has(verb)) return true;
  if (noun && index === at + 1) return words.joints.hasAt(tokens, at - 1);
  const isAlone =
    kindAt(tokens, index + 1) !== 'word' || textAt(tokens, index + 1) === 'and' || isInYear(tokens, index + 1);
  // 'Investigations numbered 34; *prosecutions, 20 in 2011* and 15 in 2010'
  const isLeading = words.wasOrWere.has(verb) || (verb.text === ',' && isInYear(tokens, index + 1));
  if (noun && index === at + 2 && isLeading && isAlone) return true;
  const isVerb = words.wasOrWere.has(verb) || amounting.has(verb) || textAt(tokens, index - 2) === 'stood';
  return isVerb && index <= at + 4 && firstText(tokens, at - 4, at, 'number') >= 0;
}

const carriedTo = set('in into against for');

export const carrying = unionOf(words.carriers, set('commenced handed entered returned recorded'));

/** 'prosecutions *were initiated in* 12 cases', 'prosecution *was initiated against* 12 offenders', '*were handed down against*' */
function isBegunIn(tokens: Tokens, { noun, at }: Governor, index: number): boolean {
  if (!noun || index > at + 5 || !carriedTo.hasAt(tokens, index - 1)) return false;
  if (!words.auxiliaries.hasAt(tokens, at + 1)) return false;
  return carrying.hasAt(tokens, at + 2);
}

export const handingOver = set('referred forwarded submitted transferred sent recommended');

/** 'referred *for prosecution* at least 12 cases': what was handed over stands behind. */
export function isReferredFor(tokens: Tokens, { noun, at }: Governor, index: number): boolean {
  if (!noun || textAt(tokens, at - 1) !== 'for' || !handingOver.hasAt(tokens, at - 2)) return false;
  return areAll(tokens, at + 1, index, words.bridges);
}

const issuing = set('issued issuing handed handing down gave giving delivered delivering rendered awarded');

/** '*issued convictions to* 12 traffickers': whom they were given. */
function isIssuedTo(tokens: Tokens, { noun, at }: Governor, index: number): boolean {
  if (!noun || textAt(tokens, at + 1) !== 'to' || !issuing.hasAt(tokens, at - 1)) return false;
  return areAll(tokens, at + 2, index, words.bridges);
}

const allReceivers = set('all the these');

const marksOfServices = set(', / - ’');

/** 'provided shelter, counseling, and medical care *to all* six victims': what was given is a list. */
function isGivenTo(tokens: Tokens, { at, measures }: Governor, index: number): boolean {
  const first = qualifierBefore(tokens, index).from;
  const to = allReceivers.hasAt(tokens, first - 1) ? first - 2 : first - 1;
  if (textAt(tokens, to) !== 'to' || to > at + longestList || !measures.some((one) => one.with)) return false;
  for (let between = at + 1; between < to; between += 1) {
    const token = tokens[between] as Token;
    if (token.kind === 'number' || (token.kind === 'mark' && !marksOfServices.has(token))) return false;
    if (words.auxiliaries.has(token) || words.clauseEnds.has(token) || words.insiders.has(token)) return false;
  }
  return true;
}

const standing = set('remained stayed held');

function isAtLevel(tokens: Tokens, index: number): boolean {
  return textAt(tokens, index - 1) === 'at' && hasAny(tokens, index - 3, index - 1, standing);
}

/** 'remained *at 12*', 'held steady *at 12*', 'as many victims as in 2015 *(12)*': it was so before, too; not 'remained *low* at 12'. */
export function isHeld(tokens: Tokens, index: number): boolean {
  if (textAt(tokens, index - 4) === 'as' && isInYear(tokens, index - 3)) return textAt(tokens, index + 1) === ')';
  return isAtLevel(tokens, index) && !['low', 'high'].includes(textAt(tokens, index - 2));
}

/** 'the number of prosecutions in the capital *rose to* 12', 'investigations *remained at* 12' */
function isRisen(tokens: Tokens, { noun, at }: Governor, index: number): boolean {
  if (noun && index - at < 5 && isAtLevel(tokens, index)) return true;
  if (!noun || textAt(tokens, index - 1) !== 'to' || index - at > longestClause) return false;
  let isChanged = false;
  // 'convictions fell*, however,* to 11'
  for (let next = behindAside(tokens, at + 1); next < index; next = behindAside(tokens, next + 1)) {
    const { kind } = tokens[next] as Token;
    // 'convictions decreased *by five* to 11'
    if (kind !== 'word' && !(kind === 'number' && textAt(tokens, next - 1) === 'by')) return false;
    isChanged ||= words.changes.hasAt(tokens, next);
  }
  return isChanged || isRaised(tokens, at, index);
}

/** '*increased (the number of) its* prosecutions to 12', 'convictions *rose to 12, and* prosecutions to 14' */
function isRaised(tokens: Tokens, noun: number, index: number): boolean {
  if (index !== noun + 2) return false;
  const isOfNumber = textAt(tokens, noun - 1) === 'of' && textAt(tokens, noun - 2) === 'number';
  if (hasAny(tokens, noun - (isOfNumber ? 5 : 2), noun, words.changes)) return true;
  const and = textAt(tokens, noun - 1) === 'its' ? noun - 2 : noun - 1;
  return textAt(tokens, and) === 'and' && hasAny(tokens, 0, and, words.changes);
}
