import { isPrintedHeading } from '../../knowledge/editions.ts';
import { median } from '../../text/lists.ts';
import { type Aside, type Edges, type Fragment, type Room, roomOf, rowsOf, sameBaseline, sameSize } from './page.ts';

/** Pieces on one baseline with no more between them than blanks. */
interface Segment extends Pick<Fragment, 'text' | 'left' | 'right' | 'y' | 'size'> {
  fragments: Fragment[];
}

/** Two segments that stand beside one another. */
interface Pair {
  a: Segment;
  b: Segment;
}

/** Pairs below one another, and the strip without text between their sides. */
interface Group extends Edges {
  pairs: Pair[];
}

/** Blanks are no wider, measured by the letters, and a gap beside a box is no narrower. */
const widestBlank = 0.9;
/** Lines are as close as this, measured by their letters: beside one another, below one another with a title between them, and in a box. */
const beside = 0.8;
const below = 3.2;
const next = 1.5;
/** A heading in the cell of a table may stand a line higher than the text in the next one, which keeps its distance from the edge. */
const besideHeading = 1.4;
/** A pair is held against so many of a group, the lowest: the others are farther up the page. */
const lastPairs = 4;
/** A box is narrower than what stands beside it. */
const narrower = 0.75;
/** A bullet, a number or a letter: what stands to its right is its item. */
const marker = /^(?:\P{Alpha}{1,3}|\(?(?:\d{1,3}|\p{Alpha}|[ivx]{1,4})[.)])$/u;
/** Pages with more pieces than this are not looked at. */
const mostPieces = 20_000;

/** What stands beside the text of a page that is set in one column; `numbers`: those of its lines. */
export function asidesOf(fragments: ReadonlyArray<Fragment>, size: number, numbers: Aside | null): Aside[] {
  if (fragments.length > mostPieces) return [];
  const text = numbers ? fragments.filter((own) => !numbers.fragments.has(own)) : fragments;
  const segments = segmentsOf(rowsOf(text, size).map((row) => row.sort((a, b) => a.left - b.left)));
  const groups = groupsOf(pairsOf(segments, size), size);
  const found = groups.flatMap((group) => asideOf(group, segments) ?? []);
  return numbers ? [numbers, ...found] : found;
}

function segmentsOf(rows: ReadonlyArray<ReadonlyArray<Fragment>>): Segment[] {
  // The widest blank of each row whose words are pieces of their own: a justified line in a narrow column has wide ones.
  const blanks = new Map(rows.flatMap((row) => row.map((own) => [own, widestIn(row)])));
  const segments: Segment[] = [];
  let open: Segment[] = [];
  for (const fragment of rows.flat()) {
    const { left, right, y, size, text } = fragment;
    open = open.filter((own) => y - own.y <= sameBaseline * own.size);
    const own = open.find(
      (one) =>
        Math.abs(left - one.right) <= Math.max(widestBlank * Math.max(size, one.size), blanks.get(fragment) ?? 0) ||
        marker.test(one.text),
    );
    if (own) {
      own.fragments.push(fragment);
      own.right = Math.max(own.right, right);
      own.text += ` ${text}`;
    } else {
      const made = { fragments: [fragment], left, right, y, size, text };
      segments.push(made);
      open.push(made);
    }
  }
  return segments;
}

/** So many gaps in a row tell how wide its blanks are; a gap beside a box is wider than those by this. */
const fewestGaps = 4;
const wider = 1.6;
/** Fewer do where they are even, or no wider than this, measured by the letters: the words of a narrow line that is justified. */
const fewestAlike = 2;
const widestAlike = 2.5;
const even = 1.1;

function widestIn(row: ReadonlyArray<Fragment>): number {
  const gaps = row.slice(1).map((own, index) => own.left - (row[index]?.right ?? own.left));
  if (gaps.length >= fewestGaps) return wider * median(gaps);
  if (gaps.length < fewestAlike) return 0;
  const [least, most] = [Math.min(...gaps), Math.max(...gaps)];
  const isBlank = most <= even * least || wider * least <= widestAlike * (row[0]?.size ?? 0);
  return isBlank ? wider * least : 0;
}

/** Each segment with the next one to its right on the same height. */
function pairsOf(segments: ReadonlyArray<Segment>, size: number): Pair[] {
  const pairs: Pair[] = [];
  segments.forEach((a, index) => {
    for (let at = index + 1; at < segments.length; at += 1) {
      const b = segments[at] as Segment;
      if (b.y - a.y > besideHeading * size) break;
      if (isBeside(a, b, size)) pairs.push(a.left < b.left ? { a, b } : { a: b, b: a });
    }
  });
  return pairs.filter((pair) => !isAboveText(pair, segments, size));
}

