import { ruleIds } from '../../rules/registry.ts';
import { plural } from '../../text/plural.ts';
import { isBadEnough, withSeverities } from '../config.ts';
import { type BaselineEntry, type IsJudged, matchBaseline } from './baseline.ts';
import { type Finding, type Identified, identified, type Located, ofCheck, type Status } from './finding.ts';
import type { Gathered } from './gather.ts';
import type { CheckSettings } from './settings.ts';

/** Decides of every finding whether the check fails by it, and adds what is wrong with the baseline and the thresholds. */
export function judge(
  findings: ReadonlyArray<Identified>,
  { entries, isJudged }: { entries: ReadonlyArray<BaselineEntry>; isJudged: IsJudged },
  settings: Pick<CheckSettings, 'rules' | 'max' | 'failOn'>,
): Finding[] {
  const { known, gone } = matchBaseline(findings, entries);
  const statusOf = ({ fingerprint, ruleId }: Identified): Status => {
    if (known.has(fingerprint)) return 'known';
    return ruleId in settings.max ? 'tolerated' : 'new';
  };
  const judged = findings.map((finding) => ({ ...finding, status: statusOf(finding) }));
  const own = withSeverities(
    [...overThreshold(judged, settings.max), ...gone.filter(isJudged).map(stale)],
    settings.rules,
  );
  const all = [...judged, ...identified(own).map((finding) => ({ ...finding, status: 'new' as const }))];
  return all.map((finding) => ({
    ...finding,
    fails: finding.status === 'new' && isBadEnough(finding, settings.failOn),
  }));
}

function overThreshold(
  findings: ReadonlyArray<Pick<Finding, 'ruleId' | 'status'>>,
  max: CheckSettings['max'],
): Located[] {
  return Object.keys(max)
    .sort()
    .flatMap((ruleId) => {
      const most = max[ruleId] ?? 0;
      const count = findings.filter((finding) => finding.ruleId === ruleId && finding.status === 'tolerated').length;
      const message = `Unexpected ${plural(count, 'finding')} of \`${ruleId}\`, expected at most ${most}`;
      return count > most ? [ofCheck('too-many-findings', message)] : [];
    });
}

function stale({ ruleId, report, file }: BaselineEntry): Located {
  const about = report ?? file;
  const what = `\`${ruleId}\`${about === null ? '' : ` for \`${about}\``}`;
  const message = `Unexpected entry of ${what} in the baseline, expected only what is still found`;
  return ofCheck('baseline-stale', message, { file, report });
}

/** That nothing was checked. No severity, no baseline and no threshold makes that right. */
export function nothingMeasured(gathered: Gathered, { rules }: Pick<CheckSettings, 'rules'>): Finding[] {
  const found = measuredNothing(gathered, rules).map((message) => ofCheck('nothing-measured', message));
  return identified(found).map((finding) => ({ ...finding, status: 'new', fails: true }));
}

function measuredNothing({ inputs, reports }: Gathered, rules: CheckSettings['rules']): string[] {
  if (inputs.length === 0) return ['Unexpected check without an input, expected at least one'];
  if (reports.length === 0)
    return [`Unexpected check of ${plural(inputs.length, 'input')} without a report, expected at least one`];
  const off = ruleIds.every((id) => rules[id] === 'off');
  return off ? ['Unexpected check with every rule off, expected at least one on'] : [];
}
