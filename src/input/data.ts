import { onceEach } from '../text/lazy.ts';
import { decode } from './decode.ts';

/** What holds a text is longer, in UTF-16 code units: names, links and dates are shorter. */
export const shortestText = 200;

const tableName = /\.(?:csv|tsv)$/iu;
const jsonName = /\.(?:json|jsonl|jl|ndjson)$/iu;

/** Whether an input is a table of comma-separated values, by its name. */
export function isTable(name: string): boolean {
  return tableName.test(name);
}

/**
 * Whether an input is data that may hold texts: by its name, or JSON under another one by its brackets, which a text may begin with, too.
 */
export function isData(name: string, bytes: Uint8Array): boolean {
  if (isTable(name) || jsonName.test(name)) return true;
  return bytes.length >= shortestText && mayBeJson(bytes) && jsonIn(bytes) !== undefined;
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

/** Whether a value is a record: its fields by their names. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Where a value begins, in lines of JSON as in those that a program set in (`jq`). */
const beginsValue = /^(?=[[{])/mu;

/** The value that a text is as JSON, or the values that follow one another in it (JSON lines); `undefined` where it is neither. */
export function jsonOf(text: string): unknown {
  const whole = parsed(text);
  if (whole !== undefined) return whole;
  return valuesOf(text.split('\n')) ?? valuesOf(text.split(beginsValue));
}

/** What bytes are as JSON: whoever asks whether they are any asks for their value next. */
export const jsonIn = onceEach((bytes: Uint8Array): unknown => jsonOf(decode(bytes).text));

function valuesOf(pieces: ReadonlyArray<string>): unknown[] | undefined {
  const written = pieces.filter((piece) => piece.trim() !== '');
  if (written.length < 2) return undefined;
  const values = written.map(parsed);
  return values.includes(undefined) ? undefined : values;
}

/** What Python writes for numbers that are none, and strings, where it is text. */
const noNumber = /"(?:[^"\\]|\\[\s\S])*"?|-?\b(?:NaN|Infinity)\b/gu;
const noNumberHint = /NaN|Infinity/u;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const withNull = (found: string) => (found.startsWith('"') ? found : 'null');
    const mended = noNumberHint.test(text) ? text.replace(noNumber, withNull) : text;
    return mended === text ? undefined : parsed(mended);
  }
}
