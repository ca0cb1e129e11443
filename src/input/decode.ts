import type { Notice, NoticeId } from '../report/document.ts';
import { unusualIn } from '../text/characters.ts';
import { control, isBinary, signedKind } from './binary-kind.ts';
import { declaredCharset, decodeAs, encodingBySigns, utf16 } from './encodings.ts';

/** Bytes as text. */
interface Decoded {
  /** Without a byte order mark; empty where the bytes are no text. */
  text: string;
  /** WHATWG name: 'utf-8', 'utf-16le', 'windows-1252' ..., and 'ibm850' for what WHATWG has no name for. */
  encoding: string;
  /** The unusual characters of the text (`unusualIn`), which tell what need not be looked for in it. */
  unusual: string;
  /** `empty-input`, `binary-input`, `undecodable-text`. */
  notices: Notice[];
}

const strict = new TextDecoder('utf-8', { fatal: true });
const lenient = new TextDecoder('utf-8');
const outsideAscii = /[^\0-\x7F]/gu;
const replaced = /\uFFFD/gu;

/**
 * Decodes bytes whose encoding nobody is trusted on: a mark or the zeros of UTF-16 decide; then what is valid UTF-8 is
 * UTF-8, whatever the page declares, because no other encoding yields that by chance; then the declaration counts; else it is
 * UTF-8 with damage, if most of it is right, or GB 18030, Shift JIS, DOS or Mac Roman, if its quotes, dashes or letters are, or
 * Windows-1252. Never throws.
 * `written`: the string that was encoded to the bytes, if it is at hand.
 */
export function decode(bytes: Uint8Array, written?: string): Decoded {
  if (bytes.length === 0) return nothing('empty-input', null);
  const wide = utf16(bytes);
  if (wide) return decoded(new TextDecoder(wide).decode(bytes), wide);
  const kind = signedKind(bytes);
  if (kind) return nothing('binary-input', kind);
  const read = readWritten(written) ?? readUtf8(bytes);
  // Most texts have no such character at all, and need not be counted through.
  if ((read === null || control.test(read.unusual)) && isBinary(bytes)) return nothing('binary-input', 'binary data');
  return read ?? narrow(bytes);
}

const byteOrderMark = '\uFEFF';
/** Programs that put a mark in front of every file put another one in front of it. */
const moreMarks = /^\uFEFF+/u;
const loneHalf = /\p{Surrogate}/u;

/** A string comes out of its bytes as it went in, but for a mark in front, and for halves of characters, which no bytes stand for. */
function readWritten(written: string | undefined): Decoded | null {
  if (written === undefined) return null;
  const read = decoded(written.startsWith(byteOrderMark) ? written.slice(1) : written, 'utf-8');
  return loneHalf.test(read.unusual) ? null : read;
}

/** Bytes that are valid UTF-8; `null` for others. */
function readUtf8(bytes: Uint8Array): Decoded | null {
  try {
    return decoded(strict.decode(bytes), 'utf-8');
  } catch {
    return null;
  }
}

/** Bytes that are none of what is certain. */
function narrow(bytes: Uint8Array): Decoded {
  const declared = declaredCharset(bytes);
  if (declared && declared !== 'utf-8' && !declared.startsWith('utf-16'))
    return decoded(decodeAs(declared, bytes), declared);
  const text = lenient.decode(bytes);
  if (isMostlyRight(text)) return decoded(text, 'utf-8');
  const encoding = encodingBySigns(bytes);
  return decoded(decodeAs(encoding, bytes), encoding);
}

/** Text in another encoding has hardly a character that is right as UTF-8 by chance. */
function isMostlyRight(text: string): boolean {
  const bad = text.match(replaced)?.length ?? 0;
  const all = text.match(outsideAscii)?.length ?? 0;
  return all - bad >= bad;
}

const otherEnds = /[\u0085\u2028\u2029]/gu;
const mayHaveOtherEnds = /[\u0085\u2028\u2029]/;
const lineFeed = /\n/gu;

/**
 * Lines that end with NEL, as mainframes have it, or with the separators of lines and paragraphs that programs for layout write,
 * end as others do, where most lines do; a single one is a character that went wrong, or a break within a line.
 */
function withLineFeeds(text: string): string {
  const ends = text.match(otherEnds)?.length ?? 0;
  return ends > 1 && ends > (text.match(lineFeed)?.length ?? 0) ? text.replace(otherEnds, '\n') : text;
}

function decoded(read: string, encoding: string): Decoded {
  const raw = withoutEndOfFile(read.startsWith(byteOrderMark) ? read.replace(moreMarks, '') : read);
  const unusual = unusualIn(raw);
  const text = mayHaveOtherEnds.test(unusual) ? withLineFeeds(raw) : raw;
  const notices = mayBeLost.test(unusual) ? undecodable(text, encoding) : [];
  if (text.trim() === '') notices.push({ ruleId: 'empty-input', range: null, actual: null });
  return { text, encoding, unusual, notices };
}

const endOfFile = '\x1A';

/** DOS writes a sign of its own behind the last character of a text; CP/M fills the last block with it. */
function withoutEndOfFile(text: string): string {
  let { length } = text;
  while (text[length - 1] === endOfFile) length -= 1;
  return length === text.length ? text : text.slice(0, length);
}

function nothing(ruleId: NoticeId, actual: string | null): Decoded {
  return { text: '', encoding: 'utf-8', unusual: '', notices: [{ ruleId, range: null, actual }] };
}

/** So many places are told one by one; what comes behind is counted. */
const told = 20;

/** What is left where bytes stand for nothing: the replacement character, or the five holes of Windows-1252. */
const replacedRuns = /\uFFFD+/gu;
const holes = /[\u0081\u008D\u008F\u0090\u009D]+/gu;
const mayBeLost = /[\u0081\u008D\u008F\u0090\u009D\uFFFD]/;

/** Says where characters could not be decoded. They stay in the text as they came out, so offsets hold. */
function undecodable(text: string, encoding: string): Notice[] {
  const notices: Notice[] = [];
  const lost = encoding === 'windows-1252' ? holes : replacedRuns;
  let more = 0;
  for (const { 0: actual, index } of text.matchAll(lost)) {
    if (notices.length >= told) more += 1;
    else {
      const range = { start: index, end: index + actual.length };
      notices.push({ ruleId: 'undecodable-text', range, actual: nameOf(actual), detail: encoding });
    }
  }
  if (more > 0) notices.push({ ruleId: 'undecodable-text', range: null, actual: null, detail: `${more} more places` });
  return notices;
}

/** The bytes of a hole, which cannot be shown; what was replaced is not known any more. */
function nameOf(characters: string): string {
  const isHole = !characters.startsWith('\uFFFD');
  return isHole ? Array.from(characters, (char) => `0x${char.charCodeAt(0).toString(16)}`).join(' ') : characters;
}
