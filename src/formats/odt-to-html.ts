/**
 * The text of an OpenDocument file as HTML: paragraphs, headings, lists, tables, notes and their marks. `content` and `styles` are its
 * `content.xml` and `styles.xml`, as `plainXml` has them. `null` where it is no text (a spreadsheet).
 *
 * @throws Error if what is passed over does not end.
 */
export function odtToHtml(content: string, styles: string): string | null {
  const body = inside(content, 'office:text');
  return body === null ? null : asPage(body, stylesApart(inFront(content) + styles));
}

/** What stands before the body: the styles that only this document has. */
function inFront(content: string): string {
  return content.slice(0, content.indexOf('<office:body'));
}

/** What stands in the first element of a name; `null` where there is none. */
function inside(xml: string, name: string): string | null {
  const start = xml.indexOf('>', xml.indexOf(`<${name}`)) + 1;
  const end = xml.lastIndexOf(`</${name}>`);
  return end < 0 ? null : xml.slice(start, end);
}

/** What nobody sees who reads the document: deleted words, comments, pictures and what is said of them. */
const unseen = [
  'text:tracked-changes',
  'text:sequence-decls',
  'office:annotation',
  'office:binary-data',
  'svg:title',
  'svg:desc',
].map((name) => ({ start: new RegExp(`<${name}(?=[\\s/>])`, 'u'), end: `</${name}>` }));

/** What the elements are in HTML; of others the text is left. */
const elements: ReadonlyMap<string, string> = new Map([
  ['text:list', 'ul'],
  ['text:list-item', 'li'],
  ['text:list-header', 'li'],
  ['text:table-of-content', 'nav'],
  ['text:section', 'div'],
  ['table:table', 'table'],
  ['table:table-row', 'tr'],
  ['table:table-cell', 'td'],
]);

const tags = /<(?<end>\/?)(?<name>[a-z]{1,12}:[a-z-]{1,40})(?<rest>[^<>]*)>/gu;

function asPage(content: string, apart: Apart): string {
  const { text, notes } = notesApart(boxesBehind(unseen.reduce(without, content)));
  const list = notes.length > 0 ? `\n<ol>${notes.join('\n')}</ol>` : '';
  return toHtml(text, apart).replaceAll('</p><', '</p>\n<') + toHtml(list, apart);
}

/**
 * A text without the elements of a name. None of them stands in another.
 *
 * @throws Error if one does not end.
 */
function without(xml: string, { start, end }: (typeof unseen)[number]): string {
  const [first = '', ...others] = xml.split(start);
  return first + others.map((rest) => behindElement(rest, end)).join('');
}

/** What stands behind an element, of what stands behind the name in its first tag. */
function behindElement(rest: string, end: string): string {
  const tagEnd = rest.indexOf('>');
  if (rest[tagEnd - 1] === '/') return rest.slice(tagEnd + 1);
  const at = rest.indexOf(end);
  if (at < 0) throw new Error(`XML without ${end}`);
  return rest.slice(at + end.length);
}

const boxStart = /<draw:text-box(?=[\s>])/u;
const paragraphEnd = /<\/text:[ph]>/u;

/** The words in a text box stand within the paragraph that it is drawn beside: they go behind it. */
function boxesBehind(xml: string): string {
  const [first = '', ...others] = xml.split(boxStart);
  let boxes = '';
  const text = others.map((rest) => {
    const [box = '', ...behind] = rest.split('</draw:text-box>');
    boxes += `<text:section>${box.slice(box.indexOf('>') + 1)}</text:section>`;
    return behind.join('').replace(paragraphEnd, (end) => {
      const moved = end + boxes;
      boxes = '';
      return moved;
    });
  });
  return first + text.join('') + boxes;
}

const noteStart = /<text:note(?=[\s>])/u;

