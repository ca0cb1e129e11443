import type { Paragraph, Text } from 'mdast';
import PDFDocument from 'pdfkit';
import { extractPdf } from '../../src/formats/pdf/extract-pdf.ts';

/** A PDF that a test draws by hand. */
export function drawn(
  draw: (document: PDFKit.PDFDocument) => void,
  options: PDFKit.PDFDocumentOptions = {},
): Promise<Uint8Array> {
  const document = new PDFDocument({ size: [612, 792], margin: 0, info: { CreationDate: new Date(0) }, ...options });
  const chunks: Buffer[] = [];
  document.on('data', (chunk: Buffer) => chunks.push(chunk));
  document.font('Times-Roman', 11);
  draw(document);
  document.end();
  return new Promise((resolve) => document.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks)))));
}

/** What was made of a PDF: a block a line, with its role. */
export async function blocksOf(bytes: Uint8Array): Promise<string[]> {
  const { tree } = await extractPdf(bytes);
  return ((tree?.children ?? []) as Paragraph[]).map(({ children, data }) => {
    const role = (data as { tip?: { role: string } } | undefined)?.tip?.role;
    const text = (children as Text[]).map(({ value }) => value).join('');
    return role ? `${role}: ${text}` : text;
  });
}
