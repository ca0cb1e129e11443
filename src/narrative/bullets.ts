/**
 * The glyphs that publishers set before an item: round and square bullets, arrows, stars, ticks, boxes and whatever else is
 * a symbol, the private-use glyphs of Word; dashes, asterisks and letters that stand for a glyph of another font count only
 * with a blank behind them, numbers and letters only with a parenthesis or a stop.
 */
const glyph = String.raw`•·▪▫●○◦‣⁃∙⦁■□◆◇➢➤✓\p{Co}\u2190-\u21FF\u2580-\u27BF\u2900-\u297F\u2B00-\u2BFF`;
const leadingGlyph = String.raw`[${glyph}»›§]\s*`;

export const leadingBullet = new RegExp(
  String.raw`^\s*(?:${leadingGlyph}|[*+–—-]\s+|\[[ xX✓]?\]\s*|[oqvnØü¾]\s+(?=\p{Lu})|\(?\d{1,2}[.)]\s+(?=\p{L})|\(?(?:[a-hj-z]|[ivx]{1,4})\)\s+(?=\p{L}))`,
  'u',
);

/**
 * A bullet between items that stand in one paragraph. A dash is none there: prose has dashes of its own. Nor is one in front
 * of a number: it stands for the sign of a currency that a font did not have.
 */
export const inlineBullet = new RegExp(String.raw`(?:^|(?<=[\s.;,:]))(?:[${glyph}](?!\s?\d)|\*(?=\s))\s*`, 'gu');

/** Marks that a wrapped line of prose may begin with as well: "… remained on Tier⏎2. The …", "children⏎– girls above all –". */
export const doubtfulBullet = /^\s*(?:[–—+»§-]\s|\(?\d{1,2}[.)]\s|\(?[a-z]{1,4}\)\s)/u;

const cellSign = /^\s*\|/u;
/** So many marks may stand one behind the other. */
const mostMarks = 4;
const firstToken = /^\s*(?<token>\S{1,7})(?<blank>\s*)/u;
const sign = /^[^\p{L}\p{N}\s"“”‘’'([€$£¥]/u;
/** A mark of several signs: '->', '(*)', '>>'. */
const signs = /^[^\p{L}\p{N}\s]{2,7}$/u;
const enumerated = /^[([]?(?<value>[a-z]{1,5}|\d{1,3})[.):\]]{1,2}$/iu;
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
  const tokens = items.map((item) => firstToken.exec(item)?.groups ?? {});
  const token = tokens[0]?.['token'] ?? '';
  const isSingle = [...token].length === 1 && tokens.every(({ blank }) => blank !== '');
  const isSame = isSingle || (signs.test(token) && tokens.every((other) => other['token'] === token));
  const mark = isSame ? token : (sign.exec(token)?.[0] ?? null);
  if (mark !== null && mark !== 'A' && often(items, (item) => item.trimStart().startsWith(mark)))
    return (item) => lengthOfMarks(item, mark);
  const values = tokens.map(({ token: words = '' }) => enumerated.exec(words)?.groups?.['value'] ?? null);
  return follow(values) ? (item) => number.exec(item)?.[0].length ?? 0 : null;
}

const number = /^\s*[([]?[A-Za-z\d]{1,5}[.):\]]{1,2}\s*/u;

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

/** Whether the numbers of all items follow one another: 1 2 3, a b c, i ii iii. */
function follow(values: ReadonlyArray<string | null>): boolean {
  if (values.some((value) => value === null)) return false;
  const known = values.map((value) => (value as string).toLowerCase());
  const counts = [
    (value: string) => (digits.test(value) ? Number(value) : Number.NaN),
    (value: string) => (value.length === 1 ? value.charCodeAt(0) : Number.NaN),
    (value: string) => (roman.indexOf(value) < 0 ? Number.NaN : roman.indexOf(value)),
  ];
  return counts.some((count) => {
    const numbers = known.map(count);
    return numbers.every((value, index) =>
      index === 0 ? !Number.isNaN(value) : value === (numbers[index - 1] as number) + 1,
    );
  });
}
