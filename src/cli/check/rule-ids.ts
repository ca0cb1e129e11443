import { rules } from '../../rules/index.ts';

/** Every id a finding can have, sorted. */
export function ruleIds(): string[] {
  return rules.map(({ id }) => id);
}
