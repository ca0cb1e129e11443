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
function elementsWithin(parent: Parent, found: Element[] = []): Element[] {
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

/** All text in an element. */
export function textIn(node: RootContent): string {
  if (node.type === 'element') return node.children.map(textIn).join('');
  return node.type === 'text' || node.type === 'cdata' ? node.value : '';
}

/** Prefixes as a file has them, the empty one for elements without any, and as they are known. */
type Renaming = ReadonlyMap<string, string>;

/** The prefixes of OpenDocument by the names of their namespaces. */
const ofOpenDocument: Renaming = new Map(
  'office style table text drawing:draw svg-compatible:svg'.split(' ').map((written) => {
    const [name = '', prefix = name] = written.split(':');
    return [`urn:oasis:names:tc:opendocument:xmlns:${name}:1.0`, prefix];
  }),
);

/**
 * Gives elements and attributes of OpenDocument the prefixes that their readers know them by, whatever a file calls their namespaces; nobody
 * calls two the same.
 */
export function usePrefixes(xml: Root): void {
  const elements = elementsWithin(xml);
  const renaming = new Map(elements.flatMap(declaredIn));
  if (renaming.size > 0) for (const element of elements) rename(element, renaming);
}

function declaredIn({ attributes }: Element): [written: string, known: string][] {
  return Object.entries(attributes).flatMap(([name, value]) => {
    const [start, written = ''] = name.split(':');
    const prefix = start === 'xmlns' ? ofOpenDocument.get(value ?? '') : undefined;
    return prefix === undefined || prefix === written ? [] : [[written, prefix]];
  });
}

function rename(element: Element, renaming: Renaming): void {
  const renamed = (name: string) => {
    const colon = name.indexOf(':');
    const prefix = renaming.get(name.slice(0, Math.max(0, colon)));
    return prefix === undefined ? name : `${prefix}:${name.slice(colon + 1)}`;
  };
  element.name = renamed(element.name);
  // An attribute without a prefix is in no namespace.
  const attributes = Object.entries(element.attributes).map(([name, value]) => [
    name.includes(':') ? renamed(name) : name,
    value,
  ]);
  element.attributes = Object.fromEntries(attributes);
}
