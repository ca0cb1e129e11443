/** Verbs that say something with the right noun only: 'opened 12 cases'. */

import type { Head } from '../nouns/head.ts';
import type { Reading } from '../reading/reading.ts';
import { type Token, tokenAt } from '../tokens/token.ts';
import * as words from '../words/word-lists.ts';
import { set } from '../words/word-sets.ts';
import { behindWhole } from './behind-whole.ts';
import { behindInsertion } from './insertion.ts';
import { type Shape, unitOf } from './shape.ts';

const complaints = set('complaint complaints');

/** 'opened 12 cases', 'reported 12 potential victims': verbs that say something with the right noun only. */
export function light({ tokens, lexicon }: Reading, head: Head): Shape[] {
  const { counted } = head;
  if (counted === null || isSubject(tokens, head.at)) return [];
  // 'registered 22 complaints and investigated ten cases'
  const isComplaint = complaints.has(tokenAt(tokens, head.at));
  let from = head.number - 1;
  while (
    from > head.number - 5 &&
    words.bridges.has(tokenAt(tokens, from)) &&
    !lexicon.light.has(tokenAt(tokens, from))
  )
    from -= 1;
  return (lexicon.light.get(tokenAt(tokens, from)) ?? [])
    .filter(({ verb }) => verb.counts.includes(counted))
    .map(({ measure }) => ({ measure: measure.name, counted, unit: unitOf(counted), from, weak: isComplaint }));
}

const saidOfMore = set('found reported');

/** '12 cases *were opened*', '12 victims *were registered*'; victims that 'were found' may have been found dead. */
export function lightBehind({ tokens, lexicon }: Reading, head: Head): Shape[] {
  const { counted } = head;
  const from = behindInsertion(tokens, behindWhole(tokens, head.at, lexicon));
  const verb = tokenAt(tokens, from + 1);
  if (counted === null || !words.wasOrWere.has(tokenAt(tokens, from)) || saidOfMore.has(verb)) return [];
  return (lexicon.light.get(verb) ?? [])
    .filter((one) => one.verb.counts.includes(counted))
    .map(({ measure }) => {
      return { measure: measure.name, counted, unit: unitOf(counted), from: head.number, to: from + 1, weak: false };
    });
}

/** 'reported that two victims received care': the noun is the subject of another verb. */
function isSubject(tokens: ReadonlyArray<Token>, head: number): boolean {
  const next = tokenAt(tokens, head + 1);
  return next.kind === 'word' && (!words.stops.has(next) || words.auxiliaries.has(next));
}
