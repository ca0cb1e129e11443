import type { Paragraph, Root, Text } from 'mdast';
import { locator } from '../../text/locate.ts';
import { keepsHyphen, type Words, wordsOf } from '../../text/rejoin.ts';
import type { Block } from './blocks.ts';
import type { Furniture } from './furniture.ts';
import type { Line, Page } from './page.ts';

/** A document as plain text, a page after the other, and the same as mdast. */
export interface LaidOut {
  text: string;
  pages: { number: number; start: number; end: number }[];
  tree: Root;
}

/** What a page prints and what it is. */
interface Part {
  lines: ReadonlyArray<Line>;
  role: Block['role'] | Furniture;
}

const hyphenAtEnd = /(?<![\p{L}\p{N}.'’-])(?<first>[\p{L}\p{N}.'’-]*\p{L})[-\u2010]$/u;
const wordAtStart = /^(?<second>\p{Ll}[\p{L}'’-]*)/u;
/** "long- and short-term": the hyphen stands for a word to come. */
const suspended = /^(?:and|or|to|nor|but|versus|as)\b/u;
/** Nothing stands between these and the next line's first word. */
const tight = /(?<!\s)[-\u2010\u00AD–—/]$/u;

/**
 * Writes a document down as it is read: lines as on the page, a blank line between blocks, a form feed behind each page; and
 * makes the tree of it: a paragraph for each block, its lines put together, words that were broken over lines whole again.
 */
export function layOut(
  pages: ReadonlyArray<Page>,
  blocks: ReadonlyArray<Block>,
  furniture: ReadonlyMap<Line, Furniture>,
): LaidOut {
  const parts: Part[] = [...blocks];
  for (const { above, below } of pages) {
    for (const line of [...above, ...below]) parts.push({ lines: [line], role: furniture.get(line) ?? 'page-header' });
  }
  const owners = new Map(parts.flatMap((part) => part.lines.map((line) => [line, part] as const)));
  const { text, ranges, starts } = write(pages, owners);
  parts.sort((a, b) => startOf(a, starts) - startOf(b, starts));
  return { text, pages: ranges, tree: toTree(parts, starts, text) };
}

function write(pages: ReadonlyArray<Page>, owners: ReadonlyMap<Line, Part>) {
  const starts = new Map<Line, number>();
  const ranges: LaidOut['pages'] = [];
  let text = '';
  for (const { number, above, lines, below } of pages) {
    const start = text.length;
    let last: Part | undefined;
    for (const line of [...above, ...lines, ...below]) {
      const own = owners.get(line);
      if (last) text += own === last ? '\n' : '\n\n';
      starts.set(line, text.length);
      text += line.text;
      last = own;
    }
    ranges.push({ number, start, end: text.length });
    text += '\n\f';
  }
  return { text, ranges, starts };
}

function startOf({ lines: [first] }: Part, starts: ReadonlyMap<Line, number>): number {
  return (first && starts.get(first)) ?? 0;
}

function toTree(parts: ReadonlyArray<Part>, starts: ReadonlyMap<Line, number>, text: string): Root {
  const locate = locator(text);
  const words = wordsOf(parts.flatMap(({ lines }) => lines.map((line) => line.text)));
  const toText = (line: Line, next: Line | undefined): Text => {
    const { length, blank } = next ? joint(line.text, next.text, words) : { length: line.text.length, blank: false };
    const start = starts.get(line) ?? 0;
    // Every line ends in a line feed, which is the blank to the next one.
    const position = locate({ start, end: start + line.text.length + Number(blank) });
    return { type: 'text', value: line.text.slice(0, length) + (blank ? ' ' : ''), position };
  };
  const children = parts.map(({ lines, role }): Paragraph => {
    const texts = lines.map((line, index) => toText(line, lines[index + 1]));
    return { type: 'paragraph', children: texts, ...(role ? { data: { tip: { role } } as Paragraph['data'] } : {}) };
  });
  return { type: 'root', children };
}

/** How much of a line goes on in the next one, and whether a blank stands between the two. */
function joint(line: string, next: string, words: Words): { length: number; blank: boolean } {
  const { length } = line;
  const first = hyphenAtEnd.exec(line)?.groups?.['first'];
  const second = wordAtStart.exec(next)?.groups?.['second'];
  if (first && second) {
    if (suspended.test(second)) return { length, blank: true };
    return { length: keepsHyphen(first, second, words) ? length : length - 1, blank: false };
  }
  return { length, blank: !tight.test(line) };
}
