import { rules } from '../../validate/index.ts';
import { problems } from '../work/problem.ts';
import { checkRules } from './check-rules.ts';

/** Every id a finding can have, sorted. */
export function ruleIds(): string[] {
  return [...rules, ...problems, ...checkRules].map(({ id }) => id).sort();
}
