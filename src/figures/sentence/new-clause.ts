import { isOfAny } from '../figure.ts';
import { headOf } from '../nouns/head.ts';
import { enterZone, type Reading } from '../reading/reading.ts';
import { isGovernmentAt, isInYear, isPast } from '../tokens/around.ts';
import { longestLead } from '../tokens/distances.ts';
import { firstText, hasAny, kindAt, type Tokens, textAt, tokenAt } from '../tokens/token.ts';
import * as words from '../words/word-lists.ts';
import { set, unionOf } from '../words/word-sets.ts';

/** 'identified 52, including 12 children, *while it* identified 41 in 2018': the second clause takes no parts of the first. */
export function onContrast(reading: Reading, index: number): void {
  const { tokens, zone, outer } = reading;
  const isClause = isGovernmentAt(tokens, index + 1);
  // 'convicted 20 *while trying* 12 in 2023' goes on
  const goesOn = textAt(tokens, index) === 'while' && !isClause && !isOtherClause(tokens, index + 1);
  // 'while *in 2018 it* identified 41'
  const isOfYear = isInYear(tokens, index + 1) && isGovernmentAt(tokens, index + 3);
  if (zone === 'main' && !goesOn) reading.waiting = [];
  else if (zone === 'part' && outer.length === 0 && (isClause || isOfYear)) enterZone(reading, 'main');
  else if (zone === 'compared' && isOfNoun(reading, index + 1)) enterZone(reading, 'main');
}

/** 'and *the number of* convictions rose to 34 from 26' */
const inFrontOfNoun = set('that its the number of');

/** 'down from 34 in 2016, while *there were* eight convictions', 'and (that) *convictions numbered* eight' */
function isOfNoun({ tokens, lexicon, figures }: Reading, from: number): boolean {
  let noun = from;
  while (inFrontOfNoun.hasAt(tokens, noun)) noun += 1;
  if (textAt(tokens, noun) === 'there') return words.wasOrWere.hasAt(tokens, noun + 1);
  const measures = lexicon.nouns.getAt(tokens, noun);
  if (!measures) return false;
  // 'convictions rose to 12 from ten, *and prosecutions to 14*', 'investigations of 20, down from 35 in 2018, *and prosecutions (of) 17*'
  const isNew = !isOfAny(figures, measures);
  const of = (isNew && textAt(tokens, noun + 1) === 'of') || textAt(tokens, noun + 1) === 'to' ? noun + 1 : noun;
  const isElided = (isNew || of > noun) && kindAt(tokens, of + 1) === 'number';
  // 'while convictions *of traffickers* rose to nine'
  const isOf = textAt(tokens, noun + 1) === 'of' && tokenAt(tokens, noun + 2).counted !== null;
  const verb = tokenAt(tokens, isOf ? noun + 3 : noun + 1);
  return isElided || isPast(verb) || words.wasOrWere.has(verb);
}

const clauseOpeners = set('in during there');

/** 'found 24 guilty, while *24 had been* found guilty in 2023', 'while *in 2023* 24 were', 'while *there* had been 24' */
function isOtherClause(tokens: Tokens, at: number): boolean {
  if (clauseOpeners.hasAt(tokens, at)) return true;
  return kindAt(tokens, at) === 'number' && hasAny(tokens, at + 1, at + 4, words.auxiliaries);
}

/**
 * 'compared with six in 2016, and it obtained eight convictions', 'and secured the conviction of eight', 'up from six, and it convicted', 'down
 * from 21 cases, *but courts* convicted 13'
 */
export function isNewClause(reading: Reading, and: number): boolean {
  const { tokens, lexicon, zone, closed, when, outer } = reading;
  if (zone === 'part' && outer.length === 0) return isCarriedOn(reading, and);
  if (zone !== 'compared' || when || outer.length > 0) return false;
  const isBehindComma = textAt(tokens, and - 1) === ',';
  // 'Investigations rose to 12 from ten *and prosecutions fell* to six'
  const isOfNext = lexicon.nouns.hasAt(tokens, and + 1) && isPast(tokenAt(tokens, and + 2));
  if (isOfNext || isDeedBehind(tokens, and, closed || isBehindComma)) return true;
  if (!closed && !(isBehindComma && kindAt(tokens, and - 2) === 'number')) return false;
  return opensClause(reading, and) || isDoneToNext(reading, and);
}

