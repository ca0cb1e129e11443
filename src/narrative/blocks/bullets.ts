import { opensInProse } from '../../text/lines.ts';
import { matchesIn } from '../../text/matches.ts';

/**
 * The glyphs that publishers set before an item: round and square bullets, arrows, stars, ticks, boxes and whatever else is
 * a symbol, the private-use glyphs of Word; dashes, asterisks and letters that stand for a glyph of another font count only
 * with a blank behind them, numbers and letters only with a parenthesis or a stop, and words only with a number: "Point 1:". Readers of scans write them as TeX: `$\bullet$`.
 */
const glyph = String.raw`•·▪▫●○◦‣⁃∙⦁■□◆◇➢➤✓\p{Co}\u2190-\u21FF\u2580-\u27BF\u2900-\u297F\u2B00-\u2BFF`;
const leadingGlyph = String.raw`[${glyph}»›§]\s*`;

export const leadingBullet = new RegExp(
  String.raw`^\s*(?:${leadingGlyph}|\$\\(?:bullet|cdot|circ|ast|star|square|checkmark|diamond)\$\s*|[*+–—-]\s+|[[(]\s{0,2}[xX✓✔]?\s{0,2}[\])]\s*|[oqvnØü¾]\s+(?=\p{Lu})|\(?\d{1,2}[.)]\s+(?=\p{L})|\(?(?:[a-hj-z]|[ivx]{1,4})\)\s+(?=\p{L})|(?:Recommendation|Priority|Point|Item)\s\d{1,2}(?:\s?[.:)]|\s[–—-])\s+(?=\p{L}))`,
  'u',
);

/**
 * A glyph that no paragraph of prose begins with; "§ 232" and "¶ 5" may be places in a law, and a glyph right before a number the sign of a
 * currency that a font did not have.
 */
export const surelyBullet = new RegExp(String.raw`^(?:[${glyph}»›](?!\d)|[¶§](?!\s?[¶§\d]))\s*`, 'u');

