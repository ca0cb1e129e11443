import type { Head } from '../nouns/head.ts';
import type { Reading } from '../reading/reading.ts';
import { firstText, kindAt, type Tokens, textAt, tokenAt } from '../tokens/token.ts';
import * as words from '../words/word-lists.ts';
import { set, unionOf } from '../words/word-sets.ts';
import { behindInsertion, behindWhole } from './behind-whole.ts';
import { hasCompanion, notCriminal } from './companions.ts';
import { type Shape, shapeOf } from './shape.ts';

/** Also 'initiated *criminal proceedings* against 12 suspects' */
const bridges = unionOf(words.bridges, set('proceedings legal judicial'));
const complaints = set('complaint complaints');
const apostrophes = set(`’ '`);
const saidOfMore = set('found reported');

/** 'opened 12 cases', 'reported 12 potential victims': verbs that say something with the right noun only. */
export function light({ tokens, lexicon }: Reading, head: Head): Shape[] {
  const { counted } = head;
  if (counted === null || isSubject(tokens, head.at)) return [];
  // 'registered 22 complaints and investigated ten cases'
  const isComplaint = complaints.hasAt(tokens, head.at);
  // 'opened *cases against* 12 suspects', 'filed 12 *cases against* 14 suspects'
  const isInCases = textAt(tokens, head.number - 1) === 'against' && words.cases.hasAt(tokens, head.number - 2);
  const isOfCounted = isInCases && kindAt(tokens, head.number - 3) === 'number' && isCharged(tokens, head.number);
  let from = isOfCounted ? head.number - 4 : head.number - 1;
  while (from > head.number - 5 && bridges.hasAt(tokens, from) && !lexicon.light.hasAt(tokens, from)) from -= 1;
  const until = isCharged(tokens, head.at + 2) ? head.at + 2 : head.number;
  const object = isInCases && counted !== 'victims' ? 'cases' : counted;
  return (lexicon.light.getAt(tokens, from) ?? [])
    .filter(({ verb }) => verb.counts.includes(object) && hasCompanion(verb.with, tokens, from, until))
    .map(({ measure }) => shapeOf(measure.name, counted, from, { weak: isComplaint }));
}

/**
 * 'filed 12 cases against *14 suspects*', '*suspected traffickers*'; not '*14 employers*', who may be sued for wages, nor '14 persons *in labor
 * courts*'
 */
function isCharged(tokens: Tokens, whom: number): boolean {
  if (textAt(tokens, whom + 2) === 'in' && notCriminal.hasAt(tokens, whom + 3)) return false;
  if (kindAt(tokens, whom) === 'number') return !words.restrictors.hasAt(tokens, whom + 1);
  return offenders.hasAt(tokens, words.kindWords.hasAt(tokens, whom) ? whom + 1 : whom);
}

const offenders = set('traffickers suspects defendants');

/** '12 cases *were opened*', '12 victims *were registered*'; victims that 'were found' may have been found dead. */
export function lightBehind({ tokens, lexicon }: Reading, head: Head): Shape[] {
  const { counted } = head;
  const from = behindInsertion(tokens, behindWhole(tokens, head.at, lexicon));
  const verb = tokenAt(tokens, from + 1);
  if (counted === null || !words.wasOrWere.hasAt(tokens, from) || saidOfMore.has(verb)) return [];
  return (lexicon.light.get(verb) ?? [])
    .filter((one) => one.verb.counts.includes(counted) && !one.verb.with)
    .map(({ measure }) => shapeOf(measure.name, counted, head.number, { to: from + 1 }));
}

/** 'reported that two victims received care': the subject of another verb, or '*treated 12 victims as* offenders'; not 'opened 12 cases nationwide'. */
function isSubject(tokens: Tokens, head: number): boolean {
  const next = tokenAt(tokens, head + 1);
  if (next.text === 'as' && firstText(tokens, head - 4, head, 'treated') >= 0) return true;
  // 'received 12 victims’ complaints'
  if (apostrophes.has(next)) return kindAt(tokens, head + 2) === 'word';
  if (next.kind !== 'word' || words.inAll.has(next) || next.text === 'worldwide') return false;
  return !words.stops.has(next) || words.auxiliaries.has(next);
}
