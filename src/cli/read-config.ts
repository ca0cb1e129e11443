import type { Options } from '../options.ts';
import type { InputFlags } from './args/shared-flags.ts';
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
