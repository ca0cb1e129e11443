import type { Cue } from '../report/edition.ts';

/** Cues that mean the same, but for those that say what they mean. */
export function cuesOf<Means>(
  usual: Means,
  cues: ReadonlyArray<Omit<Cue<Means>, 'means'> & { means?: Means }>,
): ReadonlyArray<Cue<Means>> {
  return cues.map(({ match, means = usual, seen }) => ({ match, means, seen }));
}
