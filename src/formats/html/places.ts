import type { Element, ElementContent, Root, RootContent, Text } from 'hast';
import type { Range } from '../../report/document.ts';
import { align } from '../../text/align.ts';
import type { ContentRange } from '../../text/content.ts';
import { firstFrom, outside } from '../../text/ranges.ts';
import { isSilent, textsOf } from './elements.ts';

const referenceAtEnd = /&(?:#[xX]?[\da-fA-F]{1,7}|[A-Za-z][A-Za-z\d]{1,31});?$/u;
/** The longest reference, and then some. */
const reach = 40;

/**
 * Puts right what the parser says of the places of texts, where HTML's own rules move or drop something: a text that begins
 * with a character reference behind blanks that are dropped begins with that reference, and one that was put together from in
 * front of a table's cell and behind it becomes two again.
 */
export function mendPlaces(page: Root, source: string): void {
  const places: Range[] = [];
  for (const text of textsOf(page)) {
    mendStart(text, source);
    places.push(placeOf(text));
  }
  const isOrdered = places.every(({ start }, index) => index === 0 || start >= (places[index - 1]?.end ?? 0));
  if (isOrdered) return;
  places.sort((a, b) => a.start - b.start);
  splitIn(page, places, source);
}

function placeOf({ position }: Text): Range {
  return { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 };
}

function mendStart({ value, position }: Text, source: string): void {
  const start = position?.start.offset;
  if (!position || start === undefined || value[0] === source[start]) return;
  const length = referenceAtEnd.exec(source.slice(Math.max(0, start - reach), start))?.[0].length ?? 0;
  position.start = { ...position.start, offset: start - length, column: position.start.column - length };
}

function splitIn(parent: Root | Element, places: ReadonlyArray<Range>, source: string): void {
  const children: (RootContent | ElementContent)[] = [];
  for (const child of parent.children) {
    if (child.type === 'text') for (const piece of split(child, places, source)) children.push(piece);
    else children.push(child);
    if (child.type === 'element' && !isSilent(child)) splitIn(child, places, source);
  }
  parent.children = children as ElementContent[];
}

/** The text in as many pieces as other texts leave of its place. */
function split(text: Text, places: ReadonlyArray<Range>, source: string): Text[] {
  const pieces: Text[] = [];
  let rest = text.value;
  const own = placeOf(text);
  const next = firstFrom(places, ({ start }) => start > own.start);
  for (const { start, end } of outside(own, places, next)) {
    const last = align(rest, source, start, end).runs.at(-1);
    if (!last) continue;
    const length = last.at + last.length;
    pieces.push(piece(rest.slice(0, length), { start, end: last.from + (last.span ?? last.length) }, text));
    rest = rest.slice(length);
  }
  return pieces.length > 1 ? pieces : [text];
}

/** Lines and columns of a piece are nobody's concern behind this: a place is its offsets. */
function piece(value: string, { start, end }: Range, { position }: Text): Text {
  if (!position) return { type: 'text', value };
  return {
    type: 'text',
    value,
    position: { start: { ...position.start, offset: start }, end: { ...position.end, offset: end } },
  };
}

/**
 * The text content of a page, in the order of its source: all text that is not code, the title's and what is hidden
 * included. It is taken from the page itself, so that whatever is made of the page can be held against it.
 */
export function textContent(page: Root, source: string): ContentRange[] {
  const found: ContentRange[] = [];
  for (const text of textsOf(page)) {
    const { value } = text;
    if (value.trim() === '') continue;
    const { start, end } = placeOf(text);
    if (source.slice(start, end) === value) found.push({ start, end });
    else for (const piece of pieces(value, source, start, end)) found.push(piece);
  }
  return found.sort((a, b) => a.start - b.start);
}

/** A reference to a blank (`&nbsp;`) is no text, though its characters are none. */
function pieces(value: string, source: string, start: number, end: number): ContentRange[] {
  return align(value, source, start, end).runs.flatMap(({ at, from, length, span }) => {
    if (span === undefined) return [{ start: from, end: from + length }];
    const text = value.slice(at, at + length);
    return text.trim() === '' ? [] : [{ start: from, end: from + span, text }];
  });
}
