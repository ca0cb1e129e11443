import { behindAside, isGovernment, isPast } from '../tokens/around.ts';
import { longestPhrase } from '../tokens/distances.ts';
import { hasAny, kindAt, type Token, type Tokens, textAt, tokenAt } from '../tokens/token.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { amounts, auxiliaries, clauseEnds, kept, relatives, spans, telling } from '../words/word-lists.ts';
import { set } from '../words/word-sets.ts';

/** A clause goes on over the commas of a list ('prosecute, convict, or punish'). */
export function clauseEnd(tokens: Tokens, from: number, lexicon: Lexicon): number {
  let index = from;
  for (; index < tokens.length; index = behindIfAny(tokens, index + 1)) {
    const token = tokens[index] as Token;
    const { text, kind } = token;
    if (text === ',' && !goesOn(tokens, index, lexicon)) break;
    if (kind === 'mark' && text !== ',' && text !== '-' && text !== '/') break;
    if (clauseEnds.has(token) || (text === 'and' && startsClause(tokens, from, index, lexicon))) break;
  }
  return index;
}

/** Whether a denial goes on behind a comma; not 'did not convict anyone*, after* convicting two in 2016'. */
function goesOn(tokens: Tokens, comma: number, lexicon: Lexicon): boolean {
  if (textAt(tokens, comma + 1) === 'after') return false;
  // 'did not report any data, *including the number* of convictions'
  const isNumber = textAt(tokens, comma + 1) === 'including' && hasAny(tokens, comma + 2, comma + 4, kept);
  // 'has not *investigated, prosecuted,* or convicted anyone'
  const next = textAt(tokens, comma + 1) === 'or' ? comma + 2 : comma + 1;
  const isPerfect = [comma - 1, next].every(
    (at) => lexicon.verbs.hasAt(tokens, at) && textAt(tokens, at).endsWith('ed'),
  );
  return isNumber || isPerfect || isListed(tokens, comma, lexicon);
}

const asides = set('if however therefore also again nonetheless nevertheless');

/**
 * 'did not*, however,* identify any', 'did not report how many victims*, if any,* it identified', 'or*, for the third consecutive year,*
 * identifying any': index behind such an aside, else the same; not 'did not convict anyone, *again, and* prosecutors tried nine'.
 */
export function behindIfAny(tokens: Tokens, at: number): number {
  if (textAt(tokens, at - 1) === 'or') return behindAside(tokens, at);
  const end = textAt(tokens, at + 2) === 'any' ? at + 3 : at + 2;
  const isAside = asides.hasAt(tokens, at + 1) && textAt(tokens, at) === ',' && textAt(tokens, end) === ',';
  return isAside && textAt(tokens, end + 1) !== 'and' ? end + 1 : at;
}

function isListed(tokens: Tokens, comma: number, lexicon: Lexicon): boolean {
  // '*initiate any trafficking prosecutions*': what is begun stands behind what it is
  const last = begun.hasAt(tokens, comma + 1) ? comma + 4 : comma + 3;
  for (let at = comma + 1; at <= last; at += 1) {
    const word = tokenAt(tokens, at);
    // 'did not keep statistics, *officials* reported identifying 12'
    if (isGovernment(word)) return false;
    if (lexicon.nouns.has(word) || (lexicon.verbs.has(word) && !word.text.endsWith('ed'))) return true;
    if (textAt(tokens, comma + 1) === 'or' && isOfVictims(tokens, at, lexicon)) return true;
  }
  return textAt(tokens, comma + 1) === 'or' && uncounted.hasAt(tokens, comma + 2);
}

const begun = set('initiate open launch conduct pursue secure obtain achieve');

/** 'did not prosecute, convict, *or punish* anyone': what else is done to traffickers, which no measure counts. */
const uncounted = set(
  'punish penalize sanction sentence imprison jail incarcerate detain arrest discipline fine hold otherwise',
);

/** 'convictions, or *victims identified*', 'convictions, or *identified victims*' */
export function isOfVictims(tokens: Tokens, at: number, lexicon: Lexicon): boolean {
  if (!lexicon.verbs.hasAt(tokens, at)) return false;
  return [at - 1, at + 1].some((beside) => tokenAt(tokens, beside).counted === 'victims');
}

const determiners = set('a an the its their');

/**
 * A verb in the past with its object behind it ('did not prosecute anyone *and convicted 12*', '*and convicted fewer*', '*and continued
 * to*'), 'did' again, or a subject of its own ('*and identification* of victims *remained* poor').
 */
function startsClause(tokens: Tokens, verb: number, and: number, lexicon: Lexicon): boolean {
  const next = tokenAt(tokens, and + 1);
  // 'did not prosecute anyone *and for the second year convicted* no one'
  if (auxiliaries.has(next) || (next.text === 'for' && hasAny(tokens, and + 4, and + 6, spans))) return true;
  if (!isPast(next)) return !telling.hasAt(tokens, verb) && isSubject(tokens, and + 1);
  const object = tokenAt(tokens, and + 2);
  if (object.kind === 'number' || amounts.has(object)) return true;
  const isCounting = lexicon.verbs.has(next);
  // 'has not investigated and prosecuted *a* trafficker'
  if (isCounting && textAt(tokens, verb).endsWith('ed')) return false;
  return determiners.has(object) || (!isCounting && object.text === 'to');
}

const standing = set(
  'remained remain remains continued were was are is had has declined decreased increased fell rose',
);

function isSubject(tokens: Tokens, from: number): boolean {
  for (let at = from + 1; at < from + longestPhrase; at += 1) {
    if (kindAt(tokens, at) !== 'word' || relatives.hasAt(tokens, at)) return false;
    if (standing.hasAt(tokens, at)) return true;
  }
  return false;
}
