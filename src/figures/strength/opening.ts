import { isInPlace } from '../doers/outsiders.ts';
import type { Strength } from '../figure.ts';
import type { Head } from '../nouns/head.ts';
import { behindThe, isInYear, isTakenOut } from '../tokens/around.ts';
import { hasAny, type Tokens, textAt, tokenAt } from '../tokens/token.ts';
import { contrasts, leadingToSpan, monthNames, monthWords, story, takingOut } from '../words/word-lists.ts';
import { set, WordSet, wordsOf } from '../words/word-sets.ts';

const openings = new WordSet([
  ...story.map((words) => words.split(' ')[0] ?? ''),
  ...wordsOf('of among since between from over to'),
]);

/** The most that a figure of a sentence can be by how it begins: a case told as an example counts for itself alone. */
export function circumstances(tokens: Tokens): Strength {
  const first = tokenAt(tokens, 0);
  if (!openings.has(first)) return 'total';
  // 'Of these 12 cases, courts convicted' takes a part, or tells what became of it
  if (takingOut.has(first)) return 'weak';
  return isOverYears(tokens) || isStory(tokens) ? 'part' : 'total';
}

const ofNoCase = set('recent sign step effort development improvement positive');

/** Whether a sentence begins with the words of a story; 'In the most *recent* period', 'In another *step*' tell of no case. */
function isStory(tokens: Tokens): boolean {
  if (hasAny(tokens, 2, 4, ofNoCase)) return false;
  const start = [0, 1, 2, 3].map((at) => textAt(tokens, at)).join(' ');
  return story.some((words) => start.startsWith(words));
}

const spanning = set('to over since between from');

/** 'Since 2013, authorities', 'Since the law was passed', 'Between 2010 and 2019', 'To date', 'Over a period of three years' */
export function isOverYears(tokens: Tokens): boolean {
  const first = tokenAt(tokens, 0);
  if (!spanning.has(first)) return false;
  const end = tokens.findIndex(({ text }) => text === ',');
  const years = tokens.slice(1, end < 0 ? 6 : Math.min(end, 9)).filter(({ kind }) => kind === 'year');
  const [from, to] = years.map(({ value }) => value);
  if (first.text === 'to') return textAt(tokens, 1) === 'date';
  if (first.text === 'over') return tokens.slice(1, 6).some(({ text }) => text === 'years');
  if (first.text === 'since') return from !== undefined || isSinceFounded(tokens, 0);
  // 'between March 2016 and March 2018' may be what the report covers
  const most = hasAny(tokens, 1, 3, monthNames) ? 2 : 1;
  return from !== undefined && to !== undefined && to - from > most;
}

const founded = set(
  'law act statute legislation passage enactment adoption entry introduction creation establishment inception founding opening',
);

/** '*since the law* was passed', '*since its creation*': how many years that is, is not said. */
export function isSinceFounded(tokens: Tokens, since: number): boolean {
  return hasAny(tokens, since + 1, since + 5, founded);
}

/** 'Since 2013, courts have convicted 63, including *eight in 2017*', '*eight of them in 2017*': of those of several years, the total of the one. */
export function isOfYearAmong(tokens: Tokens, { at }: Head): boolean {
  const behind = isTakenOut(tokens, at) ? at + 3 : at + 1;
  return isOverYears(tokens) && (isInYear(tokens, behind) || textAt(tokens, behind) === 'during');
}

/** The most that a number of the clause at an index can be. */
export function mostOfOpening(tokens: Tokens, at: number): Strength {
  const from = clauseStart(tokens, at);
  // 'In Ariel province, police investigated 12 cases *and prosecutors charged nine suspects*'
  if (leadingToSpan.hasAt(tokens, from) && isInPlace(tokens.slice(from, at))) return 'part';
  const month = monthOf(tokens, from);
  if (month < 0) return 'total';
  return tokens.some((_, index) => monthOf(tokens, index) > month) ? 'part' : 'weak';
}

/** '*In the second half* of the year, it opened nine': there was a first half, and both together are the total. */
export function isOfSecondHalf(tokens: Tokens, at: number): boolean {
  return monthOf(tokens, clauseStart(tokens, at)) >= secondHalf;
}

/** Where the clause begins: behind a semicolon or 'while', or an 'and' that leads to other months. */
function clauseStart(tokens: Tokens, at: number): number {
  let from = at;
  for (; from > 0; from -= 1) {
    const before = tokenAt(tokens, from - 1);
    if (before.text === ';' || contrasts.has(before) || (before.text === 'and' && monthOf(tokens, from) >= 0)) break;
  }
  return from;
}

const months: ReadonlyArray<string> = monthWords.split(' ');

const secondHalf = months.length / 2;

/** So many months are not nearly a year. */
const someMonths = 9;

/**
 * The month that some months of a year begin with, where they open a clause: '*In the first nine months* of 2015, 20 were convicted; for the
 * whole year 28 were', '*During the second half* of 2015', '*from April to June*'; -1 where there are none.
 */
function monthOf(tokens: Tokens, opening: number): number {
  const lead = tokenAt(tokens, opening);
  if (lead.text === 'from' || lead.text === 'between') return monthFrom(tokens, opening + 1);
  const first = textAt(tokens, opening + 1) === 'its' ? opening + 2 : behindThe(tokens, opening + 1);
  if (!leadingToSpan.has(lead) || !ends.hasAt(tokens, first)) return -1;
  const many = tokenAt(tokens, first + 1);
  const isShare = many.kind === 'number' && many.value <= someMonths && textAt(tokens, first + 2) === 'months';
  if (!isShare && !['half', 'quarter'].includes(many.text)) return -1;
  return textAt(tokens, first) === 'first' ? 0 : secondHalf;
}

/** 'from *April to June* 2015', 'between *April 2015 and June 2015*'; not 'from April 2015 to March 2016' */
function monthFrom(tokens: Tokens, first: number): number {
  const year = tokenAt(tokens, first + 1);
  const until = year.kind === 'year' ? first + 3 : first + 2;
  const [from, to] = [months.indexOf(textAt(tokens, first)), months.indexOf(textAt(tokens, until))];
  if (from < 0 || to < 0) return -1;
  const years = year.kind === 'year' ? tokenAt(tokens, until + 1).value - year.value : Number(to < from);
  return to - from + years * months.length < someMonths ? from : -1;
}

const ends = set('first second last');
