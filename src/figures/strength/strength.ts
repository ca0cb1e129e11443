import { isHearsay, isOutsider } from '../doers/outsiders.ts';
import { type Figure, lesser, type Strength } from '../figure.ts';
import type { Head } from '../nouns/head.ts';
import type { Reading } from '../reading/reading.ts';
import { isInYear, isPast, isTakenOut } from '../tokens/around.ts';
import { longestClause } from '../tokens/distances.ts';
import { firstOf, hasAny, kindAt, lastIn, noTokens, type Tokens, textAt } from '../tokens/token.ts';
import type { Shape } from '../verbs/shape.ts';
import * as words from '../words/word-lists.ts';
import { set } from '../words/word-sets.ts';
import { isOfYearAmong, isOverYears, mostOfOpening } from './opening.ts';
import { isByOutsider, isPart } from './part.ts';
import { countedAround, isConfirmedOf, isOfOthers, isOutcome, isOutcomeBehind, takenFrom } from './taken-from.ts';

/** What a compared number is at most: as much as what it stands beside. */
export function comparedStrength(reading: Reading, anchor: Figure, head: Head): Strength {
  const { tokens, home } = reading;
  // 'in contrast to the 90 victims *(that) NGOs identified*'; not 'the 90 that NGOs *and the government* identified'
  const who = textAt(tokens, head.at + 1) === 'that' ? head.at + 2 : head.at + 1;
  const isOthers = words.outsiders.hasAt(tokens, who) && isOutsider(tokens.slice(who, who + 4), home);
  if (head.partial || isOthers || isByOutsider(reading, head.at)) return 'part';
  // 'three adult and six child victims, a decrease from 27'
  return anchor.split && !head.exploitation && !head.group ? 'total' : anchor.strength;
}

/** `doer`: who did what was counted, as the clause has it. */
export function strengthOf(reading: Reading, shape: Shape, head: Head, doer: Tokens): Strength {
  const { tokens } = reading;
  const taken = takenFrom(reading, head, shape.measure);
  if (isPart(reading, shape, head) || (taken && !isOutcome(reading, shape, taken, head.number))) return 'part';
  const isOfWhole = isSome(tokens, head.number, taken) || isOutcomeBehind(reading, shape, head.number);
  const told = lesser(isOfWhole ? 'weak' : 'total', mostOf(reading, shape, head));
  const most = lesser(told, mostOfOpening(tokens, Math.min(shape.from, head.number)));
  const subject = isSubject(tokens, shape, head.number) ? noTokens : doer;
  if (isByOthers(subject, shape, reading.home)) return isHearsay(subject) ? lesser('told', most) : 'part';
  if (isLocal(subject, tokens, shape.from)) return lesser('weak', most);
  const isMore = isAddition(tokens, shape.from);
  return lesser(head.exploitation || head.group || shape.weak || isMore ? 'weak' : 'total', most);
}

const ofState = set('level government');

/** '*NGOs* identified 12 victims', '*Traffickers* lodged 12 victims in a hotel' */
function isByOthers(subject: Tokens, { measure }: Shape, home: string | null): boolean {
  return (measure.startsWith('victims') && isByAccused(subject)) || isOutsider(subject, home);
}

const placing = set('in at from of near');

/** '*An employer* housed 12 victims', '*Employers in the south* received 12 victims'; not 'Police *arrested traffickers* in the south and freed 12' */
function isByAccused(subject: Tokens): boolean {
  const place = firstOf(subject, 0, subject.length, placing);
  const who = place < 0 ? subject : subject.slice(0, place);
  if (who.at(-1)?.counted !== 'accused') return false;
  return !who.some((word, at) => at < who.length - 1 && (isPast(word) || words.joints.has(word)));
}

/** 'provincial police', 'At *state level*, one conviction was obtained', 'one shelter, which assisted 12' */
function isLocal(subject: Tokens, tokens: Tokens, verb: number): boolean {
  if (hasAny(subject, 0, subject.length, words.local) || isOfOneShelter(tokens, verb)) return true;
  return subject.some((word, at) => ofState.has(word) && isOneState(subject, at));
}

/** 'the *state government* reported'; not 'federal and state government', 'state government authorities' */
function isOneState(subject: Tokens, at: number): boolean {
  if (textAt(subject, at - 1) !== 'state' || words.insiders.hasAt(subject, at + 1)) return false;
  return textAt(subject, at - 2) !== 'and' && textAt(subject, at - 2) !== 'or';
}

