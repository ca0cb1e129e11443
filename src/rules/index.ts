export { excerpt } from './excerpt.ts';
export { toMessage } from './message.ts';
export { diagnostic } from './problem.ts';
export { documentRules, type RuleId, reportRules, rules, setRules } from './registry.ts';
export type { AnyRule, ContentRange, DocumentContext, Problem } from './rule.ts';
export { ruleUrl } from './url.ts';
export { checkReports, checkSet, validate } from './validate.ts';
export { all } from './values.ts';
