import type { Count, MeasureTotals, Mention, Total } from '../report/report.ts';
import type { Exploitation, SectionKind } from '../report/vocabulary.ts';
import { flatMap } from '../text/flat-map.ts';
import type { Figure, StatedPeriod } from './figure.ts';
import type { MeasureWords } from './measures/measure.ts';

/** A figure with the place of its sentence. */
export interface Placed {
  figure: Figure;
  section: SectionKind;
  /** Number of the sentence in the narrative. */
  sentence: number;
}

/** The totals of a measure with the figures they were taken from, and the period each figure turned out to be of. */
export interface Decided {
  measure: string;
  current: ReadonlyArray<Figure> | null;
  previous: ReadonlyArray<Figure> | null;
}

/**
 * Which of a narrative's figures is the country's total: the first that is no part, in the section that gives it. A number
 * goes before 'none', 'none' before a number of one kind, and 'not reported' says something only where no number does. What
 * it is compared with is the total of the previous period. Parts are never added up.
 *
 * @param current The calendar year that the edition reports on.
 */
export function decide(measure: MeasureWords, all: ReadonlyArray<Placed>, current: number): Decided {
  const ofMeasure = all.filter(({ figure }) => figure.measure === measure.name);
  if (ofMeasure.length === 0) return { measure: measure.name, current: null, previous: null };
  const own = flatMap(measure.sections, (kind) => ofMeasure.filter(({ section }) => section === kind));
  const stated = own.filter(({ figure }) => !figure.compared);
  const year = newest(
    stated.filter(({ figure }) => !isSetAgainst(figure, current)),
    current,
  );
  const chosen = best(
    stated.filter(({ figure }) => periodOf(figure.period, year) === 'current'),
    own,
  );
  const now = chosen ? withSiblings(chosen, own) : null;
  return { measure: measure.name, current: now, previous: previousOf(now, own, year) };
}

/**
 * The year that counts as current: the edition's, or the newest that is given. Where the text says that an older one is the newest
 * that is known, what it tells of no year is of that one, too.
 */
function newest(stated: ReadonlyArray<Placed>, current: number): number {
  const latest = stated.find(({ figure }) => figure.latest && figure.strength !== 'part')?.figure.period;
  if (typeof latest === 'number') return Math.min(latest, current);
  let newest = 0;
  for (const { figure } of stated) {
    const { period, strength, split } = figure;
    // Parts that stand where the total would are of its period; those behind a total of an older year are of that one.
    if (strength === 'part' && !(split && newest === 0)) continue;
    if (periodOf(period, current) === 'current') return current;
    if (typeof period === 'number') newest = Math.max(newest, period);
  }
  return newest || current;
}

/** 'in 2014, it had reported 15 cases': of the year before, and told as such, it is not the newest of what is told of no later year. */
function isSetAgainst({ earlier, period }: Figure, current: number): boolean {
  return earlier && periodOf(period, current) === 'previous';
}

/** What a stated period is of the two that matter; a year that is neither is itself. */
function periodOf(period: StatedPeriod | null, current: number): StatedPeriod {
  if (period === null) return 'current';
  if (typeof period !== 'number') return period;
  if (period >= current) return 'current';
  return period === current - 1 ? 'previous' : period;
}

const answers: ReadonlyArray<(figure: Figure) => boolean> = [
  ({ value, strength }) => strength === 'total' && value !== null && value > 0,
  ({ value, strength }) => strength === 'total' && value === 0,
  ({ value, strength }) => strength === 'weak' && value !== null && value > 0,
];
/** What a narrative gives where no section gives a number. */
const lastAnswers: ReadonlyArray<(figure: Figure) => boolean> = [
  ({ value, strength }) => strength === 'total' && value === null,
  ({ value, strength }) => strength === 'told' && value !== null,
  ({ value, strength }) => strength === 'weak' && value === null,
  ({ value, strength }) => strength === 'weak' && value === 0,
];

/**
 * The best answer of the first section that has one; where it gives the total in parts a number of one kind is another of them. The
 * figures of a section stand side by side.
 */
function best(pool: ReadonlyArray<Placed>, own: ReadonlyArray<Placed> = pool): Figure | null {
  for (let from = 0, to = 0; from < pool.length; from = to) {
    const section = pool[from]?.section;
    while (pool[to]?.section === section) to += 1;
    const inSection = pool.slice(from, to);
    const found = ofAll(inSection, first(inSection, answers), own);
    if (found === 'of several') return null;
    if (found && !(found.strength === 'weak' && isInParts(inSection))) return found;
  }
  return isInParts(pool) ? null : first(pool, lastAnswers);
}

/**
 * A number of one authority is no total beside that of another one, told next: where the section says what all of them come to, that is,
 * and else none is. One that is compared with the period before is the main authority's, unless the other is, too, and is greater.
 * `own`: all figures of the measure.
 */
