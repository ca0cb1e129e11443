import { withoutReferences } from '../text/references.ts';

/** Tags, and the addresses of Markdown's links. */
const markup = /<[^<>]{0,2000}>|\]\([^\s()]{0,500}\)/gu;
const noLetters = /[^\p{Alpha}\p{N}]/gu;
/** So many letters in a row are the same words: behind what only one text has, a caption, the other goes on with as many. */
const sameWords = 30;

/** The letters and digits of a text, whether it is HTML, Markdown or neither. */
export function lettersOf(text: string): string {
  return withoutReferences(text.replace(markup, '')).normalize('NFKC').replace(noLetters, '').toLowerCase();
}

/** Whether all letters of a text are in others, too, in their order; between them others may have more. Linear. */
export function isWithin(letters: string, others: string): boolean {
  let at = 0;
  for (let own = 0; own < letters.length; ) {
    at = others.indexOf(letters.slice(own, own + sameWords), at);
    if (at < 0) return false;
    for (; own < letters.length && letters[own] === others[at]; own += 1) at += 1;
  }
  return true;
}
