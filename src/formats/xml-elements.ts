import type { Element, Root, RootContent } from 'xast';

/** What an element of XML stands in. */
export type Parent = Element | Root;

/** The elements that stand in another themselves. */
export function elementsIn(parent: Parent): Element[] {
  const children: ReadonlyArray<RootContent> = parent.children;
  return children.filter((child) => child.type === 'element');
}

/** Of these those of a name. */
export function childrenNamed(name: string, parent: Parent): Element[] {
  return elementsIn(parent).filter((child) => child.name === name);
}

/** All elements in another, also within one another, in the order of the source. */
export function elementsWithin(parent: Parent, found: Element[] = []): Element[] {
  for (const child of elementsIn(parent)) {
    found.push(child);
    elementsWithin(child, found);
  }
  return found;
}

/** Of these those of a name, whatever the prefix of its namespace. */
export function elementsNamed(name: string, parent: Parent): Element[] {
  return elementsWithin(parent).filter((element) => element.name.slice(element.name.indexOf(':') + 1) === name);
}
