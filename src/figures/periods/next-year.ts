import { isInYear } from '../tokens/around.ts';
import { kindAt, type Tokens, textAt, tokenAt } from '../tokens/token.ts';
import * as words from '../words/word-lists.ts';
import { set } from '../words/word-sets.ts';

/** 'In 2017, 12 victims were identified; *in 2018, 15*.', '; *the previous year, nine*.' */
export function isNextYear(tokens: Tokens, index: number): boolean {
  if (isYearBefore(tokens, index)) return true;
  if (kindAt(tokens, index - 2) !== 'year' || kindAt(tokens, index + 1) === 'word') return false;
  return textAt(tokens, index - 1) === ',' && textAt(tokens, index - 3) === 'in' && textAt(tokens, index - 4) === ';';
}

/** '; *the previous year, nine*', '; *in the preceding year, nine*' */
function isYearBefore(tokens: Tokens, index: number): boolean {
  if (textAt(tokens, index - 1) !== ',' || kindAt(tokens, index + 1) === 'word') return false;
  if (!words.earlier.hasAt(tokens, index - 3) || textAt(tokens, index - 4) !== 'the') return false;
  return textAt(tokens, index - (textAt(tokens, index - 5) === 'in' ? 6 : 5)) === ';';
}

/** 'obtained ten convictions; *there were eight* in 2015', '*there had been (only) eight* the year before': of the same. */
function isThereAgain(tokens: Tokens, index: number): boolean {
  const verb = words.lessening.hasAt(tokens, index - 1) ? index - 2 : index - 1;
  const there = textAt(tokens, verb) === 'been' ? verb - 2 : verb - 1;
  if (textAt(tokens, there) !== 'there') return false;
  const isBehindYear = isInYear(tokens, there - 2) || isInYear(tokens, there - 3);
  if (isBehindYear && there > 3 && kindAt(tokens, index + 1) !== 'word') return true;
  if (!words.leadingToClause.hasAt(tokens, there - 1)) return false;
  return words.leadingToSpan.hasAt(tokens, index + 1) && [2, 3].some((step) => isPeriodWord(tokens, index + step));
}

function isPeriodWord(tokens: Tokens, at: number): boolean {
  return kindAt(tokens, at) === 'year' || words.spans.hasAt(tokens, at) || words.earlier.hasAt(tokens, at);
}

const numberNouns = set('number figure total numbers figures totals');

const pointing = set('this that');

/** '*That number rose to 88* in 2015', 'identified 61 victims in 2014; *this (number) fell to 50* in 2015' */
function isRisenNumber(tokens: Tokens, index: number): boolean {
  if (textAt(tokens, index - 1) !== 'to' || !words.changes.hasAt(tokens, index - 2)) return false;
  if (!isInYear(tokens, index + 1)) return false;
  const first = numberNouns.hasAt(tokens, index - 3) ? index - 4 : index - 3;
  return pointing.hasAt(tokens, first) && (first === 0 || textAt(tokens, first - 1) === ';');
}

const pointingAtAll = set('these those they');

/** Which of those before a number is of: 'opened 12 and convicted nine; in 2015, *these fell to eight and six*'; else -1. */
export function placeAmongThese(tokens: Tokens, index: number): number {
  let place = 0;
  let to = index - 1;
  while (words.joints.hasAt(tokens, to)) {
    while (words.joints.hasAt(tokens, to)) to -= 1;
    if (kindAt(tokens, to) !== 'number') return -1;
    place += 1;
    to -= 1;
  }
  if (textAt(tokens, to) !== 'to' || !words.changes.hasAt(tokens, to - 1)) return -1;
  const these = numberNouns.hasAt(tokens, to - 2) ? to - 3 : to - 2;
  return pointingAtAll.hasAt(tokens, these) ? place : -1;
}

/** 'Two were convicted in 2014; *none were* in 2015' */
function isNoneIn(tokens: Tokens, index: number): boolean {
  const isNone = kindAt(tokens, index) === 'number' && tokenAt(tokens, index).value === 0;
  return isNone && words.wasOrWere.hasAt(tokens, index + 1) && isInYear(tokens, index + 2);
}

const recorded = set('registered recorded reported counted');

/** 'registered 191 victims in 2014; *the number (registered) in 2015 was 227*' */
function isNumberOfYear(tokens: Tokens, index: number): boolean {
  const noun = recorded.hasAt(tokens, index - 4) ? index - 5 : index - 4;
  return isInYear(tokens, index - 3) && numberNouns.hasAt(tokens, noun) && textAt(tokens, noun - 1) === 'the';
}

const longestYear = 6;

const wasOrHad = set('was had');

/** Where the words begin that stand for what was told, right before their verb: '*the number* was', '*it* was'; -1 for none. */
function numberStart(tokens: Tokens, verb: number): number {
  if (textAt(tokens, verb - 1) === 'it') return verb - 1;
  return numberNouns.hasAt(tokens, verb - 1) && textAt(tokens, verb - 2) === 'the' ? verb - 2 : -1;
}

/** 'identified 246 victims; in 2015, *the number was 273*', '*it had been 273*': of the same, in the year that is named. */
export function isThatNumber(tokens: Tokens, index: number): boolean {
  if (isThereAgain(tokens, index) || isRisenNumber(tokens, index) || isNoneIn(tokens, index)) return true;
  const be = textAt(tokens, index - 1) === 'been' ? index - 2 : index - 1;
  if (!wasOrHad.hasAt(tokens, be) || kindAt(tokens, index + 1) === 'word') return false;
  if (isNumberOfYear(tokens, be + 1)) return true;
  const first = numberStart(tokens, be);
  const before = tokenAt(tokens, first - 1);
  if (first < 0 || !(before.text === ',' || before.kind === 'year' || words.spans.has(before))) return false;
  const from = tokens.findLastIndex(
    ({ text }, at) => at < first && (text === ';' || text === 'and' || text === 'while'),
  );
  return from > first - longestYear - 2 && from > 0 && textAt(tokens, from + 1) === 'in';
}
