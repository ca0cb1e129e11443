import { type Token, textAt, tokenAt } from '../tokens/token.ts';
import { wasOrWere } from '../words/word-lists.ts';
import { set } from '../words/word-sets.ts';

const brackets: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['–', '–'],
  ['—', '—'],
  [',', ','],
]);
const asides = set('including of all most some both mostly primarily mainly among one');
const longestAside = 14;

/** Index behind what is said aside: 'Thirty victims*, 12 women and 18 children,* were identified', '*(two of them officials)* were tried'. */
export function behindAside(tokens: ReadonlyArray<Token>, from: number): number {
  const open = textAt(tokens, from);
  const close = brackets.get(open);
  const first = tokenAt(tokens, from + 1);
  if (!close || (open === ',' && first.kind !== 'number' && !asides.has(first))) return from;
  for (let at = from + 2; at < from + longestAside; at += 1) {
    const text = textAt(tokens, at);
    if (text === ';') return from;
    if (text === close) return wasOrWere.has(tokenAt(tokens, at + 1)) ? at + 1 : from;
  }
  return from;
}
