import type { Notice } from '../report/document.ts';
import { latin1 } from './bytes.ts';

/** What is XML in an office document or a book, its parts by their paths. */
export type Parts = ReadonlyMap<string, Uint8Array>;

/** Reads them, or says why they are not read. */
export type ReadParts = () => Promise<Parts | Notice[]>;

/** So much of a document, in bytes, is looked at for what it is. */
export const headLength = 4096;
const lessThan = 0x3c;
/** Its first sign stands within so many bytes, where each character in front of it has two. */
const reach = 24;
/** Behind a mark of the encoding, declarations and comments. In UTF-16 a zero stands beside each character that is ASCII. */
const outermost = /^[\xEF\xBB\xBF\xFE\xFF\s]{0,9}(?:<[?!][^<>]{0,400}>\s{0,99}){0,5}<([\w:]{1,40})[\s>]/u;

/** The outermost element of XML: of an office document in one file 'office:document' ('.fodt', '.fods'), or 'pkg:package' where Word wrote it. */
export function outermostIn(bytes: Uint8Array): string | undefined {
  // Most inputs have no such sign there.
  if (!bytes.subarray(0, reach).includes(lessThan)) return undefined;
  return outermost.exec(latin1(bytes.subarray(0, headLength)).replaceAll('\0', ''))?.[1];
}
