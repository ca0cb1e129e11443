import { type Figure, lesser, type StatedPeriod } from '../figure.ts';
import { leadsToNextYear } from '../periods/next-year.ts';
import type { Stated } from '../periods/period-words.ts';
import { enterZone, type Reading } from '../reading/reading.ts';
import { isGovernmentAt, isInYear, isPartOf } from '../tokens/around.ts';
import { kindAt, type Tokens, textAt } from '../tokens/token.ts';
import { auxiliaries, contrasts, joints, leadingToSpan, periods } from '../words/word-lists.ts';
import { set } from '../words/word-sets.ts';

/** Which figures a period is of; in '*In 2016*, courts convicted nine, and there were 12 *in 2017*' the second is of the last. */
export function datePeriod(reading: Reading, index: number, stated: Stated): void {
  if (opensNextClause(reading, index)) enterZone(reading, 'main');
  const { waiting, zone } = reading;
  if (stated.period === 'previous' && (dateSecond(reading, index) || passOverWho(reading, index))) return;
  if (waiting.length === 0 && zone === 'main') {
    reading.period = stated.period;
    reading.latest = stated.latest;
  }
  const period = sharePeriod(reading, index, stated);
  const isNew = zone === 'main' && typeof reading.period === 'number' && reading.period !== period;
  const meant = isNew || isOfWhom(reading, index) || isOfWhoThatIs(reading, index) ? lastOf(waiting) : waiting;
  for (const figure of meant) {
    if (isDated(reading, figure, stated)) continue;
    figure.period = period;
    figure.latest = stated.latest;
  }
  reading.closed ||= zone === 'compared';
  reading.waiting = [];
}

/** 'convicted 12, 15, and 20 *in 2014, 2015, and 2016*': as many numbers as years, so that each is the total of its own. */
export function dateEach({ tokens, figures }: Reading): void {
  if (figures.length < 2) return;
  const years = listedYears(tokens);
  if (years.length < 2 || (years.length === 2 && !tokens.some(({ text }) => text === 'respectively'))) return;
  const told = figures.filter(({ compared }) => !compared);
  for (const { measure } of told) {
    const own = told.filter((figure) => figure.measure === measure);
    if (own.length !== years.length) continue;
    const [{ strength }] = own as [Figure];
    for (const [at, period] of years.entries())
      Object.assign(own[at] as Figure, { period, strength, anchor: null, split: false });
  }
}

/** 'did not report any prosecutions *in 2017, but in 2018* it convicted 12': the first year is set against the second. */
export function setAgainst({ tokens, figures }: Reading): void {
  const isContrast = contrasts.hasAt(tokens, 0);
  if (!tokens.some(({ kind }, at) => kind === 'year' && (isContrast || isYearOfNext(tokens, at)))) return;
  // 'housed 40 victims *in 2018*, whom police had identified; *in 2017, it* identified 12' tells of the older one last
  let newest = 0;
  for (const [at, { kind, value }] of tokens.entries())
    if (kind === 'year' && isInYear(tokens, at - 1)) newest = Math.max(newest, value);
  for (const figure of figures)
    if (!figure.compared && typeof figure.period === 'number' && figure.period < newest) figure.earlier = true;
}

const jointsOfContrast = set('but while whereas and yet ;');

/** ', *but in 2018* it', '; *in 2018, it*' */
function isYearOfNext(tokens: Tokens, year: number): boolean {
  if (textAt(tokens, year - 1) !== 'in' || !jointsOfContrast.hasAt(tokens, year - 2)) return false;
  const next = textAt(tokens, year + 1) === ',' ? year + 2 : year + 1;
  return isGovernmentAt(tokens, next);
}

const jointsOfYears = set(', ; and or in');

/** The first row of years: '*2014, 2015, and 2016*'. */
function listedYears(tokens: Tokens): number[] {
  let years: number[] = [];
  for (const token of tokens) {
    if (token.kind === 'year') years.push(token.value);
    else if (years.length > 0 && !jointsOfYears.has(token)) {
      if (years.length > 1) break;
      years = [];
    }
  }
  return years;
}

/** 'identified 52 victims *and 41 the previous year*': of two numbers the second alone is of the period before. */
function dateSecond(reading: Reading, index: number): boolean {
  const { tokens, waiting, zone, figures } = reading;
  let number = index - 1;
  while (leadingToSpan.hasAt(tokens, number)) number -= 1;
  const second = waiting.at(-1);
  const first = figures.find(({ measure, start }) => measure === second?.measure && start !== second.start);
  if (zone !== 'main' || kindAt(tokens, number) !== 'number' || textAt(tokens, number - 1) !== 'and') return false;
  if (!first || !second) return false;
  Object.assign(second, { period: 'previous', strength: first.strength, anchor: null, split: false });
  reading.waiting = [];
  return true;
}

