import type { Token } from './tokens.ts';

/** Bits of a letter in a key, and letters of one of its numbers: more would not fit a small integer of the engine. */
export const bitsEach = 5;
export const lettersEach = 6;
/** Letters of a word that three numbers tell from all others. */
export const mostLetters = 3 * lettersEach;

/** A power of two. */
const placeBits = 13;
const places = 1 << placeBits;
/** The numbers of a place: a key, and what was found for it. */
const size = 4;
/** A hostile text has more words than are worth remembering, and many at one place. */
const mostWords = (places * 3) / 4;
const mostTries = 16;

/**
 * Remembers what is known of the words that are met: most of a text is made of few. Words are looked for by three numbers that
 * their letters make up: to cut a word out of its text and to hash it for a `Map` takes longer than all else that is done with it.
 */
export class WordsMet {
  private readonly keys = new Int32Array(places * size);
  private readonly others = new Map<string, Token>();
  private tokens: Token[] = [];
  private readonly meet: (printed: string) => Token;

  constructor(meet: (printed: string) => Token) {
    this.meet = meet;
  }

  /** Forgets all when there are too many: no number holds any more. */
  makeRoom(): void {
    if (this.tokens.length < mostWords) return;
    this.keys.fill(0);
    this.others.clear();
    this.tokens = [];
  }

  /** The word at `[start, end)` of a text, by its key. */
  find(first: number, second: number, third: number, text: string, start: number, end: number): Token {
    const { keys } = this;
    let place =
      (Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b) ^ Math.imul(third, 0xc2b2ae35)) >>>
      (32 - placeBits);
    for (let tries = 0; tries < mostTries; tries += 1) {
      const at = place * size;
      const number = keys[at + 3] as number;
      if (number === 0) return this.remember(at, [first, second, third], text.slice(start, end));
      if (keys[at] === first && keys[at + 1] === second && keys[at + 2] === third)
        return this.tokens[number - 1] as Token;
      place = (place + 1) & (places - 1);
    }
    return this.findOther(text.slice(start, end));
  }

  /** A word that has no key, or no place. */
  findOther(printed: string): Token {
    const known = this.others.get(printed);
    if (known) return known;
    const token = this.add(printed);
    this.others.set(printed, token);
    return token;
  }

  private remember(at: number, key: ReadonlyArray<number>, printed: string): Token {
    const token = this.add(printed);
    this.keys.set([...key, this.tokens.length], at);
    return token;
  }

  private add(slice: string): Token {
    // A copy: a slice keeps the whole text in memory that it was cut from.
    const token = this.meet(slice.split('').join(''));
    this.tokens.push(token);
    return token;
  }
}
