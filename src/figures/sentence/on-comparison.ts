import type { Reading } from '../reading/reading.ts';
import { lastBefore } from '../tokens/around.ts';
import { hasAny, kindAt, type Tokens, textAt, tokenAt } from '../tokens/token.ts';
import { money, spans } from '../words/word-lists.ts';
import { set } from '../words/word-sets.ts';

/** What changes where a comparison begins, and where it ends. */
export function beginComparison(reading: Reading, index: number): void {
  if (index < 3 && !reading.pointing) reading.opening = true;
  // 'in comparison to' and 'an increase compared to the 12' begin it once
  const { governor, figures, tokens } = reading;
  const told =
    tokens.slice(governor?.at ?? index, index).some(({ kind }) => kind === 'number') ||
    governor?.measures.some(({ measure }) => figures.some((figure) => figure.measure === measure.name));
  const isOpen = governor !== null && !told && !['them', 'all'].includes(textAt(tokens, governor.at + 1));
  reading.topic = ['from', 'than'].includes(textAt(tokens, index)) && isOpen ? governor : null;
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

/** 'prosecuted 11 and convicted seven, *the same number as*' is of the last and what it stands beside, 'did not prosecute or convict anyone, *the same as*' of all denied. */
export function sameAsBefore({ figures }: Reading): void {
  const last = figures.findLast(({ compared, strength }) => !compared && strength !== 'part');
  for (const figure of figures) {
    const isMeant = last?.value === 0 ? figure.value === 0 : figure.end === last?.end || figure === last?.anchor;
    if (isMeant && !figure.compared && figure.strength !== 'part') figure.lasting = true;
  }
}

const sameWhat = set('number as total amount');

const roughly = set('roughly approximately about nearly almost');

/** 'the same number as in 2016', 'as many as in 2016', 'unchanged from 2016'; 'roughly the same number as' leaves the number open */
export function isSame(tokens: Tokens, index: number): boolean {
  const text = textAt(tokens, index);
  if (text === 'unchanged') return textAt(tokens, index + 1) === 'from';
  if (text === 'many') return isAsMany(tokens, index);
  // 'convicted six *in both years*', '*in each of the last two years*'; not '*and* in both years judges suspended'
  if ((text === 'both' || text === 'each') && textAt(tokens, index - 2) !== 'and')
    return textAt(tokens, index - 1) === 'in' && hasAny(tokens, index, index + 6, spans);
  if (text !== 'same' || !sameWhat.hasAt(tokens, index + 1)) return false;
  if (textAt(tokens, index + 1) === 'amount' && hasAny(tokens, 0, index, money)) return false;
  return !hasAny(tokens, index - 2, index, roughly);
}

/** 'convicted 12 traffickers, *as many (people) as in* 2016' */
function isAsMany(tokens: Tokens, many: number): boolean {
  const as = tokenAt(tokens, many + 1).counted ? many + 2 : many + 1;
  if (textAt(tokens, many - 1) !== 'as' || textAt(tokens, as) !== 'as') return false;
  return textAt(tokens, many - 2) === ',' && textAt(tokens, as + 1) === 'in';
}
