import type { Report } from '../../report/report.ts';
import {
  changedParts,
  type Marks,
  partFingerprints,
  type ReviewMark,
  readMarks,
  reportKeys,
} from '../../review/marks.ts';
import { all, excerpt } from '../../text/shown-words.ts';
import { withSeverities } from '../config.ts';
import type { Config } from '../config-schema.ts';
import { UsageError } from '../exit.ts';
import type { Host } from '../host.ts';
import { readAsked } from '../inputs/read.ts';
import { type Located, ofCheck } from './finding.ts';
import type { Scope } from './gather.ts';

/** What became of the reports that somebody marked as checked. */
interface Reviewed {
  /** Reports that are as somebody checked them. */
  unchanged: number;
  /** Reports that nobody checked. */
  unchecked: number;
  findings: Located[];
}

/**
 * Compares the reports with the marks that the review pages saved, which show diagnostics with the severities that the
 * configuration gives their rules; `null` where no file of marks is named. Marks on what was not asked for say nothing here.
 * Throws `UsageError` where the marks cannot be read.
 */
export async function compareReviewed(
  gathered: ReadonlyArray<Report>,
  { name, rules, isAsked }: { name: string | null; rules: Config['rules']; isAsked: Scope },
  host: Pick<Host, 'cwd'>,
): Promise<Reviewed | null> {
  if (name === null) return null;
  const reports = gathered.map((report) => ({ ...report, diagnostics: withSeverities(report.diagnostics, rules) }));
  const keys = reportKeys(reports);
  const byKey = new Map(keys.map((key, index) => [key, reports[index] as Report]));
  // A report whose input has another name now is the same one by its key; one whose id others came to share, by its input.
  const reportOf = ({ key, id, source }: ReviewMark) =>
    byKey.get(key) ?? reports.find((report) => id !== null && report.id === id && report.source.name === source);
  const checked = (await marksIn(name, host)).marks
    .filter((mark) => mark.checked)
    .map((mark) => ({ mark, report: reportOf(mark) }))
    .filter(({ mark, report }) => report || isAsked(mark.source));
  const findings = checked.flatMap(({ mark, report }) => outdated(mark, report));
  const marked = new Set(checked.map(({ report }) => report));
  return {
    unchanged: checked.length - findings.length,
    unchecked: reports.filter((report) => !marked.has(report)).length,
    findings,
  };
}

async function marksIn(name: string, host: Pick<Host, 'cwd'>): Promise<Marks> {
  const text = await readAsked('marks', name, host);
  try {
    return readMarks(text);
  } catch (error) {
    throw new UsageError(`\`${name}\` holds no marks of the review pages: ${(error as Error).message}`);
  }
}

function outdated({ key, source, parts }: ReviewMark, report: Report | undefined): Located[] {
  if (!report) {
    const message = `Unexpected mark on ${excerpt(key)}, expected a report that is there`;
    return [ofCheck('review-outdated', message, { file: source })];
  }
  const changed = changedParts(parts, partFingerprints(report));
  if (changed.length === 0) return [];
  const cause = changed.includes('source') ? 'its input is another' : 'its input is the same';
  const message = `Unexpected change of ${excerpt(key)} since somebody checked it in ${all(changed)} (${cause}), expected what was looked at`;
  return [ofCheck('review-outdated', message, { file: report.source.name, report: report.id })];
}
