import { ruleIds } from '../../rules/registry.ts';
import { didYouMean } from '../args/nearest.ts';
import type { Config } from '../config.ts';
import { UsageError } from '../exit.ts';
import type { Host } from '../host.ts';
import { readConfig } from '../read-config.ts';
import type { CheckFlags } from './flags.ts';

/** What a check is to do: flags over configuration over defaults. */
export interface CheckSettings extends Omit<Config, 'expected' | 'baseline' | 'reviewed'> {
  /** Where the committed output is; `null`: compare with nothing. `named`: it has to be there. */
  expected: { path: string; named: boolean } | null;
  baseline: string | null;
  reviewed: string | null;
}

/** Flags and configuration in one. Throws `UsageError` for what contradicts itself or is refused in CI. */
export async function checkSettings(values: CheckFlags, host: Host): Promise<CheckSettings> {
  const config = await readConfig(values.config, host);
  const baseline = values.baseline ?? config.baseline ?? null;
  refuse(values, baseline, host);
  return {
    ...config,
    max: { ...config.max, ...thresholds(values.max) },
    failOn: (values['fail-on'] as Config['failOn'] | null) ?? config.failOn,
    expected: expectedFolder(values.expected, config),
    baseline,
    reviewed: values.reviewed ?? config.reviewed ?? null,
  };
}

function expectedFolder(flag: string | null, { expected, output }: Config): CheckSettings['expected'] {
  if (flag !== null) return { path: flag, named: true };
  if (expected === null) return null;
  return expected === undefined ? { path: output ?? 'output', named: false } : { path: expected, named: true };
}

function refuse({ update, accept, prune }: CheckFlags, baseline: string | null, { env }: Host): void {
  const writing = [update && '--update', accept && '--accept', prune && '--prune'].filter(Boolean);
  if (writing.length > 0 && isCI(env)) {
    throw new UsageError(
      `\`${writing[0]}\` writes, and CI is set: run it on your machine, look at what changed, and commit it`,
    );
  }
  if ((accept || prune) && baseline === null) {
    throw new UsageError(`\`${accept ? '--accept' : '--prune'}\` needs \`--baseline FILE\``);
  }
}

function isCI(env: Host['env']): boolean {
  return !['', '0', 'false', undefined].includes(env['CI']?.toLowerCase());
}

function thresholds(given: ReadonlyArray<string>): Record<string, number> {
  return Object.fromEntries(
    given.map((one) => {
      const [, id = '', count] = threshold.exec(one) ?? [];
      if (count === undefined)
        throw new UsageError(`\`--max\` takes RULE=N such as \`text-unplaced=5\`, not \`${one}\``);
      if (!ruleIds.includes(id))
        throw new UsageError(`Unknown rule \`${id}\` in \`--max ${one}\`${didYouMean(id, ruleIds)}`);
      return [id, Number(count)];
    }),
  );
}

const threshold = /^([a-z-]+)=(\d{1,9})$/u;
