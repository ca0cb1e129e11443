/** The outermost element of texts in other XML: of TEI, `trafilatura`, JATS, DocBook and electronic books (FictionBook). */
export const xmlOfTexts =
  /^\s*<(?:\?xml[^<>]{0,200}>\s*(?:<[?!][^<>]{0,400}>\s*){0,5}<(?:article|book|chapter|TEI|doc|FictionBook)|TEI|doc|(?:article|book|chapter)\s[^<>]{0,300}xmlns)\b/u;

const list = { list: 'ul', itemizedlist: 'ul', orderedlist: 'ul', item: 'li', 'list-item': 'li', listitem: 'li' };
const inHtml: Readonly<Record<string, string>> = { head: 'h2', title: 'h2', para: 'p', ...list };
const tag = /<(?<end>\/?)(?<name>[a-z-]{4,12})(?=[\s/>])/gu;

/** A text in such XML with the names of HTML, and blanks behind them, so that every place stays what it is. */
export function withNamesOfHtml(text: string): string {
  if (!xmlOfTexts.test(text)) return text;
  return text.replace(tag, (found, end: string, name: string) => `<${end}${inHtml[name] ?? name}`.padEnd(found.length));
}
