import type { Element, Root } from 'hast';
import { blockElements, isSilent, textsOf } from './elements.ts';

/** The parser adds them to any text. */
const implied = new Set(['html', 'body']);
/** So many line ends between words are no slip. */
const fewest = 3;
const lineEnd = /\S[^\S\n\r]*[\n\r]\s*(?=\S)/gu;
const lineEndsInFront = /^[^\S\n\r]*[\n\r]\s*/u;

/**
 * Whether a page is a text in which somebody left tags: its line ends are those of a text then, which no browser would show. What takes
 * the text out of a viewer writes `<strong>` around the words that were looked for and `<br />` at the ends of some lines, and no element
 * that is a block.
 */
export function isTextInTags(page: Root): boolean {
  if (holdsBlock(page)) return false;
  let lineEnds = 0;
  for (const { value } of textsOf(page)) lineEnds += value.match(lineEnd)?.length ?? 0;
  return lineEnds >= fewest;
}

function holdsBlock(parent: Root | Element): boolean {
  return parent.children.some(
    (child) => child.type === 'element' && !isSilent(child) && (isBlock(child) || holdsBlock(child)),
  );
}

function isBlock({ tagName }: Element): boolean {
  return blockElements.has(tagName) && !implied.has(tagName);
}

/** Behind `<br />` the line has ended already: the line ends that follow it in the source only lay it out. */
export function endLinesOnce(parent: Root | Element): void {
  for (const [index, child] of parent.children.entries()) {
    const before = parent.children[index - 1];
    if (child.type === 'element') endLinesOnce(child);
    else if (child.type === 'text' && before?.type === 'element' && before.tagName === 'br')
      child.value = child.value.replace(lineEndsInFront, '');
  }
}
