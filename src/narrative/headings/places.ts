import { findCountry, longestNameLine } from '../../knowledge/countries.ts';
import { isAbout } from '../../knowledge/countries-in-text.ts';
import { areaOpening, areaTitle } from '../../knowledge/headings.ts';
import type { CountryEntry } from '../../report/country.ts';
import type { Area, Block } from '../../report/tree.ts';
import type { Part } from '../../report/vocabulary.ts';
import { matchOf } from '../../text/patterns/finder.ts';
import { cut, decide, factsOf } from '../blocks/block.ts';
import { shortestProse } from '../headers/special-cases.ts';

/** The blocks of the country, and those of the areas that its narrative treats apart. */
interface Split {
  country: Block[];
  areas: Area[];
}

/**
 * Parts the blocks of a narrative at the titles of areas that it treats apart: a title known for one, the name of a place
 * above prose about it (Kosovo in Serbia's, Bermuda in the United Kingdom's), a sentence that says who administers it, or a heading that no
 * edition knows and behind which parts begin that the country has had already. Where one begins that it has not, its own narrative goes on. An
 * area goes on to the next one or the end.
 */
export function areasOf(blocks: ReadonlyArray<Block>): Split {
  const country: Block[] = [];
  const areas: Area[] = [];
  const met = new Set<Part>();
  for (const [index, block] of blocks.entries()) {
    const begins = isAreaTitle(blocks, index, met, areas.length > 0);
    const [title, ...children] = begins ? [block] : openingOfArea(block, areas.length > 0 ? [] : country);
    if (title) areas.push({ title, children });
    else (areas.at(-1)?.children ?? country).push(block);
    if (block.role === 'heading' && block.part && areas.length === 0) met.add(block.part);
  }
  return { country, areas };
}

/** Behind the country's own text, the sentence that says who administers an area of it, its title where a page has lost that, and the rest. */
function openingOfArea(block: Block, above: ReadonlyArray<Block>): Block[] {
  const opening = block.role === null ? matchOf(areaOpening, block.content.text) : null;
  const isApart = findCountry(opening?.groups?.['place'] ?? '') !== null && above.at(-1)?.role !== 'heading';
  const end = isApart && above.some(isBegin) ? opening?.[0].length : 0;
  return end ? [decide(cut(block, 0, end), 'heading', 'opening-formula', 'other'), cut(block, end)] : [];
}

function isAreaTitle(blocks: ReadonlyArray<Block>, index: number, met: ReadonlySet<Part>, inArea: boolean): boolean {
  const { role, part: own, content } = blocks[index] as Block;
  if (role !== 'heading' || own !== 'other') return false;
  if (areaTitle.test(content.text)) return true;
  if (met.size === 0) return false;
  const next = blocks.slice(index + 1).find(({ role }) => role === 'heading');
  const part = next?.part && next.part !== 'other' ? next.part : null;
  if (titlesOtherPlace(blocks, index)) return inArea || part === null || met.has(part);
  return !inArea && part !== null && met.has(part);
}

const colonEnd = /\s?[:.]$/u;

/** The place that a line is nothing but the name of. */
export function placeNamed({ content: { text } }: Block): CountryEntry | null {
  return text.length > longestNameLine ? null : findCountry(text.replace(colonEnd, ''));
}

/**
 * Whether a line is the title of prose about another place than the narrative's: Kosovo in Serbia's, Bermuda in the United
 * Kingdom's. Where the prose below is about something else the same line is the head of a page.
 */
export function titlesOtherPlace(blocks: ReadonlyArray<Block>, index: number): boolean {
  const place = placeNamed(blocks[index] as Block);
  const ownCountry = blocks.find(({ facts }) => facts?.country)?.facts?.country?.entry;
  if (place === null || place === ownCountry) return false;
  const below = blocks.slice(index + 1).find(({ role }) => role === null || role === 'heading');
  return below?.role === null && isAbout(below.content.text, place);
}

/**
 * The country's name alone above the prose about it, where a page prints its tier elsewhere or not at all: a line of the header, and no
 * heading of a part. "Trafficking in Persons Report 2024⏎⏎ZAMBIA⏎⏎The Government of Zambia does not …"
 */
export function nameAbove(blocks: ReadonlyArray<Block>): void {
  const first = blocks.findIndex(isBegin);
  const prose = blocks[first];
  if (prose?.role !== null) return;
  for (const block of blocks.slice(0, first)) {
    const place = block.role === null ? placeNamed(block) : null;
    if (place === null || !isAbout(prose.content.text, place)) continue;
    decide(block, 'header', 'header');
    block.facts ??= factsOf({ country: { entry: place, printed: block.content } });
  }
}

function isBegin({ role, content: { text } }: Block): boolean {
  return role === 'heading' || (role === null && text.length >= shortestProse);
}
