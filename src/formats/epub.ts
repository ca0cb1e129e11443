import type { Notice } from '../report/document.ts';
import { hasAt } from '../text/bytes.ts';
import { extracted, unread } from './extracted.ts';
import type { Extracted, InputFormat } from './format.ts';
import { html } from './html.ts';
import { isPackage, type OfficePackage, openPackage } from './office-package.ts';
import { plainXml } from './plain-xml.ts';

/** Electronic books (EPUB): their pages in order, but for the table of contents. The text that positions point into is their HTML. */
export const epub = {
  name: 'epub',
  mediaType: 'application/epub+zip',
  extensions: ['.epub'],
  limit: html.limit,
  sniff: (head, named) => isPackage(head, 'application/epub+zip', named === 'epub'),
  extract,
  parse: (text: string) => html.parse(text),
} as const satisfies InputFormat;

async function extract(bytes: Uint8Array): Promise<Extracted> {
  if (!hasAt(bytes, 'PK\x03\x04')) return unread('binary-input', 'no electronic book');
  try {
    const book = await openPackage(bytes);
    const pages = await pagesOf(book);
    if (pages.length === 0) return unread('damaged-archive', 'an electronic book without a list of its pages');
    const locked = await lockedIn(book);
    if (pages.some((page) => locked.has(page))) return unread('encrypted-archive', 'an electronic book');
    const bodies: (string | null)[] = [];
    for (const page of pages) bodies.push(await book.text(page));
    return together(pages, bodies);
  } catch (error) {
    return unread('damaged-archive', error instanceof Error ? error.message : String(error));
  }
}

/** The pages as one; those that the book has not are told. */
function together(pages: ReadonlyArray<string>, bodies: ReadonlyArray<string | null>): Extracted {
  const missing = pages.filter((_, index) => bodies[index] === null);
  const read = extracted(bodies.map((body) => bodyOf(body ?? '')).join('\n'));
  const told = missing.map((page): Notice => ({ ruleId: 'damaged-archive', range: null, actual: `no page ${page}` }));
  return { ...read, notices: [...read.notices, ...told] };
}

/** The paths of the pages in the order in which they are read, but for the table of contents and pictures. */
async function pagesOf(book: OfficePackage): Promise<string[]> {
  const container = await book.xml('META-INF/container.xml');
  const list = attributesOf(container, 'rootfile').find((root) => 'full-path' in root)?.['full-path'] ?? '';
  const xml = await book.xml(list);
  const items = new Map(attributesOf(xml, 'item').map((item) => [item['id'], item]));
  const pages = attributesOf(xml, 'itemref').flatMap(({ idref = '' }) => {
    const { href = idref, properties = '', 'media-type': type = '' } = items.get(idref) ?? {};
    return properties.split(' ').includes('nav') || type.startsWith('image/') ? [] : pathOf(href, list);
  });
  // No page stands twice in a book: else a small one could be read as an enormous one.
  return [...new Set(pages)];
}

/** The pages that are encrypted. */
async function lockedIn(book: OfficePackage): Promise<Set<string>> {
  const xml = await book.xml('META-INF/encryption.xml');
  return new Set(attributesOf(xml, 'CipherReference').map((reference) => pathOf(reference['URI'] ?? '', '')));
}

/** Where an address leads that stands in a member of the archive; one that leads out of it is left as it is. */
function pathOf(href: string, from: string): string {
  const root = 'book:///';
  const { protocol, pathname } = new URL(href, new URL(from.split('/').map(encodeURIComponent).join('/'), root));
  return protocol === 'book:' ? decodeURIComponent(pathname.slice(1)) : href;
}

const attribute = /(?<name>[\w:-]{2,40})="(?<value>[^"<>]*)"/gu;

const tag = /<(?:[\w.-]{1,40}:)?(?<name>[\w-]{1,40})\s(?<rest>[^<>]*)>/gu;

type Attributes = Partial<Record<string, string>>;

/** The attributes of each element of a name, whatever the prefix of its namespace. */
function attributesOf(xml: string, name: string): Attributes[] {
  const found: Attributes[] = [];
  for (const { groups } of xml.matchAll(tag)) {
    if (groups?.['name'] === name) found.push(attributesIn(groups['rest'] ?? ''));
  }
  return found;
}

function attributesIn(rest: string): Attributes {
  const pairs = Array.from(rest.matchAll(attribute), ({ groups }) => [groups?.['name'], groups?.['value']]);
  return Object.fromEntries(pairs.map(([name, value]) => [name, value?.replaceAll('&amp;', '&')]));
}

function bodyOf(page: string): string {
  const start = page.indexOf('<body');
  const end = page.lastIndexOf('</body>');
  const body = start < 0 || end < 0 ? page : page.slice(page.indexOf('>', start) + 1, end);
  // To HTML they are comments.
  return body.includes('<![CDATA[') ? plainXml(body) : body;
}