/** The notes stand where their marks do: they go behind the text, as in HTML, and the marks lead to them. */
function notesApart(xml: string): { text: string; notes: string[] } {
  const [first = '', ...others] = xml.split(noteStart);
  const notes: string[] = [];
  const text = others.map((rest) => {
    const [note = '', ...behind] = rest.split('</text:note>');
    const mark = inside(note, 'text:note-citation') ?? '';
    const number = notes.push(`<li id="note-${notes.length + 1}">${inside(note, 'text:note-body') ?? ''}</li>`);
    return `<sup><a href="#note-${number}">${mark}</a></sup>${behind.join('')}`;
  });
  return { text: first + text.join(''), notes };
}

const styleName = /\btext:style-name="(?:Heading_20_(?<level>[1-6])|(?<title>Title))"/u;
const outlineLevel = /\btext:outline-level="(?<level>\d{1,2})"/u;
const blanks = /\btext:c="(?<count>\d{1,3})"/u;

const behindParagraph = /(?<=<\/text:[ph]>)/u;

function toHtml(xml: string, apart: Apart): string {
  let heading = '';
  let isApart = false;
  const spans: string[] = [];
  const paragraphTag = (end: string, name: string, rest: string) => {
    if (end === '') {
      heading = headingOf(name, rest);
      isApart = apart.has(styleOf(rest)) && !rest.endsWith('/');
    }
    const tag = tagOf(end, heading, rest);
    if (!isApart) return tag;
    return end === '' ? `${tag}<s>` : `</s>${tag}`;
  };
  const tagAsHtml = (_: string, end: string, name: string, rest: string) => {
    if (name === 'text:span') return spanTag(end, rest, { apart, spans });
    if (name === 'text:p' || name === 'text:h') return paragraphTag(end, name, rest);
    const isHidden = name === 'text:section' && rest.includes('text:display="none"');
    if (isHidden) return '<div hidden>';
    const element = elements.get(name);
    return element === undefined ? signOf(name, rest) : tagOf(end, element, rest);
  };
  // One by one: what is found is kept until all of a text is replaced.
  const paragraphs = xml.split(behindParagraph);
  return paragraphs.map((paragraph) => paragraph.replace(tags, tagAsHtml)).join('');
}

/** What stands for a blank, a tab or the end of a line; of other elements the text is left. */
function signOf(name: string, rest: string): string {
  if (name === 'text:line-break') return '<br>';
  if (name === 'text:tab') return ' ';
  return name === 'text:s' ? ' '.repeat(Number(blanks.exec(rest)?.groups?.['count'] ?? 1)) : '';
}

/** Of words set otherwise only those that are hidden or struck out are told from others. `spans` are those that are open. */
function spanTag(end: string, rest: string, { apart, spans }: { apart: Apart; spans: string[] }): string {
  if (rest.endsWith('/')) return '';
  if (end === '') spans.push(apart.has(styleOf(rest)) ? 's' : '');
  const name = end === '' ? spans.at(-1) : spans.pop();
  return tagOf(end, name || undefined, rest);
}

function styleOf(rest: string): string {
  return anyStyle.exec(rest)?.groups?.['name'] ?? '';
}

/** The names of styles whose words are hidden or struck out: both are set apart as words that were struck out. */
type Apart = ReadonlySet<string>;

const anyStyle = /\b(?:text:style-name|style:name)="(?<name>[^"]*)"/u;
const styleTag = /<\/?style:style(?=[\s>])/u;
const setApart = /text:display="none"|style:text-line-through-(?:style|type)="(?!none")/u;

function stylesApart(xml: string): Apart {
  const styles = xml.split(styleTag).filter((style) => setApart.test(style));
  return new Set(styles.map((style) => styleOf(style.slice(0, style.indexOf('>')))).filter((name) => name !== ''));
}

/** Some programs set headings as paragraphs with a style of headings. */
function headingOf(name: string, rest: string): string {
  const { level, title } = styleName.exec(rest)?.groups ?? {};
  const depth = level ?? (title === undefined ? outlineLevel.exec(rest)?.groups?.['level'] : '1');
  if (depth === undefined) return name === 'text:h' ? 'h2' : 'p';
  return `h${Math.min(Number(depth), 6)}`;
}

function tagOf(end: string, name: string | undefined, rest: string): string {
  if (name === undefined) return '';
  return rest.endsWith('/') ? `<${name}></${name}>` : `<${end}${name}>`;
}
