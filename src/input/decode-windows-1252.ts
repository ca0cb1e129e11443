import { windows1252 } from '../text/windows-1252.ts';

const controls = /[\x80-\x9F]/gu;

/**
 * Decodes Windows-1252, which every page that calls itself ISO-8859-1 is in.
 * Not by `TextDecoder`: several versions of Node (20.20 among them) decode it as ISO-8859-1 there and lose every curly quote.
 */
export function decodeWindows1252(bytes: Uint8Array): string {
  const latin1 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return latin1.replace(controls, (char) => windows1252[char.charCodeAt(0) - 0x80] ?? char);
}
