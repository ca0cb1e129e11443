/**
 * What else a denial is about, behind deeds that nobody counts: 'did not identify any victims, draft a plan, or convict any traffickers'.
 */

import { isGovernment } from '../tokens/around.ts';
import { type Token, textAt, tokenAt } from '../tokens/token.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { auxiliaries, clauseEnds, telling } from '../words/word-lists.ts';
import { set } from '../words/word-sets.ts';
import { clauseEnd } from './clause-end.ts';
import type { Denied } from './denied.ts';
import { kindOf } from './denied-kind.ts';

/** In words: how far the last deed may stand behind the first. */
const longestList = 30;

/** The last deed of a list, where the first is of a measure and ends at a comma; `null` where no such list goes on there. */
export function deniedLast(tokens: ReadonlyArray<Token>, { until, lasting }: Denied, lexicon: Lexicon): Denied | null {
  if (textAt(tokens, until) !== ',') return null;
  const or = lastJoint(tokens, until);
  const word = tokenAt(tokens, or + 1);
  if (or < 0 || inflected.test(word.text) || !(lexicon.verbs.has(word) || telling.has(word))) return null;
  const clause = { tokens, from: or + 1, until: clauseEnd(tokens, or + 1, lexicon), lexicon };
  const kind = kindOf(clause);
  return kind && { from: clause.from, until: clause.until, kind, lasting };
}

const inflected = /(?:ed|ing)$/u;

/** Index of ', *or*', with nothing but plain deeds before it; -1 for none. */
function lastJoint(tokens: ReadonlyArray<Token>, from: number): number {
  for (let at = from + 1; at < from + longestList; at += 1) {
    const token = tokenAt(tokens, at);
    if (token.text === 'or' && textAt(tokens, at - 1) === ',') return at;
    if (endsList(token) || (textAt(tokens, at - 1) === ',' && !isDeed(token))) return -1;
  }
  return -1;
}

const joints = set(', -');

function endsList(token: Token): boolean {
  if (token.kind === 'mark') return !joints.has(token);
  return token.kind === 'number' || clauseEnds.has(token) || auxiliaries.has(token);
}

const noDeeds = /(?:ed|ing|ly)$|^(?:a|an|the|and|in|for|with|as|to|including|especially)$/u;

/** 'draft', 'adopt': not who did something, nor what was added. */
function isDeed(word: Token): boolean {
  return word.kind === 'word' && !noDeeds.test(word.text) && !isGovernment(word) && word.counted === null;
}
