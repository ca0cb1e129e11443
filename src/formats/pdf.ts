import { latin1 } from '../text/bytes.ts';
import { outermostIn } from '../text/office-parts.ts';
import type { InputFormat } from './format.ts';
import { text } from './text.ts';

/** The mark of a PDF; mail programs and servers leave bytes before it. */
const mark = '%PDF-';
const percentSign = 0x25;
const reach = 1024;
/** Its lines with their places, as `pdftohtml -xml` writes them. */
const isInXml = (bytes: Uint8Array) => outermostIn(bytes) === 'pdf2xml';

/** PDF: the volumes of the report, and what else is set on pages, or what took its lines out of it. Its reader is loaded when the first one comes. */
export const pdf = {
  name: 'pdf',
  mediaType: 'application/pdf',
  extensions: ['.pdf'],
  // Most inputs have no such sign at all.
  sniff: (head) => (head.includes(percentSign) && latin1(head.subarray(0, reach)).includes(mark)) || isInXml(head),
  async extract(bytes) {
    const { extractPdf } = await import('./pdf/extract-pdf.ts');
    return extractPdf(bytes, isInXml(bytes));
  },
  /** The text that was taken out, where its blocks are not known any more. */
  parse: text.parse,
} as const satisfies InputFormat;
