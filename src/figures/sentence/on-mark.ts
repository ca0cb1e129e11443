import { exploitationIn } from '../nouns/kinds.ts';
import { enterZone, type Reading } from '../reading/reading.ts';
import { behindThe, isGovernment, isGovernmentAt, isPast, isTakenOut } from '../tokens/around.ts';
import { longestLead, longestPhrase } from '../tokens/distances.ts';
import { firstText, hasAny, kindAt, lastIn, type Token, type Tokens, textAt, tokenAt } from '../tokens/token.ts';
import { isEntry, isToldOrCompared } from '../verbs/forms-of-nouns.ts';
import * as words from '../words/word-lists.ts';
import { set } from '../words/word-sets.ts';
import { asideEnd, endsAside, isComparison, isOfLast } from './aside.ts';
import { beginsComparison } from './comparison-words.ts';
import { endsComparison } from './on-comparison.ts';

/** What marks open and end: parentheses, dashes, commas. */
export function onMark(reading: Reading, index: number): void {
  const { tokens, outer } = reading;
  const mark = textAt(tokens, index);
  if (outer.length > 0 && mark !== ')' && endsAside(reading, index)) closeParenthesis(reading);
  if (mark === '(' || mark === '[') openParenthesis(reading, index);
  else if (outer.length === 0 && reading.figures.length > 0 && asideEnd(reading, index) > 0)
    openParenthesis(reading, index);
  else if (mark === ')' || mark === ']') closeParenthesis(reading);
  else if (outer.length === 0) onMarkOutside(reading, index);
}

function openParenthesis(reading: Reading, index: number): void {
  reading.outer.push({ zone: reading.zone, last: reading.last, closed: reading.closed });
  const isMain = reading.zone === 'main' || isBehindSome(reading, index);
  // 'convicted 61 traffickers, including 12 officials *(nine in 2014)*': the year is of no more than the nine
  if (!isMain && isComparison(reading, index)) reading.waiting = [];
  // 'assisted 24 percent *(36 victims)*', 'convicted more traffickers *(17)*': how many that is
  if (isMain && textAt(reading.tokens, index - 1) !== 'percent' && !isHowManyInParentheses(reading, index))
    enterZone(reading, isComparison(reading, index) && !isOfLast(reading, index) ? 'compared' : 'part');
}

/** 'identified 77 victims, and *70 of them* (88 in 2016) received care': what became of some is told like all else. */
function isBehindSome({ tokens, last }: Reading, open: number): boolean {
  if (!last || last.head.at !== open - 3 || !isTakenOut(tokens, last.head.at)) return false;
  return last.figures.some(({ strength }) => strength !== 'part');
}

function closeParenthesis(reading: Reading): void {
  if (reading.zone === 'compared') reading.waiting = [];
  const outer = reading.outer.pop();
  // 'four cases (three of them new) involving eight suspects': what stands behind goes on with what stands before
  if (outer) Object.assign(reading, outer);
}

function onMarkOutside(reading: Reading, index: number): void {
  const token = reading.tokens[index] as Token;
  const mark = token.text;
  if (mark === ',') onComma(reading, index);
  else if (isNextClause(reading.tokens, index)) {
    reading.clause = index + 1;
    enterZone(reading, 'main');
    reading.governor = null;
    // 'identified 30 potential victims; *it later confirmed* 12'
    if (!hasAny(reading.tokens, index + 1, index + 6, words.confirming)) reading.last = null;
    reading.when = false;
  } else if (mark === ':') {
    reading.zone = zoneBehindColon(reading, index);
  } else if (
    words.dashes.has(token) &&
    !isOfCompared(reading) &&
    !isHowManyAtDash(reading, index) &&
    !isFirstTold(reading, index)
  ) {
    reading.zone = reading.zone === 'part' ? 'main' : 'part';
  }
}

