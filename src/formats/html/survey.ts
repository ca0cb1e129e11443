import type { Element, Root } from 'hast';
import type { ResidueRole } from '../../report/vocabulary.ts';
import { lazy } from '../../text/lazy.ts';
import { apartBlock, apartInline, blockElements, isApart, isSilent, textsOf } from './elements.ts';

/** What a look over a page finds before anything in it is changed. */
export interface Survey {
  page: Root;
  /** Every element that is read, in order. */
  elements: ReadonlyArray<Element>;
  parents: ReadonlyMap<Element, Element>;
  /** Elements by their `id`, and links by their `name`; the first of each. */
  targets: ReadonlyMap<string, Element>;
  /** Where an element stands among all. */
  order(element: Element): number;
  /** Characters of text of the whole page. */
  length(): number;
}

/** The elements of a page in its order, and how they stand to each other. */
export function survey(page: Root): Survey {
  const elements: Element[] = [];
  const parents = new Map<Element, Element>();
  collect(page, elements, parents);
  const places = lazy(() => new Map(elements.map((element, index) => [element, index])));
  return {
    page,
    elements,
    parents,
    targets: targetsIn(elements),
    order: (element) => places().get(element) ?? -1,
    length: lazy(() => textOf(page).length),
  };
}

function collect(parent: Root | Element, elements: Element[], parents: Map<Element, Element>): void {
  for (const child of parent.children) {
    if (child.type !== 'element' || isSilent(child)) continue;
    elements.push(child);
    if (parent.type === 'element') parents.set(child, parent);
    collect(child, elements, parents);
  }
}

function targetsIn(elements: ReadonlyArray<Element>): ReadonlyMap<string, Element> {
  const targets = new Map<string, Element>();
  for (const element of elements) {
    for (const name of [element.properties['id'], element.properties['name']]) {
      if (typeof name === 'string' && !targets.has(name)) targets.set(name, element);
    }
  }
  return targets;
}

/** Sets an element apart from the text around it: what it holds is residue of that role. */
export function setApart(element: Element, role: ResidueRole): void {
  element.tagName = isBlock(element) || holds(element, isBlock) ? apartBlock : apartInline;
  element.properties = { role };
}

function isBlock({ tagName }: Element): boolean {
  return blockElements.has(tagName);
}

/** Whether one of the elements within an element is of a kind. */
export function holds(element: Element, isIt: (inner: Element) => boolean): boolean {
  return element.children.some((child) => child.type === 'element' && (isIt(child) || holds(child, isIt)));
}

/** Whether an element, or one that it stands in, has been set apart already. */
export function isWithinApart(element: Element, { parents }: Survey): boolean {
  for (let at: Element | undefined = element; at; at = parents.get(at)) if (isApart(at)) return true;
  return false;
}

/** The nearest element that begins and ends a block, the element itself included. */
export function blockOf(element: Element, { parents }: Survey): Element {
  let at = element;
  for (let outer = parents.get(at); outer && !blockElements.has(at.tagName); outer = parents.get(at)) at = outer;
  return at;
}

/** The element in front of another one, with text in it, in the same parent. */
export function previousOf(element: Element, { parents }: Survey): Element | null {
  const siblings = parents.get(element)?.children ?? [];
  for (let index = siblings.indexOf(element) - 1; index >= 0; index -= 1) {
    const sibling = siblings[index];
    if (sibling?.type === 'element' && textOf(sibling, 1) !== '') return sibling;
    if (sibling?.type === 'text' && sibling.value.trim() !== '') return null;
  }
  return null;
}

/** The text of an element without blanks around it; of a longer one no more than somewhat more than `most` characters. */
export function textOf(element: Root | Element, most = Number.POSITIVE_INFINITY): string {
  let text = '';
  for (const { value } of textsOf(element, isApart)) {
    text += text === '' ? value.trimStart() : value;
    if (text.length > most) break;
  }
  return text.trim();
}

/** What an element is called: its classes, identifier, role and the like, with blanks between. */
export function namesOf({ properties }: Element): string {
  const { className, id, role } = properties;
  if (!className && !id && !role && !properties['epub:type']) return '';
  const classes = Array.isArray(className) ? className.join(' ') : '';
  return [classes, id, role, properties['epub:type']]
    .filter((name) => typeof name === 'string' && name !== '')
    .join(' ');
}

/** The style that an element itself declares; empty where it has none. */
export function styleOf({ properties }: Element): string {
  const { style } = properties;
  return typeof style === 'string' ? style : '';
}
