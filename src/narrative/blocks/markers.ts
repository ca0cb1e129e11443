import { opensInProse } from '../../text/lines.ts';
import { leadingBullet } from './bullets.ts';
import { follow } from './counts.ts';

/** So many marks may stand one behind the other. */
const mostMarks = 4;
const firstToken = /^\s*(?<token>\S{1,7})(?<blank>\s*)/u;
const sign = /^[^\p{Alpha}\p{N}\s"“”‘’'([€$£¥]/u;
/** A mark of several signs: '->', '(*)', '>>'. */
const signs = /^[^\p{Alpha}\p{N}\s]{2,7}$/u;
/** What items are counted with, between signs or words that all of them share: '1.2', 'iii)', 'No. 4:', 'R5 -', 'Rec. 2:', '[b]', '⑥'. */
const enumerated =
  /^(?<before>[^\p{Alpha}\p{N}\s]{0,2}(?:(?:No|R|Rec|Recommendation|Item|Point|Priority)(?:\.?\s)?)?[^\p{Alpha}\p{N}\s]?)(?<value>(?:\d{1,2}\.){0,2}\d{1,3}|[ivx]{1,5}|[IVX]{1,5}|\p{Alpha}|[\p{No}\p{Nl}\u249C-\u24E9])(?<after>(?:[^\p{Alpha}\p{N}\s“"‘'($€£]|[ºª]){1,3}|\s[–—-](?=\s)|(?=\s)|(?<=[\p{No}\p{Nl}]))(?<blank>\s*)(?:(?=[\p{Upper}“"‘'(]|$)|(?<=[.)]\s{1,4})(?=\p{Lower}))/u;
/** The same behind a word, which all of them share, too: 'Action 1:', 'Step 2 –', 'A3.'. */
const worded =
  /^(?<before>\p{Upper}(?:\p{Lower}{2,14}\s)?)(?<value>\d{1,2})(?<after>[.:)]|\s[–—-](?=\s))(?<blank>\s*)(?=[\p{Upper}“"‘'(]|$)/u;
/** The same on a line of prose that was wrapped: a letter alone is a word there. */
const letterAlone = /^[\p{Alpha}]\s/u;

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
  return items.map((item) => longer(knownLength(item), alike?.(item) ?? 0));
}

/** `Math.max` may make a fraction of it to the engine, and all blocks would have another form from then on. */
function longer(one: number, other: number): number {
  return one > other ? one : other;
}

function knownLength(item: string): number {
  let at = 0;
  for (let count = 0; count < mostMarks; count += 1) {
    const rest = item.slice(at, at + 40);
    const { length } = (leadingBullet.exec(rest) ?? [''])[0];
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
  if (!follow(found.map((groups) => groups?.['value'] ?? ''))) return null;
  return (item) => {
    const lead = item.length - item.trimStart().length;
    return lead + (countIn(item)?.[0].length ?? 0);
  };
}

/** Most items begin with a word, which is nothing that they are counted with. */
const startsWithWord = /^(?![ivx]{2}|[IVX]{2}|No|R|Item|Point|Priority)[A-Za-z]{2}/u;

function countIn(item: string): RegExpExecArray | null {
  const start = item.trimStart().slice(0, 40);
  return (startsWithWord.test(start) ? null : enumerated.exec(start)) ?? worded.exec(start);
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
