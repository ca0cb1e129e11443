import type { Element, Root } from 'xast';
import { elementsNamed } from './xml-elements.ts';

/** The names of the styles that every word processor has for headings. */
const heading = /^(?:Heading_20_(?<level>[1-6])|Title)$/u;
const deepestHeading = 6;

/** A style; of those that every word processor has there may be but the name. */
interface Style {
  name: string;
  element: Element | undefined;
}

/** What the styles of an OpenDocument file say of its paragraphs and words: which are headings, which are set apart. */
export class OdtStyles {
  readonly #elements: ReadonlyMap<string, Element>;

  constructor(content: Root, styles: Root) {
    // The automatic ones of `styles.xml` are those of headers and footers.
    const lists = [...elementsNamed('styles', styles), ...elementsNamed('automatic-styles', content)];
    const elements = lists.flatMap((list) => elementsNamed('style', list));
    this.#elements = new Map(elements.map((element) => [keyOf(element), element]));
  }

  /** What a paragraph is in HTML. Some programs set headings as paragraphs with a style of headings. */
  tagOf(paragraph: Element): string {
    const isHeading = paragraph.name === 'text:h';
    const written = isHeading ? paragraph.attributes['text:outline-level'] : null;
    const level = Number(written ?? this.#said(paragraph, levelOf) ?? (isHeading ? 2 : 0));
    return level > 0 ? `h${Math.min(level, deepestHeading)}` : 'p';
  }

  /** Whether the words of a paragraph or span are hidden or struck out: both are set apart as words that were struck out. */
  isSetApart(words: Element): boolean {
    const isHidden = this.#said(words, displayOf) === 'none';
    return isHidden || (this.#said(words, lineThroughOf) ?? 'none') !== 'none';
  }

  /** What the style of an element says, or else the nearest of those that it takes after. */
  #said(element: Element, find: (style: Style) => string | null): string | null {
    const asked = new Set<string>();
    const family = element.name === 'text:span' ? 'text' : 'paragraph';
    let name = element.attributes['text:style-name'];
    while (name && !asked.has(name)) {
      const style: Style = { name, element: this.#elements.get(`${family} ${name}`) };
      const found = find(style);
      if (found !== null) return found;
      asked.add(name);
      name = style.element?.attributes['style:parent-style-name'];
    }
    return null;
  }
}

function keyOf({ attributes }: Element): string {
  return `${attributes['style:family']} ${attributes['style:name']}`;
}

/** The level of a heading, none where a style says that it is none although another is that it takes after. */
function levelOf({ name, element }: Style): string | null {
  const level = element?.attributes['style:default-outline-level'];
  const known = heading.exec(name);
  return level ?? (known ? (known.groups?.['level'] ?? '1') : null);
}

function displayOf(style: Style): string | null {
  return propertyOf(style, 'text:display');
}

function lineThroughOf(style: Style): string | null {
  return propertyOf(style, 'style:text-line-through-style') ?? propertyOf(style, 'style:text-line-through-type');
}

function propertyOf({ element }: Style, name: string): string | null {
  const properties = element ? elementsNamed('text-properties', element) : [];
  return properties.map(({ attributes }) => attributes[name]).find((value) => value) ?? null;
}