/** 'compared with 20 *– 15 men and five women –* in 2016', 'a decrease from 2016, when it convicted 20 *– 15 men and five women*' */
function isOfCompared({ zone, closed, when }: Reading): boolean {
  return zone === 'compared' && (!closed || when);
}

function onComma(reading: Reading, comma: number): void {
  if (reading.zone === 'compared' && endsComparison(reading, comma)) {
    // 'In comparison, police investigated 12', 'There were, by comparison, 12 investigations'
    if (textAt(reading.tokens, comma - 1) === 'comparison') reading.period = 'previous';
    enterZone(reading, 'main');
    reading.when = false;
  } else if (endsPart(reading, comma)) enterZone(reading, 'main');
}

/** A semicolon, or 'convicted four traffickers *– there were* six convictions in 2016' */
function isNextClause(tokens: Tokens, index: number): boolean {
  if (textAt(tokens, index) === ';') return !isInList(tokens, index);
  const isDash = words.dashes.hasAt(tokens, index);
  return isDash && textAt(tokens, index + 1) === 'there' && words.auxiliaries.hasAt(tokens, index + 2);
}

/** '355*;* 1,815*;* and 2,899 victims in 2016, 2015, and 2014, *respectively*' */
function isInList(tokens: Tokens, semicolon: number): boolean {
  const next = textAt(tokens, semicolon + 1) === 'and' ? semicolon + 2 : semicolon + 1;
  if (kindAt(tokens, semicolon - 1) !== 'number' || kindAt(tokens, next) !== 'number') return false;
  return firstText(tokens, next, tokens.length, 'respectively') > 0;
}

/** A comma behind which the sentence goes on with what stands before the part. */
function endsPart(reading: Reading, comma: number): boolean {
  if (reading.zone !== 'part') return false;
  return (
    // '*Although* three cases involved 12 victims*, police* identified four'
    (words.contrasts.hasAt(reading.tokens, 0) && isGovernmentAt(reading.tokens, comma + 1)) ||
    isBehindWhole(reading, comma) ||
    // 'prosecuted 15 of these cases*, achieving* five convictions': what came of all that were taken out.
    (reading.last !== null &&
      isTakenOut(reading.tokens, reading.last.head.at) &&
      yieldingBehind.hasAt(reading.tokens, comma + 1))
  );
}

const yieldingBehind = set('achieving securing obtaining winning resulting leading yielding');

/**
 * 'Of these 12 investigations, *prosecutors* took eight to court': what of them is told comes behind the comma; so does it in '30 victims,
 * including 12 children*, were* identified'.
 */
function isBehindWhole({ tokens, clause }: Reading, comma: number): boolean {
  if (words.wasOrWere.hasAt(tokens, comma + 1)) return true;
  // '; *of these*, courts convicted 12'
  return textAt(tokens, clause) === 'of' && !tokens.slice(clause, comma).some(({ text }) => text === ',');
}

/**
 * What a colon explains is no part where nothing was counted before it ('charged suspects: *it prosecuted* five'), nor of another
 * measure ('tried 21 defendants: *seven were convicted*').
 */
function zoneBehindColon(reading: Reading, colon: number): Reading['zone'] {
  const { tokens, figures } = reading;
  const first = behindPeriod(tokens, colon + 1);
  const next = behindThe(tokens, first);
  const word = tokenAt(tokens, next);
  if (word.kind === 'number') return isOfNewMeasure(reading, next) || isFirst(reading, next) ? 'main' : 'part';
  const verb = tokenAt(tokens, next + 1);
  // 'All numbers rose: *there were* 12 investigations'
  const isClause = isGovernment(word) ? isPast(verb) : word.text === 'there' && words.wasOrWere.has(verb);
  return isClause && figures.length === 0 ? 'main' : 'part';
}

/** 'Prosecutions: *12*'; 'The number of convictions remained low: *three in 2016*', '*three*, compared with', where nothing was counted before. */
function isFirst({ tokens, figures, governor }: Reading, number: number): boolean {
  if (governor === null) return false;
  return isEntry(tokens, governor, number) || (figures.length === 0 && isToldOrCompared(tokens, number));
}

