import { rules } from '../../rules/index.ts';
import { problems } from '../pool/problem.ts';
import { checkRules } from './check-rules.ts';

/** Every id a finding can have, sorted. */
export function ruleIds(): string[] {
  return [...rules, ...problems, ...checkRules].map(({ id }) => id).sort();
}
