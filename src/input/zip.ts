import { buffer } from 'node:stream/consumers';
import { crc32 } from 'node:zlib';
import { type Entry, fromBufferPromise, getFileNameLowLevel, type ZipFile } from 'yauzl';
import { type Budget, failed, type Member } from './member.ts';
import { isOffice, office } from './office.ts';
import { documentsIn, type PackedMember } from './packed-members.ts';

/**
 * Unpacks a ZIP archive: its documents in the order of their paths, without what browsers save beside pages; a document of an office
 * program or an electronic book is the document itself. The directory is read first and what it promises is held against the bounds; no
 * member can unpack to more than it promised. What is wrong with one member is told of it, and the others are read.
 */
export async function unzip(name: string, bytes: Uint8Array, left: Budget): Promise<Member[]> {
  try {
    // Names are not checked here but one by one: a single bad one does not spoil the others.
    const options = { autoClose: false, strictFileNames: false, decodeStrings: false };
    const file = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), options);
    const parts = await partsOf(file, left);
    if (parts === null) return [failed(name, 'input-too-large', [null, 'too many members'])];
    return isOffice(parts)
      ? await office({ name, bytes, notices: [] }, parts, left)
      : await documentsIn(name, parts, left);
  } catch (error) {
    return [failed(name, 'damaged-archive', [(error as Error).message])];
  }
}

/** What the directory of an archive lists; `null` where that is too much. */
async function partsOf(file: ZipFile, left: Budget): Promise<PackedMember[] | null> {
  const parts: PackedMember[] = [];
  for await (const entry of file.eachEntry()) {
    left.members -= 1;
    if (left.members < 0) return null;
    const path = pathOf(entry);
    parts.push({ path, size: entry.uncompressedSize, read: (name) => member(name, entry, file) });
  }
  return parts;
}

/** The path of a member with forward slashes, as Windows should write it, too. */
function pathOf(entry: Entry): string {
  const { generalPurposeBitFlag, fileNameRaw, extraFields } = entry;
  return getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, false).replaceAll('\\', '/');
}

async function member(name: string, entry: Entry, file: ZipFile): Promise<Member> {
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
