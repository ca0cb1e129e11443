import { isForeign, isOutsider } from '../doers/outsiders.ts';
import { type Head, headOf } from '../nouns/head.ts';
import { exploitationIn } from '../nouns/kinds.ts';
import type { Reading } from '../reading/reading.ts';
import { isInTotal } from '../tokens/around.ts';
import { longestClause, longestLead, longestPhrase } from '../tokens/distances.ts';
import { firstOf, firstText, hasAny, kindAt, lastIn, type Tokens, textAt, tokenAt } from '../tokens/token.ts';
import { isToCome } from '../verbs/governor.ts';
import { isAccepted } from '../verbs/of-told.ts';
import type { Shape } from '../verbs/shape.ts';
import * as words from '../words/word-lists.ts';
import { set } from '../words/word-sets.ts';
import { isCarried, isRestricted } from './narrowed.ts';
import { isOfYearAmong } from './opening.ts';
import { countedAround, isConfirmedOf, isOutcomeBehind } from './taken-from.ts';

/** All that makes a number a part. */
export function isPart(reading: Reading, shape: Shape, head: Head): boolean {
  const { tokens } = reading;
  return (
    isTakenApart(reading, shape, head) ||
    isOfGroup(reading, head.at) ||
    isMoreThanVictims(reading, head) ||
    (shape.ofTold && countedAround(reading).some(({ measure }) => measure === shape.measure)) ||
    // '*One investigation* led to the prosecution of four': the case itself.
    (tokenAt(tokens, head.number).value === 1 &&
      words.oneCase.hasAt(tokens, head.at) &&
      bearingBehind(tokens, head.at) > 0) ||
    isOfOneCase(tokens, shape.from) ||
    isOfCalls(tokens, shape.from) ||
    isSentToPolice(tokens, shape, head) ||
    isBesideOne(tokens, head.number) ||
    // 'three labor traffickers *and an unknown number of* sex traffickers'
    (textAt(tokens, head.at + 1) === 'and' &&
      textAt(tokens, head.at + 4) === 'number' &&
      words.denials.hasAt(tokens, head.at + 3)) ||
    isDecidedLater(reading, head.at) ||
    isTotalSince(tokens, head.number) ||
    isMeant(tokens, head.number) ||
    isOfPartners(reading, head) ||
    isOfAllTime(tokens, head) ||
    // '*no foreign* victims were identified': there may have been others
    (tokens[head.number]?.value === 0 && hasAny(tokens, head.number + 1, head.at, words.restrictors)) ||
    // 'prosecuted three cases with five defendants *in each*'
    (textAt(tokens, head.at + 1) === 'in' &&
      textAt(tokens, head.at + 2) === 'each' &&
      textAt(tokens, head.at + 3) !== 'of') ||
    isOfficial(reading, head) ||
    isRestricted(tokens, head.at) ||
    // '24 forced labor *and 11 child* victims', '*12 sex trafficking* and nine organ trafficking cases': numbers of kinds with one noun
    isKindBeside(tokens, head.number, -1) ||
    (head.at === head.number && isKindBeside(tokens, head.number, 1)) ||
    isOfOneArticle(tokens, head.at) ||
    isCarried(reading, head) ||
    isByOutsider(reading, head.at) ||
    isToldOver(reading, head)
  );
}

/** '20 *of the 27 Nepali victims* received shelter', 'six *of the nine foreign suspects*': of one group; not 'of the 27 identified victims'. */
function isOfGroup({ tokens, lexicon, home }: Reading, at: number): boolean {
  if (textAt(tokens, at + 1) !== 'of') return false;
  const number = words.theOrThose.hasAt(tokens, at + 2) ? at + 3 : at + 2;
  const whole = kindAt(tokens, number) === 'number' ? headOf(tokens, number, lexicon) : null;
  if (!whole) return false;
  return tokens.slice(number + 1, whole.at).some((word) => words.restrictors.has(word) || isForeign(word.text, home));
}

const investigating = set('police prosecutor prosecutors investigators enforcement');

/** 'identified and *referred* 12 victims *to the police*', where they are heard, not helped; 'to police and shelters' is both. */
function isSentToPolice(tokens: Tokens, { measure, from }: Shape, { at }: Head): boolean {
  if (measure !== 'victims-assisted' || textAt(tokens, at + 1) !== 'to' || !hasAny(tokens, from, at, referring))
    return false;
  const police = firstOf(tokens, at + 2, at + 2 + longestLead, investigating);
  // 'to NGOs, police said', 'to IOM after the police'
  if (hasAny(tokens, at + 2, police, words.outsiders)) return false;
  return police > 0 && !hasAny(tokens, at + 2, police + longestLead, caring);
}

