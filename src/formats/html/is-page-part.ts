import type { Element } from 'hast';
import type { Measure } from './measure.ts';

/** Elements that are page by what they are; the title is shown in the frame of the window. */
const pageElements = new Set([
  'title',
  'nav',
  'footer',
  'noscript',
  'select',
  'datalist',
  'dialog',
  'svg',
  'math',
  'audio',
  'video',
]);
const pageRoles = new Set([
  'navigation',
  'contentinfo',
  'search',
  'menu',
  'menubar',
  'dialog',
  'alertdialog',
  'toolbar',
]);

/** Whether an element of a web page is page and not report because of what it is. */
export function isPageElement({ tagName, properties }: Element): boolean {
  return pageElements.has(tagName) || pageRoles.has(String(properties['role'] ?? ''));
}

/** Elements that are page as long as they hold no prose: a box, a caption, a form around the search field. */
const oftenPage = new Set(['aside', 'figcaption', 'form', 'label']);

/** Words of classes and identifiers: the banner, the menus, what is shared, counted, sold and hidden. */
const pageWords =
  /(?:^|[\s_-])(?:nav|navbar|navigation|menu|breadcrumbs?|share|sharing|social|share(?:daddy|this)|add(?:toany|this)|footer|copyright|banner|masthead|sidebar|skip|skiplink|cookies?|consent|newsletter|subscribe|pagination|pager|related|popup|modal|promo|advert(?:isement)?|toolbar|search|login|(?:site|global)[_-]header|sr[_-]only|screen[_-]reader[\w-]*|visually[_-]?hidden|wm[_-]ipp[\w-]*)(?=$|[\s_-])/iu;
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
export function isPagePart(element: Element, measure: Measure, inContent: boolean): boolean {
  if (measure.longest > prose) return false;
  if (element.tagName === 'header') return !inContent;
  return oftenPage.has(element.tagName) || isButton(element) || isCalledPage(element) || isMenu(element, measure);
}

/** A button does something; one that opens what follows it (an accordion) is a heading. */
function isButton({ tagName, properties }: Element): boolean {
  return tagName === 'button' && properties['ariaExpanded'] === undefined && properties['ariaControls'] === undefined;
}

function isCalledPage({ properties }: Element): boolean {
  const { className, id, role, hidden, style } = properties;
  const names = [...(Array.isArray(className) ? className : []), id ?? '', role ?? ''].join(' ');
  return pageWords.test(names) || hidden === true || (typeof style === 'string' && notShown.test(style));
}

function isMenu({ tagName }: Element, { links, linked, text }: Measure): boolean {
  return lists.has(tagName) && links >= menuLinks && linked >= text * menuShare;
}
