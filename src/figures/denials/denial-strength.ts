import type { Strength } from '../figure.ts';
import { exploitationDenied } from '../nouns/kinds.ts';
import { behindThe, isGovernment } from '../tokens/around.ts';
import { firstText, hasAny, kindAt, type Tokens, textAt, tokenAt } from '../tokens/token.ts';
import { isHomeward } from '../verbs/active.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { kept, officials, oneCase, restrictors, theseOrThose, victims, yielding } from '../words/word-lists.ts';
import { set, unionOf } from '../words/word-sets.ts';
import { type Clause, type Denied, isNarrowed } from './denied-kind.ts';

/** Whether a denial is about all, or about some. */
export function denialStrength({ tokens, from: verb, until, lexicon }: Clause, kind: Denied['kind']): Strength {
  const clause = tokens.slice(verb, until);
  if (clause.some((_, index) => index > 0 && isRestricting(clause, index, lexicon))) return 'part';
  if (clause.some((_, index) => isOfSome(clause, index) || isUntil(clause, index) || isThrough(clause, index)))
    return 'part';
  // 'did not identify any victims *in Ephyra*', 'victims *at the border*': there may be some elsewhere
  if (clause.some((word, index) => victims.has(word) && isNarrowed(tokens, verb + index, placing))) return 'part';
  // 'did not assist or facilitate the repatriation of any victims'
  if (isHomeward(tokens, verb, until)) return 'part';
  if (isUntil(tokens, 0) || isOfOfficials(tokens, verb, until) || isOfSomeCases(tokens, verb)) return 'part';
  const isOfKind = exploitationDenied(tokens, verb, until) !== null;
  if (isOfKind && kind === 'not-reported') return 'part';
  // 'did not provide law enforcement data' is said of all measures at once
  const narrow = isOfKind || clause.some(({ text }) => text === 'efforts' || text === 'enforcement');
  return narrow || (kind === 'none' && clause.some(({ text }) => text === 'article')) ? 'weak' : 'total';
}

const someCase = unionOf(oneCase, set('case prosecution arrest'));

/** 'the *remaining six* prosecutions did not *result* in conviction', 'the *operation* has not *led* to any' */
function isOfSomeCases(tokens: Tokens, verb: number): boolean {
  if (!yielding.hasAt(tokens, verb)) return false;
  let from = verb;
  while (from > 0 && kindAt(tokens, from - 1) !== 'mark') from -= 1;
  return tokens.slice(from, verb).some((word) => word.kind === 'number' || someCase.has(word));
}

/** 'investigated complicit *officials*, but did not report any *resulting* convictions' */
function isOfOfficials(tokens: Tokens, verb: number, until: number): boolean {
  if (!hasAny(tokens, 0, verb, officials)) return false;
  // 'it opened a case against *complicit officials*, but did not secure any convictions'
  const isOne = firstText(tokens, 0, verb, 'complicit') >= 0 && !tokens.slice(verb, until).some((word) => word.counted);
  return isOne || firstText(tokens, verb, until, 'resulting') > 0;
}

/** 'had never convicted anyone *before 2019*', 'did not convict anyone *until 2019*': then it did. */
function isUntil(words: Tokens, index: number): boolean {
  const isPrior = textAt(words, index) === 'prior' && textAt(words, index + 1) === 'to';
  if (!isPrior && !limits.hasAt(words, index)) return false;
  const then = isPrior ? index + 2 : index + 1;
  return kindAt(words, then) === 'year' || textAt(words, then + 1) === 'reporting' || textAt(words, then) === 'this';
}

/** 'how many *of* the 70 identified victims received care', 'did not prosecute *any of the 14* suspects arrested': of some who were told of. */
function isOfSome(clause: Tokens, index: number): boolean {
  if (!anyOrMany.hasAt(clause, index) || textAt(clause, index + 1) !== 'of') return false;
  return textAt(clause, index) === 'many' || kindAt(clause, behindThe(clause, index + 2)) === 'number';
}

const leadingToThese = set('through during from in by');

/** 'did not identify any victims *as a result of these calls*', '*during those raids*': there may be some who were found otherwise. */
function isThrough(clause: Tokens, index: number): boolean {
  if (!theseOrThose.hasAt(clause, index)) return false;
  const isResult = textAt(clause, index - 1) === 'of' && textAt(clause, index - 2) === 'result';
  return isResult || leadingToThese.hasAt(clause, index - 1);
}

const limits = set('before until');
const anyOrMany = set('any many');
const placing = set('in at');

function isRestricting(clause: Tokens, index: number, lexicon: Lexicon): boolean {
  if (!restrictors.hasAt(clause, index) || asksOfAll(clause, index, lexicon)) return false;
  // 'did not report an *official number* of victims', '*official* identification *statistics*'
  return !(textAt(clause, index) === 'official' && hasAny(clause, index + 1, index + 3, kept));
}

/** 'whether it convicted any', 'whether courts convicted': of all, not of what was told. */
function asksOfAll(clause: Tokens, whether: number, lexicon: Lexicon): boolean {
  if (textAt(clause, whether) !== 'whether') return false;
  const subject = behindThe(clause, whether + 1);
  return isGovernment(tokenAt(clause, subject)) && lexicon.verbs.hasAt(clause, subject + 1);
}
