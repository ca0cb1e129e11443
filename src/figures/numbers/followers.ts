import type { Figure } from '../figure.ts';
import { lastBefore, rowOf } from '../tokens/around.ts';
import { firstText, hasAny, kindAt, type Sentence, type Token, type Tokens, textAt } from '../tokens/token.ts';
import { set } from '../words/word-sets.ts';

/** The numbers of a comparison from one on: '31 and 16, respectively, in 2016'. */
export interface Followers {
  /** How many there are, with this one. */
  count: number;
  /** Each of them is said to be of another number: one that is not known has one, too. */
  isEach: boolean;
  /** How many the list has, with those before. */
  size: number;
}

/** The numbers that a comparison lists from an index on. */
export function followers(tokens: Tokens, index: number): Followers {
  const count = numbersFrom(tokens, index);
  const each = firstText(tokens, index + 1, index + 12, 'respectively');
  return { count, isEach: each > 0 && isOfEach(tokens, index, each), size: count + rowOf(tokens, index).place };
}

/**
 * Those of some figures that the number makes which a bare one of a list is compared with: 'investigated 12, took up nine, and convicted
 * seven, against 20, *16* and ten'; `null` where no such list is there.
 */
export function ofCounterpart(
  { tokens, starts }: Sentence,
  figures: ReadonlyArray<Figure>,
  index: number,
): Figure[] | null {
  const at = counterpart(tokens, index);
  if (at === null) return null;
  const place = starts[at] as number;
  return figures.filter(({ start, end }) => start <= place && place < end);
}

/** Index of the number in the same place, where as many stand before the list as it has; else `null`. */
function counterpart(tokens: Tokens, index: number): number | null {
  const { count, size } = followers(tokens, index);
  const isBare = kindAt(tokens, index + 1) !== 'word' || textAt(tokens, index + 1) === 'and';
  if (size < 2 || !isBare) return null;
  const numbers = numbersOutside(tokens, index);
  const before = size - count;
  return numbers.length === size + before ? (numbers[before] as number) : null;
}

/** The numbers before an index, without those in parentheses that it does not stand in: 'admitted 12 *(four children)*'. */
function numbersOutside(tokens: Tokens, until: number): number[] {
  const isInside = lastBefore(tokens, until, '(') > lastBefore(tokens, until, ')');
  const numbers: number[] = [];
  let open = 0;
  for (let at = 0; at < until; at += 1) {
    const { kind, text } = tokens[at] as Token;
    if (kind === 'number') numbers.push(at);
    else if (text === '(') open = numbers.length;
    else if (text === ')' && !isInside) numbers.length = open;
  }
  return numbers;
}

/** Of '864 and 858 in 2016 and 2015, *respectively*' each is of a year. */
function isOfEach(tokens: Tokens, index: number, each: number): boolean {
  const between = tokens.slice(index, each);
  return between.filter(({ kind }) => kind === 'year').length < 2 && !hasAny(tokens, index, each, brackets);
}

const brackets = set('( ) ;');

/** How many numbers follow one another from an index on: '31 and 16', '88 victims and 190 potential victims'. */
function numbersFrom(tokens: Tokens, index: number): number {
  let count = 1;
  for (let at = index + 1; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    const { kind, text } = token;
    if (kind === 'number') count += 1;
    else if (kind === 'year' || (kind === 'mark' && text !== ',') || endsOfList.has(token)) break;
  }
  return count;
}

const endsOfList = set('in during of for by involving but while whereas');
