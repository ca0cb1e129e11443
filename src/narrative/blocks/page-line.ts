import { pageForms } from '../../knowledge/page-forms/index.ts';
import type { Block } from '../../report/tree.ts';
import type { ResidueRole } from '../../report/vocabulary.ts';
import { isInCapitals } from '../../text/characters.ts';
import { onceEach } from '../../text/lazy.ts';
import { endsWithStop } from '../../text/lines.ts';
import { finderOf } from '../../text/patterns/finder.ts';
import { leadingBullet } from './bullets.ts';
import { foundIn } from './ornaments.ts';

/** Lines of a page are no longer, in UTF-16 code units. */
const longest = 240;
/** The longest line that is called something without being a sentence, in words; in capitals. */
const mostWords = 9;
const mostInCapitals = 16;

const forms = finderOf(pageForms);

/** The role of a block that has the form of a page's line; `null` for any other. */
export const pageRole = onceEach(({ content: { text } }: Block) => roleOfLine(text));

/** That of a line, which may stand in a block of several. */
export function roleOfLine(line: string): ResidueRole | null {
  return line.length > longest ? null : (foundIn(line, forms.first)?.means ?? null);
}

const word = /\S+/gu;
/** A narrative asks nothing and cries out nothing. */
export const asks = /[?!]$/u;
/** A capital or a number; or a sign, as of what a person or a program sets between texts: "=== Mali ===", "==> mali.txt <==", "</doc>". */
const start = /^(?:["“‘(]?[\p{Upper}\d]|[^\p{Alpha}\p{N}\s"“”‘’'(])/u;

/** Whether a block is a short line that is no sentence: a title, a caption, a menu's entry, or prose cut after a few words. */
export function isNoSentence({ content: { text } }: Block): boolean {
  if (text.length > longest || !start.test(text) || leadingBullet.test(text)) return false;
  return (!endsWithStop(text) || asks.test(text)) && isFewWords(text);
}

function isFewWords(text: string): boolean {
  const count = text.match(word)?.length ?? 0;
  return count <= mostWords || (count <= mostInCapitals && isInCapitals(text));
}

/** Whether a block may be a line of the page and no text. */
export function mayBePage(block: Block): boolean {
  return pageRole(block) !== null || isNoSentence(block);
}
