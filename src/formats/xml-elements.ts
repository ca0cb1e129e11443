import type { Element, Root, RootContent } from 'xast';

/** What an element of XML stands in. */
export type Parent = Element | Root;

/** The elements that stand in another themselves. */
export function elementsIn(parent: Parent): Element[] {
  const children: ReadonlyArray<RootContent> = parent.children;
  return children.filter((child) => child.type === 'element');
}

/** All elements of a name in another, also within one another, whatever the prefix of their namespace. */
export function elementsNamed(name: string, parent: Parent): Element[] {
  return elementsIn(parent).flatMap((child) => {
    const within = elementsNamed(name, child);
    return child.name.slice(child.name.indexOf(':') + 1) === name ? [child, ...within] : within;
  });
}
