import type { Element, ElementContent } from 'hast';
import { isInCapitals } from '../../text/characters.ts';
import { isWithinApart, namesOf, type Survey, setApart, styleOf, textOf } from './survey.ts';

/** Word's paragraphs that are items of a list. */
const listParagraph = /(?:^|\s)MsoList(?:Paragraph|Bullet|Number|Continue)?\w{0,20}/u;
const listStyle = /mso-list\s*:\s*l\d/iu;
const marker = /mso-list\s*:\s*ignore/iu;
/** Fonts whose letters are bullets. */
const symbols = /font-family\s*:\s*["']?(?:wingdings|webdings|symbol|zapf|courier new)/iu;
const longestMarker = 8;
const bullet = /^(?:[^\p{Alpha}\p{N}\s]{1,2}|[\uE000-\uF8FF§üØvqoulnwàèðÞ·])$/u;
/** Shorter paragraphs with a marker may be numbered headings. */
const shortestItem = 30;

/**
 * Reads the lists of a page that Word wrote: their items are paragraphs with the bullet in them as a letter of a font of symbols.
 * The bullet is set apart, and the paragraph becomes an item.
 */
export function readWordLists(page: Survey): void {
  for (const element of page.elements) {
    if (element.tagName !== 'p' || !isListed(element) || isWithinApart(element, page)) continue;
    const found = markerOf(element);
    if (!found) continue;
    setApart(found, 'separator');
    const text = textOf(element);
    if (text.length >= shortestItem && !isInCapitals(text)) element.tagName = 'li';
  }
}

function isListed(paragraph: Element): boolean {
  const style = styleOf(paragraph);
  return listParagraph.test(namesOf(paragraph)) || listStyle.test(style) || style.includes('text-indent:-');
}

/** The element in front of a paragraph that holds its bullet or number. */
function markerOf(paragraph: Element): Element | null {
  let first = firstElement(paragraph);
  let isSymbol = false;
  for (let depth = 0; first && depth < 5; depth += 1) {
    const style = styleOf(first);
    isSymbol ||= symbols.test(style) || symbols.test(`font-family:${first.properties['face'] ?? ''}`);
    const text = textOf(first, longestMarker);
    if (text.length <= longestMarker && (marker.test(style) || (isSymbol && bullet.test(text)))) return first;
    first = firstElement(first);
  }
  return null;
}

/** The first child of an element where no text stands in front of it. */
function firstElement({ children }: Element): Element | null {
  const first = children.find(
    (child: ElementContent) => child.type === 'element' || (child.type === 'text' && child.value.trim() !== ''),
  );
  return first?.type === 'element' ? first : null;
}
