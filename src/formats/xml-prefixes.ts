import type { Element } from 'xast';
import { elementsIn, type Parent } from './xml-elements.ts';

/** Prefixes by the names of the namespaces that they stand for. */
type Known = ReadonlyMap<string, string>;
/** Prefixes as a file has them, the empty one for elements without any, and as they are known. */
type Renaming = ReadonlyMap<string, string>;

/** Gives elements and attributes the prefixes that their reader knows them by, whatever a file calls their namespaces. */
export function usePrefixes(known: Known, parent: Parent, inherited: Renaming = new Map()): void {
  for (const element of elementsIn(parent)) {
    const declared = declaredIn(element, known);
    const renaming = declared.length > 0 ? new Map([...inherited, ...declared]) : inherited;
    if (renaming.size > 0) rename(element, renaming);
    usePrefixes(known, element, renaming);
  }
}

function declaredIn({ attributes }: Element, known: Known): [written: string, known: string][] {
  return Object.entries(attributes).flatMap(([name, value]) => {
    const [start, written = ''] = name.split(':');
    const prefix = start === 'xmlns' ? known.get(value ?? '') : undefined;
    return prefix === undefined || prefix === written ? [] : [[written, prefix]];
  });
}

function rename(element: Element, renaming: Renaming): void {
  const renamed = (name: string) => {
    const colon = Math.max(0, name.indexOf(':'));
    const prefix = renaming.get(name.slice(0, colon));
    return prefix === undefined ? name : `${prefix}:${name.slice(colon === 0 ? 0 : colon + 1)}`;
  };
  element.name = renamed(element.name);
  const attributes = Object.entries(element.attributes);
  // An attribute without a prefix is in no namespace.
  element.attributes = Object.fromEntries(
    attributes.map(([name, value]) => [name.includes(':') ? renamed(name) : name, value]),
  );
}
