import { grouped } from '../text/grouped.ts';
import { isRecord, isTable, jsonLinesOf, jsonOf, shortestText } from './data.ts';
import { decode } from './decode.ts';
import { type Budget, failed, type Member, paidFor } from './member.ts';
import { textOfNotebook } from './notebook.ts';
import { type Named, textOfParts } from './parts-in-data.ts';
import { withWholeTexts } from './rows-of-paragraphs.ts';
import { isWithin, lettersOf } from './said-twice.ts';
import { tableOf } from './table.ts';
import { belowTitle, type Field, titleIn, yearIn } from './titles-in-data.ts';

/** Data that is nested deeper was not made to hold texts. */
const deepest = 32;

/** A string with its place in the data. */
interface Placed {
  path: ReadonlyArray<string>;
  text: string;
}

/**
 * The texts that data hold, each a document under its place: 'pages.json/0/text', 'pages.csv/2/text' (the row as a spreadsheet
 * numbers it, and the name of the column). A field or column is one of texts where one of its values has 200 UTF-16 code units or
 * more; strings in a row, in JSON, are one text, an item a paragraph, and so are the parts of a narrative in fields of their own. Where
 * a field beside it tells the year, the place is under it, as in a folder: 'pages.csv/2018/2/text'; a title beside it that tells year or
 * tier stands above the text. The bytes are those of JSON, JSON lines or a table of comma-separated values. Never throws.
 */
export function textsInData(name: string, bytes: Uint8Array, left: Budget): Member[] {
  const { text } = decode(bytes);
  try {
    const value = isTable(name) ? tableOf(text) : jsonOf(text);
    if (value === undefined) return inWholeLines(name, text, left);
    const notebook = textOfNotebook(value);
    if (notebook !== null) return membersOf(name, [{ path: ['text.md'], text: notebook }], left);
    return membersOf(name, inFieldsOfTexts(stringsIn({ path: [], value, title: '' })), left);
  } catch (error) {
    return [failed(name, 'damaged-archive', [(error as Error).message])];
  }
}

/** The texts in the lines that are JSON, as a program that was stopped leaves them, and each other line, which is told. */
function inWholeLines(name: string, text: string, left: Budget): Member[] {
  const lines = jsonLinesOf(text);
  if (lines === null) return [failed(name, 'damaged-archive', ['no JSON'])];
  const whole = Object.fromEntries([...lines].filter(([, value]) => value !== undefined));
  const broken = [...lines].filter(([, value]) => value === undefined);
  return [
    ...membersOf(name, inFieldsOfTexts(stringsIn({ path: [], value: whole, title: '' })), left),
    ...broken.map(([line]) => failed(`${name}/${line}`, 'damaged-archive', ['no JSON', `line ${line}`])),
  ];
}

const number = /^\d+$/u;

/** The strings in fields that hold texts: a short one among them is a text, too, and is not left out. */
function inFieldsOfTexts(all: ReadonlyArray<Placed>): Placed[] {
  const fieldOf = ({ path }: Placed) => path.filter((key) => !number.test(key)).join('/');
  const fields = new Set(all.filter(({ text }) => text.length >= shortestText).map(fieldOf));
  return withoutRepeats(all.filter((one) => one.text.trim() !== '' && fields.has(fieldOf(one))));
}

/** No beginning of a text that stands beside it is longer, and none stands farther behind its title, in UTF-16 code units. */
const longestBeginning = 2_000;
/** A record of more is one of texts. */
const mostFields = 12;

/** What a record has of its text once more: the excerpt that WordPress makes, the description that a search engine shows, the same as HTML and as text. */
function withoutRepeats(found: ReadonlyArray<Placed>): Placed[] {
  const records = grouped(found, ({ path }) =>
    path.slice(0, path.findLastIndex((key) => number.test(key)) + 1).join('/'),
  );
  return [...records.values()].flatMap((texts) => (texts.length > mostFields ? texts : saidOnce(texts)));
}

function saidOnce(texts: ReadonlyArray<Placed>): ReadonlyArray<Placed> {
  if (texts.length < 2) return texts;
  const letters = texts.map(({ text }) => lettersOf(text));
  return texts.filter(({ text }, index) => {
    const own = letters[index] ?? '';
    const isBeginning = text.length <= longestBeginning;
    return !texts.some((other, at) => {
      const isLess = text.length < other.text.length || (text.length === other.text.length && at < index);
      const all = letters[at] ?? '';
      return isLess && isWithin(own, isBeginning ? all.slice(0, 2 * longestBeginning) : all);
    });
  });
}

