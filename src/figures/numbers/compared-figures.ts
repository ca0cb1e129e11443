import { flatMap } from '../../text/flat-map.ts';
import type { Figure } from '../figure.ts';
import { type Head, isOtherDescribed, isOtherKind } from '../nouns/head.ts';
import { enterZone, type Governor, type Reading } from '../reading/reading.ts';
import { isTakenOut, rowOf } from '../tokens/around.ts';
import { isThanNumber } from '../tokens/qualifier.ts';
import { kindAt, textAt, tokenAt } from '../tokens/token.ts';
import { ofRow, sizeOfRow } from '../verbs/active.ts';
import { participleShapes } from '../verbs/participle-before.ts';
import { fits, type Shape, shapeOf, unitOf } from '../verbs/shape.ts';
import { shapesOf } from '../verbs/shapes.ts';
import { goingOn, joints, partWords } from '../words/word-lists.ts';
import { anchorsFor } from './anchors.ts';
import { isOfDeed, isOfGoingOn, isOfPart, isOtherDeed, isPartOfCompared, returnsToMain } from './compared-parts.ts';
import { figureOf } from './figure-of.ts';
import { ofCounterpart } from './followers.ts';
import { mainFigures } from './stated-figures.ts';

/** The figures of a number that another is compared with. */
export function comparedFigures(reading: Reading, head: Head): Figure[] {
  if (returnsToMain(reading, head)) {
    enterZone(reading, 'main');
    return mainFigures(reading, head);
  }
  if (isNextKind(reading, head)) return splitAgain(reading);
  if (isOfCompared(reading, head)) return outcomesOfCompared(reading, head);
  if (isOfUncounted(reading, head.number) || isOfUntold(reading, head)) return [];
  if (reading.topic && textAt(reading.tokens, rowOf(reading.tokens, head.number).from - 1) === 'to')
    return reachedFigures(reading, reading.topic, head);
  const own = ownShapes(reading, head);
  if (own.length === 0 && isOtherDeed(reading, head)) return [];
  const isMeant = (anchor: Figure) =>
    own.length > 0
      ? !isOfGoingOn(reading, anchor, head.number)
      : !(
          isOfPart(reading, anchor, head.number) ||
          isOfDeed(reading, anchor, head.number) ||
          isNamedBehind(reading, anchor, head)
        );
  const anchors = anchorsFor(reading, own, head).filter(isMeant);
  const found = anchors.map((anchor) => besideAnchor(reading, anchor, head, own));
  const alone = own.filter(({ measure }) => !anchors.some((anchor) => anchor.measure === measure));
  const unanchored = alone.map((shape) => figureOf(reading, shape, head, { compared: true, anchor: null }));
  if (found.length + unanchored.length === 0 && reading.opening) reading.pending = head;
  return [...found, ...unanchored];
}

/** '26 convictions; the figures for 2010 were *215 cases* and 14 convictions': what was told has a number of its own behind it. */
function isNamedBehind({ claims, tokens }: Reading, { measure }: Figure, { at: noun }: Head): boolean {
  if (!joints.hasAt(tokens, noun + 1)) return false;
  return claims.some(({ at, head }) => at === noun + 2 && head?.nouns.some(({ name }) => name === measure));
}

/** The figure of a compared number that stands beside another: of the same measure, by words of its own or without. */
function besideAnchor(reading: Reading, anchor: Figure, head: Head, own: ReadonlyArray<Shape>): Figure {
  const shape = own.find(({ measure }) => measure === anchor.measure);
  const made = likeAnchor(anchor, head);
  if (shape) {
    made.unit = shape.unit ?? made.unit;
    made.from = shape.from;
  }
  const figure = figureOf(reading, made, head, { compared: true, anchor });
  if (isPartOfCompared(reading, anchor, head) || (!shape && isIncluded(reading, head))) figure.strength = 'part';
  if (isThanNumber(reading.tokens, head.number)) figure.qualifier = 'exact';
  return figure;
}

/** 'compared with 24 victims – *including nine girls* – that the police identified' */
function isIncluded({ tokens, figures }: Reading, { number }: Head): boolean {
  return partWords.hasAt(tokens, number - 1) && figures.some(({ compared }) => compared);
}

/** What a compared number counts by its own words. */
function ownShapes(reading: Reading, head: Head): Shape[] {
  const { topic } = reading;
  // 'an increase in convictions from 2016, when police *investigated 12 cases*': a clause of its own
  const made = topic && !reading.when ? topicShapes(reading, topic, head) : shapesOf(reading, head);
  return made.length > 0 ? made : [...openedShapes(reading, head), ...namedShapes(reading, head)];
}

/** 'opened 12 cases and charged three, compared with *nine opened* in 2016': of what was told with the same verb. */
function openedShapes(reading: Reading, { number, at }: Head): Shape[] {
  const { tokens, starts, lexicon, figures, before, pointing } = reading;
  const verb = tokenAt(tokens, number + 1);
  const senses = lexicon.light.get(verb);
  if (at !== number || !senses) return [];
  const same = tokens.findLastIndex(({ text }, index) => index < number && text === verb.text);
  const isMeant = ({ measure }: Figure) => senses.some((one) => one.measure.name === measure && !one.verb.with);
  const told =
    same < 0
      ? (pointing ? before : figures).find(isMeant)
      : figures.find(({ start }) => start >= (starts[same] as number));
  return told ? [shapeOf(told.measure, null, number, { unit: told.unit })] : [];
}

