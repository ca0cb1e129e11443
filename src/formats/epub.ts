import type JSZip from 'jszip';
import { hasAt } from '../text/bytes.ts';
import { lazy } from '../text/lazy.ts';
import { extracted, unread } from './extracted.ts';
import type { Extracted, InputFormat } from './format.ts';
import { html } from './html.ts';

/** The first member of such an archive says what it is, and is not compressed. */
const declared = 'mimetypeapplication/epub+zip';
const afterHeader = 30;

/** Electronic books (EPUB): their pages in order, but for the table of contents. The text that positions point into is their HTML. */
export const epub = {
  name: 'epub',
  mediaType: 'application/epub+zip',
  extensions: ['.epub'],
  limit: html.limit,
  sniff: (head) => hasAt(head, 'PK\x03\x04') && hasAt(head, declared, afterHeader),
  extract,
  parse: (text: string) => html.parse(text),
} as const satisfies InputFormat;

const library = lazy(async () => (await import('jszip')).default);

async function extract(bytes: Uint8Array): Promise<Extracted> {
  if (!hasAt(bytes, 'PK\x03\x04')) return unread('binary-input', 'no electronic book');
  try {
    const archive = await (await library()).loadAsync(bytes);
    const { folder, pages } = await pagesOf(archive);
    const locks = await textOf(archive, 'META-INF/encryption.xml');
    if (pages.some((page) => locks.includes(page))) return unread('encrypted-archive', 'an electronic book');
    const bodies: string[] = [];
    for (const page of pages) bodies.push(bodyOf(await textOf(archive, folder + decodeURIComponent(page))));
    return extracted(bodies.join('\n'));
  } catch (error) {
    return unread('damaged-archive', error instanceof Error ? error.message : String(error));
  }
}

/** The text of a member; empty where there is none. */
async function textOf(archive: JSZip, path: string): Promise<string> {
  return (await archive.file(path)?.async('string')) ?? '';
}

/** The pages in the order in which they are read, by their paths in the folder of the list that tells it. */
async function pagesOf(archive: JSZip): Promise<{ folder: string; pages: string[] }> {
  const container = await textOf(archive, 'META-INF/container.xml');
  const path = attributesOf(container, 'rootfile').find((root) => 'full-path' in root)?.['full-path'] ?? '';
  const list = await textOf(archive, path);
  const items = attributesOf(list, 'item').filter(({ properties = '' }) => !properties.split(' ').includes('nav'));
  const hrefs = new Map(items.map(({ id = '', href = '' }) => [id, href]));
  const pages = attributesOf(list, 'itemref').flatMap(({ idref = '' }) => hrefs.get(idref) ?? []);
  return { folder: path.slice(0, path.lastIndexOf('/') + 1), pages };
}

const attribute = /(?<name>[a-z-]{2,20})="(?<value>[^"<>]*)"/gu;

const blank = /\s/gu;

/** The attributes of each element of a name. */
function attributesOf(xml: string, name: string): Partial<Record<string, string>>[] {
  const [, ...others] = xml.replace(blank, ' ').replaceAll('<opf:', '<').split(`<${name} `);
  return others.map((rest) => {
    const tag = rest.slice(0, rest.indexOf('>'));
    return Object.fromEntries(
      Array.from(tag.matchAll(attribute), ({ groups }) => [groups?.['name'], groups?.['value']]),
    );
  });
}

function bodyOf(page: string): string {
  const start = page.indexOf('<body');
  const end = page.lastIndexOf('</body>');
  return start < 0 || end < 0 ? page : page.slice(page.indexOf('>', start) + 1, end);
}
