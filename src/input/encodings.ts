import { decodeWindows1252, hasAt, latin1 } from '../text/bytes.ts';

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
  const [even = 0, odd = 0] = [0, 1].map((first) => head.filter((byte, at) => byte === 0 && at % 2 === first).length);
  if (odd > head.length * share && even === 0) return 'utf-16le';
  return even > head.length * share && odd === 0 ? 'utf-16be' : null;
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

/** An encoding that may be meant instead: its signs, and those of Windows-1252 that speak against it, where not all do. */
interface Other {
  name: string;
  signs: RegExp;
  against?: RegExp;
}

/** In the order in which they are asked. */
const others: ReadonlyArray<Other> = [
  // Korean systems have the quotes in the same places.
  { name: 'gb18030', signs: /[A-Za-z.,]\xA1[\xAF\xB1]|\xA1[\xAE\xB0][A-Za-z]/g },
  { name: 'big5', signs: /[A-Za-z.,]\xA1[\xA6\xA8]|\xA1[\xA5\xA7][A-Za-z]/g },
  // As DOS would, no word begins "üe" or "üg" or ends in "üf".
  { name: 'shift_jis', signs: /[A-Za-z.,]\x81\x66(?:s\b|[\s.,;)])|[\s(]\x81[\x65\x67][A-Za-z]/g },
  {
    name: 'ibm850',
    // `ü`, `é`, `â`, `ä` behind a letter ("Lomé", "Kédougou"), and `í`, `ó`, `ú`, `ñ` within a word: signs in Windows-1252, where they open
    // quotations, capitals and signs in Mac Roman.
    signs: /[A-Za-z](?:[\x81-\x84](?![\x80-\xFF])|[\xA1-\xA4][a-z])/g,
    // What DOS has no letters for within a word.
    against: /[A-Za-z]\x92[a-z\s]|[a-z][\xE7-\xEF\xF1-\xF6\xF9-\xFC][a-z]/g,
  },
  {
    name: 'macintosh',
    signs:
      /[A-Za-z]\xD5[a-z\s]|\xD2[A-Za-z]|[A-Za-z.,]\xD3|[a-z ][\xD0\xD1][A-Za-z ]|[\r\n]\xA5[ \t]|[a-z][\x87-\x90\x92\x95-\x9F][a-z]/g,
  },
];
/** What of a document is looked at; more says nothing else. */
const enough = 262_144;

/** The encoding of bytes that are no UTF-8 and that say of none that they are in it: what the signs of each stand between tells. */
export function encodingBySigns(bytes: Uint8Array): string {
  const text = latin1(bytes.subarray(0, enough));
  const countOf = (signs: RegExp): number => text.match(signs)?.length ?? 0;
  const ofWindows = countOf(windows);
  const other = others.find(({ signs, against }) => countOf(signs) > (against ? countOf(against) : ofWindows));
  return other?.name ?? 'windows-1252';
}

/**
 * What DOS had at 0x80 to 0xFF in Western Europe (code page 850; 437, the American one, has the same small letters), which
 * no `TextDecoder` knows.
 */
const upperHalf =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤' +
  'ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00AD±‗¾¶§÷¸°¨·¹³²■\u00A0';
const high = /[\x80-\xFF]/g;

/** The text of bytes in an encoding, by its name. */
export function decodeAs(encoding: string, bytes: Uint8Array): string {
  if (encoding === 'windows-1252') return decodeWindows1252(bytes);
  if (encoding !== 'ibm850') return new TextDecoder(encoding).decode(bytes);
  return latin1(bytes).replace(high, (char) => upperHalf[char.charCodeAt(0) - 0x80] ?? char);
}
