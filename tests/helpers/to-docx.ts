import { AlignmentType, Document, FootnoteReferenceRun, Packer, Paragraph, TextRun } from 'docx';
import { type Block, blocksOf } from '../narratives/blocks.ts';
import type { Narrative } from '../narratives/index.ts';

const run = (text: string): TextRun => new TextRun({ text, bold: true });

function paragraph({ kind, title, text }: Block): Paragraph {
  if (kind === 'item') return new Paragraph({ text, numbering: { reference: 'bullets', level: 0 } });
  if (kind !== 'paragraph') return new Paragraph({ children: [run(text)] });
  return title === undefined ? new Paragraph(text) : new Paragraph({ children: [run(title), new TextRun(` ${text}`)] });
}

/** A narrative as a Word document; a `note` hangs on its last paragraph. */
export async function toDocx(narrative: Narrative, note: string | null = null): Promise<Uint8Array> {
  const children = blocksOf(narrative, (form) => form !== 'semicolons').map(paragraph);
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
