import type { Element, Root } from 'xast';
import { childrenNamed, elementsIn } from '../text/xml-elements.ts';

/** The names of the styles that every word processor has for headings. */
const heading = /^(?:Heading_20_(?<level>[1-6])|Title)$/u;
const deepestHeading = 6;
/** Styles that take after one another go no deeper, unless they go round in a circle. */
const mostParents = 50;

/** What a style says of itself; `null` where it does not. */
interface Style {
  /** The level of a heading; empty where it is none, although one is that it takes after. */
  level: string | null;
  display: string | null;
  lineThrough: string | null;
  /** The style that it takes after. */
  parent: string | null;
}

/** What the styles of an OpenDocument file say of its paragraphs and words: which are headings, which are set apart. */
export class OdtStyles {
  readonly #styles: ReadonlyMap<string, Style>;

  constructor(content: Root, styles: Root) {
    // The automatic ones of `styles.xml` are those of headers and footers; a document in one file has all in `content`.
    const named = [...elementsIn(styles), ...elementsIn(content)].flatMap((document) =>
      childrenNamed('office:styles', document),
    );
    const automatic = elementsIn(content).flatMap((document) => childrenNamed('office:automatic-styles', document));
    const elements = [...named, ...automatic].flatMap((list) => childrenNamed('style:style', list));
    this.#styles = new Map(
      elements.map((element) => [
        `${element.attributes['style:family']} ${element.attributes['style:name']}`,
        styleOf(element),
      ]),
    );
  }

  /** What a paragraph is in HTML. Some programs set headings as paragraphs with a style of headings. */
  tagOf(paragraph: Element): string {
    const isHeading = paragraph.name === 'text:h';
    const written = isHeading ? paragraph.attributes['text:outline-level'] : null;
    const level = Number(written ?? this.#said(paragraph, 'level')) || (isHeading ? 2 : 0);
    return level > 0 ? `h${Math.min(level, deepestHeading)}` : 'p';
  }

  /** Whether the words of a paragraph or span are hidden or struck out: both are set apart as words that were struck out. */
  isSetApart(words: Element): boolean {
    return this.#said(words, 'display') === 'none' || (this.#said(words, 'lineThrough') ?? 'none') !== 'none';
  }

  /** What the style of an element says, or else the nearest of those that it takes after. */
  #said(element: Element, property: Exclude<keyof Style, 'parent'>): string | null {
    const family = element.name === 'text:span' ? 'text' : 'paragraph';
    let name = element.attributes['text:style-name'] ?? null;
    for (let count = 0; name && count < mostParents; count += 1) {
      const style: Style = this.#styles.get(`${family} ${name}`) ?? nameAlone(name);
      if (style[property] !== null) return style[property];
      name = style.parent;
    }
    return null;
  }
}

function styleOf(element: Element): Style {
  const { attributes } = element;
  const [properties] = childrenNamed('style:text-properties', element);
  const {
    'text:display': display = null,
    'style:text-line-through-type': type = null,
    'style:text-line-through-style': lineThrough = type,
  } = properties?.attributes ?? {};
  const level = attributes['style:default-outline-level'] ?? levelOf(attributes['style:name'] ?? '');
  return { level, display, lineThrough, parent: attributes['style:parent-style-name'] ?? null };
}

/** A style that is used without being described. */
function nameAlone(name: string): Style {
  return { level: levelOf(name), display: null, lineThrough: null, parent: null };
}

function levelOf(name: string): string | null {
  const known = heading.exec(name);
  return known ? (known.groups?.['level'] ?? '1') : null;
}
