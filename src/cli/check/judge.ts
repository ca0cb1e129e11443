import type { BaselineEntry } from './baseline.ts';
import { checkRuleFinding } from './check-rule-finding.ts';
import { type Finding, type Raw, rank } from './finding.ts';
import { withFingerprints } from './fingerprint.ts';
import type { CheckSettings } from './settings.ts';

type Marked = Raw & { fingerprint: string };

/** Findings with the severities that the configuration gives their rules; those that are off are left out. */
export function withSeverities(findings: ReadonlyArray<Raw>, { rules }: Pick<CheckSettings, 'rules'>): Marked[] {
  const told = findings.flatMap((finding) => {
    const severity = rules[finding.ruleId] ?? finding.severity;
    return severity === 'off' ? [] : [{ ...finding, severity }];
  });
  return withFingerprints(told);
}

/** Decides of every finding whether the check fails by it, and adds what is wrong with the baseline and the thresholds. */
export function judge(
  findings: ReadonlyArray<Marked>,
  known: ReadonlyArray<BaselineEntry>,
  settings: Pick<CheckSettings, 'rules' | 'max' | 'failOn'>,
): Finding[] {
  const listed = new Set(known.map(({ fingerprint }) => fingerprint));
  const statusOf = ({ fingerprint, ruleId }: Marked): Finding['status'] => {
    if (listed.has(fingerprint)) return 'known';
    return ruleId in settings.max ? 'tolerated' : 'new';
  };
  const judged = findings.map((finding) => ({ ...finding, status: statusOf(finding) }));
  const own = withSeverities([...overThreshold(judged, settings.max), ...stale(findings, known)], settings);
  const all = [...judged, ...own.map((finding) => ({ ...finding, status: 'new' as const }))];
  return all.map((finding) => ({
    ...finding,
    fails: finding.status === 'new' && isBadEnough(finding, settings.failOn),
  }));
}

function isBadEnough(finding: Raw, failOn: CheckSettings['failOn']): boolean {
  return failOn !== 'never' && rank(finding) <= rank({ severity: failOn });
}

function overThreshold(findings: ReadonlyArray<Pick<Finding, 'ruleId' | 'status'>>, max: CheckSettings['max']): Raw[] {
  return Object.keys(max)
    .sort()
    .flatMap((ruleId) => {
      const most = max[ruleId] ?? 0;
      const count = findings.filter((finding) => finding.ruleId === ruleId && finding.status === 'tolerated').length;
      const message = `Unexpected ${count} findings of \`${ruleId}\`, expected at most ${most}`;
      return count > most ? [checkRuleFinding('too-many-findings', message)] : [];
    });
}

function stale(findings: ReadonlyArray<Marked>, known: ReadonlyArray<BaselineEntry>): Raw[] {
  const found = new Set(findings.map(({ fingerprint }) => fingerprint));
  return known
    .filter(({ fingerprint }) => !found.has(fingerprint))
    .map(({ ruleId, report, file }) => {
      const what = `\`${ruleId}\`${(report ?? file) ? ` for \`${report ?? file}\`` : ''}`;
      const message = `Unexpected entry of ${what} in the baseline, expected only what is still found`;
      return checkRuleFinding('baseline-stale', message, { file, report });
    });
}
