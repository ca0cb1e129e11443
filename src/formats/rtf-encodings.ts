import { decodeWindows1252 } from '../text/bytes.ts';

export type Decode = (bytes: Iterable<number>) => string;

const codePage = /\\ansicpg(?<number>\d{3,5})/u;
const macintosh = /\\mac\b/u;
/** What the standard of encodings calls the code pages that have other names in it. */
const standardNames = pairs('932:shift_jis 936:gbk 949:euc-kr 950:big5 10000:macintosh 65001:utf-8');

/** How the bytes are read that a document names by their numbers: its own code page, else that of Western Europe. */
export function decoderOf(rtf: string): Decode {
  const head = rtf.slice(0, 4096);
  const number = codePage.exec(head)?.groups?.['number'] ?? (macintosh.test(head) ? '10000' : '1252');
  return decoderOfPage(number) ?? western;
}

/** What the character sets of fonts are, by their numbers; of the others bytes are read as those of the document. */
const codePages = pairs(
  '77:10000 128:932 129:949 134:936 136:950 161:1253 162:1254 163:1258 177:1255 178:1256 186:1257 204:1251 238:1250',
);

function pairs(written: string): ReadonlyMap<string, string> {
  return new Map(written.split(' ').map((pair) => pair.split(':') as [string, string]));
}

/** How the bytes of a font are read that is in an encoding of its own; `null` for others. */
export function decoderOfCharset(number: string): Decode | null {
  const page = codePages.get(number);
  return page === undefined ? null : decoderOfPage(page);
}

function decoderOfPage(number: string): Decode | null {
  if (number === '1252') return western;
  try {
    const decoder = new TextDecoder(standardNames.get(number) ?? `windows-${number}`);
    return (bytes) => decoder.decode(Uint8Array.from(bytes));
  } catch {
    return null;
  }
}

function western(bytes: Iterable<number>): string {
  return decodeWindows1252(Uint8Array.from(bytes));
}
