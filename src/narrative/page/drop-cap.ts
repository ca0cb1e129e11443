import { isImperative } from '../../knowledge/imperatives.ts';
import type { Block } from '../../report/tree.ts';
import { beginsSmall } from '../../text/characters.ts';
import { without } from '../../text/mapped-text.ts';
import { withContent } from '../blocks/block.ts';

const letterAlone = /^\p{Upper}$/u;
const wordItself = /^[AI]$/u;
/** What a letter that is a word, too, begins where it was set large: 'A|s reported', 'I|ncrease'. */
const restOfWord =
  /^(?:[stnf]|ll|(?:mong|fter|lso|lthough|uthorities|gents?|nti|pprov|dopt|mend|llocat|ssess|mplement|mprov|ncreas|dentif|nvestigat|nclud|nstitut|nter|ntensif|ssu|nform)\p{Lower}{0,4})(?=[\s,-])/u;

/**
 * On one line with the rest a letter may be a word, too, "X does not …" is said of any country, "B train judges" is an item, and a letter
 * names a visa, or somebody: "T visas were issued", "T nonimmigrant status", "B was sold".
 */
const letterApart =
  /^(?!X|\p{Upper} (?:visas?|nonimmigrants?|status|and|was|were|had|does|did)(?!\p{Alpha}))\p{Upper} \p{Lower}/u;

/** With the letter that was set large at its begin, which a copy left one blank apart: 'T he government', 'A s reported'. */
export function withLetter(block: Block): Block {
  const { content, role } = block;
  const { text } = content;
  const isApart = role === null && text.charAt(1) === ' ' && isLetterApart(text);
  return isApart ? withContent(block, without(content, [{ start: 1, end: 2 }])) : block;
}

function isLetterApart(text: string): boolean {
  const rest = text.slice(2);
  return wordItself.test(text.charAt(0)) ? restOfWord.test(rest) : letterApart.test(text) && !isImperative(rest);
}

/** Whether a letter was set large in front of its paragraph, in a frame of its own: 'T⏎he government'. */
export function isDropCap(letter: string, rest: string): boolean {
  if (!letterAlone.test(letter) || !beginsSmall(rest)) return false;
  return !wordItself.test(letter) || restOfWord.test(rest);
}
