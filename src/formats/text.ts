import type { Root } from 'mdast';
import { unified } from 'unified';
import type { InputFormat } from './format.ts';
import { rawTextParse } from './raw-text.ts';

const processor = unified().use(rawTextParse).freeze();

/** Raw text: the report as somebody copied it, without any markup. */
export const text = {
  name: 'text',
  mediaType: 'text/plain',
  extensions: ['.txt', '.text'],
  limit: { weight: 16 * 1024 * 1024, piece: '\n', pieceWeight: 24 },
  sniff: () => false,
  parse: (value) => ({ tree: processor.parse(value) as Root, verbatim: true }),
} as const satisfies InputFormat;
