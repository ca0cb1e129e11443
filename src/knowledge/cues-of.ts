import type { Cue } from '../report/edition.ts';

/** Cues that all mean the same. */
export function cuesOf<Means>(means: Means, cues: ReadonlyArray<Omit<Cue<Means>, 'means'>>): ReadonlyArray<Cue<Means>> {
  return cues.map(({ match, seen }) => ({ match, means, seen }));
}
