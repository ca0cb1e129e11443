import { grouped } from '../text/lists.ts';
import { isRecord, isTable, jsonIn, jsonOf, shortestText } from './data.ts';
import { decode } from './decode.ts';
import { isWithin, lettersOf } from './letters.ts';
import { type Budget, failed, type Member, paidFor } from './member.ts';
import { headingOf, isProse, type Named, textOfParts, wordsOf } from './parts-in-data.ts';
import { withWholeTexts } from './rows-of-paragraphs.ts';
import { tableOf } from './table.ts';
import { belowTitle, type Field, titleIn, yearIn } from './titles-in-data.ts';

/** Data that is nested deeper was not made to hold texts. */
const deepest = 32;

/** A string with its place in the data. */
interface Placed {
  path: ReadonlyArray<string>;
  text: string;
  title?: string;
}

/**
 * The texts that data hold, each a document under its place: 'pages.json/0/text', 'pages.csv/2/text' (the row as a spreadsheet
 * numbers it, and the name of the column). A field or column is one of texts where one of its values has 200 UTF-16 code units or
 * more; strings in a row, in JSON, are one text, an item a paragraph, and so are the parts of a narrative in fields of their own. Where
 * a field beside it tells the year, the place is under it, as in a folder: 'pages.csv/2018/2/text'; a title beside it that tells year or
 * tier stands above the text. The bytes are those of JSON, JSON lines or a table of comma-separated values. Never throws.
 */
export function textsInData(name: string, bytes: Uint8Array, left: Budget): Member[] {
  try {
    const value = isTable(name) ? tableOf(decode(bytes).text) : jsonIn(bytes);
    if (value === undefined) return inWholeLines(name, decode(bytes).text, left);
    const notebook = textOfNotebook(value);
    if (notebook !== null) return membersOf(name, [{ path: ['text.md'], text: notebook }], left);
    return textsIn(name, value, left);
  } catch (error) {
    return [failed(name, 'damaged-archive', [(error as Error).message])];
  }
}

const ofWords: ReadonlySet<unknown> = new Set(['markdown', 'raw']);

/**
 * The text of a notebook (Jupyter), which is JSON: its cells of words, in order, each with its lines in a row; `null` for any other data,
 * and for a notebook that holds code alone.
 */
function textOfNotebook(data: unknown): string | null {
  if (!isRecord(data) || !('nbformat' in data) || !Array.isArray(data['cells'])) return null;
  const cells = data['cells'].filter((cell) => isRecord(cell) && ofWords.has(cell['cell_type']));
  const texts = cells.map(({ source }) => textOf(source) ?? '');
  return texts.length > 0 ? texts.join('\n\n') : null;
}

/** The texts in the lines that are JSON, as a program that was stopped leaves them, and each other line, which is told. */
function inWholeLines(name: string, text: string, left: Budget): Member[] {
  const lines = [...text.split('\n').entries()].filter(([, line]) => line.trim() !== '');
  const values = lines.map(([index, line]): [line: number, value: unknown] => [index + 1, jsonOf(line)]);
  if (!values.some(([, value]) => Object(value) === value)) return [failed(name, 'damaged-archive', ['no JSON'])];
  const whole = values.filter(([, value]) => value !== undefined);
  const broken = values.filter(([, value]) => value === undefined);
  return [
    ...textsIn(name, Object.fromEntries(whole), left),
    ...broken.map(([line]) => failed(`${name}/${line}`, 'damaged-archive', ['no JSON', `line ${line}`])),
  ];
}

