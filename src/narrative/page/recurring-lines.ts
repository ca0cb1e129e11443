import { findCountry } from '../../knowledge/countries.ts';
import type { Block } from '../../report/tree.ts';
import { flatMap } from '../../text/flat-map.ts';
import { grouped } from '../../text/lists.ts';
import { decide } from '../blocks/block.ts';
import { headingOfAnyEdition } from '../blocks/heading-line.ts';
import { titleOf } from '../blocks/known-line.ts';
import { isWatermark } from './head-line.ts';
import { areHalvesOfProse } from './joins.ts';

/** No line that a printer or a program sets on each page is longer, in UTF-16 code units. */
const longest = 120;
const digits = /\d+/gu;
/** So many of the pages of a text end within a sentence; an item that many narratives of a volume have stands in one by chance. */
const share = 0.25;
/** The rest of a sentence, or what it counts: "14 cases". */
const inProse = /^(?:\d[\d.,]*\s)?\p{Lower}/u;
/** What may stand on each page and begins with a small letter. */
const address = /^(?:https?:|file:|www\.)/u;

/**
 * Sets apart a line that comes again, with another number or the same, and stands in the middle of a sentence time and again. Where its
 * numbers count up, or it is an address or a path, it is printed on each page, whatever it says: "Slide 4", "Draft of the desk | 3". Others
 * may be, "Scanned by A. Reader", or be a name that a program set on a line of its own each time: that is told. So is a line in
 * capitals, "NOT FOR CIRCULATION", the only time that it stands in a sentence.
 */
export function recurringLines(blocks: ReadonlyArray<Block>): ReadonlyArray<Block> {
  for (const group of alike(blocks)) {
    const [first = 0] = group;
    if (group.length < 2 && !isWatermark((blocks[first] as Block).content.text)) continue;
    const within = group.filter((index) => isInSentence(blocks, index)).length;
    if (within === 0 || within < group.length * share) continue;
    const lines = group.map((index) => (blocks[index] as Block).content.text);
    const role = isAddress(lines) || countsUp(lines) ? 'page-header' : 'unplaced';
    for (const index of group) decide(blocks[index] as Block, role, 'position');
  }
  return blocks;
}

/** The places of the short lines of a document, those together that differ in numbers alone. */
function alike(blocks: ReadonlyArray<Block>): Iterable<number[]> {
  const short = flatMap(blocks, ({ role, content: { text } }, index) =>
    role === null && text.length <= longest && mayBeOfPage(text) ? [index] : [],
  );
  return grouped(short, (index) => (blocks[index] as Block).content.text.replace(digits, '#')).values();
}

function mayBeOfPage(text: string): boolean {
  return !inProse.test(text) || address.test(text);
}

/** "C:\\Texts\\lakes.docx" */
const path = /^[A-Z]:\\/u;

function isAddress([line = '']: ReadonlyArray<string>): boolean {
  return address.test(line) || path.test(line);
}

/** Whether the first number that is not the same in all lines is greater in each than in the one before. */
function countsUp(lines: ReadonlyArray<string>): boolean {
  const numbers = lines.map((line) => line.match(digits)?.map(Number) ?? []);
  const [first = []] = numbers;
  const at = first.findIndex((value, place) => numbers.some((own) => own[place] !== value));
  return at >= 0 && numbers.every((own, line) => line === 0 || Number(own[at]) > Number(numbers[line - 1]?.[at]));
}

function isInSentence(blocks: ReadonlyArray<Block>, index: number): boolean {
  return areHalvesOfProse(blocks[index - 1], blocks[index + 1]) && !isKnown((blocks[index] as Block).content.text);
}

/** A heading, a title or a country's name is looked after elsewhere. */
function isKnown(line: string): boolean {
  return headingOfAnyEdition(line) !== null || titleOf(line) !== null || findCountry(line) !== null;
}