function membersOf(name: string, found: ReadonlyArray<Placed>, left: Budget): Member[] {
  const members = found.map(({ path, text }): Member => {
    const bytes = new TextEncoder().encode(text);
    // Data that are one text have no place for it.
    const place = path.length > 0 ? path.map(asName) : ['text'];
    return { name: [name, ...place].join('/'), bytes, written: text, notices: [] };
  });
  return paidFor(name, members, left);
}

const separators = /[/\\]/gu;

function asName(key: string): string {
  return key.replace(separators, '_').trim() || '_';
}

interface Value {
  path: ReadonlyArray<string>;
  value: unknown;
  /** What the record around it, or the nearest that has a title, says that its text is. */
  title: string;
}

function stringsIn({ path, value: written, title }: Value): Placed[] {
  const value = withinString(written);
  if (path.length > deepest) throw new RangeError(`Unexpected data ${path.length} deep, expected at most ${deepest}`);
  const text = textOf(value);
  if (text !== null) return [{ path, text: belowTitle(title, text) }];
  if (typeof value !== 'object' || value === null) return [];
  const data = withWholeTexts(value);
  const fields = Object.entries(data);
  const parts = textOfParts(namedIn(data, fields), shortestText, !fields.some(([, inner]) => isNested(inner)));
  const year = yearIn(fields);
  const place = year === null ? path : [year, ...path];
  const own = titleIn(fields) ?? title;
  if (parts !== null) return [{ path: [...place, 'text'], text: belowTitle(own, parts) }];
  return fields.flatMap(([key, inner]) => stringsIn({ path: [...place, key], value: inner, title: own }));
}

function isNested(written: unknown): boolean {
  const value = withinString(written);
  return typeof value === 'object' && value !== null && textOf(value) === null;
}

/** Cells of a table hold lists and records as JSON, and JSON may be a string in JSON. */
const isJson = /^\s*[[{]\s*["[{]/u;

function withinString(value: unknown): unknown {
  return typeof value === 'string' && isJson.test(value) ? (jsonOf(value) ?? value) : value;
}

const namesOfHeading = /^(?:heading|section|part|title|name|label|kind)$/iu;

/** The texts of a record by the names of its fields, or of records in a row by the headings that they tell. */
function namedIn(value: object, fields: ReadonlyArray<Field>): Named[] {
  const rows = Array.isArray(value)
    ? value.map((row: unknown) => headed(row))
    : fields.map(([name, inner]) => named(name, inner));
  return rows.filter((row) => row !== null);
}

function named(name: string, value: unknown): Named | null {
  const text = typeof value === 'number' ? String(value) : textOf(value);
  return text === null ? null : { name, text };
}

function headed(row: unknown): Named | null {
  // '["Prosecution", "The government ..."]', as programs write pairs.
  if (Array.isArray(row) && row.length === 2 && typeof row[0] === 'string') return named(row[0], row[1]);
  if (!isRecord(row)) return null;
  const entries = Object.entries(row).flatMap(([name, value]) => named(name, value) ?? []);
  const heading = entries.find(({ name }) => namesOfHeading.test(name));
  const texts = entries.filter((entry) => entry !== heading);
  const longest = texts.toSorted((a, b) => b.text.length - a.text.length)[0];
  return heading && longest ? { name: heading.text, text: longest.text } : null;
}

/** A string, or strings in a row, with those of a list in a row of their own; `null` for what is neither. */
function textOf(value: unknown): string | null {
  if (typeof value === 'string') return value;
  if (!Array.isArray(value)) return null;
  // Rows alone are a table.
  const all = value.length === 0 || typeof value[0] === 'string' ? (value as unknown[]).flat() : value;
  if (!all.every((item) => typeof item === 'string')) return null;
  // Lines as a program read them have their ends.
  const areLines = all.length > 1 && all.slice(0, -1).every((line) => line.indexOf('\n') === line.length - 1);
  return all.join(areLines ? '' : '\n\n');
}
