import { isOutsider } from '../doers/outsiders.ts';
import { doerOf } from '../doers/subject.ts';
import { blankFigure, type Figure } from '../figure.ts';
import { headOf } from '../nouns/head.ts';
import { toldBefore } from '../numbers/anchors.ts';
import type { Reading } from '../reading/reading.ts';
import { isPast } from '../tokens/around.ts';
import { longestClause, longestLead, longestPhrase } from '../tokens/distances.ts';
import { firstText, hasAny, type Tokens, textAt, tokenAt } from '../tokens/token.ts';
import { hasCompanion } from '../verbs/companions.ts';
import { participleBehind } from '../verbs/passive.ts';
import * as words from '../words/word-lists.ts';
import { set } from '../words/word-sets.ts';
import { addNumber } from './on-number.ts';

const reached = /^(?:secur|obtain|achiev|record|report|initiat|complet|w[oi]n)(?:ed|d|ing|ning)?$/u;

/** 'obtained its first conviction', 'handed down the first conviction', '*The sole conviction* was', 'convicted *its first trafficker*' are one; not 'since it convicted its first'. */
export function onFirst(reading: Reading, index: number): void {
  const { tokens, lexicon } = reading;
  const verb = textAt(tokens, index - 2) === 'down' ? index - 3 : index - 2;
  const isOfDeed =
    textAt(tokens, index - 1) === 'its' &&
    lexicon.verbs.hasAt(tokens, verb) &&
    firstText(tokens, verb - longestLead, verb, 'since') < 0;
  const isReached = verb < index - 2 ? textAt(tokens, verb) === 'handed' : reached.test(textAt(tokens, verb));
  const isOfOne = ['its', 'the'].includes(textAt(tokens, index - 1)) && (isReached || textAt(tokens, index) === 'sole');
  if (isOfDeed || isOfOne) addOne(reading, index);
}

/** 'For the first time, courts *convicted a trafficker*', '*secured a conviction* for the first time': it is one. */
export function onOneForTheFirstTime(reading: Reading, verb: number): void {
  const { tokens, lexicon } = reading;
  if (lexicon.nouns.hasAt(tokens, verb)) {
    const article = words.articles.hasAt(tokens, verb - 1) ? verb - 1 : verb - 2;
    const isCarried = words.articles.hasAt(tokens, article) && reached.test(textAt(tokens, article - 1));
    if (isCarried && isForTheFirstTime(tokens)) addOne(reading, article);
    return;
  }
  if (words.articles.hasAt(tokens, verb + 1) && isForTheFirstTime(tokens)) addOne(reading, verb + 1);
}

/** In the singular: 'secured *a (trafficking) conviction*', 'convicted *a trafficker*', '*its first trafficker*'. */
function addOne(reading: Reading, at: number): void {
  const head = headOf(reading.tokens, at, reading.lexicon);
  const isCounted = head && (head.nouns.length > 0 || head.counted === 'accused');
  if (isCounted && !textAt(reading.tokens, head.at).endsWith('s')) addNumber(reading, head);
}

export function isForTheFirstTime(tokens: Tokens): boolean {
  return tokens.some(
    ({ text }, at) => text === 'first' && textAt(tokens, at + 1) === 'time' && textAt(tokens, at - 2) === 'for',
  );
}

/** What 'all' at an index are all of: 'identified *89 victims*, including 60 women, and referred all victims', where a new verb ended the part. */
function toldOf(reading: Reading, all: number): Figure | undefined {
  const { tokens } = reading;
  const isObject = textAt(tokens, all) === 'all' && !words.leadingToClause.hasAt(tokens, all - 1);
  const told = reading.zone === 'main' ? toldBefore(reading, all) : [];
  const last = isObject && reading.last === null ? told.findLast(({ strength }) => strength !== 'part') : told.at(-1);
  return last?.value && last.strength !== 'part' ? last : undefined;
}

/** Reads 'all' or 'them': 'identified 12 victims and *referred them (all)* to care', 'and provided *all victims* with shelter': both have the same number. */
export function onAll(reading: Reading, all: number): void {
  const { tokens, governor } = reading;
  if (textAt(tokens, all) === 'all') onAllWere(reading, all);
  const told = toldOf(reading, all);
  if (!told || !governor || governor.noun) return;
  if (all > governor.at + longestPhrase || !isAllOfThem(reading, all) || !isDone(reading, governor.at)) return;
  for (const { measure, counts, with: companions } of governor.measures) {
    const isOther = measure.name !== told.measure && !isTold(reading, measure.name);
    if (!isOther || !counts.includes('victims') || !isOfVictims(reading, told)) continue;
    if (hasCompanion(companions, tokens, governor.at, all + longestPhrase))
      addFigure(reading, told, measure.name, governor.from, all);
  }
}

