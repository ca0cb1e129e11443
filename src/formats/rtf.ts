import { hasAt, latin1 } from '../text/bytes.ts';
import { type Extracted, extracted, type InputFormat, unread } from './format.ts';
import { text } from './text.ts';

const signature = '{\\rtf';

/** Rich text (RTF), as word processors and data bases of newspapers save it. The text that positions point into is what is shown of it. */
export const rtf = {
  ...text,
  name: 'rtf',
  mediaType: 'application/rtf',
  extensions: ['.rtf'],
  sniff: (head) => hasAt(head, signature),
  extract,
} as const satisfies InputFormat;

async function extract(bytes: Uint8Array): Promise<Extracted> {
  const { rtfToText } = await import('./rtf-to-text.ts');
  const read = hasAt(bytes, signature) ? rtfToText(latin1(bytes)) : null;
  return read === null ? unread('binary-input', 'no rich text (RTF) document, or a part of one') : extracted(read);
}
