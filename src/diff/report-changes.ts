import type { Diagnostic, Report } from '../report/report.ts';
import { grouped } from '../text/lists.ts';
import { type PairedElements, pairElements } from './pair-elements.ts';
import { type WordChanges, wordChanges } from './word-changes.ts';

/** One value of a report that is not what it was. */
export interface Change {
  /** Where it stands: `narrative.sections[2].paragraphs[0].text`; a diagnostic by its rule and place: `diagnostics[text-unplaced 12:1]`. */
  path: string;
  /** `moved`: only its place in the source is another. */
  kind: 'changed' | 'added' | 'removed' | 'moved';
  before: unknown;
  after: unknown;
  /** For texts: the words that came and went. */
  words: WordChanges | null;
}

/** Every value that differs between two outputs of one report, in the order of the report, but parts that are lost first. */
export function reportChanges(before: Report, after: Report): Change[] {
  const changes: Change[] = [];
  compare('', before, after, changes);
  const lost = changes.filter((change) => lostPart(change) !== null);
  return [...lost, ...changes.filter((change) => !lost.includes(change))];
}

/** Which part of the report a change is the loss of, as `protection` or `recommendations`; `null` for any other change. */
export function lostPart({ path, kind, before, after }: Change): string | null {
  if (kind === 'removed' && section.test(path)) return String((before as { kind?: unknown }).kind);
  return part.test(path) && before !== null && after === null ? path : null;
}

const section = /(?:^|\.)narrative\.sections\[\d+\]$/u;
const part = /(?:^|\.)(?:tier|recommendations)$/u;

function compare(path: string, before: unknown, after: unknown, changes: Change[]): void {
  if (Object.is(before, after)) return;
  if (path === 'diagnostics') compareDiagnostics(before as Diagnostic[], after as Diagnostic[], changes);
  else if (Array.isArray(before) && Array.isArray(after))
    compareLists(path, pairElements(before, after, sameKind), changes);
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

function compareLists(path: string, pairs: ReadonlyArray<PairedElements>, changes: Change[]): void {
  for (const { index, before, after } of pairs) {
    const at = `${path}[${index}]`;
    if (before === undefined) changes.push(added(at, after));
    else if (after === undefined) changes.push(removed(at, before));
    else compare(at, before, after, changes);
  }
}

/** A section of one kind does not become one of another. */
function sameKind(before: unknown, after: unknown): boolean {
  const { kind: left, paragraphs } = Object(before) as { kind?: unknown; paragraphs?: unknown };
  return paragraphs === undefined || left === (Object(after) as { kind?: unknown }).kind;
}

/** Diagnostics are known by their rule and what they say, else by their rule and place; their order says nothing. */
function compareDiagnostics(
  before: ReadonlyArray<Diagnostic>,
  after: ReadonlyArray<Diagnostic>,
  changes: Change[],
): void {
  const left = [...before];
  const right = [...after];
  const said = ({ ruleId, message }: Diagnostic) => `${ruleId} ${message}`;
  const pairs = [...paired(left, right, said), ...paired(left, right, placed)];
  for (const [old, now] of pairs) compare(`diagnostics[${placed(now)}]`, old, now, changes);
  for (const old of left) changes.push(removed(`diagnostics[${placed(old)}]`, old));
  for (const now of right) changes.push(added(`diagnostics[${placed(now)}]`, now));
}

/** Takes the pairs that have the same key out of two lists. */
function paired<One>(left: One[], right: One[], key: (one: One) => string): [One, One][] {
  const waiting = grouped(right, key);
  const pairs = left.flatMap((one): [One, One][] => {
    const other = waiting.get(key(one))?.shift();
    return other ? [[one, other]] : [];
  });
  const [taken, given] = [new Set(pairs.map(([one]) => one)), new Set(pairs.map(([, one]) => one))];
  left.splice(0, left.length, ...left.filter((one) => !taken.has(one)));
  right.splice(0, right.length, ...right.filter((one) => !given.has(one)));
  return pairs;
}

function placed({ ruleId, position }: Diagnostic): string {
  return position ? `${ruleId} ${position.start.line}:${position.start.column}` : ruleId;
}

function comparePositions(path: string, before: object, after: object, changes: Change[]): void {
  if (JSON.stringify(before) !== JSON.stringify(after))
    changes.push({ path, kind: 'moved', before, after, words: null });
}

function added(path: string, after: unknown): Change {
  return { path, kind: 'added', before: null, after, words: null };
}

function removed(path: string, before: unknown): Change {
  return { path, kind: 'removed', before, after: null, words: null };
}

function changed(path: string, before: unknown, after: unknown): Change {
  const words =
    typeof before === 'string' && typeof after === 'string' && textPath.test(path) ? wordChanges(before, after) : null;
  return { path, kind: 'changed', before, after, words };
}

const textPath = /\.(?:text|message)$/u;

function isPosition(value: unknown): value is { start: unknown; end: unknown } {
  return isObject(value) && isObject((value as { start?: unknown }).start) && 'end' in value;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
