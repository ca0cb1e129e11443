import { escaped } from '../text/characters.ts';
import { rows } from './edition-rows.ts';

/**
 * The words of headings as they are looked for inside other text, as sources of patterns: those that narratives have had for years, and
 * what the row of an edition adds.
 */
const added = rows.flatMap(({ headings = [] }) => headings.flatMap(({ seen }) => seen));

export const headingsInCapitals: ReadonlyArray<string> = [
  'PRIORITI[SZ]ED RECOMMENDATIONS',
  'PROSECUTION',
  'PROTECTION',
  'PREVENTION',
  'TRAFFICKING PROFILE',
  'SCOPE AND MAGNITUDE',
  'GOVERNMENT EFFORTS',
  ...added.map((words) => escaped(words.toUpperCase())),
];

/** Of several words each: a single one that is not in capitals stands in prose, too. */
export const headingsInTitleCase: ReadonlyArray<string> = [
  'Prioriti[sz]ed Recommendations',
  'Trafficking Profile',
  'Scope and Magnitude',
  'Government Efforts',
  ...added.filter((words) => words.includes(' ')).map(escaped),
];

/** Headings of several words in two halves, at each of their blanks: 'Scope' and 'and Magnitude', 'Scope and' and 'Magnitude'. */
export const halvesOfHeadings: ReadonlyArray<readonly [first: string, rest: string]> = headingsInTitleCase.flatMap(
  (words) => {
    const all = words.split(' ');
    return all.slice(1).map((_, index) => [all.slice(0, index + 1).join(' '), all.slice(index + 1).join(' ')] as const);
  },
);
