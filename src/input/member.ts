import type { Notice } from '../report/document.ts';

/** One document that an input holds: most inputs are one, an archive may be many. */
export interface Member {
  /** Of the input, and within an archive its path: 'pages.zip/2018/ghana.html'. */
  name: string;
  /** Empty where there is a notice that it could not be unpacked. */
  bytes: Uint8Array;
  /** `input-too-large`, `damaged-archive`, `encrypted-archive`, `nested-archive`, `empty-archive`. */
  notices: Notice[];
}

/** A member that could not be unpacked, and why: what was found, and more of it. */
export function failed(
  name: string,
  ruleId: string,
  [actual, detail]: readonly [string | null, string?] = [null],
): Member {
  const notice: Notice = { ruleId, range: null, actual, ...(detail ? { detail } : {}) };
  return { name, bytes: new Uint8Array(), notices: [notice] };
}
