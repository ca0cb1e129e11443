interface File {
  name: string;
  text: string | Buffer;
  type?: string;
  /** In front of the name, as POSIX parts those that are long. */
  prefix?: string;
  /** Of the seventh edition of Unix: the header says no more than it has to. */
  isOld?: boolean;
}

const padded = (bytes: Buffer) => Buffer.concat([bytes, Buffer.alloc((512 - (bytes.length % 512)) % 512)]);

/** One member of a tape archive, of POSIX where it has a prefix, else as GNU writes it, or as the first programs did. */
export function tarMember({ name, text, type = '0', prefix, isOld = false }: File): Buffer {
  const body = Buffer.from(text);
  const head = Buffer.alloc(512);
  head.write(name, 0);
  head.write(`${body.length.toString(8).padStart(11, '0')}\0`, 124);
  head.write(' '.repeat(8), 148);
  head.write(type, 156, 'latin1');
  if (!isOld) {
    head.write(prefix === undefined ? 'ustar  \0' : 'ustar\x0000', 257, 'latin1');
    head.write(prefix ?? '13432100000', 345);
  }
  head.write(
    `${head
      .reduce((sum, byte) => sum + byte, 0)
      .toString(8)
      .padStart(6, '0')}\0 `,
    148,
  );
  return Buffer.concat([head, padded(body)]);
}

/** A record of pax, which says its own length in bytes. */
export function paxRecord(key: string, value: string): string {
  const rest = ` ${key}=${value}\n`;
  const own = Buffer.byteLength(rest);
  const length = own + String(own + 2).length;
  return `${length}${rest}`;
}

/** Writes a tape archive by hand, so that it can be wrong where a test wants it. */
export function tar(files: ReadonlyArray<File>): Buffer {
  return Buffer.concat([...files.map(tarMember), Buffer.alloc(1024)]);
}
