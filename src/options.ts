import type { Settings } from './report/settings.ts';
import { firstYear, lastYear } from './report/vocabulary.ts';
import { either } from './text/shown-words.ts';
import { sourceName } from './text/source-name.ts';

/** One input. */
export interface Input {
  /** Its name as given: a relative path, with forward slashes. */
  name: string;
  /** Its bytes as they are, packed or not. */
  bytes: Uint8Array;
  /** The string that was encoded to the bytes, where the input is one: it need not be decoded again. */
  written?: string | undefined;
}

/**
 * A document as an input has it: a string as the bytes it is encoded to. What is remembered of bytes is of this input alone: whoever reads
 * one file after another into the same array gives another document each time.
 *
 * @throws TypeError if it is neither a string nor bytes.
 */
export function bytesOf(document: string | Uint8Array): Pick<Input, 'bytes' | 'written'> {
  if (typeof document !== 'string' && !(document instanceof Uint8Array)) {
    // `Promise`, where an `await` is missing; `ArrayBuffer`, `ReadStream`.
    const is = (document as object) instanceof Object ? (document as object).constructor.name : typeof document;
    throw new TypeError(`Unexpected document of type \`${is}\`, expected a string or a \`Uint8Array\``);
  }
  return typeof document === 'string'
    ? { bytes: new TextEncoder().encode(document), written: document }
    : { bytes: document.subarray(), written: undefined };
}

/** Name of an input format. `formats/index.ts` has what reads them; the types are tested to be the same. */
export type InputFormatName = 'pdf' | 'odt' | 'epub' | 'docx' | 'rtf' | 'html' | 'markdown' | 'text';

/** Name of an input format that is read without a promise. */
export type SyncFormatName = Extract<InputFormatName, 'markdown' | 'text'>;

/** How to read a document. All optional. */
export interface Options {
  /**
   * Year of the edition, where you know it and the text may not say it: a whole number from 2001 to 2100.
   * It outranks what the text states.
   *
   * Default: `null`, the year is found in the text.
   */
  edition?: number | null | undefined;
  /**
   * Format of the input.
   *
   * Default: `null`, found out from the content, then from the extension of the name.
   */
  inputFormat?: InputFormatName | null | undefined;
  /**
   * Largest input in bytes, unpacked: a whole number from 1.
   *
   * Default: `134217728` (128 MiB), and for each format what is read in less than 1 GB of memory, see `docs/formats.md`; a value of
   * your own is the limit for all.
   */
  maxBytes?: number | null | undefined;
}

/**
 * The name of a document and how to read it, of what the library was given.
 *
 * @throws TypeError if the options are no object, or the name is no text.
 */
export function namedOptions<Rest extends object>(
  options: (Rest & { name?: string | null | undefined }) | null,
): { name: string; rest: Omit<Rest, 'name'> } {
  const given: unknown = options ?? {};
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    const is = Array.isArray(given) ? 'array' : typeof given;
    throw new TypeError(`Unexpected options of type \`${is}\`, expected an object`);
  }
  const { name, ...rest } = given as Rest & { name?: unknown };
  if (name !== undefined && name !== null && typeof name !== 'string') {
    throw new TypeError(`Unexpected name of type \`${typeof name}\`, expected a string`);
  }
  return { name: sourceName(name ?? '') || 'document.txt', rest };
}

/** Largest input in bytes, unpacked, where nobody asks for another limit. */
export const defaultMaxBytes = 128 * 1024 * 1024;

/** What can be told where options are resolved. */
interface Allowed {
  /** Names of the options. */
  names: ReadonlyArray<string>;
  /** Names of the input formats. */
  formats: ReadonlyArray<string>;
}

/**
 * Options to settings: complete and checked.
 *
 * @throws TypeError if an option has a name or a value it cannot have; the message says which it can.
 */
export function resolveOptions(options: Options, { names, formats }: Allowed): Settings {
  refuseUnknown(options, names);
  const edition = options.edition ?? null;
  const inputFormat = options.inputFormat ?? null;
  const maxBytes = options.maxBytes ?? defaultMaxBytes;
  if (edition !== null && !(Number.isInteger(edition) && edition >= firstYear && edition <= lastYear)) {
    throw new TypeError(`Unexpected edition \`${shown(edition)}\`, expected a year from ${firstYear} to ${lastYear}`);
  }
  if (inputFormat !== null && !formats.includes(inputFormat)) {
    throw new TypeError(`Unexpected inputFormat \`${inputFormat}\`, expected ${either(formats)}`);
  }
  if (!(Number.isInteger(maxBytes) && maxBytes > 0)) {
    throw new TypeError(`Unexpected maxBytes \`${shown(maxBytes)}\`, expected a whole number of bytes from 1`);
  }
  return { edition, inputFormat, maxBytes, isLimitAsked: (options.maxBytes ?? null) !== null };
}

/** A text that looks like a number is told from one. */
function shown(value: unknown): string {
  return typeof value === 'string' ? JSON.stringify(value) : String(value);
}

function refuseUnknown(options: object, known: ReadonlyArray<string>): void {
  const unknown = Object.keys(options).find((name) => !known.includes(name));
  if (unknown === undefined) return;
  throw new TypeError(`Unexpected option \`${unknown}\`, expected ${either(known)}`);
}
