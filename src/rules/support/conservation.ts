import type { Range, SourceDocument } from '../../report/document.ts';
import type { Report } from '../../report/report.ts';
import type { ContentRange } from '../../text/content.ts';
import { flatMap } from '../../text/flat-map.ts';
import { matchOf } from '../../text/patterns/finder.ts';
import { firstBehind, outside } from '../../text/ranges.ts';
import { repairText } from '../../text/repair.ts';
import { type Leaf, leavesOf, valuesOf } from './leaves.ts';
import { type Slice, sameText } from './same-text.ts';

/** A source, and its text content where it has syntax. */
interface Content {
  document: SourceDocument;
  content: ReadonlyArray<ContentRange> | null;
}

/** A breach of conservation: characters in no leaf or in several, or a leaf that does not say what its characters say. */
export interface Breach {
  kind: 'lost' | 'repeated' | 'altered';
  range: Range;
  /** The characters of the source. */
  found: string;
  /** What the leaf says, for an altered one. */
  said: string | null;
}

/**
 * An item's slice may hold its marker: a bullet or a number, 'and (viii)', with the word that it is counted by in front of it
 * ('Recommendation 1:') or the name of a sign ('$\bullet$').
 */
const markerLength = 10;
const countedBy = /^\s*[^\p{Alpha}\p{N}\s]{0,2}(?:(?:Recommendation|Priority|Point|Item)(?=[\s.:#\d])|\\[a-z]{3,9}\$)/u;

/**
 * Checks the law of conservation over all reports of a document: every non-blank character of its text (or text content) lies in exactly
 * one leaf, a residue inside another leaf's range has its characters for itself, and each leaf's text is what its characters say, as is
 * each value that points into one. Breaches come in the order of the source. Linear but for sorting the leaves.
 */
export function checkConservation(reports: ReadonlyArray<Report>, context: Content): Breach[] {
  const leaves = flatMap(reports, leavesOf);
  const residues = leaves.filter(({ kind }) => kind === 'residue').sort((a, b) => a.start - b.start);
  return [
    ...unevenlyOwned(leaves, context),
    ...altered(leaves, residues, context),
    ...altered(flatMap(reports, valuesOf), residues, context),
  ].sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
}

/** Stretches of text in no leaf, and in more than one. Between two ends of leaves nothing changes, so few are looked at. */
function unevenlyOwned(leaves: ReadonlyArray<Leaf>, context: Content): Breach[] {
  const { text } = context.document;
  const found: Breach[] = [];
  const owners = [0, 0];
  let from = 0;
  for (const boundary of boundaries(leaves, text.length)) {
    const to = Math.min(Math.max(Math.floor(boundary / sorts), from), text.length);
    const kind = to > from ? breachOf(owners) : null;
    const range = kind && wording({ start: from, end: to }, context);
    if (kind && range) found.push({ kind, range, found: text.slice(range.start, range.end), said: null });
    from = to;
    const sort = boundary % sorts;
    owners[sort >> 1] = (owners[sort >> 1] ?? 0) + (sort & 1 ? -1 : 1);
  }
  return found;
}

/** Whether a stretch with so many leaves, and so many residues, has another number of owners than one. */
function breachOf([leaves = 0, residues = 0]: ReadonlyArray<number>): 'lost' | 'repeated' | null {
  if (leaves + residues === 0) return 'lost';
  return leaves > 1 || residues > 1 ? 'repeated' : null;
}

/** A boundary is the start or the end of a leaf or of a residue. */
const sorts = 4;

/**
 * Where leaves begin and end, in order, and the end of the text. Each is one number, the offset and what sort of boundary it is
 * (0 and 1: start and end of a leaf, 2 and 3: of a residue): numbers are sorted without asking how two of them compare.
 */
function boundaries(leaves: ReadonlyArray<Leaf>, end: number): Float64Array {
  const found = new Float64Array(leaves.length * 2 + 1);
  for (const [index, { kind, start, end }] of leaves.entries()) {
    const sort = kind === 'residue' ? 2 : 0;
    found[index * 2] = start * sorts + sort;
    found[index * 2 + 1] = end * sorts + sort + 1;
  }
  // Behind all that end with the text.
  found[leaves.length * 2] = end * sorts + sorts - 1;
  return found.sort();
}

/** The range from the first character of text in a range to the last; `null` where there is none. */
function wording(range: Range, { document, content }: Content): Range | null {
  let start = -1;
  let end = -1;
  for (const piece of content ? within(content, range) : [range]) {
    const words = document.text.slice(piece.start, piece.end);
    if (isNothing(words)) continue;
    if (start < 0) start = piece.start + words.length - words.trimStart().length;
    end = piece.end - words.length + words.trimEnd().length;
  }
  return start < 0 ? null : { start, end };
}

/** Blanks, and marks of the byte order in the middle of a text, which somebody decoded wrongly. */
function isNothing(words: string): boolean {
  return words.trim() === '' || repairText(words).trim() === '';
}

/** Leaves whose text is not what their characters say. */
function altered(leaves: ReadonlyArray<Leaf>, residues: ReadonlyArray<Leaf>, context: Content): Breach[] {
  const { text } = context.document;
  const found: Breach[] = [];
  for (const leaf of leaves) {
    const { start, end } = leaf;
    if (isAsItStands(leaf, residues, context) || isSaid(leaf, residues, context)) continue;
    found.push({ kind: 'altered', range: { start, end }, found: text.slice(start, end), said: leaf.text });
  }
  return found;
}

/** Most leaves are their slice of a source that is all text, items but for a sign behind them, which is one comparison. */
function isAsItStands({ kind, text, start, end }: Leaf, residues: ReadonlyArray<Leaf>, context: Content): boolean {
  const beside = end - start - text.length;
  if (context.content || beside < 0 || beside > (kind === 'item' ? markerLength : 0)) return false;
  if (context.document.text.slice(start, start + text.length) !== text) return false;
  return kind === 'residue' || (residues[firstBehind(residues, start)]?.start ?? end) >= end;
}

/** The same for any leaf: without the residues in it and the syntax between its words. */
function isSaid(leaf: Leaf, residues: ReadonlyArray<Leaf>, context: Content): boolean {
  const isWhole = leaf.kind === 'residue' || (leaf.kind === 'value' && isInside(leaf, residues));
  const ranges = isWhole ? [leaf] : outside(leaf, residues);
  const pieces = flatMap(ranges, (range) => piecesOf(range, context));
  return sameText(leaf.text, pieces, leaf.kind === 'item' ? longestMarker(pieces[0]) : 0);
}

/** How many characters of an item's source may be its marker. */
function longestMarker(first: Slice | undefined): number {
  const start = first?.text.slice(first.start, first.start + 24) ?? '';
  return markerLength + (matchOf(countedBy, start)?.[0].length ?? 0);
}

/** A value may point into a residue: the name that a country was guessed by, in text that has no place. */
function isInside({ start, end }: Range, residues: ReadonlyArray<Range>): boolean {
  const residue = residues[firstBehind(residues, start)];
  return residue !== undefined && residue.start <= start && residue.end >= end;
}

function piecesOf(range: Range, { document, content }: Content): Slice[] {
  if (!content) return [{ text: document.text, start: range.start, end: range.end }];
  return within(content, range).map(({ start, end, text }) =>
    text === undefined ? { text: document.text, start, end } : { text, start: 0, end: text.length },
  );
}

/** The content that lies in a range, cut at its ends. */
function within(content: ReadonlyArray<ContentRange>, { start, end }: Range): ContentRange[] {
  const found: ContentRange[] = [];
  for (let index = firstBehind(content, start); index < content.length; index += 1) {
    const piece = content[index] as ContentRange;
    if (piece.start >= end) break;
    found.push({ ...piece, start: Math.max(piece.start, start), end: Math.min(piece.end, end) });
  }
  return found;
}
