import type JSZip from 'jszip';
import { hasAt } from '../text/bytes.ts';
import { lazy } from '../text/lazy.ts';
import { plainXml } from './plain-xml.ts';

/** A document that is an archive of XML files: OpenDocument and electronic books. */
export interface OfficePackage {
  /** A member without what XML leaves to whom writes it, as `plainXml` has it; empty where there is none. */
  xml(path: string): Promise<string>;
  /** A member as it is written; `null` where there is none. */
  text(path: string): Promise<string | null>;
}

/** Behind the header of the first member, which has no other fields. */
const afterHeader = 30;
const ofWord = /\[Content_Types\]\.xml|_rels\/|word\//u;

/**
 * Whether an archive says in its first member, which is not compressed, that it is of a type. Where somebody packed the file anew the
 * member may stand elsewhere: then the ending of the name counts, but for documents of Word.
 */
export function isPackage(head: Uint8Array, mediaType: string, isNamed: boolean): boolean {
  if (!hasAt(head, 'PK\x03\x04')) return false;
  return hasAt(head, `mimetype${mediaType}`, afterHeader) || (isNamed && !ofWord.test(String.fromCharCode(...head)));
}

const library = lazy(async () => (await import('jszip')).default);

/** Of these it is known that they unpack to no more than may be read: `unzip` has seen to it. */
const textual = /\.(?:xml|opf|x?html?|xht)$/iu;

/** @throws Error if it is damaged. */
export async function openPackage(bytes: Uint8Array): Promise<OfficePackage> {
  const archive: JSZip = await (await library()).loadAsync(bytes);
  const text = async (path: string) => {
    const member = textual.test(path) ? await archive.file(path)?.async('uint8array') : null;
    return member ? decoded(member) : null;
  };
  return { text, xml: async (path) => plainXml((await text(path)) ?? '') };
}

/** XML is in UTF-8 but where a mark says UTF-16. */
function decoded(bytes: Uint8Array): string {
  if (hasAt(bytes, '\xFE\xFF')) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder(hasAt(bytes, '\xFF\xFE') ? 'utf-16le' : 'utf-8').decode(bytes);
}
