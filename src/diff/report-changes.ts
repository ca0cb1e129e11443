import type { Report } from '../report/report.ts';
import { type Aligned, align } from './align.ts';
import { type WordChanges, wordChanges } from './word-changes.ts';

/** One value of a report that is not what it was. */
export interface Change {
  /** Where it stands: `narrative.sections[2].paragraphs[0].text`. */
  path: string;
  /** `moved`: only its place in the source is another. */
  kind: 'changed' | 'added' | 'removed' | 'moved';
  before: unknown;
  after: unknown;
  /** For texts: the words that came and went. */
  words: WordChanges | null;
}

/** Every value that differs between two outputs of one report, in the order of the report. */
export function reportChanges(before: Report, after: Report): Change[] {
  const changes: Change[] = [];
  compare('', before, after, changes);
  return changes;
}

function compare(path: string, before: unknown, after: unknown, changes: Change[]): void {
  if (Object.is(before, after)) return;
  if (Array.isArray(before) && Array.isArray(after)) compareLists(path, align(before, after), changes);
  else if (isPosition(before) && isPosition(after)) comparePositions(path, before, after, changes);
  else if (isObject(before) && isObject(after)) compareObjects(path, before, after, changes);
  else changes.push(changed(path, before, after));
}

function compareObjects(path: string, before: object, after: object, changes: Change[]): void {
  const left = before as Record<string, unknown>;
  const right = after as Record<string, unknown>;
  for (const key of new Set([...Object.keys(left), ...Object.keys(right)])) {
    compare(path === '' ? key : `${path}.${key}`, left[key] ?? null, right[key] ?? null, changes);
  }
}

function compareLists(path: string, pairs: ReadonlyArray<Aligned>, changes: Change[]): void {
  for (const { index, before, after } of pairs) {
    const at = `${path}[${index}]`;
    if (before === undefined) changes.push({ path: at, kind: 'added', before: null, after, words: null });
    else if (after === undefined) changes.push({ path: at, kind: 'removed', before, after: null, words: null });
    else compare(at, before, after, changes);
  }
}

function comparePositions(path: string, before: object, after: object, changes: Change[]): void {
  if (JSON.stringify(before) !== JSON.stringify(after))
    changes.push({ path, kind: 'moved', before, after, words: null });
}

function changed(path: string, before: unknown, after: unknown): Change {
  const words =
    typeof before === 'string' && typeof after === 'string' && isText(path) ? wordChanges(before, after) : null;
  return { path, kind: 'changed', before, after, words };
}

function isText(path: string): boolean {
  return path.endsWith('.text') || path.endsWith('.message');
}

function isPosition(value: unknown): value is { start: unknown; end: unknown } {
  return isObject(value) && isObject((value as { start?: unknown }).start) && 'end' in value;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
