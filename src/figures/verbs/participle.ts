import type { Head } from '../nouns/head.ts';
import type { Reading } from '../reading/reading.ts';
import { hasAny, type Tokens, textAt, tokenAt } from '../tokens/token.ts';
import * as words from '../words/word-lists.ts';
import { set } from '../words/word-sets.ts';
import { hasCompanion } from './companions.ts';
import { canCount, type Shape, shapeOf } from './shape.ts';

/** The form of a participle: 'investigated', 'brought', 'sent'. */
export const participle = /d$|ought$|^(?:sent|put|went|came|given|taken|got)$/u;

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
