import type { Paragraph, Root } from 'mdast';
import { unified } from 'unified';
import { referencesIn, withoutReferences } from '../text/references.ts';
import { repairNotices } from '../text/repair.ts';
import type { InputFormat, ParsedText } from './format.ts';
import { frontMatter } from './front-matter.ts';
import { withRole } from './nodes.ts';
import { rawTextParse } from './raw-text.ts';
import { readBeside } from './text/beside.ts';
import { readColumns } from './text/columns.ts';
import { splitIndented } from './text/indented.ts';
import { readQuoted } from './text/quoted.ts';

const lessThan = 0x3c;
const lineFeed = 0x0a;

function hasBlankLine(head: Uint8Array): boolean {
  return head.some((byte, at) => byte === lineFeed && head[at + (head[at + 1] === 0x0d ? 2 : 1)] === lineFeed);
}

const processor = unified().use(rawTextParse).freeze();

function parse(given: string, unusual?: string): ParsedText {
  const escaped = readEscaped(given);
  if (escaped === null) return parsePlain(given, unusual);
  const { text, count } = escaped;
  const plain = parsePlain(text);
  const notice = {
    ruleId: 'repaired-text',
    range: null,
    actual: '\\n',
    detail: `the end of a line, ${count} places`,
  } as const;
  return { text, ...plain, verbatim: false, notices: [notice, ...(plain.notices ?? [])] };
}

function parsePlain(given: string, unusual?: string): ParsedText {
  const columns = readColumns(given);
  const beside = columns === null ? readBeside(given) : null;
  const inOrder = columns ?? beside?.text ?? null;
  const value = inOrder ?? given;
  const quoted = readQuoted(value);
  const tree = quoted ?? splitIndented(processor.parse({ value, data: { unusual } }) as Root, value);
  if (beside) setBoxesApart(tree, beside.starts);
  setFrontMatterApart(tree, frontMatter(value).length);
  const notices = repairNotices(referencesIn(value));
  const verbatim = quoted === null && notices.length === 0;
  if (notices.length > 0) resolveReferences(tree);
  if (inOrder === null) return { tree, verbatim, blankLines: 'all', notices };
  notices.push({ ruleId: 'columns-parted', range: null, actual: null });
  return { tree, verbatim, blankLines: 'all', notices, text: inOrder };
}

/** What stood beside the text is told, and is in no part of it. */
function setBoxesApart({ children }: Root, starts: ReadonlySet<number>): void {
  for (const paragraph of children)
    if (starts.has(paragraph.position?.start.offset ?? -1)) withRole(paragraph, 'unplaced');
}

/** What stands in it has the form of paragraphs: the text begins behind a blank line. */
function setFrontMatterApart({ children }: Root, length: number): void {
  for (const paragraph of children) {
    if ((paragraph.position?.end.offset ?? length + 1) > length) return;
    withRole(paragraph, 'publication-notice');
  }
}

/** Raw text has no character references: where they are left, it was taken out of a page, and they mean what they meant there. */
function resolveReferences({ children }: Root): void {
  for (const paragraph of children as Paragraph[]) {
    for (const child of paragraph.children) if (child.type === 'text') child.value = withoutReferences(child.value);
  }
}

/** Raw text: the report as somebody copied it, without any markup. */
export const text = {
  name: 'text',
  mediaType: 'text/plain',
  extensions: ['.txt', '.text'],
  limit: { weight: 16 * 1024 * 1024, pieces: '\n', pieceWeight: 24 },
  // Paragraphs and no tags: a browser saved a text under the name of a page.
  sniff: (head, named) => named === 'html' && !head.includes(lessThan) && hasBlankLine(head),
  parse,
} as const satisfies InputFormat;

/** What programs write for the end of a line, a tab, a quotation mark and other characters where a text is a string or a cell. */
const written = /\\(?:r\\n|[nrt"'\\]|u(?<code>[\da-f]{4}))/giu;
const lineEnd = String.raw`\n`;
const blanks: Readonly<Record<string, string>> = { n: '\n', r: '\n', t: '\t' };
/** So many stand in the shortest text, and more than it has ends of lines: a path has `\n` in it, too. So many are no narrative's. */
const fewest = 3;
const most = 100_000;
/** A string as a program prints it stands in quotation marks, in R behind its number. */
const printed = /^\s{0,9}(?:\[1\] )?(?<mark>["'])(?<said>[\s\S]*)\k<mark>\s{0,9}$/u;

/** A text whose line ends a program wrote as `\n`, as it was before, and how many there were; `null` for any other text. */
function readEscaped(value: string): { text: string; count: number } | null {
  const count = value.split(lineEnd).length - 1;
  if (count < fewest || count > most || count < value.split('\n').length) return null;
  const said = printed.exec(value)?.groups?.['said'] ?? value;
  return { text: said.replace(written, characterOf), count };
}

function characterOf(sign: string, code: string | undefined): string {
  if (code) return String.fromCharCode(Number.parseInt(code, 16));
  const name = sign.charAt(1);
  return blanks[name.toLowerCase()] ?? name;
}
