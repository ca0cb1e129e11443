import { deflateSync } from 'node:zlib';
import { contentOf, numbersIn, type PdfObject } from './objects.ts';

/** What takes a soft hyphen through the reader, which leaves out those that it meets. Nothing else uses it. */
const standIn = '\uE0AD';

/** What a sign in the tables of fonts means: besides that, fonts of Windows and Liberation have the ligatures 'fi' and 'fl' where Macs had them. */
const meant: Readonly<Record<string, string>> = { [standIn]: '\u00AD', '\uF001': '\uFB01', '\uF002': '\uFB02' };
const standsFor = /[\uE0AD\uF001\uF002]/g;

/** A piece that was read, with the soft hyphens and ligatures that are printed in it. */
export function withoutStandIns(read: string): string {
  return read.replace(standsFor, (sign) => meant[sign] ?? sign);
}

const toUnicode = /\/ToUnicode\s+\d{1,10}\s{1,9}\d{1,5}\s{1,9}R\b/gu;
const softHyphen = /<00AD>/iu;
const hyphens = [0x2d, 0x2010, 0x2011];

/**
 * The file, made so that the reader does not leave out the hyphens of fonts whose tables call them soft ones, as many programs do at the
 * ends of lines ("traf\u00ADficking") and some wherever they print one ("COVID\u00AD19"): such a font has no other hyphen, and it is one then.
 */
export function withSoftHyphens(bytes: Uint8Array, objects: ReadonlyMap<number, PdfObject>): Uint8Array {
  let made: Uint8Array | null = null;
  for (const number of tablesIn(objects)) {
    const object = objects.get(number);
    const table = object && contentOf(object);
    if (!object?.stream || !table || !softHyphen.test(table)) continue;
    const other = packedLike(object.stream, table, withOthers(table));
    if (!other) continue;
    made ??= new Uint8Array(bytes);
    made.set(other, object.stream.byteOffset - bytes.byteOffset);
  }
  return made ?? bytes;
}

/** The numbers of the tables that tell the characters of fonts. */
function tablesIn(objects: ReadonlyMap<number, PdfObject>): ReadonlySet<number> {
  const found = new Set<number>();
  for (const { text } of objects.values()) {
    if (!text.includes('/ToUnicode')) continue;
    for (const [reference] of text.matchAll(toUnicode)) for (const number of numbersIn(reference)) found.add(number);
  }
  return found;
}

function withOthers(table: string): string {
  let hasHyphen = false;
  mapCharacters(table, (character, count) => {
    const first = Number.parseInt(character, 16);
    hasHyphen ||= hyphens.some((hyphen) => first <= hyphen && hyphen < first + count);
    return character;
  });
  const other = hasHyphen ? 'E0AD' : '002D';
  return mapCharacters(table, (character, count) =>
    count === 1 && softHyphen.test(`<${character}>`) ? other : character,
  );
}

const pairs = /beginbfchar[\s\da-f<>]*endbfchar/giu;
const pair = /(?<code><[\da-f]+>\s*)<(?<character>[\da-f]+)>/giu;
const ranges = /beginbfrange[\s\da-f<>[\]]*endbfrange/giu;
const range =
  /(?<codes><(?<first>[\da-f]+)>\s*<(?<last>[\da-f]+)>\s*)(?:<(?<character>[\da-f]+)>|(?<list>\[[^\]]*\]))/giu;
const listed = /<(?<character>[\da-f]+)>/giu;

/** A table whose characters are changed: each by itself, or the first of as many as a range has codes. */
function mapCharacters(table: string, change: (character: string, count: number) => string): string {
  return table
    .replace(pairs, (all) => all.replace(pair, (_, code, character) => `${code}<${change(character, 1)}>`))
    .replace(ranges, (all) =>
      all.replace(range, (_, codes, first, last, character, list) => {
        if (list) return codes + list.replace(listed, (_one: string, own: string) => `<${change(own, 1)}>`);
        return `${codes}<${change(character, Number.parseInt(last, 16) - Number.parseInt(first, 16) + 1)}>`;
      }),
    );
}

/** What a table begins with says nothing to the reader; without it the table is shorter, packed too. */
const start = 'begincmap';

/** Another table for the place of a stream; `null` where it has no room there. */
function packedLike(stream: Uint8Array, table: string, other: string): Uint8Array | null {
  if (stream.length === table.length) return Buffer.from(other, 'latin1');
  const packed = deflateSync(Buffer.from(other.slice(Math.max(0, other.indexOf(start))), 'latin1'), { level: 9 });
  return packed.length <= stream.length ? packed : null;
}
