import { hasAt, latin1 } from '../text/bytes.ts';

/** First bytes of what people put beside reports by mistake, as Latin-1, what to call it and what to do with it. */
const signatures: ReadonlyArray<readonly [start: string, kind: string]> = [
  ['\xD0\xCF\x11\xE0', 'an old Microsoft Office document, or one with a password: save it as .docx or .xlsx'],
  ['\x89PNG', 'a PNG image'],
  ['\xFF\xD8\xFF', 'a JPEG image'],
  ['GIF8', 'a GIF image'],
  ['II*\0', 'a TIFF image'],
  ['MM\0*', 'a TIFF image'],
  ['BZh', 'a bzip2 archive: unpack it'],
  ['\xFD7zXZ', 'an xz archive: unpack it'],
  ['7z\xBC\xAF', 'a 7-Zip archive: unpack it'],
  ['Rar!', 'a RAR archive: unpack it'],
  ['\x28\xB5\x2F\xFD', 'a Zstandard archive: unpack it'],
  ['\x04\x22\x4D\x18', 'an LZ4 archive: unpack it'],
  ['\x5D\0\0', 'an LZMA archive: unpack it'],
  ['\x1F\x9D', 'a file of compress: unpack it'],
  ['MZ\x90\0', 'a program: unpack it, where it is an archive that unpacks itself'],
  ['bplist00', 'a web archive of Safari: save the page as .html'],
  ['AT&TFORM', 'a DjVu document: save it as PDF'],
  ['\x78\x9F\x3E\x22', 'what Outlook attached (winmail.dat): save the mail as .html'],
  ['<stata_dta>', 'a Stata table: export it as .csv'],
  ['$FL2', 'an SPSS table: save it as .csv'],
  ['RDX3\n', 'data of R: write them as .csv'],
  ['ARROW1', 'an Arrow table: write it as .csv'],
  ['SQLite format 3\0', 'a SQLite database: name the inputs that it was made of'],
  ['PAR1\x15', 'a Parquet table: name the inputs that it was made of'],
  ['\xFF\xFE\0\0', 'UTF-32 text'],
  ['\0\0\xFE\xFF', 'UTF-32 text'],
];

const headOfAnswer = 8192;
/** The length of each piece stands in the text, as `curl --raw` leaves it: 'Transfer-Encoding: chunked', behind the header '1f40'. */
const inChunks = /\ntransfer-encoding:[ \t]{0,9}chunked\r?\n(?:[^\r\n]{1,2000}\r?\n){0,60}\r?\n[\da-f]{1,8}\r?\n/iu;

const sample = 65_536;
/** Share of control characters that no text has. */
const tolerated = 0.01;

/** What an input is by its first bytes that is neither text nor a format read here; `null` where they say nothing. */
export function signedKind(bytes: Uint8Array): string | null {
  for (const [signature, kind] of signatures) if (hasAt(bytes, signature)) return kind;
  const isAnswer = hasAt(bytes, 'HTTP/1.') && inChunks.test(latin1(bytes.subarray(0, headOfAnswer)));
  return isAnswer ? 'an answer of a web server in pieces: save its page' : null;
}

/** A control character apart from those that text has: tab, the ends of lines and pages, backspace, escape. */
export const control = /[\0-\u0007\u000E-\u001A\u001C-\u001F\u007F]/;
const controls = new RegExp(control, 'g');

/** Whether bytes have more control characters than a text has. UTF-16 has to be ruled out before. */
export function isBinary(bytes: Uint8Array): boolean {
  const head = latin1(bytes.subarray(0, sample));
  return (head.match(controls)?.length ?? 0) > head.length * tolerated;
}
