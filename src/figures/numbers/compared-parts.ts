import { type Figure, isOfAny } from '../figure.ts';
import { type Head, isOtherDescribed } from '../nouns/head.ts';
import { exploitationIn } from '../nouns/kinds.ts';
import type { Reading } from '../reading/reading.ts';
import { longestClause } from '../tokens/distances.ts';
import { qualifierBefore } from '../tokens/qualifier.ts';
import { hasAny, kindAt, type Tokens, textAt, tokenAt } from '../tokens/token.ts';
import { behindWhole } from '../verbs/behind-whole.ts';
import { unitOf } from '../verbs/shape.ts';
import { goingOn, partWords, takingHelp, uncountedDeedNouns, uncountedDeeds, wasOrWere } from '../words/word-lists.ts';
import { set } from '../words/word-sets.ts';
import { toldBefore } from './anchors.ts';
import { followers } from './followers.ts';

/** Whether a compared number is a part, as what it is compared with has parts. */
export function isPartOfCompared(reading: Reading, anchor: Figure, head: Head): boolean {
  // 'sixteen for labor and 40 for sex, compared with 12 and 35': parts on both sides
  if (anchor.split && (head.described !== '' || followers(reading.tokens, head.number).size > 1)) return true;
  if (isOfListedKinds(reading, anchor, head) || isOfEachKind(reading, anchor)) return true;
  if (isOfToldKinds(reading, anchor, head)) return true;
  return isAgainst(reading, anchor, head.number);
}

/** '29 cases *against 44 defendants*': whom they were against is counted by no measure of the cases. */
function isAgainst({ tokens, figures }: Reading, anchor: Figure, index: number): boolean {
  return textAt(tokens, index - 1) === 'against' && figures.some((one) => one.compared && one.anchor === anchor);
}

/** 'identified nine victims, compared with *four sex trafficking victims and two forced labor victims*': its kinds, one by one. */
function isOfListedKinds(reading: Reading, anchor: Figure, head: Head): boolean {
  const { tokens, figures, closed } = reading;
  if (closed || anchor.exploitation !== null || anchor.strength === 'part') return false;
  const isNext = figures.some((one) => one.compared && one.anchor === anchor && one.strength === 'part');
  if (isNext) return true;
  const { count } = followers(tokens, head.number);
  if (count > 1 && isOfNextDescribed(reading, head)) return true;
  if (head.exploitation === null || count < 2) return false;
  const end = head.number + count * 6;
  // '10 sex traffickers and no labor traffickers' are ten
  const isMore = tokens.slice(head.number + 1, end).some(({ kind, value }) => kind === 'number' && value > 0);
  return isMore && exploitationIn(tokens, head.number, end) === null;
}

/** 'compared with nine victims *(six sex trafficking victims and three women)*': the whole was told, in the same unit. */
function isOfToldKinds({ figures }: Reading, anchor: Figure, { exploitation, group, counted }: Head): boolean {
  if ((exploitation === null && !group) || anchor.exploitation !== null) return false;
  const unit = unitOf(counted);
  return figures.some(
    (one) => one.compared && one.anchor === anchor && one.exploitation === null && (unit === null || unit === one.unit),
  );
}

/** '*12 child victims and* three adult victims': of one kind, with another behind. */
function isOfNextDescribed({ tokens, claims }: Reading, head: Head): boolean {
  const next = claims.find(({ at }) => at > head.number);
  if (!next?.head || textAt(tokens, next.at - 1) !== 'and' || tokenAt(tokens, next.at).value === 0) return false;
  return head.counted !== null && next.head.counted === head.counted && isOtherDescribed(head, next.head);
}

/** '14 sex traffickers (ten in 2017) and eight labor traffickers *(six in 2017)*': each kind is compared by itself. */
function isOfEachKind({ figures, outer }: Reading, { split, measure }: Figure): boolean {
  if (!split || outer.length === 0) return false;
  return figures.some(({ compared, anchor }) => compared && anchor?.split && anchor.measure === measure);
}

