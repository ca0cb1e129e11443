import { Buffer } from 'node:buffer';
import { open } from 'node:fs/promises';

/**
 * The bytes of a file, but at most `most` and one more: enough for the pipeline to say that it is too large, without
 * taking all of it into memory. A pipe is read like a file.
 */
export async function readInput(path: string | Uint8Array, most: number): Promise<Uint8Array> {
  const file = await open(typeof path === 'string' ? path : Buffer.from(path));
  try {
    const { size } = await file.stat();
    if (size > 0 && size <= most) return await file.readFile();
    return await readUpTo(file.createReadStream({ autoClose: false, end: most }));
  } finally {
    await file.close();
  }
}

async function readUpTo(stream: AsyncIterable<Buffer>): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}
