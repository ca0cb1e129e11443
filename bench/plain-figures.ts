import { noFigures } from '../src/report/figures.ts';
import type { Figures } from '../src/report/report.ts';
import type { Measure } from '../src/report/vocabulary.ts';

/**
 * What one would write instead: the first number near a key word, and the next one behind 'compared' or in parentheses; dollar
 * sums with one pattern. It keeps no place.
 */
export function plainFigures(text: string): Figures {
  const figures = noFigures();
  for (const [measure, key] of keys) {
    const [current, previous] = numbersBehind(text, key);
    figures.totals[measure] = { current: total(current), previous: total(previous) };
  }
  for (const [, digits = '', scale = ''] of text.matchAll(/\$\s?([\d.,]*\d)\s?(million|billion)?/gu)) {
    const times = scale === 'million' ? 1e6 : scale === 'billion' ? 1e9 : 1;
    figures.mentions.push(mention('funding', Math.round(Number(digits.replaceAll(',', '')) * times), 'USD'));
  }
  return figures;
}

const keys: ReadonlyArray<readonly [Measure, RegExp]> = [
  ['investigations', /investigat(?:ed|ing|ions? of)\s/iu],
  ['prosecutions', /(?:prosecut(?:ed|ing|ions? (?:of|against))|indicted|charged)\s/iu],
  ['convictions', /convict(?:ed|ing|ions? of)\s/iu],
  ['victims-identified', /identif(?:ied|ying|ication of)\s/iu],
];
const words = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const number = String.raw`(\d[\d,]*|${words.slice(1).join('|')})`;
const near = new RegExp(String.raw`^(?:[^.;]{0,40}?\s)?${number}\b`, 'u');
const next = new RegExp(String.raw`^[^.;]{0,160}?(?:compared (?:to|with)|\()\s?${number}\b`, 'u');

function numbersBehind(text: string, key: RegExp): [number | null, number | null] {
  for (const found of text.matchAll(new RegExp(key.source, 'giu'))) {
    const rest = text.slice(found.index + found[0].length, found.index + found[0].length + 260);
    const first = near.exec(rest);
    if (!first) continue;
    const second = next.exec(rest.slice(first[0].length));
    return [numberOf(first[1] ?? ''), second ? numberOf(second[1] ?? '') : null];
  }
  return [null, null];
}

function numberOf(said: string): number {
  const word = words.indexOf(said.toLowerCase());
  return word >= 0 ? word : Number(said.replaceAll(',', ''));
}

function total(value: number | null): Figures['totals'][Measure]['current'] {
  return value === null
    ? null
    : { status: value === 0 ? 'none' : 'counted', counts: [{ value, unit: null, qualifier: 'exact', mention: 0 }] };
}

function mention(measure: 'funding', value: number, unit: string): Figures['mentions'][number] {
  const start = { line: 1, column: 1, offset: 0 };
  return {
    measure,
    value,
    qualifier: 'exact',
    unit,
    exploitation: null,
    period: 'current',
    scope: 'part',
    text: '',
    position: { start, end: start },
  };
}
