import type { Notice, NoticeId } from '../report/document.ts';
import type { ReadParts } from '../text/office-parts.ts';

/** One document that an input holds: most inputs are one, an archive may be many. */
export interface Member {
  /** Of the input, and within an archive its path: 'pages.zip/2018/ghana.html'. */
  name: string;
  /** Empty where there is a notice that it could not be unpacked. */
  bytes: Uint8Array;
  /** The string that was encoded to the bytes, where the input is one. */
  written?: string | undefined;
  /** Of an office document or a book. */
  readParts?: ReadParts;
  /** `input-too-large`, `damaged-archive`, `encrypted-archive`, `nested-archive`, `empty-archive`. */
  notices: Notice[];
}

/** The name of a member and those of what it may lie in, from the inside out: `a/b.zip/c.txt`, `a/b.zip`, `a`. */
export function pathsOf(name: string): string[] {
  const paths: string[] = [];
  for (let end = name.length; end > 0; end = name.lastIndexOf('/', end - 1)) paths.push(name.slice(0, end));
  return paths;
}

/** A member that could not be unpacked, and why: what was found, and more of it. */
export function failed(
  name: string,
  ruleId: NoticeId,
  [actual, detail]: readonly [string | null, string?] = [null],
): Member {
  const notice: Notice = { ruleId, range: null, actual, ...(detail ? { detail } : {}) };
  return { name, bytes: new Uint8Array(), notices: [notice] };
}

/** What an input may unpack to, all its members together. Archives within archives draw on the same. */
export interface Budget {
  /** Bytes that are left. */
  bytes: number;
  /** Members that are left. */
  members: number;
  /** Archives that may still be opened within one another. */
  depth: number;
  /** The bound on bytes that was asked for, to name it. */
  maxBytes: number;
  /** What the XML of one document may weigh. */
  maxXml: number;
}

/** What an input may be, and whether somebody asked for that. */
export interface Bounds {
  maxBytes: number;
  isLimitAsked: boolean;
}

/** A year has 190 pages; with what browsers save beside them that is some thousands of files. */
const maxMembers = 20_000;
/** A compressed page in what a crawler kept, which is compressed in an archive. */
const maxDepth = 4;
/** Bytes, and what tags weigh: `docs/formats.md` has the measurements. A volume as LibreOffice saves it weighs 2 MB. */
const maxXmlWeight = 22 * 1024 * 1024;

/** What an input may unpack to at the most: bytes, members, archives within archives. */
export function budget({ maxBytes, isLimitAsked }: Bounds): Budget {
  const maxXml = isLimitAsked ? maxBytes : maxXmlWeight;
  return { bytes: maxBytes, members: maxMembers, depth: maxDepth, maxBytes, maxXml };
}

/** What was found in an input, once its budget has paid for it; why it gives nothing, where that is too much or it is empty. */
export function paidFor(name: string, members: Member[], left: Budget): Member[] {
  left.members -= members.length;
  for (const { bytes } of members) left.bytes -= bytes.length;
  if (left.members < 0 || left.bytes < 0) return [failed(name, 'input-too-large', tooMuch(left))];
  return members.length > 0 ? members : [failed(name, 'empty-archive')];
}

/** The words for what unpacks to more than it may. */
export function tooMuch({ maxBytes }: Budget): [actual: null, detail: string] {
  return [null, `more than ${maxBytes} bytes, unpacked`];
}