/** A sign of the keyboard, or a dash, that stands for one. */
export const signForBullet = /^[*+–—-]\s+(?=[\p{Lu}\d“"])/u;

/**
 * A bullet between items that stand in one paragraph. A dash is none there: prose has dashes of its own. Nor is one in front
 * of a number: it stands for the sign of a currency that a font did not have.
 */
const inlineBullet = new RegExp(String.raw`(?:^|(?<=[\s.;,:]))(?:[${glyph}](?!\s?\d)|\*(?=\s))\s*`, 'gu');

/** One of these is in every text that has one. Without the flag `u`, a look takes a fifth of the time. */
const mayHaveBullet = /[*\u00B7\u2022-\u2BFF\uDB80-\uF8FF]/;

/** Where the bullets stand in a text whose items stand in one paragraph. */
export function inlineBullets(text: string): number[] {
  return mayHaveBullet.test(text) ? matchesIn(text, inlineBullet).map(({ index }) => index) : [];
}

/** What counts items inside a paragraph: '(1) Train judges; (2) pay for boats; and (3) open a shelter.' */
const inlineCount =
  /(?:^\s*|(?<=[.;,:]["”’)]?\s|[;,]\s(?:and|or)\s))(?<open>\()?(?<value>\d{1,2}|[a-z]|[ivx]{2,5})(?<close>[.)])\s+(?=\p{L})/gu;
const opensCounted = /^\s*\(?(?:1|a|i)[.)]\s/u;

/** Where the counts stand in a text that begins with the first of them and whose counts follow one another. */
export function inlineCounts(text: string): number[] {
  if (!opensCounted.test(text)) return [];
  const [first, ...others] = matchesIn(text, inlineCount);
  const found = first ? [first] : [];
  for (const match of others) if (isNext(match, found)) found.push(match);
  return found.length > 1 ? found.map(({ index }) => index) : [];
}

/** Whether a count has the form of those before it and follows them: those of a list inside an item do not. */
function isNext({ groups }: RegExpMatchArray, found: ReadonlyArray<RegExpMatchArray>): boolean {
  const first = found[0]?.groups;
  if (groups?.['open'] !== first?.['open'] || groups?.['close'] !== first?.['close']) return false;
  return follow([...found, { groups }].map((match) => match.groups?.['value'] ?? null));
}

/** Marks that a wrapped line of prose may begin with as well: "… remained on Tier⏎2. The …", "children⏎– girls above all –". */
export const doubtfulBullet = /^\s*(?:[–—+»§-]\s|•\d|\(?\d{1,2}[.)]\s|\(?[a-z]{1,4}\)\s)/u;

const cellSign = /^\s*\|/u;
/** So many marks may stand one behind the other. */
const mostMarks = 4;
const firstToken = /^\s*(?<token>\S{1,7})(?<blank>\s*)/u;
const sign = /^[^\p{L}\p{N}\s"“”‘’'([€$£¥]/u;
/** A mark of several signs: '->', '(*)', '>>'. */
const signs = /^[^\p{L}\p{N}\s]{2,7}$/u;
/** What items are counted with, between signs or words that all of them share: '1.2', 'iii)', 'No. 4:', 'R5 -', '[b]', '⑥'. */
const enumerated =
  /^(?<before>[^\p{L}\p{N}\s]{0,2}(?:(?:No|R|Recommendation|Item|Point|Priority)(?:\.?\s)?)?[^\p{L}\p{N}\s]?)(?<value>(?:\d{1,2}\.)?\d{1,3}|[ivx]{1,5}|[IVX]{1,5}|\p{L}|[\p{No}\p{Nl}\u249C-\u24E9])(?<after>(?:[^\p{L}\p{N}\s“"‘'($€£]|[ºª]){1,3}|\s[–—-](?=\s)|(?=\s)|(?<=[\p{No}\p{Nl}]))(?<blank>\s*)(?=[\p{Lu}“"‘'(]|$)/u;
/** The same on a line of prose that was wrapped: a letter alone is a word there. */
const letterAlone = /^[\p{L}]\s/u;

/** Whether a line begins with what items are counted with; prose may begin so, too: "⏎2. The government". */
export function beginsCounted(line: string): boolean {
  if (opensInProse(line)) return false;
  const start = line.trimStart().slice(0, 40);
  return enumerated.test(start) && !letterAlone.test(start);
}

/** Marks of a list are so often the same; one item may have lost its own. */
const share = 0.75;

/**
 * How much of each item is its marker, in UTF-16 code units: a bullet that is known, or, where the items begin alike (with
 * one sign, or with letters or numbers that follow one another), that, whatever it is.
 */
export function markerLengths(items: ReadonlyArray<string>): number[] {
  const alike = commonMarker(items);
  return items.map((item) => Math.max(knownLength(item), alike?.(item) ?? 0));
}

function knownLength(item: string): number {
  let at = 0;
  for (let count = 0; count < mostMarks; count += 1) {
    const rest = item.slice(at, at + 40);
    const { length } = (leadingBullet.exec(rest) ?? cellSign.exec(rest) ?? [''])[0];
    if (length === 0) break;
    at += length;
  }
  return at;
}

/** How long what an item begins with is, where the items of a list begin alike; `null` where they do not. */
export function commonMarker(items: ReadonlyArray<string>): ((item: string) => number) | null {
  if (items.length < 2) return null;
  const counted = countedMarker(items);
  if (counted) return counted;
  const tokens = items.map((item) => firstToken.exec(item)?.groups ?? {});
  const token = tokens[0]?.['token'] ?? '';
  const isSingle = [...token].length === 1 && tokens.every(({ blank }) => blank !== '');
  const isSame = isSingle || (tokens.every((other) => other['token'] === token) && signs.test(token));
  const mark = isSame ? token : (sign.exec(token)?.[0] ?? null);
  if (mark !== null && mark !== 'A' && often(items, (item) => item.trimStart().startsWith(mark)))
    return (item) => lengthOfMarks(item, mark);
  return null;
}

/** How long what items are counted with is, where their numbers follow one another and the same stands around each. */
function countedMarker(items: ReadonlyArray<string>): ((item: string) => number) | null {
  const first = countIn(items[0] ?? '')?.groups;
  if (!first) return null;
  const found = items.map((item) => countIn(item)?.groups);
  if (!found.every((groups) => groups && isLike(groups, first))) return null;
  if (!follow(found.map((groups) => groups?.['value'] ?? null))) return null;
  return (item) => {
    const lead = item.length - item.trimStart().length;
    return lead + (countIn(item)?.[0].length ?? 0);
  };
}

/** Most items begin with a word, which is nothing that they are counted with. */
const startsWithWord = /^(?![ivx]{2}|[IVX]{2}|No|R|Item|Point|Priority)[A-Za-z]{2}/u;

function countIn(item: string): RegExpExecArray | null {
  const start = item.trimStart().slice(0, 40);
  return startsWithWord.test(start) ? null : enumerated.exec(start);
}

type Groups = Record<string, string | undefined>;

function isLike(groups: Groups, first: Groups): boolean {
  return groups['before'] === first['before'] && groups['after'] === first['after'];
}

/** A mark that is set several times, `>>`, with the blanks around it. */
function lengthOfMarks(item: string, mark: string): number {
  let rest = item.trimStart();
  while (rest.startsWith(mark)) rest = rest.slice(mark.length);
  return rest.length === item.trimStart().length ? 0 : item.length - rest.trimStart().length;
}

function often(items: ReadonlyArray<string>, isSo: (item: string) => boolean): boolean {
  return items.filter(isSo).length >= Math.max(2, share * items.length);
}

const roman = [
  'i',
  'ii',
  'iii',
  'iv',
  'v',
  'vi',
  'vii',
  'viii',
  'ix',
  'x',
  'xi',
  'xii',
  'xiii',
  'xiv',
  'xv',
  'xvi',
  'xvii',
  'xviii',
  'xix',
  'xx',
];
const digits = /^\d+$/u;
/** The number of the list in front of the item's: '3.1', '3.2'. */
const listNumber = /^\d{1,2}\.(?=\d)/u;

/** Whether the numbers of all items follow one another: 1 2 3, a b c, i ii iii, ① ② ③. */
function follow(values: ReadonlyArray<string | null>): boolean {
  if (values.some((value) => value === null)) return false;
  const known = values.map((value) => bareNumber(value as string));
  const counts = [
    (value: string) => (digits.test(value) ? Number(value) : Number.NaN),
    (value: string) => ([...value].length === 1 ? (value.codePointAt(0) ?? Number.NaN) : Number.NaN),
    (value: string) => (roman.indexOf(value) < 0 ? Number.NaN : roman.indexOf(value)),
  ];
  return counts.some((count) => {
    const numbers = known.map(count);
    return numbers.every((value, index) =>
      index === 0 ? !Number.isNaN(value) : value === (numbers[index - 1] as number) + 1,
    );
  });
}

/** A number in one glyph is a number: '⑥' is '6', '⑹' is '(6)'. */
function bareNumber(value: string): string {
  const plain = value.normalize('NFKC').toLowerCase();
  return plain.replace(listNumber, '').replaceAll(glyphSigns, '');
}

const glyphSigns = /[().]/gu;
