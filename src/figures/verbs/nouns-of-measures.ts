/** Numbers of nouns that name a measure: '12 investigations and prosecutions'. */

import type { MeasureWords } from '../measures/measure.ts';
import type { Head } from '../nouns/head.ts';
import type { Reading } from '../reading/reading.ts';
import { kindAt, type Token, textAt } from '../tokens/token.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { set } from '../words/word-sets.ts';
import type { Shape } from './shape.ts';

export function ownNouns({ tokens, lexicon }: Reading, head: Head): Shape[] {
  return [...head.nouns, ...nounsBeside(tokens, head.at, lexicon)].map(({ name, unit }) => ({
    measure: name,
    counted: null,
    unit,
    from: head.number,
    weak: false,
  }));
}

export const listMarks = set(', and or');

/**
 * '12 investigations *and prosecutions*'; not '12 investigations, *prosecutions* were begun', nor '12 investigations and
 * *prosecutions of 30 suspects*', which has a number of its own.
 */
function nounsBeside(tokens: ReadonlyArray<Token>, head: number, lexicon: Lexicon): MeasureWords[] {
  const found: MeasureWords[] = [];
  let joined = false;
  for (let at = head + 1; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    const nouns = lexicon.nouns.get(token);
    if (nouns && !(textAt(tokens, at + 1) === 'of' && kindAt(tokens, at + 2) === 'number')) found.push(...nouns);
    else if (nouns || token.kind === 'number' || !listMarks.has(token)) break;
    else joined ||= token.text !== ',';
  }
  return joined ? found : [];
}
