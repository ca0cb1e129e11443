const marks = /\p{M}+/gu;
const separators = /[^\p{L}\p{N}]+/gu;

/** The largest ASCII code point + 1: below it folding is a matter of case alone. */
const asciiEnd = 0x80;
const asciiFolds = Array.from({ length: asciiEnd }, (_, code) => foldAny(String.fromCharCode(code)));

/**
 * The form of a text in which case, accents, punctuation and blanks no longer tell two texts apart.
 *
 * Letters and digits only, lower case, without accents (NFKD, so ligatures and superscript digits are taken apart), in
 * words parted by one blank: `fold('Côte d’ Ivoire')` is `cote d ivoire`. Idempotent.
 */
export function fold(text: string): string {
  let result = '';
  for (const character of text) {
    const folded = foldCharacter(character);
    if (folded !== ' ' || !result.endsWith(' ')) result += folded;
  }
  return result.trim();
}

/** What one character (a code point) becomes: `' '` for one that parts words, `''` for a mark that is dropped. */
export function foldCharacter(character: string): string {
  return asciiFolds[character.charCodeAt(0)] ?? foldAny(character);
}

function foldAny(character: string): string {
  // Lower case first and last: a capital may decompose only once lowered, a compatibility form may decompose to capitals.
  return character
    .toLowerCase()
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(marks, '')
    .replace(separators, ' ');
}
