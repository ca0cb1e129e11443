import { buffer } from 'node:stream/consumers';
import { crc32 } from 'node:zlib';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { isCompanion } from './companions.ts';
import { type Budget, failed, type Member, tooMuch } from './member.ts';

/** Office documents and electronic books are ZIP archives; they have one of these members. */
const marks = ['[Content_Types].xml', 'mimetype'];

/**
 * Unpacks a ZIP archive: its documents in the order of their paths, without what browsers save beside pages.
 * The directory is read first and what it promises is held against the bounds; no member can unpack to more than it promised.
 */
export async function unzip(name: string, bytes: Uint8Array, left: Budget): Promise<Member[]> {
  try {
    const file = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), {
      autoClose: false,
    });
    return await members(name, file, left);
  } catch (error) {
    return [failed(name, 'damaged-archive', [(error as Error).message])];
  }
}

async function members(name: string, file: ZipFile, left: Budget): Promise<Member[]> {
  const entries: Entry[] = [];
  for await (const entry of file.eachEntry()) {
    if (marks.includes(entry.fileName))
      return [failed(name, 'binary-input', ['an Office document or electronic book'])];
    if (entry.fileName.endsWith('/') || isCompanion(entry.fileName)) continue;
    left.members -= 1;
    left.bytes -= entry.uncompressedSize;
    if (left.members < 0) return [failed(name, 'input-too-large', [null, 'too many members'])];
    if (left.bytes < 0) return [failed(name, 'input-too-large', tooMuch(left))];
    entries.push(entry);
  }
  if (entries.length === 0) return [failed(name, 'empty-archive')];
  entries.sort((a, b) => (a.fileName < b.fileName ? -1 : Number(a.fileName > b.fileName)));
  const found: Member[] = [];
  for (const entry of entries) found.push(await member(`${name}/${entry.fileName}`, entry, file));
  return found;
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
