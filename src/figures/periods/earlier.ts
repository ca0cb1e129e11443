import type { Reading } from '../reading/reading.ts';
import { lastBefore } from '../tokens/around.ts';
import { hasAny } from '../tokens/token.ts';
import { set } from '../words/word-sets.ts';

const having = set('had having');

const havingDone = set('having');

/** So many words may stand between 'had' and the number of its verb. */
const longestVerb = 14;

/** 'in 2014, police *had opened* 12 cases': behind a year that the clause begins with; 'despite *having opened* 12 cases in 2014' */
export function isEarlier({ tokens, period }: Pick<Reading, 'tokens' | 'period'>, index: number): boolean {
  const clause = Math.max(index - longestVerb, lastBefore(tokens, index, ';'));
  return hasAny(tokens, clause, index, typeof period === 'number' ? having : havingDone);
}
