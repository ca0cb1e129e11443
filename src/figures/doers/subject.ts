import { isGovernmentAt } from '../tokens/around.ts';
import { longestPhrase } from '../tokens/distances.ts';
import { firstText, hasAny, type Token, type Tokens, textAt } from '../tokens/token.ts';
import { contrasts, outsiders } from '../words/word-lists.ts';
import { set } from '../words/word-sets.ts';
import { isPossessive, states } from './outsiders.ts';

const funding = set('funds funded funding finances financed');
const clauseStart = set('; ( — – Š but while although however whereas which though');

/** The words of a clause right before its verb. */
export function subjectOf(tokens: Tokens, verb: number): Token[] {
  let from = verb;
  // 'courts in *all but* one province' are of one clause
  const isStart = (at: number) => clauseStart.hasAt(tokens, at) && textAt(tokens, at - 1) !== 'all';
  while (from > 0 && !isStart(from - 1) && !isNextClause(tokens, from)) from -= 1;
  from = behindAddition(tokens, from, verb);
  return tokens.slice(contrasts.hasAt(tokens, from - 1) ? mainClauseIn(tokens, from, verb) : from, verb);
}

/** Who did what a verb says: 'An NGO*, which worked with the police,* said that it identified 12' goes on behind what is told of them. */
export function doerOf(tokens: Tokens, verb: number): Token[] {
  const subject = subjectOf(tokens, verb);
  const from = verb - subject.length;
  if (textAt(tokens, from - 1) !== 'which' || textAt(tokens, from - 2) !== ',') return subject;
  // 'refers victims to *two NGOs,* which cared for 12'; not 'funds two NGOs, which'
  if (outsiders.hasAt(tokens, from - 3) && !hasAny(tokens, 0, from - 3, funding))
    return tokens.slice(from - 4, from - 2);
  const who = subjectOf(tokens, from - 2);
  // 'identified 12 victims, which'
  if (who.some(({ kind }) => kind === 'number')) return subject;
  const end = subject.findIndex(({ text }) => text === ',');
  return [...who, ...subject.slice(end + 1)];
}

/** 'In addition to victims found by the government, *NGOs* identified 20' */
function behindAddition(tokens: Tokens, from: number, verb: number): number {
  if (textAt(tokens, from) !== 'in' || textAt(tokens, from + 1) !== 'addition') return from;
  const end = firstText(tokens, from + 2, verb, ',');
  return end < 0 ? from : end + 1;
}

/** 'organizations identified 45 victims(,) and *the government* identified 20', 'police identified 20 victims, and *NGOs* identified 45' */
function isNextClause(tokens: Tokens, from: number): boolean {
  if (textAt(tokens, from - 1) !== 'and') return false;
  const isTold = tokens.slice(Math.max(0, from - 8), from).some(({ kind }) => kind === 'number');
  if (textAt(tokens, from - 2) !== ',' && !isTold) return false;
  return isGovernmentAt(tokens, from) || (isTold && outsiders.hasAt(tokens, from));
}

/** 'While NGOs assisted 40 victims, *the government* identified 12': where the main clause begins. */
function mainClauseIn(tokens: Tokens, from: number, verb: number): number {
  for (let at = verb - 1; at > from; at -= 1)
    if (textAt(tokens, at) === ',' && isGovernmentAt(tokens, at + 1)) return at + 1;
  return from;
}

const general =
  set(`government authorities officials enforcement court courts judge judges judiciary prosecutor prosecutors state country
  it they he she who that which`);

const idle = set('the a an and in also during reportedly');

/** One of several authorities that did it: 'the border guard', 'ISF'; `null` where it is the government, or a clause names nobody. */
export function agencyOf(doer: Tokens): string | null {
  const subject = doer.filter((word) => word.kind === 'word' && !idle.has(word));
  if (subject.length === 0 || subject.length > longestPhrase) return null;
  if (hasAny(subject, 0, subject.length, general) && !isOfSome(subject) && !isOfRegion(doer)) return null;
  return subject.map(({ text }) => text).join(' ');
}

const some = set('federal state immigration labor customs border consular health education high supreme district');

/** '*federal authorities* prosecuted 22', '*immigration officials* identified 41', 'Utopia's *high court* convicted two' */
function isOfSome(subject: Tokens): boolean {
  const isOwned = subject.length === 3 && isPossessive(textAt(subject, 0));
  return (subject.length === 2 || isOwned) && some.hasAt(subject, subject.length - 2);
}

const noRegion = set('country nation government reporting period year capital');

/** '*Authorities in the Federation* investigated 17', beside those of other parts of the country. */
function isOfRegion(doer: Tokens): boolean {
  const at = doer.findIndex(({ text }) => text === 'in');
  if (at < 1 || textAt(doer, at + 1) !== 'the' || !states.hasAt(doer, at - 1)) return false;
  const region = doer.slice(at + 2);
  return region.length > 0 && region.every((word) => word.kind === 'word' && !noRegion.has(word));
}
