import { type Head, headOf } from '../nouns/head.ts';
import { isInYear, lastBefore } from '../tokens/around.ts';
import { longestClause } from '../tokens/distances.ts';
import { kindAt, type Tokens, textAt, tokenAt } from '../tokens/token.ts';
import type { Lexicon } from '../words/lexicon.ts';
import * as words from '../words/word-lists.ts';
import { set, unionOf } from '../words/word-sets.ts';

/** Index behind what a number is taken from: 'nine *of whom*', 'nine *of these suspects*', 'ten *of 27 defendants* were convicted'. */
export function behindWhole(tokens: Tokens, head: number, lexicon: Lexicon): number {
  // 'ten *out of* 27 defendants'
  const of = textAt(tokens, head + 1) === 'out' ? head + 2 : head + 1;
  const joint = tokenAt(tokens, of);
  if (joint.text !== 'of') return leadingToSubject.has(joint) ? behindSubject(tokens, of) : behindPair(tokens, head);
  return behindOf(tokens, of + 1, lexicon) ?? head + 1;
}

function behindOf(tokens: Tokens, first: number, lexicon: Lexicon): number | null {
  const kind = behindKind(tokens, first);
  if (kind > first) return kind;
  if (isWhoWere(tokens, first, lexicon)) return first + 2;
  const number = words.theOrThose.hasAt(tokens, first) ? first + 1 : first;
  if (kindAt(tokens, number) === 'number') return behindArrest(tokens, headOf(tokens, number, lexicon));
  if (words.takenApart.hasAt(tokens, first)) return tokenAt(tokens, first + 1).counted === null ? first + 1 : first + 2;
  return behindAll(tokens, first);
}

/** '12 *pimps and traffickers* were convicted': of two nouns of the same kind. */
function behindPair(tokens: Tokens, noun: number): number {
  const { counted } = tokenAt(tokens, noun);
  const isPair = counted !== null && tokenAt(tokens, noun + 2).counted === counted;
  return isPair && words.wasOrWere.hasAt(tokens, noun + 3) ? noun + 3 : noun + 1;
}

/** 'ten of the 27 suspects *arrested for trafficking* were convicted': what was done to all of them is of no measure. */
function behindArrest(tokens: Tokens, whole: Head | null): number | null {
  const verb = whole && whole.at + 1;
  if (verb === null || !words.uncountedDeeds.hasAt(tokens, verb)) return verb;
  let at = textAt(tokens, verb + 1) === 'for' ? behindKind(tokens, verb + 2) : verb + 1;
  if (isInYear(tokens, at)) at += 2;
  return words.wasOrWere.hasAt(tokens, at) ? at : verb;
}

const leadingToSubject = set('on for related');

/** '12 cases *on trafficking* were opened', '12 cases *related to trafficking* were opened' */
function behindSubject(tokens: Tokens, at: number): number {
  const end = behindKind(tokens, textAt(tokens, at + 1) === 'to' ? at + 2 : at + 1);
  return words.wasOrWere.hasAt(tokens, end) ? end : at;
}

/** '14 of *those prosecuted* were convicted' */
function isWhoWere(tokens: Tokens, those: number, lexicon: Lexicon): boolean {
  if (textAt(tokens, those) !== 'those' || !words.wasOrWere.hasAt(tokens, those + 2)) return false;
  return lexicon.verbs.hasAt(tokens, those + 1);
}

/** 'In all, 24 percent (36*) of identified victims* received care': the last token of the share; the number itself where it is none. */
export function behindShare(tokens: Tokens, head: number): number {
  if (textAt(tokens, head + 1) !== ')' || textAt(tokens, lastBefore(tokens, head, '(') - 1) !== 'percent') return head;
  if (textAt(tokens, head + 2) !== 'of') return head + 1;
  const noun = tokens.findIndex(({ counted }, at) => at > head + 2 && counted !== null);
  return noun > 0 && noun < head + 7 ? noun : head + 1;
}

/** 'none of *the alleged traffickers* were convicted', 'five of *the accused* were'; `null` where they are not all that is meant. */
function behindAll(tokens: Tokens, the: number): number | null {
  if (textAt(tokens, the) !== 'the') return null;
  let at = the + 1;
  while (words.kindWords.hasAt(tokens, at)) at += 1;
  const isCounted = tokenAt(tokens, at).counted !== null || textAt(tokens, at) === 'accused';
  return isCounted && words.wasOrWere.hasAt(tokens, at + 1) ? at + 1 : null;
}

/**
 * Words of crimes, what joins them ('trafficking *in persons*', 'forced labor *or* slavery'), and what stands before ('*suspected human*
 * trafficking').
 */
const ofCrimes = unionOf(words.traffickingCrimes, set('in persons and or human child'), words.tentative);

const endsOfCrimes = unionOf(words.traffickingCrimes, set('persons'));

/** '40 victims of *forced labor* were identified', 'four cases of *suspected human trafficking* were opened' */
export function behindKind(tokens: Tokens, from: number): number {
  let at = from;
  while (ofCrimes.hasAt(tokens, at)) at += 1;
  // 'recorded 12 crimes of trafficking *and* charged 15 suspects'
  while (at > from && !endsOfCrimes.hasAt(tokens, at - 1)) at -= 1;
  return at;
}

const insertionEnds = new Map(['()', ',,', '––', '——', 'ŠŠ'].map((pair) => [pair.charAt(0), pair.charAt(1)] as const));

const insertionOpeners = set('including of all both most some one mostly primarily mainly among compared down up an a');

export const predicates = set('was were had received got served remained fled chose');

/**
 * What is put between a number's noun and its verb: '12 suspects *(nine men and three women)* were prosecuted', '12 victims*, including
 * four children,* were identified'; the same index where nothing is, or no verb stands right behind it.
 */
export function behindInsertion(tokens: Tokens, from: number): number {
  const opening = textAt(tokens, from);
  const end = insertionEnds.get(opening);
  // 'including', 'all of them', '11 of whom', '12 women and 18 children'
  const isNone = opening === ',' && !insertionOpeners.hasAt(tokens, from + 1) && kindAt(tokens, from + 1) !== 'number';
  if (end === undefined || isNone) return from;
  for (let at = from + 2; at <= from + longestClause; at += 1) {
    const text = textAt(tokens, at);
    if (text === ';') return from;
    if (text !== end) continue;
    if (predicates.hasAt(tokens, at + 1)) return at + 1;
    if (opening !== ',') return from;
  }
  return from;
}
