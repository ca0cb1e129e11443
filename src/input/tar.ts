import { hasAt, latin1 } from '../text/bytes.ts';
import { type Budget, failed, type Member } from './member.ts';
import { documentsIn, type PackedMember } from './packed-members.ts';

/**
 * The documents in a tape archive (`.tar`), as those of a ZIP archive: of POSIX, with the longer names of its later form (pax) and of GNU.
 * Of what is broken or cut off, which is told, those in front are read.
 */
export async function untar(name: string, bytes: Uint8Array, left: Budget): Promise<Member[]> {
  const files = new Map<string, PackedMember>();
  const wrong = readTape(bytes, (file) => files.set(file.path, file));
  left.members -= files.size;
  if (left.members < 0) return [failed(name, 'input-too-large', [null, 'too many members'])];
  const whole = files.size > 0 || wrong === null ? await documentsIn(name, [...files.values()], left) : [];
  return wrong === null ? whole : [...whole, failed(name, 'damaged-archive', [wrong])];
}

const block = 512;
/** What is said of the next member, of its link, or of all; and what is no file: links, devices, folders, the name of a tape. */
const [aboutNext, noFiles] = ['xLKg', '123456DV'];

/** Tells the files of an archive one by one; what is wrong where it ends, `null` for nothing. */
function readTape(bytes: Uint8Array, found: (file: PackedMember) => void): string | null {
  let said: string[] = [];
  for (let at = 0; at + block <= bytes.length; ) {
    const head = bytes.subarray(at, at + block);
    if (head.every((byte) => byte === 0)) return null;
    if (!isWhole(head)) return 'wrong checksum';
    const size = numberIn(head, 124, 136);
    const content = bytes.subarray(at + block, at + block + size);
    if (content.length !== size) break;
    const type = latin1(head.subarray(156, 157));
    const isOfNext = aboutNext.includes(type);
    if (!isOfNext && !noFiles.includes(type)) found(fileOf(head, type, said, content));
    said = isOfNext ? [...said, ...saidBy(type, content)] : [];
    at += block + Math.ceil(size / block) * block;
  }
  return 'cut off';
}

/** '27 path=2018/a-long-name.txt': records of pax, a line each behind its length in bytes. */
function saidBy(type: string, content: Uint8Array): string[] {
  if (type === 'L') return [`path=${textOf(content)}`];
  return type === 'x' ? Array.from(textOf(content).split('\n'), (record) => record.slice(record.indexOf(' ') + 1)) : [];
}

const named = 'path=';
const here = /^(?:\.\/)+/u;

/** A file; one with holes, in pieces, or of another kind is not read. */
function fileOf(head: Uint8Array, type: string, said: ReadonlyArray<string>, content: Uint8Array): PackedMember {
  const path = said.findLast((record) => record.startsWith(named))?.slice(named.length) ?? pathIn(head);
  const isRead = '0\x007'.includes(type) && !said.some((record) => record.startsWith('GNU.sparse.'));
  const read = async (name: string): Promise<Member> =>
    isRead ? { name, bytes: content, notices: [] } : failed(name, 'damaged-archive', [`a member of type ${type}`]);
  // What is not compressed has been paid for.
  return { path: path.replaceAll('\\', '/').replace(here, ''), size: 0, read };
}

/** POSIX parts a long path in two. */
function pathIn(head: Uint8Array): string {
  const start = hasAt(head, 'ustar\0', 257) ? textOf(head.subarray(345, 500)) : '';
  return (start && `${start}/`) + textOf(head.subarray(0, 100));
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes).split('\0', 1)[0] ?? '';
}

function numberIn(head: Uint8Array, start: number, end: number): number {
  return Number.parseInt(latin1(head.subarray(start, end)).trim(), 8);
}

const [sumAt, sumEnd, space] = [148, 156, 0x20];

/** Whether a header adds up to what it says, with blanks for that. */
function isWhole(head: Uint8Array): boolean {
  const sum = head.reduce((all, byte, at) => all + (at >= sumAt && at < sumEnd ? space : byte), 0);
  return sum === numberIn(head, sumAt, sumEnd);
}
