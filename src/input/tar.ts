import { hasAt, latin1 } from '../text/bytes.ts';
import { type Budget, failed, type Member } from './member.ts';
import { documentsIn, type Part, withSlashes } from './parts.ts';

const block = 512;
const magicAt = 257;

/**
 * The documents in a tape archive (`.tar`), as those of a ZIP archive: of POSIX, with the longer names of its later form (pax) and of GNU.
 * Of what is broken or cut off, which is told, those in front are read.
 */
export async function untar(name: string, bytes: Uint8Array, left: Budget): Promise<Member[]> {
  const files = new Map<string, Part>();
  const wrong = readTape(bytes, left, (file) => files.set(file.path, file));
  if (wrong === null) return documentsIn(name, [...files.values()], left);
  const whole = files.size > 0 ? await documentsIn(name, [...files.values()], left) : [];
  return [...whole, failed(name, left.members < 0 ? 'input-too-large' : 'damaged-archive', [wrong])];
}

/** What is said of the next member in front of it: its name, and its size where that is long, too. */
type Said = Readonly<Record<string, string>>;

/** Files; what is none: links, devices, folders, the name of a tape; and what is said of the next member, of its link, or of all. */
const [ofFiles, ofNone, ofNext] = ['0\x007', '123456DV', 'xLKg'];

interface Entry {
  head: Uint8Array;
  type: string;
  content: Uint8Array;
}

/** Tells the files of an archive one by one; what is wrong where it ends, `null` for nothing. */
function readTape(bytes: Uint8Array, left: Budget, found: (file: Part) => void): string | null {
  let said: Said = {};
  for (let at = 0; ; ) {
    const entry = entryAt(bytes, at, said);
    if (entry === null || typeof entry === 'string') return entry;
    left.members -= 1;
    if (left.members < 0) return 'too many members';
    const { type, content } = entry;
    if (!ofNext.includes(type) && !ofNone.includes(type)) found(fileOf(entry, said));
    said = ofNext.includes(type) ? { ...said, ...saidBy(entry) } : {};
    at += block + Math.ceil(content.length / block) * block;
  }
}

/** A header, and what stands behind it; what is wrong with it, and `null` for the block that ends an archive. */
function entryAt(bytes: Uint8Array, at: number, said: Said): Entry | string | null {
  const head = bytes.subarray(at, at + block);
  if (head.length < block) return 'cut off';
  if (head.every((byte) => byte === 0)) return null;
  if (!isWhole(head)) return 'wrong checksum';
  const type = latin1(head.subarray(156, 157));
  const size = ofNext.includes(type) ? undefined : said['size'];
  const length = Number(size ?? numberIn(head, 124, 12));
  const content = bytes.subarray(at + block, at + block + length);
  return content.length === length ? { head, type, content } : 'cut off';
}

function saidBy({ type, content }: Entry): Said {
  if (type === 'x') return recordsIn(content);
  return type === 'L' ? { path: textOf(content) } : {};
}

/** With holes, in parts, or of another kind a file is not read. */
function fileOf({ head, type, content }: Entry, said: Said): Part {
  const path = withSlashes(said['path'] ?? pathIn(head)).replace(here, '');
  const isRead = ofFiles.includes(type) && !Object.keys(said).some((key) => key.startsWith('GNU.sparse.'));
  const read = async (name: string): Promise<Member> =>
    isRead ? { name, bytes: content, notices: [] } : failed(name, 'damaged-archive', [`a member of type ${type}`]);
  // What is not compressed has been paid for.
  return { path, size: 0, read };
}

const here = /^(?:\.\/)+/u;
const end = /\0[\s\S]*$/u;

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes).replace(end, '');
}

function pathIn(head: Uint8Array): string {
  const prefix = hasAt(head, 'ustar\0', magicAt) ? textOf(head.subarray(345, 500)) : '';
  return `${prefix === '' ? '' : `${prefix}/`}${textOf(head.subarray(0, 100))}`;
}

function numberIn(head: Uint8Array, at: number, length: number): number {
  return Number.parseInt(latin1(head.subarray(at, at + length)).trim(), 8);
}

const space = 0x20;
const [sumAt, sumEnd] = [148, 156];

/** Whether a header adds up to what it says, with blanks for that. */
function isWhole(head: Uint8Array): boolean {
  const sum = head.reduce((all, byte, at) => all + (at >= sumAt && at < sumEnd ? space : byte), 0);
  return sum === numberIn(head, sumAt, sumEnd - sumAt);
}

/** '27 path=2018/a-long-name.txt' and a line end: records that begin with their length in bytes. */
function recordsIn(bytes: Uint8Array): Said {
  const records: [string, string][] = [];
  for (let at = 0; at < bytes.length; ) {
    const length = Number.parseInt(latin1(bytes.subarray(at, at + 10)), 10);
    if (!(length > 0)) break;
    const [key = '', ...value] = textOf(bytes.subarray(at, at + length - 1)).split('=');
    records.push([key.slice(key.indexOf(' ') + 1), value.join('=')]);
    at += length;
  }
  return Object.fromEntries(records);
}
