import type JSZip from 'jszip';
import { asShown } from './docx-as-shown.ts';
import type { Extracted, InputFormat } from './format.ts';
import { html } from './html.ts';
import { extractedHtml, fromPackage, isPackage } from './office-package.ts';

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
  extract: (bytes) => fromPackage(bytes, 'Word document', (archive) => read(archive, bytes)),
  parse: (text) => html.parse(text),
} as const satisfies InputFormat;

async function read(archive: JSZip, bytes: Uint8Array): Promise<Extracted> {
  const { default: mammoth } = await import('mammoth');
  // Pictures are not even unpacked.
  const options = { convertImage: mammoth.images.imgElement(async () => ({ src: '' })), styleMap };
  const buffer = (await asShown(archive)) ?? Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { value } = await mammoth.convertToHtml({ buffer }, options);
  return extractedHtml(value);
}

/** Words that are struck out are told from others; the name of a style that Word does not know makes no difference. */
const styleMap = ['strike => s', "p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => h2:fresh"];
