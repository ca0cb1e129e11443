import type { Notice } from '../report/document.ts';
import { hasAt } from '../text/bytes.ts';
import type { Extracted, InputFormat } from './format.ts';
import { rtfToText } from './rtf-to-text.ts';
import { text } from './text.ts';

const signature = '{\\rtf';

/** Rich text (RTF), as word processors and data bases of newspapers save it. The text that positions point into is what is shown of it. */
export const rtf = {
  name: 'rtf',
  mediaType: 'application/rtf',
  extensions: ['.rtf'],
  limit: text.limit,
  sniff: (head) => hasAt(head, signature),
  extract,
  parse: text.parse,
} as const satisfies InputFormat;

async function extract(bytes: Uint8Array): Promise<Extracted> {
  const read = hasAt(bytes, signature) ? rtfToText(latin1(bytes)) : null;
  const notices: Notice[] = [];
  if (read === null)
    notices.push({ ruleId: 'binary-input', range: null, actual: 'no rich text (RTF) document, or a part of one' });
  else if (read === '') notices.push({ ruleId: 'empty-input', range: null, actual: null });
  return { text: read ?? '', encoding: 'utf-8', pages: null, notices };
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
