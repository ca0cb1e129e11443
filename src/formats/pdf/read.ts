import type { PDFDocumentProxy, PDFPageProxy } from 'unpdf/pdfjs';
import type { Notice } from '../../report/document.ts';
import { median } from '../../text/lists.ts';
import { marksInMargin } from './margins.ts';
import { type Fragment, sameBaseline, type Tag } from './page.ts';
import { withoutStandIns } from './soft-hyphens.ts';
import { artifact, type StructureNode, tagsOf } from './tags.ts';

/** Why a document could not be opened; the reader tells by the names of its errors. */
function noticeOf(error: unknown): Notice {
  const { name, message } = error as Error;
  if (name === 'PasswordException') return { ruleId: 'encrypted-pdf', range: null, actual: null };
  return { ruleId: 'damaged-pdf', range: null, actual: message };
}

/**
 * Opens a PDF, hands it on and closes it. The reader, 1.6 MB of code, is loaded now and not before.
 * What cannot be opened (a password, damage) gives the notice that says so.
 */
export async function withDocument<Result>(
  bytes: Uint8Array,
  use: (document: PDFDocumentProxy) => Promise<Result>,
): Promise<Result | Notice> {
  const { getDocumentProxy } = await import('unpdf');
  let document: PDFDocumentProxy;
  try {
    // A copy, because the reader takes the bytes away, and refuses a Buffer; and errors only, because it writes warnings to the console.
    document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
  } catch (error) {
    return noticeOf(error);
  }
  try {
    return await use(document);
  } finally {
    await document.destroy();
  }
}

/** More pieces of text than this are no page of a book. */
export const maxPieces = 200_000;

/** What the reader gives for a piece of text. */
interface Item {
  str: string;
  transform: number[];
  width: number;
  fontName: string;
  tag?: Tag | null;
}

/** Punctuation stands upright among turned letters where text is set from top to bottom. */
const punctuation = /^\s*\p{P}{1,2}\s*$/u;
/** So much of a letter's height is above the line. */
const ascent = 0.8;

type Vector = readonly [x: number, y: number];

/** A piece of text with the way it is turned. */
interface TurnedItem {
  item: Item;
  /** Where it begins, the way it runs, and its way down, on the page as it is shown, `y` growing downwards. */
  origin: Vector;
  along: Vector;
  down: Vector;
}

/** The pieces of text of one page. */
export interface Fragments {
  /** Those that run as most of the page does, as if that were from left to right. */
  upright: Fragment[];
  /** The rest: tabs at the edge, watermarks, tables that lie on their side, and what stands alone in the margin. */
  turned: string[];
}

/**
 * The pieces of text of a page, without blank ones and without doubles (bold that is made by printing twice).
 *
 * @throws RangeError if there are more of them than any page has.
 */
export async function fragmentsOf(page: PDFPageProxy, isTagged: boolean): Promise<Fragments> {
  const shown = toShown(page.getViewport({ scale: 1 }).transform);
  const tags = isTagged ? tagsOf((await page.getStructTree()) as StructureNode | null) : null;
  const pieces = (await itemsOf(page, tags)).map(shown);
  const way = mainWay(pieces);
  const found: Fragments = { upright: [], turned: [] };
  const isNew = onlyOnce();
  pieces.forEach((piece, index) => {
    if (piece.item.str.trim() === '') return;
    const runsOn = runs(piece, way);
    const isMark = !runsOn && punctuation.test(piece.item.str);
    const fragment = isMark ? upright(piece, way) : placed(piece, way, isSpaced(piece, pieces[index - 1], way));
    if (!isNew(fragment)) return;
    if (runsOn || isMark) found.upright.push(fragment);
    else found.turned.push(fragment.text);
  });
  level(found.upright);
  const marks = marksInMargin(found.upright);
  if (marks.size === 0) return found;
  return {
    upright: found.upright.filter((own) => !marks.has(own)),
    turned: [...found.turned, ...[...marks].map(({ text }) => text)],
  };
}

/** Fewer words that follow one another say nothing of how a page lay in the scanner. */
const fewestWords = 40;
/** Lines that sink or rise by less, measured by their length, are level: two thousandths are a tenth of a degree. */
const leastSlope = 0.002;

/** Levels the lines of a page that lay askew in the scanner: each word sinks, or rises, by as much as the words in front of it do. */
function level(fragments: ReadonlyArray<Fragment>): void {
  const slopes = fragments.flatMap((own, index) => {
    const before = fragments[index - 1];
    const isNext = before && own.left > before.left && Math.abs(own.y - before.y) <= sameBaseline * own.size;
    return isNext ? [(own.y - before.y) / (own.left - before.left)] : [];
  });
  const slope = slopes.length < fewestWords ? 0 : median(slopes);
  if (Math.abs(slope) < leastSlope) return;
  for (const fragment of fragments) fragment.y -= slope * fragment.left;
}

