import { decode } from './decode.ts';

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

const blanks = new Set([0x09, 0x0a, 0x0d, 0x20]);
/** A byte order mark of UTF-8 or UTF-16, and the zeros of UTF-16. */
const marks = new Set([0xef, 0xbb, 0xbf, 0xff, 0xfe, 0x00]);
const brackets = new Set([0x5b, 0x7b]);

/** Whether the first sign of a text is one that JSON begins with: `[` or `{`. */
function mayBeJson(bytes: Uint8Array): boolean {
  const first = bytes.find((byte) => !blanks.has(byte) && !marks.has(byte));
  return first !== undefined && brackets.has(first);
}

/** The value that a text is as JSON, or the values of its lines where each is one (JSON lines); `undefined` where it is neither. */
export function jsonOf(text: string): unknown {
  const whole = parsed(text);
  if (whole !== undefined) return whole;
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  if (lines.length < 2) return undefined;
  const values: unknown[] = [];
  for (const line of lines) {
    const value = parsed(line);
    if (value === undefined) return undefined;
    values.push(value);
  }
  return values;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