function ofAll(
  pool: ReadonlyArray<Placed>,
  found: Figure | null,
  own: ReadonlyArray<Placed>,
): Figure | 'of several' | null {
  if (!found?.agency || !found.value || found.grand) return found;
  const told = pool.filter(({ figure: { strength, value } }) => strength !== 'part' && value);
  const all = told.find(({ figure: { grand, value } }) => grand && Number(value) > Number(found.value));
  if (all) return all.figure;
  const at = told.findIndex(({ figure }) => figure === found);
  const [one, next] = [told[at], told[at + 1]];
  if (!one || !next || next.sentence > one.sentence + 1 || !isOfAnother(next.figure, found.agency)) return found;
  const isGreater = Number(next.figure.value) > found.value && comparedWith(next.figure, own).length > 0;
  return next.sentence === one.sentence || isGreater || comparedWith(found, own).length === 0 ? 'of several' : found;
}

/** Whether a figure is another authority's; 'police' and 'national police' may be the same. */
function isOfAnother({ agency }: Figure, other: string): boolean {
  return agency !== null && !agency.includes(other) && !other.includes(agency);
}

/** Whether the total is given in several numbers: in one sentence, or sex trafficking here and forced labor there. */
function isInParts(pool: ReadonlyArray<Placed>): boolean {
  return pool.some(({ figure }) => figure.split) || (isOfKind(pool, 'sex') && isOfKind(pool, 'labor'));
}

function isOfKind(pool: ReadonlyArray<Placed>, kind: Exploitation): boolean {
  return pool.some(({ figure: { exploitation, strength, value } }) => {
    return exploitation === kind && strength === 'weak' && value !== null && value > 0;
  });
}

function first(pool: ReadonlyArray<Placed>, wanted: typeof answers): Figure | null {
  for (const answer of wanted) {
    const found = pool.find(({ figure }) => answer(figure));
    if (found) return found.figure;
  }
  return null;
}

/** 'thirty-five cases involving 50 suspects': the numbers that stand beside it. */
function withSiblings(chosen: Figure, own: ReadonlyArray<Placed>): Figure[] {
  const found = [chosen];
  for (const { figure } of own) {
    if (!figure.compared && figure.anchor === chosen && figure.strength !== 'part') found.push(figure);
  }
  return found;
}

function previousOf(now: ReadonlyArray<Figure> | null, own: ReadonlyArray<Placed>, year: number): Figure[] | null {
  const compared = flatMap(now ?? [], (figure) => nearest(comparedWith(figure, own), year));
  if (compared.length > 0) return withOtherUnit(ofOnePeriod(compared, year), own);
  if (now?.[0]?.lasting) return [now[0]];
  const told = own.filter(({ figure }) => {
    return (
      !figure.compared && periodOf(figure.period, year) === 'previous' && !(now?.[0]?.value && isNoneOfKind(figure))
    );
  });
  const found = best(told) ?? nearestOfOthers(now, own, year);
  return found ? withSiblings(found, own) : neverBefore(now, own);
}

/** What else is compared: numbers that stand beside none, beside another number of the total, or beside the total told once more. */
function nearestOfOthers(
  now: ReadonlyArray<Figure> | null,
  own: ReadonlyArray<Placed>,
  year: number,
): Figure | undefined {
  if (!own.some(({ figure }) => figure.compared)) return undefined;
  return (
    nearest(alone(own), year)[0] ??
    nearest(besideOthers(now, own), year)[0] ??
    nearest(comparedAgain(now, own), year)[0]
  );
}

/** 'no convictions for forced labor' is no answer beside a number. */
function isNoneOfKind({ value, strength }: Figure): boolean {
  return value === 0 && strength === 'weak';
}

/** '39 cases involving 31 suspects, compared with *nine suspects in 2019* and eight cases in 2018': of two years the one before. */
function ofOnePeriod(compared: Figure[], year: number): Figure[] {
  const [one] = nearest(compared, year);
  return one ? compared.filter(({ period }) => period === one.period) : compared;
}

/** '12 cases, compared with 14 cases *involving 20 suspects*': what stands beside the one number that one is compared with. */
function withOtherUnit(compared: Figure[], own: ReadonlyArray<Placed>): Figure[] {
  const [one] = compared;
  if (compared.length !== 1 || !one?.anchor || one.unit === null) return compared;
  const others = comparedWith(one.anchor, own).filter((other) => other.start > one.end && other.strength !== 'part');
  const beside = others.find(({ unit, period }) => unit !== null && unit !== one.unit && period === one.period);
  return beside ? [one, beside] : compared;
}

function comparedWith(told: Figure, own: ReadonlyArray<Placed>): Figure[] {
  return flatMap(own, ({ figure }) => (figure.compared && figure.anchor === told ? [figure] : []));
}

