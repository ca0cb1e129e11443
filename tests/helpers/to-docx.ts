import { AlignmentType, Document, FootnoteReferenceRun, Packer, Paragraph, TextRun } from 'docx';
import type { Narrative, NarrativePart } from '../narratives/index.ts';
import { withSemicolons } from '../narratives/to-text.ts';

const bold = (text: string): Paragraph => new Paragraph({ children: [new TextRun({ text, bold: true })] });

function paragraphs(part: NarrativePart): Paragraph[] {
  const title = part.title === null ? [] : [bold(part.title)];
  if (part.kind !== 'recommendations') {
    const [first = '', ...rest] = part.paragraphs;
    if (part.runIn && part.title !== null) {
      const runs = [new TextRun({ text: part.title, bold: true }), new TextRun(` ${first}`)];
      return [new Paragraph({ children: runs }), ...rest.map((text) => new Paragraph(text))];
    }
    return [...title, ...part.paragraphs.map((text) => new Paragraph(text))];
  }
  if (part.form === 'semicolons') {
    const text = withSemicolons(part.items);
    if (!part.runIn || part.title === null) return [...title, new Paragraph(text)];
    return [new Paragraph({ children: [new TextRun({ text: part.title, bold: true }), new TextRun(` ${text}`)] })];
  }
  const numbering = { reference: 'bullets', level: 0 };
  return [...title, ...part.items.map((text) => new Paragraph({ text, numbering }))];
}

/** A narrative as a Word document; a `note` hangs on its last paragraph. */
export async function toDocx({ header, parts }: Narrative, note: string | null = null): Promise<Uint8Array> {
  const children = [...header.map(bold), ...parts.flatMap(paragraphs)];
  if (note !== null)
    children.push(new Paragraph({ children: [new TextRun('Last words.'), new FootnoteReferenceRun(1)] }));
  const level = { level: 0, format: 'bullet' as const, text: '\u00B7', alignment: AlignmentType.LEFT };
  const document = new Document({
    numbering: { config: [{ reference: 'bullets', levels: [level] }] },
    ...(note === null ? {} : { footnotes: { 1: { children: [new Paragraph(note)] } } }),
    sections: [{ children }],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}
