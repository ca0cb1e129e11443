import { crc32, deflateRawSync } from 'node:zlib';

interface File {
  name: string;
  text: string | Buffer;
  crc?: number;
  /** What the directory promises. */
  size?: number;
  encrypted?: boolean;
  stored?: boolean;
  /** The number of another way to compress it. */
  method?: number;
}

/** Writes a ZIP archive by hand, so that it can be wrong where a test wants it. */
export function zip(files: ReadonlyArray<File>): Uint8Array {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, text, crc, size, encrypted, stored, method } of files) {
    const plain = Buffer.from(text);
    const packed = stored ? plain : deflateRawSync(plain);
    const header = Buffer.alloc(26);
    header.writeUInt16LE(20, 0);
    header.writeUInt16LE(encrypted ? 0x801 : 0x800, 2);
    header.writeUInt16LE(method ?? (stored ? 0 : 8), 4);
    header.writeUInt32LE(crc ?? crc32(plain), 10);
    header.writeUInt32LE(packed.length, 14);
    header.writeUInt32LE(size ?? plain.length, 18);
    header.writeUInt16LE(Buffer.byteLength(name), 22);
    const body = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), header, Buffer.from(name), packed]);
    const entry = Buffer.alloc(16);
    entry.writeUInt32LE(offset, 12);
    directory.push(
      Buffer.concat([Buffer.from('PK\x01\x02\x14\0', 'latin1'), header, entry.subarray(2), Buffer.from(name)]),
    );
    bodies.push(body);
    offset += body.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...bodies, central, end]));
}
