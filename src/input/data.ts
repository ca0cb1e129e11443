import { decode } from './decode.ts';
import { jsonOf, mayBeJson } from './json.ts';

/** What holds a text is longer, in UTF-16 code units: names, links and dates are shorter. */
export const shortestText = 200;

const tableName = /\.(?:csv|tsv)$/iu;
const jsonName = /\.(?:json|jsonl|ndjson)$/iu;

/** Whether an input is a table of comma-separated values, by its name. */
export function isTable(name: string): boolean {
  return tableName.test(name);
}

/**
 * Whether an input is data that may hold texts: by its name, or JSON under another one by its brackets, which a text may begin with, too.
 */
export function isData(name: string, bytes: Uint8Array): boolean {
  if (isTable(name) || jsonName.test(name)) return true;
  return bytes.length >= shortestText && mayBeJson(bytes) && jsonOf(decode(bytes).text) !== undefined;
}
