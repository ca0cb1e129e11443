import type { Host } from '../host.ts';
import { UsageError } from '../usage-error.ts';
import { type Config, hint, readConfig } from './config.ts';
import type { CheckValues } from './fields.ts';
import { ruleIds } from './rule-ids.ts';

/** What a check is to do: flags over configuration over defaults. */
export interface CheckSettings {
  rules: Config['rules'];
  max: Readonly<Record<string, number>>;
  failOn: Config['failOn'];
  /** Where the committed output is; `null`: compare with nothing. `named`: it has to be there. */
  expected: { path: string; named: boolean } | null;
  baseline: string | null;
  edition: number | null;
}

/** Flags and configuration in one. Throws `UsageError` for what contradicts itself or is refused in CI. */
export async function checkSettings(values: CheckValues, host: Host): Promise<CheckSettings> {
  const config = await readConfig(values.config, host);
  const baseline = values.baseline ?? config.baseline ?? null;
  refuse(values, baseline, host);
  return {
    rules: config.rules,
    max: { ...config.max, ...thresholds(values.max) },
    failOn: values['fail-on'] ?? config.failOn,
    expected: expectedFolder(values.expected, config.expected),
    baseline,
    edition: values.edition ?? config.edition ?? null,
  };
}

function expectedFolder(flag: string | null, configured: string | null | undefined): CheckSettings['expected'] {
  if (flag !== null) return { path: flag, named: true };
  if (configured === null) return null;
  return configured === undefined ? { path: 'output', named: false } : { path: configured, named: true };
}

function refuse({ update, accept, prune }: CheckValues, baseline: string | null, { env }: Host): void {
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
  const known = ruleIds();
  return Object.fromEntries(
    given.map((one) => {
      const [, id = '', count] = threshold.exec(one) ?? [];
      if (count === undefined)
        throw new UsageError(`\`--max\` takes RULE=N such as \`text-unplaced=5\`, not \`${one}\``);
      if (!known.includes(id)) throw new UsageError(`Unknown rule \`${id}\` in \`--max ${one}\`${hint(id, known)}`);
      return [id, Number(count)];
    }),
  );
}

const threshold = /^([a-z-]+)=(\d{1,9})$/u;