const shelters = set('shelter center facility safehouse');

/** 'gave funds to *one shelter* for victims in Ephyra, *which* assisted 12' */
function isOfOneShelter(tokens: Tokens, verb: number): boolean {
  if (textAt(tokens, verb - 1) !== 'which' && textAt(tokens, verb - 1) !== 'that') return false;
  const shelter = lastIn(tokens, verb - longestClause, verb - 1, shelters);
  return hasAny(tokens, shelter - 3, shelter, ones);
}

const ones = set('one a an');

/** Taken out of those that were told of; '*all* six victims' are no less than there were. */
function isSome(tokens: Tokens, index: number, taken: ReturnType<typeof takenFrom>): boolean {
  return taken !== null && textAt(tokens, index - 1) !== 'all';
}

/** '*also* identified four', '*In addition*, police identified four'; not 'in addition to these', which says who did not. */
function isAddition(tokens: Tokens, verb: number): boolean {
  const first = textAt(tokens, 0);
  if (first === 'additionally' || textAt(tokens, verb - 1) === 'also') return true;
  return first === 'in' && textAt(tokens, 1) === 'addition' && textAt(tokens, 2) === ',';
}

/** 'NGOs cared for 40 victims and *12 traffickers were convicted*': who did the first did not do the second. */
function isSubject(tokens: Tokens, { to }: Shape, index: number): boolean {
  return to !== undefined && textAt(tokens, index - 1) === 'and';
}

/** 'Of these 12 cases, ten were prosecuted': of another measure they are a total of its own, of the same a part of it. */
function mostOf(reading: Reading, shape: Shape, head: Head): Strength {
  const { most, tokens, clause, zone } = reading;
  const index = head.number;
  // 'Since 2013, there have been no convictions'
  if (isOverYears(tokens) && tokens[index]?.value === 0) return 'total';
  if ((zone === 'part' || isTakenOut(tokens, head.at)) && isOfYearAmong(tokens, head)) return 'total';
  if (clause > 0 && textAt(tokens, clause) === 'of') return mostOfNextClause(reading, shape);
  // 'Of those arrested, 30 were convicted; *in 2016,* 28 were convicted', 'Since 2012, it convicted 45; *in 2016,* it convicted seven'
  if (clause > 0 && isInYear(tokens, clause)) return 'total';
  return textAt(tokens, 0) === 'of' ? mostOfWhole(reading, shape, head) : most;
}

function mostOfWhole(reading: Reading, { measure, counted, from }: Shape, head: Head): Strength {
  const { most, tokens } = reading;
  const index = head.number;
  if (most !== 'weak') return most;
  // 'Police identified 151 potential victims. *Of these, it confirmed 60*.'
  if (isConfirmedOf(reading, head)) return 'total';
  // 'Of the victims *who received* care, six were children'
  const comma = tokens.findIndex(({ text }) => text === ',');
  if (comma < index && words.relatives.hasAt(tokens, from - 1) && from < comma) return 'part';
  // 'Police identified 30 traffickers. Of these, courts convicted 12.'
  if (countedAround(reading).length === 0) return counted === 'accused' || isOfRequests(tokens) ? 'total' : most;
  return isOfOthers(reading, measure) ? 'total' : 'part';
}

/** 'Police opened 30 cases; *of these*, it prosecuted 16', 'arrested 30 suspects; *of these*, it prosecuted 16' */
function mostOfNextClause({ figures, most }: Reading, { measure }: Shape): Strength {
  if (figures.length === 0) return measure.startsWith('victims') ? 'part' : 'weak';
  return figures.some((figure) => figure.measure === measure) ? 'part' : most;
}

const requests = set('referrals requests applications petitions nominations');

/** '*Of the 74 referrals*, it granted victim status to 69': what was asked for is not counted, what was granted is. */
function isOfRequests(tokens: Tokens): boolean {
  const number = textAt(tokens, 1) === 'the' || textAt(tokens, 1) === 'these' ? 2 : 1;
  if (textAt(tokens, 0) !== 'of' || kindAt(tokens, number) !== 'number') return false;
  return hasAny(tokens, number + 1, number + 4, requests);
}
