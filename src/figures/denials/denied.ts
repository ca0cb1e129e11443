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
