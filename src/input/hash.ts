import { createHash } from 'node:crypto';
import { onceEach } from '../text/lazy.ts';

/** SHA-256 of bytes, hexadecimal. The same array is hashed once, whoever asks. */
export const sha256Of = onceEach((bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex'));
