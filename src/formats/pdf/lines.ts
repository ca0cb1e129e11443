import { grouped } from '../../text/lists.ts';
import { columnAt, type Gutter } from './columns.ts';
import {
  type Aside,
  acrossColumns,
  type Fragment,
  type Line,
  makeRoom,
  mostCommonSize,
  type Room,
  rowsOf,
  type Tag,
} from './page.ts';

/** A blank between two pieces that nobody printed, as a share of the letters' size. */
const blank = 0.2;
/** Letters that are set apart: 'K E N Y A', '( T i e r  2 )'. */
const spacedOut = /^\S(?: +\S)*$/u;
const blanks = / +/gu;
/** Width of a capital, measured by its size. */
const usualWidth = 0.68;
/** A row with fewer letters says nothing of how they are set. */
const fewestLetters = 4;
/** The gap between words set apart is so much wider than that between their letters, and than a hair's breadth. */
const wordToLetter = 1.5;
const hair = 0.15;
/** The mark of a note is smaller than its line, and higher, measured by the letters of the line. */
const smallMark = 0.85;
const raisedBy = 0.1;
/** Notes at the end of a text are counted in small letters: "iv". */
const noteMark = /^(?:\d{1,3}|[ivx]{1,5}|[*†‡§]{1,3})$/u;

/** The lines of a page, in no order: pieces on one baseline within a column, or across columns where they fill the gutter. */
export function linesOf(fragments: ReadonlyArray<Fragment>, gutters: ReadonlyArray<Gutter>, size: number): Line[] {
  const columns = grouped(fragments, (fragment) => columnOf(fragment, gutters));
  return [...columns].flatMap(([column, own]) => rowsOf(own, size).map((row) => line(row, column)));
}

function columnOf({ left, right }: Fragment, gutters: ReadonlyArray<Gutter>): number {
  const column = columnAt(left, gutters);
  return column === columnAt(right, gutters) ? column : acrossColumns;
}

function line(row: Fragment[], column: number): Line {
  row.sort((a, b) => a.left - b.left);
  const main = row.reduce((most, fragment) => (fragment.text.length > most.text.length ? fragment : most));
  const { text, right, raised } = together(row, main);
  const [first = main, second] = row;
  // Written out and not spread, so that all lines have one shape for the engine.
  return {
    text,
    left: first.left,
    right,
    y: main.y,
    size: mostCommonSize(row),
    font: main.font,
    spaced: main.spaced,
    tag: main.tag,
    second: second?.left ?? null,
    raised,
    isAside: false,
    column,
  };
}

/** The words of a row, with blanks where they stand apart. */
function together(row: ReadonlyArray<Fragment>, main: Fragment): Pick<Line, 'text' | 'right' | 'raised'> {
  const letterGap = letterGapOf(row, main);
  const raised: { at: number; text: string }[] = [];
  let text = '';
  let right = Number.NEGATIVE_INFINITY;
  for (const fragment of row) {
    const gap = fragment.left - right;
    const isApart = letterGap === null ? fragment.spaced || gap > blank * fragment.size : gap > letterGap;
    const own = letterGap === null ? fragment.text : fragment.text.replace(blanks, (found) => found.slice(1));
    text += text !== '' && isApart ? ` ${own}` : own;
    if (isRaised(fragment, main)) raised.push({ at: text.length - own.length, text: own });
    right = Math.max(right, fragment.right);
  }
  return { text, right, raised };
}

/**
 * The widest gap that is no blank between words in a row whose letters are all set apart; `null` for any other row. It is
 * half as wide again as that between letters: the least that is seen, or what a long piece has beside its letters.
 */
