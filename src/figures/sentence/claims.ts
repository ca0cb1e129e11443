import { statementAt } from '../denials/denial-statement.ts';
import { headOf } from '../nouns/head.ts';
import type { Claim, Claimed } from '../reading/reading.ts';
import { type Sentence, type Token, textAt } from '../tokens/token.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { denials, ordinals } from '../words/word-lists.ts';
import { isNoCount, isOfOtherTrials, isOfUncounted } from './no-count.ts';

/** The sentence with its claims; `null` where none says anything, so that it states no figure, as with half of those that have numbers. */
export function claimed(sentence: Sentence, lexicon: Lexicon): Claimed | null {
  const words = fromOf(sentence);
  const { tokens, starts, ends } = words;
  const claims: Claim[] = [];
  let saysAny = false;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    // 'its *first* conviction' is told without a number
    if (ordinals.has(token)) saysAny = true;
    const claim = claimFrom(words, at, lexicon);
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
  return denials.has(token) ? denialAt(sentence, at, lexicon) : null;
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
