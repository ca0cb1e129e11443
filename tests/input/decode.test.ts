import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode } from '../../src/input/decode.ts';
import { unusualIn } from '../../src/text/characters.ts';

const sentence = 'The government’s “efforts” – in Curaçao and Türkiye – cost €27';
const utf8 = new TextEncoder().encode(sentence);

/** The sentence in Windows-1252, byte by byte. */
const typographic: Readonly<Record<string, number>> = { '’': 0x92, '“': 0x93, '”': 0x94, '–': 0x96, '€': 0x80 };
const windows = Uint8Array.from(sentence, (char) => typographic[char] ?? char.charCodeAt(0));
/** And in Mac Roman. */
const onMacs: Readonly<Record<string, number>> = {
  '’': 0xd5,
  '“': 0xd2,
  '”': 0xd3,
  '–': 0xd0,
  ç: 0x8d,
  ü: 0x9f,
  '€': 0xdb,
};
const macRoman = Uint8Array.from(sentence, (char) => onMacs[char] ?? char.charCodeAt(0));
const latin = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));

function utf16(text: string, big: boolean): Uint8Array {
  const bytes = Buffer.from(text, 'utf16le');
  return big ? bytes.swap16() : bytes;
}

const join = (...parts: Uint8Array[]) => new Uint8Array(Buffer.concat(parts));

