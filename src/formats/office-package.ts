import type JSZip from 'jszip';
import type { Root } from 'xast';
import { hasAt } from '../text/bytes.ts';
import { xmlPart } from '../text/xml-elements.ts';
import { extracted, unread } from './extracted.ts';
import type { Extracted } from './format.ts';

/** How every archive begins. */
const archiveMark = 'PK\x03\x04';
/** Behind the header of the first member, which has no other fields. */
const afterHeader = 30;
const ofWord = /\[Content_Types\]\.xml|_rels\/|word\//u;

/** Whether a document is an archive: of those that it is asked of, what else begins so has been unpacked, or was refused. */
export function isPackage(bytes: Uint8Array): boolean {
  return hasAt(bytes, archiveMark);
}

/**
 * Whether an archive says in its first member, which is not compressed, that it is of a type. Where somebody packed the file anew the
 * member may stand elsewhere: then the ending of the name counts, but for documents of Word.
 */
export function isPackageOf(mediaType: string, head: Uint8Array, isNamed: boolean): boolean {
  if (!isPackage(head)) return false;
  return hasAt(head, `mimetype${mediaType}`, afterHeader) || (isNamed && !ofWord.test(String.fromCharCode(...head)));
}

/** What a reader takes out of a document that is an archive. `what` it is called in what is told of one that cannot be read. */
export async function fromPackage(
  bytes: Uint8Array,
  what: string,
  read: (archive: JSZip) => Promise<Extracted>,
): Promise<Extracted> {
  if (!isPackage(bytes)) return unread('binary-input', `no ${what}`);
  try {
    const { default: library } = await import('jszip');
    return await read(await library.loadAsync(bytes));
  } catch (error) {
    return unread('damaged-archive', error instanceof Error ? error.message : String(error));
  }
}

/** The HTML that a reader made of a document, each paragraph on a line of its own. */
export function extractedHtml(html: string): Extracted {
  return extracted(html.replaceAll('</p><', '</p>\n<'));
}

/** A member as it is written, with U+FFFD for what is no character; `null` where there is none. */
export async function textIn(archive: JSZip, path: string): Promise<string | null> {
  const bytes = await bytesIn(archive, path);
  return bytes && decoded(bytes);
}

/**
 * A member as a tree, an empty one where there is none.
 *
 * @throws Error if it is broken.
 */
export async function xmlIn(archive: JSZip, path: string): Promise<Root> {
  const bytes = await bytesIn(archive, path);
  if (bytes === null) return { type: 'root', children: [] };
  const { readXml } = await import('../text/read-xml.ts');
  return readXml(decoded(bytes, true));
}

/** Of parts that are XML it is known that they unpack to no more than may be read: `unzip` has seen to it. */
async function bytesIn(archive: JSZip, path: string): Promise<Uint8Array | null> {
  return (xmlPart.test(path) && (await archive.file(path)?.async('uint8array'))) || null;
}

/** XML is in UTF-8 but where a mark says UTF-16. */
function decoded(bytes: Uint8Array, fatal = false): string {
  const narrow = hasAt(bytes, '\xFF\xFE') ? 'utf-16le' : 'utf-8';
  return new TextDecoder(hasAt(bytes, '\xFE\xFF') ? 'utf-16be' : narrow, { fatal }).decode(bytes);
}
