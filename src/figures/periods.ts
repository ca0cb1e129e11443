import type { StatedPeriod } from './figure.ts';
import type { Token } from './tokens.ts';
import { monthNames, rangeWords } from './words.ts';

/** A period that words name. `carried`: what was begun in it goes on, so that it is not the period of a count. */
export interface Stated {
  period: StatedPeriod;
  carried: boolean;
  /** The year that is named with it: 'in 2015 and 2016'. */
  other?: number;
}

const beforeYear = /^(?:in|during|for|throughout|fy|year|fiscal|calendar|through|of|by|both)$/u;
const before = /^(?:previous|prior|last|preceding|earlier|past)$/u;
const spans = /^(?:year|years|timeframe|reporting|period|periods|year's|report|fiscal|calendar)$/u;
const plural = /^(?:years|periods)$/u;
const begun = /^(?:from|initiated|begun|started|opened|since|arrested|launched|in|filed|investigated|charged|over)$/u;
const beginnings = /^(?:initiated|begun|started|opened|launched|filed)$/u;
const passive = /^(?:was|were)$/u;
const within = /^(?:during|over|in)$/u;
const stretches = /^(?:end|half|months|quarter|course)$/u;
const likened = /^(?:unlike|as|like|similar|than|contrast|consistent)$/u;

/** The period named at a token: a year behind 'in', 'the previous reporting period', 'the reporting period'. */
export function periodAt(tokens: ReadonlyArray<Token>, index: number): Stated | null {
  const token = tokens[index] as Token;
  if (token.kind === 'year') return yearAt(tokens, index);
  if (token.text === 'reporting' && tokens[index + 1]?.text === 'period') return reportingPeriod(tokens, index);
  if (token.text === 'year' && tokens[index - 1]?.text === 'the') return theYear(tokens, index);
  if (!before.test(token.text) || !isSpan(tokens, index)) return null;
  const lead = tokens.slice(Math.max(0, index - 3), index).map(({ text }) => text);
  if (lead.some((text) => likened.test(text))) return null;
  if (isYearPast(tokens, index)) return { period: 'current', carried: false };
  const isPlural = [1, 2, 3].some((step) => plural.test(tokens[index + step]?.text ?? ''));
  if (isPlural) return { period: 'previous', carried: true };
  const carried = lead.some((text) => begun.test(text) && text !== 'in') || isBegunIn(tokens, index);
  return { period: 'previous', carried };
}

/** 'over the last year', 'in the past year': the one that the edition reports on. */
function isYearPast(tokens: ReadonlyArray<Token>, index: number): boolean {
  const word = tokens[index]?.text;
  if ((word !== 'past' && word !== 'last') || tokens[index + 1]?.text !== 'year') return false;
  return tokens[index - 1]?.text === 'the' && within.test(tokens[index - 2]?.text ?? '');
}

/** 'previous year', 'past five years' */
function isSpan(tokens: ReadonlyArray<Token>, index: number): boolean {
  const behind = tokens[index + 1]?.kind === 'number' ? index + 2 : index + 1;
  return spans.test(tokens[behind]?.text ?? '');
}

/** 'initiated in the previous year' behind a number goes on; 'identified in the previous year' does not. */
function isBegunIn(tokens: ReadonlyArray<Token>, index: number): boolean {
  for (let at = index - 1; at >= Math.max(1, index - 3); at -= 1) {
    if (tokens[at]?.text !== 'in') continue;
    // '12 prosecutions were initiated in 2017'
    return beginnings.test(tokens[at - 1]?.text ?? '') && !passive.test(tokens[at - 2]?.text ?? '');
  }
  return false;
}

function reportingPeriod(tokens: ReadonlyArray<Token>, index: number): Stated | null {
  const lead = tokens[index - 1]?.text ?? '';
  if (before.test(lead)) return null;
  return lead === 'the' || lead === 'this' || lead === 'current' ? { period: 'current', carried: false } : null;
}

/** 'during the year', 'the year before' */
function theYear(tokens: ReadonlyArray<Token>, index: number): Stated | null {
  if (tokens[index + 1]?.text === 'before') return { period: 'previous', carried: false };
  return within.test(tokens[index - 2]?.text ?? '') ? { period: 'current', carried: false } : null;
}

function yearAt(tokens: ReadonlyArray<Token>, index: number): Stated | null {
  const { value } = tokens[index] as Token;
  const lead = tokens[index - 1]?.text ?? '';
  const month = isOfMonth(tokens, index);
  if (month) return isMonthTold(tokens, index) ? { period: 'current', carried: false } : null;
  if (!beforeYear.test(lead) || isSince(tokens, index)) return null;
  if (lead === 'of' || lead === 'by') return isEndOf(tokens, index) ? { period: value, carried: false } : null;
  const other = pairedYear(tokens, index);
  return { period: value, carried: isBegunIn(tokens, index), ...(other !== null && { other }) };
}

/** 'in 2015 *and 2016*' */
function pairedYear(tokens: ReadonlyArray<Token>, index: number): number | null {
  const joint = tokens[index + 1]?.text;
  const year = tokens[index + 2];
  return (joint === 'and' || joint === 'or') && year?.kind === 'year' ? year.value : null;
}

/** 'May 2017', 'May 8, 2017' */
function isOfMonth(tokens: ReadonlyArray<Token>, index: number): boolean {
  return tokens.slice(Math.max(0, index - 3), index).some(({ text }) => monthNames.has(text));
}

/** 'since the law was amended in 2013' */
function isSince(tokens: ReadonlyArray<Token>, index: number): boolean {
  return tokens.slice(Math.max(0, index - 8), index).some(({ text }) => text === 'since');
}

function isEndOf(tokens: ReadonlyArray<Token>, index: number): boolean {
  return stretches.test(tokens[index - 2]?.text ?? '');
}

/** A month that tells when one case happened: 'In May 2017, police arrested'; not 'from May 2016 to April 2017'. */
export function isMonthTold(tokens: ReadonlyArray<Token>, index: number): boolean {
  const month = [1, 2, 3].map((step) => index - step).find((at) => monthNames.has(tokens[at]?.text ?? ''));
  if (month === undefined) return false;
  const lead = tokens.slice(Math.max(0, month - 2), month).map(({ text }) => text);
  // '(July 2015-October 2016)'
  if (monthNames.has(tokens[index + 2]?.text ?? '') || tokens[month - 1]?.text === '-') return false;
  return !lead.some((text) => rangeWords.has(text));
}