/** '*continued* 12 investigations, compared with *opening nine*': what was begun before is no part of what goes on. */
export function isOfGoingOn({ tokens, starts }: Reading, { start, strength }: Figure, index: number): boolean {
  const deed = tokenAt(tokens, qualifierBefore(tokens, index).from - 1);
  if (strength !== 'part' || !deed.text.endsWith('ing') || goingOn.has(deed)) return false;
  const first = tokens.findIndex((_, at) => (starts[at] as number) >= start);
  return hasAny(tokens, first - 3, first, goingOn);
}

/** 'convicted three and prosecuted an additional 19, *compared with 12*': of what was told last, which is a part of another measure. */
export function isOfPart(reading: Reading, { measure }: Figure, index: number): boolean {
  const last = toldBefore(reading, index).at(-1);
  if (last?.strength !== 'part' || last.split || isAside(reading, last)) return false;
  return !reading.figures.some((figure) => figure.start === last.start && figure.measure === measure);
}

/** 'identified 12 victims, *including four referred by* nurses, compared with 15' */
function isAside({ tokens, starts }: Reading, { start }: Figure): boolean {
  const first = tokens.findIndex((_, at) => (starts[at] as number) >= start);
  return hasAny(tokens, first - 2, first, partWords);
}

/** 'convicted three and *arrested 19*, compared with 12' */
export function isOfDeed({ tokens, starts }: Reading, { end }: Figure, index: number): boolean {
  for (let at = index - 1; at > 0 && (starts[at] as number) >= end; at -= 1)
    if (kindAt(tokens, at) === 'number') return uncountedDeeds.hasAt(tokens, at - 1) && !isBesideDeeds(tokens, index);
  return false;
}

/** 'opened 12 cases and arrested 19, compared with *ten cases and 15 arrests*': what was arrested has its own number. */
function isBesideDeeds(tokens: Tokens, index: number): boolean {
  const isDeed = (noun: number) => textAt(tokens, noun - 2) === 'and' && uncountedDeedNouns.hasAt(tokens, noun);
  return [3, 4, 5].some((step) => isDeed(index + step));
}

/** Other words for what is counted: 'convicted nine, after *sentencing* 12 in 2016', 'identified eight, after *finding* 12'. */
const alike = set('reporting finding sentencing recognizing certifying confirming');

/** 'compared with 430 people *screened* and 31 victims identified', 'compared with *screening* 430 people', 'convicted ten *after questioning 14*' */
export function isOtherDeed({ tokens, lexicon, figures }: Reading, { at, number }: Head): boolean {
  const deed = tokenAt(tokens, number - 1);
  if (uncountedDeeds.hasAt(tokens, at + 1) || uncountedDeeds.has(deed)) return true;
  if (textAt(tokens, number - 2) !== 'after' || !deed.text.endsWith('ing') || alike.has(deed)) return false;
  if (lexicon.light.get(deed)?.some(({ measure }) => isOfAny(figures, [measure]))) return false;
  // 'convicted ten *after convicting* 14'
  return !tokens.slice(0, number - 2).some(({ text }) => text.startsWith(deed.text.slice(0, -4)));
}

/** '21 prosecutions, compared with 10 in 2015, and (at least) 39 convictions': another measure's number behind a closed comparison. */
export function returnsToMain(reading: Reading, head: Head): boolean {
  if (reading.when || reading.outer.length > 0) return false;
  if (isNextPassive(reading, head)) return true;
  if (!reading.closed || head.nouns.length === 0) return false;
  const before = textAt(reading.tokens, qualifierBefore(reading.tokens, head.number).from - 1);
  if (before !== 'and' && before !== ',') return false;
  return !isOfAny(reading.figures, head.nouns);
}

const leadingAside = set('whom which who when where');

/** 'five were prosecuted, down from 33 in 2010, *and six were convicted*', '*and six received*': a clause of its own. */
function isNextPassive({ tokens, lexicon, closed }: Reading, head: Head): boolean {
  if (textAt(tokens, head.number - 1) !== 'and' || !(closed || textAt(tokens, head.number - 2) === ',')) return false;
  const be = behindWhole(tokens, head.at, lexicon);
  const isDone = wasOrWere.hasAt(tokens, be) && lexicon.verbs.hasAt(tokens, be + 1);
  if (!isDone && !takingHelp.hasAt(tokens, be)) return false;
  return !hasAny(tokens, head.number - longestClause, head.number, leadingAside);
}
