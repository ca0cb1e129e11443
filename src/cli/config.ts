import type { Options } from '../options.ts';
import type { Diagnostic } from '../report/report.ts';
import { severities } from '../report/vocabulary.ts';
import type { InputFlags, ListFlags } from './args/shared-flags.ts';
import type { Config } from './config-schema.ts';
import type { Host } from './host.ts';
import { readAsked } from './inputs/read.ts';

const standardFile = 'tip-report.config.json';

/** The configuration: of the file that was named, else of the standard one if it is there. Throws `UsageError` for a wrong one. */
export async function readConfig(typed: string | null, host: Pick<Host, 'cwd'>): Promise<Config> {
  const name = typed ?? standardFile;
  const text = await readAsked('configuration', name, host, typed === null ? () => null : undefined);
  if (text === null) return { rules: {}, max: {}, failOn: 'error' };
  // What checks it is loaded when there is something to check: most runs have no configuration.
  const { parseConfig } = await import('./config-schema.ts');
  return parseConfig(text, name);
}

/** What was named, else what the configuration names; empty for neither. */
export function operandsOf(typed: ReadonlyArray<string>, flags: ListFlags, { input }: Pick<Config, 'input'>): string[] {
  if (typed.length > 0 || flags['files-from'] !== null || input === undefined) return [...typed];
  return typeof input === 'string' ? [input] : input;
}

/** Flags, and the configuration where no flag says it, to the options of the library; what neither says is left out. */
export function parseOptions(given: InputFlags, configured: Pick<Config, 'edition'>): Options {
  const { 'input-format': inputFormat, 'max-bytes': maxBytes } = given;
  const edition = given.edition ?? configured.edition;
  return {
    ...(edition === undefined ? {} : { edition }),
    ...(inputFormat === null ? {} : { inputFormat }),
    ...(maxBytes === null ? {} : { maxBytes }),
  };
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
