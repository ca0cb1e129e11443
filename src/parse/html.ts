import type { InputFormat } from './format.ts';

/** A document that begins as a page does, behind blanks, comments and an XML declaration. */
const pageStart =
  /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*){0,5}<(?:!doctype\s+html|html|head|body|meta|title|link|script)\b/iu;
const blockTag = /<\/?(?:p|div|br|h[1-6]|ul|ol|li|table|tr|td|font|span|center)\b[^<>]{0,300}>/giu;
/** So many tags are no slip: the text was cut out of a page. */
const fewTags = 5;

/**
 * Web pages: those of the State Department in their generations, of archives and of those who copy it, whole or cut out.
 * The libraries are loaded when the first page comes, because they take longer to load than most pages to parse.
 */
export const html: InputFormat = {
  name: 'html',
  mediaType: 'text/html',
  extensions: ['.html', '.htm', '.xhtml'],
  sniff(head, named) {
    // Blanks between the bytes of UTF-16 go; what is left of a page is ASCII.
    const start = Buffer.from(head.filter((byte) => byte !== 0 && byte < 128)).toString('latin1');
    if (pageStart.test(start)) return true;
    return named !== 'markdown' && (start.match(blockTag)?.length ?? 0) >= fewTags;
  },
  async parse(text) {
    const { parsePage } = await import('./html/parse-page.ts');
    return parsePage(text);
  },
};
