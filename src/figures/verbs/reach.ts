import { behindNoun } from '../nouns/noun-behind.ts';
import { firstOfCrimes } from '../nouns/other-crimes.ts';
import type { Governor, Reading } from '../reading/reading.ts';
import { longestList } from '../tokens/distances.ts';
import { opensQualifier, qualifierBefore } from '../tokens/qualifier.ts';
import { areAll, firstText, hasAny, kindAt, type Token, type Tokens, textAt, tokenAt } from '../tokens/token.ts';
import * as words from '../words/word-lists.ts';
import { set, unionOf } from '../words/word-sets.ts';
import { isOfForm } from './forms-of-nouns.ts';

const prepositions = set('of into against involving for with in');

const between = set(`, ; ( ) " “ ” ’ ' [ ] – — Š`);

const jointsOfNumbers = set('and , ; ( )');

/** How many words that are no bridge may stand between: behind a noun, a verb, a verb with its companion. */
const most = { noun: 2, verb: 4, companion: 6 };

/** Whether nothing stands between a governor and a number that would cut them apart; a list of crimes is reached with its first number. */
export function isReached(reading: Reading, governor: Governor, number: number): boolean {
  const { tokens } = reading;
  const index = firstOfCrimes(tokens, number);
  if (isOfForm(tokens, governor, index)) return true;
  if (governor.noun && !prepositions.hasAt(tokens, behindDeeds(tokens, governor.at))) return false;
  const from = gapStart(reading, governor);
  if (from === null || index - from > longestList) return false;
  if (strangersIn(reading, from, index, from > governor.at + 1) > mostBetween(governor, from)) return false;
  return !isOfAnother(tokens, governor, from, index);
}

/** How many words of a gap are no bridge; more than any where one cuts it. */
function strangersIn({ tokens, zone }: Reading, from: number, to: number, behindNumber: boolean): number {
  let found = 0;
  for (let at = from; at < to; at += 1) {
    const token = tokens[at] as Token;
    if (isPassedOver(tokens, at, to)) continue;
    if (isCutting(token, zone)) return Infinity;
    const isBridge = words.bridges.has(token) || (behindNumber && words.kindWords.has(token));
    if (token.kind === 'word' && !isBridge) found += 1;
  }
  return found;
}

const deed = /(?:tion|ing|al|ment|ance)$/u;

/** 'the identification *and referral* of 12 victims': behind what else was done to them. */
function behindDeeds(tokens: Tokens, noun: number): number {
  const behind = behindNoun(tokens, noun);
  return textAt(tokens, behind) === 'and' && deed.test(textAt(tokens, behind + 1)) ? behind + 2 : behind;
}

/** 'assisted *24 percent* (36 victims)', 'convicted *no* fewer than 12', 'convicted three in 2012 *but (only)* two in 2013' */
function isPassedOver(tokens: Tokens, at: number, index: number): boolean {
  if (textAt(tokens, at) === 'but')
    return kindAt(tokens, at - 1) === 'year' && areAll(tokens, at + 1, index, words.lessening);
  return opensQualifier(tokens, at) || (textAt(tokens, at + 1) === 'percent' && textAt(tokens, index - 1) === '(');
}

/** An object of its own stands between. */
function isOfAnother(tokens: Tokens, governor: Governor, from: number, index: number): boolean {
  if (isOfTheirDeed(tokens, from, index) || isOfOtherDeed(tokens, governor, index)) return true;
  if (isDoneTo(tokens, from, index) || isCutByComma(tokens, from, index)) return true;
  // 'prosecuted *a man* for selling two girls'
  return tokens.slice(from + 1, index).some(({ counted }, at) => counted !== null && textAt(tokens, from + at) === 'a');
}

const noDeeds = unionOf(words.changes, words.totaling, words.partWords, set('remained reached numbered amounted'));

/** 'the convicted *traffickers (fraudulently) recruited* nine women': what they did; not 'convictions of traffickers totaled nine' */
function isOfTheirDeed(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to - 1; at += 1) {
    if (tokenAt(tokens, at).counted !== 'accused') continue;
    const verb = textAt(tokens, at + 1).endsWith('ly') ? at + 2 : at + 1;
    if (verb < to && textAt(tokens, verb).endsWith('ed') && !noDeeds.hasAt(tokens, verb)) return true;
  }
  return false;
}

const leadingToClause = set('who that which where');

/** 'investigated an employer *for (allegedly) exploiting* 12 men', 'charged a man *who abused* 12 boys': whom they did it to. */
function isDoneTo(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const word = tokenAt(tokens, at);
    // 'determined *that at least* 12 were victims'
    if (leadingToClause.has(word) && (word.text === 'where' || !areAll(tokens, at + 1, to, words.bridges))) return true;
    const next = textAt(tokens, at + 1).endsWith('ly') ? at + 2 : at + 1;
    const isDeed = isDeedOf(tokenAt(tokens, next), next + 1 === to);
    if (leadingToDeed.has(word) && isDeed && areAll(tokens, next + 1, to, words.bridges)) return true;
  }
  return false;
}

/** 'for *holding* 12 men', 'guilty of *trafficking* 12 men'; not 'for *trafficking* involving 12 suspects' */
function isDeedOf(word: Token, isLast: boolean): boolean {
  return word.text.endsWith('ing') && (isLast || word.text === 'exploiting' || !words.traffickingCrimes.has(word));
}

/** 'investigated *forced labor and arrested* 12 suspects'; not 'investigated *and arrested* 12 suspects' */
function isOfOtherDeed(tokens: Tokens, { at }: Governor, index: number): boolean {
  const verb = qualifierBefore(tokens, index).from - 1;
  return words.uncountedDeeds.hasAt(tokens, verb) && textAt(tokens, verb - 1) === 'and' && verb - 2 > at;
}

const leadingToDeed = set('with of for');

/** Another verb or deed, another clause ('although', 'while'), or what has a number of its own. */
function isCutting(token: Token, zone: Reading['zone']): boolean {
  if (token.kind === 'mark') return !between.has(token);
  if (token.kind === 'number') return zone === 'main';
  return words.uncountedDeedNouns.has(token) || words.auxiliaries.has(token) || words.clauseEnds.has(token);
}

/** Behind a number that is governed already nothing but bridges may stand before the next. */
function mostBetween({ noun, at, measures }: Governor, from: number): number {
  if (from > at + 1) return 0;
  if (noun) return most.noun;
  return measures.some((one) => one.with) ? most.companion : most.verb;
}

/** Where the gap begins: behind the governor, or behind the number that it governs already; `null` where that ends it. */
function gapStart({ tokens, last }: Reading, governor: Governor): number | null {
  // 'investigations (five for sex trafficking) of 12 suspects', 'investigations under Article 12, involving 15 suspects'
  if (!last || last.head.at <= governor.at) return governor.noun ? behindDeeds(tokens, governor.at) : governor.at + 1;
  const from = behindNoun(tokens, last.head.at);
  const joint = tokenAt(tokens, from);
  return words.joiners.has(joint) || jointsOfNumbers.has(joint) ? from : null;
}

/** 'prosecuted individuals, all but one': an object of its own behind or before a comma; not '*fewer* individuals, 12'. */
function isCutByComma(tokens: Tokens, from: number, to: number): boolean {
  if (firstText(tokens, from, to, ',') < 0 || hasAny(tokens, from, to, words.totaling)) return false;
  if (textAt(tokens, to - 1) === ',' && textAt(tokens, to + 1) !== 'of' && hasAny(tokens, from, to, words.amounts))
    return false;
  return tokens.slice(from, to).some((word) => word.counted !== null && !words.bridges.has(word));
}
