import { noticeRules } from './notice-rules.ts';
import type { AnyRule, DocumentRule, Rule, SetRule } from './rule.ts';
import { textAltered } from './rules/text-altered.ts';
import { textLost } from './rules/text-lost.ts';
import { textRepeated } from './rules/text-repeated.ts';

/** Rules on one report alone. */
export const reportRules = [] as const satisfies ReadonlyArray<Rule>;

/** Rules on a document and all its reports. */
export const documentRules = [textLost, textRepeated, textAltered] as const satisfies ReadonlyArray<DocumentRule>;

/** Rules on a set of reports. */
export const setRules = [] as const satisfies ReadonlyArray<SetRule>;

type Registered =
  | (typeof reportRules)[number]
  | (typeof documentRules)[number]
  | (typeof setRules)[number]
  | (typeof noticeRules)[number];

/** The id of a rule: what stands in `diagnostics[].ruleId`. */
export type RuleId = Registered['id'];

/** Every rule, by id. A new rule is one file in `rules/` and one line above. */
export const rules: ReadonlyArray<AnyRule & { id: RuleId }> = [
  ...reportRules,
  ...documentRules,
  ...setRules,
  ...noticeRules,
].sort((a, b) => (a.id < b.id ? -1 : 1));