describe('decode', () => {
  it.each<[string, Uint8Array, string]>([
    ['UTF-8', utf8, 'utf-8'],
    ['UTF-8 with a mark', join(new Uint8Array([0xef, 0xbb, 0xbf]), utf8), 'utf-8'],
    ['UTF-8 with two marks', join(new Uint8Array([0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf]), utf8), 'utf-8'],
    ['UTF-16, little end first, with a mark', join(new Uint8Array([0xff, 0xfe]), utf16(sentence, false)), 'utf-16le'],
    ['UTF-16, big end first, with a mark', join(new Uint8Array([0xfe, 0xff]), utf16(sentence, true)), 'utf-16be'],
    ['UTF-16, little end first, without a mark', utf16(sentence, false), 'utf-16le'],
    ['UTF-16, big end first, without a mark', utf16(sentence, true), 'utf-16be'],
    ['Windows-1252 that nobody declares', windows, 'windows-1252'],
    ['Mac Roman', macRoman, 'macintosh'],
  ])('reads %s', (_, bytes, encoding) => {
    expect(decode(bytes)).toEqual({ text: sentence, encoding, unusual: unusualIn(sentence), notices: [] });
  });

  it.each([
    '<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">',
    "<META charset='windows-1252'>",
    '<?xml version="1.0" encoding="ISO-8859-1"?>',
    'Content-Type: text/html; charset=ISO-8859-1\r\n\r\n',
    '<meta charset="utf-8">',
    '<meta charset="no-such-thing">',
  ])('reads Windows-1252 under %s', (declaration) => {
    const { text, encoding } = decode(join(latin(declaration), windows));
    expect(encoding).toBe('windows-1252');
    expect(text).toBe(declaration + sentence);
  });

  it('reads GB 18030, which nobody declares, by its quotes', () => {
    const quote = new Uint8Array([0xa1, 0xaf]);
    const { text, encoding } = decode(
      join(latin('The government'), quote, latin('s plan for 15 years'), quote, latin(' time')),
    );
    expect([text, encoding]).toEqual(['The government’s plan for 15 years’ time', 'gb18030']);
  });

  it('reads Big 5, which nobody declares, by its quotes', () => {
    const quote = new Uint8Array([0xa1, 0xa6]);
    const { text, encoding } = decode(
      join(latin('The government'), quote, latin('s plan for 15 years'), quote, latin(' time')),
    );
    expect([text, encoding]).toEqual(['The government’s plan for 15 years’ time', 'big5']);
  });

  it('reads Shift JIS, which nobody declares, by its quotes', () => {
    const quote = new Uint8Array([0x81, 0x66]);
    const { text, encoding } = decode(
      join(latin('The government'), quote, latin('s plan for 15 years'), quote, latin(' time')),
    );
    expect([text, encoding]).toEqual(['The government’s plan for 15 years’ time', 'shift_jis']);
    const dos = join(latin('fr'), new Uint8Array([0x81]), latin('h and f'), new Uint8Array([0x81]), latin('nf boats'));
    expect(decode(dos)).toMatchObject({ text: 'früh and fünf boats', encoding: 'ibm850' });
  });

  it('leaves out the sign of DOS behind the end of a text', () => {
    expect(decode(latin('Judges sat.\r\n\x1A\x1A'))).toMatchObject({ text: 'Judges sat.\r\n', notices: [] });
  });

  it('reads what DOS wrote, which nobody declares, by its letters', () => {
    const text = 'A judge of São Tomé met the Ministère de l’Intérieur at a café.';
    const bytes = { ã: 0xc6, é: 0x82, è: 0x8a, '’': 0x27 } as const;
    const written = Uint8Array.from(text, (char) => bytes[char as keyof typeof bytes] ?? char.charCodeAt(0));
    expect(decode(written)).toMatchObject({ text: text.replace('’', "'"), encoding: 'ibm850', notices: [] });
  });

  it('reads DOS by a letter behind a capital', () => {
    const written = join(
      latin('A judge of K'),
      new Uint8Array([0x82]),
      latin('nieba met the pr'),
      new Uint8Array([0x8a]),
      latin('s.'),
    );
    expect(decode(written)).toMatchObject({ text: 'A judge of Kénieba met the près.', encoding: 'ibm850' });
  });

  it('reads DOS by letters that end words alone', () => {
    const written = join(latin('A house in Lom'), new Uint8Array([0x82]), latin('. Boys slept at a police post.'));
    expect(decode(written)).toMatchObject({
      text: 'A house in Lomé. Boys slept at a police post.',
      encoding: 'ibm850',
    });
  });

  it('reads another encoding that is declared', () => {
    const page = join(latin('<meta charset="iso-8859-2">P'), new Uint8Array([0xf8, 0xed]), latin('bram'));
    expect(decode(page)).toMatchObject({ text: '<meta charset="iso-8859-2">Příbram', encoding: 'iso-8859-2' });
  });

  it('takes valid UTF-8 for UTF-8 whatever the page declares', () => {
    const page = join(latin('<meta charset="iso-8859-1">'), utf8);
    expect(decode(page)).toMatchObject({ encoding: 'utf-8', notices: [] });
  });

  it('says where a character of UTF-8 was lost', () => {
    const { text, encoding, notices } = decode(join(utf8, latin('. A'), new Uint8Array([0xff]), latin('B')));
    expect(encoding).toBe('utf-8');
    const start = text.indexOf('\uFFFD');
    expect(notices).toEqual([
      { ruleId: 'undecodable-text', range: { start, end: start + 1 }, actual: '\uFFFD', detail: 'utf-8' },
    ]);
  });

  it('says where a byte stands for nothing in Windows-1252', () => {
    const { notices } = decode(join(windows, new Uint8Array([0x9d, 0x20, 0xe9, 0x20])));
    const start = sentence.length;
    expect(notices).toMatchObject([{ ruleId: 'undecodable-text', range: { start, end: start + 1 } }]);
  });

  it('does not tell of thousands of lost characters one by one', () => {
    const { notices } = decode(new TextEncoder().encode('a\uFFFD'.repeat(5000)));
    expect(notices).toHaveLength(21);
    expect(notices.at(-1)).toEqual({
      ruleId: 'undecodable-text',
      range: null,
      actual: null,
      detail: '4980 more places',
    });
  });

  it.each<[string, Uint8Array]>([
    ['nothing', new Uint8Array()],
    ['blanks', latin(' \n\t')],
  ])('says that %s is empty', (_, bytes) => {
    expect(decode(bytes).notices).toMatchObject([{ ruleId: 'empty-input', range: null }]);
  });

  it.each<[string, Uint8Array]>([
    ['a PNG image', latin('\x89PNG\r\n\x1A\n\0\0\0\rIHDR')],
    [
      'an old Microsoft Office document, or one with a password: save it as .docx or .xlsx',
      latin('\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1'),
    ],
    ['a SQLite database: name the inputs that it was made of', latin('SQLite format 3\0\x10\0\x01\x01')],
    ['a Parquet table: name the inputs that it was made of', latin('PAR1\x15\x04\x15\xF4')],
    ['a Zstandard archive: unpack it', latin('\x28\xB5\x2F\xFD\x24\x09')],
    ['a program: unpack it, where it is an archive that unpacks itself', latin('MZ\x90\0\x03')],
    ['a web archive of Safari: save the page as .html', latin('bplist00\xD1\x01\x02')],
    [
      'an answer of a web server in pieces: save its page',
      latin('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nVary: Cookie\r\n\r\n1f4\r\n<p>Judges sat in the'),
    ],
    ['UTF-32 text', latin('\xFF\xFE\0\0T\0\0\0')],
    ['binary data', Uint8Array.from({ length: 2000 }, (_, index) => (index * 7) % 256)],
  ])('takes %s for no text', (actual, bytes) => {
    expect(decode(bytes)).toMatchObject({ text: '', notices: [{ ruleId: 'binary-input', actual }] });
  });

  it('reads a text with a few control characters', () => {
    expect(decode(latin(`The boats\u0001 sail. ${'Nuns pray. '.repeat(30)}`)).text).toContain('sail. Nuns pray.');
  });

  it('gives the same for a string that was encoded, whether it is told the string or not', () => {
    const units = [
      'a',
      '\n',
      ' ',
      '’',
      '😀',
      '\uD83D',
      '\uDE00',
      '\uFEFF',
      '\uFFFD',
      '\u0085',
      '\u009D',
      '\0',
      '\u0001',
    ];
    const texts = fc.array(fc.constantFrom(...units, 'GIF8', '{\\rtf', 'The law of 2003. '), { maxLength: 60 });
    fc.assert(
      fc.property(texts, (parts) => {
        const bytes = new TextEncoder().encode(parts.join(''));
        expect(decode(bytes, parts.join(''))).toEqual(decode(bytes));
      }),
    );
  });
});
