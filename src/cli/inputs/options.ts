import { inputFormats } from '../../formats/index.ts';
import type { InputFormatName } from '../../options.ts';
import { notOneOf } from '../args/nearest.ts';
import { UsageError } from '../exit.ts';

/** Archives hold inputs. */
const archives = ['.gz', '.zip', '.eml', '.mht', '.mhtml'];

/** Extensions of what is taken for an input in a folder: lower case, with the dot. */
export const inputExtensions: ReadonlySet<string> = new Set(
  [...inputFormats.flatMap((format) => format.extensions), ...archives].sort(),
);

/** The options of the library that a parse is given. */
export interface ParseOptions {
  edition?: number;
  inputFormat?: InputFormatName;
  maxBytes?: number;
}

interface Given {
  edition: number | null;
  'input-format': string | null;
  'max-bytes': number | null;
}

/** Flags to the options of the library. Throws `UsageError` for an unknown input format. */
export function parseOptions(given: Given): ParseOptions {
  const { edition, 'input-format': inputFormat, 'max-bytes': maxBytes } = given;
  const names: ReadonlyArray<string> = inputFormats.map(({ name }) => name);
  if (inputFormat !== null && !names.includes(inputFormat)) {
    throw new UsageError(notOneOf('`--input-format`', inputFormat, names));
  }
  return {
    ...(edition === null ? {} : { edition }),
    ...(inputFormat === null ? {} : { inputFormat: inputFormat as InputFormatName }),
    ...(maxBytes === null ? {} : { maxBytes }),
  };
}
