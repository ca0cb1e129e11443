/** Comparisons of what no measure counts. */

import type { Figure } from '../figure.ts';
import type { Head } from '../nouns/head.ts';
import type { Reading } from '../reading/reading.ts';
import { kindAt, tokenAt } from '../tokens/token.ts';
import { uncountedDeeds } from '../words/word-lists.ts';

/** 'convicted three and prosecuted an additional 19, *compared with 12*': of what was told last, which is a part of another measure. */
export function isOfPart({ figures }: Reading, { measure }: Figure): boolean {
  const last = figures.findLast(({ compared }) => !compared);
  if (last?.strength !== 'part' || last.split) return false;
  return !figures.some((figure) => figure.start === last.start && figure.measure === measure);
}

/** 'convicted three and *arrested 19*, compared with 12' */
export function isOfDeed({ tokens, starts }: Reading, { end }: Figure, index: number): boolean {
  for (let at = index - 1; at > 0 && (starts[at] as number) >= end; at -= 1)
    if (kindAt(tokens, at) === 'number') return uncountedDeeds.has(tokenAt(tokens, at - 1));
  return false;
}

/** 'compared with 430 people *screened* and 31 victims identified', 'compared with *screening* 430 people' */
export function isOtherDeed({ tokens }: Reading, head: Head): boolean {
  return uncountedDeeds.has(tokenAt(tokens, head.at + 1)) || uncountedDeeds.has(tokenAt(tokens, head.number - 1));
}
