import { isPrintedHeading } from '../../knowledge/editions.ts';
import { flatMap } from '../../text/flat-map.ts';
import { endsWithStop } from '../../text/lines.ts';
import { countsOf, totalLength } from '../../text/lists.ts';
import { type Edges, edgesBeside, edgesOf, type Line, type PdfPage } from './page.ts';
import {
  breaksBelow,
  breaksBetween,
  gapBetween,
  isHeading,
  isIndent,
  isOtherTag,
  isTorn,
  type Pair,
  type Setting,
} from './paragraphs.ts';
import { isNoteTag } from './tags.ts';

/** Lines that are one paragraph, heading or item, wherever they stand. */
export interface PdfBlock {
  lines: Line[];
  /** What it is, where the page tells; `null` for text. */
  role: 'footnote' | 'navigation' | 'unplaced' | null;
}

/** A line with what has to be known to compare it with the next one. */
interface Placed {
  line: Line;
  page: PdfPage;
  edges: Edges;
}

const footnoteMark = /^(?:\d{1,3}|[ivx]{1,5}(?!\p{Alpha})|[*†‡§]{1,3})/u;
/** Letters of captions and footnotes, and of boxes, measured by those of the text. */
const small = 0.86;
const large = 1.2;
/** Distance of two lines, measured by their letters, where a document is too short to tell. */
const usualLeading = 1.2;
/** What is further apart is no line spacing. */
const mostLeading = 3;
/** A title has so many characters at most, and a box or a caption so many: what is longer, somebody should look at. */
const titleLength = 100;
const asideLength = 400;
/** What somebody said, set large between paragraphs: '“Nobody asked my name.”'. A title in quotation marks has no stop. */
const isSaid = /^["“].*\p{Lower}[.!?]["”]$/u;

/** The paragraphs of a document, in reading order; one may begin on a page and end on another. `notes` are the marks of its notes. */
export function blocksOf(pages: ReadonlyArray<PdfPage>, notes: ReadonlySet<string>): PdfBlock[] {
  const placed = flatMap(pages, place);
  const setting = settingOf(placed);
  const runs = runsOf(placed, setting);
  const found = runs.map((lines): PlacedRun => ({ lines, role: isNote(lines, notes) ? 'footnote' : roleOf(lines) }));
  return joined(found.map(withTitle), setting);
}

interface PlacedRun {
  lines: Placed[];
  role: PdfBlock['role'];
}

function place(page: PdfPage): Placed[] {
  const edges = edgesOf(page);
  const narrowed = new Map(page.asides.flatMap((aside) => [...edgesBeside(aside, page)]));
  return page.lines.map((line) => ({
    line,
    page,
    edges: narrowed.get(line) ?? edges.get(line.column) ?? { left: line.left, right: line.right },
  }));
}

/** Lines of one column that belong together. */
function runsOf(placed: ReadonlyArray<Placed>, setting: Setting): Placed[][] {
  const runs: Placed[][] = [];
  for (const own of placed) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const first = run?.[0];
    if (run && last && first && isBelow(last, own) && !breaksBelow(pairOf(first, last, own), setting)) run.push(own);
    else runs.push([own]);
  }
  return runs;
}

function isBelow(a: Placed, b: Placed): boolean {
  return a.page === b.page && a.line.column === b.line.column && a.line.y < b.line.y;
}

function pairOf(first: Placed, a: Placed, b: Placed): Pair {
  return { first: first.line, a: a.line, b: b.line, edges: a.edges, next: b.edges, size: b.page.size };
}

/** Puts together what a column's or a page's end parted. Boxes, captions and footnotes between the two are passed over. */
function joined(runs: ReadonlyArray<PlacedRun>, setting: Setting): PdfBlock[] {
  const found: PlacedRun[] = [];
  let open: PlacedRun | null = null;
  let isBeside = true;
  for (const run of runs) {
    if (run.role === null && open && goesOn(open, run, { isPassedOver: found.at(-1) !== open, isBeside }, setting)) {
      open.lines.push(...run.lines);
      continue;
    }
    found.push(run);
    isBeside = run.role === null || (isBeside && run.lines[0]?.line.isAside === true);
    if (run.role === null) open = run;
  }
  return found.map(({ lines, role }) => ({ lines: lines.map(({ line }) => line), role }));
}

/** What stands between a run and an earlier one: whether anything does, and whether all of it stands beside the two. */
interface BetweenRuns {
  isPassedOver: boolean;
  isBeside: boolean;
}

/** Whether a run is the rest of an earlier one. A box beside the two takes no room between them. */
function goesOn(open: PlacedRun, run: PlacedRun, { isPassedOver, isBeside }: BetweenRuns, setting: Setting): boolean {
  const last = open.lines.at(-1);
  const [first] = run.lines;
  if (!last || !first) return false;
  const pair = pairOf(open.lines[0] ?? last, last, first);
  if (last.page === first.page && isOtherTag(pair)) return isTorn(pair);
  if (!isBelow(last, first)) return !breaksBetween(pair, setting);
  return isPassedOver && !(isBeside ? breaksBelow(pair, setting) : breaksBetween(pair, setting));
}

