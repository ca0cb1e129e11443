import type { InputFormat } from './format.ts';
import { markdown } from './markdown.ts';
import { text } from './text.ts';

/** Every input format. A new one is a file and a line here; the first is what an unknown input is taken for. */
export const inputFormats: ReadonlyArray<InputFormat> = [text, markdown];

/** The format of an input: the one asked for, else what its content says, else what its name's extension says. */
export function formatOf(name: string, bytes: Uint8Array, asked: string | null): InputFormat {
  const extension = name.slice(name.lastIndexOf('.')).toLowerCase();
  const head = bytes.subarray(0, 4096);
  return (
    inputFormats.find((format) => format.name === asked) ??
    inputFormats.find((format) => format.sniff(head)) ??
    inputFormats.find((format) => format.extensions.includes(extension)) ??
    text
  );
}
