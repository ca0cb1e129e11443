import type { Paragraph, Root, Text } from 'mdast';
import type { Locate } from '../../report/document.ts';
import { keepsHyphen, type Words, wordsOf } from '../../text/hyphens.ts';
import { lazy } from '../../text/lazy.ts';
import { locator } from '../../text/locate.ts';
import type { PdfBlock } from './blocks.ts';
import type { Furniture } from './furniture.ts';
import type { Line, PdfPage } from './page.ts';

/** A document as plain text, a page after the other, and the same as mdast. */
interface LaidOut {
  text: string;
  pages: { number: number; start: number; end: number }[];
  tree: Root;
}

/** What a page prints and what it is. */
interface LaidOutPart {
  lines: ReadonlyArray<Line>;
  role: PdfBlock['role'] | Furniture;
}

const hyphen = /[-\u2010]/u;
const hyphenAtEnd = /(?<![\p{Alpha}\p{N}.'’-])(?<first>[\p{Alpha}\p{N}.'’-]*\p{Alpha})[-\u2010]$/u;
const wordAtStart = /^(?<second>\p{Lower}[\p{Alpha}'’-]*)/u;
/** "long- and short-term": the hyphen stands for a word to come. */
const suspended = /^(?:and|or|to|nor|but|versus|as)\b/u;
/** Nothing stands between these and the next line's first word. */
const tight = /(?<!\s)[-\u2010\u00AD–/]$/u;
const dashAtEnd = /\S—$/u;
const dashAtStart = /^—(?=\S)/u;
const dashInWords = /(?<=\S)—(?=\S)/gu;
const dashApart = /(?<=\s)—(?=\s)/gu;

/**
 * Writes a document down as it is read: lines as on the page, a blank line between blocks, a form feed behind each page; and
 * makes the tree of it: a paragraph for each block, its lines put together, words that were broken over lines whole again.
 */
export function layOut(
  pages: ReadonlyArray<PdfPage>,
  blocks: ReadonlyArray<PdfBlock>,
  furniture: ReadonlyMap<Line, Furniture>,
  notes: ReadonlySet<string>,
): LaidOut {
  const parts: LaidOutPart[] = [...blocks];
  for (const { above, below } of pages) {
    for (const line of [...above, ...below])
      parts.push({ lines: [line], role: furniture.get(line) ?? (line.isAside ? 'unplaced' : 'page-header') });
  }
  const owners = new Map(parts.flatMap((part) => part.lines.map((line) => [line, part] as const)));
  const { text, ranges, starts } = write(pages, owners);
  parts.sort((a, b) => startOf(a, starts) - startOf(b, starts));
  return { text, pages: ranges, tree: toTree(parts, starts, text, notes) };
}

function write(pages: ReadonlyArray<PdfPage>, owners: ReadonlyMap<Line, LaidOutPart>) {
  const starts = new Map<Line, number>();
  const ranges: LaidOut['pages'] = [];
  let text = '';
  for (const { number, above, lines, below } of pages) {
    const start = text.length;
    let last: LaidOutPart | undefined;
    for (const line of [...above, ...lines, ...below]) {
      const own = owners.get(line);
      if (last) text += own === last ? '\n' : '\n\n';
      starts.set(line, text.length);
      text += line.text;
      last = own;
    }
    ranges.push({ number, start, end: text.length });
    text += '\n\f';
  }
  return { text, ranges, starts };
}

function startOf({ lines: [first] }: LaidOutPart, starts: ReadonlyMap<Line, number>): number {
  return (first && starts.get(first)) ?? 0;
}

/** What the texts of lines are made of nodes with. */
interface Places {
  starts: ReadonlyMap<Line, number>;
  locate: Locate;
  style: Style;
  /** The marks of notes. */
  notes: ReadonlySet<string>;
}

function toTree(
  parts: ReadonlyArray<LaidOutPart>,
  starts: ReadonlyMap<Line, number>,
  text: string,
  notes: ReadonlySet<string>,
): Root {
  const all = parts.flatMap(({ lines }) => lines.map((line) => line.text));
  const style: Style = { words: lazy(() => wordsOf(all)), tightDashes: hasTightDashes(all) };
  const places: Places = { starts, locate: locator(text), style, notes };
  return { type: 'root', children: parts.flatMap((part) => paragraphsOf(part, places)) };
}

/** A part as a paragraph, and behind it the marks of notes that stand in its lines, each one of its own. */
function paragraphsOf({ lines, role }: LaidOutPart, places: Places): Paragraph[] {
  const marksOf = (line: Line) =>
    role === null ? line.raised.filter(({ at, text }) => at > 0 && places.notes.has(text)) : [];
  const texts = lines.flatMap((line, index) => textsOf(line, lines[index + 1], marksOf(line), places));
  const marks = lines.flatMap((line) =>
    marksOf(line).map(({ at, text }) =>
      paragraph([piece((places.starts.get(line) ?? 0) + at, text, places)], 'footnote'),
    ),
  );
  return [paragraph(texts, role), ...marks];
}

/** The text of a line up to the next one, without its marks. */
function textsOf(line: Line, next: Line | undefined, marks: Line['raised'], places: Places): Text[] {
  const { length, blank } = next
    ? joint(line.text, next.text, places.style)
    : { length: line.text.length, blank: false };
  const start = places.starts.get(line) ?? 0;
  const found: Text[] = [];
  let from = 0;
  for (const { at, text: mark } of marks) {
    found.push(piece(start + from, line.text.slice(from, at), places));
    from = at + mark.length;
  }
  // Every line ends in a line feed, which is the blank to the next one.
  const end = start + line.text.length + Number(blank);
  const position = places.locate({ start: start + from, end });
  return [...found, { type: 'text', value: line.text.slice(from, length) + (blank ? ' ' : ''), position }];
}

function piece(start: number, value: string, { locate }: Places): Text {
  return { type: 'text', value, position: locate({ start, end: start + value.length }) };
}

function paragraph(children: Text[], role: LaidOutPart['role']): Paragraph {
  return { type: 'paragraph', children, ...(role ? { data: { tip: { role } } as Paragraph['data'] } : {}) };
}

/** How a document is written, as far as its lines can be put together by it. */
interface Style {
  words: () => Words;
  /** No blanks stand around its dashes, as far as it has any inside its lines. */
  tightDashes: boolean;
}

function hasTightDashes(lines: ReadonlyArray<string>): boolean {
  let tight = 0;
  for (const line of lines) {
    if (line.includes('—')) tight += (line.match(dashInWords)?.length ?? 0) - (line.match(dashApart)?.length ?? 0);
  }
  return tight >= 0;
}

/** How much of a line goes on in the next one, and whether a blank stands between the two. */
function joint(line: string, next: string, { words, tightDashes }: Style): { length: number; blank: boolean } {
  const { length } = line;
  // Most lines end otherwise, which their last character tells.
  const first = hyphen.test(line.slice(-1)) ? hyphenAtEnd.exec(line)?.groups?.['first'] : undefined;
  const second = first && wordAtStart.exec(next)?.groups?.['second'];
  if (first && second) {
    if (suspended.test(second)) return { length, blank: true };
    return { length: keepsHyphen(first, second, words()) ? length : length - 1, blank: false };
  }
  const dash = dashAtEnd.test(line) || dashAtStart.test(next);
  return { length, blank: dash ? !tightDashes : !tight.test(line) };
}
