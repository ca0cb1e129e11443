import { outermostIn, type Parts } from '../text/office-parts.ts';
import { elementsNamed } from '../text/xml-elements.ts';
import { type Extracted, type InputFormat, unread } from './format.ts';
import { html } from './html.ts';
import { extractedHtml, fromPackage, isPackageOf, xmlIn } from './office-package.ts';

const declared = 'application/vnd.oasis.opendocument.';

/**
 * Texts of OpenDocument, as LibreOffice and Google Docs save them, by way of HTML: paragraphs, headings, lists, tables, notes and their
 * marks. The text that positions point into is that HTML. Deleted words, comments, headers, footers and pictures are not in it.
 */
export const odt = {
  ...html,
  name: 'odt',
  mediaType: 'application/vnd.oasis.opendocument.text',
  extensions: ['.odt', '.ott', '.fodt'],
  sniff: (head, named) => isPackageOf(declared, head, named === 'odt') || outermostIn(head) === 'office:document',
  extract: fromPackage('OpenDocument file', read),
} as const satisfies InputFormat;

async function read(parts: Parts): Promise<Extracted> {
  const manifest = await xmlIn(parts, 'META-INF/manifest.xml');
  if (elementsNamed('encryption-data', manifest).length > 0) return unread('encrypted-archive', 'an OpenDocument file');
  const { odtToHtml } = await import('./odt-to-html.ts');
  const page = odtToHtml(await xmlIn(parts, 'content.xml'), await xmlIn(parts, 'styles.xml'));
  return page === null
    ? unread('binary-input', 'an OpenDocument file that is no text: save it as .html')
    : extractedHtml(page);
}
