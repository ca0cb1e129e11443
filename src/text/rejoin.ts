import { isKeptApart } from './compounds.ts';

/** "NGO-run", "12th-grade": nobody breaks these. */
const unbroken = /\p{Upper}\.?\p{Upper}|\d/u;
const notInWords = /[^\p{Alpha}\p{N}.'’-]+/gu;
const edges = /^[.'’-]+|(?<![.'’-])[.'’-]+$/gu;

const brokenOff = /[-\u2010]$/u;

/** Second halves that English sets behind a hyphen ("court-ordered", "at-risk"), where the first half is no syllable that negates. */
const suffix =
  /^(?:administered|appointed|backed|based|cent(?:er|r)ed|centric|controlled|driven|facing|focused|friendly|funded|informed|level|mandated|operated|ordered|oriented|owned|related|risk|run|sensitive|skilled|speaking|specific|sponsored|supported|trained|up)(?![\p{Alpha}\p{M}])/u;
const negation = /(?:^|[^\p{Alpha}])(?:co|un|dis|in|mis|under|over|sub|re)$/iu;

/** Whether what stands behind a hyphen makes a compound with what stands in front of it, as a rule. */
export function isCompound(before: string, rest: string): boolean {
  return suffix.test(rest) && !negation.test(before);
}

/** How often a text has each of its words, in lower case; words with hyphens in them as a whole. */
export type Words = ReadonlyMap<string, number>;

/** The words of lines. The halves of words that are broken over two of them do not count. */
export function wordsOf(lines: Iterable<string>): Words {
  const words = new Map<string, number>();
  let isSecondHalf = false;
  for (const line of lines) {
    const all = line.toLowerCase().split(notInWords);
    const isBroken = brokenOff.test(line);
    const whole = all.slice(isSecondHalf ? 1 : 0, isBroken ? -1 : undefined);
    for (const word of whole) count(words, word.replace(edges, ''));
    isSecondHalf = isBroken;
  }
  return words;
}

function count(words: Map<string, number>, word: string): void {
  if (word !== '') words.set(word, (words.get(word) ?? 0) + 1);
}

/**
 * Whether a word that a line broke behind a hyphen is written with it (`anti-⏎trafficking`) or without (`traf-⏎ficking`): as
 * the same text writes it elsewhere, else as English does as a rule, else with it if both halves are words by themselves.
 */
export function keepsHyphen(first: string, second: string, words: Words): boolean {
  const a = first.toLowerCase().replace(edges, '');
  const b = second.toLowerCase().replace(edges, '');
  const joined = words.get(a + b) ?? 0;
  const apart = words.get(`${a}-${b}`) ?? 0;
  if (joined !== apart) return apart > joined;
  if (unbroken.test(first) || a.includes('-') || isKeptApart(a, b)) return true;
  return isCompound(a, b) || (words.has(a) && words.has(b));
}
