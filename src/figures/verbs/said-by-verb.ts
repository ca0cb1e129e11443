/** What one participle says of a number. */

import type { Head } from '../nouns/head.ts';
import type { Reading } from '../reading/reading.ts';
import { tokenAt } from '../tokens/token.ts';
import { hasCompanion } from './companions.ts';
import { canCount, type Shape, unitOf } from './shape.ts';

/** The words of a sentence, and what is known of words. */
export type Worded = Pick<Reading, 'tokens' | 'lexicon'>;

export function statedBy({ tokens, lexicon }: Worded, verb: number, head: Head): Shape[] {
  const { counted, number: from } = head;
  const to = head.shared > 0 ? head.at : verb;
  const senses = (lexicon.verbs.get(tokenAt(tokens, verb)) ?? []).filter(
    (one) =>
      // 'no traffickers received prison terms' does not say that none was convicted
      !(one.verb.behind && tokenAt(tokens, from).value === 0) &&
      canCount(one.verb.counts, counted) &&
      hasCompanion(one.verb.with, tokens, verb, verb + 6),
  );
  // 'one confirmed and 83 potential victims': both senses of 'confirmed' may count what has no noun
  const names = new Set(senses.map(({ measure }) => measure.name));
  return [...names].map((measure) => {
    const weak = senses.every((one) => one.measure.name !== measure || one.verb.weak === true);
    const ofTold = senses.every((one) => one.measure.name !== measure || one.verb.behind === true);
    return { measure, counted, unit: unitOf(counted), from, to, weak, ofTold };
  });
}
