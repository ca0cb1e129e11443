import { flatMap } from '../../text/flat-map.ts';
import type { Figure } from '../figure.ts';
import type { MeasureWords } from '../measures/measure.ts';
import { best } from './best.ts';
import { comparedWith, type Decided, isSetAgainst, newest, type Placed, periodOf, withSiblings } from './placed.ts';

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

/** The total of the period before. */
function previousOf(now: ReadonlyArray<Figure> | null, own: ReadonlyArray<Placed>, year: number): Figure[] | null {
  const compared = flatMap(now ?? [], (figure) => nearest(comparedWith(figure, own), year));
  const [told] = now ?? [];
  // 'identified 12, the same number as in 2019 (15 in 2018)'
  const isOlder = compared.length === 0 || compared.every(({ period }) => typeof periodOf(period, year) === 'number');
  if (told?.lasting && isOlder) return [told];
  if (compared.length > 0) return withOtherUnit(ofOnePeriod(compared, year), own);
  const stated = own.filter(({ figure: { compared: isCompared, period, value, strength } }) => {
    // 'did not convict anyone under the article', which says nothing of the others, is no answer beside a number
    const isNoneOfSome = told?.value && value === 0 && strength === 'weak';
    return !isCompared && periodOf(period, year) === 'previous' && !isNoneOfSome;
  });
  const found = best(stated) ?? nearestOfOthers(now, own, year);
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
    nearest(alone(own, year), year)[0] ??
    nearest(besideOthers(now, own), year)[0] ??
    nearest(comparedAgain(now, own), year)[0]
  );
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

/** Numbers of a comparison that stand beside none; not of the period itself: 'more than in previous years (15 of 45 in 2015)'. */
function alone(own: ReadonlyArray<Placed>, year: number): Figure[] {
  return flatMap(own, ({ figure }) => {
    const { compared, anchor, strength, period } = figure;
    if (period !== null && periodOf(period, year) === 'current') return [];
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

/** Of several periods that a figure is compared with the one before (it may be of the same year), else the first. */
function nearest(compared: ReadonlyArray<Figure>, year: number): Figure[] {
  const usable = compared.filter(({ strength }) => strength !== 'part');
  const before = usable.filter(({ period }) => typeof periodOf(period, year) !== 'number');
  if (before.length > 0) return before.slice(0, 1);
  return usable.slice(0, 1);
}