const adverbs = unionOf(words.lessening, set('still nonetheless nevertheless also'));

/** 'down from 18 in 2016, but *(still) convicted* four', 'but *was* unable', 'compared with none*, and(,) for the third year(,) did not*' */
function isDeedBehind(tokens: Tokens, and: number, isApart: boolean): boolean {
  const isBut = textAt(tokens, and) === 'but';
  if (isBut && isGovernmentAt(tokens, and + 1)) return true;
  const not = isApart ? firstText(tokens, and + 1, and + 12, 'not') : -1;
  if (not > 0) return tokens.slice(and, not).every(({ kind, text }) => kind === 'word' || text === ',');
  const verb = tokenAt(tokens, adverbs.hasAt(tokens, and + 1) ? and + 2 : and + 1);
  return isApart && isBut && (isPast(verb) || words.auxiliaries.has(verb));
}

/** Whether the words behind an 'and' have a subject or a verb of their own. */
function opensClause(reading: Reading, and: number): boolean {
  const { tokens } = reading;
  const next = tokenAt(tokens, and + 1);
  // 'fewer than the 14 of 2016, and *all were* referred to care'
  if (next.text === 'all' && words.wasOrWere.hasAt(tokens, and + 2)) return true;
  if (isGovernmentAt(tokens, and + 1) || (words.carriers.has(next) && isPast(next))) return true;
  return isOfNoun(reading, and + 1) || (textAt(tokens, and - 1) === ',' && isOfOtherDoer(reading, and));
}

/** 'prosecuted 12, compared with 27 the year before*, and ten convicted*': what was not told yet, and is not compared. */
function isDoneToNext({ tokens, lexicon, figures, closed }: Reading, and: number): boolean {
  if (!closed || textAt(tokens, and - 1) !== ',' || kindAt(tokens, and + 1) !== 'number') return false;
  const senses = lexicon.verbs.getAt(tokens, and + 2);
  return senses?.every(({ measure }) => !isOfAny(figures, [measure])) === true;
}

/** 'compared with 12 in 2016, and *the task forces opened 30* investigations': another one did it, who has a verb and a number. */
function isOfOtherDoer({ tokens, lexicon }: Reading, and: number): boolean {
  for (let at = and + 2; at <= and + 1 + longestLead; at += 1) {
    const word = tokenAt(tokens, at);
    if (word.kind !== 'word' || words.stops.has(word)) return false;
    const isVerb = [words.carriers, lexicon.verbs, words.reportingVerbs].some((one) => one.has(word)) && isPast(word);
    if (isVerb && kindAt(tokens, at + 1) === 'number') return true;
  }
  return false;
}

/** '24 prosecutions, of which eight were of forced labor*, and (there were) 19 convictions*': what was not told yet. */
function isOfNextMeasure({ tokens, claims, figures }: Reading, and: number): boolean {
  const isThere = textAt(tokens, and + 1) === 'there' && words.wasOrWere.hasAt(tokens, and + 2);
  const number = isThere ? and + 3 : and + 1;
  if (textAt(tokens, and - 1) !== ',' || kindAt(tokens, number) !== 'number') return false;
  const nouns = claims.find(({ at }) => at === number)?.head?.nouns ?? [];
  return nouns.length > 0 && !isOfAny(figures, nouns);
}

/** 'investigated 53 cases, including 49 sex trafficking cases, *and initiated 19* prosecutions': a verb that carries another measure. */
function isCarriedOn(reading: Reading, and: number): boolean {
  if (isOfNextMeasure(reading, and)) return true;
  const { tokens, lexicon, figures } = reading;
  const verb = tokenAt(tokens, and + 1);
  if (!words.carriers.has(verb) || !isPast(verb)) return false;
  for (let at = and + 2; at <= and + 2 + longestLead; at += 1) {
    if (kindAt(tokens, at) === 'mark') return false;
    const nouns = lexicon.nouns.getAt(tokens, at) ?? headOf(tokens, at, lexicon)?.nouns ?? [];
    if (nouns.length > 0) return !isOfAny(figures, nouns);
  }
  return false;
}
