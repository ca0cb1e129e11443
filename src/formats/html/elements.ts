import type { Element, Root, Text } from 'hast';

/** Elements whose content is code, not text: nobody who reads the page sees it. */
const silentElements = names('iframe noembed noframes script style template');

/** Elements that begin and end blocks. Tables of pages are mostly layout: each cell is a block or several, in order. */
const flowElements = names(
  'address article aside audio body caption center datalist dd details dialog div dl dt fieldset figcaption figure footer form ' +
    'hgroup html legend main menu multicol noscript optgroup option picture section select summary table tbody td textarea ' +
    'tfoot th thead title tr video',
);

/** Elements that are one block of text each. */
export const textElements = names('h1 h2 h3 h4 h5 h6 listing p plaintext pre xmp');

export const listElements = names('dir ol ul');

/** What is left of the structure of a page: all other elements only set text apart by its looks. */
export const blockElements: ReadonlySet<string> = new Set([
  ...flowElements,
  ...textElements,
  ...listElements,
  ...names('blockquote header hr li nav'),
]);

/** What is set apart from the text around it is such an element of ours, with the `role` it has. */
export const apartBlock = 'apart-block';
export const apartInline = 'apart-inline';

/** Whether an element has been set apart. */
export function isApart({ tagName }: Element): boolean {
  return tagName === apartBlock || tagName === apartInline;
}

/** Names that are written with blanks between. */
export function names(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/** Whether what an element holds is code, not text. */
export function isSilent(element: Element): boolean {
  return silentElements.has(element.tagName);
}

const heads = names('h1 h2 h3 h4 h5 h6 dt summary');
/** Seen: `<button class="collapsible">`, `<button class="accordion">`, whose script says nothing of what they open. */
const opener = /^(?:accordion|collapsible|expandable)(?=$|[_-])/iu;

/** Whether an element is a heading, or a button that opens something: what is hidden behind it is hidden until somebody asks for it. */
export function isHead(element: Element): boolean {
  return heads.has(element.tagName) || element.properties['ariaExpanded'] !== undefined || isOpener(element);
}

/** Whether an element is a button that opens what follows it, by its class. */
export function isOpener({ tagName, properties: { className } }: Element): boolean {
  return tagName === 'button' && Array.isArray(className) && className.some((name) => opener.test(String(name)));
}

/** Whether an element is shown when its tab is chosen, until when it is hidden. */
export function isTabPanel({ properties: { role } }: Element): boolean {
  return role === 'tabpanel';
}

/** Every text of a page that is read, in the order of the tree; not those in what is passed over. */
export function* textsOf(parent: Root | Element, isPassed?: (element: Element) => boolean): Generator<Text> {
  for (const child of parent.children) {
    if (child.type === 'text') yield child;
    else if (child.type === 'element' && !isSilent(child) && !isPassed?.(child)) yield* textsOf(child, isPassed);
  }
}
