import { pageForms } from '../../knowledge/page-forms/index.ts';
import type { Block } from '../../report/tree.ts';
import type { ResidueRole } from '../../report/vocabulary.ts';
import { isInCapitals } from '../../text/characters.ts';
import { onceEach } from '../../text/lazy.ts';
import { endsWithStop } from '../../text/lines.ts';
import { finderOf } from '../../text/patterns/finder.ts';
import { sentences } from '../../text/sentences.ts';
import { decide } from './block.ts';
import { leadingBullet } from './bullets.ts';

/** Lines of a page are no longer, in UTF-16 code units. */
const longest = 240;
/** The longest line that is called something without being a sentence, in words; in capitals. */
const mostWords = 9;
const mostInCapitals = 16;

const forms = finderOf(pageForms);

/** The role of a block that has the form of a page's line; `null` for any other. */
export const pageRole = onceEach(({ content: { text } }: Block) => roleOfLine(text));

/** That of a line, which may stand in a block of several. */
export function roleOfLine(line: string): ResidueRole | null {
  return line.length > longest ? null : (foundIn(line, forms.first)?.means ?? null);
}

const word = /\S+/gu;
/** A narrative asks nothing and cries out nothing. */
export const asks = /[?!]$/u;
/** A capital or a number; or a sign, as of what a person or a program sets between texts: "=== Mali ===", "==> mali.txt <==", "</doc>". */
const start = /^(?:["“‘(]?[\p{Upper}\d]|[^\p{Alpha}\p{N}\s"“”‘’'(])/u;

/** Whether a block is a short line that is no sentence: a title, a caption, a menu's entry, or prose cut after a few words. */
export function isNoSentence({ content: { text } }: Block): boolean {
  if (text.length > longest || !start.test(text) || leadingBullet.test(text)) return false;
  return (!endsWithStop(text) || asks.test(text)) && isFewWords(text);
}

function isFewWords(text: string): boolean {
  const count = text.match(word)?.length ?? 0;
  return count <= mostWords || (count <= mostInCapitals && isInCapitals(text));
}

/** Whether a block may be a line of the page and no text. */
export function mayBePage(block: Block): boolean {
  return pageRole(block) !== null || isNoSentence(block);
}

/** A row of one sign in front of a line. */
const row = /^([*=~_#+-])\1+\s*/u;
/** One sign on both sides of a line. */
const framed = /^([*=~_#+–—•-])\s(?<line>\S.*\S)\s\1$/u;

/**
 * What is found in a line, or in it without the signs that plain text sets around it: '*** June 2008 ***', '=== Tags: labor ===',
 * '- Advertisement -'.
 */
export function foundIn<Found>(line: string, find: (line: string) => Found | null): Found | null {
  const found = find(line);
  if (found !== null) return found;
  const bare = withoutOrnaments(line);
  return bare === line ? null : find(bare);
}

function withoutOrnaments(line: string): string {
  const [before = '', sign = ''] = row.exec(line) ?? [];
  if (sign === '') return framed.exec(line)?.groups?.['line'] ?? line;
  let end = line.length;
  while (end > before.length && (line[end - 1] === sign || line[end - 1] === ' ')) end -= 1;
  return line.slice(before.length, end);
}

const entry = /[>|»›•·,]/gu;
/** A menu has so many marks between its entries. */
const fewestMarks = 4;

/**
 * A line of a menu or of breadcrumbs: entries with marks between them, and no end. Prose that was cut has the ends of its other sentences.
 */
function isMenu(text: string): boolean {
  const marks = text.match(entry) ?? [];
  return marks.length >= fewestMarks && (marks.some((mark) => mark !== ',') || sentences(text, 2).length < 2);
}

/** A line of prose that lacks its end is longer, in UTF-16 code units. */
const shortLine = 120;
/** "Latvia .......... 2": a line of a table of contents. */
const leaders = /(?:\. ?){4}\d{1,4}$/u;

/**
 * A short line without an end is navigation; prose that belongs to no narrative has no place, but in a volume, whose front
 * matter and methodology are the publication's.
 */
export function setAside(block: Block, prose: ResidueRole = 'unplaced'): Block {
  if (block.role !== null) return block;
  const { text } = block.content;
  const line = leaders.test(text) || (!endsWithStop(text) && (text.length < shortLine || isMenu(text)));
  return decide(block, pageRole(block) ?? (line ? 'navigation' : prose), 'position');
}
