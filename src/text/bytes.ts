/** Whether the bytes from `at` on are those of a signature, one a character. */
export function hasAt(bytes: Uint8Array, signature: string, at = 0): boolean {
  if (bytes.length < at + signature.length) return false;
  for (let index = 0; index < signature.length; index += 1) {
    if (bytes[at + index] !== signature.charCodeAt(index)) return false;
  }
  return true;
}

/** Node's; a browser has none. */
export const { Buffer: NodeBuffer } = globalThis as Partial<typeof globalThis>;

/** A call takes so many arguments without harm. */
const chunk = 8192;

/**
 * Each byte as the character of its number: ISO-8859-1, which `TextDecoder` takes for Windows-1252. Node takes a hundredth of the time that
 * calls take.
 */
export function latin1(bytes: Uint8Array): string {
  if (NodeBuffer) return NodeBuffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  let text = '';
  for (let at = 0; at < bytes.length; at += chunk) text += String.fromCharCode(...bytes.subarray(at, at + chunk));
  return text;
}

/**
 * What Windows-1252 puts at 0x80 to 0x9F, where ISO-8859-1 has control characters; five places stand for nothing and stay
 * what they are. HTML reads numeric references to those characters so, too.
 */
export const windows1252 =
  '\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F' +
  '\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178';

const controls = /[\x80-\x9F]/gu;

/**
 * Decodes Windows-1252, which every page that calls itself ISO-8859-1 is in.
 * Not by `TextDecoder`: several versions of Node (20.20 among them) decode it as ISO-8859-1 there and lose every curly quote.
 */
export function decodeWindows1252(bytes: Uint8Array): string {
  return latin1(bytes).replace(controls, (char) => windows1252[char.charCodeAt(0) - 0x80] ?? char);
}
