import type { Element, Root } from 'hast';
import { isPageElement, isPagePart } from './is-page-part.ts';
import { type Measure, measure } from './measure.ts';
import { isSilent } from './page-element.ts';

/** What these hold is one block of text; there is no telling the parts of it apart. */
const blocks = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'pre', 'li']);
const contents = new Set(['main', 'article']);
/** The frame of every page, and items, which belong to their list. */
const never = new Set(['html', 'body', 'head', 'main', 'article', 'li', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/**
 * Marks what of a web page is page and not report, by its element's name: behind this, a `nav` is page, a `header` is page
 * but for the first heading of the page in it, and nothing else is either.
 */
export function markPageParts(page: Root): void {
  const measures = new Map<Element, Measure>();
  for (const child of page.children) {
    if (child.type !== 'element') continue;
    measure(child, measures);
    mark(child, measures, false);
  }
}

function mark(element: Element, measures: ReadonlyMap<Element, Measure>, inContent: boolean): void {
  if (isSilent(element)) return;
  const part = partOf(element, measures.get(element), inContent);
  if (part) {
    element.tagName = part;
    return;
  }
  if (element.tagName === 'nav' || element.tagName === 'header') element.tagName = 'div';
  if (blocks.has(element.tagName)) return;
  const inside = inContent || contents.has(element.tagName);
  for (const child of element.children) if (child.type === 'element') mark(child, measures, inside);
}

function partOf(element: Element, own: Measure | undefined, inContent: boolean): 'nav' | 'header' | null {
  if (!own || own.holdsContent || own.text === 0 || never.has(element.tagName)) return null;
  if (isPageElement(element)) return 'nav';
  return isPagePart(element, own, inContent) ? 'header' : null;
}
