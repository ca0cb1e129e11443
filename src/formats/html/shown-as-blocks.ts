import type { Element, Root } from 'hast';
import { blockElements, textElements } from './elements.ts';
import { isNamed, namesStyled } from './styles.ts';
import { holds, styleOf, textOf } from './survey.ts';

const shownAsBlock = /(?:^|[;{\s])display\s*:\s*(?:block|flex|grid|list-item|table(?:-(?:row|cell))?)\s*(?:[;!}]|$)/iu;
/** The text of a file, as a browser or a mail program shows it. */
const keepsLines = /(?:^|[;\s])white-space\s*:\s*pre(?:-wrap|-line)?\s*(?:;|$|!)/iu;

/** Makes blocks of the elements of a page that only set words apart where its style shows them so. */
export function showAsStyled(page: Root, styles: string): void {
  const blocks = holdsProse(page) ? namesStyled(styles, shownAsBlock) : new Set<string>();
  showBlocks(page, blocks, namesOfParagraphs(page));
}

const inline = new Set(['span', 'b', 'strong', 'i', 'em', 'font', 'a', 'label', 'u', 'small', 'big', 'cite']);

function isElement({ type }: { type: string }): boolean {
  return type === 'element';
}

/** Elements that a page has made for itself, 'x-paragraph', are shown as their style says, too. */
function isInline({ tagName }: Element): boolean {
  return inline.has(tagName) || tagName.includes('-');
}

/** So many UTF-16 code units in an element that only sets words apart are a paragraph, where no other element makes one of them. */
const proseLength = 200;

/** Whether elements that only set words apart hold the paragraphs of a page, as its style sheet may show them. */
function holdsProse(parent: Root | Element): boolean {
  return parent.children.some((child) => {
    if (child.type !== 'element' || textElements.has(child.tagName)) return false;
    const isLong = (inner: Element['children'][number]) => inner.type === 'text' && inner.value.length >= proseLength;
    return (isInline(child) && child.properties['className'] && child.children.some(isLong)) || holdsProse(child);
  });
}

/** The elements that a page has made for itself and that hold a paragraph and no block: how they are shown is in its programs. */
function namesOfParagraphs(parent: Root | Element, found = new Set<string>()): ReadonlySet<string> {
  for (const child of parent.children) {
    if (child.type !== 'element') continue;
    const isOwn = child.tagName.includes('-') && !holds(child, ({ tagName }) => blockElements.has(tagName));
    if (isOwn && textOf(child, proseLength).length >= proseLength) found.add(child.tagName);
    namesOfParagraphs(child, found);
  }
  return found;
}

function showBlocks(parent: Root | Element, blocks: ReadonlySet<string>, own: ReadonlySet<string>): void {
  for (const child of parent.children) {
    if (child.type !== 'element') continue;
    const isStyled = isInline(child) && (shownAsBlock.test(styleOf(child)) || isNamed(child, blocks));
    const isBlock = isStyled || own.has(child.tagName);
    if (isBlock) child.tagName = 'div';
    if (child.tagName === 'div' && keepsLines.test(styleOf(child)) && !child.children.some(isElement))
      child.tagName = 'pre';
    showBlocks(child, blocks, own);
  }
}
