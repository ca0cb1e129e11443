import { hasAny, type Token, type Tokens, textAt } from '../tokens/token.ts';
import * as words from '../words/word-lists.ts';
import { set } from '../words/word-sets.ts';

/** Whether one of the words that a verb needs stands behind it, or one of the pairs ('found 12 to *be* trafficking *victims*'). */
export function hasCompanion(
  companions: ReadonlyArray<string> | undefined,
  tokens: Tokens,
  from: number,
  to: number,
): boolean {
  if (!companions) return true;
  // '*charges were filed* against 12 suspects', '*assistance was provided* to 12 victims'
  if (words.wasOrWere.hasAt(tokens, from - 1) && isNamed(companions, tokens, from - 2)) return true;
  if (phrasal.hasAt(tokens, from) && companions.includes(`${textAt(tokens, from)}_${textAt(tokens, from + 1)}`))
    return true;
  const end = Math.min(to, tokens.length);
  for (let at = from + 1; at < end; at += 1) {
    const word = tokens[at] as Token;
    if (word.text === ';') return false;
    if (isNamed(companions, tokens, at) || (leading.has(word) && isPaired(companions, tokens, at, end))) return true;
  }
  return false;
}

export const notCriminal = set('civil administrative disciplinary labor');
const crimes = set('trafficking forced bonded bondage servitude slavery');
const accused = set('accused arrested charged convicted suspected');

/**
 * 'charges', 'proceedings', 'forced labor charges'; not '*civil* proceedings', '*labor* courts', nor what those did who were freed: 'freed 12 men
 * *accused of* trafficking', nor 'rescued 12 girls from forced *marriage*'.
 */
function isNamed(companions: ReadonlyArray<string>, tokens: Tokens, at: number): boolean {
  if (!companions.includes(textAt(tokens, at))) return false;
  if (crimes.hasAt(tokens, at) && (textAt(tokens, at + 1) === 'marriage' || hasAny(tokens, at - 3, at, accused)))
    return false;
  return !notCriminal.hasAt(tokens, at - 1) || textAt(tokens, at - 2) === 'forced';
}

/** Verbs that say something else with the word right behind them: '*took in* 12 victims'. */
const phrasal = set('took taking looked');

/** Words that a pair begins with: 'found 12 to *be* victims', 'granted 12 victims *formal* status', 'placed 12 *under* investigation'. */
const leading = set('be were been formal official under');

function isPaired(companions: ReadonlyArray<string>, tokens: Tokens, at: number, end: number): boolean {
  let second = at + 1;
  while (second < end && words.kindWords.hasAt(tokens, second)) second += 1;
  return second < end && companions.includes(`${textAt(tokens, at)}_${textAt(tokens, second)}`);
}
