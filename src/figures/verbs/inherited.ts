import type { Figure } from '../figure.ts';
import type { Head } from '../nouns/head.ts';
import { kindBetween, qualificationEnd, quotes } from '../nouns/kinds.ts';
import { isOfNextYear, placeAmongThese } from '../periods/next-year.ts';
import type { Reading } from '../reading/reading.ts';
import { isInYear, lastBefore } from '../tokens/around.ts';
import { longestPhrase } from '../tokens/distances.ts';
import { hasAny, kindAt, type Tokens, textAt, tokenAt } from '../tokens/token.ts';
import * as words from '../words/word-lists.ts';
import { carrying } from './forms-of-nouns.ts';
import { fits, type Shape, shapeOf } from './shape.ts';

/** Numbers that take their measure from what stands around them: in parentheses, in lists, of the other kind, of the next year. */
export function inherited(reading: Reading, head: Head): Shape[] {
  const isBare = head.at === head.number;
  const carried = isBare
    ? (ofYear(reading, head.number) ?? ofCarrier(reading, head.number) ?? ofNextStep(reading, head.number))
    : null;
  if (carried) return [shapeOf(carried.measure, null, head.number, { unit: carried.unit })];
  if (!reading.last || head.nouns.length > 0 || (reading.zone !== 'part' && !isOfOtherKind(reading, head))) return [];
  const { lexicon } = reading;
  return reading.last.figures
    .filter((figure) => fits(figure, head, lexicon))
    .map(({ measure }) => shapeOf(measure, head.counted, head.number));
}

/** '; *in 2018, 15*', '; *that number rose to 15* in 2018': of what was told last, in the year that is named. */
function ofYear(reading: Reading, number: number): Figure | null {
  const { tokens, figures, before, pointing } = reading;
  const place = placeAmongThese(tokens, number);
  if (place >= 0)
    return (pointing ? before : figures).filter((one) => !one.compared && one.strength !== 'part')[place] ?? null;
  if (!isOfNextYear(tokens, number) || isBehindUncounted(reading, number)) return null;
  return lastTold(figures.length === 0 && (pointing || textAt(tokens, 0) === 'the') ? before : figures);
}

/** 'convicted ten; *four were acquitted*, and in 2018, six', 'police made *30 arrests*; in 2018, 25': what stands between is of no measure. */
function isBehindUncounted({ tokens, starts, figures }: Reading, number: number): boolean {
  let at = number - 1;
  while (at > 0 && kindAt(tokens, at) !== 'number') at -= 1;
  const isTold = (figures.at(-1)?.end ?? Infinity) > (starts[at] as number) || words.takingOut.hasAt(tokens, at - 1);
  return !isTold && [words.uncountedDeeds, words.uncountedDeedNouns].some((one) => hasAny(tokens, at - 2, at + 4, one));
}

function lastTold(figures: ReadonlyArray<Figure>): Figure | null {
  return figures.findLast(({ compared, value }) => !compared && value) ?? null;
}

/** 'convictions fell from 12 in 2015 to nine in 2016, *and to eight* in 2017', '*and eight* in 2017' */
function ofNextStep({ tokens, figures, zone }: Reading, number: number): Figure | null {
  if (zone !== 'main' || !isInYear(tokens, number + 1)) return null;
  const told = figures.at(-1);
  const isNext = words.joints.hasAt(tokens, textAt(tokens, number - 1) === 'to' ? number - 2 : number - 1);
  return isNext && told && figures.some(({ anchor, compared }) => compared && anchor === told) ? told : null;
}

/**
 * 'obtained three convictions in 2017; *it (had) obtained two* in 2016': the same verb again carries what was told; so does another that is
 * set against it, 'While there were three convictions in 2017, courts *handed down (only) two* in 2018', or that opens the next sentence,
 * 'opened 12 cases. In 2016, *they opened nine*'.
 */
function ofCarrier({ tokens, starts, figures, before, period, zone }: Reading, number: number): Figure | null {
  const isOfYear = isInYear(tokens, number + 1);
  if (zone === 'main' && words.contrasts.hasAt(tokens, 0) && isOfYear && hasCarrier(tokens, number))
    return lastTold(figures);
  const verb = tokenAt(tokens, number - 1);
  const doer = textAt(tokens, number - 2) === 'had' ? number - 3 : number - 2;
  if (zone !== 'main' || !words.carriers.has(verb) || !words.pronouns.hasAt(tokens, doer)) return null;
  if (figures.length === 0) {
    const isOpened = period !== null && period !== 'current' && kindAt(tokens, number + 1) !== 'word';
    return isOfYear || isOpened ? lastTold(before) : null;
  }
  const first = lastBefore(tokens, doer, verb.text);
  const told = figures.find(({ compared, start }) => !compared && start >= (starts[Math.max(first, 0)] as number));
  return told && first >= 0 && (starts[first] as number) < told.end ? told : null;
}

/** 'obtained two', 'handed down only two' */
function hasCarrier(tokens: Tokens, number: number): boolean {
  const verb = words.lessening.hasAt(tokens, number - 1) ? number - 2 : number - 1;
  return carrying.hasAt(tokens, textAt(tokens, verb) === 'down' ? verb - 1 : verb);
}

/** Whether a description and its comparison lead to the next number: 'victims *of sex trafficking (66 in 2016) and* 95'. */
function isBehind(tokens: Tokens, noun: number, number: number): boolean {
  if (qualificationEnd(tokens, noun) === number) return true;
  const end = textAt(tokens, number - 2) === ')' ? lastBefore(tokens, number, '(') : number - 1;
  if (end > noun + longestPhrase) return false;
  return tokens
    .slice(noun + 1, end)
    .every((token) => (token.kind === 'word' && token.counted === null) || quotes.has(token));
}

/** 'opened 52 sex trafficking cases *and eight forced labor cases*', 'eight for forced labor *and one for pimping*' */
function isOfOtherKind({ zone, last, tokens }: Reading, { exploitation, number }: Head): boolean {
  if (zone !== 'main' || !last || textAt(tokens, number - 1) !== 'and') return false;
  const isNext = last.head.at + 2 === number || isBehind(tokens, last.head.at, number);
  if (!isNext && textAt(tokens, number + 1) !== 'for') return false;
  const first = last.head.exploitation ?? kindBetween(tokens, last.head.at, number);
  return exploitation !== null && first !== null && exploitation !== first;
}
