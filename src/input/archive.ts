import { gunzipSync } from 'node:zlib';
import { hasAt, latin1 } from '../text/bytes.ts';
import { outermostIn } from '../text/office-parts.ts';
import { matches } from '../text/patterns/finder.ts';
import { isData } from './data.ts';
import { type Bounds, type Budget, budget, failed, type Member, tooMuch } from './member.ts';
import { flatOffice } from './office.ts';

/** An input as it was found. */
type Packed = Pick<Member, 'name' | 'bytes' | 'written'>;

/** Whether `unpack` opens an input: an archive, an office document, a mail, a mailbox, or data that hold texts. */
export function isPacked({ name, bytes }: Packed): boolean {
  const isArchive = isGzip(bytes) || isZip(bytes) || isTar(bytes) || isWarc(bytes) || isMail(bytes) || isMailbox(bytes);
  return isArchive || isFlatOffice(bytes) || isData(name, bytes);
}

/**
 * The documents that an input holds. What is no archive is one document, itself, and so is an office document or a book although it is a
 * `.zip`. A `.gz`, a `.zip`, a `.tar`, a `.warc`, a mail, a mailbox and a saved page (`.mhtml`) are known by their first bytes and opened,
 * also within one another, as are workbooks, JSON and tables of comma-separated values that hold texts.
 * `bounds.maxBytes` bounds what all of it may unpack to. Over it, and for an archive that is damaged, encrypted or empty, there is a
 * member without bytes whose notice says so. Never throws.
 */
export async function unpack(input: Packed, bounds: Bounds): Promise<Member[]> {
  const { maxBytes } = bounds;
  const isOpened = isPacked(input) && input.bytes.length <= maxBytes;
  return isOpened ? open(input, budget(bounds)) : [asItIs(input, maxBytes)];
}

/** A document that is no archive, within the bounds. */
export function asItIs({ name, bytes, written }: Packed, maxBytes: number): Member {
  if (bytes.length <= maxBytes) return { name, bytes, written, notices: [] };
  // Of a file no more is read than tells that it is too large.
  return bytes.length > maxBytes + 1
    ? failed(name, 'input-too-large', [String(bytes.length), `bytes, at most ${maxBytes}`])
    : failed(name, 'input-too-large', [null, `more than ${maxBytes} bytes`]);
}

/** The documents in what is known to be an archive. */
async function open(packed: Packed, left: Budget): Promise<Member[]> {
  const { name, bytes } = packed;
  if (left.depth === 0) return [failed(name, 'nested-archive')];
  const inner = { ...left, depth: left.depth - 1 };
  const found = await members(packed, inner);
  const all: Member[] = [];
  for (const member of found) {
    // A Word document, and the text of a mail that quotes another, are no archives once more.
    const isDone = member.notices.length > 0 || member.bytes === bytes || !isPacked(member);
    all.push(...(isDone ? [member] : await open(member, inner)));
  }
  left.bytes = inner.bytes;
  left.members = inner.members;
  return all;
}

async function members({ name, bytes }: Packed, left: Budget): Promise<Member[]> {
  if (isGzip(bytes)) return [gunzip(name, bytes, left)];
  if (isFlatOffice(bytes)) return flatOffice({ name, bytes, notices: [] }, left);
  // The readers are loaded only when there is something to read.
  if (isZip(bytes)) return (await import('./zip.ts')).unzip(name, bytes, left);
  if (isTar(bytes)) return (await import('./tar.ts')).untar(name, bytes, left);
  if (isWarc(bytes)) return (await import('./warc.ts')).unwarc(name, bytes, left);
  if (isMail(bytes)) return (await import('./mail.ts')).unmail(name, bytes, left);
  if (isMailbox(bytes)) return (await import('./mail.ts')).mailsIn(name, bytes, left);
  return (await import('./texts-in-data.ts')).textsInData(name, bytes, left);
}

function isGzip(bytes: Uint8Array): boolean {
  return hasAt(bytes, '\x1F\x8B\x08');
}

function isZip(bytes: Uint8Array): boolean {
  return hasAt(bytes, 'PK\x03\x04') || hasAt(bytes, 'PK\x05\x06');
}

const flatOffices: ReadonlySet<unknown> = new Set(['office:document', 'pkg:package']);

function isFlatOffice(bytes: Uint8Array): boolean {
  return flatOffices.has(outermostIn(bytes));
}

/** The oldest have nothing there, but what the header adds up to, as all have: '012345\0 '. */
const checksum = /^[0-7 ]{5}[0-7]\0/u;

function isTar(bytes: Uint8Array): boolean {
  return hasAt(bytes, 'ustar', 257) || (hasAt(bytes, '\0\0', 257) && checksum.test(latin1(bytes.subarray(148, 156))));
}

function isWarc(bytes: Uint8Array): boolean {
  return hasAt(bytes, 'WARC/1.') || hasAt(bytes, 'WARC/0.');
}

const mailHead = 8192;
const colon = 0x3a;
const [shortestName, longestName] = [2, 61];
const headerLine = /^(?:\xEF\xBB\xBF)?[A-Za-z][\w-]{1,60}:[ \t]?/u;
const firstHeaders =
  /^(?:\xEF\xBB\xBF)?(?:from|to|cc|date|subject|mime-version|received|return-path|message-id|content-type|content-transfer-encoding|delivered-to|reply-to|sender|snapshot-content-location|x-[\w-]+|dkim-signature|arc-[\w-]+|authentication-results|thread-\w+|user-agent|in-reply-to|references):/iu;
const isEncoded = /^(?:mime-version:|content-transfer-encoding:|content-type:[ \t]*multipart\/)/imu;
const blankLine = /\r?\n[ \t]*\r?\n/u;

/** A mail or a saved page (`.mhtml`) begins with header lines, and one of them says how the rest is encoded. */
function isMail(bytes: Uint8Array): boolean {
  // Most inputs have no colon where a header line has it.
  const nameEnd = bytes.indexOf(colon);
  if (nameEnd < shortestName || nameEnd > longestName) return false;
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(mailHead, bytes.byteLength));
  if (!headerLine.test(start.toString('latin1', 0, 80))) return false;
  const head = start.toString('latin1').split(blankLine, 1)[0] ?? '';
  return matches(firstHeaders, head) && matches(isEncoded, head);
}

const lineFeed = 0x0a;
const longestLine = 256;
/** A mailbox begins with who sent its first mail; what Apple keeps, with how long it is. */
const beforeMail = /^(?:From |\d{1,9}[ \t]{0,9}\r?\n)/u;

function isMailbox(bytes: Uint8Array): boolean {
  const end = bytes.subarray(0, longestLine).indexOf(lineFeed) + 1;
  return end > 0 && beforeMail.test(latin1(bytes.subarray(0, end))) && isMail(bytes.subarray(end));
}

/** Unpacks a gzip file, which holds one document. */
function gunzip(name: string, bytes: Uint8Array, left: Budget): Member {
  try {
    const unpacked = gunzipSync(bytes, { maxOutputLength: Math.max(1, left.bytes) });
    left.bytes -= unpacked.length;
    return { name, bytes: unpacked, notices: [] };
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    return code === 'ERR_BUFFER_TOO_LARGE'
      ? failed(name, 'input-too-large', tooMuch(left))
      : failed(name, 'damaged-archive', [message]);
  }
}
