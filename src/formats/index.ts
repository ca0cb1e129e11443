import type { InputFormat } from './format.ts';
import { html } from './html.ts';
import { markdown } from './markdown.ts';
import { pdf } from './pdf.ts';
import { text } from './text.ts';

/** Every input format, in the order in which they are asked whether an input is theirs. A new one is a file and a line here. */
export const inputFormats: ReadonlyArray<InputFormat> = [pdf, html, markdown, text];

const headLength = 4096;
const packed = /\.gz$/u;
const extension = /\.[^./]+$/u;

/** The format of an input: the one asked for, else what its content says, else what its name's extension says, else text. */
export function formatOf(name: string, bytes: Uint8Array, asked: string | null): InputFormat {
  const named = formatByName(name);
  const head = bytes.subarray(0, headLength);
  return (
    inputFormats.find((format) => format.name === asked) ??
    inputFormats.find((format) => format.sniff(head, named?.name ?? null)) ??
    named ??
    text
  );
}

function formatByName(name: string): InputFormat | undefined {
  const found = extension.exec(name.toLowerCase().replace(packed, ''))?.[0];
  return found ? inputFormats.find((format) => format.extensions.includes(found)) : undefined;
}
