import { measureWords } from '../measures/index.ts';
import type { Counted, MeasureVerbs, MeasureWords } from '../measures/measure.ts';
import { accused, cases, cueWords, offenses, people, victims } from './word-lists.ts';
import { type Listed, WordMap, WordSet, wordsOf } from './word-sets.ts';

/** What a verb of a measure says: with all properties, so that the engine meets one form of it. */
interface Sense {
  counts: ReadonlyArray<Counted>;
  with: ReadonlyArray<string> | undefined;
  weak: boolean;
  behind: boolean;
  denied: boolean;
}

/** A verb of a measure as the reader meets it. */
interface VerbOf {
  measure: MeasureWords;
  verb: Sense;
}

/** What a word lets a number behind it be of. */
export interface Governing {
  /** It is a noun: 'the *prosecution* of'. */
  noun: boolean;
  measures: ReadonlyArray<Pick<Sense, 'counts' | 'with' | 'weak'> & { measure: MeasureWords }>;
}

/** All words of all measures, by word. Made once for a set of measures. */
export interface Lexicon {
  measures: ReadonlyArray<MeasureWords>;
  verbs: WordMap<ReadonlyArray<VerbOf>>;
  /** Verbs that belong to the measure only together with the right noun right behind them. */
  light: WordMap<ReadonlyArray<VerbOf>>;
  nouns: WordMap<ReadonlyArray<MeasureWords>>;
  /** What each verb and noun lets a number be of. */
  governs: WordMap<Governing>;
  /** All words that mean anything to the reading of a sentence: the others are passed over. */
  cues: WordSet;
  /** The words of any measure: no figure is stated without one. */
  any: WordSet;
  /** What says of data that they are of a measure: '*investigative* data'. */
  adjectives: WordSet;
}

/** The lexicon of a set of measures. */
export function lexiconOf(measures: ReadonlyArray<MeasureWords>): Lexicon {
  const verbs = new Map<string, VerbOf[]>();
  const light = new Map<string, VerbOf[]>();
  for (const measure of measures) {
    for (const one of measure.verbs) {
      const verb = senseOf(one, measure);
      for (const word of wordsOf(one.words)) push(one.light ? light : verbs, word, { measure, verb });
    }
  }
  const nouns = byNoun(measures, ({ nouns: own }) => own);
  const all = new Map([...nouns, ...byNoun(measures, ({ countedNouns }) => countedNouns ?? [])]);
  const own = [...verbs.keys(), ...light.keys(), ...all.keys()];
  const adjectives = measures.flatMap(({ adjectives: words }) => words ?? []);
  return {
    measures,
    verbs: new WordMap(verbs),
    light: new WordMap(light),
    nouns: new WordMap(all),
    governs: new WordMap(governing(verbs, nouns)),
    cues: new WordSet([...own, ...cueWords]),
    any: new WordSet(own),
    adjectives: new WordSet(adjectives),
  };
}

function byNoun(
  measures: ReadonlyArray<MeasureWords>,
  nounsOf: (measure: MeasureWords) => ReadonlyArray<string>,
): Map<string, MeasureWords[]> {
  const found = new Map<string, MeasureWords[]>();
  for (const measure of measures) for (const noun of nounsOf(measure)) push(found, noun, measure);
  return found;
}

function senseOf(
  { counts, with: companions, weak = false, behind = false, denied = false }: MeasureVerbs,
  measure: MeasureWords,
): Sense {
  return { counts: counts ?? measure.counts, with: companions ? wordsOf(companions) : undefined, weak, behind, denied };
}

function governing(
  verbs: ReadonlyMap<string, ReadonlyArray<VerbOf>>,
  nouns: ReadonlyMap<string, ReadonlyArray<MeasureWords>>,
): Map<string, Governing> {
  const found = new Map<string, Governing>();
  for (const word of [...verbs.keys(), ...nouns.keys()]) {
    const before = (verbs.get(word) ?? []).filter(({ verb }) => !verb.behind && !verb.denied);
    const ofVerbs = before.map(({ measure, verb: { counts, with: companions, weak } }) => ({
      measure,
      counts,
      with: companions,
      weak,
    }));
    found.set(word, { noun: nouns.has(word), measures: [...ofVerbs, ...governedByNouns(nouns.get(word) ?? [])] });
  }
  return found;
}

/** What nouns of measures let a number be of. */
export function governedByNouns(nouns: ReadonlyArray<MeasureWords>): Governing['measures'] {
  return nouns.map((measure) => ({ measure, counts: measure.counts, with: undefined, weak: false }));
}

/** The lexicon of the measures that every report has. */
export const knownWords: Lexicon = lexiconOf(measureWords);

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}

/** 'Three Egyptians' */
const nationality = /(?:ians|eans|tans)$/u;

/** What a noun counts; `null` for a noun that is not known to be counted. Each token knows it. */
export function countedBy(word: Listed): Counted | null {
  if (victims.has(word)) return 'victims';
  if (cases.has(word) || offenses.has(word)) return 'cases';
  if (accused.has(word)) return 'accused';
  return people.has(word) || nationality.test(word.text) ? 'people' : null;
}
