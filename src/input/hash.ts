import { createHash } from 'node:crypto';

const known = new WeakMap<Uint8Array, string>();

/** SHA-256 of bytes, hexadecimal. The same array is hashed once, whoever asks. */
export function sha256Of(bytes: Uint8Array): string {
  const found = known.get(bytes) ?? createHash('sha256').update(bytes).digest('hex');
  known.set(bytes, found);
  return found;
}
