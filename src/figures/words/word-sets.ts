/**
 * Lists of words. A sentence is asked for some hundred of them, again and again: every word that stands in a list has a number, and
 * each list a bit of what is known of it, so that a list is asked without looking a string up.
 */

/** A word that knows its number. */
export interface Listed {
  readonly text: string;
  /** 0: it stands in no list. */
  readonly id: number;
}

const known = new Map<string, number>();
/** More words than all lists have: they have some 1,500. */
const mostListed = 1 << 12;

/** The number of a word. */
export function idOf(word: string): number {
  return known.get(word) ?? 0;
}

function newId(word: string): number {
  const id = known.size + 1;
  if (id >= mostListed) throw new RangeError(`Unexpected word number ${id}, expected at most ${mostListed - 1}`);
  known.set(word, id);
  return id;
}

/** Every word that stands in a list. */
export function* listedWords(): Generator<Listed> {
  for (const [text, id] of known) yield { text, id };
}

const bitsEach = 32;
let made = 0;
let bits = new Int32Array(0);

/** A list of words, in lower case. */
export class WordSet {
  /** What this list and 31 others know of each word. */
  private readonly bits: Int32Array;
  private readonly bit: number;

  constructor(words: Iterable<string>) {
    if (made % bitsEach === 0) bits = new Int32Array(mostListed);
    this.bits = bits;
    this.bit = 1 << (made % bitsEach);
    made += 1;
    for (const word of words) this.add(known.get(word) ?? newId(word));
  }

  add(id: number): void {
    this.bits[id] = (this.bits[id] as number) | this.bit;
  }

  has({ id }: Listed): boolean {
    return this.holds(id);
  }

  holds(id: number): boolean {
    return ((this.bits[id] as number) & this.bit) !== 0;
  }

  /** Whether the word at an index of some is in the list; none is where there is no word. */
  hasAt(words: ReadonlyArray<Listed>, index: number): boolean {
    return index >= 0 && index < words.length && this.has(words[index] as Listed);
  }
}

/** The list of all words of some lists. */
export function unionOf(...sets: ReadonlyArray<WordSet>): WordSet {
  const all = new WordSet([]);
  for (let id = 1; id <= known.size; id += 1) if (sets.some((one) => one.holds(id))) all.add(id);
  return all;
}

/** What is known of some words. */
export class WordMap<Value> extends WordSet {
  private readonly values: ReadonlyMap<string, Value>;

  constructor(values: ReadonlyMap<string, Value>) {
    super(values.keys());
    this.values = values;
  }

  /** Most words are not in the map, which their bit tells. */
  get(word: Listed): Value | undefined {
    return this.has(word) ? this.values.get(word.text) : undefined;
  }

  getAt(words: ReadonlyArray<Listed>, index: number): Value | undefined {
    return this.hasAt(words, index) ? this.values.get((words[index] as Listed).text) : undefined;
  }
}

const blanks = /\s+/u;

/** The words of a text, parted by blanks. */
export function wordsOf(text: string): string[] {
  return text.split(blanks).filter(Boolean);
}

/** The list of such words. */
export function set(words: string): WordSet {
  return new WordSet(wordsOf(words));
}
