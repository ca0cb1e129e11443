import type { PDFDocumentProxy } from 'unpdf/pdfjs';
import type { Notice } from '../../report/document.ts';
import { flatMap } from '../../text/flat-map.ts';
import { type Extracted, withoutText } from '../format.ts';
import { asidesOf } from './asides.ts';
import { blocksOf, notesIn } from './blocks.ts';
import { columnAt, type Gutter, guttersOf, inReadingOrder } from './columns.ts';
import { contentsOf, type PageContent } from './contents.ts';
import { withDropCaps } from './drop-caps.ts';
import { furnitureOf } from './furniture.ts';
import { layOut } from './lay-out.ts';
import { linesByTag, linesOf, withAside } from './lines.ts';
import { lineNumbersOf } from './margins.ts';
import { mostContent, objectsOf } from './objects.ts';
import { type Aside, type Fragment, type Line, mostCommonSize, type PdfPage, sizeOfText } from './page.ts';
import { pagesInXml } from './pages-in-xml.ts';
import { type Fragments, fragmentsOf, withDocument } from './read.ts';
import { withSoftHyphens } from './soft-hyphens.ts';
import { tagsAreTrue } from './tags.ts';

/** The longest edition has 700 pages. */
const maxPages = 2000;

/** So many pages are asked for at once, so that the reader goes on with the next while one is taken in. */
const together = 4;

type ContentOf = (page: number) => PageContent;

/** A page as it was read. */
interface ReadPage extends Fragments {
  /** Number of its object in the file. */
  object: number;
  /** Why it could not be read at all. */
  error: Error | null;
}

/**
 * The text of a PDF as it is read, page by page, with the tree of its blocks. What cannot be read (a password, damage, pages
 * that are pictures, too many pages) gives a notice and what could be read, perhaps nothing. Never throws.
 * `isInXml`: another program took its lines out of it.
 */
export async function extractPdf(bytes: Uint8Array, isInXml = false): Promise<Extracted> {
  const objects = objectsOf(bytes);
  const contentOf = contentsOf(objects);
  const read = isInXml
    ? pagesInXml(bytes).map((page) => ({ ...page, object: 0 }))
    : await withDocument(withSoftHyphens(bytes, objects), (document) => readPages(document, contentOf));
  if ('ruleId' in read) return withoutText([read]);
  if (read.every(({ upright, turned }) => upright.length + turned.length === 0)) return withoutText(noticesOf(read));
  const { text, tree, pages, bare } = understand(read);
  const notices = read.flatMap((page, index) => {
    const notice = pageNotice(page, index + 1, bare.has(index + 1), contentOf);
    const { start = 0, end = 0 } = pages[index] ?? {};
    return notice ? [{ ...notice, range: { start, end } }] : [];
  });
  return { text, tree, encoding: 'utf-8', pages, notices };
}

/** Why no page has text. */
function noticesOf(pages: ReadonlyArray<ReadPage>): Notice[] {
  const failed = pages.flatMap(({ error }, index) => (error ? [errorNotice(error, index + 1)] : []));
  if (failed.length > 0) return failed;
  return [{ ruleId: 'no-text-layer', range: null, actual: null, detail: `${pages.length} pages` }];
}

async function readPages(document: PDFDocumentProxy, contentOf: ContentOf): Promise<ReadPage[] | Notice> {
  const pages: ReadPage[] = [];
  const count = document.numPages;
  if (count > maxPages) {
    const detail = `pages, at most ${maxPages}`;
    return { ruleId: 'input-too-large', range: null, actual: String(count), detail };
  }
  const isTagged = (await document.getMarkInfo().catch(() => null))?.Marked === true;
  for (let first = 1; first <= count; first += together) {
    const numbers = Array.from({ length: Math.min(together, count + 1 - first) }, (_, index) => first + index);
    pages.push(...(await Promise.all(numbers.map((number) => pageOf(document, number, contentOf, isTagged)))));
  }
  return pages;
}

async function pageOf(
  document: PDFDocumentProxy,
  number: number,
  contentOf: ContentOf,
  isTagged: boolean,
): Promise<ReadPage> {
  try {
    const page = await document.getPage(number);
    const object = page.ref?.num ?? 0;
    if (contentOf(object).isTooLarge) throw new RangeError(`more than ${mostContent} bytes`);
    const fragments = await fragmentsOf(page, isTagged);
    page.cleanup();
    return { ...fragments, object, error: null };
  } catch (error) {
    return { upright: [], turned: [], object: 0, error: error as Error };
  }
}

