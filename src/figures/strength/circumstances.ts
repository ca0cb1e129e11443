import type { Strength } from '../figure.ts';
import type { Head } from '../nouns/head.ts';
import { isInYear } from '../tokens/around.ts';
import { hasAny, type Token, textAt, tokenAt } from '../tokens/token.ts';
import { monthNames, story, takingOut } from '../words/word-lists.ts';
import { set, WordSet, wordsOf } from '../words/word-sets.ts';

const openings = new WordSet([
  ...story.map((words) => words.split(' ')[0] ?? ''),
  ...wordsOf('of among since between from over to'),
]);

const stories = story.map(wordsOf);

/** The most that a figure of a sentence can be by how it begins: a case told as an example counts for itself alone. */
export function circumstances(tokens: ReadonlyArray<Token>): Strength {
  const first = tokenAt(tokens, 0);
  if (!openings.has(first)) return 'total';
  // 'Of these 12 cases, courts convicted' takes a part, or tells what became of it
  if (takingOut.has(first)) return 'weak';
  return isOverYears(tokens) || isStory(tokens) ? 'part' : 'total';
}

const ofNoCase = set('recent sign step effort development improvement positive');

/**
 * Whether a sentence begins with the words of a story; the last of them may go on ('in another', 'for examples'). 'In the most *recent*
 * period', 'In another *step*' tell of no case.
 */
function isStory(tokens: ReadonlyArray<Token>): boolean {
  if (hasAny(tokens, 2, 4, ofNoCase)) return false;
  for (const words of stories) {
    const last = words.length - 1;
    let at = 0;
    while (at < last && textAt(tokens, at) === words[at]) at += 1;
    if (at === last && textAt(tokens, at).startsWith(words[last] as string)) return true;
  }
  return false;
}

const spanning = set('to over since between from');

/**
 * 'Since 2013, authorities', 'Since the law was passed', 'Between 2010 and 2019', 'To date', 'Over a period of three years': a count of several
 * years.
 */
export function isOverYears(tokens: ReadonlyArray<Token>): boolean {
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
export function isSinceFounded(tokens: ReadonlyArray<Token>, since: number): boolean {
  return hasAny(tokens, since + 1, since + 5, founded);
}

/** 'Since 2013, courts have convicted 63, including *eight in 2017*': of those of several years, the total of the one. */
export function isOfYearAmong(tokens: ReadonlyArray<Token>, { at }: Head): boolean {
  return isOverYears(tokens) && (isInYear(tokens, at + 1) || textAt(tokens, at + 1) === 'during');
}
