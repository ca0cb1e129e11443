import { periodAt } from '../periods/period-words.ts';
import type { Reading } from '../reading/reading.ts';
import { behindThe, isInYear, lastBefore } from '../tokens/around.ts';
import { longestPhrase } from '../tokens/distances.ts';
import { firstText, hasAny, kindAt, type Token, textAt, tokenAt } from '../tokens/token.ts';
import { earlier, endMarks, leadingToSpan, periods, spans } from '../words/word-lists.ts';
import { set, unionOf } from '../words/word-sets.ts';

const before = unionOf(earlier, set('before'));

const ofPeriod = unionOf(periods, leadingToSpan);

/** Index of the mark that ends what a comma opens: 'prosecuted six*, nine the year before,* and'; -1 for no aside. */
export function asideEnd(reading: Reading, comma: number): number {
  const { tokens } = reading;
  if (textAt(tokens, comma) !== ',' || kindAt(tokens, comma + 1) !== 'number') return -1;
  if (isOfYear(reading, comma)) return comma + 4;
  let end = comma + 2;
  while (end <= comma + 2 + longestPhrase && ofPeriod.hasAt(tokens, end)) end += 1;
  if (end < tokens.length && !endMarks.hasAt(tokens, end)) return -1;
  return hasAny(tokens, comma + 2, end, before) ? end : -1;
}

/** Whether a mark ends such an aside. */
export function endsAside(reading: Reading, mark: number): boolean {
  const comma = lastBefore(reading.tokens, mark, ',');
  return comma >= mark - 2 - longestPhrase && asideEnd(reading, comma) === mark;
}

/** 'opened 12 cases*, nine in 2006*', 'In 2007, police opened 12 cases*, nine in 2006*': of a year before the one that is told of. */
function isOfYear({ tokens, now }: Reading, comma: number): boolean {
  const year = tokenAt(tokens, comma + 3);
  const end = comma + 4;
  if (!isInYear(tokens, comma + 2) || (end < tokens.length && !endMarks.hasAt(tokens, end))) return false;
  // ', 15 in 2006, *and 12 in 2005*', ', three in 2005, *four in 2006*, and'
  const next = kindAt(tokens, end + 1) === 'number' ? end + 1 : end + 2;
  const isLater = next > end + 1 || tokenAt(tokens, next + 2).value > year.value;
  if (kindAt(tokens, next) === 'number' && isInYear(tokens, next + 1) && isLater) return false;
  const before = tokens.slice(0, comma).filter(({ kind }) => kind === 'year');
  const years = [now ?? year.value, ...before.map(({ value }) => value)];
  return Math.min(...years) >= year.value && Math.max(...years) > year.value;
}

const endsOfParentheses = set(') ] compared');

/** Whether what stands in parentheses is another period's number: '(16 in 2016)', '(26 the previous year)'. */
export function isComparison(reading: Reading, open: number): boolean {
  const { tokens } = reading;
  if (isPeriodHeld(reading, open) || isHeldAgain(reading, open)) return true;
  let counted = false;
  for (let index = open + 1; index < tokens.length; index += 1) {
    const token = tokens[index] as Token;
    // '(30, compared with 20)' begins with what is told
    if (endsOfParentheses.has(token)) return token.text === 'compared' && !counted;
    if (token.kind === 'number') counted = true;
    if (counted && isOfBefore(reading, index, open)) return true;
  }
  return false;
}

/** '(*the last* conviction was in 2015)': of no period that is told; not '(*last year* nine)' */
export function isOfLast({ tokens }: Reading, open: number): boolean {
  const last = behindThe(tokens, open + 1);
  return textAt(tokens, last) === 'last' && !spans.hasAt(tokens, last + 1);
}

/** '(*2016:* 12)', '(*previous year:* 12)' */
function isPeriodHeld({ tokens, period }: Reading, open: number): boolean {
  const first = tokenAt(tokens, open + 1);
  const colon = first.kind === 'year' ? open + 2 : open + 3;
  if (textAt(tokens, colon) !== ':' || kindAt(tokens, colon + 1) !== 'number') return false;
  return first.kind === 'year' ? first.value !== period : earlier.has(first);
}

/** '58 investigations (80 in 2016), 31 prosecutions *(45)*': of which period, has been said. */
function isHeldAgain({ tokens, last, figures }: Reading, open: number): boolean {
  if (kindAt(tokens, open + 1) !== 'number' || textAt(tokens, open + 2) !== ')') return false;
  return last?.head.at === open - 1 && !last.head.group && figures.some(({ compared }) => compared);
}

/** Whether another period is named than that of the sentence; one from which cases go on is none, unless there were none. */
function isOfBefore({ tokens, period }: Reading, index: number, open: number): boolean {
  const stated = periodAt(tokens, index);
  if (!stated || stated.period === period || stated.period === 'current') return false;
  // '(none in previous years)' holds for the one before
  if (!stated.carried || (kindAt(tokens, open + 1) === 'number' && tokens[open + 1]?.value === 0)) return true;
  // 'initiated 19 investigations *(23 initiated in 2020)*'
  return firstText(tokens, 0, open, textAt(tokens, lastBefore(tokens, index, 'in') - 1)) >= 0;
}
