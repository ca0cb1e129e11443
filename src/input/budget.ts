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
}

/** A year has 190 pages; with what browsers save beside them that is some thousands of files. */
const maxMembers = 20_000;
/** A compressed page in an archive of an archive. */
const maxDepth = 3;

export function budget(maxBytes: number): Budget {
  return { bytes: maxBytes, members: maxMembers, depth: maxDepth, maxBytes };
}

/** The words for what unpacks to more than it may. */
export function tooMuch({ maxBytes }: Budget): [actual: null, detail: string] {
  return [null, `more than ${maxBytes} bytes, unpacked`];
}
