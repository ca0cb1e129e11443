import { windows1252 } from '../text/windows-1252.ts';

const sample = 4096;
/** Share of zero bytes that English has in UTF-16: half of all bytes but for typographic characters. */
const share = 0.35;

/**
 * Which UTF-16 bytes are in, told by their mark or, without one, by the zero bytes that every second byte of English is;
 * `null` for anything else.
 */
export function utf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  return byMark(bytes) ?? byZeros(bytes.subarray(0, sample));
}

function byMark([first, second, third, fourth]: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const isUtf32 = third === 0 && fourth === 0;
  return first === 0xff && second === 0xfe && !isUtf32 ? 'utf-16le' : null;
}

function byZeros(head: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const even = zeros(head, 0);
  const odd = zeros(head, 1);
  if (odd > head.length * share && even === 0) return 'utf-16le';
  return even > head.length * share && odd === 0 ? 'utf-16be' : null;
}

function zeros(head: Uint8Array, first: number): number {
  let count = 0;
  for (let index = first; index < head.length; index += 2) if (head[index] === 0) count += 1;
  return count;
}

/** How far into a document a declaration is looked for. HTML asks for 1,024 bytes; saved pages have comments before it. */
const reach = 4096;

const declarations = [
  /<meta\b[^>]{0,300}?\bcharset\s*=\s*(?:["']\s*)?(?<label>[\w:.-]{2,40})/iu,
  /<\?xml\b[^>]{0,100}?\bencoding\s*=\s*["'](?<label>[\w:.-]{2,40})/iu,
  /^content-type:[^\r\n]{0,100}?\bcharset\s*=\s*["']?(?<label>[\w:.-]{2,40})/imu,
];

/**
 * The encoding that a document says it is in (in a `meta` element, an XML declaration, or the header of an answer that was
 * saved with it), by its WHATWG name; `null` where it says none or one that nobody knows.
 */
export function declaredCharset(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(reach, bytes.byteLength)).toString('latin1');
  for (const declaration of declarations) {
    const label = declaration.exec(head)?.groups?.['label'];
    if (label) return knownName(label);
  }
  return null;
}

function knownName(label: string): string | null {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

const controls = /[\x80-\x9F]/gu;

/**
 * Decodes Windows-1252, which every page that calls itself ISO-8859-1 is in.
 * Not by `TextDecoder`: several versions of Node (20.20 among them) decode it as ISO-8859-1 there and lose every curly quote.
 */
export function decodeWindows1252(bytes: Uint8Array): string {
  const latin1 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return latin1.replace(controls, (char) => windows1252[char.charCodeAt(0) - 0x80] ?? char);
}
