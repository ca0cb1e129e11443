import type { Figure } from '../figure.ts';
import { type Head, headLike } from '../nouns/head.ts';
import { kindBetween } from '../nouns/kinds.ts';
import { behindNoun } from '../nouns/noun-behind.ts';
import { isOfNextYear } from '../periods/next-year.ts';
import type { Reading } from '../reading/reading.ts';
import { isInTotal } from '../tokens/around.ts';
import { hasAny, kindAt, type Token, type Tokens, textAt } from '../tokens/token.ts';
import { inherited } from '../verbs/inherited.ts';
import type { Shape } from '../verbs/shape.ts';
import { shapesOf } from '../verbs/shapes.ts';
import * as words from '../words/word-lists.ts';
import { beside, besideBefore } from './beside.ts';
import { figureOf } from './figure-of.ts';

/** The figures of a number that a sentence states, with what it stands beside. */
export function mainFigures(reading: Reading, named: Head): Figure[] {
  const whole = wholeOf(reading, named.number);
  const head = named.exploitation || !whole ? named : headLike(named, { exploitation: whole.exploitation });
  const shapes = shapesOf(reading, head);
  const made = shapes.length > 0 ? shapes : inherited(reading, head);
  const step = reading.zone === 'main' && made.length > 0 ? yearStep(reading, head) : 0;
  const [older, newer] = [step < 0, step > 0];
  return made.map((shape) => {
    const anchor = older ? (reading.last?.figures.find(({ measure }) => measure === shape.measure) ?? null) : null;
    if (anchor) return figureOf(reading, shape, head, { compared: true, anchor });
    const figure = figureOf(reading, shape, head, { compared: false, anchor: null });
    figure.period ??= whole?.period ?? null;
    if (newer || isSum(reading, figure, named.number) || isOfOwnClause(reading, shape, head)) return figure;
    learnKind(reading, figure, named.number);
    return reading.last ? beside(reading, figure, head) : besideBefore(reading, figure, head);
  });
}

/** 'prosecuted 21 suspects in 2019, and *18 suspects were prosecuted* in 2018' */
function isOfOwnClause({ tokens, last }: Reading, { to }: Shape, head: Head): boolean {
  if (!last) return false;
  // 'found 24 guilty, *while 24 had been convicted* in 2010', '*while there were 24 convictions* in 2010'
  if (hasAny(tokens, last.head.at + 1, head.number, words.contrasts)) return true;
  // 'In 2006 there were 21 convictions, and in 2007 *there were 30*', ', and in 2007, *30*'
  if (head.at === head.number && isOfNextYear(tokens, head.number)) return true;
  if (to === undefined) return false;
  if (head.counted === null || head.exploitation !== null || head.group) return false;
  return kindAt(tokens, last.head.at + 2) === 'year' && words.wasOrWere.hasAt(tokens, head.at + 1);
}

/** 'prosecuted 18 labor traffickers in 2013. *14 of these offenders* were convicted': they are of its kind, and of its year. */
function wholeOf({ tokens, figures, before }: Reading, index: number): Figure | null {
  if (textAt(tokens, index + 1) !== 'of' || !words.theseOrThose.hasAt(tokens, index + 2)) return null;
  return (figures.length > 0 ? figures : before).findLast(({ compared }) => !compared) ?? null;
}

/** '12 here and 44 there, *56 in all*', '*for a total of 155*': what stands before are its parts, where they are as many. */
function isSum({ tokens, starts, figures }: Reading, { measure, value }: Figure, index: number): boolean {
  const isTotal = textAt(tokens, index - 1) === 'of' && textAt(tokens, index - 2) === 'total';
  if (!isTotal && !isInTotal(tokens, index + 1)) return false;
  const parts = figures.filter((figure) => figure.measure === measure && !figure.compared);
  const from = parts[0]?.start ?? Infinity;
  let sum = 0;
  for (let at = 0; at < index; at += 1) {
    const token = tokens[at] as Token;
    if (token.kind === 'number' && (starts[at] as number) >= from) sum += token.value;
  }
  if (sum !== value) return false;
  for (const part of parts) part.strength = 'part';
  return true;
}

/** 'brought 30 people *to court for pimping and* 12 for forced labor': the kind of the first stands far behind it. */
function learnKind({ tokens, last, zone }: Reading, { exploitation, measure }: Figure, index: number): void {
  if (!last || exploitation === null || zone !== 'main' || textAt(tokens, index - 1) !== 'and') return;
  const first = last.figures.find((figure) => figure.measure === measure);
  if (first) first.exploitation ??= kindBetween(tokens, last.head.at, index);
}

/** '12 in 2017 and 10 in 2016', '10 in 2016 and 12 in 2017': how many years the second number lies behind the first. */
function yearStep({ tokens, last, period }: Reading, head: Head): number {
  const year = yearBehind(tokens, head.at);
  if (year === null) return 0;
  const stated = last?.figures[0]?.period ?? (last && yearBehind(tokens, last.head.at)) ?? period;
  return typeof stated === 'number' ? year - stated : 0;
}

/** '12 victims *(four girls) in 2017* and 10 victims (two girls) in 2016' */
function yearBehind(tokens: Tokens, noun: number): number | null {
  const behind = behindNoun(tokens, noun);
  const year = tokens[behind + 1];
  return textAt(tokens, behind) === 'in' && year?.kind === 'year' ? year.value : null;
}
