import { ruleUrl } from '../../rules/index.ts';
import { type CheckRuleId, checkRules } from './check-rules.ts';
import type { Raw } from './finding.ts';

/** A finding of one of the check's own rules, about no single place. */
export function checkRuleFinding(ruleId: CheckRuleId, message: string, more: Partial<Raw> = {}): Raw {
  const rule = checkRules.find(({ id }) => id === ruleId);
  return {
    ruleId,
    severity: rule?.severity ?? 'error',
    message,
    actual: null,
    expected: [],
    file: null,
    report: null,
    position: null,
    page: null,
    note: rule ? `${rule.why} ${rule.remedy}` : null,
    url: ruleUrl(ruleId),
    ...more,
  };
}
