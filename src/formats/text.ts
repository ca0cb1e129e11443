import type { Root } from 'mdast';
import { unified } from 'unified';
import type { InputFormat, ParsedText } from './format.ts';
import { rawTextParse } from './raw-text.ts';
import { readQuoted, splitIndented } from './text-layout.ts';

const processor = unified().use(rawTextParse).freeze();

function parse(value: string): ParsedText {
  const quoted = readQuoted(value);
  if (quoted) return { tree: quoted, verbatim: false };
  return { tree: splitIndented(processor.parse(value) as Root, value), verbatim: true };
}

/** Raw text: the report as somebody copied it, without any markup. */
export const text = {
  name: 'text',
  mediaType: 'text/plain',
  extensions: ['.txt', '.text'],
  limit: { weight: 16 * 1024 * 1024, pieces: '\n', pieceWeight: 24 },
  sniff: () => false,
  parse,
} as const satisfies InputFormat;
