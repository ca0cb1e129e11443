import type { Paragraph, Root } from 'mdast';
import type { Range } from '../../report/document.ts';
import { endsWithStop, lines } from '../../text/lines.ts';
import { positionAt, textAt } from '../nodes.ts';

const indented = /^(?:[ \u00A0\u2003\u3000]{2,12}|\t|[\u2003\u3000])\S/u;
/** How each line begins that may be indented: that a text has none of these is told by a search for line ends. */
const indents = ['\n  ', '\n\t', '\n\u00A0', '\n\u2003', '\n\u3000'];
/** A line that is no longer than this share of the longest ends its paragraph. */
const shortShare = 0.6;
const fewestIndents = 3;
const indentShare = 0.8;

/** The tree of a text whose paragraphs are told apart by the indent of their first lines alone, from the tree of its blank lines. */
export function splitIndented(tree: Root, value: string): Root {
  if (!indents.some((indent) => value.includes(indent))) return tree;
  const blocks = tree.children.map(({ position }) =>
    linesIn(value, position?.start.offset ?? 0, position?.end.offset ?? 0),
  );
  const parted = splitAtIndents(blocks, value);
  return parted === blocks ? tree : { ...tree, children: parted.map((block) => paragraph(block, value)) };
}

/**
 * The lines of each paragraph, from those between blank lines. An indent that stands below the middle of a sentence (an item that hangs)
 * begins none; each width of indent tells for itself.
 */
export function splitAtIndents<Line extends Range>(blocks: Line[][], value: string): Line[][] {
  const followers = blocks.flatMap((block) =>
    block.slice(1).map((line, index) => ({ line, before: block[index] as Range })),
  );
  const text = ({ start, end }: Range) => value.slice(start, end);
  const longest = followers.reduce((most, { line }) => Math.max(most, line.end - line.start), 0);
  const begins = followers.filter(({ line }) => indented.test(text(line)));
  const starts = new Set(startsOfHanging(followers, value));
  for (const indent of new Set(begins.map(({ line }) => indentOf(text(line))))) {
    const group = begins.filter(({ line }) => indentOf(text(line)) === indent);
    const fitting = group.filter(
      ({ before }) => endsWithStop(text(before).trimEnd()) || before.end - before.start < longest * shortShare,
    );
    const isByIndent = fitting.length >= fewestIndents && fitting.length >= group.length * indentShare;
    if (isByIndent && group.length * 2 <= followers.length + fewestIndents)
      for (const { line } of group) starts.add(line.start);
  }
  return starts.size === 0 ? blocks : blocks.flatMap((block) => paragraphsIn(block, starts));
}

/** A line below another one. */
interface Follower {
  line: Range;
  before: Range;
}

/**
 * Where paragraphs begin whose other lines are all set in: at every line that is not. Those that are go on with a sentence, those that
 * are not stand behind the end of one, or below a line that hangs from nothing: a heading.
 */
function startsOfHanging(followers: ReadonlyArray<Follower>, value: string): number[] {
  const text = ({ start, end }: Range) => value.slice(start, end);
  const [hanging, others] = [true, false].map((isIn) =>
    followers.filter(({ line }) => indented.test(text(line)) === isIn),
  );
  if (!hanging || !others || others.length < fewestIndents || hanging.length < others.length / 2) return [];
  const ends = ({ before }: Follower) => endsWithStop(text(before).trimEnd());
  const begin = others.filter((own) => ends(own) || !indented.test(text(own.before)));
  const isHanging =
    begin.length >= others.length * indentShare &&
    others.filter(ends).length >= fewestIndents &&
    hanging.filter((own) => !ends(own)).length >= hanging.length * shortShare;
  return isHanging ? others.map(({ line }) => line.start) : [];
}

/** How far in a line begins; a list hangs otherwise than paragraphs begin. */
function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

function linesIn(value: string, start: number, end: number): Range[] {
  return lines(value.slice(start, end)).map((range) => ({ start: range.start + start, end: range.end + start }));
}

function paragraphsIn<Line extends Range>(block: ReadonlyArray<Line>, starts: ReadonlySet<number>): Line[][] {
  const found: Line[][] = [];
  for (const line of block) {
    const last = found.at(-1);
    if (last && !starts.has(line.start)) last.push(line);
    else found.push([line]);
  }
  return found;
}

function paragraph(block: ReadonlyArray<Range>, value: string): Paragraph {
  const range = { start: block[0]?.start ?? 0, end: block.at(-1)?.end ?? 0 };
  return { type: 'paragraph', children: [textAt(value, range)], position: positionAt(range) };
}
