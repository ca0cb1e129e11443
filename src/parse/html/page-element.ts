import type { Element, Root, Text } from 'hast';

/** Elements whose content is no text: nobody who reads the page sees it. */
const silent = new Set(['script', 'style', 'template', 'iframe', 'noembed', 'noframes']);

/** Whether what an element holds is code, not text. */
export function isSilent(element: Element): boolean {
  return silent.has(element.tagName);
}

/** Every text of a page that is read, in the order of the tree. */
export function* textsOf(parent: Root | Element): Generator<Text> {
  for (const child of parent.children) {
    if (child.type === 'text') yield child;
    else if (child.type === 'element' && !isSilent(child)) yield* textsOf(child);
  }
}
