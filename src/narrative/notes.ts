import type { Block } from '../report/tree.ts';
import { decide } from './block.ts';
import { headingOfAnyEdition, headingText } from './known-line.ts';
import { pageRole } from './page-line.ts';

/** What stands above notes. */
const title = /^(?:(?:foot|end)?notes?|references)$/iu;
/** A note behind its mark: '* Without the islands.', '(1) See the annex.', '1. See the annex.', 'Note 1: See the annex.' */
const noted =
  /^(?:(?<stars>\*{1,3})|\((?<inside>\d{1,2}|[a-z])\)|(?<mark>\d{1,2})[.):]{0,2}|(?<letter>[a-z])[.):]|(?<called>(?:[Ff]oot|[Ee]nd)?[Nn]otes?) \d{1,2}\s?[.:)])\s{0,4}(?=["“]?\p{Lu}\p{Ll})/u;
/** No note is longer, in UTF-16 code units; so many lines behind a narrative are looked at. */
const longest = 600;
const most = 60;
const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const special = /[*]/gu;

/**
 * Notes behind the narrative that nothing but a mark tells from its paragraphs. Two things must agree: the mark in front of the note,
 * and the same mark behind a word of the text, or a title above the notes.
 */
export function notes(blocks: ReadonlyArray<Block>): Block[] {
  const { found, from } = atTheEnd(blocks);
  const above = blocks[from - 1];
  const isTitled = above?.role === null && title.test(headingText(above.content.text));
  if (isTitled && found.length > 0) decide(above, 'footnote', 'wording');
  if (above && headingOfAnyEdition(above.content.text) === 'recommendations') return [...blocks];
  for (const note of found) {
    if (isTitled || isReferredTo(note, blocks.slice(0, from))) decide(note, 'footnote', 'wording');
  }
  return [...blocks];
}

/** The lines behind the narrative that have the form of notes, in the order of the page, and where they begin. */
function atTheEnd(blocks: ReadonlyArray<Block>): { found: Block[]; from: number } {
  const found: Block[] = [];
  let from = blocks.length;
  for (let at = blocks.length - 1; at >= Math.max(0, blocks.length - most); at -= 1) {
    const block = blocks[at] as Block;
    if (block.role === null && isNote(block)) found.unshift(block);
    else if (block.role === null ? pageRole(block) === null : block.role === 'heading') break;
    if (found.length > 0) from = at;
  }
  return { found, from };
}

function isNote(block: Block): boolean {
  const { text } = block.content;
  return text.length <= longest && (noted.test(text) || pageRole(block) === 'footnote');
}

function isReferredTo(note: Block, above: ReadonlyArray<Block>): boolean {
  const { stars, inside, mark = inside, letter = mark, called } = noted.exec(note.content.text)?.groups ?? {};
  if (called) return true;
  if (stars === undefined && letter === undefined) return false;
  const forms = stars ? stars.replaceAll(special, '\\$&') : `[[(]?${letter}[\\])]?|${raised(letter ?? '')}`;
  const reference = new RegExp(`[\\p{L}.,;:!?”"’')\\]](?:${forms})(?![\\p{L}\\p{N}*])`, 'u');
  return above.some(({ role, content }) => (role === null || role === 'header') && reference.test(content.text));
}

function raised(mark: string): string {
  return [...mark].map((digit) => superscripts[Number(digit)] ?? digit).join('');
}
