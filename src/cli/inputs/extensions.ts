import { inputFormats } from '../../formats/index.ts';

/** Archives hold inputs. */
const archives = ['.gz', '.zip'];

/** Extensions of what is taken for an input in a folder: lower case, with the dot. */
export const inputExtensions: ReadonlySet<string> = new Set(
  [...inputFormats.flatMap((format) => format.extensions), ...archives].sort(),
);