/** The marks that stand behind words of the text and again at the beginning of a line: what notes are told by. */
export function notesIn(pages: ReadonlyArray<PdfPage>): Set<string> {
  const lines = flatMap(pages, (page) => page.lines);
  const behind = new Set<string>();
  for (const { raised } of lines) for (const { at, text } of raised) if (at > 0) behind.add(text);
  if (behind.size === 0) return behind;
  const first = flatMap(lines, ({ raised: [mark], text }) =>
    mark ? (mark.at === 0 ? [mark.text] : []) : [leading(text)],
  );
  return new Set(first.filter((mark) => behind.has(mark)));
}

function leading(text: string): string {
  return footnoteMark.exec(text)?.[0] ?? '';
}

function isNote([first]: ReadonlyArray<Placed>, notes: ReadonlySet<string>): boolean {
  const mark = first?.line.raised[0];
  return mark?.at === 0 && notes.has(mark.text);
}

/** What a block is by the place and the size of its letters. */
function roleOf(lines: ReadonlyArray<Placed>): PdfBlock['role'] {
  const first = lines[0]?.line;
  if (!first) return null;
  if (first.isAside) return asideRole(lines);
  if (isNoteTag(first.tag)) return 'footnote';
  return isHeading(first) ? null : roleBySize(lines);
}

/** Small letters are a caption's or, below all text of a column, a footnote's; prose in large ones is a box. */
function roleBySize(lines: ReadonlyArray<Placed>): PdfBlock['role'] {
  const [{ line, page }, last] = [lines[0], lines.at(-1)] as [Placed, Placed];
  const ratio = line.size / page.size;
  if (ratio > small && ratio <= large) return null;
  if (ratio > large && lines.length === 1 && isSaid.test(line.text)) return asideRole(lines);
  if (ratio > large && lengthOf(lines) <= titleLength && (lines.length === 1 || !endsWithStop(last.line.text)))
    return null;
  if (ratio <= small && footnoteMark.test(line.text) && isLowest(last.line, page)) return 'footnote';
  return asideRole(lines);
}

/** What is long, somebody should look at. */
function asideRole(lines: ReadonlyArray<Placed>): PdfBlock['role'] {
  return lengthOf(lines) > asideLength ? 'unplaced' : 'navigation';
}

function lengthOf(lines: ReadonlyArray<Placed>): number {
  return totalLength(lines.map(({ line }) => line));
}

/** The title of a box is part of it: as small as what follows, and no heading of the report. */
function withTitle(run: PlacedRun, index: number, runs: ReadonlyArray<PlacedRun>): PlacedRun {
  const own = run.lines[0];
  const next = runs[index + 1];
  const isTitle =
    own !== undefined &&
    run.role === null &&
    own.line.size <= small * own.page.size &&
    !isPrintedHeading(own.line.text) &&
    next?.lines[0]?.page === own.page &&
    (next.role === 'navigation' || next.role === 'unplaced');
  return isTitle ? { ...run, role: next.role } : run;
}

function isLowest({ column, y }: Line, { lines, size }: PdfPage): boolean {
  return !lines.some((other) => other.column === column && other.y > y && other.size > small * size);
}

/** Distances of lines are the same to the eye, measured by their letters; so many of a document's are the usual one. */
const alike = 0.05;
const leastShare = 0.3;

/**
 * The middle one of the distances of lines, from the least on; or a lesser one that most share, where a short document has as many
 * gaps between its paragraphs as lines within them.
 */
function leadingOf(distances: ReadonlyArray<number>): number {
  const middle = distances[distances.length >> 1] ?? usualLeading;
  const counts = countsOf(distances.map((distance) => Math.round(distance / alike)));
  let usual = 0;
  for (const [step, count] of counts) if (count > (counts.get(usual) ?? 0)) usual = step;
  const isUsual = (counts.get(usual) ?? 0) >= leastShare * distances.length;
  return isUsual && usual > 0 ? Math.min(middle, usual * alike) : middle;
}

/** The usual distance of lines, and whether paragraphs are told apart by their first lines or by gaps. */
function settingOf(placed: ReadonlyArray<Placed>): Setting {
  const steps: { distance: number; isSetIn: boolean }[] = [];
  placed.forEach((own, index) => {
    const last = placed[index - 1];
    if (!last || own.line.isAside || !isBelow(last, own) || last.line.size !== own.line.size) return;
    const distance = (own.line.y - last.line.y) / own.line.size;
    const indent = (own.line.left - last.line.left) / own.line.size;
    if (distance <= mostLeading) steps.push({ distance, isSetIn: isIndent(indent) });
  });
  steps.sort((a, b) => a.distance - b.distance);
  const leading = leadingOf(steps.map(({ distance }) => distance));
  const gaps = steps.filter(({ distance }) => distance > gapBetween * leading).length;
  return { leading, indents: steps.filter(({ isSetIn }) => isSetIn).length > gaps };
}
