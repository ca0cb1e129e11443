import { latin1 } from '../text/bytes.ts';
import { lazy } from '../text/lazy.ts';
import type { InputFormat } from './format.ts';
import { xmlOfTexts } from './html/other-xml.ts';

/** A document that begins as a page does, behind blanks, comments and an XML declaration. */
const pageStart =
  /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*){0,5}<(?:!doctype\s+html|html|head|body|meta|title|link|script)\b/iu;
/** The marks of UTF-8 and UTF-16, as Latin-1. */
const mark = /^(?:\xEF\xBB\xBF|\xFF\xFE|\xFE\xFF)/u;
const blockTag = /<\/?(?:p|div|br|h[1-6]|ul|ol|li|table|tr|td|font|span|center)\b[^<>]{0,300}>/giu;
const lessThan = 0x3c;
/** So many tags are no slip: the text was cut out of a page. */
const fewTags = 5;

/**
 * Web pages: those of the State Department in their generations, of archives and of those who copy it, whole or cut out.
 * The libraries are loaded when the first page comes, because they take longer to load than most pages to parse.
 */
export const html = {
  name: 'html',
  mediaType: 'text/html',
  extensions: ['.html', '.htm', '.xhtml', '.opml'],
  limit: { weight: 16 * 1024 * 1024, pieces: '<', pieceWeight: 48 },
  sniff(head, named) {
    // Most inputs have no tag at all, and are told so by their bytes.
    if (!head.includes(lessThan)) return false;
    // In UTF-16 a zero stands beside each character that is ASCII.
    const start = latin1(head).replaceAll('\0', '').replace(mark, '');
    if (pageStart.test(start) || xmlOfTexts.test(start)) return true;
    return named !== 'markdown' && (start.match(blockTag)?.length ?? 0) >= fewTags;
  },
  parse: async (text) => (await parser()).parsePage(text),
} as const satisfies InputFormat;

/** Asked for once: even a module that is there already takes its time to import. */
const parser = lazy(() => import('./html/page.ts'));
