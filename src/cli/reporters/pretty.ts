import { styleText } from 'node:util';
import type { Change } from '../../diff/report-changes.ts';
import type { ReportChange } from '../check/compare-expected.ts';
import type { Finding } from '../check/finding.ts';
import type { CheckResult } from '../check/result.ts';
import { printable } from '../screen/printable.ts';
import { type FileMessages, reportMessages } from '../screen/report-messages.ts';
import { counted } from '../screen/table.ts';
import type { Reporter, Style } from './reporter.ts';

/** For a terminal: findings as every vfile reporter prints them, changes grouped by report, and the verdict. */
export const pretty: Reporter = {
  name: 'pretty',
  audience: 'people',
  write: (result, style) => {
    const { findings, changes, written } = result;
    const shown = findings.filter(
      ({ status, severity }) => style.verbose || (status !== 'known' && severity !== 'info'),
    );
    return [
      reportMessages(byFile(shown), style),
      ...(changes ?? []).map((change) => changed(change, style)),
      ...written.map((name) => `Wrote ${printable(name)}\n`),
      verdict(result, style),
    ].join('');
  },
};

function byFile(findings: ReadonlyArray<Finding>): FileMessages[] {
  const files = new Map<string, Finding[]>();
  for (const finding of findings) {
    const name = finding.file ?? 'all inputs';
    files.set(name, [...(files.get(name) ?? []), finding]);
  }
  return [...files].map(([name, ofFile]) => ({ name, messages: ofFile.map(toMessage) }));
}

function toMessage(finding: Finding): FileMessages['messages'][number] {
  const { message, page, status } = finding;
  const marks = [page === null ? null : `page ${page}`, status === 'new' ? null : status].filter(Boolean);
  return { ...finding, message: marks.length > 0 ? `${message} (${marks.join(', ')})` : message };
}

function changed({ kind, report, file, changes }: ReportChange, { color, verbose }: Style): string {
  if (kind !== 'changed') return '';
  const paint = (format: 'red' | 'green' | 'bold', text: string) => (color ? styleText(format, text) : text);
  const moved = changes.filter((change) => change.kind === 'moved').length;
  const told = changes.filter((change) => verbose || change.kind !== 'moved');
  const lines = told.flatMap((change) => [`  ${printable(change.path)}`, ...sides(change, paint)]);
  const places = moved > 0 && !verbose ? [`  and ${counted(moved, 'place')} in the source`] : [];
  return `${[paint('bold', printable(`${report} (${file})`)), ...lines, ...places].join('\n')}\n\n`;
}

type Paint = (format: 'red' | 'green', text: string) => string;

function sides({ kind, before, after, words }: Change, paint: Paint): string[] {
  const old = words ? words.dropped : kind === 'added' ? [] : [value(before)];
  const fresh = words ? words.added : kind === 'removed' ? [] : [value(after)];
  return [
    ...old.map((text) => paint('red', `    - ${printable(text)}`)),
    ...fresh.map((text) => paint('green', `    + ${printable(text)}`)),
  ];
}

/** One line of a value, cut if it is long. */
function value(what: unknown): string {
  const text = JSON.stringify(what);
  return text.length > 160 ? `${text.slice(0, 157)}...` : text;
}

function verdict({ passed, inputs, reports, findings, changes }: CheckResult, { color }: Style): string {
  const count = (wanted: (finding: Finding) => boolean) => findings.filter(wanted).length;
  const parts = [
    counted(
      count(({ severity, status }) => severity === 'error' && status !== 'known'),
      'error',
    ),
    counted(
      count(({ severity, status }) => severity === 'warning' && status !== 'known'),
      'warning',
    ),
    counted(
      count(({ severity, status }) => severity === 'info' && status !== 'known'),
      'note',
    ),
    known(count(({ status }) => status === 'known')),
    changes === null ? 'not compared with any output' : null,
  ].filter((part) => part !== null);
  const word = passed ? 'passed' : 'failed';
  const shown = color ? styleText(passed ? 'green' : 'red', word) : word;
  const what = `${counted(reports, 'report') ?? 'no reports'} from ${counted(inputs.length, 'input') ?? 'no inputs'}`;
  return `Check ${shown}: ${what}; ${parts.join(', ') || 'nothing found'}\n`;
}

function known(count: number): string | null {
  return count === 0 ? null : `${count} known`;
}
