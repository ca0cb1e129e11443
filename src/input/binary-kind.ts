import { hasAt } from '../text/bytes.ts';

/** First bytes of what people put beside reports by mistake, as Latin-1, what to call it and what to do with it. */
const signatures: ReadonlyArray<readonly [start: string, kind: string]> = [
  ['\xD0\xCF\x11\xE0', 'an old Microsoft Office document: save it as .docx'],
  ['\x89PNG', 'a PNG image'],
  ['\xFF\xD8\xFF', 'a JPEG image'],
  ['GIF8', 'a GIF image'],
  ['II*\0', 'a TIFF image'],
  ['MM\0*', 'a TIFF image'],
  ['BZh', 'a bzip2 archive: unpack it'],
  ['\xFD7zXZ', 'an xz archive: unpack it'],
  ['7z\xBC\xAF', 'a 7-Zip archive: unpack it'],
  ['Rar!', 'a RAR archive: unpack it'],
  ['SQLite format 3\0', 'a SQLite database: name the inputs that it was made of'],
  ['PAR1\x15', 'a Parquet table: name the inputs that it was made of'],
  ['\xFF\xFE\0\0', 'UTF-32 text'],
  ['\0\0\xFE\xFF', 'UTF-32 text'],
];

const sample = 65_536;
/** Share of control characters that no text has. */
const tolerated = 0.01;

/** What an input is by its first bytes that is neither text nor a format read here; `null` where they say nothing. */
export function signedKind(bytes: Uint8Array): string | null {
  for (const [signature, kind] of signatures) if (hasAt(bytes, signature)) return kind;
  return hasAt(bytes, 'ustar', 257) ? 'a tar archive: unpack it' : null;
}

/** Whether bytes have more control characters than a text has. UTF-16 has to be ruled out before. */
export function isBinary(bytes: Uint8Array): boolean {
  const length = Math.min(sample, bytes.length);
  return controlsIn(bytes, length) > length * tolerated;
}

function controlsIn(bytes: Uint8Array, end: number): number {
  let count = 0;
  for (let at = 0; at < end; at += 1) if (isControl(bytes[at] as number)) count += 1;
  return count;
}

const backspace = 0x08;
const carriageReturn = 0x0d;
const escapeSign = 0x1b;

/** What `isBinary` counts, as a character. */
export const control = /[\0-\u0007\u000E-\u001A\u001C-\u001F\u007F]/;

/** A control character apart from those that text has: tab, the ends of lines and pages, backspace, escape. */
function isControl(byte: number): boolean {
  if (byte >= 0x20) return byte === 0x7f;
  return byte < backspace || (byte > carriageReturn && byte !== escapeSign);
}
