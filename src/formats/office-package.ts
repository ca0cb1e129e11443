import type { Root } from 'xast';
import { hasAt } from '../text/bytes.ts';
import type { Parts, ReadParts } from '../text/office-parts.ts';
import { type Extracted, extracted, unread, withoutText } from './format.ts';

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

/** How a document that is an archive is taken out of it. `what` it is called in what is told of one that cannot be read. */
export function fromPackage(what: string, read: (parts: Parts) => Promise<Extracted>) {
  return async (_: Uint8Array, readParts?: ReadParts): Promise<Extracted> => {
    if (!readParts) return unread('binary-input', `no ${what}`);
    try {
      const parts = await readParts();
      return Array.isArray(parts) ? withoutText(parts) : await read(parts);
    } catch (error) {
      return unread('damaged-archive', error instanceof Error ? error.message : String(error));
    }
  };
}

/** The HTML that a reader made of a document, each paragraph on a line of its own. */
export function extractedHtml(html: string): Extracted {
  return extracted(html.replaceAll('</p><', '</p>\n<'));
}

/** A part as a tree, an empty one where there is none. It is an error where it is broken. */
export async function xmlIn(parts: Parts, path: string): Promise<Root> {
  const bytes = parts.get(path);
  if (!bytes) return { type: 'root', children: [] };
  const { readXml } = await import('../text/read-xml.ts');
  return readXml(partText(bytes, true));
}

/** XML is in UTF-8 but where a mark says UTF-16; with U+FFFD for what is no character, where that is no error. */
export function partText(bytes: Uint8Array, fatal = false): string {
  const narrow = hasAt(bytes, '\xFF\xFE') ? 'utf-16le' : 'utf-8';
  return new TextDecoder(hasAt(bytes, '\xFE\xFF') ? 'utf-16be' : narrow, { fatal }).decode(bytes);
}
