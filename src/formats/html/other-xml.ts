/** The outermost element of texts in other XML: of TEI, `trafilatura`, JATS, DocBook, electronic books (FictionBook), scans (DjVu), and outlines (OPML). */
export const xmlOfTexts =
  /^\s*<(?:\?xml[^<>]{0,200}>\s*(?:<[?!][^<>]{0,400}>\s*){0,5}<(?:article|book|chapter|TEI|doc|FictionBook|DjVuXML|opml)|TEI|doc|opml|(?:article|book|chapter)\s[^<>]{0,300}xmlns)\b/u;

const list = { list: 'ul', itemizedlist: 'ul', orderedlist: 'ul', item: 'li', 'list-item': 'li', listitem: 'li' };
const inHtml = new Map(Object.entries({ head: 'h2', title: 'h2', para: 'p', PARAGRAPH: 'p', ...list }));
const tag = /<(?<end>\/?)(?<name>[A-Za-z-]{4,12})(?=[\s/>])/gu;

/** A text in such XML with the names of HTML, and blanks behind them, so that every place stays what it is. */
export function withNamesOfHtml(text: string): string {
  if (!xmlOfTexts.test(text)) return text;
  if (text.includes('<opml')) return ofOutline(text);
  return text.replace(tag, (found, end: string, name: string) =>
    `<${end}${inHtml.get(name) ?? name}`.padEnd(found.length),
  );
}

/** What is said of an outline, and its topics, each with its words and a note in attributes. */
const heads = /<\/?head>/gu;
const topics = /<\/outline>|<outline(?=[\s>/])(?:[^<>"']|"[^"<]*"|'[^'<]*')*>/gu;
const said = /(?:(?<=\s)(?<name>(?:text|_note)\s{0,9}=\s{0,9}))?(?<words>"[^"]*"|'[^']*')|[\s\S]/gu;
const lineEnd = /&#(?:10|x[aA]);/gu;
/** Words set bold and links, as programs that show them write them: '&lt;b&gt;'. */
const tagWithin = /&lt;(\/?(?:b|i|u|a|em|strong|span|code)\b(?:(?!&[lg]t;)[^<>]){0,400})&gt;/gu;
/** A topic that is set aside with all below it. */
const comment = /\sisComment\s{0,9}=\s{0,9}true["']/u;
const quoted = /"[^"]*"|'[^']*'/gu;
/** What is left of one, whose name is as long as such a paragraph's. */
const behindName = /^ {9}([^<]*)<p>/u;

/** An outline whose topics and notes are paragraphs, in their places; those that are comments are hidden. */
function ofOutline(text: string): string {
  const open: boolean[] = [];
  const hasComments = text.includes('isComment');
  const body = text.replace(heads, (head) => (head.startsWith('</') ? '-->    ' : '<!--  '));
  return body.replace(topics, (topic) => {
    if (!hasComments) return paragraphsOf(topic);
    if (topic.startsWith('</')) open.pop();
    const isComment = open.at(-1) === true || comment.test(topic.replace(quoted, (words) => words.slice(1, 6)));
    if (!topic.startsWith('</') && !topic.endsWith('/>')) open.push(isComment);
    const shown = paragraphsOf(topic);
    return isComment ? shown.replace(behindName, '<p hidden$1  >').replaceAll('<p>', '   ') : shown;
  });
}

function paragraphsOf(topic: string): string {
  return topic.replace(said, (found, name: string | undefined, words = '') => {
    if (!name) return ' '.repeat(found.length);
    const shown = words
      .slice(1, -1)
      .replace(lineEnd, '<br> ')
      .replace(tagWithin, (entities: string, tag: string) => `<${tag}`.padEnd(entities.length - 1).concat('>'));
    return `${'<p>'.padStart(name.length + 1)}${shown} `;
  });
}
