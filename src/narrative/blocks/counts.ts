import { matchesIn } from '../../text/matches.ts';
import { romanNumber } from '../../text/roman.ts';

/** What counts items inside a paragraph: '(1) Train judges; (2) pay for boats; and (3) open a shelter.' */
const inlineCount =
  /(?:^\s*|(?<=[.;,:]["”’)]?\s|[;,]\sor\s))(?:and\s)?(?<open>\()?(?<value>\d{1,2}|[a-z]|[ivx]{2,5})(?<close>[.)])\s+(?=\p{Alpha})/gu;
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
  return follow([...found, { groups }].map((match) => match.groups?.['value'] ?? ''));
}

const digits = /^\d+$/u;
/** The number of the list in front of the item's: '3.1', '3.2', and that of the chapter: '2.3.1'. */
const listNumber = /^(?:\d{1,2}\.){1,2}(?=\d)/u;

/** Whether the numbers of all items follow one another: 1 2 3, a b c, i ii iii, ① ② ③. */
export function follow(values: ReadonlyArray<string>): boolean {
  const known = values.map(bareNumber);
  const counts = [
    (value: string) => (digits.test(value) ? Number(value) : Number.NaN),
    (value: string) => ([...value].length === 1 ? (value.codePointAt(0) ?? Number.NaN) : Number.NaN),
    romanNumber,
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