const leadingToYear = set('in during by the end of');

/** 'While in 2018 it convicted two, *in 2019 it convicted* four', 'and *in the previous year it* convicted two': it is of what follows. */
function opensNextClause({ tokens, zone }: Reading, index: number): boolean {
  const isYear = kindAt(tokens, index) === 'year';
  let joint = index - 1;
  while (leadingToYear.hasAt(tokens, joint)) joint -= 1;
  if (leadsToNextYear(tokens, index)) return zone !== 'part';
  if (zone === 'part' || !joints.hasAt(tokens, joint)) return false;
  // 'identified 52*, and in 2020,* 47'
  if (isYear && textAt(tokens, index + 1) === ',' && kindAt(tokens, index + 2) === 'number') return true;
  let behind = index + 1;
  while ((!isYear && periods.hasAt(tokens, behind)) || textAt(tokens, behind) === ',') behind += 1;
  // 'Although it convicted eight in 2018, *in 2019 there was* one conviction'
  if (textAt(tokens, behind) === 'there') return auxiliaries.hasAt(tokens, behind + 1);
  if (isYear && textAt(tokens, joint) !== ',' && textAt(tokens, joint - 1) !== ',') return false;
  return isGovernmentAt(tokens, behind);
}

/** 'convicted 11 traffickers, two *of whom had been charged in 2016*': the year is of the two. */
function isOfWhom({ tokens }: Reading, index: number): boolean {
  for (let at = index - 1; at > Math.max(0, index - 9); at -= 1) {
    if (kindAt(tokens, at) === 'mark') return false;
    if (isPartOf(tokens, at)) return true;
  }
  return false;
}

/** Whether a sentence has said already, without a year, which of the two periods a number is of. */
function isDated({ figures, waiting }: Reading, figure: Figure, { period }: Stated): boolean {
  // 'convicted none, despite having convicted three *in 2014*': of what lies behind, where that is told
  if (!figure.earlier && waiting.some(({ earlier }) => earlier)) return true;
  // 'three, the same number as was reported in the previous period', 'convicted no one, nor had it *in the previous year*' are of this one
  if (figure.lasting && (figure.value || period === 'previous')) return true;
  // 'In comparison, police identified 15 in 2018 and 20 in 2017': the first is of the one before
  return figure === figures[0] && figure.period === 'previous';
}

/** 'assisted 38 victims, including 14 *identified in the previous year*': it says who the last ones are. */
function isOfWhoThatIs({ tokens, last, zone }: Reading, index: number): boolean {
  if (!last || last.head.at + 5 < index || kindAt(tokens, index) !== 'word') return false;
  return (last.head.counted !== null || zone === 'part') && textAt(tokens, last.head.at + 1).endsWith('ed');
}

/** 'assisted 18 victims *identified in the previous year*': the year is of what was done before, which is counted by another measure. */
function passOverWho(reading: Reading, index: number): boolean {
  const { tokens, lexicon, last, waiting, zone } = reading;
  if (zone !== 'main' || !last || !isOfWhoThatIs(reading, index)) return false;
  const verbs = lexicon.verbs.getAt(tokens, last.head.at + 1);
  const told = lastOf(waiting);
  if (!verbs || told.some(({ measure }) => verbs.some((verb) => verb.measure.name === measure))) return false;
  for (const figure of told) figure.strength = lesser('weak', figure.strength);
  reading.waiting = [];
  return true;
}

/** 'zero convictions in 2016 and 2015', 'six in both 2015 and 2016' are of each; 'compared with six in both' of the later. */
function sharePeriod({ waiting, zone, tokens }: Reading, index: number, { period, other }: Stated): StatedPeriod {
  if (typeof period !== 'number' || other === null) return period;
  if (zone === 'compared') return Math.max(period, other);
  if (textAt(tokens, index - 1) !== 'both' && waiting.some(({ value }) => value !== null && value > 0)) return period;
  for (const figure of waiting) figure.lasting = true;
  return Math.max(period, other);
}

/** The figures of the last number, and the one that it stands beside ('19 cases involving 22 suspects from previous years'). */
export function lastOf(waiting: ReadonlyArray<Figure>): ReadonlyArray<Figure> {
  const last = waiting.at(-1);
  return waiting.filter((figure) => figure.end === last?.end || figure === last?.anchor);
}

export function weaken(figures: ReadonlyArray<Figure>): void {
  for (const figure of figures) figure.strength = 'part';
}
