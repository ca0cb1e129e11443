import type { Block } from '../../report/tree.ts';
import type { ResidueRole } from '../../report/vocabulary.ts';
import { endsWithStop } from '../../text/lines.ts';
import { sentences } from '../../text/sentences.ts';
import { decide } from './block.ts';
import { pageRole } from './page-line.ts';

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
