import { grouped } from '../text/lists.ts';
import { isRecord, shortestText } from './data.ts';
import { headingOf, namesOfCountry } from './parts-in-data.ts';
import { yearIn } from './titles-in-data.ts';

/** A record of data: its fields by their names. */
type Row = Readonly<Record<string, unknown>>;

/** What counts the paragraphs of a text, where each has a row: 'para', 'paragraph_id', 'line', 'chunk', 'p'. */
const namesOfCount =
  /^(?:p|par|para|paragraph|line|sentence|chunk|block|segment|passage)(?:[ _-]?(?:id|no|nr|num|number|index|order))?$/iu;
/** What counts its pages, where a program that reads PDF gave each a row. */
const namesOfPage = /^page(?:[ _-]?(?:id|no|nr|num|number|index))?$/iu;
/** What tells the kind of a piece, 'type', 'role', of editors '_type', 'nodeType', 'style'; and what programs call it: 'NarrativeText'. */
const namesOfKind = /^_?(?:type|label|category|role|tag|kind|style|(?:block|node)[ _-]?type)$/iu;
const kindOfPiece = new RegExp(
  `^(?:layout_)?(?:${[
    // 'Title', 'sectionHeader', 'page-header', 'header-two', 'h2'
    '(?:sub|section|page)?[ _-]?(?:title|head(?:er|ing)?)',
    String.raw`head(?:er|ing)[ _-](?:\d|one|two|three|four|five|six)|h[1-6]`,
    // 'NarrativeText', 'text', 'paragraph', 'p', 'unstyled'
    '(?:narrative|uncategorized|body|plain)?[ _-]?text|para(?:graph)?|p|unstyled|normal|block(?:quote)?',
    // 'ListItem', 'unordered-list-item', 'li'; lists of them, 'bulletList', 'ul', as editors have them in their trees
    '(?:(?:(?:un)?order|bullet|number)(?:ed)?[ _-]?)?list(?:[ _-]?item)?|li|ul|ol',
    // 'PageFooter', 'footnote', 'page_number', 'PageBreak'
    '(?:page[ _-]?)?(?:foot(?:er|note)|number|break)',
    // 'FigureCaption', 'table', 'image'
    '(?:figure[ _-]?)?caption|table|image|picture|figure|formula',
  ].join('|')})$`,
  'iu',
);
/** One kind, heading or page alone tells nothing. */
const several = 2;
const betweenPages = '\n\f';
const blankLine = /\n[ \t\r]*\n/u;
const year = /^20\d\d$/u;
const number = /^-?\d+(?:\.\d+)?$/u;
/** Fewer rows are no text. */
const fewest = 3;

/** Rows of a table or of JSON, under their names there. */
interface Table {
  entries: ReadonlyArray<readonly [string, Row]>;
  rows: ReadonlyArray<Row>;
  names: ReadonlyArray<string>;
  /** The field with most text, of those that are one in all rows. */
  field: string;
}

/**
 * Data with a text for the rows that are pieces of it, as people who code texts, and programs, keep them, where others have a row for each;
 * each of several is under the name of its first row. Any other data as they are.
 */
export function withWholeTexts(data: object): object {
  // A table may end with a blank line, or have some between its rows.
  const isBlank = (row: unknown) => isRecord(row) && Object.values(row).every((value) => value === '');
  const entries = Object.entries(data).filter(([, row]) => !isBlank(row)) as [string, Row][];
  const rows = entries.map(([, row]) => row);
  if (rows.length < several || !rows.every(isRecord)) return data;
  const table = { entries, rows, names: Object.keys(rows[0] ?? {}), field: longestField(rows) };
  const one = piecesOfPage(table) ?? wordsOfScan(table);
  const each = one === null ? (narrativesInRows(table) ?? countedTexts(table)) : null;
  if (each === null) return one ?? data;
  return Array.isArray(data) ? each.map(([, row]) => row) : Object.fromEntries(each);
}

/**
 * Narratives whose parts, or their paragraphs, have a row each, beside country and year and under the heading that a field tells, as
 * records with a field for each part; or whose headings have rows among their paragraphs, as records with one text, and where no field
 * tells a country as one for each name of a file, or a single one; `null` where a row says more than its part.
 */
