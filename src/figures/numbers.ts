import { onDenial } from './denial.ts';
import type { Figure } from './figure.ts';
import { type Head, headOf } from './head.ts';
import { qualifierBefore } from './qualifier.ts';
import { type Governor, open, type Reading } from './reading.ts';
import { fits, inherited, type Shape, shapesOf, unitOf } from './shapes.ts';
import { isLasting } from './statements.ts';
import { comparedStrength, lesser, strengthOf } from './strength.ts';
import type { Token } from './tokens.ts';
import * as words from './words.ts';

/** Reads a number: what it counts, for which measures, and what it stands beside. */
export function onNumber(reading: Reading, index: number): void {
  const { tokens, lexicon } = reading;
  if (isNoCount(tokens, index)) return;
  const head = headOf(tokens, index, lexicon);
  if (!head && tokens[index]?.text === 'no') onDenial(reading, index);
  if (head && !isDenied(reading, head, index)) addNumber(reading, head, index);
}

/** A number that names or measures: 'Article 12', '$12', 'an increase of 12', the 'No.' before a number. */
function isNoCount(tokens: ReadonlyArray<Token>, index: number): boolean {
  const before = tokens[index - 1]?.text ?? '';
  if (words.labels.has(before) || (before === 'of' && words.labels.has(tokens[index - 2]?.text ?? ''))) return true;
  if (isOfMoney(tokens, index) || isAmountOfChange(tokens, index) || isAge(tokens, index)) return true;
  return tokens[index]?.text === 'no' && tokens[index + 1]?.kind === 'mark';
}

function addNumber(reading: Reading, head: Head, index: number): void {
  const found = reading.zone === 'compared' ? comparedFigures(reading, head, index) : mainFigures(reading, head, index);
  if (found.length === 0) return;
  reading.figures.push(...found);
  reading.waiting.push(...found);
  if (!found[0]?.compared) reading.last = { figures: found, head };
  if (head.nouns.length > 0) reading.governor = governorOf(head);
}

/** 'twelve prosecutions *against 40 defendants*': a counted noun governs what follows. */
function governorOf({ at, nouns }: Head): Governor {
  return {
    at,
    from: at,
    noun: true,
    measures: nouns.map((measure) => ({ measure, counts: measure.counts, weak: false })),
  };
}

function isDenied(reading: Reading, head: Head, index: number): boolean {
  const { value } = reading.tokens[index] as Token;
  if (index < reading.deniedUntil) return true;
  // 'no' and 'none' of nothing: 'no longer', 'none of these'
  if (value === 0 && head.at === index) return reading.tokens[index]?.text === 'no';
  return false;
}

function isOfMoney(tokens: ReadonlyArray<Token>, index: number): boolean {
  const before = tokens[index - 1]?.text ?? '';
  return before === '$' || before === '€' || before === '£' || tokens[index + 1]?.text === '%';
}

/** 'an increase of 12', 'by 12' */
function isAmountOfChange(tokens: ReadonlyArray<Token>, index: number): boolean {
  const before = tokens[index - 1]?.text;
  return before === 'by' || (before === 'of' && words.changes.has(tokens[index - 2]?.text ?? ''));
}

/** 'victims as young as 12' */
function isAge(tokens: ReadonlyArray<Token>, index: number): boolean {
  return tokens[index - 1]?.text === 'as' && (tokens[index - 2]?.text === 'young' || tokens[index - 2]?.text === 'old');
}

function comparedFigures(reading: Reading, head: Head, index: number): Figure[] {
  if (returnsToMain(reading, head, index)) {
    open(reading, 'main');
    return mainFigures(reading, head, index);
  }
  if (reading.topic && reading.tokens[index - 1]?.text === 'to')
    return reachedFigures(reading, reading.topic, head, index);
  const own = reading.topic ? topicShapes(reading.topic, head, index) : shapesOf(reading, head, index);
  const anchors = anchorsFor(reading, own, head);
  if (anchors.length === 0) {
    return own.map((shape) => figureOf(reading, shape, head, index, { compared: true, anchor: null }));
  }
  return anchors.map((anchor) => {
    const shape = own.find(({ measure }) => measure === anchor.measure);
    const unit = shape?.unit ?? unitOf(head.counted) ?? anchor.unit;
    const made = { measure: anchor.measure, counted: head.counted, unit, from: shape?.from ?? index, weak: false };
    return figureOf(reading, made, head, index, { compared: true, anchor });
  });
}

/** 'the number of convictions rose from 12 in 2015 to 19 in 2016': the second is what the text says, the first what it compares. */
function reachedFigures(reading: Reading, topic: Governor, head: Head, index: number): Figure[] {
  open(reading, 'main');
  reading.topic = null;
  const made = topicShapes(topic, head, index).map((shape) =>
    figureOf(reading, shape, head, index, { compared: false, anchor: null }),
  );
  for (const figure of made) {
    const before = reading.figures.findLast(({ measure, compared }) => compared && measure === figure.measure);
    if (before) before.anchor = figure;
  }
  return made;
}

function topicShapes({ measures }: Governor, head: Head, index: number): Shape[] {
  return measures
    .filter(({ counts, with: companions }) => !companions && (head.counted === null || counts.includes(head.counted)))
    .map(({ measure }) => ({
      measure: measure.name,
      counted: head.counted,
      unit: unitOf(head.counted) ?? measure.unit,
      from: index,
      weak: false,
    }));
}

