import type { Exploitation } from '../../report/vocabulary.ts';
import { isInYear } from '../tokens/around.ts';
import { kindAt, type Token, type Tokens, textAt, tokenAt } from '../tokens/token.ts';
import { kindWords, laborWords, leadingToKind, sexWords } from '../words/word-lists.ts';
import { set } from '../words/word-sets.ts';

/** The kind that the words in `[from, to)` name; `null` where they name none, or both. */
export function exploitationIn(tokens: Tokens, from: number, to: number): Exploitation | null {
  let kind: Exploitation | null = null;
  for (let at = Math.max(from, 0); at < Math.min(to, tokens.length); at += 1) {
    const named = kindOf(tokens[at] as Token);
    if (named === null) continue;
    if (kind !== null && named !== kind) return null;
    kind = named;
  }
  return kind;
}

function kindOf(word: Token): Exploitation | null {
  if (sexWords.has(word)) return 'sex';
  return laborWords.has(word) ? 'labor' : null;
}

/** The kind that a denial is about: 'victims of *trafficking or forced labor*' are of all kinds. */
export function exploitationDenied(tokens: Tokens, from: number, to: number): Exploitation | null {
  for (let at = from; at < to - 1; at += 1) {
    if (textAt(tokens, at) !== 'trafficking' || textAt(tokens, at + 1) !== 'or') continue;
    if (kindOf(tokenAt(tokens, at - 1)) === null) return null;
  }
  return exploitationIn(tokens, from, to);
}

const qualifying = set('as for of on into with exploited subjected');

/**
 * Where the words end that follow a noun and say of what kind it is: 'victims of sex trafficking', 'traffickers for forced labor',
 * 'twelve exploited in', 'twelve people in 2016 for forced labor', 'twelve people convicted of forced labor', 'twelve women as sex trafficking
 * victims'.
 */
export function qualificationEnd(tokens: Tokens, noun: number): number {
  const year = behindYear(tokens, noun + 1);
  // 'twelve people *convicted* of'
  const from = deedsOfCourts.hasAt(tokens, year) && leadingToKind.hasAt(tokens, year + 1) ? year + 1 : year;
  let end = from;
  if (!qualifying.hasAt(tokens, end)) return noun + 1;
  // 'victims of *“non-sexual trafficking”*'
  if (quotes.hasAt(tokens, end + 1)) end += 2;
  while (end <= from + 8 && (kindAt(tokens, end) === 'word' || isListed(tokens, end))) end += 1;
  return end;
}

export const quotes = set('“ " ” ‘ ’');

/** 'twelve people *in 2016* for' */
function behindYear(tokens: Tokens, at: number): number {
  const isOfYear = isInYear(tokens, at);
  return isOfYear && leadingToKind.hasAt(tokens, at + 2) ? at + 2 : at;
}

export const deedsOfCourts = set('investigated prosecuted indicted convicted sentenced charged accused arrested');

/** 'for sex trafficking, forced labor, and begging' */
function isListed(tokens: Tokens, index: number): boolean {
  const next = textAt(tokens, index + 1) === 'and' ? index + 2 : index + 1;
  return textAt(tokens, index) === ',' && kindWords.hasAt(tokens, next);
}

/** 'brought 30 people *before the courts for sex trafficking and* 12 for labor trafficking': the kind of the first stands far behind. */
export function kindBetween(tokens: Tokens, first: number, second: number): Exploitation | null {
  const isOneClause = tokens.slice(first + 1, second).every(({ kind }) => kind === 'word' || kind === 'year');
  return isOneClause ? exploitationIn(tokens, first + 1, second) : null;
}
