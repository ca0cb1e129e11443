import type { Config } from './config.ts';
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
export function operandsOf(
  positionals: ReadonlyArray<string>,
  filesFrom: string | null,
  { input }: Pick<Config, 'input'>,
): string[] {
  if (positionals.length > 0 || filesFrom !== null || input === undefined) return [...positionals];
  return typeof input === 'string' ? [input] : input;
}
