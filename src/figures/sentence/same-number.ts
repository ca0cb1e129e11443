import type { Reading } from '../reading/reading.ts';
import { isGovernmentAt } from '../tokens/around.ts';
import { hasAny, type Token, textAt, tokenAt } from '../tokens/token.ts';
import { set } from '../words/word-sets.ts';

/**
 * 'initiated one prosecution, and it reported three cases, *the same number as*' is of the last clause, and 'opened two cases and did not
 * convict anyone, *the same as*' of what was denied last.
 */
export function sameAsBefore({ figures, tokens, starts }: Reading, index: number): void {
  const last = figures.at(-1);
  const from = ofLast(tokens, index) ? (last?.start ?? 0) : (starts[clauseStart(tokens, index)] as number);
  const isNone = last?.value === 0;
  for (const figure of figures) {
    const isMeant = !isNone || figure.value === 0;
    if (isMeant && !figure.compared && figure.strength !== 'part' && figure.start >= from) figure.lasting = true;
  }
}

/** 'prosecuted 16 and convicted one, *which is the same* number' */
function ofLast(tokens: ReadonlyArray<Token>, same: number): boolean {
  return textAt(tokens, same - 3) === 'which' && textAt(tokens, same - 1) === 'the';
}

/** Where the clause begins that a token stands in: at 'and it', 'and courts', at a semicolon, or with the sentence. */
function clauseStart(tokens: ReadonlyArray<Token>, index: number): number {
  for (let at = index; at > 0; at -= 1) {
    if (textAt(tokens, at) === ';') return at;
    if (textAt(tokens, at) === 'and' && isGovernmentAt(tokens, at + 1)) return at;
  }
  return 0;
}

const sameWhat = set('number as total amount');

const money = set('$ € £');

const roughly = set('roughly approximately about nearly almost');

/** 'the same number as in 2016', 'as many as in 2016', 'unchanged from 2016'; 'roughly the same number as' leaves the number open */
export function isSame(tokens: ReadonlyArray<Token>, index: number): boolean {
  const text = textAt(tokens, index);
  if (text === 'unchanged') return textAt(tokens, index + 1) === 'from';
  if (text === 'many') return isAsMany(tokens, index);
  if (text !== 'same' || !sameWhat.has(tokenAt(tokens, index + 1))) return false;
  if (textAt(tokens, index + 1) === 'amount' && hasAny(tokens, 0, index, money)) return false;
  return !hasAny(tokens, index - 2, index, roughly);
}

/** 'convicted 12 traffickers, *as many (people) as in* 2016' */
function isAsMany(tokens: ReadonlyArray<Token>, many: number): boolean {
  const as = tokenAt(tokens, many + 1).counted ? many + 2 : many + 1;
  if (textAt(tokens, many - 1) !== 'as' || textAt(tokens, as) !== 'as') return false;
  return textAt(tokens, many - 2) === ',' && textAt(tokens, as + 1) === 'in';
}
