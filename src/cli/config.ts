import type { Diagnostic } from '../report/report.ts';
import { type Severity, severities } from '../report/vocabulary.ts';

/** What the configuration file says; what it leaves out is missing, or has its default. */
export interface Config {
  /** Files, folders and globs that are the inputs. */
  input?: string | string[];
  /** Where `parse` writes, and what `check` compares with. */
  output?: string;
  /** The edition of every input. */
  edition?: number;
  /** Severity by rule; off: it is not told. */
  rules: Readonly<Record<string, Severity | 'off'>>;
  /** How often a rule may find, by rule. */
  max: Readonly<Record<string, number>>;
  /** The level from which on a run fails. */
  failOn: Severity | 'never';
  /** Folder of the committed output; `null`: compare with nothing. */
  expected?: string | null;
  /** File of the known findings. */
  baseline?: string;
  /** File of the marks that the review pages save. */
  reviewed?: string;
}

/** Diagnostics with the severities that the configuration gives their rules; those that are off are left out. */
export function withSeverities<One extends Pick<Diagnostic, 'ruleId' | 'severity'>>(
  diagnostics: ReadonlyArray<One>,
  configured: Config['rules'],
): One[] {
  return diagnostics.flatMap((diagnostic) => {
    const changed = configured[diagnostic.ruleId] ?? diagnostic.severity;
    return changed === 'off' ? [] : [{ ...diagnostic, severity: changed }];
  });
}

/** How often a rule fired, at one severity. */
export interface RuleCount extends Pick<Diagnostic, 'ruleId' | 'severity'> {
  count: number;
}

/** Counts one more diagnostic among those of its rule and severity. */
export function countRule(counts: Map<string, RuleCount>, { ruleId, severity }: Omit<RuleCount, 'count'>): void {
  const key = `${ruleId} ${severity}`;
  counts.set(key, { ruleId, severity, count: (counts.get(key)?.count ?? 0) + 1 });
}

/** From 0, the worst. */
export function rank({ severity }: Pick<Diagnostic, 'severity'>): number {
  return severities.indexOf(severity);
}

/** Whether a diagnostic makes a run fail that fails from `level` on. */
export function isBadEnough(diagnostic: Pick<Diagnostic, 'severity'>, failOn: Config['failOn']): boolean {
  return failOn !== 'never' && rank(diagnostic) <= severities.indexOf(failOn);
}
