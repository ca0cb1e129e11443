import type { Options } from '../../options.ts';
import type { InputFlags } from '../args/shared-flags.ts';
import type { Config } from '../config.ts';

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
