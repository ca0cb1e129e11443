import type { Element, Root as Page } from 'hast';
import { blockElements, isSilent, textsOf } from './elements.ts';

/** The parser adds them to any text. */
const implied = new Set(['html', 'body']);
/** So many line ends between words are no slip. */
const fewest = 3;
const lineEnd = /\S[^\S\n\r]*[\n\r]\s*(?=\S)/gu;
const blankLine = /\S[^\S\n]{0,40}\n[^\S\n]{0,40}\n\s{0,80}\S/gu;
/** What a blog's editor sets between paragraphs that it tells apart by blank lines alone. */
const besideText = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'li', 'hr']);
const lineEndsInFront = /^[^\S\n\r]*[\n\r]\s*/u;

/**
 * Whether a page is a text in which somebody left tags: its line ends are those of a text then, which no browser would show. What takes
 * the text out of a viewer writes `<strong>` around the words that were looked for and `<br />` at the ends of some lines, and no element
 * that is a block. The editor of a blog writes headings and lists, and blank lines for paragraphs.
 */
export function isTextInTags(page: Page): boolean {
  const tags = blocksIn(page);
  if (tags.size === 0) return countOf(page, lineEnd) >= fewest;
  return [...tags].every((tag) => besideText.has(tag)) && countOf(page, blankLine) > 0;
}

function countOf(page: Page, pattern: RegExp): number {
  let found = 0;
  for (const { value } of textsOf(page)) found += value.match(pattern)?.length ?? 0;
  return found;
}

/** The names of all elements that are blocks. */
function blocksIn(parent: Page | Element, found = new Set<string>()): ReadonlySet<string> {
  for (const child of parent.children) {
    if (child.type !== 'element' || isSilent(child)) continue;
    if (blockElements.has(child.tagName) && !implied.has(child.tagName)) found.add(child.tagName);
    blocksIn(child, found);
  }
  return found;
}

/** Behind `<br />` the line has ended already: the line ends that follow it in the source only lay it out. */
export function endLinesOnce(parent: Page | Element): void {
  for (const [index, child] of parent.children.entries()) {
    const before = parent.children[index - 1];
    if (child.type === 'element') endLinesOnce(child);
    else if (child.type === 'text' && before?.type === 'element' && before.tagName === 'br')
      child.value = child.value.replace(lineEndsInFront, '');
  }
}
