import { findCountry, longestNameLine } from '../../knowledge/countries.ts';
import { isAbout } from '../../knowledge/countries-in-text.ts';
import type { CountryEntry } from '../../report/country.ts';
import type { Block } from '../../report/tree.ts';

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
