import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Diagnostic } from '../report/report.ts';
import type { Severity } from '../report/vocabulary.ts';
import { UsageError } from './exit.ts';
import type { Host } from './host.ts';
import { failure } from './inputs/read.ts';

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

const standardFile = 'tip-report.config.json';

/** The configuration: of the file that was named, else of the standard one if it is there. Throws `UsageError` for a wrong one. */
export async function readConfig(typed: string | null, host: Pick<Host, 'cwd'>): Promise<Config> {
  const name = typed ?? standardFile;
  const text = await readFile(resolve(host.cwd, name), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (typed === null && error.code === 'ENOENT') return null;
    throw new UsageError(`Cannot read the configuration \`${name}\`: ${failure(error)}`);
  });
  if (text === null) return { rules: {}, max: {}, failOn: 'error' };
  // What checks it is loaded when there is something to check: most runs have no configuration.
  const { parseConfig } = await import('./config-schema.ts');
  return parseConfig(text, name);
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

const ranks = { error: 0, warning: 1, info: 2 } as const;

/** From 0, the worst. */
export function rank({ severity }: Pick<Diagnostic, 'severity'>): number {
  return ranks[severity];
}

/** Whether a diagnostic makes a run fail that fails from `level` on. */
export function isBadEnough(diagnostic: Pick<Diagnostic, 'severity'>, failOn: Config['failOn']): boolean {
  return failOn !== 'never' && rank(diagnostic) <= ranks[failOn];
}

/** What was named, else what the configuration names; empty for neither. */
export function operandsOf(
  positionals: ReadonlyArray<string>,
  filesFrom: string | null,
  { input }: Pick<Config, 'input'>,
): string[] {
  if (positionals.length > 0 || filesFrom !== null || input === undefined) return [...positionals];
  return typeof input === 'string' ? [input] : input;
}
