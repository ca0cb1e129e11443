import type { Notice } from '../report/document.ts';
import { outermostIn, type Parts } from '../text/office-parts.ts';
import type { Extracted, InputFormat } from './format.ts';
import { html } from './html.ts';
import { extractedHtml, fromPackage, isPackage, partText } from './office-package.ts';

/**
 * Word documents, by way of the HTML that `mammoth` makes of them: paragraphs, headings, lists, tables, notes and their marks. The
 * text that positions point into is that HTML. Deleted words, comments, headers, footers and pictures are not in it.
 */
export const docx = {
  ...html,
  name: 'docx',
  mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  extensions: ['.docx', '.docm'],
  sniff: (head) => isPackage(head) || outermostIn(head) === 'pkg:package',
  extract: fromPackage('Word document', read),
} as const satisfies InputFormat;

async function read(parts: Parts): Promise<Extracted> {
  const { default: mammoth } = await import('mammoth');
  // Pictures are not asked for.
  const options = { convertImage: mammoth.images.imgElement(async () => ({ src: '' })), styleMap };
  const shown = new Map(Array.from(parts, ([path, bytes]) => [path, asShown(path, partText(bytes))]));
  const file = { exists: (path: string) => shown.has(path), read: async (path: string) => shown.get(path) };
  // What `mammoth` makes of an archive, which its types do not name.
  const { value } = await mammoth.convertToHtml({ file } as unknown as { buffer: Buffer }, options);
  const { notices, ...read } = extractedHtml(value);
  const isNotWhole = [...shown].some(([path, xml]) => textParts.test(path) && takenIn.test(xml));
  return { ...read, notices: isNotWhole ? [notTakenIn, ...notices] : notices };
}

/** Words that are struck out are told from others; the name of a style that Word does not know makes no difference. */
const styleMap = ['strike => s', "p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => h2:fresh"];

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
  // The end of a line, as old files write it; a page or a column that ends between two words.
  { written: /<w:cr\s*\/>/gu, read: '<w:br/>' },
  { written: /<w:br\s+w:type="(?:page|column)"[^<>]{0,100}>/gu, read: '<w:t xml:space="preserve"> </w:t>' },
  // A large letter that a paragraph begins with is a paragraph of its own in the file.
  {
    written:
      /(?<cap><w:framePr(?=[^<>]{0,300}\sw:dropCap="(?:drop|margin)")[^<>]{1,600}>(?:(?!<\/w:p>)[\s\S]){1,2000})<\/w:p>\s*<w:p(?:\s[^<>]{0,300})?>(?:\s*<w:pPr>(?:(?!<\/w:pPr>)[\s\S]){0,4000}<\/w:pPr>)?/gu,
    read: '$<cap>',
  },
];
/** Where Word takes in another document of the archive when it opens this one, as programs that join documents leave it. */
const takenIn = /<w:altChunk[\s/>]/u;
const notTakenIn: Notice = {
  ruleId: 'damaged-archive',
  range: null,
  actual: 'a document within the document',
  detail: 'open it in Word and save it',
};

/** A part of the document, in which hidden words are struck out, fields and formulas are words, and large letters stand in theirs. */
function asShown(path: string, written: string): string {
  return textParts.test(path)
    ? readings.reduce((xml, { written, read }) => xml.replace(written, read), written)
    : written;
}
