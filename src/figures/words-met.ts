import { nothing, type Token } from './tokens.ts';

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

/** Whether the number of a word tells that it is a numeral, so that most words need not be looked at: its lowest bit. */
export function isNumeral(number: number): boolean {
  return (number & 1) !== 0;
}

/**
 * Remembers what is known of the words that are met: most of a text is made of few. Words are looked for by three numbers that
 * their letters make up: to cut a word out of its text and to hash it for a `Map` takes longer than all else that is done with it.
 */
export class WordsMet {
  private readonly keys = new Int32Array(places * size);
  private readonly others = new Map<string, number>();
  /** No word has the first number: it stands for none. */
  private tokens: Token[] = [nothing];
  private readonly meet: (printed: string) => Token;

  constructor(meet: (printed: string) => Token) {
    this.meet = meet;
  }

  /** Forgets all when there are too many: no number holds any more. */
  makeRoom(): void {
    if (this.tokens.length < mostWords) return;
    this.keys.fill(0);
    this.others.clear();
    this.tokens = [nothing];
  }

  byNumber(number: number): Token {
    return this.tokens[number >> 1] as Token;
  }

  /** The number of the word at `[start, end)` of a text, by its key. */
  find(first: number, second: number, third: number, text: string, start: number, end: number): number {
    const { keys } = this;
    let place =
      (Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b) ^ Math.imul(third, 0xc2b2ae35)) >>>
      (32 - placeBits);
    for (let tries = 0; tries < mostTries; tries += 1) {
      const at = place * size;
      const number = keys[at + 3] as number;
      if (number === 0) return this.remember(at, [first, second, third], text.slice(start, end));
      if (keys[at] === first && keys[at + 1] === second && keys[at + 2] === third) return number;
      place = (place + 1) & (places - 1);
    }
    return this.findOther(text.slice(start, end));
  }

  /** The number of a word that has no key, or no place. */
  findOther(printed: string): number {
    const known = this.others.get(printed);
    if (known !== undefined) return known;
    const number = this.add(printed);
    this.others.set(printed, number);
    return number;
  }

  private remember(at: number, key: ReadonlyArray<number>, printed: string): number {
    const number = this.add(printed);
    this.keys.set([...key, number], at);
    return number;
  }

  private add(slice: string): number {
    // A copy: a slice keeps the whole text in memory that it was cut from.
    const token = this.meet(slice.split('').join(''));
    this.tokens.push(token);
    return ((this.tokens.length - 1) << 1) | (token.kind === 'number' || token.scale > 0 ? 1 : 0);
  }
}
