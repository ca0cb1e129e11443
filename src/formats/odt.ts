import { hasAt } from '../text/bytes.ts';
import { lazy } from '../text/lazy.ts';
import { extracted, unread } from './extracted.ts';
import type { Extracted, InputFormat } from './format.ts';
import { html } from './html.ts';

/**
 * Texts of OpenDocument, as LibreOffice and Google Docs save them, by way of HTML: paragraphs, headings, lists, tables, notes and their
 * marks. The text that positions point into is that HTML. Deleted words, comments, headers, footers and pictures are not in it.
 */
export const odt = {
  name: 'odt',
  mediaType: 'application/vnd.oasis.opendocument.text',
  extensions: ['.odt', '.ott'],
  limit: html.limit,
  sniff: isPackage,
  extract,
  parse: (text: string) => html.parse(text),
} as const satisfies InputFormat;

/** The first member of such an archive says what it is, and is not compressed. */
const declared = 'mimetypeapplication/vnd.oasis.opendocument.';
const afterHeader = 30;

function isPackage(bytes: Uint8Array): boolean {
  return hasAt(bytes, 'PK\x03\x04') && hasAt(bytes, declared, afterHeader);
}

const library = lazy(async () => (await import('jszip')).default);

async function extract(bytes: Uint8Array): Promise<Extracted> {
  if (!hasAt(bytes, 'PK\x03\x04')) return unread('binary-input', 'no OpenDocument file');
  try {
    const archive = await (await library()).loadAsync(bytes);
    const content = (await archive.file('content.xml')?.async('string')) ?? '';
    const text = inside(content, 'office:text');
    if (text === null) return unread('binary-input', 'an OpenDocument file that is no text: save it as .html');
    return extracted(asPage(text));
  } catch (error) {
    return unread('damaged-archive', error instanceof Error ? error.message : String(error));
  }
}

/** What stands in the first element of a name; `null` where there is none. */
function inside(xml: string, name: string): string | null {
  const start = xml.indexOf('>', xml.indexOf(`<${name}`)) + 1;
  const end = xml.lastIndexOf(`</${name}>`);
  return end < 0 ? null : xml.slice(start, end);
}

/** What nobody sees who reads the document, by its start and end: deleted words, comments, what is said of pictures. */
const unseen: ReadonlyArray<readonly [start: RegExp, end: string]> = [
  [/<text:tracked-changes(?=[\s>])/u, '</text:tracked-changes>'],
  [/<text:sequence-decls(?=[\s>])/u, '</text:sequence-decls>'],
  [/<office:annotation(?=[\s>])/u, '</office:annotation>'],
  [/<svg:title(?=[\s>])/u, '</svg:title>'],
  [/<svg:desc(?=[\s>])/u, '</svg:desc>'],
];

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
  ['draw:text-box', 'div'],
]);

const tags = /<(?<end>\/?)(?<name>[a-z]{1,12}:[a-z-]{1,40})(?<rest>[^<>]*)>/gu;

function asPage(content: string): string {
  const { text, notes } = notesApart(unseen.reduce(without, content));
  const list = notes.length > 0 ? `\n<ol>${notes.join('\n')}</ol>` : '';
  return toHtml(text).replaceAll('</p><', '</p>\n<') + toHtml(list);
}

/** A text without the elements of a name. None of them stands in another. */
function without(xml: string, [start, end]: readonly [start: RegExp, end: string]): string {
  const [first = '', ...others] = xml.split(start);
  return first + others.map((rest) => rest.slice(rest.indexOf(end) < 0 ? 0 : rest.indexOf(end) + end.length)).join('');
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

function toHtml(xml: string): string {
  let heading = '';
  return xml.replace(tags, (_, end: string, name: string, rest: string) => {
    if (name === 'text:line-break') return '<br>';
    if (name === 'text:tab') return ' ';
    if (name === 'text:s') return ' '.repeat(Number(blanks.exec(rest)?.groups?.['count'] ?? 1));
    if (name !== 'text:p' && name !== 'text:h') return tagOf(end, elements.get(name), rest);
    if (end === '') heading = headingOf(name, rest);
    return tagOf(end, heading, rest);
  });
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
