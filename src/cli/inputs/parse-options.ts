import { type InputFormatName, inputFormats } from '../../formats/index.ts';
import { nearest } from '../args/nearest.ts';
import type { ParseOptions } from '../pool/task.ts';
import { UsageError } from '../usage-error.ts';

interface Given {
  edition: number | null;
  'input-format': string | null;
  'max-bytes': number | null;
}

/** Flags to the options of the library. Throws `UsageError` for an unknown input format. */
export function parseOptions(given: Given): ParseOptions {
  const { edition, 'input-format': inputFormat, 'max-bytes': maxBytes } = given;
  if (inputFormat !== null) checkFormat(inputFormat);
  return {
    ...(edition === null ? {} : { edition }),
    ...(inputFormat === null ? {} : { inputFormat: inputFormat as InputFormatName }),
    ...(maxBytes === null ? {} : { maxBytes }),
  };
}

function checkFormat(name: string): void {
  const names: ReadonlyArray<string> = inputFormats.map(({ name }) => name);
  if (names.includes(name)) return;
  const near = nearest(name, names);
  const hint = near === null ? '' : `; did you mean \`${near}\`?`;
  throw new UsageError(
    `\`--input-format\` is one of ${names.map((one) => `\`${one}\``).join(', ')}, not \`${name}\`${hint}`,
  );
}
