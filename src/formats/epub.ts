import type { Attributes, Root } from 'xast';
import type { Notice } from '../report/document.ts';
import type { Parts } from '../text/office-parts.ts';
import { elementsNamed } from '../text/xml-elements.ts';
import { type Extracted, extracted, type InputFormat, unread } from './format.ts';
import { html } from './html.ts';
import { fromPackage, isPackageOf, partText, xmlIn } from './office-package.ts';

const mediaType = 'application/epub+zip';

/** Electronic books (EPUB): their pages in order, but for the table of contents. The text that positions point into is their HTML. */
export const epub = {
  ...html,
  name: 'epub',
  mediaType,
  extensions: ['.epub'],
  sniff: (head, named) => isPackageOf(mediaType, head, named === 'epub'),
  extract: fromPackage('electronic book', read),
} as const satisfies InputFormat;

async function read(book: Parts): Promise<Extracted> {
  const pages = await pagesOf(book);
  if (pages.length === 0) return unread('damaged-archive', 'an electronic book without a list of its pages');
  const locked = await lockedIn(book);
  if (pages.some((page) => locked.has(page))) return unread('encrypted-archive', 'an electronic book');
  const bodies = pages.map((page) => book.get(page)).map((bytes) => (bytes ? partText(bytes) : null));
  return together(pages, bodies);
}

/** Pages on which the publisher speaks: 'text/colophon.xhtml', 'part0003_copyright.html'. */
const ofPublisher = /(?:^|[/_-])(?:copyright|colophon|imprint)[\w.-]{0,20}$/iu;
/** Such a page by its title: '<h2>About the Publisher</h2>'. */
const aboutPublisher =
  /^\s*(?:<[^<>]{1,300}>\s*){1,12}(?:About the (?:Publisher|Author|Editor|Translator)s?|Also (?:by|from) this (?:publisher|author))\s*</iu;

/** The pages as one; those that the book has not are told, and those with characters that went wrong. */
function together(pages: ReadonlyArray<string>, bodies: ReadonlyArray<string | null>): Extracted {
  const shown = bodies.map((body) => bodyOf(body ?? ''));
  const framed = shown.map((body, at) =>
    ofPublisher.test(pages[at] ?? '') || aboutPublisher.test(body) ? `<footer>${body}</footer>` : body,
  );
  const read = extracted(framed.join('\n'));
  const told = pages.flatMap((page, index) => wrongWith(page, bodies[index] ?? null));
  return { ...read, notices: [...read.notices, ...told] };
}

function wrongWith(page: string, body: string | null): Notice[] {
  if (body === null) return [{ ruleId: 'damaged-archive', range: null, actual: `no page ${page}` }];
  const isWhole = !body.includes('\uFFFD');
  return isWhole ? [] : [{ ruleId: 'undecodable-text', range: null, actual: null, detail: page }];
}

/** The paths of the pages in the order in which they are read, but for the table of contents and pictures. */
async function pagesOf(book: Parts): Promise<string[]> {
  const roots = attributesOf('rootfile', await xmlIn(book, 'META-INF/container.xml'));
  const path = roots.find((root) => root['full-path'])?.['full-path'] ?? '';
  const list = await xmlIn(book, path);
  const items = new Map(attributesOf('item', list).map((item) => [item['id'], item]));
  const pages = attributesOf('itemref', list).flatMap(({ idref }) => {
    const { href = idref, properties, 'media-type': type } = items.get(idref) ?? {};
    const isPage = !properties?.split(' ').includes('nav') && !type?.startsWith('image/');
    return href && isPage ? pathOf(href, path) : [];
  });
  // No page stands twice in a book: else a small one could be read as an enormous one.
  return [...new Set(pages)];
}

/** The pages that are encrypted. */
async function lockedIn(book: Parts): Promise<Set<string>> {
  const references = attributesOf('CipherReference', await xmlIn(book, 'META-INF/encryption.xml'));
  return new Set(references.map((reference) => pathOf(reference['URI'] ?? '', '')));
}

function attributesOf(name: string, xml: Root): Attributes[] {
  return elementsNamed(name, xml).map(({ attributes }) => attributes);
}

/** Where an address leads that stands in a member of the archive; one that leads out of it is left as it is. */
function pathOf(href: string, from: string): string {
  const root = 'book:///';
  const { protocol, pathname } = new URL(href, new URL(from.split('/').map(encodeURIComponent).join('/'), root));
  return protocol === 'book:' ? decodeURIComponent(pathname.slice(1)) : href;
}

function bodyOf(page: string): string {
  const start = page.indexOf('<body');
  const end = page.lastIndexOf('</body>');
  const body = start < 0 || end < 0 ? page : page.slice(page.indexOf('>', start) + 1, end);
  // To HTML a section of characters is a comment.
  const [markup = '', ...sections] = body.split('<![CDATA[');
  return (markup + sections.map(asMarkup).join('')).replace(empty, '<$1$2></$1>');
}

/** HTML does not know that an element ends with its own tag: `<script src="a.js"/>` would take in all that stands behind it. */
const empty =
  /<(?!(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)[\s/])([A-Za-z][\w:.-]*)(\s[^<>]*)?\/>/gu;

/** What stands behind the start of a section of characters. */
function asMarkup(section: string): string {
  const [characters = '', ...markup] = section.split(']]>');
  return characters.replaceAll('&', '&amp;').replaceAll('<', '&lt;') + markup.join(']]>');
}
