import type { Nodes, Root, RootContent } from 'mdast';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import { parseRawText } from '../raw-text.ts';

/** Reads Markdown: `remark-parse` as it is, or with some of its constructs turned off. */
export type MarkdownProcessor = Pick<Processor<Root>, 'parse'>;

const commonMark: MarkdownProcessor = unified().use(remarkParse).freeze();

/**
 * What reaches over blank lines, or from one end of a document to the other: fences, HTML that has an end of its own, definitions; and
 * the mark that is none where a text begins.
 */
const farReaching = ['```', '~~~', ']:', '\uFEFF'];
const farReachingHtml = /<(?:[!?]|script|pre|style|textarea)/iu;
/** All that CommonMark can make anything of but words: in a line, and at its start. */
const markup = /[*_`<[\]&\\]|[\n\r][ \t]*(?:[#>+=-]|\d{1,9}[.)])/u;
const markupAtStart = /^(?:[#>+=-]|\d{1,9}[.)])/u;

/** All that may open or close something in a line, each of which micromark cuts a paragraph at. */
const stops = /[!&*<[\\\]_`]/gu;
/**
 * More in one paragraph no page has, only an attack or an accident. For each that opens nothing micromark moves all that it has found
 * behind it, so such a paragraph is words.
 */
const mostStops = 4000;

/**
 * Markdown to mdast: the tree of `remark-parse` (a property test holds it to that). Most paragraphs of a report have no markup, and
 * those are read as raw text, which takes a thirtieth of the time; `remark-parse` reads what is between them.
 */
export function parseCommonMark(text: string, processor = commonMark): Root {
  const { children: blocks, ...root } = parseRawText(text);
  if (reachesFar(text) && !blocks.some((block) => hasTooManyStops(block, text))) return processor.parse(text);
  const children: RootContent[] = [];
  let marked: RootContent | null = null;
  for (const block of blocks) {
    if (!isPlain(block, text) && !hasTooManyStops(block, text)) marked ??= block;
    else {
      if (marked) add(children, parseBetween(text, processor, [marked, block]));
      children.push(block);
      marked = null;
    }
  }
  if (marked) add(children, parseBetween(text, processor, [marked]));
  return { ...root, children };
}

/** Not spread: there may be more than a call takes. */
function add(children: RootContent[], more: ReadonlyArray<RootContent>): void {
  for (const child of more) children.push(child);
}

function reachesFar(text: string): boolean {
  return farReaching.some((mark) => text.includes(mark)) || (text.includes('<') && farReachingHtml.test(text));
}

/** Whether a block is a paragraph of words and nothing else. What is set in may belong to a list above it. */
function isPlain({ position }: RootContent, text: string): boolean {
  if (!position || position.start.column > 1) return false;
  const words = text.slice(position.start.offset, position.end.offset);
  return !markup.test(words) && !markupAtStart.test(words);
}

function hasTooManyStops({ position }: RootContent, text: string): boolean {
  const { start, end } = position ?? {};
  if (start?.offset === undefined || end?.offset === undefined || end.offset - start.offset <= mostStops) return false;
  return (text.slice(start.offset, end.offset).match(stops)?.length ?? 0) > mostStops;
}

/** What a processor makes of a text from one block up to another, or to its end. */
function parseBetween(
  text: string,
  processor: MarkdownProcessor,
  [from, to]: [from: RootContent, to?: RootContent],
): RootContent[] {
  const { line = 1, column = 1, offset = 0 } = from.position?.start ?? {};
  const start = offset - (column - 1);
  const tree = processor.parse(text.slice(start, to?.position?.start.offset));
  move(tree, line - 1, start);
  return tree.children;
}

/** Moves a tree to where its text stands in another. Without recursion: it may be deeper than the stack. */
function move(tree: Root, lines: number, offsets: number): void {
  const left: Nodes[] = [tree];
  for (let node = left.pop(); node; node = left.pop()) {
    for (const point of node.position ? [node.position.start, node.position.end] : []) {
      point.line += lines;
      point.offset = (point.offset ?? 0) + offsets;
    }
    if ('children' in node) for (const child of node.children) left.push(child);
  }
}
