import { hasAt } from '../text/bytes.ts';
import { lazy } from '../text/lazy.ts';
import { asShown } from './docx-as-shown.ts';
import { extracted, unread } from './extracted.ts';
import type { Extracted, InputFormat } from './format.ts';
import { html } from './html.ts';

/**
 * Word documents, by way of the HTML that `mammoth` makes of them: paragraphs, headings, lists, tables, notes and their marks. The
 * text that positions point into is that HTML. Deleted words, comments, headers, footers and pictures are not in it.
 */
export const docx = {
  name: 'docx',
  mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  extensions: ['.docx', '.docm'],
  limit: html.limit,
  sniff: isPackage,
  extract,
  parse: (text: string) => html.parse(text),
} as const satisfies InputFormat;

/** What else begins so has been unpacked, or was refused, before it comes here. */
function isPackage(bytes: Uint8Array): boolean {
  return hasAt(bytes, 'PK\x03\x04');
}

const library = lazy(async () => (await import('mammoth')).default);

async function extract(bytes: Uint8Array): Promise<Extracted> {
  if (!isPackage(bytes)) return unread('binary-input', 'no Word document');
  const mammoth = await library();
  // Pictures are not even unpacked.
  const options = { convertImage: mammoth.images.imgElement(async () => ({ src: '' })), styleMap };
  try {
    const buffer = await asShown(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    const { value } = await mammoth.convertToHtml({ buffer }, options);
    return extracted(value.replaceAll('</p><', '</p>\n<'));
  } catch (error) {
    return unread('damaged-archive', error instanceof Error ? error.message : String(error));
  }
}

/** Words that are struck out are told from others; the name of a style that Word does not know makes no difference. */
const styleMap = ['strike => s', "p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => h2:fresh"];
