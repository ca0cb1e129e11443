import { lazy } from './lazy.ts';

/** The marks of Latin script; the first use of a Unicode class costs a millisecond, which most texts need not pay. */
const accents = /[\u0300-\u036f]+/gu;
const marks = /\p{M}+/gu;
const separators = /[^\p{Alpha}\p{N}]+/gu;

const asciiWord = /^[A-Za-z]*$/u;
const ascii = /^[\0-\x7f]*$/u;
const asciiSeparators = /[^a-z0-9]+/gu;

/**
 * The form of a text in which case, accents, punctuation and blanks no longer tell two texts apart.
 *
 * Letters and digits only, lower case, without accents (NFKD, so ligatures and superscript digits are taken apart), in
 * words parted by one blank: `fold('Côte d’ Ivoire')` is `cote d ivoire`. Idempotent.
 */
export function fold(text: string): string {
  if (asciiWord.test(text)) return text.toLowerCase();
  // Nearly every name and word is ASCII, where folding needs no look at the Unicode tables.
  if (ascii.test(text)) return text.toLowerCase().replace(asciiSeparators, ' ').trim();
  let result = '';
  for (const character of text) {
    const folded = foldCharacter(character);
    result += result.endsWith(' ') ? folded.trimStart() : folded;
  }
  return result.trim();
}

const foldedAscii = lazy(() =>
  Array.from({ length: 128 }, (_, code) => String.fromCharCode(code).toLowerCase().replace(asciiSeparators, ' ')),
);

/** What one character (a code point) becomes: `' '` for one that parts words, `''` for a mark that is dropped. */
function foldCharacter(character: string): string {
  const known = foldedAscii()[character.charCodeAt(0)];
  if (known !== undefined) return known;
  // Lower case first and last: a capital may decompose only once lowered, a compatibility form may decompose to capitals.
  const lowered = character.toLowerCase().normalize('NFKD').toLowerCase().normalize('NFKD').replace(accents, '');
  if (ascii.test(lowered)) return lowered.replace(asciiSeparators, ' ');
  return lowered.replace(marks, '').replace(separators, ' ');
}

/** A folded text and, for each of its characters, the range of the original it came from (offsets, end exclusive). */
export interface FoldedText {
  readonly text: string;
  readonly starts: ReadonlyArray<number>;
  readonly ends: ReadonlyArray<number>;
}

/**
 * {@link fold} that remembers where each character came from, so that a find in the folded text has a place. Where only the
 * first few characters count, no more are folded than give `most`.
 */
export function foldedText(original: string, most = Number.POSITIVE_INFINITY): FoldedText {
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  for (let offset = 0, end = 0; offset < original.length && text.length < most; offset = end) {
    const character = String.fromCodePoint(original.codePointAt(offset) as number);
    end = offset + character.length;
    for (const unit of foldCharacter(character)) {
      if (unit === ' ' && (text === '' || text.endsWith(' '))) continue;
      text += unit;
      for (let index = 0; index < unit.length; index++) {
        starts.push(offset);
        ends.push(end);
      }
    }
  }
  return { text, starts, ends };
}