const referring = set('refer referred referring');
const caring = set('and or care shelter shelters services assistance protection support');

/** 'three *received* prison terms, two *received* fines': what was done to some of them, told of each number with the same verb. */
function isToldOver({ tokens, lexicon, claims }: Reading, { number, at, counted }: Head): boolean {
  const verb = tokenAt(tokens, at + 1);
  if (counted === 'victims' || !lexicon.verbs.get(verb)?.some(({ verb: sense }) => sense.behind)) return false;
  return claims.some(({ head }) => head && head.number !== number && tokenAt(tokens, head.at + 1) === verb);
}

/** 'identified 12 victims and assisted *40 individuals*': there were fewer victims, so that it did so to others, too. */
function isMoreThanVictims({ tokens, last }: Reading, { number, counted }: Head): boolean {
  if (counted !== 'people' || last?.head.counted !== 'victims') return false;
  return tokenAt(tokens, number).value > tokenAt(tokens, last.head.number).value;
}

/** 'identified 12 victims, including *four* children' */
function isTakenApart(reading: Reading, shape: Shape, head: Head): boolean {
  const { tokens, zone } = reading;
  // 'investigated cases of sex and labor trafficking*—31 in total—*and'
  const isSum = words.dashes.hasAt(tokens, head.number - 1) && isInTotal(tokens, head.at + 1);
  if (zone !== 'part' || isOfYearAmong(tokens, head) || isSum || isConfirmedOf(reading, head)) return false;
  return !isOutcomeBehind(reading, shape, head.number);
}

/** 'a man *and two women* were identified', 'a village chief *and two employers*': one of them is told without a number. */
function isBesideOne(tokens: Tokens, index: number): boolean {
  if (textAt(tokens, index - 1) !== 'and' || kindAt(tokens, index - 2) !== 'word') return false;
  return [3, 4].some((step) => words.articles.hasAt(tokens, index - step));
}

/** 'referred 40 *for prosecution; prosecutors accepted* 29': it was asked for, and no more. */
function isDecidedLater({ tokens, claims }: Reading, at: number): boolean {
  if (textAt(tokens, at + 1) !== 'for' || textAt(tokens, at + 2) !== 'prosecution') return false;
  return claims.some(({ head }) => head !== null && head.number > at && isAccepted(tokens, head));
}

/** 'only one conviction *has ever been* obtained' */
function isOfAllTime(tokens: Tokens, { number, at }: Head): boolean {
  if (textAt(tokens, at + 2) !== 'ever' || !words.having.hasAt(tokens, at + 1)) return false;
  return tokenAt(tokens, number).value > 0;
}

const calling = set('call calls called calling');

const goals = set('goal goals target targets quota quotas');

/** 'the plan *called for* 12 investigations', 'a *target of* 12 convictions', '*intends to open* 12': what is meant to be done. */
function isMeant(tokens: Tokens, index: number): boolean {
  for (let at = index - 1; at > Math.max(0, index - longestClause) && kindAt(tokens, at) !== 'mark'; at -= 1) {
    if (words.carriers.hasAt(tokens, at)) return isToCome(tokens, at);
    if (textAt(tokens, at) === 'for' && calling.hasAt(tokens, at - 1)) return true;
    if (textAt(tokens, at) === 'of' && goals.hasAt(tokens, at - 1)) return true;
  }
  return false;
}

const cooperating = set(
  'cooperated cooperating cooperation collaborated collaborating collaboration coordinated coordinating participated participating',
);

/** The same right before a number: 'assisted on 12 investigations'. */
const joining = set('assisted assisting supported supporting joined took');

/** 'cooperated with foreign authorities on *12 investigations*', 'participated in *12 joint investigations*': they may be others'. */
function isOfPartners({ tokens, lexicon }: Reading, { number, nouns }: Head): boolean {
  for (let at = number - 1; nouns.length > 0 && at >= number - longestClause; at -= 1) {
    const token = tokenAt(tokens, at);
    if (cooperating.has(token) || (at >= number - 4 && joining.has(token))) return true;
    if (token.kind !== 'word' || words.carriers.has(token) || lexicon.verbs.has(token)) return false;
  }
  return false;
}

/** 'bringing the total *since 2011 to* 240': a count of several years; not 'the highest number since 2011' */
function isTotalSince(tokens: Tokens, index: number): boolean {
  if (!tokenAt(tokens, index).value) return false;
  for (let at = index - 1; at >= index - longestPhrase && kindAt(tokens, at) !== 'mark'; at -= 1)
    if (textAt(tokens, at) === 'since')
      return kindAt(tokens, at + 1) === 'year' && !hasAny(tokens, at - longestPhrase, at, words.ranks);
  return false;
}

