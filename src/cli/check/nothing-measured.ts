import { rules } from '../../rules/index.ts';
import { checkRuleFinding } from './check-rule-finding.ts';
import type { Finding, Raw } from './finding.ts';
import { withFingerprints } from './fingerprint.ts';
import type { Gathered } from './gather.ts';
import type { CheckSettings } from './settings.ts';

/** That nothing was checked. No severity, no baseline and no threshold makes that right. */
export function nothingMeasured(gathered: Gathered, settings: CheckSettings): Finding[] {
  const found = measuredNothing(gathered, settings);
  return withFingerprints(found).map((finding) => ({ ...finding, status: 'new', fails: true }));
}

function measuredNothing({ inputs, reports }: Gathered, settings: CheckSettings): Raw[] {
  if (inputs.length === 0) return [finding('Unexpected check without an input, expected at least one')];
  if (reports.length === 0) {
    return [finding(`Unexpected check of ${inputs.length} inputs without a report, expected at least one`)];
  }
  const off = rules.every(({ id }) => settings.rules[id] === 'off');
  return off ? [finding('Unexpected check with every rule off, expected at least one on')] : [];
}

function finding(message: string): Raw {
  return checkRuleFinding('nothing-measured', message);
}
