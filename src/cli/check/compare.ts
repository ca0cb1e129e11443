import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { takeSame } from '../../diff/pair-reports.ts';
import { type Change, lostPart, reportChanges } from '../../diff/report-changes.ts';
import type { Report } from '../../report/report.ts';
import { grouped } from '../../text/lists.ts';
import { all, excerpt } from '../../text/shown-words.ts';
import { UsageError } from '../exit.ts';
import type { Host } from '../host.ts';
import { type ReadReport, readOutput } from '../store/read-output.ts';
import { type Located, ofCheck } from './finding.ts';
import { type Gathered, scopeOf } from './gather.ts';
import type { CheckSettings } from './settings.ts';

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

/**
 * Compares fresh reports with committed ones; `null` where there is nothing to compare with. Of the committed reports only
 * those count that `parse` would write there: a check of one folder says nothing about the others, and where the output
 * holds nothing of what was asked for, and was not named, it is about something else.
 */
export async function compareCommitted(
  { inputs, reports, parsed }: Gathered,
  { expected, mayBeMissing, isAsked }: { expected: CheckSettings['expected']; mayBeMissing: boolean; isAsked: boolean },
  host: Host,
): Promise<ReportChange[] | null> {
  if (!parsed && isAsked)
    throw new UsageError(
      `\`--expected\` is for inputs, and \`${inputs[0]}\` is output of \`parse\`: \`tip-report diff\` compares two outputs`,
    );
  if (!expected || !parsed) return null;
  if (!(await stat(resolve(host.cwd, expected.path)).catch(() => null))) {
    if (mayBeMissing) return compare(reports, []);
    if (!expected.named) return null;
    throw new UsageError(
      `Nothing to compare with: \`${expected.path}\` does not exist; the same with \`--update\` writes it`,
    );
  }
  const isOurs = scopeOf(parsed, host);
  const committed = await readOutput(expected.path, host, { mayBeEmpty: true });
  const ours = committed.filter(({ report }) => isOurs(report.source.name));
  const isElsewhere = ours.length === 0 && committed.length > 0 && !parsed.isAll;
  return isElsewhere && !expected.named && !mayBeMissing ? null : compare(reports, ours);
}

function compare(reports: ReadonlyArray<Report>, committed: ReadonlyArray<ReadReport>): ReportChange[] {
  const waiting = grouped(committed, (one) => key(one.report));
  const found: ReportChange[] = [];
  for (const report of reports) {
    // Two inputs may have one name.
    const before = takeSame(waiting.get(key(report)), (one) => one.report.source.sha256 === report.source.sha256);
    if (!before) found.push({ ...names(report), kind: 'missing', file: null, changes: [] });
    const changes = before ? reportChanges(before.report, report) : [];
    if (before && changes.length > 0) found.push({ ...names(report), kind: 'changed', file: before.file, changes });
  }
  for (const { report, file } of [...waiting.values()].flat()) {
    found.push({ ...names(report), kind: 'surplus', file, changes: [] });
  }
  return found;
}

/** A report is known by its source and its id; several without one in a source, or of one id, by their order. */
function key({ id, source }: Report): string {
  return `${source.name}\n${id ?? ''}`;
}

function names({ id, source }: Report): { report: string; source: string } {
  return { report: id ?? source.name, source: source.name };
}

/** A difference from the committed output as a finding. */
export function changeFinding({ kind, report, source, file, changes }: ReportChange): Located {
  const about = { file: source, report };
  const name = excerpt(report);
  const where = excerpt(file ?? '');
  if (kind === 'missing') {
    return ofCheck('output-missing', `Unexpected new report ${name}, expected it in the committed output`, about);
  }
  if (kind === 'surplus') {
    return ofCheck('output-surplus', `Unexpected ${name} in ${where}, expected a report that an input gives`, about);
  }
  const lost = changes.flatMap((change) => lostPart(change) ?? []);
  if (lost.length > 0) {
    return ofCheck(
      'output-changed',
      `Unexpected loss of ${all(lost)} in ${name}, expected what stands in ${where}`,
      about,
    );
  }
  const paths = changes.filter((change) => change.kind !== 'moved').map(({ path }) => path);
  const what = paths.length > 0 ? all(paths) : `${changes.length} places`;
  return ofCheck('output-changed', `Unexpected change of ${name} in ${what}, expected what stands in ${where}`, about);
}
