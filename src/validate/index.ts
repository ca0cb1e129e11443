export { toMessage } from './message.ts';
export { documentRules, type RuleId, reportRules, rules, setRules } from './registry.ts';
export type { AnyRule, ContentRange, DocumentContext, Problem } from './rule.ts';
export { checkReports, validate } from './validate.ts';