/** Whether a gap parts two segments that stand on the same height; `b` is the lower one. */
function isBeside(a: Segment, b: Segment, size: number): boolean {
  if (Math.max(a.left, b.left) - Math.min(a.right, b.right) <= widestBlank * size) return false;
  return b.y - a.y <= beside * size || (a.left < b.left && isPrintedHeading(a.text));
}

/** Whether a line of text begins below a heading: what stands farther to the right is the rest of that line. */
function isAboveText({ a, b }: Pair, segments: ReadonlyArray<Segment>, size: number): boolean {
  if (b.y - a.y <= beside * size) return false;
  return segments.some((own) => own !== a && own.left < a.right && Math.abs(own.y - b.y) <= sameBaseline * size);
}

/** Pairs below one another that a strip without text parts. */
function groupsOf(pairs: ReadonlyArray<Pair>, size: number): Group[] {
  const groups: Group[] = [];
  for (const pair of pairs) {
    const strip = { left: pair.a.right, right: pair.b.left };
    const group = groups.find((own) => {
      const width = Math.min(own.right, strip.right) - Math.max(own.left, strip.left);
      return isNear(pair, own, size) && width >= (widestBlank / 2) * size;
    });
    if (!group) {
      groups.push({ pairs: [pair], ...strip });
      continue;
    }
    group.pairs.push(pair);
    group.left = Math.max(group.left, strip.left);
    group.right = Math.min(group.right, strip.right);
  }
  return groups;
}

function isNear(pair: Pair, { pairs }: Group, size: number): boolean {
  return pairs
    .slice(-lastPairs)
    .some(({ a, b }) => Math.min(Math.abs(pair.a.y - a.y), Math.abs(pair.b.y - b.y)) <= below * size);
}

/** The narrower side of what stands side by side, with the rest of its lines above and below. */
function asideOf({ pairs }: Group, segments: ReadonlyArray<Segment>): Aside | null {
  const a = boundsOf(new Set(pairs.map((pair) => pair.a)));
  const b = boundsOf(new Set(pairs.map((pair) => pair.b)));
  const isLeft = a.right - a.left <= b.right - b.left;
  const [own, other] = isLeft ? [a, b] : [b, a];
  if (own.right - own.left > narrower * (other.right - other.left)) return null;
  const [from, to] = isLeft ? [Number.NEGATIVE_INFINITY, b.left] : [a.right, Number.POSITIVE_INFINITY];
  const found = grown(
    own,
    segments.filter(({ left, right }) => left >= from && right <= to),
  );
  const text = [...found.segments]
    .sort((x, y) => x.y - y.y)
    .map((one) => one.text)
    .join(' ');
  const isHeading = isPrintedHeading(text);
  // The words of one justified line may stand far apart, too.
  const heights = new Set(pairs.map(({ a }) => Math.round(a.y)));
  if (!isHeading && heights.size < 2 && !isNote(found, other)) return null;
  const { segments: lines, ...room } = found;
  return { ...room, isHeading, fragments: new Set([...lines].flatMap((one) => one.fragments)) };
}

/** Letters of a word in the margin, measured by those of the text. */
const small = 0.86;
const wordOfNote = /\p{Alpha}{3}/u;

/** Words in small print beside the text, though only on one line: a number or a letter there is the mark of an item. */
function isNote({ segments: own }: Bounds, { segments: other }: Bounds): boolean {
  const sizes = [...other].map(({ size }) => size);
  return [...own].every(({ size, text }) => size <= small * Math.min(...sizes) && wordOfNote.test(text));
}

interface Bounds extends Room {
  segments: Set<Segment>;
}

function boundsOf(segments: Set<Segment>): Bounds {
  return { segments, ...roomOf(segments) };
}

/** Takes in the lines directly above and below that are set alike: those beside which the text has a blank line. */
function grown(own: Bounds, candidates: ReadonlyArray<Segment>): Bounds {
  let bounds = own;
  for (const one of candidates) {
    if (bounds.segments.has(one) || !isNext(one, bounds)) continue;
    bounds = boundsOf(new Set([...bounds.segments, one]));
  }
  return bounds;
}

function isNext({ left, right, y, size }: Segment, { segments, ...bounds }: Bounds): boolean {
  if (left >= bounds.right || right <= bounds.left) return false;
  if (y < bounds.top - next * size || y > bounds.bottom + next * size) return false;
  return [...segments].some((own) => sameSize(own.size, size));
}
