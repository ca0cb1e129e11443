import { inputFormats } from '../../formats/index.ts';
import type { InputFormatName, Options } from '../../options.ts';

/** Archives hold inputs. */
const archives = ['.gz', '.zip', '.eml', '.mht', '.mhtml'];

/** Extensions of what is taken for an input in a folder: lower case, with the dot. */
export const inputExtensions: ReadonlySet<string> = new Set(
  [...inputFormats.flatMap((format) => format.extensions), ...archives].sort(),
);

/** Of data, which lie beside pages and outputs more often than they hold reports: they are read where they are named. */
export const dataExtensions = ['.csv', '.ipynb', '.json', '.jsonl', '.ndjson', '.tsv'];

interface Given {
  edition: number | null;
  'input-format': InputFormatName | null;
  'max-bytes': number | null;
}

/** Flags to the options of the library; those that are not given are left out. */
export function parseOptions(given: Given): Options {
  const { edition, 'input-format': inputFormat, 'max-bytes': maxBytes } = given;
  return {
    ...(edition === null ? {} : { edition }),
    ...(inputFormat === null ? {} : { inputFormat }),
    ...(maxBytes === null ? {} : { maxBytes }),
  };
}
