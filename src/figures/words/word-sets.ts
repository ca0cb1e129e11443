/**
 * Lists of words. A sentence is asked for some eighty of them, again and again: which lists a word stands in is found once for
 * each distinct word, as bits, so that a list is asked without looking a string up.
 */

/** A word that knows the lists it stands in. */
export interface Listed {
  readonly text: string;
  /** A bit a list. */
  readonly lists: ReadonlyArray<number>;
}

/** More bits would not fit a small integer of the engine. */
const bitsEach = 30;
let made = 0;
const known = new Map<string, number[]>();
/** The lists of a word that stands in none. */
export const unlisted: number[] = [];

/** The lists that a word stands in. */
export function listsOf(word: string): ReadonlyArray<number> {
  return known.get(word) ?? unlisted;
}

/** Every word that stands in a list. */
export function* listedWords(): Generator<Listed> {
  for (const [text, lists] of known) yield { text, lists };
}

/** A list of words, in lower case. */
export class WordSet {
  private readonly at: number;
  private readonly bit: number;

  constructor(words: Iterable<string>) {
    this.at = Math.floor(made / bitsEach);
    this.bit = 1 << (made % bitsEach);
    made += 1;
    if (this.at === unlisted.length) for (const lists of [unlisted, ...known.values()]) lists.push(0);
    for (const word of words) {
      const lists = known.get(word) ?? unlisted.slice();
      known.set(word, lists);
      lists[this.at] = (lists[this.at] as number) | this.bit;
    }
  }

  has({ lists }: Listed): boolean {
    return ((lists[this.at] as number) & this.bit) !== 0;
  }
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
