import type { PDFDocumentProxy } from 'unpdf/pdfjs';
import type { Notice } from '../../report/document.ts';
import type { Extracted } from '../format.ts';
import { blocksOf } from './blocks.ts';
import { guttersOf, inReadingOrder } from './columns.ts';
import { furnitureOf } from './furniture.ts';
import { layOut } from './lay-out.ts';
import { linesOf } from './lines.ts';
import { type Fragment, type Line, mostCommonSize, type Page, sizeOfText } from './page.ts';
import { type Fragments, fragmentsOf, withDocument } from './read.ts';

/** The longest edition has 700 pages. */
const maxPages = 5000;

/**
 * The text of a PDF as it is read, page by page, with the tree of its blocks. What cannot be read (a password, damage, pages
 * that are pictures, too many pages) gives a notice and what could be read, perhaps nothing. Never throws.
 */
export async function extractPdf(bytes: Uint8Array): Promise<Extracted> {
  const read = await withDocument(bytes, readPages);
  if ('ruleId' in read) return nothing([read]);
  const { pages, notices } = read;
  if (pages.every(({ upright, turned }) => upright.length + turned.length === 0)) {
    const noText: Notice = { ruleId: 'no-text-layer', range: null, actual: null, detail: `${pages.length} pages` };
    return nothing(notices.length > 0 ? notices : [noText]);
  }
  const { text, tree, pages: ranges } = understand(pages);
  return { text, tree, encoding: 'utf-8', pages: ranges, notices };
}

function nothing(notices: Notice[]): Extracted {
  return { text: '', encoding: 'utf-8', pages: null, notices };
}

async function readPages(document: PDFDocumentProxy): Promise<{ pages: Fragments[]; notices: Notice[] }> {
  const pages: Fragments[] = [];
  const notices: Notice[] = [];
  const count = document.numPages;
  if (count > maxPages) {
    const detail = `pages, at most ${maxPages}`;
    return { pages, notices: [{ ruleId: 'input-too-large', range: null, actual: String(count), detail }] };
  }
  for (let number = 1; number <= count; number += 1) {
    try {
      const page = await document.getPage(number);
      pages.push(await fragmentsOf(page));
      page.cleanup();
    } catch (error) {
      pages.push({ upright: [], turned: [] });
      notices.push(pageNotice(number, error));
    }
  }
  return { pages, notices };
}

function pageNotice(number: number, error: unknown): Notice {
  const { message } = error as Error;
  const detail = `page ${number}`;
  if (error instanceof RangeError) return { ruleId: 'input-too-large', range: null, actual: message, detail };
  return { ruleId: 'damaged-pdf', range: null, actual: message, detail };
}

/** From pieces of text to paragraphs: columns, lines, what stands beside the text, and what belongs together. */
function understand(all: ReadonlyArray<Fragments>) {
  const size = mostCommonSize(all.flatMap(({ upright }) => upright));
  const lines = all.map(({ upright }) => linesOfPage(upright, size));
  const furniture = furnitureOf(lines, size);
  const pages = lines.map((own, index): Page => {
    const text = own.filter((line) => !furniture.has(line));
    const beside = own.filter((line) => furniture.has(line));
    const top = Math.min(...text.slice(0, 1).map(({ y }) => y), Number.POSITIVE_INFINITY);
    return {
      number: index + 1,
      lines: text,
      above: beside.filter(({ y }) => y < top),
      below: [...beside.filter(({ y }) => y >= top), ...(all[index]?.turned ?? []).map(tab)],
      size: sizeOfText(text, size),
    };
  });
  return layOut(pages, blocksOf(pages), furniture);
}

function linesOfPage(fragments: Fragment[], size: number): Line[] {
  return inReadingOrder(linesOf(fragments, guttersOf(fragments, size), size));
}

/** What runs another way than the page has no place among its lines. */
function tab(text: string): Line {
  return { text, left: 0, right: 0, y: 0, size: 0, font: '', spaced: false, second: null, column: 0 };
}
