import type { Head } from '../nouns/head.ts';
import type { Reading } from '../reading/reading.ts';
import { hasAny, type Token, type Tokens, textAt, tokenAt } from '../tokens/token.ts';
import * as words from '../words/word-lists.ts';
import { set } from '../words/word-sets.ts';
import { canCount, type Shape, shapeOf } from './shape.ts';

/** Whether one of the words that a verb needs stands behind it, or one of the pairs ('found 12 to *be* trafficking *victims*'). */
export function hasCompanion(
  companions: ReadonlyArray<string> | undefined,
  tokens: Tokens,
  from: number,
  to: number,
): boolean {
  if (!companions || isPassiveOf(companions, tokens, from)) return true;
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

/** '*charges were filed* against 12 suspects', '*assistance was provided* to 12 victims' */
function isPassiveOf(companions: ReadonlyArray<string>, tokens: Tokens, verb: number): boolean {
  return words.wasOrWere.hasAt(tokens, verb - 1) && isNamed(companions, tokens, verb - 2);
}

const notCriminal = set('civil administrative disciplinary');

/** 'charges', 'proceedings'; not '*civil* proceedings' */
function isNamed(companions: ReadonlyArray<string>, tokens: Tokens, at: number): boolean {
  return companions.includes(textAt(tokens, at)) && !notCriminal.hasAt(tokens, at - 1);
}

/** Verbs that say something else with the word right behind them: '*took in* 12 victims'. */
const phrasal = set('took taking');

/** Words that a pair begins with: 'found 12 to *be* victims', 'granted 12 victims *formal* status'. */
const leading = set('be were been formal official');

function isPaired(companions: ReadonlyArray<string>, tokens: Tokens, at: number, end: number): boolean {
  let second = at + 1;
  while (second < end && words.kindWords.hasAt(tokens, second)) second += 1;
  return second < end && companions.includes(`${textAt(tokens, at)}_${textAt(tokens, second)}`);
}

/** The form of one: 'investigated', 'brought', 'sent'. */
export const participle = /d$|ought$|^(?:sent|put|went|given)$/u;

const leadingToCourt = set('for to');

/** 'of 841 calls, six were referred *to the police*', 'of which five were referred *for prosecution*': of no victims. */
export function isSentToCourt(tokens: Tokens, verb: number): boolean {
  return leadingToCourt.hasAt(tokens, verb + 1) && hasAny(tokens, verb + 2, verb + 6, words.courts);
}

/** The words of a sentence, and what is known of words. */
export type Worded = Pick<Reading, 'tokens' | 'lexicon'>;

/** What a participle says of a number. */
export function statedBy({ tokens, lexicon }: Worded, verb: number, head: Head): Shape[] {
  const { counted, number: from } = head;
  const to = head.shared > 0 ? head.at : verb;
  const senses = (lexicon.verbs.getAt(tokens, verb) ?? []).filter(
    (one) =>
      // 'no traffickers received prison terms', 'none was sentenced to prison' do not say that none was convicted
      !(
        tokenAt(tokens, from).value === 0 &&
        (one.verb.behind || (one.verb.weak && textAt(tokens, verb + 1) === 'to'))
      ) &&
      canCount(tokens, one.verb.counts, head, verb + 1) &&
      !(counted === null && one.verb.counts.includes('victims') && isSentToCourt(tokens, verb)) &&
      hasCompanion(one.verb.with, tokens, verb, verb + 6),
  );
  // 'one confirmed and 83 potential victims': both senses of 'confirmed' may count what has no noun
  const names = new Set(senses.map(({ measure }) => measure.name));
  return [...names].map((measure) => {
    const own = senses.filter((one) => one.measure.name === measure);
    const [weak, ofTold] = [own.every(({ verb: { weak } }) => weak), own.every(({ verb: { behind } }) => behind)];
    return shapeOf(measure, counted, from, { to, weak, ofTold });
  });
}
