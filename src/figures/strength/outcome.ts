import type { Figure } from '../figure.ts';
import type { Reading } from '../reading/reading.ts';
import { behindThe, isGovernment, isInYear } from '../tokens/around.ts';
import { qualifierBefore } from '../tokens/qualifier.ts';
import { kindAt, type Token, textAt, tokenAt } from '../tokens/token.ts';
import type { Shape } from '../verbs/shape.ts';
import * as words from '../words/word-lists.ts';
import { unionOf } from '../words/word-sets.ts';

/** '16 persons were indicted, *of whom 11 were convicted*', '34 prosecutions, *of which 20 ended in convictions*' */
export function isOutcomeBehind(
  { tokens, figures }: Reading,
  { measure, outcome, from, to }: Shape,
  index: number,
): boolean {
  if (outcome) return true;
  if (figures.some((figure) => figure.measure === measure)) return false;
  // 'opened 14 cases, of which *it sent* nine to court'
  const doer = tokenAt(tokens, from - 1);
  if (isWhole(tokens, isGovernment(doer) ? from - 2 : index - 1) || isResult(tokens, index)) return true;
  return to !== undefined && to > index && isNextOfWhole(tokens, index);
}

/** '12 of whom were acquitted *and nine (of whom) were convicted*', '12 of them were tried, *and nine were convicted*' */
function isNextOfWhole(tokens: ReadonlyArray<Token>, index: number): boolean {
  if (!words.joints.has(tokenAt(tokens, index - 1))) return false;
  for (let at = index - 1; at > 0 && textAt(tokens, at) !== ';'; at -= 1)
    if (words.wholes.has(tokens[at] as Token)) return textAt(tokens, at - 1) === 'of';
  return false;
}

/** '27 cases, of which 14 went to court, *resulting in 12* convictions': it is said of all that were taken out. */
function isResult(tokens: ReadonlyArray<Token>, index: number): boolean {
  if (!words.ending.has(tokenAt(tokens, qualifierBefore(tokens, index).from - 2))) return false;
  return isWhole(
    tokens,
    tokens.findLastIndex((token, at) => at < index && opening.has(token)),
  );
}

const opening = unionOf(words.partWords, words.takenApart);

/** 'of *whom*', 'of *which*'; not 'a decrease from 2016, during *which* it convicted 12' */
function isWhole(tokens: ReadonlyArray<Token>, at: number): boolean {
  return (
    (textAt(tokens, at) === 'whom' || textAt(tokens, at) === 'which') && words.takingOut.has(tokenAt(tokens, at - 1))
  );
}

/** What became of those that were told of before: it is the total of its own measure. */
export function isOutcome(reading: Reading, shape: Shape, taken: 'another' | 'told', index: number): boolean {
  if (isNoneOfSome(reading, index)) return false;
  return taken !== 'another' && (isOfOthers(reading, shape.measure) || isOfUncounted(reading, shape, index));
}

/**
 * '*none of the nine* suspects was convicted': others may have been, unless as many were told of, or '*prosecuted*' says that they are all.
 */
function isNoneOfSome(reading: Reading, index: number): boolean {
  const { tokens, lexicon } = reading;
  const whole = behindThe(tokens, index + 2);
  if (tokenAt(tokens, index).value !== 0 || kindAt(tokens, whole) !== 'number') return false;
  if (lexicon.verbs.has(tokenAt(tokens, whole + 2)) && !isInYear(tokens, whole + 3)) return false;
  return !countedAround(reading).some(({ value }) => value === tokenAt(tokens, whole).value);
}

/** 'arrested 58 people and prosecuted *35 of them*', '35 of the 58': of accused whom no measure counts. */
function isOfUncounted(reading: Reading, { measure, to }: Shape, index: number): boolean {
  const { tokens, lexicon } = reading;
  if (textAt(tokens, index + 1) !== 'of' && !isAllOfThem(tokens, index)) return false;
  const isOwn = (word: Token) => lexicon.verbs.get(word)?.some((verb) => verb.measure.name === measure);
  for (let at = index + 2; at < index + 5; at += 1) {
    const token = tokenAt(tokens, at);
    // '35 of the 58 *prosecuted*', not '35 of whom were *prosecuted*', nor '35 of whom it *prosecuted*'
    const before = tokenAt(tokens, at - 1);
    const isSaid = at === to && (words.wasOrWere.has(before) || isGovernment(before));
    // 'intercepted 40 women and identified six of them *as victims*'
    if ((words.victims.has(token) && before.text !== 'as') || (isOwn(token) && !isSaid)) return false;
  }
  return !countedAround(reading).some((figure) => figure.measure === measure);
}

/** 'arrested 12 suspects and charged *all 12*' */
function isAllOfThem(tokens: ReadonlyArray<Token>, index: number): boolean {
  if (textAt(tokens, index - 1) !== 'all') return false;
  const { value } = tokens[index] as Token;
  return tokens.slice(0, index).some((token) => token.kind === 'number' && token.value === value);
}

/** Whether what was told just before counts other measures alone: 'prosecuted eight cases ... convicted *seven of the eight*'. */
export function isOfOthers(reading: Reading, measure: string): boolean {
  const told = reading.figures.filter(({ value }) => value !== null && value > 0);
  const around = told.length > 0 ? told : countedAround(reading);
  return around.length > 0 && !around.some((figure) => figure.measure === measure);
}

export function countedAround({ before, figures }: Reading): Figure[] {
  return [...before, ...figures].filter(({ value }) => value !== null && value > 0);
}
