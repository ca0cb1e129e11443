import { gunzipSync } from 'node:zlib';
import { type Budget, tooMuch } from './budget.ts';
import { failed, type Member } from './member.ts';

/** Unpacks a gzip file, which holds one document. */
export function gunzip(name: string, bytes: Uint8Array, left: Budget): Member {
  try {
    const unpacked = gunzipSync(bytes, { maxOutputLength: Math.max(1, left.bytes) });
    left.bytes -= unpacked.length;
    return { name, bytes: unpacked, notices: [] };
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    return code === 'ERR_BUFFER_TOO_LARGE'
      ? failed(name, 'input-too-large', tooMuch(left))
      : failed(name, 'damaged-archive', [message]);
  }
}