/** '21 prosecutions, compared with 10 in 2015, and 39 convictions': another measure's number behind a closed comparison. */
function returnsToMain(reading: Reading, head: Head, index: number): boolean {
  if (!reading.closed || reading.when || reading.outer.length > 0 || head.nouns.length === 0) return false;
  const before = reading.tokens[index - 1]?.text;
  if (before !== 'and' && before !== ',') return false;
  return !reading.figures.some(({ measure }) => head.nouns.some(({ name }) => name === measure));
}

/** The figures a compared number stands beside. */
function anchorsFor(reading: Reading, own: ReadonlyArray<Shape>, head: Head): Figure[] {
  const main = [...(reading.pointing ? reading.before : []), ...reading.figures].filter(
    ({ compared, anchor }) => !compared || (!anchor && compared),
  );
  const said = main.filter(({ compared, strength }) => !compared && strength !== 'part');
  const pool = said.length > 0 ? said : main.filter(({ compared }) => !compared);
  if (own.length > 0) {
    return own.flatMap(({ measure, unit }) => {
      const same = pool.filter((figure) => figure.measure === measure);
      return same
        .filter((figure) => figure.unit === unit)
        .slice(-1)
        .concat(same.slice(-1))
        .slice(0, 1);
    });
  }
  if (head.nouns.length > 0) return [];
  const unit = unitOf(head.counted);
  const fitting = sameUnit(
    pool.filter((figure) => fits(figure, head, reading.lexicon)),
    unit,
  );
  return together(nextUncompared(fitting, reading.figures));
}

/** Suspects are compared with suspects where there are cases, too. */
function sameUnit(pool: ReadonlyArray<Figure>, unit: Figure['unit']): ReadonlyArray<Figure> {
  const same = pool.filter((figure) => figure.unit === unit);
  return unit !== null && same.length > 0 ? same : pool;
}

/** The figures that have no number beside them yet: all where there are several numbers, else the last. */
function nextUncompared(pool: ReadonlyArray<Figure>, figures: ReadonlyArray<Figure>): Figure[] {
  const open = pool.filter((figure) => !figures.some(({ anchor, compared }) => compared && anchor === figure));
  const last = open.at(-1) ?? pool.at(-1);
  return last ? [last, ...open.filter((figure) => figure !== last)] : [];
}

/** Figures that one number made: 'investigated and prosecuted 12'. */
function together(pool: ReadonlyArray<Figure>): Figure[] {
  const [first] = pool;
  return first ? pool.filter(({ start, end }) => start === first.start && end === first.end) : [];
}

function mainFigures(reading: Reading, head: Head, index: number): Figure[] {
  const shapes = shapesOf(reading, head, index);
  const made = shapes.length > 0 ? shapes : inherited(reading, head, index);
  const older = reading.zone === 'main' && made.length > 0 && isOlder(reading, head);
  return made.map((shape) => {
    const anchor = older ? (reading.last?.figures.find(({ measure }) => measure === shape.measure) ?? null) : null;
    if (anchor) return figureOf(reading, shape, head, index, { compared: true, anchor });
    return beside(reading, figureOf(reading, shape, head, index, { compared: false, anchor: null }), head);
  });
}

/** Another number of the same verb: of another unit ('35 cases involving 50 suspects'), or of a part. */
function beside(reading: Reading, figure: Figure, head: Head): Figure {
  const { last, governor } = reading;
  const first = last?.figures.find(({ measure }) => measure === figure.measure);
  if (!last || !first || head.nouns.length > 0 || (governor && governor.at > last.head.at)) return figure;
  if (reading.zone !== 'main') return { ...figure, strength: 'part' };
  if (isOfAnotherKind(reading, figure, first, head)) {
    return { ...figure, anchor: first, strength: lesser(figure.strength, first.strength) };
  }
  if (last.head.group || isOtherExploitation(first, figure))
    for (const other of last.figures) Object.assign(other, { strength: 'part', split: true });
  return { ...figure, strength: 'part' };
}

/** It counts something else of the same: suspects beside cases, potential victims beside confirmed ones. */
function isOfAnotherKind({ last, tokens, zone }: Reading, figure: Figure, first: Figure, head: Head): boolean {
  if (!last || zone !== 'main' || head.counted === null) return false;
  const joint = tokens[last.head.at + 1]?.text ?? '';
  if (last.head.tentative !== head.tentative) return joint === 'and' || joint === ',';
  return figure.unit !== first.unit && words.joiners.has(joint);
}

function isOtherExploitation(one: Figure, other: Figure): boolean {
  return one.exploitation !== null && other.exploitation !== null && one.exploitation !== other.exploitation;
}

/** '12 in 2017 and 10 in 2016': the second is what the first is compared with. */
function isOlder({ tokens, last, period }: Reading, head: Head): boolean {
  const year = tokens[head.at + 2];
  if (tokens[head.at + 1]?.text !== 'in' || year?.kind !== 'year') return false;
  const stated = last?.figures[0]?.period ?? period;
  return typeof stated === 'number' && year.value < stated;
}

function figureOf(
  reading: Reading,
  shape: Shape,
  head: Head,
  index: number,
  { compared, anchor }: { compared: boolean; anchor: Figure | null },
): Figure {
  const { tokens } = reading;
  const { value } = tokens[index] as Token;
  const { qualifier, from } = qualifierBefore(tokens, index);
  const first = Math.min(from, shape.from);
  return {
    measure: shape.measure,
    value,
    qualifier,
    unit: shape.unit,
    exploitation: head.exploitation,
    compared,
    anchor,
    period: compared ? null : reading.period,
    strength: compared && anchor ? comparedStrength(anchor, head) : strengthOf(reading, shape, head, index),
    split: false,
    lasting: value === 0 && isLasting(tokens),
    start: (tokens[first] as Token).start,
    end: (tokens[shape.to ?? head.at] as Token).end,
  };
}