/** Index of the verb that tells what one case did: 'One investigation *led*', 'One investigation of a bar *led*'; -1 for none. */
function bearingBehind(tokens: Tokens, noun: number): number {
  const end =
    textAt(tokens, noun + 1) === 'of' || textAt(tokens, noun + 1) === 'into' ? noun + longestPhrase : noun + 2;
  return firstOf(tokens, noun + 1, end, words.bearing);
}

const perfect = set('has had have also ultimately eventually');

/** 'the operation led to *four convictions*', 'one investigation had produced nine arrests and *two convictions*': one case told. */
function isOfOneCase(tokens: Tokens, from: number): boolean {
  for (let at = from - 1; at >= Math.max(1, from - 6); at -= 1) {
    const token = tokenAt(tokens, at);
    if (token.kind === 'mark') return false;
    if (!words.bearing.has(token)) continue;
    const noun = lastIn(tokens, 0, at, words.oneCase);
    if (noun < 0) return false;
    return bearingBehind(tokens, noun) === at || noun === (perfect.hasAt(tokens, at - 1) ? at - 2 : at - 1);
  }
  return false;
}

const calls = set('calls tips');

/** 'received 65 *calls* in 2016 *that led to* 12 investigations': others were opened without a call. */
function isOfCalls(tokens: Tokens, from: number): boolean {
  const verb = from - 2;
  return words.ending.hasAt(tokens, verb) && hasAny(tokens, verb - longestClause, verb, calls);
}

/** '12 cases *under Article 9*, 40 under Article 10, and six under Article 11': where three laws have their own none is the main one. */
function isOfOneArticle(tokens: Tokens, head: number): boolean {
  const isLaw = (at: number) => textAt(tokens, at) === 'under' && words.labels.hasAt(tokens, at + 1);
  const own = firstText(tokens, head + 1, head + longestClause + 1, 'under');
  if (own < 0 || !isLaw(own) || !tokens.slice(head, own).every(({ kind }) => kind !== 'mark')) return false;
  const laws = new Set<string>();
  for (let at = 1; at < tokens.length; at += 1)
    if (isLaw(at)) laws.add(textAt(tokens, at + 2) + (textAt(tokens, at + 3) === '-' ? textAt(tokens, at + 4) : ''));
  return laws.size > 2;
}

/** Officials, or a number behind them without a noun: 'investigated four officials and prosecuted two'. */
function isOfficial(reading: Reading, head: Head): boolean {
  if (head.partial) return true;
  if (head.counted !== null || head.nouns.length > 0) return false;
  if (isOfNextOfficials(reading, head.number)) return true;
  return reading.last?.head.partial === true || isNoneOfOfficials(reading, head.number);
}

/** 'investigated *15 and prosecuted six officials*': of a number without a noun, which is that of the next verb's. */
function isOfNextOfficials({ tokens, lexicon, claims }: Reading, index: number): boolean {
  if (textAt(tokens, index + 1) !== 'and' || !lexicon.verbs.hasAt(tokens, index + 2)) return false;
  const next = claims.find(({ at }) => at === index + 3)?.head;
  return next != null && (next.partial || isRestricted(tokens, next.at));
}

/** 'four police officers were dismissed, but *none* was charged' */
function isNoneOfOfficials({ tokens, last }: Reading, index: number): boolean {
  if (last || textAt(tokens, index) !== 'none') return false;
  const told = tokens.slice(0, index).findLast((word) => words.officials.has(word) || word.counted !== null);
  return told !== undefined && words.officials.has(told);
}

/** Whether words of a kind and an 'and' lead to another number, before or behind. */
function isKindBeside(tokens: Tokens, index: number, step: 1 | -1): boolean {
  let joints = 0;
  for (let at = index + step; Math.abs(at - index) <= longestPhrase; at += step) {
    const token = tokenAt(tokens, at);
    if (token.kind === 'number')
      return joints > 0 && exploitationIn(tokens, Math.min(at, index), Math.max(at, index)) !== null;
    if (words.joints.has(token)) joints += 1;
    else if (!words.kindWords.has(token)) return false;
  }
  return false;
}

export function isByOutsider({ tokens, home }: Reading, head: number): boolean {
  const by = firstText(tokens, head + 1, head + 4, 'by');
  return by >= 0 && isOutsider(tokens.slice(by + 1, by + 5), home);
}
