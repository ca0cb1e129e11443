import type { Element, ElementContent, Root, Text } from 'hast';
import { apartInline, blockElements, isApart, silentElements } from './elements.ts';

/** Blanks count within these, or may. */
const preformatted = new Set(['listing', 'plaintext', 'pre', 'textarea', 'xmp']);
const notBlank = /[^\t\n\f\r ]/u;

/**
 * Leaves of a page its blocks, line breaks and texts. Elements that only set their text apart by its looks, code, comments,
 * attributes and the blanks between blocks go: the converter copies the whole page before it begins, and looks at each
 * blank several times, so that this saves more than it costs.
 */
export function slim(page: Root): void {
  for (const child of page.children) if (child.type === 'element') slimElement(child);
  page.children = page.children.filter(({ type }) => type === 'element');
  delete page.position;
}

function slimElement(element: Element): void {
  const kept: ElementContent[] = [];
  gather(element, kept);
  element.children = preformatted.has(element.tagName)
    ? kept
    : kept.filter((child, index) => counts(child, kept, index));
  element.properties = isApart(element) ? { role: element.properties['role'] } : {};
  delete element.position;
}

function gather(parent: Element, kept: ElementContent[]): void {
  for (const child of parent.children) {
    if (child.type === 'text') kept.push(child);
    else if (child.type === 'element' && !silentElements.has(child.tagName)) gatherElement(child, kept);
  }
}

function gatherElement(element: Element, kept: ElementContent[]): void {
  const isKept = blockElements.has(element.tagName) || isApart(element);
  if (isKept) slimElement(element);
  if (isKept || element.tagName === 'br') kept.push(element);
  else gather(element, kept);
}

/** Blanks at the edge of a block are none. */
function counts(child: ElementContent, all: ReadonlyArray<ElementContent>, index: number): boolean {
  if (child.type !== 'text' || notBlank.test(child.value)) return true;
  return isText(all[index - 1]) && isText(all[index + 1]);
}

function isText(node: ElementContent | undefined): node is Text | Element {
  return (
    node !== undefined &&
    (node.type === 'text' || (node.type === 'element' && (node.tagName === 'br' || node.tagName === apartInline)))
  );
}
