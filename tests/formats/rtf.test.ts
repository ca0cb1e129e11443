import { describe, expect, it } from 'vitest';
import { rtf } from '../../src/formats/rtf.ts';
import { processInput } from '../../src/process-input.ts';
import { rtfOf } from '../helpers/to-rtf.ts';

const textOf = async (content: string, codePage?: number) => (await rtf.extract(rtfOf(content, codePage))).text;

describe('a document in RTF', () => {
  it.each([
    ['paragraphs and line ends', String.raw`A\par B\line C\par\pard\sect D`, 'A\n\nB\nC\n\nD'],
    ['words set otherwise', 'one {\\b two} thr\nee\\~four', 'one two three\u00A0four'],
    ['signs', String.raw`\lquote a\rquote  \{b\} \emdash\bullet \\ c\_d`, '\u2018a\u2019 {b} \u2014\u2022\\ c\u2011d'],
    [
      'characters of Unicode, and what stands in their place',
      String.raw`Cura\u231\'e7ao \uc2\u8364\'80\'81 {\uc0\u8217}s`,
      'Curaçao € ’s',
    ],
    ['characters of Unicode in two halves', String.raw`\u-10179?\u-8704?`, '😀'],
    ['bullets of lists', String.raw`{\listtext\f1\'95\tab}A\par{\pntext\u8226?\tab}{\*\pn\pnlvlblt}B`, '•\tA\n\n•\tB'],
    ['cells of tables', String.raw`\trowd A\cell B\cell\row C`, 'A\n\nB\n\nC'],
    [
      'what a field shows',
      String.raw`{\field{\*\fldinst HYPERLINK "https://example.org"}{\fldrslt the law}}`,
      'the law',
    ],
    [
      'no pictures, heads of pages, hidden, deleted or unknown things',
      String.raw`{\header Page 4}{\pict 0fe8}A{\v hidden}B{\deleted old}{\*\unknown C}\v gone\v0 D`,
      'ABD',
    ],
    [
      'characters of Unicode whose place nothing or a sign takes',
      String.raw`{\uc1\u8217}s \u8212\emdash x\u160\~y\u8217\par z`,
      '\u2019s \u2014x\u00A0y\u2019\n\nz',
    ],
    ['bytes of a picture that look like braces', String.raw`A{\pict\bin4 }}{\}B`, 'AB'],
    ['deleted words that are set as others', String.raw`A{\deleted\plain old}B`, 'AB'],
    ['cells of tables in tables', String.raw`A\nestcell B\nestcell{\*\nesttableprops\nestrow}C\cell`, 'A\n\nB\n\nC'],
    [
      'text boxes behind their paragraph, but those of the heads of pages',
      String.raw`A{\shp{\*\shpinst{\sp{\sn x}{\sv 1}}{\shptxt B\par}}}C{\header{\shp{\*\shpinst{\shptxt D}}}}\par E`,
      'AC\n\nB\n\nE',
    ],
    ['no words of the index', String.raw`A{\xe words}{\tc words}B`, 'AB'],
    [
      'notes behind the text',
      String.raw`A.{\super\chftn}{\footnote{\super\chftn} See B.} C.\par D`,
      'A.[1] C.\n\nD\n\n[1] See B.',
    ],
  ])('has %s', async (_, content, text) => {
    expect(await textOf(content)).toBe(text);
  });

  it('has bytes of the encoding that it names', async () => {
    expect(await textOf(String.raw`Bia\'b3ystok`, 1250)).toBe('Białystok');
    expect(await textOf(String.raw`\'93Lake\'94`, 99_999)).toBe('“Lake”');
    expect(await textOf(String.raw`\'8c\'ce`, 932)).toBe('湖');
    const fonts = String.raw`{\fonttbl{\f0 Harbor;}{\f5\fnil\fcharset238 Harbor CE;}}`;
    expect(await textOf(String.raw`${fonts}Bia{\f5\'b3}ystok \f5\'b3\plain\'b3`)).toBe('Białystok ł³');
    const written = (words: string) => new Uint8Array(Buffer.from(words, 'latin1'));
    expect((await rtf.extract(written(String.raw`{\rtf1\mac Cura\'8dao}`))).text).toBe('Curaçao');
    expect((await rtf.extract(written('{\\rtf1\\ansi \x93Lake\x94}'))).text).toBe('“Lake”');
  });

  it('may be empty, or break off', async () => {
    const told = async (bytes: Uint8Array) =>
      (await processInput({ name: 'page.rtf', bytes })).diagnostics.map(({ ruleId }) => ruleId);
    expect(await told(rtfOf(String.raw`\pard\par`))).toEqual(['empty-input']);
    expect(await told(rtfOf('Togo is a country.').subarray(0, 90))).toEqual(['binary-input']);
    expect(await told(new TextEncoder().encode(`{\\rtf1${'{'.repeat(5_000_000)}`))).toEqual(['binary-input']);
    expect(await told(new TextEncoder().encode('Togo is a country.'))).toEqual(['binary-input']);
  });
});
