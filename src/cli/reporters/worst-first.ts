import { type Finding, rank } from '../check/finding.ts';

/** Findings, those that make the check fail first and of these the worst; else in their order. */
export function worstFirst(findings: ReadonlyArray<Finding>): Finding[] {
  return [...findings].sort((a, b) => Number(b.fails) - Number(a.fails) || rank(a) - rank(b));
}
