/** Numbers of what became of cases: '12 cases led to convictions'. */

import type { Head } from '../nouns/head.ts';
import type { Reading } from '../reading/reading.ts';
import { tokenAt } from '../tokens/token.ts';
import { ending } from '../words/word-lists.ts';
import { set } from '../words/word-sets.ts';
import { type Shape, unitOf } from './shape.ts';

const wholesOfOutcomes = set('of which these those them whom the cases investigations have had');

const articles = set('a an the full formal successful');

/** '12 of these cases resulted in convictions', '87 of which led to indictments' */
export function outcomes({ tokens, lexicon }: Reading, head: Head): Shape[] {
  let at = head.at + 1;
  while (at < head.at + 5 && wholesOfOutcomes.has(tokenAt(tokens, at))) at += 1;
  if (!ending.has(tokenAt(tokens, at))) return [];
  const noun = articles.has(tokenAt(tokens, at + 2)) ? at + 3 : at + 2;
  return (lexicon.nouns.get(tokenAt(tokens, noun)) ?? []).map(({ name }) => {
    const unit = unitOf(head.counted);
    return { measure: name, counted: head.counted, unit, from: head.number, to: noun, weak: true, outcome: true };
  });
}
