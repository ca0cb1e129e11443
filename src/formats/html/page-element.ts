import type { Element, Root, Text } from 'hast';
import { silentElements } from './element-names.ts';

/** Whether what an element holds is code, not text. */
export function isSilent(element: Element): boolean {
  return silentElements.has(element.tagName);
}

/** Every text of a page that is read, in the order of the tree. */
export function* textsOf(parent: Root | Element): Generator<Text> {
  for (const child of parent.children) {
    if (child.type === 'text') yield child;
    else if (child.type === 'element' && !isSilent(child)) yield* textsOf(child);
  }
}
