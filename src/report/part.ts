import type { SectionKind } from './vocabulary.ts';

/** A part of a narrative: a section or the recommendations. */
export type Part = SectionKind | 'recommendations';