/** The texts in data, and in what is JSON in their strings. */
export function textsIn(name: string, data: unknown, left: Budget): Member[] {
  return membersOf(name, inFieldsOfTexts(stringsIn({ path: [], value: withJsonRead(data), title: '' })), left);
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

const separators = /[/\\]/gu;
/** The characters that a cell of Excel holds at most. */
const fullCell = 32_767;

/** The texts as documents; one that fills a cell, and was cut there, is told beside them. */
function membersOf(name: string, found: ReadonlyArray<Placed>, left: Budget): Member[] {
  // Data that are one text have no place for it.
  const nameOf = ({ path }: Placed) =>
    [name, ...(path.length > 0 ? path.map((key) => key.replace(separators, '_').trim() || '_') : ['text'])].join('/');
  const members = found.map((one): Member => {
    const text = belowTitle(one.title ?? '', one.text);
    return { name: nameOf(one), bytes: new TextEncoder().encode(text), written: text, notices: [] };
  });
  const full = found.filter(({ text }) => text.length === fullCell);
  const cut = full.map((one) => failed(nameOf(one), 'damaged-archive', [null, `a cell cut at ${fullCell} characters`]));
  return [...paidFor(name, members, left), ...cut];
}

interface Value {
  path: ReadonlyArray<string>;
  value: unknown;
  /** What the record around it, or the nearest that has a title, says that its text is. */
  title: string;
}

function stringsIn({ path, value, title }: Value): Placed[] {
  const text = textOf(value);
  if (text !== null) return [{ path, text, title }];
  if (!isNested(value)) return [];
  const data = withWholeTexts(byRows(value));
  const fields = Object.entries(data);
  const taken = namedIn(data);
  const isWhole = !fields.some(([, inner]) => isNested(inner));
  const parts = textOfParts([...taken.values()].flat(), shortestText, isWhole);
  const year = yearIn(fields);
  const place = year === null ? path : [year, ...path];
  const own = titleIn(fields) ?? title;
  const whole = parts === null ? [] : [{ path: [...place, 'text'], text: parts, title: own }];
  // What no part holds is not lost.
  const others = parts === null ? fields : fields.filter(([key]) => !taken.has(key));
  const within = others.flatMap(([key, inner]) => stringsIn({ path: [...place, key], value: inner, title: own }));
  return [...whole, ...within];
}

/** A table that is written by its columns, each with its cells by the numbers of their rows, as pandas does: its rows; other data as they are. */
function byRows(data: object): object {
  const columns = Object.entries(data) as [string, Record<string, unknown>][];
  const first = columns[0]?.[1];
  // Of a text each character has a key; records in a column are the rows of a sheet.
  const rows = isRecord(first) && !Object.values(first).every(isRecord) ? Object.keys(first) : [];
  const isColumn = ([name, column]: Field) =>
    !number.test(name) && isRecord(column) && Object.keys(column).join() === rows.join();
  if (columns.length < 2 || rows.length === 0 || !rows.every((row) => number.test(row)) || !columns.every(isColumn))
    return data;
  const recordOf = (row: string) => Object.fromEntries(columns.map(([name, column]) => [name, column[row]]));
  return Object.fromEntries(rows.map((row) => [row, recordOf(row)]));
}

function isNested(value: unknown): value is object {
  return typeof value === 'object' && value !== null && textOf(value) === null;
}

/** Cells of a table hold lists and records as JSON, and JSON may be a string in JSON. */
const isJson = /^\s*[[{]\s*["[{]/u;

/** Data with what is JSON in their strings; an error where they are nested deeper than data that hold texts. */
function withJsonRead(written: unknown, depth = 0): unknown {
  if (depth > deepest) throw new RangeError(`Unexpected data ${depth} deep, expected at most ${deepest}`);
  const value = typeof written === 'string' && isJson.test(written) ? (jsonOf(written) ?? written) : written;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((inner) => withJsonRead(inner, depth + 1));
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withJsonRead(inner, depth + 1)]));
}

const namesOfHeading = /^@?(?:heading|section|part|title|name|label|kind)$/iu;

/** What the fields of a record hold of a narrative, by their keys; of a field such as 'sections', if it is the only one, the parts within. */
function namedIn(value: object): Map<string, Named[]> {
  const within = Object.entries(value).map(([key, inner]) => [key, partsWithin(inner)] as const);
  const whole = within.filter(([, parts]) => parts.length > 0);
  const taken = new Map(rowsOf(value).map(([key, row]) => [key, [row]]));
  for (const [key, parts] of whole) whole.length === 1 ? taken.set(key, parts) : taken.delete(key);
  return taken;
}

/** The parts of a narrative in a record, or in records in a row; none of what has others. */
function partsWithin(value: unknown): Named[] {
  if (!isNested(value)) return [];
  const parts = rowsOf(value).map(([, row]) => row);
  const known = parts.filter(({ name }) => headingOf(name) !== null);
  return known.length > 1 && parts.length === Object.keys(value).length ? parts : [];
}

/** The texts of a record under the names of its fields, or of records in a row under the headings that they tell. */
function rowsOf(value: object): [key: string, row: Named][] {
  const rowOf = (key: string, inner: unknown) => (Array.isArray(value) ? headed(inner) : named(key, inner));
  return Object.entries(value).flatMap(([key, inner]) => {
    const row = rowOf(key, inner);
    return row === null ? [] : [[key, row]];
  });
}

function named(name: string, value: unknown): Named | null {
  const text = typeof value === 'number' ? String(value) : (textOf(value) ?? textWithin(value));
  if (text === null || (isRecord(value) && text.length < shortestText && headingOf(name) === null)) return null;
  return { name, text };
}

function headed(row: unknown): Named | null {
  // '["Prosecution", "The government ..."]', as programs write pairs.
  if (Array.isArray(row) && row.length === 2 && typeof row[0] === 'string') return named(row[0], row[1]);
  if (!isRecord(row)) return null;
  const [name, heading] = Object.entries(row).find(([key]) => namesOfHeading.test(key)) ?? [];
  const text = textWithin(Object.fromEntries(Object.entries(row).filter(([key]) => key !== name)));
  return typeof heading === 'string' && text !== null ? { name: heading, text } : null;
}

/** The text of a part in a record of its own, '{ "html": "..." }', or in a row of them, one a recommendation; `null` where more is nested. */
function textWithin(value: unknown): string | null {
  const texts = [value].flat().map((row) => (isRecord(row) ? textOfRow(Object.entries(row)) : null));
  return texts.length === 0 || texts.includes(null) ? null : texts.join('\n\n');
}

function textOfRow(fields: ReadonlyArray<Field>): string | null {
  // Numbers as names are those of rows.
  if (fields.some(([name, inner]) => number.test(name) || isNested(inner))) return null;
  const texts = fields.map(([name, inner]) => ({ path: [name], text: textOf(inner) ?? String(inner ?? '') }));
  const said = saidOnce(texts.filter(({ text }) => text.length >= shortestText || isProse(text)));
  const [longest] = texts.toSorted((a, b) => b.text.length - a.text.length);
  const [first = longest, ...others] = said;
  return [first?.text ?? '', ...others.flatMap(({ path, text }) => [...path.map(wordsOf), text])].join('\n\n');
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
