import type { Locate, MappedText } from '../report/document.ts';
import type { Point, Position, Text } from '../report/report.ts';
import { lazy } from './lazy.ts';
import { sourceRange } from './mapped-text.ts';
import { firstFrom } from './ranges.ts';

const lineEnd = /\r\n?|\n/g;

/**
 * Prepares a text for many questions: lines are found once, each place in the time of a binary search.
 * `\n`, `\r\n` and a lone `\r` end a line, as in Markdown and in HTML.
 */
export function locator(text: string): Locate {
  const lines = lazy(() => lineStarts(text));
  const point = (offset: number): Point => {
    const starts = lines();
    const line = firstFrom(starts, (start) => start > offset) - 1;
    return { line: line + 1, column: offset - (starts[line] as number) + 1, offset };
  };
  return ({ start, end }) => ({ start: point(start), end: point(end) });
}

function lineStarts(text: string): number[] {
  const starts = [0];
  if (text.includes('\r')) for (const { index, 0: end } of text.matchAll(lineEnd)) starts.push(index + end.length);
  else for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** Where a mapped text stands in the source. */
export function positionOf(mapped: MappedText, locate: Locate): Position {
  return locate(sourceRange(mapped) ?? { start: 0, end: 0 });
}

/** A mapped text with its position. */
export function toText(mapped: MappedText, locate: Locate): Text {
  return { text: mapped.text, position: positionOf(mapped, locate) };
}