/** 'prosecuted 18, four of whom were convicted. This compares with 22 *convicted* offenders': its own words name what was told. */
function namedShapes(reading: Reading, head: Head): Shape[] {
  const { tokens, figures, before, pointing } = reading;
  // 'eleven out of 22 convicted offenders'
  if (textAt(tokens, head.number - 1) === 'of') return [];
  const told = (pointing ? [...before, ...figures] : figures).filter(({ compared }) => !compared);
  const shapes = participleShapes(reading, head).filter(({ measure }) =>
    told.some((figure) => figure.measure === measure),
  );
  // 'identified and assisted 61 victims, compared with 25 identified victims' are both
  const last = told.at(-1);
  const isBoth = told.some(({ start, measure }) => start === last?.start && measure !== last.measure);
  return isBoth ? [] : shapes;
}

/** 'eight foreign victims, compared with 11 in 2016, *and 46 domestic victims*': the total is told by kinds. */
function isNextKind({ closed, last, tokens }: Reading, head: Head): boolean {
  if (!closed || !last || textAt(tokens, head.number - 1) !== 'and' || head.counted !== last.head.counted) return false;
  return isOtherKind(head, last.head) || isOtherDescribed(head, last.head);
}

function splitAgain(reading: Reading): Figure[] {
  const firsts = reading.last?.figures ?? [];
  for (const figure of reading.figures) {
    if (firsts.includes(figure) || (figure.anchor && firsts.includes(figure.anchor))) figure.strength = 'part';
  }
  enterZone(reading, 'part');
  return [];
}

/** 'compared with three traffickers, *two of whom* were fined and *one who* was deported': parts of the compared number. */
function isOfCompared({ figures, figuresBefore, tokens }: Reading, head: Head): boolean {
  if (figures.length === figuresBefore) return false;
  // 'compared with initiating 30 prosecutions and *continuing 18*'
  if (head.at === head.number && goingOn.hasAt(tokens, head.number - 1)) return true;
  return (
    isTakenOut(tokens, head.at) || (textAt(tokens, head.number - 1) === 'and' && textAt(tokens, head.at + 1) === 'who')
  );
}

/** 'prosecuted 12 and convicted nine, compared with prosecuting 20, *eight of whom were convicted*': both are compared. */
function outcomesOfCompared(reading: Reading, head: Head): Figure[] {
  const { figures, figuresBefore } = reading;
  const compared = figures.slice(figuresBefore);
  return flatMap(shapesOf(reading, head), (shape) => {
    const isOfSame = ({ measure }: Figure) => measure === shape.measure;
    const anchor = figures.findLast((figure) => !figure.compared && isOfSame(figure) && figure.strength !== 'part');
    return anchor && !compared.some(isOfSame) ? [besideAnchor(reading, anchor, head, [shape])] : [];
  });
}

/** '12 arrests and nine prosecutions, versus *20* and ten': of a number, in the order of the list, that nobody counts here. */
function isOfUncounted(reading: Reading, index: number): boolean {
  return reading.figures.length > 0 && ofCounterpart(reading, reading.figures, index)?.length === 0;
}

/** 'granted permits to 12 victims *(nine in 2016)*', '*(nine and* 12 in 2016)': in parentheses right behind what nobody counts here. */
function isOfUntold({ tokens, starts, claims, figures }: Reading, { number, at }: Head): boolean {
  if (at !== number) return false;
  let open = number - 1;
  while (kindAt(tokens, open) === 'number' || joints.hasAt(tokens, open)) open -= 1;
  if (textAt(tokens, open) !== '(') return false;
  const before = claims.find(({ head }) => head?.at === open - 1 && head.number < head.at);
  if (!before) return false;
  const place = starts[before.at] as number;
  return !figures.some(({ start, end }) => start <= place && place < end);
}

/** 'the number of convictions rose from 12 in 2015 to 19 in 2016': the second is what the text says, the first what it compares. */
function reachedFigures(reading: Reading, topic: Governor, head: Head): Figure[] {
  const { place, size } = rowOf(reading.tokens, head.number);
  // 'fell from 12 and nine *to seven* and six'
  if (place + 1 === size || size !== sizeOfRow(reading.tokens, topic, topic.measures)) {
    enterZone(reading, 'main');
    reading.topic = null;
  }
  const made = topicShapes(reading, topic, head).map((shape) =>
    figureOf(reading, shape, head, { compared: false, anchor: null }),
  );
  for (const figure of made) {
    const before = reading.figures.findLast(({ measure, compared }) => compared && measure === figure.measure);
    if (before) before.anchor = figure;
  }
  return made;
}

function topicShapes({ tokens }: Reading, topic: Governor, head: Head): Shape[] {
  return ofRow(tokens, topic, topic.measures, head.number)[1]
    .filter(({ counts, with: companions }) => !companions && (head.counted === null || counts.includes(head.counted)))
    .map(({ measure: { name, unit } }) => likeAnchor({ measure: name, unit }, head));
}

/**
 * 'Compared with 12 victims in 2016, police identified nine': what the first number counts is known by the second; of 'After convicting 12
 * men in 2016, courts convicted nine' it is known by itself, and stands beside that.
 */
export function openingFigures(reading: Reading, found: ReadonlyArray<Figure>): Figure[] {
  const { pending: head, figures } = reading;
  for (const one of figures.filter(({ compared }) => compared))
    one.anchor ??= found.find(({ measure, strength }) => measure === one.measure && strength !== 'part') ?? null;
  reading.pending = null;
  if (!head) return [];
  return found
    .filter((anchor) => anchor.strength !== 'part' && fits(anchor, head, reading.lexicon))
    .map((anchor) => figureOf(reading, likeAnchor(anchor, head), head, { compared: true, anchor }));
}

/** A compared number counts what the number does that it is compared with. */
function likeAnchor({ measure, unit }: Pick<Figure, 'measure' | 'unit'>, { counted, number }: Head): Shape {
  return shapeOf(measure, counted, number, { unit: unitOf(counted) ?? unit });
}
