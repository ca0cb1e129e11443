import type { Root } from 'xast';
import { fromXml } from 'xast-util-from-xml';
import { elementsIn, type Parent } from './xml-elements.ts';

/** As deep as elements of HTML may stand; those of documents get to 30. A bound, so that no machine goes deeper than another. */
const maxDepth = 512;

/**
 * XML as a tree. Nothing that it declares is fetched or put in: to name an entity of its own is an error.
 *
 * @throws Error if it is broken.
 */
export function readXml(xml: string): Root {
  const root = parse(xml);
  checkDepth(root);
  return root;
}

function parse(xml: string): Root {
  try {
    return fromXml(xml);
  } catch (error) {
    const { cause } = error as Error;
    throw cause instanceof RangeError ? tooDeep() : new Error(`broken XML: ${whatAndWhere(cause ?? error)}`);
  }
}

/** The first line of a message; the others show what stands there. */
function whatAndWhere(error: unknown): string {
  return String((error as Error).message).split('\n', 1)[0] ?? '';
}

function checkDepth(parent: Parent, depth = 0): void {
  if (depth > maxDepth) throw tooDeep();
  for (const child of elementsIn(parent)) checkDepth(child, depth + 1);
}

function tooDeep(): Error {
  return new Error(`elements more than ${maxDepth} deep in one another`);
}
