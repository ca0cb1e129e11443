import type { Root } from 'hast';
import { align } from '../../text/align.ts';
import type { ContentRange } from '../../text/content-ranges.ts';
import { textsOf } from './page-element.ts';

/**
 * The text content of a page, in the order of its source: all text that is not code, the title's and what is hidden
 * included. It is taken from the page itself, so that whatever is made of the page can be held against it.
 */
export function textContent(page: Root, source: string): ContentRange[] {
  const found: ContentRange[] = [];
  for (const { value, position } of textsOf(page)) {
    const start = position?.start.offset ?? 0;
    const end = position?.end.offset ?? 0;
    if (value.trim() === '') continue;
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
