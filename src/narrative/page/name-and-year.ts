import { findCountry } from '../../knowledge/countries.ts';
import { isAbout } from '../../knowledge/countries-in-text.ts';
import type { CountryEntry } from '../../report/country.ts';
import type { MappedText } from '../../report/document.ts';
import type { Block } from '../../report/tree.ts';
import { lastOf } from '../../text/mapped-text.ts';
import { decide, factsOf } from '../blocks/block.ts';
import { opensNarrative } from '../blocks/evidence.ts';
import { isTierAlone } from '../headers/torn-headers.ts';

/** No line that is nothing but a name and a year is longer. */
const longestLine = 60;

/** "Zambia 2024", "Zambia, 2024", "ZAMBIA (2024)", "2024: Zambia". */
const nameAndYear =
  /^(?:(?<name>\p{Alpha}\D{2,}?)[\s,:–—-]{0,3}\(?(?<year>20[0-4]\d)\)?|(?<year2>20[0-4]\d)[\s,:–—-]{1,3}(?<name2>\p{Alpha}\D{2,}))$/u;

/**
 * The country's name with a year, which a site prints above each narrative that it keeps: the title of the text below, also where the tier
 * stands between them, if that opens as a narrative about this country, and no date of the page.
 */
export function nameAndYearAbove(blocks: ReadonlyArray<Block>): ReadonlyArray<Block> {
  for (const [index, block] of blocks.entries()) {
    const { content, role } = block;
    if (role !== null || content.text.length > longestLine || !content.text.includes('20')) continue;
    const said = nameAndYear.exec(content.text)?.groups;
    const place = said ? findCountry(said['name'] ?? said['name2'] ?? '') : null;
    if (place && opensBelow(blocks, index, place))
      setYear(block, lastOf(content, said?.['year'] ?? said?.['year2'] ?? ''));
  }
  return blocks;
}

/** Whether a narrative about a country opens on the next line, or on that behind its tier. */
function opensBelow(blocks: ReadonlyArray<Block>, index: number, place: CountryEntry): boolean {
  const next = blocks[index + 1];
  const below = next && isTierAlone(next) ? blocks[index + 2] : next;
  return below !== undefined && opensNarrative(below) && isAbout(below.content.text, place);
}

const bareYear = /^20[0-4]\d$/u;

/**
 * The year alone on the line above a header, as a page that gathers the narratives of one country sets it above each: '2023', and further
 * down '2022'. A single one may date the page.
 */
export function yearsAbove(blocks: ReadonlyArray<Block>): ReadonlyArray<Block> {
  const found = blocks.filter(({ role, content: { text } }, index) => {
    if (role !== null || text.length !== 4 || !bareYear.test(text)) return false;
    return blocks[index + 1]?.by === 'header';
  });
  if (new Set(found.map(({ content }) => content.text)).size < 2) return blocks;
  for (const block of found) setYear(block, block.content);
  return blocks;
}

/** Makes a line a title that says the year of the edition. */
function setYear(block: Block, printed: MappedText): void {
  decide(block, 'header', 'title');
  block.facts = factsOf({ year: { printed, by: 'title' } });
}
