export { type CommandRuleId, commandDiagnostic, commandRules } from './command-rules.ts';
export { checkReport, checkSet, diagnose, inOrder } from './diagnose.ts';
export { documentRules } from './document-rules.ts';
export { reportRules, ruleNote, rules, setRules } from './registry.ts';
export type { Example, SetDiagnostic } from './rule.ts';
export { projectUrl, ruleUrl } from './support/url.ts';
export { all, excerpt } from './support/words.ts';
export { toMessage } from './to-message.ts';
