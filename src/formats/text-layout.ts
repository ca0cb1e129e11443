import type { Paragraph, PhrasingContent, Root } from 'mdast';
import type { Range } from '../report/document.ts';
import { endsWithStop, lines } from '../text/lines.ts';

/** The signs that a mail program sets in front of the lines it quotes: `> `, `>> `, `| > `. */
const quote = /^[ \t]{0,3}(?:>[ \t]?){1,9}/u;
const quoteHint = /^[ \t]{0,3}>/mu;
/** So many of the lines behind the first that is quoted are, in a mail that quotes a report. */
const quotedShare = 0.8;
const fewestLines = 5;

/**
 * The tree of a text whose lines are quoted as in a mail; `null` for any other. The signs are syntax. What stands in front of the
 * first quoted line, the header of the mail, is as it is.
 */
export function readQuoted(value: string): Root | null {
  if (!value.includes('>') || !quoteHint.test(value)) return null;
  const all = lines(value).map((range) => unquoted(value, range));
  const first = all.findIndex(({ isQuoted }) => isQuoted);
  const behind = all
    .slice(first)
    .filter(({ start, end, isQuoted }) => isQuoted || value.slice(start, end).trim() !== '');
  const count = behind.filter(({ isQuoted }) => isQuoted).length;
  if (count < fewestLines || count < behind.length * quotedShare) return null;
  const children: Paragraph[] = [];
  let open: PhrasingContent[] = [];
  for (const line of all) {
    if (value.slice(line.start, line.end).trim() === '') open = [];
    else if (open.length > 0) open.push({ type: 'break' }, textAt(value, line));
    else {
      open = [textAt(value, line)];
      children.push({ type: 'paragraph', children: open });
    }
  }
  return { type: 'root', children };
}

interface Line extends Range {
  isQuoted: boolean;
}

function unquoted(value: string, { start, end }: Range): Line {
  const signs = quote.exec(value.slice(start, Math.min(end, start + 40)))?.[0];
  return { start: start + (signs?.length ?? 0), end, isQuoted: signs !== undefined };
}

/** Lines and columns are nobody's concern behind this: a place is its offsets. */
function positionOf({ start, end }: Range) {
  const point = (offset: number) => ({ line: 1, column: 1, offset });
  return { start: point(start), end: point(end) };
}

function textAt(value: string, range: Range): PhrasingContent {
  return { type: 'text', value: value.slice(range.start, range.end), position: positionOf(range) };
}

const indented = /^(?:[ \u00A0\u2003\u3000]{2,12}|\t|[\u2003\u3000])\S/u;
const indentHint = /\n(?: {2}|\t|[\u00A0\u2003\u3000])/u;
/** A line that is no longer than this share of the longest ends its paragraph. */
const shortShare = 0.6;
const fewestIndents = 3;
const indentShare = 0.8;

/**
 * The tree of a text whose paragraphs are told apart by the indent of their first lines alone, from the tree of its blank lines.
 * An indent that stands below the middle of a sentence (an item that hangs) is none of these.
 */
export function splitIndented(tree: Root, value: string): Root {
  if (!indentHint.test(value)) return tree;
  const blocks = tree.children.map(({ position }) =>
    linesIn(value, position?.start.offset ?? 0, position?.end.offset ?? 0),
  );
  const followers = blocks.flatMap((block) =>
    block.slice(1).map((line, index) => ({ line, before: block[index] as Range })),
  );
  const text = ({ start, end }: Range) => value.slice(start, end);
  const longest = followers.reduce((most, { line }) => Math.max(most, line.end - line.start), 0);
  const begins = followers.filter(({ line }) => indented.test(text(line)));
  const fitting = begins.filter(
    ({ before }) => endsWithStop(text(before).trimEnd()) || before.end - before.start < longest * shortShare,
  );
  const isByIndent = fitting.length >= fewestIndents && fitting.length >= begins.length * indentShare;
  if (!isByIndent || begins.length * 2 > followers.length + fewestIndents) return tree;
  const starts = new Set(begins.map(({ line }) => line.start));
  return { ...tree, children: blocks.flatMap((block) => paragraphs(block, starts, value)) };
}

function linesIn(value: string, start: number, end: number): Range[] {
  return lines(value.slice(start, end)).map((range) => ({ start: range.start + start, end: range.end + start }));
}

function paragraphs(block: ReadonlyArray<Range>, starts: ReadonlySet<number>, value: string): Paragraph[] {
  const ranges: Range[] = [];
  for (const line of block) {
    const last = ranges.at(-1);
    if (last && !starts.has(line.start)) last.end = line.end;
    else ranges.push({ ...line });
  }
  return ranges.map((range) => ({ type: 'paragraph', children: [textAt(value, range)], position: positionOf(range) }));
}
