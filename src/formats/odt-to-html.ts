import type { ElementContent, Element as HtmlElement } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Element, Root } from 'xast';
import { childrenNamed, elementsIn, type Parent, usePrefixes } from '../text/xml-elements.ts';
import { OdtStyles } from './odt-styles.ts';

/**
 * The text of an OpenDocument file as HTML: paragraphs, headings, lists, tables, notes and their marks. `content` and `styles` are its
 * `content.xml` and `styles.xml`. `null` where it is no text (a spreadsheet).
 */
export function odtToHtml(content: Root, styles: Root): string | null {
  for (const xml of [content, styles]) usePrefixes(xml);
  const [document = content] = elementsIn(content);
  const [text] = childrenNamed('office:body', document).flatMap((body) => childrenNamed('office:text', body));
  if (!text) return null;
  const page: Page = { styles: new OdtStyles(content, styles), notes: [], boxes: null };
  const words = shown(text, page);
  const list = page.notes.length > 0 ? [h('ol', page.notes)] : [];
  return toHtml({ type: 'root', children: [...words, ...list] }, asEntities);
}

const asEntities = { characterReferences: { useNamedReferences: true } } as const;

interface Page {
  styles: OdtStyles;
  /** The items of the list of notes. */
  notes: HtmlElement[];
  /** The text boxes of the paragraph that is read; `null` outside of one. */
  boxes: HtmlElement[] | null;
}

const blank: ElementContent = { type: 'text', value: ' ' };

type Reader = (element: Element, page: Page) => ElementContent[];

/** Text may be written into each of them as into a text box. */
const shapes = ['caption', 'circle', 'custom-shape', 'ellipse', 'path', 'polygon', 'rect', 'regular-polygon'];

/** What nobody sees who reads the document: deleted words, comments, pictures and what is said of them. */
const unseen = [
  'text:tracked-changes',
  'text:sequence-decls',
  'office:annotation',
  'office:binary-data',
  'svg:title',
  'svg:desc',
];

/** How elements are read; of others the text is left. */
const readers: ReadonlyMap<string, Reader> = new Map(
  Object.entries({
    'text:p': paragraph,
    'text:h': paragraph,
    'text:span': span,
    'text:note': note,
    'text:section': section,
    'text:hidden-text': hiddenText,
    'draw:text-box': textBox,
    ...Object.fromEntries(shapes.map((name): [string, Reader] => [`draw:${name}`, textBox])),
    'text:list': as('ul'),
    'text:list-item': as('li'),
    'text:list-header': as('li'),
    'text:table-of-content': as('nav'),
    'table:table': as('table'),
    'table:table-row': as('tr'),
    'table:table-cell': as('td'),
    'text:line-break': as('br'),
    'text:tab': () => [blank],
    // HTML shows so many blanks as it stands for as one.
    'text:s': () => [blank],
    ...Object.fromEntries(unseen.map((name): [string, Reader] => [name, () => []])),
  } satisfies Record<string, Reader>),
);

/** What is shown of what stands in an element. */
function shown(parent: Parent, page: Page): ElementContent[] {
  return parent.children.flatMap((child): ElementContent[] => {
    if (child.type === 'text' || child.type === 'cdata') return [{ type: 'text', value: child.value }];
    if (child.type !== 'element') return [];
    return (readers.get(child.name) ?? shown)(child, page);
  });
}

function as(tagName: string): Reader {
  return (element, page) => [h(tagName, shown(element, page))];
}

/** The words in a text box stand within the paragraph that it is drawn beside: they go behind it. */
function paragraph(element: Element, page: Page): ElementContent[] {
  const boxes: HtmlElement[] = [];
  const words = shown(element, { ...page, boxes });
  const { styles } = page;
  return [h(styles.tagOf(element), styles.isSetApart(element) ? [h('s', words)] : words), ...boxes];
}

function textBox(element: Element, page: Page): ElementContent[] {
  const box = h('div', shown(element, { ...page, boxes: null }));
  if (page.boxes === null) return [box];
  page.boxes.push(box);
  return [];
}

/** Of words set otherwise only those that are hidden or struck out are told from others. */
function span(element: Element, page: Page): ElementContent[] {
  const words = shown(element, page);
  return page.styles.isSetApart(element) ? [h('s', words)] : words;
}

/** A field that is hidden may have its words nevertheless: they are set apart as those of a hidden style are. */
function hiddenText(element: Element, page: Page): ElementContent[] {
  const words = shown(element, page);
  return element.attributes['text:is-hidden'] === 'true' ? [h('s', words)] : words;
}

/** The notes stand where their marks do: they go behind the text, as in HTML, and the marks lead to them. */
function note(element: Element, page: Page): ElementContent[] {
  const part = (name: string) => childrenNamed(name, element).flatMap((found) => shown(found, page));
  const words = part('text:note-body');
  const number = page.notes.length + 1;
  page.notes.push(h('li', { id: `note-${number}` }, words));
  return [h('sup', [h('a', { href: `#note-${number}` }, part('text:note-citation'))])];
}

function section(element: Element, page: Page): ElementContent[] {
  return [h('div', { hidden: element.attributes['text:display'] === 'none' }, shown(element, page))];
}
