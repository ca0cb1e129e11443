import { hasAt } from '../text/bytes.ts';
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
  sniff(head) {
    for (
      let at = head.indexOf(percentSign);
      at >= 0 && at + mark.length <= reach;
      at = head.indexOf(percentSign, at + 1)
    ) {
      if (hasAt(head, mark, at)) return true;
    }
    return false;
  },
  async extract(bytes) {
    const { extractPdf } = await import('./pdf/extract-pdf.ts');
    return extractPdf(bytes);
  },
  /** The text that was taken out, where its blocks are not known any more. */
  parse: text.parse,
} as const satisfies InputFormat;
