import {
  Document,
  DropCapType,
  Math as Formula,
  FrameAnchorType,
  MathRun,
  Packer,
  PageBreak,
  Paragraph,
  SimpleField,
  TextRun,
} from 'docx';
import JSZip from 'jszip';
import { expect, it } from 'vitest';
import { docx } from '../../src/formats/docx.ts';
import { extractedFrom } from '../helpers/extracted-from.ts';

async function textOf(children: Paragraph[]): Promise<string> {
  const bytes = await Packer.toBuffer(new Document({ sections: [{ children }] }));
  return (await extractedFrom(docx, new Uint8Array(bytes))).text;
}

/** What is read of a paragraph in whose file something else is written than this library writes. */
async function readWith(text: string, printed: string, instead: string) {
  const bytes = await Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph(text)] }] }));
  const archive = await JSZip.loadAsync(bytes);
  const xml = (await archive.file('word/document.xml')?.async('string')) ?? '';
  archive.file('word/document.xml', xml.replace(printed, instead));
  return extractedFrom(docx, await archive.generateAsync({ type: 'uint8array' }));
}

it('strikes out words that a Word document hides', async () => {
  const words = (isHidden: boolean) => new TextRun({ text: 'Ask the ministry. ', vanish: isHidden });
  const said = [new Paragraph({ children: [new TextRun('Two were freed. '), words(true), words(false)] })];
  expect(await textOf(said)).toBe('<p>Two were freed. <s>Ask the ministry. </s>Ask the ministry. </p>');
});

it('reads what fields show, and numbers that were typed as a formula', async () => {
  const field = new SimpleField('DOCPROPERTY Country', 'Mali');
  const formula = new Formula({ children: [new MathRun('12')] });
  const said = new Paragraph({ children: [field, new TextRun(' tried '), formula, new TextRun(' men.')] });
  expect(await textOf([said])).toBe('<p>Mali tried 12 men.</p>');
});

it('reads the large letter of a paragraph with its word', async () => {
  const anchor = { horizontal: FrameAnchorType.TEXT, vertical: FrameAnchorType.TEXT };
  const frame = { type: 'absolute', anchor, position: { x: 0, y: 0 }, width: 500, height: 700 } as const;
  const cap = new Paragraph({ frame: { ...frame, dropCap: DropCapType.DROP }, children: [new TextRun('M')] });
  const said = [new Paragraph('Tier 2'), cap, new Paragraph({ text: 'ali tried men.', spacing: { after: 90 } })];
  expect(await textOf(said)).toBe('<p>Tier 2</p>\n<p>Mali tried men.</p>');
});

it('keeps words apart between which a page or a line ends', async () => {
  const said = new Paragraph({ children: [new TextRun('Judges tried'), new PageBreak(), new TextRun('two men.')] });
  expect(await textOf([said])).toBe('<p>Judges tried two men.</p>');
  const { text } = await readWith('Two@ were freed.', '@ ', '</w:t><w:cr/><w:t>');
  expect(text).toBe('<p>Two<br />were freed.</p>');
});

it('tells a document that Word would take in when it opens this one', async () => {
  const read = await readWith('Two were freed.', '<w:sectPr', '<w:altChunk r:id="rId99"/><w:sectPr');
  expect(read).toMatchObject({ text: '<p>Two were freed.</p>', notices: [{ ruleId: 'damaged-archive' }] });
});
