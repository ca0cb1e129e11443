import { latin1 } from '../text/bytes.ts';
import type { InputFormat } from './format.ts';
import { text } from './text.ts';

/** The mark of a PDF; mail programs and servers leave bytes before it. */
const mark = '%PDF-';
const percentSign = 0x25;
const reach = 1024;

/** PDF: the volumes of the report, and what else is set on pages. Its reader is loaded when the first one comes. */
export const pdf = {
  name: 'pdf',
  mediaType: 'application/pdf',
  extensions: ['.pdf'],
  // Most inputs have no such sign at all.
  sniff: (head) => head.includes(percentSign) && latin1(head.subarray(0, reach)).includes(mark),
  async extract(bytes) {
    const { extractPdf } = await import('./pdf/extract-pdf.ts');
    return extractPdf(bytes);
  },
  /** The text that was taken out, where its blocks are not known any more. */
  parse: text.parse,
} as const satisfies InputFormat;
