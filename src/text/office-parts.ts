import type { Notice } from '../report/document.ts';
import { latin1 } from './bytes.ts';

/**
 * What is XML in an office document or a book, by its path, and read as such. What all of it weighs is known before any of it is read, so
 * the two ask this one.
 */
export const xmlPart = /\.(?:xml|opf|x?html?|xht)$/iu;

/** Reads what is XML in an office document or a book, its parts by their paths; or why that is not read. */
export type ReadParts = () => Promise<ReadonlyMap<string, Uint8Array> | Notice[]>;

const headLength = 4096;
const flatStart = /^[^<]{0,9}(?:<\?[^<>]{0,300}>\s{0,99}){0,4}<(office:document|pkg:package)\s/u;

/** The outermost element of an office document in one file: of OpenDocument ('.fodt', '.fods'), or what Word calls an XML document. */
export function flatOfficeIn(bytes: Uint8Array): string | undefined {
  return flatStart.exec(latin1(bytes.subarray(0, headLength)))?.[1];
}
