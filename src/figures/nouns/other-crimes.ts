import { longestPhrase } from '../tokens/distances.ts';
import { hasAny, kindAt, type Tokens, textAt, tokenAt } from '../tokens/token.ts';
import { joints, officials, stops, traffickingCrimes, wasOrWere } from '../words/word-lists.ts';
import { set } from '../words/word-sets.ts';
import { deedsOfCourts } from './kinds.ts';

/** Crimes that are no trafficking: a number of their cases is no figure. */
const otherCrimes =
  set(`smuggling smuggler smugglers pornography kidnapping kidnappers rape rapists immigration immigration-related migration fraud passport corruption drug
  drugs drug-related theft assault robbery murder murderers homicide bribery extortion laundering prostitution-related wages wage violence`);

/** Whether what a number counts is of another crime, by the words in front of its noun or behind it. */
export function isOtherCrime(tokens: Tokens, number: number, noun: number): boolean {
  // '11 *immigration officers*' are no cases of immigration
  const isCalled = isCalledSo(tokens, number + 1, noun + 1) && !officials.hasAt(tokens, noun);
  return isCalled || isSaidBehind(tokens, noun) || isSetBeside(tokens, number);
}

/** '40 smuggling cases'; 'trafficking and smuggling cases' are counted. */
function isCalledSo(tokens: Tokens, from: number, to: number): boolean {
  if (!hasAny(tokens, from, to, otherCrimes)) return false;
  return !tokens
    .slice(from, to)
    .some(({ text }, index) => text.startsWith('trafficking') && !isOfDrugs(tokens, from + index));
}

const leadingToCrime = set('with for of on under');
const goingOn = set(', and or of');
const unnamedCrimes = set('related lesser');

/** '13 individuals (were) *charged with drug-related offenses*', '13 cases *of smuggling*', '13 people *under the migration law*'; not of traffickers. */
function isSaidBehind(tokens: Tokens, noun: number): boolean {
  if (textAt(tokens, noun).startsWith('trafficker')) return false;
  const verb = wasOrWere.hasAt(tokens, noun + 1) ? noun + 2 : noun + 1;
  // 'were *arrested and* charged with'
  const last = textAt(tokens, verb + 1) === 'and' ? verb + 2 : verb;
  const at = deedsOfCourts.hasAt(tokens, last) ? last + 1 : noun + 1;
  if (!leadingToCrime.hasAt(tokens, at)) return false;
  let end = at + 1;
  // '12 women were convicted *of prostitution*'; of trafficking is who makes others do it, and whom '*of prostitution of minors*' names
  const isOfOwnDeed = textAt(tokens, end) === 'prostitution' && tokenAt(tokens, noun).counted === 'people';
  if (isOfOwnDeed && textAt(tokens, at) === 'of' && !goingOn.hasAt(tokens, end + 1)) return true;
  while (end <= at + longestPhrase && kindAt(tokens, end) === 'word') end += 1;
  return isOtherIn(tokens, at, end);
}

/** Whether the words in `[from, to)` behind a 'for' name another crime, and no trafficking beside it. */
function isOtherIn(tokens: Tokens, from: number, to: number): boolean {
  const isUnnamed = unnamedCrimes.hasAt(tokens, from + 1) && textAt(tokens, from) !== 'under';
  let isOther = isUnnamed || hasAny(tokens, from, to, otherCrimes);
  for (let index = from; index < to; index += 1) {
    if (isOfLaborLaw(tokens, index)) isOther = true;
    else if (traffickingCrimes.hasAt(tokens, index) && !isOfDrugs(tokens, index)) return false;
  }
  return isOther;
}

const rules = set('standards law laws code regulations violations');

/** 'charged with violating the *labor standards* act', 'for breaches of the *labor code*' */
export function isOfLaborLaw(tokens: Tokens, at: number): boolean {
  return textAt(tokens, at) === 'labor' && textAt(tokens, at - 1) !== 'forced' && rules.hasAt(tokens, at + 1);
}

/** 'for *drug* trafficking' */
function isOfDrugs(tokens: Tokens, trafficking: number): boolean {
  const kind = textAt(tokens, trafficking - 1);
  return kind === 'drug' || kind === 'drugs';
}

const meant = set('trafficking trafficked forced labor labour slavery servitude bondage exploitation exploiting');

/**
 * '*14* verdicts for pimping, five for rape, and two for trafficking': the first number of the list that one of trafficking ends, which has
 * its noun and verb; else the number itself.
 */
export function firstOfCrimes(tokens: Tokens, number: number): number {
  if (kindAt(tokens, number) !== 'number' || !joints.hasAt(tokens, number - 1)) return number;
  const lead = leadingToCrime.hasAt(tokens, number + 1) ? number + 1 : number + 2;
  if (!leadingToCrime.hasAt(tokens, lead)) return number;
  if (!endsWithTrafficking(tokens, lead + 1) && !endsWithTrafficking(tokens, lead + 2)) return number;
  let first = number;
  for (let at = number - 1; isOfList(tokens, at) && !meant.hasAt(tokens, at); at -= 1) {
    const isOne = kindAt(tokens, at) === 'number';
    if (isOne && tokens.slice(at, first).some(({ text }) => text === textAt(tokens, lead))) first = at;
  }
  return first;
}

/** 'two for *trafficking*.', and not 'two for trafficking assessments' */
function endsWithTrafficking(tokens: Tokens, crime: number): boolean {
  if (textAt(tokens, crime) !== 'trafficking') return false;
  const behind = tokenAt(tokens, crime + 1);
  return behind.kind !== 'word' || (stops.has(behind) && behind.text !== 'for');
}

/** '14 verdicts for pimping, *five* for rape, and two for trafficking': beside the crime that is meant they are of others. */
function isSetBeside(tokens: Tokens, number: number): boolean {
  for (let at = number + 1; isOfList(tokens, at); at += 1) {
    if (kindAt(tokens, at) === 'number' && firstOfCrimes(tokens, at) <= number) return true;
  }
  return false;
}

/** Within a list of numbers and crimes, which commas and 'and' join. */
function isOfList(tokens: Tokens, at: number): boolean {
  const { kind, text } = tokenAt(tokens, at);
  return kind === 'word' || kind === 'number' || text === ',';
}

const laid = set('of with for to');

const laying = /^(?:convict|charg|sentenc|accus|guilty|plead)/u;

/** 'convicted a man of two offenses', 'charged with three crimes' */
export function isCharge(tokens: Tokens, number: number): boolean {
  if (!laid.hasAt(tokens, number - 1)) return false;
  return [2, 3, 4].some((step) => laying.test(textAt(tokens, number - step)));
}