/** 'identified 12 victims; *all (of them) were referred* to care', 'charged 12 suspects, and *all were convicted*': both have the same number. */
function onAllWere(reading: Reading, all: number): void {
  const { tokens, lexicon } = reading;
  const told = toldOf(reading, all);
  if (!told) return;
  const isClause = words.leadingToClause.hasAt(tokens, all - 1) || words.dashes.hasAt(tokens, all - 1);
  const verb = isClause ? participleBehind(tokens, all, lexicon) : null;
  if (verb === null || hasAny(tokens, all, verb + longestPhrase, words.outsiders)) return;
  for (const { measure, verb: sense } of lexicon.verbs.getAt(tokens, verb) ?? []) {
    const isOfSame = measure.counts.includes('victims') === isOfVictims(reading, told);
    if (!isOfSame || isTold(reading, measure.name)) continue;
    if (hasCompanion(sense.with, tokens, verb, verb + longestPhrase)) addFigure(reading, told, measure.name, all, verb);
  }
}

const aims = set('to for of without');

/** Not 'the law required police *to refer* all victims', 'could *refer* all of them', nor by an outsider. */
function isDone({ tokens, home }: Reading, verb: number): boolean {
  const deed = tokenAt(tokens, verb);
  if (!(isPast(deed) || deed.text.endsWith('ing')) || aims.hasAt(tokens, verb - 1)) return false;
  const doer = doerOf(tokens, verb);
  // 'The government identified 12 victims, and *NGOs* referred all of them'
  return ![doer, doer.slice(-1)].some((who) => isOutsider(who, home));
}

const short = set('almost nearly virtually');

const behindAll = set('to for with');

const behindThem = set('to with for in');

/** 'all *of them*', 'all *victims*', 'all *identified victims*', 'them all *to*', 'each *to*', 'and referred *them to*'; not 'nearly all of them' */
function isAllOfThem({ tokens, governor }: Reading, all: number): boolean {
  const verb = governor?.at ?? 0;
  if (short.hasAt(tokens, all - 1) || tokens.slice(verb + 1, all).some(({ kind }) => kind !== 'word')) return false;
  if (textAt(tokens, all + 1) === 'of') return words.takenApart.hasAt(tokens, all + 2);
  if (textAt(tokens, all) === 'them') return all === verb + 1 && isOnly(tokens, all);
  const isObject = all === verb + 1 || textAt(tokens, all - 1) === 'them';
  if (isObject && behindAll.hasAt(tokens, all + 1)) return true;
  let noun = all + 1;
  while (words.tentative.hasAt(tokens, noun) || identified.hasAt(tokens, noun)) noun += 1;
  return words.victims.hasAt(tokens, noun);
}

const joined = set('and , then');

const sendingAway = set('immigration deportation expulsion removal');

/** 'identified 12 victims *and referred them to*' care; not 'to prosecutors', 'to immigration authorities', nor by an NGO. */
function isOnly(tokens: Tokens, them: number): boolean {
  if (hasAny(tokens, them + 2, them + 5, words.courts) || hasAny(tokens, them + 2, them + 6, sendingAway)) return false;
  if (hasAny(tokens, them - longestClause, them, words.outsiders)) return false;
  return joined.hasAt(tokens, them - 2) && behindThem.hasAt(tokens, them + 1);
}

const identified = set('identified trafficking confirmed and');

function isTold({ figures }: Reading, name: string): boolean {
  return figures.some(({ measure, compared }) => measure === name && !compared);
}

function isOfVictims({ lexicon }: Reading, { measure }: Figure): boolean {
  return lexicon.measures.some(({ name, counts }) => name === measure && counts.includes('victims'));
}

/** `from`, `to`: indexes of the first and the last of the words that say so. */
function addFigure(reading: Reading, told: Figure, measure: string, from: number, to: number): void {
  const figure = Object.assign(blankFigure(measure), told, { measure });
  figure.start = reading.starts[from] as number;
  figure.end = reading.ends[to] as number;
  // in front: what a bare number is compared with is how many there were
  reading.figures.splice(reading.figures.indexOf(told), 0, figure);
  reading.waiting.push(figure);
}
