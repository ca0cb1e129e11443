import { rows } from '../knowledge/edition-rows.ts';
import { editionFor, newest } from '../knowledge/editions.ts';
import { escaped } from '../text/characters.ts';
import { type Census, placeholder, type Unknown } from './collect.ts';
import { completed } from './order.ts';

/** Words that stand in one narrative are its own, not the edition's. */
const several = 2;

/**
 * The row of the edition to paste into `src/knowledge/edition-rows.ts`, or what its row there lacks, with a cue for everything that
 * several narratives print and no edition knows. What a heading means and what a movement is somebody has to say: `'other'` and
 * `'placed'` are what is certain.
 */
export function rowToPaste(census: Census): string[] {
  const fields = [
    ...cues('headings', census.headings.unknown.map(withoutClose), (words) => [pattern(words, '^', '$'), "'other'"]),
    ...census.openings.flatMap(({ kind, unknown }) =>
      cues('openings', unknown, (words) => [pattern(words, '^', ''), `'${kind}'`]),
    ),
    ...cues('findings', census.findings.unknown, (words) => [pattern(words, '', ''), "'not-met'"]),
    ...cues('movements', census.movements.unknown.map(withoutClose), (words) => [movement(words), "'placed'"]),
  ];
  const year = census.year ?? newest.year + 1;
  const { other } = census.order;
  const order = other && other.times >= several ? completed(other.parts, editionFor(year)) : [];
  const known = year <= newest.year;
  if (fields.length === 0 && order.length === 0 && known) return [];
  const hasRow = rows.some((row) => row.year === year);
  return [
    '',
    `To ${hasRow ? `add to the row of ${year} in` : 'paste into'} src/knowledge/edition-rows.ts, with what at least ${several} narratives print:`,
    '',
    '  {',
    `    year: ${year},`,
    ...(order.length > 0 ? [`    order: [${order.map((part) => `'${part}'`).join(', ')}],`] : []),
    ...fieldLines(fields),
    ...(hasRow ? [] : ['    marks: [],']),
    '  },',
  ];
}

const close = /[:.]$/u;

/** Headings are matched without what closes them, and what follows a placement is not always a full stop. */
function withoutClose({ words, places }: Unknown): Unknown {
  return { words: words.replace(close, ''), places };
}

interface Field {
  name: string;
  cue: string;
}

/** What differs in case, or in the tier alone, is one cue. */
function cues(name: string, unknown: ReadonlyArray<Unknown>, of: (words: string) => [string, string]): Field[] {
  const found = new Map<string, { match: string; means: string; seen: Set<string>; times: number }>();
  for (const { words, places } of unknown) {
    const [match, means] = of(words);
    const cue = found.get(match.toLowerCase()) ?? { match, means, seen: new Set(), times: 0 };
    cue.seen.add(quoted(words));
    cue.times += places.length;
    found.set(match.toLowerCase(), cue);
  }
  return [...found.values()]
    .filter(({ times }) => times >= several)
    .map(({ match, means, seen }) => ({
      name,
      cue: `      { match: ${match}, means: ${means}, seen: [${[...seen].join(', ')}] },`,
    }));
}

/** The fields of a row, each once. */
function fieldLines(fields: ReadonlyArray<Field>): string[] {
  const names = [...new Set(fields.map(({ name }) => name))];
  return names.flatMap((name) => [
    `    ${name}: [`,
    ...fields.filter((field) => field.name === name).map(({ cue }) => cue),
    '    ],',
  ]);
}

function pattern(words: string, before: string, behind: string): string {
  return `/${before}${escaped(words).replaceAll(placeholder, '[^.;]{2,60}')}${behind}/iu`;
}

const tier = /Tier [123](?: Watch List)?/iu;

/** The pattern of a movement names the tier in a group. */
function movement(words: string): string {
  return pattern(words, '', '').replace(tier, '(?<tier>Tier [123](?: Watch List)?)');
}

function quoted(words: string): string {
  return `'${words.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll(placeholder, 'Kenya')}'`;
}
