import { countsOf, grouped, totalLength } from '../../text/lists.ts';

/** What a tagged PDF says of a piece of text: the paragraph, heading or item of a page that it belongs to. */
export interface Tag {
  /** The standard role: `P` (that of cells, too), `H1`, `LI`, `Note`, or `Artifact` for what is page and not text. */
  role: string;
  /** Rank among the tags of the page, in the order of the document; -1 for what is not in it. */
  order: number;
  /** Whether it has a marker of its own: an item that goes on from the page before has none. */
  hasLabel: boolean;
}

/** A piece of text as a page shows it. Lengths are points; `y` grows downwards and is that of the baseline. */
export interface Fragment {
  text: string;
  left: number;
  right: number;
  y: number;
  /** Height of the letters' font. */
  size: number;
  /** The font, by a name that holds for the document. */
  font: string;
  /** A blank stands in front of it. */
  spaced: boolean;
  /** The block it belongs to, where the document says so. */
  tag: Tag | null;
}

/** Fragments on one baseline of one column. */
export interface Line extends Fragment {
  /** Left edge of its second fragment: where the text of an item begins behind its bullet. */
  second: number | null;
  /** Small figures and signs that stand higher than the text: where each begins in it. */
  raised: ReadonlyArray<{ at: number; text: string }>;
  /** It stands beside the text: in a box. */
  isAside: boolean;
  /** Index of the column; `acrossColumns` where it goes across several. */
  column: number;
}

/** Where the text of a column begins and ends on a page. */
export interface Edges {
  left: number;
  right: number;
}

/** The room that some text takes up on a page, from its first baseline to its last. Lengths are points. */
export interface Room extends Edges {
  top: number;
  bottom: number;
}

/** Makes a room large enough for a piece. */
export function makeRoom(room: Room, { left, right, y }: Pick<Fragment, 'left' | 'right' | 'y'>): void {
  room.left = Math.min(room.left, left);
  room.right = Math.max(room.right, right);
  room.top = Math.min(room.top, y);
  room.bottom = Math.max(room.bottom, y);
}

/** The room that pieces take up; nothing takes up less than none. */
export function roomOf(pieces: Iterable<Pick<Fragment, 'left' | 'right' | 'y'>>): Room {
  const room = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };
  for (const piece of pieces) makeRoom(room, piece);
  return room;
}

/** Text beside the text: a box, or a heading in the margin. */
export interface Aside extends Room {
  fragments: ReadonlySet<Fragment>;
  isHeading: boolean;
}

export const acrossColumns = -1;

/** The size that most characters have; 0 where there are none. */
export function mostCommonSize(pieces: Iterable<Pick<Fragment, 'size' | 'text'>>): number {
  const characters = new Map<number, number>();
  for (const { size, text } of pieces) {
    const rounded = Math.round(size * 2) / 2;
    characters.set(rounded, (characters.get(rounded) ?? 0) + text.length);
  }
  let best = 0;
  for (const [size, count] of characters) if (count > (characters.get(best) ?? 0)) best = size;
  return best;
}

/** Baselines that are no further apart, measured by the letters, are one: figures of footnotes stand higher. */
export const sameBaseline = 0.45;

/** The pieces on each baseline, from top to bottom: what a reader of scans sets a little higher or lower stands on the same. */
export function rowsOf(fragments: ReadonlyArray<Fragment>, size: number): Fragment[][] {
  const rows: Fragment[][] = [];
  let top = Number.NEGATIVE_INFINITY;
  for (const fragment of [...fragments].sort((a, b) => a.y - b.y)) {
    const row = rows.at(-1);
    if (row && fragment.y - top <= sameBaseline * size) row.push(fragment);
    else {
      rows.push([fragment]);
      top = fragment.y;
    }
  }
  return rows;
}

/** Sizes of letters that differ by less than that share look the same. */
const sameToTheEye = 0.08;

/** Whether two sizes of letters are the same to the eye. */
export function sameSize(a: number, b: number): boolean {
  return Math.abs(a - b) <= sameToTheEye * Math.max(a, b);
}

/** One page of a document. */
export interface PdfPage {
  number: number;
  /** In reading order, without what is beside the text. */
  lines: Line[];
  /** Running heads, numbers and tabs, above and below. */
  above: Line[];
  below: Line[];
  /** What stands beside its text. */
  asides: ReadonlyArray<Room>;
  /** Size of the letters of most of its text. */
  size: number;
}

/** A page with less text has the size of the document. */
const enough = 1500;

/** The size of a page's text: its own, if there is enough of it. */
export function sizeOfText(lines: ReadonlyArray<Line>, size: number): number {
  return totalLength(lines) >= enough ? mostCommonSize(lines) : size;
}

/** The edges of each column of a page; the left one is where most lines begin. */
export function edgesOf({ lines, size }: PdfPage): Map<number, Edges> {
  const columns = grouped(lines, ({ column }) => column);
  return new Map([...columns].map(([column, own]) => [column, edges(own, size)]));
}

/** Lines above and below a box are kept off it, too, as far as this, measured by their letters. */
const keptOff = 2.5;

/** The edges of the lines beside a box, which leaves them less room. */
export function edgesBeside(box: Room, { lines, size }: PdfPage): Map<Line, Edges> {
  const own = lines.filter(({ y, left, right, isAside }) => {
    if (isAside) return false;
    const far = (right <= box.left || left >= box.right ? keptOff : 1) * size;
    return y > box.top - far && y < box.bottom + far;
  });
  const narrow = edges(own, size);
  return new Map(own.map((line) => [line, narrow]));
}

function edges(lines: ReadonlyArray<Line>, size: number): Edges {
  const left = leftEdge(lines, size);
  let right = left;
  // What begins further in (a head at the right margin) says nothing of where lines end.
  for (const line of lines) if (line.left < left + deepest * size) right = Math.max(right, line.right);
  return { left, right };
}

/** No line is set in deeper, measured by its letters. */
const deepest = 6;

/** Where lines begin: the leftmost place at which many do, because items and their bullets begin at several. */
function leftEdge(lines: ReadonlyArray<Line>, size: number): number {
  const starts = countsOf(lines.map(({ left }) => Math.round(left)));
  const many = Math.max(2, lines.length * 0.1);
  const places = [...starts].sort(([a], [b]) => a - b);
  const [first] = places.find(([, count]) => count >= many) ?? places[0] ?? [size];
  return first;
}
