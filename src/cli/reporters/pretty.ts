import { type Change, lostPart } from '../../diff/report-changes.ts';
import { grouped } from '../../text/lists.ts';
import { counted, countedFindings } from '../../text/plural.ts';
import type { CheckResult } from '../check/check.ts';
import type { ReportChange } from '../check/compare.ts';
import type { Finding } from '../check/finding.ts';
import { countRule, type RuleCount } from '../config.ts';
import { type FileDiagnostics, listCounts, listDiagnostics } from '../screen/diagnostics.ts';
import { type Color, type Look, paint, printable, wrapLine } from '../screen/text.ts';
import type { Reporter, Style } from './reporter.ts';

/**
 * For a terminal: errors and what makes the check fail with their places, other findings counted by rule, changes grouped
 * by report, the verdict, and what to do.
 */
export const pretty: Reporter = {
  name: 'pretty',
  audience: 'people',
  write: (result, style) => {
    const { findings, changes, updated, written } = result;
    const isShown = ({ fails, severity, status }: Finding) =>
      style.verbose || fails || (severity === 'error' && status !== 'known');
    const others = listCounts(countsOf(findings.filter((one) => !isShown(one) && one.status !== 'known')), style);
    return [
      listDiagnostics(byFile(findings.filter(isShown)), style),
      ...(others === '' ? [] : [others, '\n']),
      ...(changes ?? []).map((change) => changed(change, { ...style, updated })),
      ...written.map((name) => `Wrote ${printable(name)}${name === written[0] && updated ? wrote(changes) : ''}\n`),
      verdict(result, style),
      whatToDo(result, style),
    ].join('');
  },
};

function byFile(findings: ReadonlyArray<Finding>): FileDiagnostics[] {
  const files = grouped(findings, ({ file }) => file ?? 'all inputs');
  return Array.from(files, ([name, ofFile]) => ({ name, diagnostics: ofFile.map(marked) }));
}

/** A finding that says in its message what its place and its severity do not. */
function marked(finding: Finding): Finding {
  const { message, page, status } = finding;
  const marks = [page === null ? null : `page ${page}`, status === 'new' ? null : status].filter(Boolean);
  return { ...finding, message: marks.length > 0 ? `${message} (${marks.join(', ')})` : message };
}

function countsOf(findings: ReadonlyArray<Finding>): RuleCount[] {
  const counts = new Map<string, RuleCount>();
  for (const finding of findings) countRule(counts, finding);
  return [...counts.values()];
}

function changed(
  { kind, report, file, changes }: ReportChange,
  { color, width, verbose, updated }: Style & { updated: boolean },
): string {
  const head = (what: string) =>
    paint('bold', printable(`${report}${file === null ? '' : ` (${file})`}${what}`), color);
  // What came and went is a finding of its own, unless it has just been written.
  if (kind !== 'changed') return updated ? `${head(kind === 'missing' ? ': new' : ': removed')}\n\n` : '';
  const moved = changes.filter((change) => change.kind === 'moved').length;
  const told = changes.filter((change) => verbose || change.kind !== 'moved');
  const lines = told.flatMap((change) => [`  ${printable(titleOf(change))}`, ...sides(change, { color, width })]);
  const places = moved > 0 && !verbose ? [`  and ${counted(moved, 'place')} in the source`] : [];
  return `${[head(''), ...lines, ...places].join('\n')}\n\n`;
}

function titleOf(change: Change): string {
  const lost = lostPart(change);
  return lost === null ? change.path : `${lost} is lost (${change.path})`;
}

function sides({ kind, before, after, words }: Change, { color, width }: Look): string[] {
  const side = (format: Color, sign: string, text: string) =>
    paint(format, wrapLine(`    ${sign} ${printable(text)}`, width), color);
  const old = words ? words.dropped : kind === 'added' ? [] : [value(before)];
  const fresh = words ? words.added : kind === 'removed' ? [] : [value(after)];
  return [...old.map((text) => side('red', '-', text)), ...fresh.map((text) => side('green', '+', text))];
}

/** One line of a value, cut if it is long. */
function value(what: unknown): string {
  const text = JSON.stringify(what);
  return text.length > 160 ? `${text.slice(0, 157)}...` : text;
}

/** `: 2 changed, 1 new`. */
function wrote(changes: CheckResult['changes']): string {
  const count = (wanted: ReportChange['kind']) => changes?.filter(({ kind }) => kind === wanted).length ?? 0;
  const parts = [`${count('changed')} changed`, `${count('missing')} new`, `${count('surplus')} removed`];
  return `: ${parts.filter((part) => !part.startsWith('0 ')).join(', ') || 'nothing changed'}`;
}

function verdict(
  { passed, inputs, reports, findings, changes, reviewed }: CheckResult,
  { color, width }: Style,
): string {
  const count = (wanted: (finding: Finding) => boolean) => findings.filter(wanted).length;
  const open = (severity: Finding['severity']) => count((one) => one.severity === severity && one.status !== 'known');
  const known = count(({ status }) => status === 'known');
  const others = [
    known === 0 ? null : `${known} known`,
    changes === null ? 'not compared with any output' : null,
    reviewed && `${reviewed.unchanged} as they were checked, ${reviewed.unchecked} never checked`,
  ];
  const found = countedFindings(open('error'), open('warning'), open('info'), ...others);
  const word = passed ? 'passed' : 'failed';
  const what = `${counted(reports, 'report') ?? 'no reports'} from ${counted(inputs.length, 'input') ?? 'no inputs'}`;
  const line = wrapLine(`Check ${word}: ${what}; ${found || 'nothing found'}`, width);
  return `${line.replace(word, paint(passed ? 'green' : 'red', word, color))}\n`;
}

/**
 * What to do about each of the check's own rules, the most urgent first; flags are typed behind the same command. Any other has its page.
 */
const remedies = [
  ['nothing-measured', 'check the paths and the configuration'],
  ['output-changed', 'look at the changes; if they are right, `--update` writes them, and you commit them'],
  ['output-missing', '`--update` writes the new reports, and you commit them'],
  ['output-surplus', 'look for the inputs; if they are meant to be gone, `--update` removes their reports'],
  ['baseline-stale', '`--prune` takes out of the baseline what is gone, and you commit it'],
  ['too-many-findings', 'mend what causes the findings, or raise the threshold'],
] as const;

function whatToDo({ passed, findings }: CheckResult, { width }: Style): string {
  if (passed) return '';
  const failing = findings.filter(({ fails }) => fails).map(({ ruleId }) => ruleId);
  const own = remedies.find(([ruleId]) => failing.includes(ruleId));
  const others = `mend the inputs (\`tip-report explain ${failing[0]}\` says how), or accept what is known: \`--baseline known.json --accept\``;
  return `${wrapLine(`What to do: ${own ? own[1] : others}`, width)}\n`;
}
