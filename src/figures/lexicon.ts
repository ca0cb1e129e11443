import { measureWords } from './measures/index.ts';
import type { Counted, MeasureVerbs, MeasureWords } from './measures/measure.ts';
import { accused, cases, people, victims } from './words.ts';

/** A verb of a measure as the reader meets it. */
export interface VerbOf {
  measure: MeasureWords;
  verb: MeasureVerbs;
}

/** All words of all measures, by word. Made once for a set of measures. */
export interface Lexicon {
  measures: ReadonlyArray<MeasureWords>;
  verbs: ReadonlyMap<string, ReadonlyArray<VerbOf>>;
  /** Verbs that belong to the measure only together with the right noun right behind them. */
  light: ReadonlyMap<string, ReadonlyArray<VerbOf>>;
  nouns: ReadonlyMap<string, ReadonlyArray<MeasureWords>>;
  /** Whether a text holds a word of any measure at all. */
  mayCount: RegExp;
}

/** The lexicon of a set of measures. */
export function lexiconOf(measures: ReadonlyArray<MeasureWords>): Lexicon {
  const verbs = new Map<string, VerbOf[]>();
  const light = new Map<string, VerbOf[]>();
  const nouns = new Map<string, MeasureWords[]>();
  for (const measure of measures) {
    for (const verb of measure.verbs)
      for (const word of verb.words) push(verb.light ? light : verbs, word, { measure, verb });
    for (const noun of measure.nouns) push(nouns, noun, measure);
  }
  return { measures, verbs, light, nouns, mayCount: anyOf([...verbs.keys(), ...light.keys(), ...nouns.keys()]) };
}

/** The lexicon of the measures that every report has. */
export const knownWords: Lexicon = lexiconOf(measureWords);

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}

/** One pattern for the beginnings of all words: it is asked of every paragraph, so it must be quick. */
function anyOf(words: ReadonlyArray<string>): RegExp {
  const stems = new Set(words.map((word) => word.slice(0, 5)));
  return new RegExp([...stems].map((stem) => `${firstLetter(stem)}${stem.slice(1)}`).join('|'), 'u');
}

function firstLetter(stem: string): string {
  return `[${stem.charAt(0).toUpperCase()}${stem.charAt(0)}]`;
}

/** 'Three Egyptians' */
const nationality = /(?:ians|eans|tans)$/u;

/** What a noun counts; `null` for a noun that is not known to be counted. */
export function countedBy(word: string): Counted | null {
  if (victims.has(word)) return 'victims';
  if (cases.has(word)) return 'cases';
  if (accused.has(word)) return 'accused';
  return people.has(word) || nationality.test(word) ? 'people' : null;
}
