import type { Paragraph, PhrasingContent, Root } from 'mdast';
import type { Range } from '../../report/document.ts';
import { lines } from '../../text/lines.ts';
import { matchOf } from '../../text/patterns/finder.ts';
import { answers } from '../beside-quotation.ts';
import { textAt, withRole } from '../nodes.ts';
import { splitAtIndents } from './indented.ts';

/** The signs that a mail program sets in front of the lines it quotes: `> `, `>> `, `| > `. */
const quote = /^[ \t]{0,8}(?:>[ \t]?){1,9}/u;
const quoteHint = /^[ \t]{0,8}>/mu;
/** So many of the lines behind the first that is quoted are, in a mail that quotes a report. */
const quotedShare = 0.8;
/** What else every line of a text may begin with, as comments of a program or the rule beside a quotation do: `| `, `# `, `// `. */
const sign = /^[ \t]{0,8}(?<sign>[^\p{Alpha}\p{N}\s"“”‘’'([{<]{1,3})[ \t]?/u;
const signHint = /^\s{0,80}[^\w\s]/u;
const blanksBefore = /^[ \t]{0,8}/u;
const fewestLines = 5;
/** What no list has for a bullet: where all lines begin with it, two are enough. */
const noBullets: ReadonlySet<string> = new Set(['>', '|']);
const fewestOfAll = 2;

/**
 * The tree of a text whose lines are quoted as in a mail, or all begin with the same sign or with their number; `null` for any
 * other. The signs are syntax. What stands in front of the first quoted line, the header of the mail, is as it is.
 */
export function readQuoted(value: string): Root | null {
  const signs = signsOf(value);
  if (!signs) return null;
  const all = lines(value).map((range) => unquoted(value, range, signs));
  if (!isQuotation(value, all, signs)) return null;
  const blocks = splitAtIndents(blocksOf(value, all), value);
  const pieces = blocks.map((block) => ({
    isQuoted: block.some((line) => line.isQuoted),
    text: value.slice(block.at(-1)?.start, block.at(-1)?.end).trimEnd(),
  }));
  const answered = answers(pieces);
  const children = blocks.map((block, index) => {
    const paragraph = paragraphOf(value, block);
    // What stands between or behind what a mail quotes, and is quoted itself in no line, is by whoever answers.
    return answered.has(index) ? withRole(paragraph, 'unplaced') : paragraph;
  });
  return { type: 'root', children };
}

/** The lines with words, parted by the blank ones. */
function blocksOf(value: string, all: ReadonlyArray<Line>): Line[][] {
  const blocks: Line[][] = [[]];
  for (const line of all) {
    if (value.slice(line.start, line.end).trim() === '') blocks.push([]);
    else blocks.at(-1)?.push(line);
  }
  return blocks.filter((block) => block.length > 0);
}

function paragraphOf(value: string, block: ReadonlyArray<Line>): Paragraph {
  const children = block.flatMap((line, index): PhrasingContent[] => {
    return index === 0 ? [textAt(value, line)] : [{ type: 'break' }, textAt(value, line)];
  });
  return { type: 'paragraph', children };
}

/** What stands in front of the lines of a text. */
interface Signs {
  /** So many of the lines have them, where it is syntax. */
  share: number;
  /** So many lines are enough where all of the text's have them. */
  fewest: number;
  /** A line without goes on with the one before, as in Markdown: a mail that is sent on is wrapped anew, signs and all. */
  isLazy: boolean;
  /** Characters of a line that they take, with the blanks around them; `null` for a line without. */
  lengthIn(line: string): number | null;
}

/** What programs and printers set in front of a text, they set in front of each of its lines. */
const onEachLine = { share: 1, isLazy: false } as const;

const ofMail: Signs = {
  share: quotedShare,
  fewest: fewestOfAll,
  isLazy: true,
  lengthIn: (line) => quote.exec(line)?.[0].length ?? null,
};

function signsOf(value: string): Signs | null {
  if (value.includes('>') && quoteHint.test(value)) return ofMail;
  if (numberHint.test(value)) return lineNumbers();
  if (fifthHint.test(value)) return fifthNumbers();
  const same = signHint.test(value) && !isPipeTable(value) ? sameSign(value) : null;
  return same ?? (laterNumberHint.test(value.slice(0, longestHead)) ? lineNumbers() : null);
}

/** The bars of a table part its cells: they have a rule below the names of the columns. */
const tableRule = /^[ \t]{0,8}\|(?:[ \t]?:?-{2,}:?[ \t]?\|)+[ \t]*$/mu;

function isPipeTable(value: string): boolean {
  return value.includes('--') && tableRule.test(value);
}

/** A number without a stop in front of the first line: `1  Ghana`, `   1: Ghana`, `001 Ghana`. */
const numberHint = /^\s{0,80}0{0,4}1(?:[ \t:|]|[\r\n])/u;
/** The same in front of the fifth, as printers number lines. */
const fifthHint = /^(?:[^\n]{0,400}\n){4}[ \t]{0,8}5[ \t]/;
/** The same below what a program says of the text in front of it, which is no longer. */
const laterNumberHint = /\n[ \t]{0,8}1[ \t:|]/;
const longestHead = 600;
const lineNumber = /^[ \t]{0,8}(?<number>\d{1,5})(?:$|[:|]?[ \t]{1,3}|[:|])/u;
/** A page of a pleading has no fewer lines: behind them the numbers may begin again. */
const shortestPage = 20;

/**
 * Numbers that count the lines, or those with words, as editors and courts print them: a blank line that counts may have lost its own.
 * Lines are asked for in order.
 */
function lineNumbers(): Signs {
  let last = 0;
  let blank = 0;
  return {
    ...onEachLine,
    fewest: fewestOfAll,
    lengthIn(line) {
      if (line.trim() === '') blank += 1;
      const { number, length } = numberOf(line);
      if (number !== last + 1 && number !== last + 1 + blank && (number !== 1 || last < shortestPage)) return null;
      last = number;
      blank = 0;
      return length;
    },
  };
}

/** The number in front of a line, `NaN` for none, and how long it is with the blanks around it. */
function numberOf(line: string): { number: number; length: number } {
  const match = lineNumber.exec(line);
  return { number: Number(match?.groups?.['number']), length: match?.[0].length ?? 0 };
}

/** Two of them at least. */
const fewestFifths = 10;

/** Numbers in front of each fifth line; the others are set in as deep. Lines are asked for in order. */
function fifthNumbers(): Signs {
  let count = 0;
  return {
    ...onEachLine,
    fewest: fewestFifths,
    lengthIn(line) {
      count += 1;
      const { number, length } = numberOf(line);
      if (number === count) return length;
      return count % 5 > 0 || line.trim() === '' ? (blanksBefore.exec(line)?.[0].length ?? 0) : null;
    },
  };
}

/** Whether so many lines behind the first that is quoted are, too. */
function isQuotation(value: string, all: ReadonlyArray<Line>, { share, fewest, isLazy }: Signs): boolean {
  const isBlank = ({ start, end }: Range) => value.slice(start, end).trim() === '';
  const first = all.findIndex(({ isQuoted }) => isQuoted);
  const isWhole = all.slice(0, first).every(isBlank);
  let shown = 0;
  let count = 0;
  let isOpen = false;
  for (const line of all.slice(first)) {
    if (isBlank(line) && !line.isQuoted) {
      isOpen = false;
      continue;
    }
    shown += 1;
    if (line.isQuoted || isOpen) count += 1;
    isOpen = isLazy && (line.isQuoted || isOpen) && !isBlank(line);
  }
  return count >= (isWhole && count === shown ? fewest : fewestLines) && count >= shown * share;
}

/** The sign that the first line begins with, which all have to have. */
function sameSign(value: string): Signs | null {
  const first = matchOf(sign, value.slice(0, 200).trimStart())?.groups?.['sign'];
  if (!first) return null;
  return {
    ...onEachLine,
    fewest: noBullets.has(first) ? fewestOfAll : fewestLines,
    lengthIn(line) {
      const before = blanksBefore.exec(line)?.[0].length ?? 0;
      if (!line.startsWith(first, before)) return null;
      const end = before + first.length;
      return line.charAt(end) === ' ' || line.charAt(end) === '\t' ? end + 1 : end;
    },
  };
}

interface Line extends Range {
  isQuoted: boolean;
}

function unquoted(value: string, { start, end }: Range, signs: Signs): Line {
  const length = signs.lengthIn(value.slice(start, Math.min(end, start + 40)));
  return { start: start + (length ?? 0), end, isQuoted: length !== null };
}