function letterGapOf(row: ReadonlyArray<Fragment>, { text, size, left, right }: Fragment): number | null {
  if ((text.length <= fewestLetters && row.length <= fewestLetters) || !row.every((own) => spacedOut.test(own.text)))
    return null;
  const letters = row.reduce((sum, own) => sum + own.text.replace(blanks, '').length, 0);
  if (letters < fewestLetters) return null;
  const count = text.replace(blanks, '').length;
  const gaps = row.slice(1).map((own, index) => own.left - (row[index]?.right ?? own.left));
  const within = (right - left - count * usualWidth * size) / (count - 1);
  const least = count >= fewestLetters ? within : gaps.reduce((narrowest, gap) => Math.min(narrowest, gap));
  return wordToLetter * Math.max(0, least) + hair * size;
}

/** The mark of a footnote: small, and higher than the line. */
function isRaised({ text, size, y }: Fragment, main: Fragment): boolean {
  return size <= smallMark * main.size && y < main.y - raisedBy * main.size && noteMark.test(text);
}

/** Puts the lines of a box in front of the first line of the text that is not above it. */
export function withAside(lines: ReadonlyArray<Line>, { fragments, top, isHeading }: Aside, size: number): Line[] {
  const column = besideColumns - lines.length;
  const own = rowsOf([...fragments], size).map((row) => ({ ...line(row, column), isAside: !isHeading }));
  const next = lines.findIndex((one) => one.column > besideColumns && one.y >= top - 0.8 * size);
  const at = next < 0 ? lines.length : next;
  return [...lines.slice(0, at), ...own, ...lines.slice(at)];
}

/** Columns of boxes are numbered downwards from here, so that no two are one. */
const besideColumns = -2;

/** Lines of one tag that stand below one another. */
interface Stack extends Room {
  fragments: Fragment[];
  lines: Line[];
  rank: number;
}

/** More stacks than this are no page of text; they stay in the order of their tags. */
const mostStacks = 300;

/**
 * The lines of a tagged page in reading order: tag by tag, but that what stands above something is read before it, whatever was
 * drawn first.
 */
export function linesByTag(
  fragments: ReadonlyArray<Fragment>,
  gutters: ReadonlyArray<Gutter>,
  asides: ReadonlyArray<Aside>,
  size: number,
): Line[] {
  const stacks = stacksOf(fragments, size).map((stack) => {
    stack.lines = rowsOf(stack.fragments, size).map((row) => {
      const made = line(row, 0);
      const isAside = asides.some((aside) => !aside.isHeading && aside.fragments.has(row[0] as Fragment));
      return { ...made, isAside, column: columnOf(made, gutters) };
    });
    return stack;
  });
  return inOrder(stacks, size).flatMap((stack) => stack.lines);
}

function stacksOf(fragments: ReadonlyArray<Fragment>, size: number): Stack[] {
  const stacks: Stack[] = [];
  const open = new Map<Tag | null, Stack>();
  let rank = -1;
  for (const fragment of fragments) {
    const { tag, left, right, y } = fragment;
    rank = tag && tag.order >= 0 ? tag.order : rank;
    let own = open.get(tag);
    const isApart = own && (y < own.bottom - size || (rank !== tag?.order && y > own.bottom + 2 * size));
    if (!own || isApart) {
      own = { fragments: [], lines: [], rank, left, right, top: y, bottom: y };
      stacks.push(own);
      open.set(tag, own);
    }
    own.fragments.push(fragment);
    makeRoom(own, fragment);
  }
  return stacks;
}

/** By rank, but each behind all that stand above it. */
function inOrder(stacks: Stack[], size: number): Stack[] {
  stacks.sort((a, b) => a.rank - b.rank);
  if (stacks.length > mostStacks) return stacks;
  const found = new Set<Stack>();
  const add = (own: Stack): void => {
    if (found.has(own)) return;
    for (const other of stacks) if (isAbove(other, own, size)) add(other);
    found.add(own);
  };
  stacks.forEach(add);
  return [...found];
}

function isAbove(a: Stack, b: Stack, size: number): boolean {
  return a.bottom < b.top && Math.min(a.right, b.right) - Math.max(a.left, b.left) > size;
}
