import { docx } from './docx.ts';
import { epub } from './epub.ts';
import { formatAmong, type InputFormat } from './format.ts';
import { html } from './html.ts';
import { markdown } from './markdown.ts';
import { odt } from './odt.ts';
import { pdf } from './pdf.ts';
import { rtf } from './rtf.ts';
import { text } from './text.ts';

/** Every input format, in the order in which they are asked whether an input is theirs. A new one is a file and a line here. */
export const inputFormats = [
  pdf,
  odt,
  epub,
  docx,
  rtf,
  html,
  markdown,
  text,
] as const satisfies ReadonlyArray<InputFormat>;

/** The format of an input among all. */
export function formatOf(name: string, bytes: Uint8Array, asked: string | null): InputFormat {
  return formatAmong<InputFormat>(inputFormats, { name, bytes, asked }) ?? text;
}
