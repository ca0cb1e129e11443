import { type CommandRuleId, commandDiagnostic, ruleNote } from '../../rules/index.ts';
import type { Raw } from './finding.ts';

/** A finding of one of the check's own rules, about no single place. */
export function checkRuleFinding(ruleId: CommandRuleId, message: string, more: Partial<Raw> = {}): Raw {
  const diagnostic = commandDiagnostic(ruleId, message);
  return { ...diagnostic, file: null, report: null, page: null, note: ruleNote(ruleId), ...more };
}
