import type { Log, ReportingDescriptor, Result } from 'sarif';
import { rules } from '../../rules/registry.ts';
import { projectUrl, ruleUrl } from '../../rules/rule.ts';
import type { CheckResult } from '../check/check.ts';
import type { Finding } from '../check/finding.ts';
import { linesOf, type Reporter, worstFirst } from './reporter.ts';

/** GitHub shows so many results of a run. */
const most = 5_000;
const levels = { error: 'error', warning: 'warning', info: 'note' } as const;

/** SARIF 2.1.0, for code scanning. */
export const sarif: Reporter = {
  name: 'sarif',
  audience: 'programs',
  write: (result, { version }) => `${JSON.stringify(log(result, version), null, 2)}\n`,
};

function log({ findings, inputs }: CheckResult, version: string): Log {
  const told = worstFirst(findings).slice(0, most);
  const described = descriptors(told);
  const elsewhere = inputs[0] ?? 'tip-report.config.json';
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'tip-report',
            version,
            semanticVersion: version,
            informationUri: projectUrl,
            rules: described,
          },
        },
        columnKind: 'utf16CodeUnits',
        results: told.map((finding) => toResult(finding, described, elsewhere)),
      },
    ],
  };
}

/** The rules that found something, sorted by id. */
function descriptors(findings: ReadonlyArray<Finding>): ReportingDescriptor[] {
  const found = new Set(findings.map(({ ruleId }) => ruleId));
  return rules
    .filter(({ id }) => found.has(id))
    .map(({ id, severity, summary, why, remedy }) => ({
      id,
      shortDescription: { text: summary },
      fullDescription: { text: why },
      help: { text: `${why} ${remedy}`, markdown: `${why}\n\n${remedy}` },
      helpUri: ruleUrl(id),
      defaultConfiguration: { level: levels[severity] },
    }));
}

function toResult(finding: Finding, described: ReadonlyArray<ReportingDescriptor>, elsewhere: string): Result {
  const { ruleId, severity, message, file, page, status, fingerprint } = finding;
  const region = regionOf(finding);
  return {
    ruleId,
    ruleIndex: described.findIndex(({ id }) => id === ruleId),
    level: levels[severity],
    message: { text: page === null ? `${message}.` : `${message} (page ${page}).` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uri(file ?? elsewhere), uriBaseId: '%SRCROOT%' },
          ...(region ? { region } : {}),
        },
      },
    ],
    partialFingerprints: { 'tipReport/v1': fingerprint },
    ...(status === 'known' ? { suppressions: [{ kind: 'external', justification: 'Listed in the baseline' }] } : {}),
  };
}

function regionOf(finding: Finding) {
  const position = linesOf(finding);
  if (!position) return null;
  const { start, end } = position;
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}

/** A relative path as a URI reference: a colon in its first part would make a scheme of that. */
function uri(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
