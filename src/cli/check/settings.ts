import { ruleIds } from '../../rules/registry.ts';
import type { Fields, Values } from '../args/command.ts';
import { didYouMean } from '../args/nearest.ts';
import { configFields, inputFields, listFields, workFields } from '../args/shared-flags.ts';
import { readConfig } from '../config.ts';
import type { Config } from '../config-schema.ts';
import { UsageError } from '../exit.ts';
import type { Host } from '../host.ts';

/** The flags of `check`, but for how to tell. What the configuration can say too has no default here: a flag overrides it. */
export const checkFields = {
  expected: { kind: 'text', value: 'DIR', summary: 'compare with this output; default: output, if it is there' },
  update: { kind: 'flag', summary: 'write that output anew, and say what changed; refused when CI is set' },
  baseline: { kind: 'text', value: 'FILE', summary: 'findings that are known and do not fail' },
  accept: { kind: 'flag', summary: 'add what is found to the baseline; refused when CI is set' },
  prune: { kind: 'flag', summary: 'remove from the baseline what is gone; refused when CI is set' },
  reviewed: { kind: 'text', value: 'FILE', summary: 'say what changed since the reports were marked as checked' },
  max: { kind: 'list', value: 'RULE=N', summary: 'let a rule find up to N times' },
  ...configFields,
  ...inputFields,
  ...listFields,
  ...workFields,
  verbose: { kind: 'flag', summary: 'print notes, known findings and every changed place' },
} as const satisfies Fields;

export type CheckFlags = Values<typeof checkFields>;

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
