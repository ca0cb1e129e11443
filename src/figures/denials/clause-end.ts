/** Where the words end that a denial is about. */

import { isGovernment } from '../tokens/around.ts';
import { hasAny, kindAt, type Token, textAt, tokenAt } from '../tokens/token.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { auxiliaries, clauseEnds, kept, telling } from '../words/word-lists.ts';
import { set } from '../words/word-sets.ts';

/** A clause goes on over the commas of a list ('prosecute, convict, or punish'). */
export function clauseEnd(tokens: ReadonlyArray<Token>, from: number, lexicon: Lexicon): number {
  let index = from;
  for (; index < tokens.length; index = behindIfAny(tokens, index + 1)) {
    const token = tokens[index] as Token;
    const { text, kind } = token;
    if (text === ',' && !isListed(tokens, index, lexicon) && !isNumberTold(tokens, from, index)) break;
    if (kind === 'mark' && text !== ',' && text !== '-' && text !== '/') break;
    if (clauseEnds.has(token) || (text === 'and' && startsClause(tokens, index))) break;
  }
  return index;
}

/** 'did not report how many victims*, if any,* it identified', 'or*, for the third consecutive year,* identifying any' */
function behindIfAny(tokens: ReadonlyArray<Token>, at: number): number {
  if (textAt(tokens, at) === ',' && textAt(tokens, at - 1) === 'or') return behindAside(tokens, at);
  const isIfAny = textAt(tokens, at + 1) === 'if' && textAt(tokens, at + 2) === 'any' && textAt(tokens, at + 3) === ',';
  return isIfAny ? at + 4 : at;
}

const longestAside = 8;

function behindAside(tokens: ReadonlyArray<Token>, comma: number): number {
  for (let at = comma + 2; at <= comma + longestAside; at += 1) if (textAt(tokens, at) === ',') return at + 1;
  return comma;
}

/** 'did not report any data, *including the number* of convictions' */
function isNumberTold(tokens: ReadonlyArray<Token>, verb: number, comma: number): boolean {
  return (
    telling.has(tokenAt(tokens, verb)) &&
    textAt(tokens, comma + 1) === 'including' &&
    hasAny(tokens, comma + 2, comma + 4, kept)
  );
}

function isListed(tokens: ReadonlyArray<Token>, comma: number, lexicon: Lexicon): boolean {
  for (let at = comma + 1; at <= comma + 3; at += 1) {
    const word = tokenAt(tokens, at);
    // 'did not keep statistics, *officials* reported identifying 12'
    if (isGovernment(word)) return false;
    if (lexicon.nouns.has(word) || (lexicon.verbs.has(word) && !word.text.endsWith('ed'))) return true;
    if (textAt(tokens, comma + 1) === 'or' && isOfVictims(tokens, at, lexicon)) return true;
  }
  return textAt(tokens, comma + 1) === 'or' && uncounted.has(tokenAt(tokens, comma + 2));
}

/** 'did not prosecute, convict, *or punish* anyone': what else is done to traffickers, which no measure counts. */
const uncounted = set(
  'punish penalize sanction sentence imprison jail incarcerate detain arrest discipline fine hold otherwise',
);

/** 'convictions, or *victims identified*', 'convictions, or *identified victims*' */
export function isOfVictims(tokens: ReadonlyArray<Token>, at: number, lexicon: Lexicon): boolean {
  if (!lexicon.verbs.has(tokenAt(tokens, at))) return false;
  return [at - 1, at + 1].some((beside) => tokenAt(tokens, beside).counted === 'victims');
}

const amounts = set('fewer more less');

/** 'did not prosecute anyone and convicted 12', 'and convicted fewer': a verb in the past with an amount, or 'did' again. */
function startsClause(tokens: ReadonlyArray<Token>, and: number): boolean {
  const next = tokenAt(tokens, and + 1);
  if (auxiliaries.has(next)) return true;
  return next.text.endsWith('ed') && (kindAt(tokens, and + 2) === 'number' || amounts.has(tokenAt(tokens, and + 2)));
}
