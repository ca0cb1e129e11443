import { csv } from './csv.ts';
import type { OutputFormat } from './format.ts';
import { json } from './json.ts';
import { jsonl } from './jsonl.ts';

/** Every output format. */
export const outputFormats = [json, jsonl, csv] as const satisfies ReadonlyArray<OutputFormat>;

/** The format of that name. Throws `TypeError` naming the known ones. */
export function outputFormat(name: string): OutputFormat {
  const found = outputFormats.find((format) => format.name === name);
  if (found) return found;
  throw new TypeError(`Unknown output format \`${name}\`, expected ${outputFormats.map((one) => one.name).join(', ')}`);
}
