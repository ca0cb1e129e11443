import type { BlockContent, PhrasingContent, RootContent } from 'mdast';
import type { Range } from '../../report/document.ts';
import { withoutReferences } from '../../text/references.ts';
import { textAt } from '../nodes.ts';

const tag = /<!--[\s\S]{0,20000}?-->|<(?<end>\/)?(?<name>[a-z][a-z\d-]{0,30})\b[^<>]{0,2000}>/giu;
/** Tags that only set their words apart by their looks; any other ends a block. */
const inline = new Set(
  'a abbr b bdi bdo big cite code dfn em font i img ins kbd mark nobr q s samp small span strike strong sub sup tt u var wbr'.split(
    ' ',
  ),
);
const silent = /^(?:script|style|title|template|noscript)$/iu;
const heading = /^h[1-6]$/iu;

/**
 * A block of HTML within Markdown as blocks of mdast, by its tags alone: without a parser of HTML, which is loaded for pages only.
 * Positions point into the source.
 */
export function readHtmlBlock(source: string, start: number, end: number): RootContent[] {
  const reader = new HtmlBlocks(source);
  let at = start;
  for (const { 0: found, index, groups } of source.slice(start, end).matchAll(tag)) {
    reader.text(at, start + index);
    at = start + index + found.length;
    reader.tag(groups?.['name']?.toLowerCase() ?? '', groups?.['end'] !== undefined);
  }
  reader.text(at, end);
  return reader.finish();
}

/** The blocks so far, and the one that is open. */
class HtmlBlocks {
  readonly #source: string;
  readonly #blocks: RootContent[] = [];
  #type = 'p';
  #children: PhrasingContent[] = [];
  /** The element whose content is code. */
  #code: string | null = null;

  constructor(source: string) {
    this.#source = source;
  }

  text(start: number, end: number): void {
    if (this.#code === null && end > start) this.#children.push(this.#textAt({ start, end }));
  }

  tag(name: string, isEnd: boolean): void {
    if (this.#code !== null) this.#code = isEnd && name === this.#code ? null : this.#code;
    else if (silent.test(name)) this.#code = isEnd ? null : name;
    else if (name === 'br') this.#children.push({ type: 'break' });
    else if (name !== '' && !inline.has(name)) this.#open(nextType(this.#type, name, isEnd));
  }

  finish(): RootContent[] {
    this.#open('p');
    return this.#blocks;
  }

  #textAt(range: Range): PhrasingContent {
    return textAt(this.#source, range, withoutReferences(this.#source.slice(range.start, range.end)));
  }

  #open(type: string): void {
    const made = blockOf(this.#type, this.#children);
    if (made) this.#blocks.push(made);
    this.#type = type;
    this.#children = [];
  }
}

/** A paragraph within an item is the item. */
function nextType(type: string, name: string, isEnd: boolean): string {
  if (isEnd) return 'p';
  return name === 'p' && type === 'li' ? 'li' : name;
}

function blockOf(type: string, children: PhrasingContent[]): RootContent | null {
  if (!children.some((child) => child.type === 'text' && child.value.trim() !== '')) return null;
  if (heading.test(type)) return { type: 'heading', depth: Number(type.slice(1)) as 1, children };
  const paragraph: BlockContent = { type: 'paragraph', children };
  return type === 'li' ? { type: 'list', children: [{ type: 'listItem', children: [paragraph] }] } : paragraph;
}
