import { inflateSync } from 'node:zlib';

/**
 * What the file holds as the content of a page. The reader leaves out what it cannot decode and says nothing of it, so that a
 * page that is damaged, one that is a picture and one that is blank look alike: no text.
 */
export interface PageContent {
  /** Why it cannot be read whole; `null` if it can, or if nothing can be said. */
  damage: string | null;
  /** Whether anything is painted, as far as that can be said. */
  paints: boolean;
  /** It is so long that it is not read. */
  isTooLarge: boolean;
}

/** An object of the file: its dictionary, or whatever it is, and where its stream stands. */
interface PdfObject {
  text: string;
  stream: Uint8Array | null;
}

/** No page has more, in bytes: a few kilobytes that unpack to more are made to fill the memory. No dictionary is longer. */
export const mostContent = 12e6;
const longestObject = 1e6;

const objectStream = /\/Type\s*\/ObjStm\b/u;
const flateOnly = /\/Filter\s*(?:\/FlateDecode\b|\/Fl\b|\[\s*\/FlateDecode\s*\])/u;
const form = /\/Subtype\s*\/Form\b/u;
const filtered = /\/Filter\b/u;
const predicted = /\/Predictor\s+(?!1\b)\d/u;
const contents = /\/Contents\s*(?<refs>\[[^\]]*\]|\d+\s+\d+\s+R)/u;
const reference = /(?<!\d)(?<number>\d{1,10})\s{1,9}\d{1,5}\s{1,9}R\b/gu;
const length = /\/Length\s+(?<length>\d+)(?!\s+\d+\s+R)/u;
const firstObject = /\/First\s+(?<first>\d+)/u;
const blanks = /\s+/u;
const objectNumber = /(?<number>\d{1,10})\s+\d{1,5}\s*$/u;
/** Pictures, shadings, and paths that are filled or drawn. */
const painting = /(?<![\w/])(?:Do|sh|EI|[fFBbSs]\*?)(?!\w)/u;

/** Prepares a file for the question what the content of a page is; pages are named by the number of their object. */
export function contentsOf(bytes: Uint8Array): (page: number) => PageContent {
  const objects = objectsOf(bytes);
  const decoded = new Map<number, Decoded>();
  const decodeOnce = (number: number): Decoded => {
    const known = decoded.get(number) ?? decode(objects.get(number));
    decoded.set(number, known);
    return known;
  };
  const hasHugeForm = [...objects.values()].some((one) => form.test(one.text) && decode(one).state === 'too large');
  return (page) => {
    const dictionary = objects.get(page)?.text;
    if (dictionary === undefined) return { damage: null, paints: true, isTooLarge: hasHugeForm };
    const streams = streamsOf(dictionary, objects).map(decodeOnce);
    const is = (state: Decoded['state']) => streams.some((one) => one.state === state);
    return {
      damage: streams.find(({ damage }) => damage !== null)?.damage ?? null,
      paints: is('unknown') || streams.some((one) => one.paints),
      isTooLarge: is('too large') || hasHugeForm,
    };
  };
}

/** The numbers of the streams that are a page's content, one after the other. */
function streamsOf(dictionary: string, objects: ReadonlyMap<number, PdfObject>): number[] {
  const refs = numbersIn(contents.exec(dictionary)?.groups?.['refs'] ?? '');
  const only = refs.length === 1 ? objects.get(refs[0] as number) : undefined;
  return only && only.stream === null ? numbersIn(only.text) : refs;
}

function numbersIn(refs: string): number[] {
  return [...refs.matchAll(reference)].map(({ groups }) => Number(groups?.['number']));
}

function paintsIn(content: Uint8Array): boolean {
  return painting.test(latin1(content, 0, Math.min(content.length, longestObject)));
}

/** What is known of a stream; `unknown` where its filter is another one than the usual. */
interface Decoded {
  state: 'whole' | 'damaged' | 'too large' | 'unknown';
  damage: string | null;
  paints: boolean;
}

function decode(object: PdfObject | undefined): Decoded {
  if (!object?.stream) return { state: 'damaged', damage: 'no content', paints: true };
  if (filtered.test(object.text) && !flateOnly.test(object.text))
    return { state: 'unknown', damage: null, paints: true };
  try {
    const content = unpacked(object);
    if (content.length > mostContent) return { state: 'too large', damage: null, paints: true };
    return { state: 'whole', damage: null, paints: paintsIn(content) };
  } catch (error) {
    const { code, message } = error as Error & { code?: string };
    if (code === 'ERR_BUFFER_TOO_LARGE') return { state: 'too large', damage: null, paints: true };
    return { state: 'damaged', damage: message, paints: true };
  }
}

/** @throws Error if the stream is damaged or has more than any page. */
function unpacked({ text, stream }: PdfObject): Uint8Array {
  if (!stream || !filtered.test(text)) return stream ?? new Uint8Array();
  return inflateSync(stream, { maxOutputLength: mostContent });
}

/** The objects of a file as they stand in it, without its index, which may be damaged; none of an encrypted one. */
function objectsOf(bytes: Uint8Array): Map<number, PdfObject> {
  const found = new Map<number, PdfObject>();
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (buffer.includes('/Encrypt')) return found;
  const next = { obj: finder(buffer, 'obj'), stream: finder(buffer, 'stream'), end: finder(buffer, 'endobj') };
  for (let at = next.obj(0); at < buffer.length; ) {
    const number = objectNumber.exec(latin1(buffer, Math.max(0, at - 20), at))?.groups?.['number'];
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
  const text = latin1(buffer, start, Math.min(stream, end, start + longestObject));
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
  if (latin1(buffer, from + said, from + said + 12).includes('endst')) return [from, from + said];
  const end = buffer.indexOf('endstream', from);
  return [from, end < 0 ? buffer.length : end];
}

/** The objects that are packed in another one's stream. */
function unfold(object: PdfObject, found: Map<number, PdfObject>): void {
  if (!flateOnly.test(object.text) || predicted.test(object.text) || decode(object).state !== 'whole') return;
  const content = unpacked(object);
  const text = latin1(content, 0, content.length);
  const first = Number(firstObject.exec(object.text)?.groups?.['first'] ?? 0);
  const index = text.slice(0, first).trim().split(blanks).map(Number);
  for (let at = 0; at + 1 < index.length; at += 2) {
    const start = first + (index[at + 1] ?? 0);
    const end = at + 3 < index.length ? first + (index[at + 3] ?? 0) : text.length;
    const number = index[at] ?? 0;
    if (!found.has(number)) found.set(number, { text: text.slice(start, end), stream: null });
  }
}

function latin1(bytes: Uint8Array, from: number, to: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1', from, to);
}
