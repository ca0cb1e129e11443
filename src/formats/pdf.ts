import { latin1 } from '../text/bytes.ts';
import type { InputFormat } from './format.ts';
import { text } from './text.ts';

/** The mark of a PDF; mail programs and servers leave bytes before it. */
const mark = '%PDF-';
/** And of its lines with their places, as `pdftohtml -xml` writes them. */
const inXml = '<pdf2xml';
const reach = 1024;
const begins = (bytes: Uint8Array, sign: string) => latin1(bytes.subarray(0, reach)).includes(sign);

/** PDF: the volumes of the report, and what else is set on pages, or what took its lines out of it. Its reader is loaded when the first one comes. */
export const pdf = {
  name: 'pdf',
  mediaType: 'application/pdf',
  extensions: ['.pdf'],
  sniff: (head) => begins(head, mark) || begins(head, inXml),
  async extract(bytes) {
    const { extractPdf } = await import('./pdf/extract-pdf.ts');
    return extractPdf(bytes, begins(bytes, inXml));
  },
  /** The text that was taken out, where its blocks are not known any more. */
  parse: text.parse,
} as const satisfies InputFormat;
