import type JSZip from 'jszip';
import { lazy } from '../text/lazy.ts';

/** The parts that hold what a reader of the document sees. */
const textParts = /^word\/(?:document\d*|footnotes|endnotes)\.xml$/iu;

/** What `mammoth` passes over, and how it says the same so that `mammoth` reads it. */
const readings: ReadonlyArray<{ written: RegExp; read: string }> = [
  // Words that are hidden are set apart as those that were struck out.
  { written: /<w:vanish(?:\s+w:val="(?:1|true|on)")?\s*\/>/gu, read: '<w:strike/>' },
  // What a field shows, where one element is the whole field.
  { written: /<\/?w:fldSimple(?:\s[^<>]*)?>/gu, read: '' },
  // Numbers that were typed as a formula.
  { written: /<\/?m:oMath(?:Para)?(?:\s[^<>]*)?>/gu, read: '' },
  { written: /<(?<end>\/?)m:(?<name>[rt])(?=[\s>])/gu, read: '<$<end>w:$<name>' },
];
const hint = /<w:(?:vanish|fldSimple)|<m:oMath/u;

const library = lazy(async () => (await import('jszip')).default);

/** A Word document whose hidden words are struck out, and whose fields and formulas are words; most documents as they are. */
export async function asShown(bytes: Buffer): Promise<Buffer> {
  const archive = await (await library()).loadAsync(bytes);
  let isChanged = false;
  for (const part of archive.file(textParts)) {
    const written = await part.async('string');
    if (!hint.test(written)) continue;
    archive.file(part.name, reread(written));
    isChanged = true;
  }
  return isChanged ? archive.generateAsync(asWritten) : bytes;
}

const asWritten = { type: 'nodebuffer', compression: 'STORE' } as const satisfies JSZip.JSZipGeneratorOptions;

function reread(xml: string): string {
  let text = xml;
  for (const { written, read } of readings) text = text.replace(written, read);
  return text;
}
