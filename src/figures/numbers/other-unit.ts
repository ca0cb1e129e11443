/** Persons beside cases, cases beside persons. */

import type { Figure } from '../figure.ts';
import type { Reading } from '../reading/reading.ts';
import { textAt, tokenAt } from '../tokens/token.ts';

/** The same once more: persons beside cases, cases beside persons. */
export function isInOtherUnit(reading: Reading, figure: Figure, first: Figure): boolean {
  return (
    isOfAccused(reading, figure, first) ||
    isOfTheirCases(reading, figure, first) ||
    isInTheirNoun(reading, figure, first)
  );
}

/** 'initiated 20 prosecutions, *charging 33 defendants*': the persons of the cases. */
function isOfAccused({ last, governor, tokens, zone }: Reading, figure: Figure, first: Figure): boolean {
  if (!last || !governor || zone !== 'main' || figure.unit === first.unit || figure.unit !== 'persons') return false;
  const from = textAt(tokens, last.head.at + 1) === ',' ? last.head.at + 2 : last.head.at + 1;
  return governor.at === from && textAt(tokens, from).endsWith('ing');
}

/** '75 people were convicted *in 59 cases*': the cases of the persons. */
function isOfTheirCases({ governor, tokens, ends, zone }: Reading, figure: Figure, first: Figure): boolean {
  if (!governor || zone !== 'main' || figure.unit !== 'cases' || first.unit !== 'persons') return false;
  if (first.end !== ends[governor.at] || textAt(tokens, governor.at + 1) !== 'in') return false;
  return tokenAt(tokens, governor.at + 2).value === figure.value;
}

/** 'charged 30 defendants *in 12 federal prosecutions*': the cases of the persons, by the noun of the measure. */
function isInTheirNoun({ tokens, starts, last, zone }: Reading, figure: Figure, first: Figure): boolean {
  if (!last || zone !== 'main' || figure.unit !== null || first.unit !== 'persons') return false;
  return textAt(tokens, last.head.at + 1) === 'in' && starts[last.head.at + 2] === figure.start;
}
