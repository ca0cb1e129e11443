import { shortestText } from './data.ts';

/** A field of a record, and what is in it. */
export type Field = readonly [name: string, value: unknown];

const namesOfTitle = /^(?:page[ _-]?|post[ _-]?)?(?:title|headline|name)$/iu;
const tells = /\b20\d\d\b|\btier\b/iu;

/** "https://www.state.gov/reports/2019-trafficking-in-persons-report/chad/" */
const addressOfPage = /^https?:\/\/[\w.-]{0,30}state\.gov\/\S+$/iu;

/**
 * The title of a record, a string, or, as WordPress has it, one within; else the address of the page that it was taken from, which tells
 * the year too. Empty where the title tells neither year nor tier; `null` without one.
 */
export function titleIn(fields: ReadonlyArray<Field>): string | null {
  const [, value] = fields.find(([name]) => namesOfTitle.test(name)) ?? [];
  const said = withinTitle(value);
  const address = (one: unknown) => typeof one === 'string' && addressOfPage.test(one);
  const all = [said, ...fields.map(([, field]) => field).filter(address)].filter((one) => typeof one === 'string');
  const telling = all.find((one) => one.length < shortestText && tells.test(one))?.trim();
  return telling ?? (typeof said === 'string' ? '' : null);
}

/** As it is shown, or as it was written. */
function withinTitle(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if ('rendered' in value) return value.rendered;
  return 'raw' in value ? value.raw : null;
}

/** A text below the title of its record, unless it says it itself; what is too short for a document stays as it is. */
export function belowTitle(title: string, text: string): string {
  return title === '' || text.length < shortestText || text.includes(title) ? text : `${title}\n\n${text}`;
}

const namesOfYear = /^(?:report[ _-]?)?(?:year|edition)$/iu;
/** A column of numbers with gaps is written as '2018.0', one of dates as '2018-01-01'. */
const year = /^20\d\d(?:\.0|-\d\d-\d\d(?:[ T]00:00:00)?)?$/u;

/** The year that a record tells; `null` where it tells none. */
export function yearIn(fields: ReadonlyArray<Field>): string | null {
  const [, found] = fields.find(([name, value]) => namesOfYear.test(name) && year.test(String(value))) ?? [];
  return found === undefined ? null : String(found).slice(0, 4);
}