/** What has to be said of a page: that it is damaged, or that it shows something and has no text. */
function pageNotice({ object, error }: ReadPage, number: number, isBare: boolean, contentOf: ContentOf): Notice | null {
  if (error) return errorNotice(error, number);
  const { damage, paints } = contentOf(object);
  if (damage) return { ruleId: 'damaged-pdf', range: null, actual: damage, detail: `page ${number}` };
  return isBare && paints ? { ruleId: 'page-without-text', range: null, actual: `page ${number}` } : null;
}

function errorNotice(error: Error, number: number): Notice {
  const ruleId = error instanceof RangeError ? 'input-too-large' : 'damaged-pdf';
  return { ruleId, range: null, actual: error.message, detail: `page ${number}` };
}

/** From pieces of text to paragraphs: columns, lines, what stands beside the text, and what belongs together. */
function understand(all: ReadonlyArray<Fragments>) {
  const size = mostCommonSize(flatMap(all, ({ upright }) => upright));
  const isTagged = tagsAreTrue(all.map(({ upright }) => upright));
  const texts = all.map(({ upright }) => withDropCaps(upright, size));
  const numbers = lineNumbersOf(texts);
  const drafts = texts.map((text, index) =>
    readPage(text, layoutOf(text, size, numbers[index] ?? null), size, isTagged),
  );
  const furniture = furnitureOf(
    drafts.map(({ lines }) => lines),
    size,
  );
  const pages = drafts.map(({ lines: own, asides }, index): PdfPage => {
    const text = own.filter((line) => !furniture.has(line));
    const beside = own.filter((line) => furniture.has(line));
    const top = Math.min(...text.slice(0, 1).map(({ y }) => y), Number.POSITIVE_INFINITY);
    return {
      number: index + 1,
      lines: text,
      above: beside.filter(({ y }) => y < top),
      below: [...beside.filter(({ y }) => y >= top), ...tabsOf(all[index]?.turned ?? [])],
      asides,
      size: sizeOfText(text, size),
    };
  });
  const bare = new Set(pages.filter(({ lines }) => lines.length === 0).map(({ number }) => number));
  const notes = notesIn(pages);
  return { ...layOut(pages, blocksOf(pages, notes), furniture, notes), bare };
}

/** The lines of a page in reading order. Boxes are looked for where it is set in one column. */
function readPage(
  fragments: Fragment[],
  { gutters, asides }: Layout,
  size: number,
  isTagged: boolean,
): { lines: Line[]; asides: Aside[] } {
  if (isTagged) return { lines: linesByTag(fragments, gutters, asides, size), asides };
  for (const fragment of fragments) fragment.tag = null;
  const text = fragments.filter((fragment) => !asides.some((aside) => aside.fragments.has(fragment)));
  const lines = inReadingOrder(linesOf(text, gutters, size));
  return { lines: asides.reduce((all, aside) => withAside(all, aside, size), lines), asides };
}

interface Layout {
  gutters: Gutter[];
  asides: Aside[];
}

/** The columns of a page, or what stands beside its text; a column of nothing but headings is a margin. */
function layoutOf(fragments: Fragment[], size: number, numbers: Aside | null): Layout {
  const gutters = guttersOf(fragments, size);
  if (gutters.length > 1) return { gutters, asides: [] };
  const asides = asidesOf(fragments, size, numbers);
  if (gutters.length === 0) return { gutters, asides };
  const inMargin = new Set(asides.flatMap((aside) => (aside.isHeading ? [...aside.fragments] : [])));
  const isMargin = fragments.every((own) => columnAt(own.left, gutters) > 0 || inMargin.has(own));
  return isMargin ? { gutters: [], asides } : { gutters, asides: [] };
}

const nowhere = { left: 0, right: 0, y: 0, size: 0, font: '', spaced: false, tag: null, second: null, column: 0 };

/** A tab at the edge, or a stamp, has no more characters. */
const longestTab = 400;

/** What runs another way than the page has no place among its lines; where it is much, it is no tab but text. */
function tabsOf(turned: ReadonlyArray<string>): Line[] {
  const isText = turned.reduce((sum, text) => sum + text.length, 0) > longestTab;
  return turned.map((text) => ({ ...nowhere, text, raised: [], isAside: isText }));
}