function narrativesInRows({ entries, rows, names, field }: Table): [string, Row][] | null {
  const country = names.find((name) => namesOfCountry.test(name));
  const heading = names.find((name) => rows.filter((row) => isTitle(row[name])).length * 2 > rows.length);
  if (field === '' || (country === undefined && heading !== undefined)) return null;
  const others = names.filter((name) => name !== heading && name !== field);
  if (rows.some((row) => others.some((name) => isLong(row[name])))) return null;
  const name = country ?? others.find((other) => tellsStretches(rows, other)) ?? '';
  const groups = grouped(entries, ([, row]) => `${row[name]} ${yearIn(Object.entries(row))}`);
  const partOf = (row: Row | undefined) => (heading === undefined ? field : String(row?.[heading]));
  const whole = Array.from(groups.values(), (group): [string, Row] | null => {
    const [[place, first]] = group as [[string, Row]];
    const own = group.map(([, row]) => row);
    const parts = grouped(own, partOf);
    const counts = others.filter((one) => namesOfCount.test(one) || namesOfPage.test(one) || countsAll(own, one));
    const all = [...parts.values()];
    const isOne = heading !== undefined || areParagraphs(own, field);
    // A part that begins once more is another text's.
    if (!isOne || stretchesOf(own, partOf) > parts.size || others.some((other) => tellsTwo(all, other))) return null;
    if (!all.every((rowsOfPart) => areInOrder(rowsOfPart, counts))) return null;
    const texts = Array.from(parts, ([part, said]) => [part, said.map((row) => row[field]).join('\n\n')]);
    return [place, Object.fromEntries([...others.map((other) => [other, first[other]]), ...texts])];
  });
  return whole.includes(null) ? null : (whole as [string, Row][]);
}

function isLong(value: unknown): boolean {
  return Object(value) === value || String(value).length >= shortestText;
}

function isTitle(value: unknown): boolean {
  return typeof value === 'string' && headingOf(value) !== null;
}

/** Whether rows are the paragraphs of one narrative, its headings among them. */
function areParagraphs(rows: ReadonlyArray<Row>, field: string): boolean {
  const texts = rows.map((row) => String(row[field]));
  const titles = texts.filter(isTitle);
  const areTwice = new Set(titles).size < titles.length;
  return titles.length >= several && !areTwice && !texts.some(isWhole) && texts.some(isLong);
}

/** How many stretches of rows say the same. */
function stretchesOf(rows: ReadonlyArray<Row>, said: (row: Row | undefined) => unknown): number {
  return rows.filter((row, at) => at === 0 || said(row) !== said(rows[at - 1])).length;
}

/**
 * Whether a field tells texts apart that follow one another, by the name of a file or another one: 'chad', 'chad', 'togo', 'togo'; or has it
 * at the first row of each alone, as sheets have, and none of them is whole.
 */
function tellsStretches(rows: ReadonlyArray<Row>, name: string): boolean {
  const values = new Set(rows.map((row) => row[name] ?? ''));
  const named = [...values].filter((value) => value !== '');
  if (named.length < several || (rows[0]?.[name] ?? '') === '' || named.some(isMeasure)) return false;
  const isOnEach = named.length < rows.length && stretchesOf(rows, (row) => row?.[name]) === named.length;
  return isOnEach || named.length < values.size;
}

/** Whether a field counts rows, whatever it is called, be they sorted by something else now: 3, 1, 2. */
function countsAll(rows: ReadonlyArray<Row>, name: string): boolean {
  const numbers = rows.map((row) => Number(row[name])).toSorted((a, b) => a - b);
  return numbers.every((one, at) => one === (numbers[0] as number) + at);
}

/** Whether each row stands behind the one before, by the first of the fields that tells the two apart; a page may have many. */
function areInOrder(rows: ReadonlyArray<Row>, counts: ReadonlyArray<string>): boolean {
  return rows.every((row, at) => {
    const before = rows[at - 1] ?? {};
    const first = counts.find((name) => Number(row[name]) !== Number(before[name]));
    if (first === undefined) return counts.every((name) => namesOfPage.test(name));
    return !(Number(row[first]) < Number(before[first]));
  });
}

/** Whether a field tells two texts with the same parts apart: 'source', 'lang'. Numbers count within each part. */
function tellsTwo(parts: ReadonlyArray<ReadonlyArray<Row>>, name: string): boolean {
  const [first = new Set(), ...others] = parts.map((rows) => new Set(rows.map((row) => row[name])));
  const inAll = [...first].filter((value) => !isMeasure(value) && others.every((values) => values.has(value)));
  return parts.length > 1 && inAll.length > 1;
}

/** The texts whose paragraphs or pages a field counts, under the names of their first rows; `null` where none does. */
function countedTexts({ entries, rows, names, field }: Table): [string, Row][] | null {
  const paragraph = names.find((name) => namesOfCount.test(name));
  const count = paragraph ?? names.find((name) => namesOfPage.test(name));
  const starts = count === undefined ? null : textsBegin(rows.map((row) => Number(row[count])));
  if (count === undefined || field === '' || starts === null) return null;
  const ofTexts = starts.map((start, at) => rows.slice(start, starts[at + 1]));
  const others = names.filter((name) => name !== count && name !== field);
  const areParagraphs =
    count === paragraph && rows.length >= fewest && !rows.some((row) => isWhole(String(row[field])));
  if (count === paragraph ? !areParagraphs : !ofTexts.every((own) => areAlike(own, others))) return null;
  return ofTexts.map((own, at): [string, Row] => {
    const { [count]: _, ...first } = own[0] as Row;
    const text = own.map((row) => row[field]).join(areParagraphs ? '\n\n' : betweenPages);
    return [entries[starts[at] as number]?.[0] ?? '', { ...first, [field]: text }];
  });
}

