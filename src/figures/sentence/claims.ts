import { statementAt } from '../denials/denial-statement.ts';
import { type Head, headOf } from '../nouns/head.ts';
import type { Claim, Claimed } from '../reading/reading.ts';
import { behindThe, isWholeOfSome, rowOf } from '../tokens/around.ts';
import { opensQualifier, qualifierBefore } from '../tokens/qualifier.ts';
import { kindAt, type Sentence, type Token, type Tokens, textAt, tokenAt } from '../tokens/token.ts';
import type { Lexicon } from '../words/lexicon.ts';
import * as words from '../words/word-lists.ts';
import { set } from '../words/word-sets.ts';

/** The sentence with its claims; `null` where none says anything, so that it states no figure, as with half of those that have numbers. */
export function claimed(sentence: Sentence, lexicon: Lexicon): Claimed | null {
  const said = fromOf(sentence);
  const { tokens, starts, ends } = said;
  const claims: Claim[] = [];
  let saysAny = false;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    // 'its *first* conviction' is told without a number
    if (words.ordinals.has(token)) saysAny = true;
    const claim = claimFrom(said, at, lexicon);
    if (!claim) continue;
    claims.push(claim);
    saysAny ||= claim.head !== null || claim.statement !== null;
  }
  return saysAny ? { tokens, starts, ends, claims } : null;
}

/** '*Out* of the 316 victims, 292 were children' says what 'Of the 316 victims' does. */
function fromOf(sentence: Sentence): Sentence {
  const { tokens, starts, ends } = sentence;
  if (textAt(tokens, 0) !== 'out' || textAt(tokens, 1) !== 'of') return sentence;
  return { tokens: tokens.slice(1), starts: Array.from(starts).slice(1), ends: Array.from(ends).slice(1) };
}

function claimFrom(sentence: Sentence, at: number, lexicon: Lexicon): Claim | null {
  const token = sentence.tokens[at] as Token;
  if (token.kind === 'number') return numberAt(sentence, at, lexicon);
  return words.denials.has(token) ? denialAt(sentence, at, lexicon) : null;
}

function denialAt(sentence: Sentence, at: number, lexicon: Lexicon): Claim {
  return { at, head: null, statement: statementAt(sentence, at, lexicon) };
}

function numberAt(sentence: Sentence, at: number, lexicon: Lexicon): Claim | null {
  const { tokens } = sentence;
  if (isNoCount(tokens, at) || isOfUncounted(tokens, at, lexicon)) return null;
  const head = headOf(tokens, at, lexicon);
  if (head) return isOfOtherTrials(tokens, head) ? null : { at, head, statement: null };
  return textAt(tokens, at) === 'no' ? denialAt(sentence, at, lexicon) : null;
}

/** A number that names or measures: 'Article 12', '$12', 'an increase of 12', the 'No.' before a number. */
function isNoCount(tokens: Tokens, index: number): boolean {
  const before = tokenAt(tokens, index - 1);
  // 'convicted 17 of 31 defendants', 'convicted 17 out of 31 defendants'
  if (before.text === 'of' && isWholeOfSome(tokens, index)) return !isDone(tokens, index);
  if (words.labels.has(before) || (before.text === 'of' && words.labels.hasAt(tokens, index - 2))) return true;
  if (isOfLabel(tokens, index)) return true;
  if (isOfMoney(tokens, index) || isAmountOfChange(tokens, index) || isAge(tokens, index)) return true;
  if (textAt(tokens, index + 1) === 'percent' || isRange(tokens, index)) return true;
  return opensQualifier(tokens, index) || (textAt(tokens, index) === 'no' && kindAt(tokens, index + 1) === 'mark');
}

const insideLabels = set(': / - .');

/** 'Article 2:*239*', 'Section 155/*2*' */
function isOfLabel(tokens: Tokens, index: number): boolean {
  return insideLabels.hasAt(tokens, index - 1) && words.labels.hasAt(tokens, index - 3);
}

/** 'four of five *convicted traffickers*', 'four of five *traffickers convicted*': that many were convicted. */
function isDone(tokens: Tokens, index: number): boolean {
  return [1, 2].some(
    (step) => textAt(tokens, index + step).endsWith('ed') && tokenAt(tokens, index + 3 - step).counted,
  );
}

const holding = set(
  'held holding conducted conducting completed completing concluded concluding began were with to than',
);

/** 'observed *12 trials*', 'scheduled *12 trials*', '12 *mock* trials': not that courts held them. */
function isOfOtherTrials(tokens: Tokens, { number, at, described }: Head): boolean {
  if (textAt(tokens, at) !== 'trials' || (tokens[number] as Token).value === 0) return false;
  return described !== '' || !holding.hasAt(tokens, qualifierBefore(tokens, number).from - 1);
}

/** '*30 of 45* provinces', '30 of the 45 courts': out of what nobody counts here. */
function isOfUncounted(tokens: Tokens, index: number, lexicon: Lexicon): boolean {
  if (textAt(tokens, index + 1) !== 'of') return false;
  const whole = behindThe(tokens, index + 2);
  // '15 of these calls', '12 of the shelters'; not 'ten of *whom* courts convicted', where a clause begins
  if (uncounted.hasAt(tokens, words.theseOrThose.hasAt(tokens, whole) ? whole + 1 : whole)) return true;
  return kindAt(tokens, whole) === 'number' && headOf(tokens, whole, lexicon) === null;
}

const uncounted =
  set(`calls tips leads messages inspections shelters facilities centers businesses establishments countries provinces
  districts courts`);

function isOfMoney(tokens: Tokens, index: number): boolean {
  return words.money.hasAt(tokens, index - 1) || textAt(tokens, index + 1) === '%';
}

/** 'an increase of 12', 'by 12' */
function isAmountOfChange(tokens: Tokens, index: number): boolean {
  const before = textAt(tokens, index - 1);
  return before === 'by' || (before === 'of' && words.changes.hasAt(tokens, index - 2));
}

/** '10 to 15 years', 'from 10 to 15 years', but not 'from 10 (and six) to 15 convictions' */
function isRange(tokens: Tokens, index: number): boolean {
  if (isOfSpan(tokens, index)) return true;
  if (textAt(tokens, index + 1) !== 'to' || kindAt(tokens, index + 2) !== 'number') return false;
  return textAt(tokens, rowOf(tokens, index).from - 1) !== 'from' || times.hasAt(tokens, index + 3);
}

/** 'prison terms of between *two* and four years', '*two* and a half years' */
function isOfSpan(tokens: Tokens, index: number): boolean {
  if (textAt(tokens, index + 2) === 'a' && textAt(tokens, index + 3) === 'half') return true;
  if (textAt(tokens, index - 1) !== 'between' || textAt(tokens, index + 1) !== 'and') return false;
  return kindAt(tokens, index + 2) === 'number' && times.hasAt(tokens, index + 3);
}

const times = set('years months');

/** 'victims as young as 12' */
function isAge(tokens: Tokens, index: number): boolean {
  return textAt(tokens, index - 1) === 'as' && ['young', 'old'].includes(textAt(tokens, index - 2));
}
