import type { Element } from 'hast';
import { isSilent } from './page-element.ts';

/** How much text an element holds, and of what kind. */
export interface Measure {
  /** Characters of text, without the blanks around. */
  text: number;
  /** Of these, within links. */
  linked: number;
  links: number;
  /** The longest stretch of text between two tags. */
  longest: number;
  /** It holds the element that the page says its content is in. */
  holdsContent: boolean;
}

const content = new Set(['main', 'article']);

/** Measures an element and all elements in it, into `measures`. Linear. */
export function measure(element: Element, measures: Map<Element, Measure>): Measure {
  const sum: Measure = { text: 0, linked: 0, links: 0, longest: 0, holdsContent: content.has(element.tagName) };
  for (const child of element.children) {
    if (child.type === 'text') addText(sum, child.value.trim().length);
    else if (child.type === 'element' && !isSilent(child)) add(sum, measure(child, measures));
  }
  if (element.tagName === 'a') {
    sum.linked = sum.text;
    sum.links = 1;
  }
  measures.set(element, sum);
  return sum;
}

function addText(sum: Measure, length: number): void {
  sum.text += length;
  sum.longest = Math.max(sum.longest, length);
}

function add(sum: Measure, part: Measure): void {
  sum.text += part.text;
  sum.linked += part.linked;
  sum.links += part.links;
  sum.longest = Math.max(sum.longest, part.longest);
  sum.holdsContent ||= part.holdsContent;
}
