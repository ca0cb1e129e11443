import type { Range } from '../report/document.ts';
import type { Report } from '../report/report.ts';
import type { ContentRange } from '../text/content.ts';
import { ascending } from '../text/lists.ts';
import type { SourceText } from './gather.ts';
import type { PlacedValue } from './places.ts';

/** A stretch of the source within which nothing begins or ends. */
interface Segment extends Range {
  /** As it is shown: without syntax, references resolved. */
  text: string;
}

/** Segments in a row of one leaf; `null`: of none, which is text that got lost, or blanks between leaves. */
export interface LeafPiece {
  leaf: PlacedValue | null;
  /** Whether it stands before or behind the report, and is shown because a value points there: a title of a volume. */
  isElsewhere: boolean;
  /** Whether the leaf began before. */
  continued: boolean;
  segments: Segment[];
}

/** A stretch of the source that begins a line, as a reader sees it: most hold one leaf. */
export interface SourceRow {
  pieces: LeafPiece[];
  /** Number of the page that begins with it. */
  page: number | null;
}

/**
 * The source of a report cut at everything that begins or ends in it: rows of pieces of segments, from its first leaf to
 * its last, and what else of the document a value of it points at. Blanks between rows are left out; nothing else is.
 */
export function sourceRows(
  report: Report,
  { text, content }: SourceText,
  places: ReadonlyArray<PlacedValue>,
): SourceRow[] {
  const pages = new Map((report.source.pages ?? []).map(({ start, number }) => [start, number]));
  const owners = places.filter(({ kind }) => kind !== 'value');
  const range = rangeOf(owners, text);
  const shown = content ? shownContent(text, content) : shownText(text);
  const segmentsIn = (within: Range): Segment[] => {
    const cuts = cutsOf([...places, ...[...pages.keys()].map((start) => ({ start, end: start }))], within);
    return cuts.slice(1).map((end, index) => {
      const segment = { start: cuts[index] as number, end };
      return { ...segment, text: shown(segment) };
    });
  };
  const elsewhere = (ranges: ReadonlyArray<Range>): SourceRow[] =>
    ranges.flatMap((one) => elsewhereRow(segmentsIn(one)));
  const before = elsewhere(placesIn(places, { start: 0, end: range.start }));
  const ownerOf = ownerFinder(owners);
  const builder = new RowBuilder();
  for (const segment of segmentsIn(range)) {
    const page = pages.get(segment.start) ?? null;
    if (page !== null) builder.beginPage(page);
    builder.add(segment, ownerOf(segment));
  }
  return [...before, ...builder.finish(), ...elsewhere(placesIn(places, { start: range.end, end: text.length }))];
}

/** Finds where a link to a place can lead: the first segment that is shown at or behind it, else the last one. */
export function anchorFinder(rows: ReadonlyArray<SourceRow>): (offset: number) => number | null {
  const segments = rows.flatMap(({ pieces }) => pieces.flatMap((piece) => piece.segments));
  const starts = ascending(segments.map(({ start }) => start));
  return (offset) => starts.find((start) => start >= offset) ?? starts.at(-1) ?? null;
}

/** What of the places lies in a range, as ranges in order that do not overlap. */
function placesIn(places: ReadonlyArray<PlacedValue>, { start, end }: Range): Range[] {
  const found: Range[] = [];
  const clipped = places.map((place) => ({ start: Math.max(place.start, start), end: Math.min(place.end, end) }));
  for (const range of clipped.filter((one) => one.start < one.end).sort((a, b) => a.start - b.start)) {
    const last = found.at(-1);
    if (last && range.start <= last.end) last.end = Math.max(last.end, range.end);
    else found.push({ ...range });
  }
  return found;
}

function elsewhereRow(segments: Segment[]): SourceRow[] {
  if (segments.every(({ text }) => text.trim() === '')) return [];
  return [{ page: null, pieces: [{ leaf: null, isElsewhere: true, continued: false, segments }] }];
}

/** From the first leaf to the last; the whole text where there is none. */
function rangeOf(owners: ReadonlyArray<PlacedValue>, text: string): Range {
  if (owners.length === 0) return { start: 0, end: text.length };
  const start = owners.reduce((least, place) => Math.min(least, place.start), text.length);
  const end = owners.reduce((most, place) => Math.max(most, place.end), 0);
  return { start, end: Math.min(end, text.length) };
}

