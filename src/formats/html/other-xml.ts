/**
 * The outermost element of texts in other XML: of TEI, `trafilatura`, JATS, DocBook, electronic books (FictionBook), scans (DjVu), outlines
 * (OPML), and feeds (RSS, Atom).
 */
export const xmlOfTexts =
  /^\s*<(?:\?xml[^<>]{0,200}>\s*(?:<[?!][^<>]{0,400}>\s*){0,5}<(?:article|book|chapter|TEI|doc|FictionBook|DjVuXML|opml|rss|feed|rdf:RDF)|TEI|doc|opml|(?:article|book|chapter|rss|feed|rdf:RDF)\s[^<>]{0,300}(?:xmlns|version))\b/u;
const feed = /^(?:\s*<[?!][^<>]{0,400}>){0,6}\s*<(?:rss|feed|rdf:RDF)\b/u;

const list = { list: 'ul', itemizedlist: 'ul', orderedlist: 'ul', item: 'li', 'list-item': 'li', listitem: 'li' };
const inHtml = new Map(Object.entries({ head: 'h2', title: 'h2', para: 'p', PARAGRAPH: 'p', ...list }));
const tag = /<(?<end>\/?)(?<name>[A-Za-z-]{4,12})(?=[\s/>])/gu;

/** A text in such XML with the names of HTML, and blanks behind them, so that every place stays what it is. */
export function withNamesOfHtml(text: string): string {
  if (!xmlOfTexts.test(text)) return text;
  if (text.includes('<opml')) return ofOutline(text);
  if (feed.test(text)) return ofFeed(text);
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

/** A tag of a feed; not of an element that closes itself, which has no words. */
const feedTag = /<(?<end>\/?)(?<name>[A-Za-z]+:[A-Za-z]+|[A-Za-z]{2,14})(?=[\s>])(?![^<>]{0,400}\/>)/gu;
/** What feeds say of themselves and of each entry. */
const ofEntries =
  'channel item entry description summary content subtitle link guid pubDate updated published category author name uri';
/** The element of HTML that parts it from its neighbors. */
const partedBy = new Map([...ofEntries.split(' ').map((name) => [name, 'div'] as const), ['title', 'h2'], ['id', 'p']]);
const section = '<![CDATA[';
const sectionEnd = ']]>';
/** Markup of an entry, escaped as XML wants it: '&lt;p class=&quot;a&quot;&gt;' */
const escapedTag = /&lt;(\/?[A-Za-z](?:(?!&[lg]t;)[^<>]){0,400})&gt;/gu;
const quotationMark = /&quot;|&#34;|&apos;|&#39;/gu;

/** A feed whose entries are what they hold: markup in sections of its own, escaped, or as it is. Every place stays what it is. */
function ofFeed(text: string): string {
  const [first = '', ...rest] = text.split(section);
  const pieces = rest.map((piece) => {
    const end = piece.indexOf(sectionEnd);
    if (end < 0) return piece;
    return piece.slice(0, end) + ' '.repeat(sectionEnd.length) + ofEntry(piece.slice(end + sectionEnd.length));
  });
  return [ofEntry(first), ...pieces].join(' '.repeat(section.length));
}

function ofEntry(xml: string): string {
  const named = xml.replace(feedTag, (found, end: string, name: string) => {
    const inPage = name.includes(':') ? 'div' : partedBy.get(name);
    return inPage ? `<${end}${inPage}`.padEnd(found.length) : found;
  });
  return named.replace(escapedTag, (found, tag: string) =>
    `<${tag.replace(quotationMark, (mark) => '"'.padEnd(mark.length))}`.padEnd(found.length - 1).concat('>'),
  );
}
