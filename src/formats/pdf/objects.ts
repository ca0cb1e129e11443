import { inflateSync } from 'node:zlib';
import { latin1 } from '../../text/bytes.ts';

/** An object of a file: its dictionary, or whatever it is, and where its stream stands. */
export interface PdfObject {
  text: string;
  stream: Uint8Array | null;
}

/** No page has more, in bytes: a few kilobytes that unpack to more are made to fill the memory. No dictionary is longer. */
export const mostContent = 12e6;
export const longestObject = 1e6;

const objectStream = /\/Type\s*\/ObjStm\b/u;
const flateOnly = /\/Filter\s*(?:\/FlateDecode\b|\/Fl\b|\[\s*\/FlateDecode\s*\])/u;
const filtered = /\/Filter\b/u;
const predicted = /\/Predictor\s+(?!1\b)\d/u;
const reference = /(?<!\d)(?<number>\d{1,10})\s{1,9}\d{1,5}\s{1,9}R\b/gu;
const length = /\/Length\s+(?<length>\d+)(?!\s+\d+\s+R)/u;
const firstObject = /\/First\s+(?<first>\d+)/u;
const blanks = /\s+/u;
const objectNumber = /(?<number>\d{1,10})\s+\d{1,5}\s*$/u;

/** The objects of a file as they stand in it, without its index, which may be damaged; none of an encrypted one. */
export function objectsOf(bytes: Uint8Array): Map<number, PdfObject> {
  const found = new Map<number, PdfObject>();
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (buffer.includes('/Encrypt')) return found;
  const next = { obj: finder(buffer, 'obj'), stream: finder(buffer, 'stream'), end: finder(buffer, 'endobj') };
  for (let at = next.obj(0); at < buffer.length; ) {
    const number = objectNumber.exec(latin1(buffer.subarray(Math.max(0, at - 20), at)))?.groups?.['number'];
    at += 'obj'.length;
    if (number) {
      const object = objectAt(buffer, at, next.stream(at), next.end(at));
      found.set(Number(number), object);
      at = object.end;
    }
    at = next.obj(at);
  }
  for (const object of [...found.values()]) if (objectStream.test(object.text)) unfold(object, found);
  return found;
}

function objectAt(buffer: Buffer, start: number, stream: number, end: number): PdfObject & { end: number } {
  const text = latin1(buffer.subarray(start, Math.min(stream, end, start + longestObject)));
  const range = stream < end ? streamRange(buffer, stream, text) : null;
  return { text, stream: range && buffer.subarray(...range), end: range?.[1] ?? end };
}

/** Finds a word again and again, always further on, and looks at each byte once. */
function finder(buffer: Buffer, word: string): (from: number) => number {
  let at = -1;
  return (from) => {
    if (at < from) at = buffer.indexOf(word, from);
    if (at < 0) at = buffer.length;
    return at;
  };
}

function streamRange(buffer: Buffer, keyword: number, dictionary: string): [from: number, to: number] {
  let from = keyword + 'stream'.length;
  if (buffer[from] === 0x0d) from += 1;
  if (buffer[from] === 0x0a) from += 1;
  const said = Number(length.exec(dictionary)?.groups?.['length'] ?? Number.NaN);
  if (latin1(buffer.subarray(from + said, from + said + 12)).includes('endst')) return [from, from + said];
  const end = buffer.indexOf('endstream', from);
  return [from, end < 0 ? buffer.length : end];
}

/** The objects that are packed in another one's stream. */
function unfold(object: PdfObject, found: Map<number, PdfObject>): void {
  if (!flateOnly.test(object.text) || predicted.test(object.text)) return;
  const text = contentOf(object);
  if (text === null) return;
  const first = Number(firstObject.exec(object.text)?.groups?.['first'] ?? 0);
  const index = text.slice(0, first).trim().split(blanks).map(Number);
  for (let at = 0; at + 1 < index.length; at += 2) {
    const start = first + (index[at + 1] ?? 0);
    const end = at + 3 < index.length ? first + (index[at + 3] ?? 0) : text.length;
    const number = index[at] ?? 0;
    if (!found.has(number)) found.set(number, { text: text.slice(start, end), stream: null });
  }
}

/** Whether the stream of an object is packed in no other way than is known here. */
export function isReadable({ text }: PdfObject): boolean {
  return !filtered.test(text) || flateOnly.test(text);
}

/** @throws Error if the stream is damaged or has more than any page. */
export function unpacked({ text, stream }: PdfObject): Uint8Array {
  if (!stream || !filtered.test(text)) return stream ?? new Uint8Array();
  return inflateSync(stream, { maxOutputLength: mostContent });
}

/** What the stream of an object holds; `null` where that cannot be read. */
export function contentOf(object: PdfObject): string | null {
  if (!object.stream || !isReadable(object)) return null;
  try {
    return latin1(unpacked(object));
  } catch {
    return null;
  }
}

/** The numbers of the objects that a piece of a dictionary refers to. */
export function numbersIn(refs: string): number[] {
  return [...refs.matchAll(reference)].map(({ groups }) => Number(groups?.['number']));
}
