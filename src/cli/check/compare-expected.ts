import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type Change, reportChanges } from '../../diff/report-changes.ts';
import type { Report } from '../../report/report.ts';
import type { Host } from '../host.ts';
import { displayName } from '../inputs/display-name.ts';
import { type ReadReport, readOutput } from '../store/read-output.ts';
import { UsageError } from '../usage-error.ts';

/** A report that is not what the committed output has. */
export interface ReportChange {
  /** `missing`: the output lacks it. `surplus`: no input gives it any more. */
  kind: 'changed' | 'missing' | 'surplus';
  /** Its id, else the name of its source. */
  report: string;
  /** Name of its input. */
  source: string;
  /** Its file in the output; `null` where the output lacks it. */
  file: string | null;
  changes: Change[];
}

/** What fresh reports are compared with. */
export interface Expectation {
  expected: { path: string; named: boolean } | null;
  /** What was asked for, as typed; empty for all there is. */
  operands: ReadonlyArray<string>;
  /** Names of the inputs that this came to. */
  inputs: ReadonlyArray<string>;
}

/**
 * Compares fresh reports with committed ones; `null` where there is nothing to compare with. Of the committed reports only
 * those count whose input is among what was asked for: a check of one folder says nothing about the others.
 */
export async function compareExpected(
  reports: ReadonlyArray<Report>,
  { expected, operands, inputs }: Expectation,
  host: Host,
): Promise<ReportChange[] | null> {
  if (!expected) return null;
  const present = await stat(resolve(host.cwd, expected.path)).catch(() => null);
  if (!present) {
    if (!expected.named) return null;
    throw new UsageError(
      `Nothing to compare with: \`${expected.path}\` does not exist; \`tip-report check --update\` writes it`,
    );
  }
  const typed = operands.map((one) => displayName(resolve(host.cwd, one), { cwd: host.cwd, typed: one }));
  const asked = new Set([...typed, ...inputs]);
  const committed = await readOutput(expected.path, host, { mayBeEmpty: true });
  return compare(
    reports,
    operands.length === 0 ? committed : committed.filter(({ report }) => isAsked(report.source.name, asked)),
  );
}

/** Whether a source is one of the inputs, or lies in a folder or an archive that is. */
function isAsked(source: string, asked: ReadonlySet<string>): boolean {
  if (asked.has('') || asked.has(source)) return true;
  for (let end = source.lastIndexOf('/'); end > 0; end = source.lastIndexOf('/', end - 1)) {
    if (asked.has(source.slice(0, end))) return true;
  }
  return false;
}

function compare(reports: ReadonlyArray<Report>, committed: ReadonlyArray<ReadReport>): ReportChange[] {
  const waiting = new Map<string, ReadReport[]>();
  for (const one of committed) waiting.set(key(one.report), [...(waiting.get(key(one.report)) ?? []), one]);
  const found: ReportChange[] = [];
  for (const report of reports) {
    const before = waiting.get(key(report))?.shift();
    if (!before) found.push({ ...names(report), kind: 'missing', file: null, changes: [] });
    const changes = before ? reportChanges(before.report, report) : [];
    if (before && changes.length > 0) found.push({ ...names(report), kind: 'changed', file: before.file, changes });
  }
  for (const { report, file } of [...waiting.values()].flat()) {
    found.push({ ...names(report), kind: 'surplus', file, changes: [] });
  }
  return found;
}

/** A report is known by its source and its id; several without one in a source, by their order. */
function key({ id, source }: Report): string {
  return `${source.name}\n${id ?? ''}`;
}

function names({ id, source }: Report): { report: string; source: string } {
  return { report: id ?? source.name, source: source.name };
}
