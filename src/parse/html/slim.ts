import type { Element, Root } from 'hast';
import { isSilent } from './page-element.ts';

/**
 * Takes off a page what its conversion does not need: code, comments, attributes, and places of elements. The converter copies
 * the whole page before it begins, so that this saves more than it costs.
 */
export function slim(parent: Root | Element): void {
  const kept = (parent.children as Element['children']).filter(
    (child) => child.type === 'text' || (child.type === 'element' && !isSilent(child)),
  );
  parent.children = kept;
  delete parent.position;
  for (const child of kept) {
    if (child.type !== 'element') continue;
    child.properties = {};
    slim(child);
  }
}