/** Numbers of a comparison that stand beside none. */
function alone(own: ReadonlyArray<Placed>): Figure[] {
  return flatMap(own, ({ figure }) => {
    const { compared, anchor, strength } = figure;
    return compared && anchor === null && strength === 'total' ? [figure] : [];
  });
}

/** What the sentence of the total compares another number of it with, and what a total in parts, or of several authorities, is. */
function besideOthers(now: ReadonlyArray<Figure> | null, own: ReadonlyArray<Placed>): Figure[] {
  const home = own.find(({ figure }) => figure === now?.[0]);
  return flatMap(own, ({ figure, section, sentence }) => {
    if (!figure.compared || !figure.anchor || figure.strength !== 'total') return [];
    const near = home ? home.section === section && home.sentence === sentence : figure.anchor.split || figure.grand;
    // 'did not report how many, compared with 66', beside one that is told elsewhere
    return near || !figure.anchor.value ? [figure] : [];
  });
}

/** 'obtained only 12 convictions ... convicted 12 traffickers, a decrease from 20': told once more, and compared there. */
function comparedAgain(now: ReadonlyArray<Figure> | null, own: ReadonlyArray<Placed>): Figure[] {
  const told = now?.[0];
  return flatMap(own, ({ figure }) => {
    const isAgain = told?.value && figure.value === told.value && !figure.compared && figure.strength !== 'part';
    return isAgain ? comparedWith(figure, own) : [];
  });
}

/** 'did not convict anyone' is said once, and elsewhere that it is so 'for the second consecutive year'. */
function neverBefore(now: ReadonlyArray<Figure> | null, own: ReadonlyArray<Placed>): Figure[] | null {
  if (now?.[0]?.value !== 0) return null;
  const isSaid = own.some(({ figure: { value, lasting, strength } }) => value === 0 && lasting && strength !== 'part');
  return isSaid ? [...now] : null;
}

/**
 * Of several periods that a figure is compared with the one before, else the first that is told. A period that began in a year may be
 * compared with that year.
 */
function nearest(compared: ReadonlyArray<Figure>, year: number): Figure[] {
  const usable = compared.filter(({ strength }) => strength !== 'part');
  const before = usable.filter(({ period }) => typeof periodOf(period, year) !== 'number');
  if (before.length > 0) return before.slice(0, 1);
  return usable.slice(0, 1);
}

/** Tells of a figure which period it is of, and whether it is a total. */
export type Judge = (placed: Placed) => Pick<Mention, 'period' | 'scope'>;

/**
 * Beside what was chosen, a figure is a total where it gives the same number again, where it stands in another section (a
 * summary may contradict it), or is of another period; a second number in the section that gave the total is of a part that
 * its sentence does not name.
 */
export function judgeOf(decided: ReadonlyArray<Decided>, placed: ReadonlyArray<Placed>, year: number): Judge {
  const chosen = new Map<Figure, 'current' | 'previous'>();
  for (const { current, previous } of decided) {
    for (const figure of previous ?? []) chosen.set(figure, 'previous');
    for (const figure of current ?? []) chosen.set(figure, 'current');
  }
  const totals = flatMap(decided, ({ current }) =>
    current ? [{ figures: current, section: placed.find(({ figure }) => figure === current[0])?.section }] : [],
  );
  const isSecond = ({ figure, section }: Placed) => {
    const total = totals.find(({ figures: [first] }) => first?.measure === figure.measure);
    if (!total || figure.compared || section !== total.section) return false;
    return !total.figures.some(({ value }) => value === figure.value);
  };
  return (one) => {
    const { figure } = one;
    const taken = chosen.get(figure);
    const period = taken ?? saidPeriod(figure, year);
    const whole = taken !== undefined || (figure.strength === 'total' && !(period === 'current' && isSecond(one)));
    return { period, scope: whole ? 'total' : 'part' };
  };
}

function saidPeriod({ period, compared }: Figure, year: number): Mention['period'] {
  return compared && period === null ? 'previous' : periodOf(period, year);
}

/** The totals as they are written; `indexOf` finds the mention of a figure. */
export function written({ current, previous }: Decided, indexOf: (figure: Figure) => number): MeasureTotals {
  return { current: total(current, indexOf), previous: total(previous, indexOf) };
}

function total(figures: ReadonlyArray<Figure> | null, indexOf: (figure: Figure) => number): Total | null {
  const [first] = figures ?? [];
  if (!figures || !first) return null;
  if (first.value === null) return { status: 'not-reported', counts: [] };
  const counts = flatMap(figures, (figure) => countOf(figure, indexOf));
  return { status: first.value === 0 ? 'none' : 'counted', counts };
}

function countOf(figure: Figure, indexOf: (figure: Figure) => number): Count[] {
  const { value, unit, qualifier } = figure;
  return value === null ? [] : [{ value, unit, qualifier, mention: indexOf(figure) }];
}