/** Whether a blank stands in front of a piece; the reader adds one where the way of the letters changes. */
function isSpaced({ item }: TurnedItem, last: TurnedItem | undefined, way: Vector): boolean {
  return item.str.startsWith(' ') || (last !== undefined && runs(last, way) && last.item.str.endsWith(' '));
}

/** A text is doubled within this distance, measured by its letters: bold that is made by printing twice, and a shadow. */
const doubled = 0.16;
/** What has been there is looked for in squares of so many points: its own and those around it. */
const square = 3;
const around = [-1, 0, 1].flatMap((column) => [-1, 0, 1].map((row) => [column, row] as const));

/** Says no to a text that was there before, in the same place. */
function onlyOnce(): (fragment: Fragment) => boolean {
  const seen = new Map<string, Fragment>();
  const keyOf = (text: string, column: number, row: number) => `${text}\0${column}\0${row}`;
  return (fragment) => {
    const { text, left, y, size } = fragment;
    const [column, row] = [Math.floor(left / square), Math.floor(y / square)];
    const isThere = around.some(([right, below]) => {
      const own = seen.get(keyOf(text, column + right, row + below));
      // What a damaged page puts nowhere is there once.
      return own !== undefined && !(Math.max(Math.abs(own.left - left), Math.abs(own.y - y)) >= doubled * size);
    });
    if (!isThere) seen.set(keyOf(text, column, row), fragment);
    return !isThere;
  };
}

/** What the reader gives between the pieces of text of a tagged page. */
interface Mark {
  type: string;
  id?: string;
  tag?: string;
}

async function itemsOf(page: PDFPageProxy, tags: ReadonlyMap<string, Tag> | null): Promise<Item[]> {
  const items: Item[] = [];
  const add = tags ? tagged(items, tags) : (item: Item | Mark) => 'str' in item && items.push(item);
  const reader = page.streamTextContent({ includeMarkedContent: tags !== null }).getReader();
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    chunk.value.items.forEach(add);
    if (items.length > maxPieces) {
      await reader.cancel(new Error('too much text'));
      throw new RangeError(`more than ${maxPieces} pieces of text on a page`);
    }
  }
  return items;
}

/** Takes pieces with the tag of the innermost content that has one. */
function tagged(items: Item[], tags: ReadonlyMap<string, Tag>): (item: Item | Mark) => void {
  const open: (Tag | null)[] = [];
  return (item) => {
    if ('str' in item) items.push({ ...item, tag: open.at(-1) ?? null });
    else if (item.type === 'endMarkedContent') open.pop();
    else open.push((item.tag === 'Artifact' ? artifact : tags.get(item.id ?? '')) ?? open.at(-1) ?? null);
  };
}

/** Puts pieces on the page as it is shown: turned, and with its upper edge at 0. */
function toShown([a = 1, b = 0, c = 0, d = -1, e = 0, f = 0]: ReadonlyArray<number>): (item: Item) => TurnedItem {
  const turn = (x: number, y: number): Vector => [a * x + c * y, b * x + d * y];
  return (item) => {
    const [ta = 1, tb = 0, tc = 0, td = 1, te = 0, tf = 0] = item.transform;
    const [x, y] = turn(te, tf);
    const [downX, downY] = turn(tc, td);
    return { item, origin: [x + e, y + f], along: turn(ta, tb), down: [-downX, -downY] };
  };
}

/** The way most characters of a page run: volumes have pages that lie on their side. */
function mainWay(pieces: ReadonlyArray<TurnedItem>): Vector {
  const ways: readonly Vector[] = [
    [1, 0],
    [0, 1],
    [0, -1],
    [-1, 0],
  ];
  const counts = ways.map((way) =>
    pieces.reduce((sum, piece) => sum + (runs(piece, way) ? piece.item.str.length : 0), 0),
  );
  return ways[counts.indexOf(Math.max(...counts))] ?? [1, 0];
}

/** The cosine of the angle that letters may be turned by and still run along a way: 8 degrees. */
const sameWay = 0.99;

function runs({ along: [x, y] }: TurnedItem, [wayX, wayY]: Vector): boolean {
  return x * wayX + y * wayY > sameWay * Math.hypot(x, y);
}

/** A mark that takes up the height of a letter in the line that it stands in, though it runs across it. */
function upright(piece: TurnedItem, way: Vector): Fragment {
  const own = placed(piece, way, false);
  const [downX, downY] = piece.down;
  const isForwards = downX * way[0] + downY * way[1] > 0;
  const left = own.left - (isForwards ? ascent : 1 - ascent) * own.size;
  return { ...own, left, right: left + own.size };
}

function placed({ item, origin: [x, y], down }: TurnedItem, [wayX, wayY]: Vector, spaced: boolean): Fragment {
  const left = x * wayX + y * wayY;
  return {
    text: withoutStandIns(item.str.trim()),
    left,
    right: left + item.width,
    y: y * wayX - x * wayY,
    size: Math.hypot(...down),
    font: item.fontName,
    spaced,
    tag: item.tag ?? null,
  };
}
