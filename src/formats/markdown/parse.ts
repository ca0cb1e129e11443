import type { Nodes, Paragraph, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import { totalLength } from '../../text/lists.ts';
import { besideQuotation } from '../beside-quotation.ts';
import type { ParsedText } from '../format.ts';
import { frontMatter } from '../front-matter.ts';
import { positionAt, textAt, withRole } from '../nodes.ts';
import { withoutBlockSyntax } from './block-syntax.ts';
import { type MarkdownProcessor, parseCommonMark } from './common-mark.ts';
import { readDialects } from './dialects.ts';

/** Markdown to mdast whose positions point into the text. */
export function parseMarkdown(text: string): ParsedText {
  const front = frontMatter(text);
  const tree = readDialects(treeOf(' '.repeat(front.length) + withoutBlockSyntax(text.slice(front.length))), text);
  setWordsBesideQuotationApart(tree, text);
  if (front !== '') tree.children.unshift(aboutThePage(front));
  return { tree, verbatim: false, blankLines: 'several' };
}

/** A box without a title of its own: one that has the title of a part holds that. */
const box = /^>[ \t]*\[![\w-]{1,40}\][+-]?[ \t]*(?=[\r\n])/u;
const longestSign = 60;

/** What whoever quotes a narrative says below it, what somebody said between two of its paragraphs, and boxes there. */
function setWordsBesideQuotationApart({ children }: Root, text: string): void {
  if (!children.some(({ type }) => type === 'blockquote')) return;
  const pieces = children.map((node) => {
    const start = node.position?.start.offset ?? 0;
    return {
      isQuoted: node.type === 'blockquote',
      isBox: box.test(text.slice(start, start + longestSign)),
      text: textOf(node),
    };
  });
  const length = totalLength(pieces);
  for (const index of besideQuotation(pieces, length)) {
    const node = children[index];
    if (node) withRole(node, 'unplaced');
  }
}

function aboutThePage(value: string): Paragraph {
  const range = { start: 0, end: value.length };
  const paragraph: Paragraph = { type: 'paragraph', children: [textAt(value, range)], position: positionAt(range) };
  return withRole(paragraph, 'publication-notice');
}

/**
 * For what no page has and only an attack or an accident makes: thousands of brackets or asterisks in a paragraph, each of
 * which micromark looks at again for each of the others, and nesting deeper than the stack. Then such markup is text.
 */
const flat: MarkdownProcessor = unified()
  .use(remarkParse)
  .use(function (this: Processor): void {
    const data = this.data();
    const nesting = ['attention', 'blockQuote', 'htmlText', 'labelEnd', 'labelStartImage', 'labelStartLink', 'list'];
    data.micromarkExtensions = [...(data.micromarkExtensions ?? []), { disable: { null: nesting } }];
  })
  .freeze();

/** So many in a paragraph are no markup. */
const mostSigns = Object.entries({ '[': 500, ']': 500, '*': 1000, _: 1000, '<!': 200, '<?': 200 });
const deepest = 200;
const blankLine = /\n[ \t]*\r?\n|\r[ \t]*\r/u;
/** A line that opens a hundred quotes or lists, or an item that stands as far to the right as one a hundred deep. */
const deepLine = /^(?:(?:[ \t]*(?:>|(?:[*+-]|\d{1,9}[.)])[ \t])){100}|[ \t]{200,}(?:[*+-]|\d{1,9}[.)])[ \t])/mu;

function treeOf(text: string): Root {
  if (isOverloaded(text)) return parseCommonMark(text, flat);
  const tree = parseCommonMark(text);
  return isTooDeep(tree) ? parseCommonMark(text, flat) : tree;
}

function isOverloaded(text: string): boolean {
  return deepLine.test(text) || (hasTooMany(text) && text.split(blankLine).some(hasTooMany));
}

function hasTooMany(text: string): boolean {
  return mostSigns.some(([sign, most]) => text.includes(sign) && text.split(sign).length > most);
}

function isTooDeep(tree: Root): boolean {
  let level: Nodes[] = [tree];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > deepest) return true;
    level = level.flatMap((node) => ('children' in node ? node.children : []));
  }
  return false;
}
