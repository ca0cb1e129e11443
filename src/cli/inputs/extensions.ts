import { inputFormats } from '../../formats/index.ts';

/** Archives hold inputs. */
const archives = ['.gz', '.zip', '.eml', '.emlx', '.mbox', '.mht', '.mhtml'];

/** Extensions of what is taken for an input in a folder: lower case, with the dot. */
export const inputExtensions: ReadonlySet<string> = new Set(
  [...inputFormats.flatMap((format) => format.extensions), ...archives].sort(),
);

/** Of data, which lie beside pages and outputs more often than they hold reports: they are read where they are named. */
export const dataExtensions = ['.csv', '.ipynb', '.jl', '.json', '.jsonl', '.ndjson', '.tsv'];
