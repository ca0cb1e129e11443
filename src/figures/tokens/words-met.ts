import { nothing, type Token } from './token.ts';

/** The base of a key, above all kinds of letters, and the letters of one of its numbers: a number holds no more exactly. */
export const base = 32;
export const lettersEach = 10;
/** Letters of a word that two numbers tell from all others. */
export const mostLetters = 2 * lettersEach;

/** A power of two. */
const placeBits = 13;
const places = 1 << placeBits;
/** A hostile text has more words than are worth remembering, and many at one place. */
const mostWords = (places * 3) / 4;
const mostTries = 16;

/** Whether the number of a word tells that it is a numeral, so that most words need not be looked at: its lowest bit. */
export function isNumeral(number: number): boolean {
  return (number & 1) !== 0;
}

/**
 * Remembers what is known of the words that are met: most of a text is made of few. Words are looked for by two numbers that
 * their letters make up: to cut a word out of its text and to hash it for a `Map` takes longer than all else that is done with it.
 */
export class WordsMet {
  private readonly keys = new Float64Array(2 * places);
  private readonly numbers = new Int32Array(places);
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
    this.numbers.fill(0);
    this.others.clear();
    this.tokens = [nothing];
  }

  byNumber(number: number): Token {
    return this.tokens[number >> 1] as Token;
  }

  /** The number of the word at `[start, end)` of a text, by its key: its first letters, where it has many, and its last. */
  find(first: number, last: number, text: string, start: number, end: number): number {
    const { keys, numbers } = this;
    let place = placeOf(first, last);
    for (let tries = 0; tries < mostTries; tries += 1) {
      const number = numbers[place] as number;
      if (number === 0) return this.remember(place, first, last, text.slice(start, end));
      if (keys[2 * place] === last && keys[2 * place + 1] === first) return number;
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

  private remember(place: number, first: number, last: number, printed: string): number {
    const number = this.add(printed);
    this.keys[2 * place] = last;
    this.keys[2 * place + 1] = first;
    this.numbers[place] = number;
    return number;
  }

  private add(slice: string): number {
    // A copy: a slice keeps the whole text in memory that it was cut from.
    const token = this.meet(slice.split('').join(''));
    this.tokens.push(token);
    return ((this.tokens.length - 1) << 1) | (token.kind === 'number' || token.scale > 0 ? 1 : 0);
  }
}

const upper = 2 ** -30;

/** Where a key is looked for first. */
function placeOf(first: number, last: number): number {
  const mixed = Math.imul(last, 0x9e3779b1) ^ Math.imul(last * upper, 0x85ebca6b) ^ Math.imul(first, 0xc2b2ae35);
  return mixed >>> (32 - placeBits);
}
