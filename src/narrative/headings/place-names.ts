import { findCountry, longestNameLine } from '../../knowledge/countries.ts';
import { isAbout } from '../../knowledge/countries-in-text.ts';
import type { CountryEntry } from '../../report/country.ts';
import type { Block } from '../../report/tree.ts';
import { decide, factsOf } from '../blocks/block.ts';
import { shortestProse } from '../headers/special-cases.ts';

const colonEnd = /\s?[:.]$/u;

/** The place that a line is nothing but the name of. */
export function placeNamed({ content: { text } }: Block): CountryEntry | null {
  return text.length > longestNameLine ? null : findCountry(text.replace(colonEnd, ''));
}

/** The country that the header of a narrative, or its page's title, names. */
function ownCountry(blocks: ReadonlyArray<Block>): CountryEntry | null {
  return blocks.find(({ facts }) => facts?.country)?.facts?.country?.entry ?? null;
}

/**
 * Whether a line is the title of prose about another place than the narrative's: Kosovo in Serbia's, Bermuda in the United
 * Kingdom's. Where the prose below is about something else the same line is the head of a page.
 */
export function titlesOtherPlace(blocks: ReadonlyArray<Block>, index: number): boolean {
  const place = placeNamed(blocks[index] as Block);
  if (place === null || place === ownCountry(blocks)) return false;
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
