import type { Token } from '../tokens/token.ts';
import type { Lexicon } from '../words/lexicon.ts';

/** The words that a denial is about, in their sentence. */
export interface Clause {
  tokens: ReadonlyArray<Token>;
  /** Index of the first. */
  from: number;
  /** Index of the token behind the last. */
  until: number;
  lexicon: Lexicon;
}

/** The words that a denial is about: they hold what is counted. */
export interface Denied {
  /** Index of the first: a verb ('report'), or the noun of what is kept ('statistics'). */
  from: number;
  /** Index of the token behind the last. */
  until: number;
  kind: 'none' | 'not-reported';
  /** It was never otherwise. */
  lasting: boolean;
}
