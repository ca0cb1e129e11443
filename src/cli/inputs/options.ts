import type { InputFormatName, Options } from '../../options.ts';
import type { Config } from '../config.ts';

/** What was asked for with the flags of that name. */
interface Given {
  edition: number | null;
  'input-format': InputFormatName | null;
  'max-bytes': number | null;
}

/** Flags, and the configuration where no flag says it, to the options of the library; what neither says is left out. */
export function parseOptions(given: Given, configured: Pick<Config, 'edition'>): Options {
  const { 'input-format': inputFormat, 'max-bytes': maxBytes } = given;
  const edition = given.edition ?? configured.edition;
  return {
    ...(edition === undefined ? {} : { edition }),
    ...(inputFormat === null ? {} : { inputFormat }),
    ...(maxBytes === null ? {} : { maxBytes }),
  };
}
