import { hash } from 'node:crypto';
import { onceEach } from '../text/lazy.ts';

/** SHA-256 of bytes, hexadecimal. The same array is hashed once, whoever asks. */
export const sha256Of = onceEach((bytes: Uint8Array): string => hash('sha256', bytes));
