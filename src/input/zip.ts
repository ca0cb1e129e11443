import { buffer } from 'node:stream/consumers';
import { crc32 } from 'node:zlib';
import { type Entry, fromBufferPromise, getFileNameLowLevel, validateFileName, type ZipFile } from 'yauzl';
import { byCodeUnits } from '../text/by-code-units.ts';
import { isCompanion } from './companions.ts';
import { type Budget, failed, type Member, tooMuch } from './member.ts';

/** Office documents and electronic books are ZIP archives; they have one of these members. */
const contentTypes = '[Content_Types].xml';
const mimeType = 'mimetype';
/** What they are called, by what is in them, and how to make of them what can be read. */
const packages: ReadonlyArray<{ has: RegExp; kind: string }> = [
  { has: /^encrypted-package$/u, kind: 'an OpenDocument file with a password: save it without one' },
  { has: /^xl\//u, kind: 'an Excel workbook: save the sheet as .csv' },
  { has: /^ppt\//u, kind: 'a PowerPoint presentation: save it as PDF' },
];
const xmlParts = /\.(?:xml|rels|opf|x?html?|xht)$/iu;
/** Of Word, of OpenDocument, of an electronic book. */
const mainPart = /^(?:word\/document\d*|content|META-INF\/container)\.xml$/iu;
/** How much text such a document may hold, as XML: its reader makes a tree of all of it. */
const maxWordBytes = 24 * 1024 * 1024;
/** With its pictures, which are not looked at. */
const maxOfficeBytes = 512 * 1024 * 1024;

/**
 * Unpacks a ZIP archive: its documents in the order of their paths, without what browsers save beside pages; a document of Word
 * or OpenDocument and an electronic book are the document itself. The directory is read first and what it promises is held against the bounds; no member can unpack to more
 * than it promised. What is wrong with one member is told of it, and the others are read.
 */
export async function unzip(name: string, bytes: Uint8Array, left: Budget): Promise<Member[]> {
  try {
    // Names are not checked here but one by one: a single bad one does not spoil the others.
    const options = { autoClose: false, strictFileNames: false, decodeStrings: false };
    const file = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), options);
    return await members({ name, bytes }, file, left);
  } catch (error) {
    return [failed(name, 'damaged-archive', [(error as Error).message])];
  }
}

interface Packed {
  name: string;
  bytes: Uint8Array;
}

interface Named {
  path: string;
  entry: Entry;
}

async function members({ name, bytes }: Packed, file: ZipFile, left: Budget): Promise<Member[]> {
  const all: Named[] = [];
  for await (const entry of file.eachEntry()) {
    left.members -= 1;
    if (left.members < 0) return [failed(name, 'input-too-large', [null, 'too many members'])];
    all.push({ path: pathOf(entry), entry });
  }
  if (all.some(({ path }) => path === contentTypes || path === mimeType))
    return [await office({ name, bytes }, all, file)];
  const entries = all.filter(
    ({ path }) => !path.endsWith('/') && (validateFileName(path) !== null || !isCompanion(path)),
  );
  for (const { entry } of entries) left.bytes -= entry.uncompressedSize;
  if (left.bytes < 0) return [failed(name, 'input-too-large', tooMuch(left))];
  if (entries.length === 0) return [failed(name, 'empty-archive')];
  entries.sort((a, b) => byCodeUnits(a.path, b.path));
  const found: Member[] = [];
  for (const { path, entry } of entries) found.push(await member(`${name}/${path}`, path, entry, file));
  return found;
}

const backslash = /\\/gu;

/** The path of a member with forward slashes, as Windows should write it, too. */
function pathOf(entry: Entry): string {
  const { generalPurposeBitFlag, fileNameRaw, extraFields } = entry;
  return getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, false).replace(backslash, '/');
}

async function member(name: string, path: string, entry: Entry, file: ZipFile): Promise<Member> {
  const wrong = validateFileName(path);
  if (wrong) return failed(name, 'damaged-archive', [wrong]);
  if (entry.isEncrypted()) return failed(name, 'encrypted-archive');
  if (!entry.canDecodeFileData())
    return failed(name, 'damaged-archive', [`compression method ${entry.compressionMethod}`]);
  try {
    const bytes = await buffer(await file.openReadStreamPromise(entry));
    return crc32(bytes) === entry.crc32
      ? { name, bytes, notices: [] }
      : failed(name, 'damaged-archive', ['wrong checksum']);
  } catch (error) {
    return failed(name, 'damaged-archive', [(error as Error).message]);
  }
}

/** A document of Word or OpenDocument, or a book, as it is, once its parts are known to be no larger than they say; what else Office writes is not read. */
async function office(whole: Packed, all: ReadonlyArray<Named>, file: ZipFile): Promise<Member> {
  const { name, bytes } = whole;
  const parts = all.filter(({ path }) => xmlParts.test(path));
  if (!parts.some(({ path }) => mainPart.test(path))) {
    const known = packages.find(({ has }) => all.some(({ path }) => has.test(path)));
    return failed(name, 'binary-input', [known?.kind ?? 'an Office document or electronic book']);
  }
  const size = all.reduce((sum, { entry }) => sum + entry.uncompressedSize, 0);
  const text = parts.reduce((sum, { entry }) => sum + entry.uncompressedSize, 0);
  if (text > maxWordBytes)
    return failed(name, 'input-too-large', [null, `${text} bytes of text unpacked, at most ${maxWordBytes}`]);
  if (size > maxOfficeBytes)
    return failed(name, 'input-too-large', [null, `${size} bytes unpacked, at most ${maxOfficeBytes}`]);
  for (const { path, entry } of parts) {
    const { notices } = await member(name, path, entry, file);
    if (notices.length > 0) return { name, bytes: new Uint8Array(), notices };
  }
  return { name, bytes, notices: [] };
}