/** 'convictions were few: *during the year,* seven persons were convicted' */
function behindPeriod(tokens: Tokens, from: number): number {
  // 'reported: *the police* opened 12 cases, nine of them new'
  if (!words.leadingToSpan.hasAt(tokens, from) || textAt(tokens, from) === 'the') return from;
  const end = firstText(tokens, from + 1, from + longestPhrase, ',');
  return end < 0 ? from : end + 1;
}

/** '*seven were convicted*', '*seven defendants were convicted*', where no conviction was counted yet. */
function isOfNewMeasure({ tokens, figures, lexicon }: Reading, number: number): boolean {
  const be = words.wasOrWere.hasAt(tokens, number + 1) ? number + 1 : number + 2;
  const senses = words.wasOrWere.hasAt(tokens, be) ? lexicon.verbs.getAt(tokens, be + 1) : undefined;
  return (
    senses !== undefined && !figures.some((figure) => senses.some(({ measure }) => measure.name === figure.measure))
  );
}

/** 'an increased number of cases *– at least 29 –* in 2011' */
function isHowManyAtDash({ tokens, governor, figures, ends }: Reading, dash: number): boolean {
  const open = lastIn(tokens, 0, dash, words.dashes);
  const from = open > dash - longestLead ? open : dash;
  if (!governor || firstText(tokens, governor.at, from, 'number') < 0) return false;
  const told = figures.at(-1);
  return (told?.end ?? 0) < (ends[from] as number) || from !== dash;
}

/** 'handed down 26 verdicts*—22 convictions* and four acquittals*—*': nothing was counted before the first dash, so that these are no part. */
function isFirstTold({ tokens, starts, figures, claims }: Reading, dash: number): boolean {
  const [first] = figures;
  const open = first ? lastIn(tokens, 0, dash, words.dashes) : dash;
  if (open < 0 || (first && first.start < (starts[open] as number))) return false;
  const nouns = claims.find(({ at }) => at === open + 1)?.head?.nouns;
  return nouns !== undefined && nouns.length > 0;
}

/**
 * 'convicted more traffickers *(17)*', 'conducted fewer investigations *(17)*', 'a record number of traffickers *(17)*', '*(17, compared
 * with ten the year before)*', 'as many traffickers as in 2015 *(17)*'; not '(17 in 2016)', nor 'more sex traffickers (17)'.
 */
function isHowManyInParentheses(reading: Reading, open: number): boolean {
  const { tokens } = reading;
  const from = objectStart(reading, open);
  if (from < 0 || kindAt(tokens, open + 1) !== 'number') return false;
  if (!isOfAmount(tokens, from, open) || exploitationIn(tokens, from, open) !== null) return false;
  for (let at = open + 2; at < tokens.length; at += 1)
    if (textAt(tokens, at) === ')' || beginsComparison(tokens, at))
      return at === open + 2 || textAt(tokens, at) !== ')';
  return false;
}

/** Where the object begins that ends before an index: '*more traffickers* (in 2017)', '*fewer investigations*'; -1 for none. */
function objectStart({ tokens, governor }: Reading, end: number): number {
  const behind = kindAt(tokens, end - 1) === 'year' ? end - 3 : end - 1;
  const noun = textAt(tokens, behind) === 'as' ? behind - 1 : behind;
  // '*a greater number of* investigations'
  if (governor?.noun && governor.at === noun) return Math.max(noun - 3, 0);
  return governor && tokenAt(tokens, noun).counted !== null ? governor.at + 1 : -1;
}

/** 'more traffickers', 'a record number of traffickers': an object that is not counted. */
function isOfAmount(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1)
    if (kindAt(tokens, at) !== 'word' && !(kindAt(tokens, at) === 'year' && at === to - 1)) return false;
  return hasAny(tokens, from, to, words.amounts);
}
