import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { blocksOf } from '../helpers/drawn-pdf.ts';

/** What a table says before it comes to characters, as programs write it. */
const preamble =
  '/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n1 begincodespacerange\n<00><ff>\nendcodespacerange\n';

/** A page of lines in one font, with the table of its characters. */
function page(characters: string, lines: ReadonlyArray<string>, isPacked: boolean): Uint8Array {
  const table = Buffer.from(`${preamble}${characters}\nendcmap\nend\nend`, 'latin1');
  const content = `BT /F 11 Tf 72 700 Td 14 TL ${lines.map((line) => `(${line}) '`).join(' ')} ET`;
  const stream = (text: Buffer, filter = '') =>
    `<< /Length ${text.length} ${filter} >>\nstream\n${text.toString('latin1')}\nendstream`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 5 0 R /Resources << /Font << /F 4 0 R >> >> >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding /ToUnicode 6 0 R >>',
    stream(Buffer.from(content, 'latin1')),
    isPacked ? stream(deflateSync(table), '/Filter /FlateDecode') : stream(table),
  ];
  const body = objects.map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`).join('');
  return new Uint8Array(Buffer.from(`%PDF-1.4\n${body}trailer << /Root 1 0 R >>\n`, 'latin1'));
}

const tables: Record<string, string> = {
  'by itself': '2 beginbfrange\n<20> <2c> <0020>\n<2e> <7e> <002e>\nendbfrange\n1 beginbfchar\n<2d> <00ad>\nendbfchar',
  'as a range of one code': '3 beginbfrange\n<20> <2c> <0020>\n<2d> <2d> <00AD>\n<2e> <7e> <002e>\nendbfrange',
  'in a list': '2 beginbfrange\n<2c> <2e> [<002c> <00AD> <002e>]\n<20> <2b> <0020>\n<2f> <7e> <002f>\nendbfrange',
};

describe.each([false, true])('a hyphen that its font calls a soft one (packed: %s)', (isPacked) => {
  it.each(Object.entries(tables))('is the hyphen of a font that has no other, %s', async (_, table) => {
    const lines = ['Police on COVID-19 leave heard of the anti-', 'trafficking law, and the gov-', 'ernment paid.'];
    expect(await blocksOf(page(table, lines, isPacked))).toEqual([
      'Police on COVID-19 leave heard of the anti-trafficking law, and the government paid.',
    ]);
  });

  it('is no character of the text beside another hyphen', async () => {
    const table = '1 beginbfrange\n<20> <7e> <0020>\nendbfrange\n1 beginbfchar\n<80> <00AD>\nendbfchar';
    const lines = [
      'Police on COVID-19 leave heard of the traf\\200',
      'ficking law, and that the rest of the gov\\200',
      'ernment paid.',
    ];
    const [text = '', ...others] = await blocksOf(page(table, lines, isPacked));
    expect(others).toEqual([]);
    expect(text.replaceAll('\u00AD', '')).toBe(
      'Police on COVID-19 leave heard of the trafficking law, and that the rest of the government paid.',
    );
  });
});

it('reads the ligatures of fonts that have them among private characters', async () => {
  const table = '2 beginbfrange\n<20> <7e> <0020>\n<80> <81> <F001>\nendbfrange';
  expect(await blocksOf(page(table, ['The of\\200cers gave con\\201icting accounts.'], true))).toEqual([
    'The of\uFB01cers gave con\uFB02icting accounts.',
  ]);
});
