import { lastBefore } from '../tokens/around.ts';
import { firstText, hasAny, kindAt, type Token, type Tokens, textAt, tokenAt } from '../tokens/token.ts';
import { denials, earlier, having, leadingToClause, monthNames, pronouns, spans } from '../words/word-lists.ts';
import { set, unionOf } from '../words/word-sets.ts';

/**
 * Whether a sentence says that the answer at an index was the same before: 'for the second consecutive year'. In front of all that is
 * denied that is said of all; behind it of the last, and in front of a clause of its own of that: '…, and for the second year in a row
 * it did not'.
 */
export function isLasting(tokens: Tokens, denial: number): boolean {
  if (likeBefore.hasAt(tokens, 0) && isOfBefore(tokens, 1)) return true;
  for (let at = 0; at < tokens.length; at += 1) {
    if (!cues.hasAt(tokens, at)) continue;
    // not 'did not convict anyone, as *it did* in 2016'
    const isAs =
      textAt(tokens, at) === 'as' && leadingToClause.hasAt(tokens, at - 1) && !pronouns.hasAt(tokens, at + 1);
    if ((isAs && isOfBefore(tokens, at + 1)) || (isLastingWord(tokens, at) && isSaidOf(tokens, at, denial)))
      return true;
  }
  return false;
}

/** The words that it is said with. */
const cues = set('as for consecutive straight ever either nor since row');

function isSaidOf(tokens: Tokens, said: number, denial: number): boolean {
  const before = deniedFrom(tokens, said, -1);
  // 'For the third year in a row, there were no convictions, and *for the first time* no prosecutions'
  if (before < 0) return firstText(tokens, said, denial, 'first') < 0;
  const behind = deniedFrom(tokens, said, 1);
  return denial === (behind >= 0 && opensClause(tokens, said) ? behind : before);
}

function isLastingWord(tokens: Tokens, index: number): boolean {
  const text = textAt(tokens, index);
  if (text === 'for') return isForYears(tokens, index);
  if (text === 'consecutive' || text === 'straight' || text === 'ever') return true;
  // 'no convictions in either year', 'no convictions, nor had there been any in the year before'
  if (text === 'either') return spans.hasAt(tokens, index + 1);
  if (text === 'nor') return isOfBefore(tokens, index + 1);
  // 'for the first *time since* 2016': before, there were some
  if (text === 'since' && textAt(tokens, index - 1) === 'time') return false;
  if (text === 'since') return isYearSince(tokens, index) || textAt(tokens, index + 1) === 'it';
  return text === 'row' && textAt(tokens, index - 1) === 'a';
}

const partsOfYear = unionOf(set('early late mid'), monthNames);

/** 'since *2012*', 'since early *2012*', 'since May *2012*' */
function isYearSince(tokens: Tokens, since: number): boolean {
  const year = partsOfYear.hasAt(tokens, since + 1) ? since + 2 : since + 1;
  return kindAt(tokens, year) === 'year';
}

const later = set('second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth');

/** 'convicted no one *for the third year* (running)', 'has not convicted anyone *for two years*' */
function isForYears(tokens: Tokens, index: number): boolean {
  const span = tokenAt(tokens, index + 2);
  if (kindAt(tokens, index + 1) !== 'number') return later.has(span) && spans.hasAt(tokens, index + 3);
  if (span.text !== 'years' || tokenAt(tokens, index + 1).value < 2) return false;
  const not = tokens.findLastIndex((token, at) => at < index && (denials.has(token) || token.kind === 'mark'));
  return having.hasAt(tokens, not - 1);
}

const linking = set('in during the to with had did has have was were is been do done so it they there case any');

/**
 * Whether nothing of its own leads from an index to a period before: 'As *in 2016*', 'Similar *to past* years', '*, as had been the case* in
 * 2016', '*, as in the year before*', ', nor *had it in 2015*', ', nor *had there been any* in the year before'.
 */
function isOfBefore(tokens: Tokens, from: number): boolean {
  let at = from;
  while (linking.hasAt(tokens, at)) at += 1;
  if (spans.hasAt(tokens, at)) return textAt(tokens, at + 1) === 'before';
  // not ', as *the previous law* was repealed', ', as *the 2016 law* was new'
  if (kindAt(tokens, at) === 'year') return kindAt(tokens, at + 1) !== 'word' || spans.hasAt(tokens, at + 1);
  if (earlier.hasAt(tokens, at)) return hasAny(tokens, at + 1, at + 3, spans);
  // ', as *had been the case*', not ', as *any case* takes years' or ', as there *had been the case of* a judge'
  return textAt(tokens, at - 1) === 'case' && textAt(tokens, at - 3) === 'been' && textAt(tokens, at) !== 'of';
}

function isDenied(token: Token): boolean {
  return denials.has(token) || (token.kind === 'number' && token.value === 0);
}

/** Index of the next 'not', or number that says none, before or behind; -1 for none. */
function deniedFrom(tokens: Tokens, said: number, step: 1 | -1): number {
  let at = said + step;
  while (at >= 0 && at < tokens.length && !isDenied(tokens[at] as Token)) at += step;
  return at < tokens.length ? at : -1;
}

const inFrontOfClause = set(', and ; – —');

/** ', and *for the second year in a row*' */
function opensClause(tokens: Tokens, said: number): boolean {
  const from = lastBefore(tokens, said + 1, 'for');
  return from > 0 && inFrontOfClause.hasAt(tokens, from - 1);
}

const likeBefore = set('similar as like consistent');
