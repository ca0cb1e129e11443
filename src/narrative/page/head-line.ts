import { countriesByAbbreviation, findCountry } from '../../knowledge/countries.ts';
import type { CountryEntry } from '../../report/country.ts';
import { isInCapitals, withSingleBlanks } from '../../text/characters.ts';
import { beginsWithin } from '../../text/lines.ts';
import { narrowestWrap } from '../../text/wrap.ts';
import { headingOfAnyEdition, withoutContinued } from '../blocks/heading-line.ts';

/**
 * The heads of a volume's pages, on lines of their own where its text was taken out line by line: the name of the country
 * beside the page's number, with its letters set apart, or upright in the margin, a letter a line.
 */

/** No head is longer, in UTF-16 code units. */
export const longestHead = 60;
/** Most lines of a wrapped text: one that begins with a small letter and ends with another. */
const isProse = /^[a-z](?:.*[^\d])?$/u;
const pageNumber = /^\s*\d{1,4}\s*$/u;
/** A letter by itself, of a name that stands upright in the margin. The stop is that of an abbreviation: "S⏎T⏎.⏎L⏎U⏎C⏎I⏎A". */
export const letter = /^\s*[\p{Upper}.]\s*$/u;
/** Not so a heading: 'P R O S E C U T I O N'. */
const letterSpaced = /^\p{Upper}(?:\s{1,3}[\p{Upper}.'’-]){3,}$/u;
const name = String.raw`\p{Upper}(?:[\p{Alpha} '’()-]|\.(?! ?\.)){2,50}?`;
const numberAtEdge = /^\d|\d$/u;
const between = String.raw`(?:\s{1,60}|\s?[|/•·–—]\s?)`;
/** "Botswana      213", "213 Botswana", "213 | BOTSWANA" */
const nameAndNumber = new RegExp(
  String.raw`^(?:(?<left>${name})${between}\d{1,3}|\d{1,3}${between}(?<right>${name}))$`,
  'u',
);

/** Whether a line is the head of a page for what it is and stands between, and so never goes on with the lines around it. */
export function isHeadAmongLines(line: string, before: string, next: string): boolean {
  const text = line.trim();
  if (besideTitle(text)) return true;
  if (line.length > longestHead || isProse.test(text)) return false;
  if (letter.test(line)) return letter.test(before) || letter.test(next);
  const kind = kindOfHead(text);
  if (kind === 'sure') return true;
  if (kind === null) return isWatermark(text) && beginsWithin(next) && isInProse(text, before, next);
  if (pageNumber.test(before) || pageNumber.test(next)) return true;
  // "DRC" stands in prose, too.
  return !countriesByAbbreviation().has(text) && isInProse(text, before, next);
}

/**
 * What a line is as the head of a page: `sure` for its number, its letters set apart, or words that say that it goes on; a `name`, which what
 * stands around it has to show to be one; `null` for any other line.
 */
export function kindOfHead(line: string): 'sure' | 'name' | null {
  if (letterSpaced.test(line)) return headingOfAnyEdition(line) === null ? 'sure' : null;
  if (hasNumber(line) || nameGoesOn(line)) return 'sure';
  return isName(line) ? 'name' : null;
}

/** Whether some words are the head of a page wherever they stand by themselves: 'JAMAICA', 'JAMAICA 199'. */
export function isHeadByItself(words: string): boolean {
  return words.length <= longestHead && (hasNumber(words) || isName(words));
}

const wordInCapitals = /(?<!\S)\p{Upper}{2}/gu;
const fewestWords = 3;

/** Whether a line may be what a page has across it or at its edge: 'DRAFT – NOT FOR CIRCULATION'. */
export function isWatermark(line: string): boolean {
  return (
    line.length <= longestHead &&
    isInCapitals(line) &&
    (line.match(wordInCapitals)?.length ?? 0) >= fewestWords &&
    headingOfAnyEdition(line) === null
  );
}

/** Whether a line is a country's name in capitals: 'JAMAICA'. */
function isName(line: string): boolean {
  return isInCapitals(line) && findCountry(line) !== null;
}

/** No line with the title of the report and a name is longer. */
const longestTitle = 100;
const title =
  /(?:(?<!\d)20\d\d )?\b(?:Trafficking in Persons|TIP) Report\b(?:[ ,|–—-]{1,3}(?:(?:June|July|August|September) )?20\d\d(?!\d))?/iu;
/** What else such a line has: the number of the page, and signs between all of it. */
const besideName = /[|:–—]|(?<!\S)-(?!\S)|(?<!\S)(?:page )?\d{1,3}(?!\S)|country narratives?/giu;

/** The country whose name a line has beside the title of the report, and nothing else: '2019 TRAFFICKING IN PERSONS REPORT GHANA'. */
export function besideTitle(line: string): CountryEntry | null {
  if (line.length > longestTitle || !(line.includes('REPORT') || line.includes('Report'))) return null;
  const rest = line.replace(title, '|');
  return rest === line ? null : findCountry(withSingleBlanks(rest.replace(besideName, ' ')));
}

/**
 * Whether a line that holds nothing but a name in capitals stands inside a wrapped paragraph: "… and courts sat late and⏎JAMAICA⏎heard few
 * of them." The head of one page may stand right above that of the next, and at the end of a page nothing stands above it.
 */
function isInProse(line: string, before: string, next: string): boolean {
  if (beginsWithin(next)) return true;
  if (next.trim() === line) return before.trim() !== '';
  return before.trim().length >= narrowestWrap && !isInCapitals(before);
}

/** A head with its number; a line of a wrapped text that ends so goes on with the one above. */
function hasNumber(line: string): boolean {
  if (!numberAtEdge.test(line)) return false;
  const { left, right } = nameAndNumber.exec(line)?.groups ?? {};
  const printed = left ?? right;
  return printed !== undefined && findCountry(printed) !== null;
}

/** Whether a line says that what is told of a country goes on. */
export function nameGoesOn(line: string): boolean {
  const name = withoutContinued(line);
  return name !== line && findCountry(name) !== null;
}
