import type { Wanted } from './needs.ts';

/**
 * What patterns want of a text, by their source and flags. The build fills it in, because reading hundreds of patterns, by code that is
 * not compiled yet, took a tenth of what a small text takes; where the source itself runs, it is empty.
 */
export const knownPatterns: Readonly<Record<string, Wanted>> = {};
