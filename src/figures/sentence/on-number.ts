/** What a number does. */

import type { Head } from '../nouns/head.ts';
import { comparedFigures, pendingFigures } from '../numbers/compared-figures.ts';
import { mainFigures } from '../numbers/stated-figures.ts';
import { claimAt } from '../reading/claim.ts';
import type { Governor, Reading } from '../reading/reading.ts';
import type { Token } from '../tokens/token.ts';
import { governedByNouns } from '../words/lexicon.ts';
import { isItem, splitLast } from './list-items.ts';
import { onDenial } from './on-denial.ts';

/** Reads a number: what it counts, for which measures, and what it stands beside. */
export function onNumber(reading: Reading, index: number): void {
  const claim = claimAt(reading, index);
  if (!claim) return;
  const { head } = claim;
  if (head?.at === index && isItem(reading, index)) splitLast(reading);
  if (!head) onDenial(reading, index);
  else if (!isDenied(reading, head)) addNumber(reading, head);
}

export function addNumber(reading: Reading, head: Head): void {
  const found = reading.zone === 'compared' ? comparedFigures(reading, head) : mainFigures(reading, head);
  if (found.length === 0) return;
  for (const figure of found) {
    reading.figures.push(figure);
    reading.waiting.push(figure);
  }
  if (!found[0]?.compared) {
    if (reading.pending) reading.figures.push(...pendingFigures(reading, reading.pending, found));
    reading.last = { figures: found, head };
  }
  if (head.nouns.length > 0) reading.governor = governorOf(head);
}

/** 'twelve prosecutions *against 40 defendants*': a counted noun governs what follows. */
function governorOf({ at, nouns }: Head): Governor {
  return {
    at,
    from: at,
    noun: true,
    measures: governedByNouns(nouns),
  };
}

function isDenied({ tokens, deniedUntil }: Reading, { at, number }: Head): boolean {
  if (number < deniedUntil) return true;
  const { value, text } = tokens[number] as Token;
  // 'no' and 'none' of nothing: 'no longer', 'none of these'
  return value === 0 && at === number && text === 'no';
}
