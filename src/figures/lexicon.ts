import { measureWords } from './measures/index.ts';
import type { Counted, MeasureVerbs, MeasureWords } from './measures/measure.ts';
import { accused, cases, cueWords, people, victims } from './words.ts';

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
  /** All words that mean anything to the reading of a sentence: the others are passed over. */
  cues: ReadonlySet<string>;
  /** Whether a text may hold a word of any measure at all. */
  mayCount: (text: string) => boolean;
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
  const own = [...verbs.keys(), ...light.keys(), ...nouns.keys()];
  return { measures, verbs, light, nouns, cues: new Set([...own, ...cueWords]), mayCount: filterFor(measures) };
}

/**
 * Tells quickly whether a text holds a word of a measure. Verbs that many things take ('provided', 'opened') count only
 * beside a word of what is counted.
 */
function filterFor(measures: ReadonlyArray<MeasureWords>): (text: string) => boolean {
  const verbs = measures.flatMap((measure) => measure.verbs);
  const isCommon = ({ light, with: companions }: MeasureVerbs) => light || companions !== undefined;
  const sure = anyOf([
    ...verbs.filter((verb) => !isCommon(verb)).flatMap(({ words }) => words),
    ...measures.flatMap(({ nouns }) => nouns),
  ]);
  const common = anyOf(verbs.filter(isCommon).flatMap(({ words }) => words));
  return (text) => sure.test(text) || (countedNouns.test(text) && common.test(text));
}

const countedNouns =
  /ictims?\b|urvivors?\b|\bcases?\b|uspects?\b|efendants?\b|erpetrators?\b|ffenders?\b|raffickers?\b/u;

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
  // `-` begins no word: without words nothing matches.
  const beginnings = [...stems, ...(stems.size === 0 ? ['-'] : [])].map(
    (stem) => `${firstLetter(stem)}${stem.slice(1)}`,
  );
  return new RegExp(`\\b(?:${beginnings.join('|')})`, 'u');
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
