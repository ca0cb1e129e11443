/**
 * Operations on mapped text: every cut goes through the map, so a heading cut out of a paragraph or an item out of a list
 * keeps its place in the source.
 */

import type { MappedText, Range, Run } from '../report/document.ts';
import { NodeBuffer } from './bytes.ts';
import { firstFrom } from './ranges.ts';

export const empty: MappedText = { text: '', runs: [] };

/** The text that stands unchanged at `[start, end)` of the source. */
export function mapSlice(source: string, start: number, end: number): MappedText {
  if (end <= start) return empty;
  return { text: inOneByte(source.slice(start, end)), runs: [{ at: 0, from: start, length: end - start }] };
}

/** The part `[start, end)` of a mapped text, offsets in its text. */
export function slice(mapped: MappedText, start: number, end: number = mapped.text.length): MappedText {
  if (start <= 0 && end >= mapped.text.length) return mapped;
  if (end <= start) return empty;
  const runs: Run[] = [];
  for (let index = firstRunAfter(mapped.runs, start); index < mapped.runs.length; index += 1) {
    const run = mapped.runs[index] as Run;
    if (run.at >= end) break;
    runs.push(clip(run, start, end));
  }
  return { text: mapped.text.slice(start, end), runs };
}

/** What of a run lies in `[start, end)`; a run whose lengths differ (a character reference) is not cut in the source. */
function clip(run: Run, start: number, end: number): Run {
  const from = Math.max(run.at, start);
  const length = Math.min(run.at + run.length, end) - from;
  if (run.span !== undefined) return { at: from - start, from: run.from, length, span: run.span };
  return { at: from - start, from: run.from + from - run.at, length };
}

/** Texts in a row; `joint` stands between them and has no source. */
export function concat(parts: ReadonlyArray<MappedText>, joint = ''): MappedText {
  const runs: Run[] = [];
  let text = '';
  for (const part of parts) {
    if (text !== '' && part.text !== '') text += joint;
    for (const run of part.runs) runs.push(moved(run, text.length));
    text += part.text;
  }
  return { text, runs };
}

function moved({ at, from, length, span }: Run, by: number): Run {
  return span === undefined ? { at: at + by, from, length } : { at: at + by, from, length, span };
}

/** The text without the given ranges of it (sorted, not overlapping). */
export function without(mapped: MappedText, holes: ReadonlyArray<Range>): MappedText {
  const parts: MappedText[] = [];
  let at = 0;
  for (const hole of holes) {
    parts.push(slice(mapped, at, hole.start));
    at = hole.end;
  }
  parts.push(slice(mapped, at));
  return concat(parts);
}

/** Where words stand in a text for the last time. */
export function lastOf(mapped: MappedText, words: string): MappedText {
  const at = mapped.text.lastIndexOf(words);
  return slice(mapped, at, at + words.length);
}

/** The text without blanks at its ends. */
export function trim(mapped: MappedText): MappedText {
  const start = mapped.text.length - mapped.text.trimStart().length;
  return slice(mapped, start, Math.max(start, mapped.text.trimEnd().length));
}

/** Range of the source from the first character to the last; `null` for a text without any. */
export function sourceRange(mapped: MappedText): Range | null {
  const first = mapped.runs[0];
  const last = mapped.runs.at(-1);
  return first && last ? { start: first.from, end: last.from + (last.span ?? last.length) } : null;
}

/** Range of the source that `[start, end)` of a text stands for, without making a text of it. */
export function sourceRangeOf({ runs }: MappedText, start: number, end: number): Range | null {
  const first = firstRunAfter(runs, start);
  let last = first;
  while (last + 1 < runs.length && (runs[last + 1] as Run).at < end) last += 1;
  const [from, to] = [runs[first], runs[last]];
  if (!from || !to || from.at >= end) return null;
  const head = clip(from, start, end);
  const tail = clip(to, start, end);
  return { start: head.from, end: tail.from + (tail.span ?? tail.length) };
}

/** Index of the first run that ends behind `at`. */
function firstRunAfter(runs: ReadonlyArray<Run>, at: number): number {
  return firstFrom(runs, (run) => run.at + run.length > at);
}

/** Lines are shorter, in UTF-16 code units. For long paragraphs the copy takes as long as it wins. */
const longestLine = 250;

const room = NodeBuffer?.alloc(longestLine);

/**
 * A line that is cut out of a text, as a text of its own that takes a byte a character, where all are in Latin-1. The engine reads what is
 * cut out of a text with one typographic quote as two bytes a character, for which it takes up to ten times as long to compile a pattern
 * with `\p{Alpha}`. A long text, and one with other characters, is given back as it is.
 */
export function inOneByte(line: string): string {
  const { length } = line;
  if (!room || length > longestLine) return line;
  room.write(line, 'latin1');
  const own = room.toString('latin1', 0, length);
  return own === line ? own : line;
}
