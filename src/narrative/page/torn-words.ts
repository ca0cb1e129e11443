import { findCountry } from '../../knowledge/countries.ts';
import { halvesOfHeadings, headingsInTitleCase } from '../../knowledge/heading-words.ts';
import { listTitleOf } from '../../knowledge/headings.ts';
import { endsWithClause } from '../../text/lines.ts';
import { narrowestWrap } from '../../text/wrap.ts';
import { dashInSentence } from '../blocks/bullets.ts';

/**
 * A heading that a wrapped text breaks in two, also behind a sentence: "Government⏎Efforts. The ministry", "… known. Scope⏎and Magnitude."
 */
const headingOverLines = new RegExp(
  String.raw`(?:^|[.!?]["”’)]{0,2}\s{1,4})(?:${halvesOfHeadings.map((halves) => halves.join('\n')).join('|')})\b`,
  'iu',
);
/** How much of the line above is looked at for the beginning of one. */
const longestBeginning = 8 + Math.max(...headingsInTitleCase.map(({ length }) => length));

/** Whether a line begins with the rest of a heading that began in the line above. */
export function endsHeading(before: string, line: string): boolean {
  return headingOverLines.test(`${before.trimEnd().slice(-longestBeginning)}\n${line}`);
}

const startOfName = /\p{Lower} (?:the )?(\p{Upper}\p{Alpha}{0,20}(?: \p{Upper}\p{Alpha}{0,20}){0,2})$/u;
const restOfName = /^(\p{Upper}[\p{Alpha}’'-]{0,20}(?:(?: of)?(?: the)? \p{Upper}[\p{Alpha}’'-]{0,20})?)/u;
const longestName = 60;

/** Whether a line begins with the rest of a country's name: "The Government of Burkina⏎Faso does not", "boys from South⏎Africa" */
export function endsName(before: string, line: string): boolean {
  const start = startOfName.exec(before.trimEnd().slice(-longestName))?.[1];
  const rest = start === undefined ? undefined : restOfName.exec(line)?.[1];
  if (rest === undefined) return false;
  return [rest, rest.split(' ')[0]].some((part) => findCountry(`${start} ${part}`) !== null);
}

/** What ends the name that the title of a list broke off, in a narrow column: "RECOMMENDATIONS FOR THE DOMINICAN⏎REPUBLIC:" */
const endOfName = /^(?<name>[\p{Alpha}\p{M} .,'’()-]{2,40}?)\s?(?:[:：]|$)/u;

/** Whether a line begins with the rest of the name that the title of a list broke off in the line above. */
export function endsListTitle(before: string, line: string): boolean {
  const title = listTitleOf(before.trim());
  if (!title || title.isClosed) return false;
  const rest = endOfName.exec(line)?.groups?.['name'];
  return rest !== undefined && findCountry(`${title.name} ${rest}`) !== null;
}

const tierAlone = /\bT(?:ier|IER)\s?$/u;
const numberOfTier = /^[123](?:[.,;:)]|\s\p{Alpha})/u;

/** What looks like the number of an item is a tier's: "therefore Chad remained on Tier⏎2. The government …" */
export function isTierTorn(before: string, line: string): boolean {
  return before.length > narrowestWrap && tierAlone.test(before.slice(-6)) && numberOfTier.test(line);
}

/** Whether a line begins with the dash of a sentence, not with that of an item: "in force since May", "– says so." */
export function isBehindDash(before: string, line: string): boolean {
  return dashInSentence.test(line) && before.length > narrowestWrap && !endsWithClause(before);
}
