import { isLasting } from '../denials/lasting.ts';
import { agencyOf, doerOf } from '../doers/subject.ts';
import type { Figure } from '../figure.ts';
import { type Head, headLike } from '../nouns/head.ts';
import { exploitationIn, qualificationEnd } from '../nouns/kinds.ts';
import { isEarlier } from '../periods/said-of-period.ts';
import type { Reading } from '../reading/reading.ts';
import { isOfSecondHalf } from '../strength/opening.ts';
import { comparedStrength, strengthOf } from '../strength/strength.ts';
import { isInTotal, lastBefore } from '../tokens/around.ts';
import { longestPhrase } from '../tokens/distances.ts';
import { qualifierBefore } from '../tokens/qualifier.ts';
import { firstText, hasAny, kindAt, noTokens, type Token, type Tokens, textAt, tokenAt } from '../tokens/token.ts';
import { isHeld } from '../verbs/forms-of-nouns.ts';
import type { Shape } from '../verbs/shape.ts';
import * as words from '../words/word-lists.ts';

/** Makes a figure of a number. */
export function figureOf(
  reading: Reading,
  shape: Shape,
  named: Head,
  { compared, anchor }: { compared: boolean; anchor: Figure | null },
): Figure {
  const { tokens, starts, ends } = reading;
  const head = withKind(reading, shape, named);
  const number = tokens[named.number] as Token;
  const counted = words.ordinals.has(number) || words.articles.has(number) ? 1 : number.value;
  const { qualifier, from } = qualifierBefore(tokens, named.number);
  const first = Math.min(from, shape.from);
  const doer = compared && anchor ? noTokens : doerOf(tokens, shape.from);
  return {
    measure: shape.measure,
    value: counted,
    qualifier,
    unit: shape.unit,
    exploitation: head.exploitation,
    compared,
    anchor,
    period: compared ? null : reading.period,
    earlier: !compared && isEarlier(reading, named.number),
    latest: !compared && reading.latest,
    strength: compared && anchor ? comparedStrength(reading, anchor, head) : strengthOf(reading, shape, head, doer),
    split: isOfSecondHalf(tokens, first),
    agency: compared ? null : agencyFor(reading, shape.from, named.number, doer),
    grand: isGrand(tokens, head),
    lasting: counted === 0 ? isLasting(tokens, named.number) : isHeld(tokens, named.number),
    start: starts[first] as number,
    end: ends[shape.to ?? head.at] as number,
  };
}

/**
 * 'two persons were prosecuted *for labor trafficking*', 'convicted *of forced labor*': the kind may stand behind the verb; or in front of
 * all, '*For labor trafficking,* police opened 12 cases'.
 */
function withKind({ tokens, clause }: Reading, { to }: Shape, head: Head): Head {
  if (head.exploitation === null && textAt(tokens, clause) === 'for') {
    const comma = firstText(tokens, clause, clause + longestPhrase, ',');
    return headLike(head, { exploitation: exploitationIn(tokens, clause + 1, comma) });
  }
  if (to === undefined || head.exploitation !== null || !words.leadingToKind.hasAt(tokens, to + 1)) return head;
  return headLike(head, { exploitation: exploitationIn(tokens, to + 1, qualificationEnd(tokens, to)) });
}

function agencyFor(reading: Reading, verb: number, index: number, doer: Tokens): string | null {
  if (verb !== index) return agencyOf(ownDoer(reading, verb) ?? doer);
  // 'The *border guard* reported 12 investigations'
  const isTold = textAt(reading.tokens, index - 1) === 'reported';
  return acronymBefore(reading.tokens, index) ?? (isTold ? agencyOf(doer.slice(0, -1)) : null);
}

/** 'The Coast Guard *(CG)* reported opening five investigations': an authority that its short name sets apart; `null` for none. */
function acronymBefore(tokens: Tokens, index: number): string | null {
  const close = firstText(tokens, index - longestPhrase, index, ')');
  if (close < 0 || textAt(tokens, close - 2) !== '(') return null;
  const isSubject = tokens.slice(close + 1, index).every((word) => word.kind === 'word' && !words.stops.has(word));
  return isSubject && kindAt(tokens, close - 1) === 'word' ? agencyOf([tokenAt(tokens, close - 1)]) : null;
}

/** 'the border guard found 12 cases *and the coast guard* investigated five': who did the second; `null` for the first. */
function ownDoer({ tokens, last }: Reading, verb: number): Tokens | null {
  if (!last || last.head.at >= verb - 2) return null;
  const and = lastBefore(tokens, verb, 'and');
  const comma = lastBefore(tokens, verb, ',');
  // '*, the* coast guard investigated', '*, prosecutors* investigated'; not '*, later* investigating'
  const isNext = textAt(tokens, comma + 1) === 'the' || hasAny(tokens, comma + 1, verb, words.insiders);
  const from = comma > and && isNext ? comma : and;
  if (from <= last.head.at || from >= verb - 1) return null;
  const doer = tokens.slice(from + 1, verb);
  return doer.every(({ kind }) => kind === 'word') ? doer : null;
}

/**
 * '*In total*, authorities identified 12', '*In all*, 12 were convicted', '*Nationwide*, 12 were convicted', '*a total of* 12', '12 *total* investigations', '12
 * victims *in total*', 'referred *all 12 identified victims*'
 */
function isGrand(tokens: Tokens, { number, at, counted, described }: Head): boolean {
  if (textAt(tokens, number - 1) === 'all' && counted === 'victims' && described === '') return true;
  // '*Of the 54 victims* identified, 35 received care'
  if (textAt(tokens, 0) === 'of' && textAt(tokens, 1) === 'the' && number === 2) return true;
  if (words.inAll.hasAt(tokens, 0) || isInTotal(tokens, 0) || isInTotal(tokens, at + 1)) return true;
  return hasAny(tokens, number - 2, at, words.totaling);
}
