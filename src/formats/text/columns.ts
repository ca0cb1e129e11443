import { endsWithClause } from '../../text/lines.ts';
import { countsOf, upperMedian } from '../../text/lists.ts';
import { matchesIn } from '../../text/matches.ts';

/** Between two columns that a program sets side by side. */
const gap = /\S {2,}(?=\S)|^ {20,}(?=\S)/gu;
/** Where no blanks stand in a row, no columns do. */
const blanks = '   ';
const twoBlanks = '  ';
/** A program that sets columns side by side prints lines: those of a page have fewer characters each. */
export const longestLine = 250;
/** The second column begins no farther to the left, in characters. */
const firstStart = 25;
/** So many lines of a page, and such a share of those with words, have words on each side, and so many on both; */
const fewestLines = 5;
const share = 0.1;
const fewestOnBoth = 3;
/** and such a share of those that reach over the gap has words in it: headings, and what is set across the page. */
const acrossShare = 0.25;
/** The second column of a page begins so near to that of the others. */
const near = 3;
/** Half of the lines of prose have so many characters on each side, at least: those of a table have fewer. */
const narrowest = 25;
/** What a page has above and below its text: its number, or words in capitals. */
const furniture = /^(?:\d{1,4}|[^\p{Lower}\n]{2,80})$/u;
/** So many lines around a line tell how far lines stand apart there. */
const around = 4;

/**
 * Reads the columns of a text one below the other that a program has set side by side, as `pdftotext -layout` does with a PDF's; `null`
 * for any other text. Pages are parted by form feeds. Every character but blanks stays.
 */
export function readColumns(text: string): string | null {
  if (!isOfLines(text) || !text.includes(blanks)) return null;
  const pages = text.split('\f').map((page) => page.split('\n').map((line) => line.trimEnd()));
  const starts = pages.map(secondColumn);
  const usual = starts.find((start) => start !== null) ?? null;
  if (usual === null) return null;
  return pages.map((lines, index) => readPage(lines, starts[index] ?? startNear(lines, usual))).join('\f');
}

/** Whether the lines of a text are as long as those of a page, on average. */
export function isOfLines(text: string): boolean {
  let room = text.length;
  for (let end = text.indexOf('\n'); end >= 0 && room > longestLine; end = text.indexOf('\n', end + 1))
    room -= longestLine;
  return room <= longestLine;
}

/** A line of a column, with the number of the line that it stands on. */
interface Line {
  text: string;
  at: number;
}

function readPage(lines: ReadonlyArray<string>, start: number | null): string {
  if (start === null) return lines.join('\n');
  const { above, body, below } = withoutFurniture(lines);
  const found = [...above];
  let left: Line[] = [];
  let right: Line[] = [];
  const close = () => {
    found.push(together(columnOf(left), columnOf(right)));
    [left, right] = [[], []];
  };
  for (const [at, line] of body.entries()) {
    const cut = cutOf(line, start);
    if (cut === null) {
      close();
      found.push(line.trim());
      continue;
    }
    const [first, second] = [line.slice(0, cut).trimEnd(), line.slice(cut).trim()];
    if (first.trim() !== '') left.push({ text: first, at });
    if (second !== '') right.push({ text: second, at });
  }
  close();
  return `${[...found, ...below].filter(Boolean).join('\n\n')}\n`;
}

/** The place where the lines of the second column begin; `null` where there is none. */
function secondColumn(lines: ReadonlyArray<string>): number | null {
  const start = startOf(lines, firstStart, Number.POSITIVE_INFINITY);
  if (start === null || !isKeptClear(lines, start)) return null;
  const [left, right] = sidesOf(lines, start);
  const both = left.filter((side, index) => side !== '' && right[index] !== '');
  const fewest = Math.max(fewestLines, lines.filter(Boolean).length * share);
  const isProse = [left, right].every((side) => isColumn(side.filter(Boolean), fewest));
  return isProse && both.length >= fewestOnBoth ? start : null;
}

/** The same of a page whose second column is short, where others have theirs. */
function startNear(lines: ReadonlyArray<string>, usual: number): number | null {
  const start = startOf(lines, usual - near, usual + near);
  return start !== null && isKeptClear(lines, start) ? start : null;
}

/** Where most lines begin behind a gap, between two places. */
function startOf(lines: ReadonlyArray<string>, from: number, to: number): number | null {
  const starts = lines.flatMap((line) =>
    line.includes(twoBlanks) ? matchesIn(line, gap).map((match) => match.index + match[0].length) : [],
  );
  const [start] = [...countsOf(starts.filter((start) => start >= from && start <= to))].reduce(
    (best, one) => (one[1] > best[1] ? one : best),
    [0, 0] as const,
  );
  return start || null;
}

/** Whether hardly a line that reaches behind a place has words across it. */
function isKeptClear(lines: ReadonlyArray<string>, start: number): boolean {
  const reaching = lines.filter((line) => line.length > start);
  return reaching.filter((line) => cutOf(line, start) === null).length <= reaching.length * acrossShare;
}

/** What the lines have on each side of a place that none of their words stands across. */
function sidesOf(lines: ReadonlyArray<string>, start: number): [left: string[], right: string[]] {
  const cut = lines.filter((line) => cutOf(line, start) !== null);
  return [cut.map((line) => line.slice(0, start).trim()), cut.map((line) => line.slice(start).trim())];
}

function isColumn(side: ReadonlyArray<string>, fewest: number): boolean {
  return side.length >= fewest && upperMedian(side.map(({ length }) => length)) >= narrowest;
}

/** Where a line is cut in two: in front of the second column, or a little before it; `null` where words stand across. */
function cutOf(line: string, start: number): number | null {
  // A line that ends in front of it is the first column's, however near.
  if (line.length < start) return start;
  for (const cut of [start, start - 1, start - 2]) if (line.slice(cut - 2, cut).trim() === '') return cut;
  return null;
}

/** The head of a page and its number apart, so that neither stands between two columns. */
function withoutFurniture(lines: ReadonlyArray<string>) {
  const body = [...lines];
  const above: string[] = [];
  const below: string[] = [];
  const first = body.findIndex((line) => line !== '');
  if (isFurniture(body[first], body[first + 1])) above.push(...body.splice(first, 1).map((line) => line.trim()));
  const last = body.findLastIndex((line) => line !== '');
  if (isFurniture(body[last], body[last - 1])) below.push(...body.splice(last, 1).map((line) => line.trim()));
  return { above, body, below };
}

function isFurniture(line: string | undefined, next: string | undefined): boolean {
  return line !== undefined && next === '' && furniture.test(line.trim());
}

/** The lines of a column, with a blank one where they stand farther apart than those around them. */
function columnOf(lines: ReadonlyArray<Line>): string {
  const gaps = lines.map(({ at }, index) => at - (lines[index - 1]?.at ?? at));
  return lines
    .map(({ text }, index) => {
      const usual = upperMedian(gaps.slice(Math.max(1, index - around), index + around));
      return index === 0 ? text : `${(gaps[index] as number) > usual ? '\n\n' : '\n'}${text}`;
    })
    .join('');
}

/** Two columns: a paragraph that the first leaves open goes on in the second. */
function together(left: string, right: string): string {
  if (left === '' || right === '') return left + right;
  return `${left}${endsWithClause(left) ? '\n\n' : '\n'}${right}`;
}