/** What tells where a word stands that has a row of its own, as `tesseract` reads scans, and what is between two that it tells apart. */
const placesOfWords = Object.entries({
  page_num: betweenPages,
  block_num: '\n\n',
  par_num: '\n\n',
  line_num: '\n',
  word_num: ' ',
});

function wordsOfScan({ rows, names }: Table): Row | null {
  if (!placesOfWords.every(([name]) => names.includes(name))) return null;
  const words = rows.filter(({ text }) => String(text ?? '').trim() !== '');
  const pieces = words.map((word, at) => {
    const [, between] = placesOfWords.find(([name]) => word[name] !== words[at - 1]?.[name]) ?? [];
    return `${between ?? ' '}${word['text']}`;
  });
  return { text: pieces.join('').trim() };
}

/** The pieces of one page: headings, paragraphs and items of lists. */
function piecesOfPage({ rows, names, field }: Table): Row | null {
  // What has no kind is a paragraph.
  const kindsOf = (name: string) => new Set(rows.map((row) => String(row[name] ?? 'paragraph')));
  const areKinds = (all: Set<string>) => all.size >= several && [...all].every((kind) => kindOfPiece.test(kind));
  const texts = rows.flatMap((row) => Object.values(row)).filter((value) => typeof value === 'string');
  const hasKinds = names.some((name) => namesOfKind.test(name) && areKinds(kindsOf(name)));
  if (rows.length < fewest || !hasKinds || texts.some(isWhole)) return null;
  const own = rows.map((row) => row[field] ?? '').join('\n\n');
  const within = rows.flatMap(blocksIn).join('\n\n');
  if (within.length > own.length) return { text: within };
  return field === '' ? null : { [field]: own };
}

/** The field of a node that has its words. */
const namesOfWords = ['plain_text', 'text', 'value'];

/** The paragraphs in a node of an editor's tree: lists of nodes of which one at least has words itself, and strings in lists. */
function blocksIn(node: unknown): string[] {
  if (Array.isArray(node)) {
    if (node.some((inner) => ownWords(inner) !== null)) return [node.map(wordsIn).join('')];
    return node.flatMap((inner) => (typeof inner === 'string' ? [inner] : blocksIn(inner)));
  }
  const words = ownWords(node);
  if (words !== null) return [words];
  return isRecord(node) ? Object.values(node).flatMap(blocksIn) : [];
}

/** All words in a node that stands within a paragraph, as a link does; what has none ends a line. */
function wordsIn(node: unknown): string {
  return ownWords(node) ?? (blocksIn(node).join('') || '\n');
}

function ownWords(node: unknown): string | null {
  if (!isRecord(node)) return null;
  return namesOfWords.map((name) => node[name]).find((value) => typeof value === 'string') ?? null;
}

/** A text with a blank line within it is no paragraph: rows of whole texts may be numbered, too. */
function isWhole(text: string): boolean {
  return blankLine.test(text.trim());
}

/** Whether the pages of a text say the same of it: where they do not, each is a text of its own. How long they are may differ. */
function areAlike(rows: ReadonlyArray<Row>, names: ReadonlyArray<string>): boolean {
  const [first] = rows;
  return names.every((name) => rows.every((row) => row[name] === first?.[name] || isMeasure(row[name])));
}

function isMeasure(value: unknown): boolean {
  // Tables have numbers as strings.
  return typeof value === 'object' || (number.test(String(value)) && !year.test(String(value)));
}

/** Where the count begins, at 0 or 1, and begins anew; `null` where a number does neither that nor follow the one before. */
function textsBegin(numbers: ReadonlyArray<number>): number[] | null {
  const starts = [...numbers.keys()].filter((at) => at === 0 || numbers[at] !== (numbers[at - 1] as number) + 1);
  const isCount = starts.every((at) => numbers[at] === 0 || numbers[at] === 1) && starts.length * 2 <= numbers.length;
  return isCount ? starts : null;
}

/** The name of the field with most text, of those that are one in all rows; empty where none is. */
function longestField(rows: ReadonlyArray<Row>): string {
  const texts = Object.keys(rows[0] as Row).filter((name) => rows.every((row) => typeof row[name] === 'string'));
  const lengthOf = (name: string) => rows.reduce((sum, row) => sum + String(row[name]).length, 0);
  return texts.toSorted((a, b) => lengthOf(b) - lengthOf(a))[0] ?? '';
}
