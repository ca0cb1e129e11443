import type { Reading } from '../reading/reading.ts';
import { lastBefore } from '../tokens/around.ts';
import { kindAt, textAt, tokenAt } from '../tokens/token.ts';
import { set } from '../words/word-sets.ts';

/** 'identified 28 victims and referred *them* to care, an increase from seven': what is done to all of them is not compared. */
const allOfThem = set('them all');

/** What changes where a comparison begins, and where it ends. */
export function beginComparison(reading: Reading, index: number): void {
  if (index < 3 && !reading.pointing) reading.opening = true;
  // 'in comparison to' and 'an increase compared to the 12' begin it once
  const { governor, figures, tokens } = reading;
  const told =
    tokens.slice(governor?.at ?? index, index).some(({ kind }) => kind === 'number') ||
    governor?.measures.some(({ measure }) => figures.some((figure) => figure.measure === measure.name));
  const isOpen = governor !== null && !told && !allOfThem.has(tokenAt(tokens, governor.at + 1));
  reading.topic = textAt(tokens, index) === 'from' && isOpen ? governor : null;
  reading.zone = 'compared';
  reading.figuresBefore = reading.figures.length;
  reading.closed = false;
  reading.waiting = [];
  reading.governor = null;
}

/** A comma behind a comparison that opens the sentence, or that compares no number. */
export function endsComparison({ tokens, figures, figuresBefore, opening }: Reading, comma: number): boolean {
  // 'in 2016, when it brought 12', 'in 2016, during which it brought 12', 'with 2016, in which it brought 12'
  if (textAt(tokens, comma + 1) === 'when' || textAt(tokens, comma + 2) === 'which') return false;
  // 'versus 20, 10 and seven'
  if (kindAt(tokens, comma - 1) === 'number' && kindAt(tokens, comma + 1) === 'number') return false;
  if (lastBefore(tokens, comma, 'unlike') >= 0) return true;
  return figures.length === figuresBefore || (opening && figures.every(({ compared }) => compared));
}
