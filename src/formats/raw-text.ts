import type { Break, Paragraph, PhrasingContent, Root, Text } from 'mdast';
import type { Processor } from 'unified';
import type { Point, Position } from '../report/report.ts';

const tab = 9;
const space = 32;
const byteOrderMark = '\uFEFF';
/** So many spaces at the end of a line that goes on are a break, as in Markdown. */
const breakSize = 2;

/** One line: where it starts, where its words start and end, where it ends, and where the next one starts. */
interface Line {
  /** 1-based. */
  number: number;
  start: number;
  from: number;
  to: number;
  end: number;
  next: number;
}

/**
 * unified parser for text without any markup, where no character is syntax: paragraphs, parted by blank lines, and nothing
 * else. It gives the tree that `remark-parse` gives with every construct turned off that could make anything else of a text
 * (a property test holds it to that), at the speed of a search for line ends. `unusual` among the data of a file: the unusual
 * characters of the text, where they are known.
 */
export function rawTextParse(this: Processor): void {
  this.parser = (document, { data }) => parseRawText(document, data['unusual'] as string | undefined);
}

/** Raw text to mdast, with positions. Linear; never throws. */
export function parseRawText(document: string, unusual = document): Root {
  const text = asMarkdownReads(document, unusual);
  const children: Paragraph[] = [];
  let open: Line[] = [];
  const endBehind = lineEnds(text);
  let line = lineAt(text, endBehind, { number: 1, start: 0 });
  for (; ; line = lineAt(text, endBehind, { number: line.number + 1, start: line.next })) {
    if (line.from < line.end) open.push(line);
    else if (open.length > 0) {
      children.push(paragraph(text, open));
      open = [];
    }
    if (line.next > text.length) break;
  }
  if (open.length > 0) children.push(paragraph(text, open));
  const position = { start: { line: 1, column: 1, offset: 0 }, end: pointAt(line, line.end) };
  return { type: 'root', children, position };
}

/** Without the mark in front, and with U+FFFD for what no text can hold, as CommonMark asks. */
function asMarkdownReads(document: string, unusual: string): string {
  const text = document.startsWith(byteOrderMark) ? document.slice(1) : document;
  return unusual.includes('\0') ? text.replaceAll('\0', '\uFFFD') : text;
}

/** Tells where the line ends that holds an offset, for offsets in order; `\n`, `\r\n` and a lone `\r` end one. */
function lineEnds(text: string): (offset: number) => number {
  let feed = find(text, '\n', 0);
  let carriage = find(text, '\r', 0);
  return (offset) => {
    if (feed < offset) feed = find(text, '\n', offset);
    if (carriage < offset) carriage = find(text, '\r', offset);
    return Math.min(feed, carriage);
  };
}

function find(text: string, end: string, from: number): number {
  const at = text.indexOf(end, from);
  return at < 0 ? text.length : at;
}

/** The line that begins at an offset. Behind the last end of a line there is one more, maybe empty. */
function lineAt(
  text: string,
  endBehind: (offset: number) => number,
  { number, start }: Pick<Line, 'number' | 'start'>,
): Line {
  const end = endBehind(start);
  let from = start;
  while (from < end && isBlank(text.charCodeAt(from))) from += 1;
  let to = end;
  while (to > from && isBlank(text.charCodeAt(to - 1))) to -= 1;
  return { number, start, from, to, end, next: end + (text.startsWith('\r\n', end) ? 2 : 1) };
}

function isBlank(code: number): boolean {
  return code === space || code === tab;
}

function paragraph(text: string, lines: ReadonlyArray<Line>): Paragraph {
  const first = lines[0] as Line;
  const last = lines[lines.length - 1] as Line;
  const children: PhrasingContent[] = [];
  let from = 0;
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] as Line;
    const isLast = index === lines.length - 1;
    if (!isLast && !breaks(text, line)) continue;
    children.push(words(text, lines, { from, to: index }));
    if (!isLast) children.push(lineBreak(line));
    from = index + 1;
  }
  return { type: 'paragraph', children, position: between(first, first.from, last, last.end) };
}

/** Whether the blanks at the end of a line that goes on are a break. A tab among them makes them none. */
function breaks(text: string, { to, end }: Line): boolean {
  return end - to >= breakSize && !text.slice(to, end).includes('\t');
}

/** The words of lines `from` to `to`: without the blanks at their ends, with their line ends. */
function words(text: string, lines: ReadonlyArray<Line>, { from, to }: { from: number; to: number }): Text {
  const first = lines[from] as Line;
  const last = lines[to] as Line;
  let value = '';
  let start = first.from;
  for (let index = from; index < to; index += 1) {
    const line = lines[index] as Line;
    const next = lines[index + 1] as Line;
    if (line.to === line.end && next.from === next.start) continue;
    value += text.slice(start, line.to) + text.slice(line.end, line.next);
    start = next.from;
  }
  value += text.slice(start, last.to);
  return { type: 'text', value, position: between(first, first.from, last, last.to) };
}

function lineBreak(line: Line): Break {
  const end = { line: line.number + 1, column: 1, offset: line.next };
  return { type: 'break', position: { start: pointAt(line, line.to), end } };
}

function between(first: Line, start: number, last: Line, end: number): Position {
  return { start: pointAt(first, start), end: pointAt(last, end) };
}

function pointAt({ number, start }: Line, offset: number): Point {
  return { line: number, column: offset - start + 1, offset };
}
