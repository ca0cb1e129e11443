import { hasAt, latin1 } from '../text/bytes.ts';

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

function byMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (hasAt(bytes, '\xFE\xFF')) return 'utf-16be';
  const isUtf32 = hasAt(bytes, '\0\0', 2);
  return hasAt(bytes, '\xFF\xFE') && !isUtf32 ? 'utf-16le' : null;
}

function byZeros(head: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (!head.includes(0)) return null;
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
  const head = latin1(bytes.subarray(0, reach));
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

/** Quotes, dashes, bullets and accents between letters as Windows-1252 has them, the bytes as Latin-1. */
const windows =
  /[A-Za-z]\x92[a-z\s]|\x93[A-Za-z]|[A-Za-z.,]\x94|[a-z ][\x96\x97][A-Za-z ]|[\r\n]\x95[ \t]|[A-Za-z][\xE0-\xFC][a-z]/g;
/** The same as other encodings have them. */
const others = {
  macintosh:
    /[A-Za-z]\xD5[a-z\s]|\xD2[A-Za-z]|[A-Za-z.,]\xD3|[a-z ][\xD0\xD1][A-Za-z ]|[\r\n]\xA5[ \t]|[a-z][\x87-\x90\x92\x95-\x9F][a-z]/g,
  // Korean systems have the quotes in the same places.
  gb18030: /[A-Za-z.,]\xA1[\xAF\xB1]|\xA1[\xAE\xB0][A-Za-z]/g,
  // As DOS would, no word begins "üe" or "üg" or ends in "üf".
  shift_jis: /[A-Za-z.,]\x81\x66(?:s\b|[\s.,;)])|[\s(]\x81[\x65\x67][A-Za-z]/g,
};
/** What of a document is looked at; more says nothing else. */
const enough = 262_144;

/** Whether bytes that are no UTF-8 are in an encoding rather than in Windows-1252: what its signs stand between tells. */
export function hasSignsOf(encoding: keyof typeof others, bytes: Uint8Array): boolean {
  const text = latin1(bytes.subarray(0, enough));
  return (text.match(others[encoding])?.length ?? 0) > (text.match(windows)?.length ?? 0);
}
