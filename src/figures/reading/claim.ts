/** What the numbers and denials of a sentence say by themselves, before it is read. */

import type { Figure } from '../figure.ts';
import type { Head } from '../nouns/head.ts';
import type { Sentence } from '../tokens/token.ts';

/** What a denial says: that there were none, or that the number is not told. */
export interface Statement {
  figures: Figure[];
  /** Index of the token behind the words it denies. */
  until: number;
}

/** What a number counts, or a denial states; both `null` for a denial of what is not counted. */
export interface Claim {
  /** Index of the number or the denial. */
  at: number;
  head: Head | null;
  statement: Statement | null;
}

/** A sentence with what its numbers and denials claim. */
export interface Claimed extends Sentence {
  /** Of those that count or deny something, in order. */
  readonly claims: ReadonlyArray<Claim>;
}

/** The claim of the number or denial at an index. */
export function claimAt({ claims }: Claimed, index: number): Claim | undefined {
  for (const claim of claims) if (claim.at === index) return claim;
  return undefined;
}
