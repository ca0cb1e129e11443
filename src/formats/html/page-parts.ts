import type { Element, Root } from 'hast';
import { isApart, isHead, isOpener, isSilent, isTabPanel, names } from './elements.ts';
import { namesOf, styleOf } from './survey.ts';

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
    mark(child, measures, { inContent: false, isBehindHead: false });
  }
}

/** Where an element stands: in what holds the content of its page, and behind a heading. */
interface Around {
  inContent: boolean;
  isBehindHead: boolean;
}

function mark(element: Element, measures: ReadonlyMap<Element, Measure>, around: Around): void {
  if (isSilent(element) || isApart(element)) return;
  const part = partOf(element, measures.get(element), around);
  if (part) {
    element.tagName = part;
    return;
  }
  if (element.tagName === 'nav' || element.tagName === 'header') element.tagName = 'div';
  if (blocks.has(element.tagName)) return;
  const inContent = around.inContent || contents.has(element.tagName);
  let isBehindHead = false;
  for (const child of element.children) {
    if (child.type !== 'element') continue;
    mark(child, measures, { inContent, isBehindHead });
    isBehindHead = isHead(child);
  }
}

function partOf(element: Element, own: Measure | undefined, around: Around): 'nav' | 'header' | null {
  if (!own || own.holdsContent || own.text === 0 || never.has(element.tagName)) return null;
  if (isPageElement(element)) return 'nav';
  return isPagePart(element, own, around) ? 'header' : null;
}

/** Elements that are page by what they are; the title is shown in the frame of the window. */
const pageElements = names('title nav footer noscript select datalist dialog svg math audio video');
const pageRoles = names('navigation contentinfo search menu menubar dialog alertdialog toolbar');

/** Whether an element of a web page is page and not report because of what it is. */
function isPageElement({ tagName, properties }: Element): boolean {
  return pageElements.has(tagName) || pageRoles.has(String(properties['role'] ?? ''));
}

/** Elements that are page as long as they hold no prose: a box, a caption, a form around the search field, who keeps the page. */
const oftenPage = new Set(['address', 'aside', 'figcaption', 'form', 'label']);

/** Words of classes and identifiers: the banner, the menus, what is shared, counted, sold, said twice and hidden; in a book, who set it. */
const pageWords =
  /(?:^|[\s_-])(?:nav|navbar|navigation|menu|breadcrumbs?|share|sharing|social|share(?:daddy|this)|add(?:toany|this)|footer|copyright|colophon|banner|masthead|sidebar|skip|skiplink|cookies?|consent|newsletter|subscribe|pagination|pager|related|popup|modal|promo|advert(?:isement)?|toolbar|search|login|(?:site|global)[_-]header|sr[_-]only|screen[_-]reader[\w-]*|visually[_-]?hidden|wm[_-]ipp[\w-]*|tags|tag[_-](?:list|links|cloud)|comments?|respond|disqus|author[_-](?:box|bio|info)|licen[cs]e|byline|pull-?quotes?)(?=$|[\s_-])/iu;
const notShown = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu;

/** Nothing between two tags of a menu, a banner or a box is as long; paragraphs of a report are. */
const prose = 300;
/** So many links, and so little beside them, are a menu, whatever it is made of. */
const menuLinks = 4;
const menuShare = 0.7;
const lists = new Set(['ul', 'ol', 'table', 'tr', 'td', 'div', 'p']);

/**
 * Whether an element is page and not report by what it is called or by what it holds. That counts only where it holds no
 * prose, because pages give such names to the frame around everything, too. The heading of the page may be in it.
 */
function isPagePart(element: Element, measure: Measure, { inContent, isBehindHead }: Around): boolean {
  if (measure.longest > prose) return false;
  if (element.tagName === 'header') return !inContent;
  return (
    oftenPage.has(element.tagName) ||
    isButton(element) ||
    pageWords.test(namesOf(element)) ||
    (!isBehindHead && measure.text <= prose && isNotShown(element)) ||
    isMenu(element, measure)
  );
}

/** A button does something; one that opens what follows it (an accordion) is a heading. */
function isButton(element: Element): boolean {
  const { ariaExpanded, ariaControls } = element.properties;
  return element.tagName === 'button' && ariaExpanded === undefined && ariaControls === undefined && !isOpener(element);
}

/** What is behind a heading, or as long as prose altogether (a list behind a tab), is hidden only until somebody opens it. */
function isNotShown(element: Element): boolean {
  return !isTabPanel(element) && (element.properties['hidden'] === true || notShown.test(styleOf(element)));
}

function isMenu({ tagName }: Element, { links, linked, text }: Measure): boolean {
  return lists.has(tagName) && links >= menuLinks && linked >= text * menuShare;
}

/** How much text an element holds, and of what kind. */
interface Measure {
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

/** Measures an element and all elements in it, into `measures`. Linear. */
function measure(element: Element, measures: Map<Element, Measure>): Measure {
  const sum: Measure = { text: 0, linked: 0, links: 0, longest: 0, holdsContent: contents.has(element.tagName) };
  for (const child of element.children) {
    if (child.type === 'text') {
      const { length } = child.value.trim();
      sum.text += length;
      sum.longest = Math.max(sum.longest, length);
    } else if (child.type === 'element' && !isSilent(child) && !isApart(child)) add(sum, measure(child, measures));
  }
  if (element.tagName === 'a') {
    sum.linked = sum.text;
    sum.links = 1;
  }
  measures.set(element, sum);
  return sum;
}

function add(sum: Measure, part: Measure): void {
  sum.text += part.text;
  sum.linked += part.linked;
  sum.links += part.links;
  sum.longest = Math.max(sum.longest, part.longest);
  sum.holdsContent ||= part.holdsContent;
}