function cutsOf(ranges: ReadonlyArray<Range>, { start, end }: Range): number[] {
  const cuts = new Set([start, end]);
  for (const range of ranges) {
    for (const cut of [range.start, range.end]) if (cut > start && cut < end) cuts.add(cut);
  }
  return ascending(cuts);
}

/** Finds whose characters a segment's are: a residue's before another leaf's. Asked in order of the source. */
function ownerFinder(owners: ReadonlyArray<PlacedValue>): (segment: Range) => PlacedValue | null {
  const waiting = owners.toSorted((a, b) => b.start - a.start);
  let open: PlacedValue[] = [];
  return ({ start, end }) => {
    for (let next = waiting.at(-1); next && next.start <= start; next = waiting.at(-1))
      open.push(waiting.pop() as PlacedValue);
    open = open.filter((place) => place.end > start);
    const covering = open.filter((place) => place.end >= end);
    return covering.find(({ kind }) => kind === 'residue') ?? covering[0] ?? null;
  };
}

const lineEnd = /\r\n?/gu;

function shownText(text: string): (range: Range) => string {
  return ({ start, end }) => text.slice(start, end).replace(lineEnd, '\n');
}

/** What of a source with syntax is text; syntax that ends a line is a line break. Asked in order of the source. */
function shownContent(source: string, content: ReadonlyArray<ContentRange>): (range: Range) => string {
  let first = 0;
  return ({ start, end }) => {
    let shown = '';
    let from = start;
    while ((content[first]?.end ?? end) <= start) first += 1;
    for (let at = first; (content[at]?.start ?? end) < end; at += 1) {
      const range = content[at] as ContentRange;
      shown += gap(source, from, range.start) + contentIn(source, range, { start, end });
      from = range.end;
    }
    return (shown + gap(source, from, end)).replace(lineEnd, '\n');
  };
}

/** The text of a content range within another range. A reference is one character: it belongs where it begins. */
function contentIn(source: string, range: ContentRange, { start, end }: Range): string {
  if (range.text === undefined) return source.slice(Math.max(range.start, start), Math.min(range.end, end));
  return range.start >= start ? range.text : '';
}

/** What stands for syntax between two stretches of text. */
function gap(source: string, start: number, end: number): string {
  if (start >= end) return '';
  const syntax = source.slice(start, end);
  if (syntax.trim() === '') return syntax;
  return endsLine.test(syntax) ? '\n' : '';
}

const endsLine =
  /\n|<\/?(?:address|article|aside|blockquote|br|caption|d[dlt]|div|figure|footer|form|h[1-6r]|header|li|main|nav|[ou]l|p|pre|section|t[dhr]|table|title|body)\b/iu;

/** Puts segments into pieces and pieces into rows. */
class RowBuilder {
  #rows: SourceRow[] = [];
  #row: SourceRow = { pieces: [], page: null };
  #begun = new Set<string>();
  /** Blank segments that stand between pieces; they are shown if the row goes on. */
  #blanks: Segment[] = [];
  #atLineStart = true;

  add(segment: Segment, leaf: PlacedValue | null): void {
    if (leaf === null && segment.text.trim() === '') {
      this.#blanks.push(segment);
      if (segment.text.includes('\n')) this.#atLineStart = true;
      return;
    }
    const last = this.#row.pieces.at(-1);
    if (last && last.leaf === leaf && this.#blanks.length === 0) last.segments.push(segment);
    else this.#beginPiece(segment, leaf);
    this.#atLineStart = segment.text.endsWith('\n');
  }

  beginPage(page: number): void {
    this.#endRow();
    this.#row.page = page;
  }

  finish(): SourceRow[] {
    this.#endRow();
    return this.#rows;
  }

  #beginPiece(segment: Segment, leaf: PlacedValue | null): void {
    if (this.#atLineStart) this.#endRow();
    else if (this.#blanks.length > 0)
      this.#row.pieces.push({ leaf: null, isElsewhere: false, continued: true, segments: this.#blanks });
    this.#blanks = [];
    const continued = leaf !== null && this.#begun.has(leaf.id);
    if (leaf) this.#begun.add(leaf.id);
    this.#row.pieces.push({ leaf, isElsewhere: false, continued, segments: [segment] });
  }

  #endRow(): void {
    this.#blanks = [];
    this.#atLineStart = true;
    const last = this.#row.pieces.at(-1)?.segments.at(-1);
    if (!last) return;
    last.text = last.text.trimEnd();
    this.#rows.push(this.#row);
    this.#row = { pieces: [], page: null };
  }
}
