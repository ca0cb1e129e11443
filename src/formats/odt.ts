import { hasAt } from '../text/bytes.ts';
import { extracted, unread } from './extracted.ts';
import type { Extracted, InputFormat } from './format.ts';
import { html } from './html.ts';
import { isPackage, openPackage } from './office-package.ts';

/**
 * Texts of OpenDocument, as LibreOffice and Google Docs save them, by way of HTML: paragraphs, headings, lists, tables, notes and their
 * marks. The text that positions point into is that HTML. Deleted words, comments, headers, footers and pictures are not in it.
 */
export const odt = {
  name: 'odt',
  mediaType: 'application/vnd.oasis.opendocument.text',
  extensions: ['.odt', '.ott'],
  limit: html.limit,
  sniff: (head, named) => isPackage(head, declared, named === 'odt'),
  extract,
  parse: (text: string) => html.parse(text),
} as const satisfies InputFormat;

const declared = 'application/vnd.oasis.opendocument.';

async function extract(bytes: Uint8Array): Promise<Extracted> {
  if (!hasAt(bytes, 'PK\x03\x04')) return unread('binary-input', 'no OpenDocument file');
  try {
    const { text, xml } = await openPackage(bytes);
    if (isLocked((await text('META-INF/manifest.xml')) ?? ''))
      return unread('encrypted-archive', 'an OpenDocument file');
    const { odtToHtml } = await import('./odt-to-html.ts');
    const page = odtToHtml(await xml('content.xml'), await xml('styles.xml'));
    return page === null
      ? unread('binary-input', 'an OpenDocument file that is no text: save it as .html')
      : extracted(page);
  } catch (error) {
    return unread('damaged-archive', error instanceof Error ? error.message : String(error));
  }
}

function isLocked(manifest: string): boolean {
  return manifest.includes('encryption-data');
}
