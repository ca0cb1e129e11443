import { Buffer } from 'node:buffer';
import type { Readable } from 'node:stream';

/** All of a stream, but no more than `most` bytes and what came with the last of them. */
export async function readStream(stream: Readable, most = Number.POSITIVE_INFINITY): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : (chunk as Buffer);
    chunks.push(bytes);
    length += bytes.length;
    if (length > most) break;
  }
  return Buffer.concat(chunks);
}
