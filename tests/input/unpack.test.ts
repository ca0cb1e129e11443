import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { unpack } from '../../src/input/archive.ts';
import { isCompanion } from '../../src/input/companions.ts';
import { processInput } from '../../src/process-input.ts';
import { zip } from '../helpers/zip.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const mebibyte = 1024 * 1024;
const bounds = { maxBytes: mebibyte, isLimitAsked: false };

/** A document of OpenDocument, wrong in its text, or with a picture of a size. */
function document(text: { crc?: number; size?: number }, picture = 0): Uint8Array {
  return zip([
    { name: 'mimetype', text: 'application/vnd.oasis.opendocument.text' },
    { name: 'content.xml', text: '<a/>', ...text },
    { name: 'Pictures/map.png', text: '', size: picture },
  ]);
}

describe('unpack', () => {
  it('gives what is no archive as it is', async () => {
    const bytes = bytesOf('PKP is a party');
    expect(await unpack({ name: 'a.txt', bytes }, bounds)).toEqual([{ name: 'a.txt', bytes, notices: [] }]);
  });

  it('opens a gzip file by its content, not its name', async () => {
    const [member] = await unpack({ name: 'a.html', bytes: gzipSync('<p>x') }, bounds);
    expect(member && textOf(member.bytes)).toBe('<p>x');
    expect(member?.name).toBe('a.html');
  });

  it('opens a folder of pages in the order of their paths, without what browsers save beside them', async () => {
    const bytes = zip([
      { name: '2018/', text: '' },
      { name: '2018/niger.html', text: 'two' },
      { name: '2018/niger_files/frame.html', text: 'no' },
      { name: '2018/niger_files/style.css', text: 'no' },
      { name: '__MACOSX/2018/._niger.html', text: 'no' },
      { name: '2018/chad.html', text: 'one', stored: true },
      { name: '2018/more.zip', text: Buffer.from(zip([{ name: 'peru.txt', text: 'three' }])) },
    ]);
    const members = await unpack({ name: 'pages.zip', bytes }, bounds);
    expect(members.map((member) => [member.name, textOf(member.bytes), member.notices])).toEqual([
      ['pages.zip/2018/chad.html', 'one', []],
      ['pages.zip/2018/more.zip/peru.txt', 'three', []],
      ['pages.zip/2018/niger.html', 'two', []],
    ]);
  });

  it.each<[string, Uint8Array, string]>([
    ['a truncated gzip file', gzipSync('x'.repeat(5000)).subarray(0, 30), 'damaged-archive'],
    ['a truncated ZIP archive', zip([{ name: 'a.txt', text: 'a' }]).subarray(0, 40), 'damaged-archive'],
    ['a wrong checksum', zip([{ name: 'a.txt', text: 'a', crc: 1 }]), 'damaged-archive'],
    ['a member larger than it promises', zip([{ name: 'a.txt', text: 'x'.repeat(9000), size: 10 }]), 'damaged-archive'],
    ['a path that leads out', zip([{ name: '../../a.txt', text: 'a' }]), 'damaged-archive'],
    ['a way to compress that is not known', zip([{ name: 'a.txt', text: 'a', method: 12 }]), 'damaged-archive'],
    ['an encrypted member', zip([{ name: 'a.txt', text: 'a', encrypted: true }]), 'encrypted-archive'],
    ['an archive of nothing', zip([]), 'empty-archive'],
    ['an archive of images', zip([{ name: 'a.png', text: 'a' }]), 'empty-archive'],
    ['an Office document', zip([{ name: '[Content_Types].xml', text: 'a' }]), 'binary-input'],
    ['a document that promises more XML than is read', document({ size: 23 * mebibyte }), 'input-too-large'],
    ['a document that promises a picture larger than all', document({}, 513 * mebibyte), 'input-too-large'],
    [
      'more members than an archive of pages has',
      zip(Array(20_001).fill({ name: 'a.txt', text: '' })),
      'input-too-large',
    ],
    ['a gzip bomb', gzipSync(Buffer.alloc(2 * mebibyte)), 'input-too-large'],
    ['a ZIP bomb', zip([{ name: 'a.txt', text: Buffer.alloc(2 * mebibyte) }]), 'input-too-large'],
    ['an input over the limit', new Uint8Array(2 * mebibyte), 'input-too-large'],
    [
      'archives within archives',
      [1, 2, 3, 4, 5].reduce((inner) => gzipSync(inner), Buffer.from('x')),
      'nested-archive',
    ],
  ])('says what is wrong with %s', async (_, bytes, ruleId) => {
    const members = await unpack({ name: 'a.zip', bytes }, bounds);
    expect(members).toHaveLength(1);
    expect(members[0]).toMatchObject({ bytes: new Uint8Array(), notices: [{ ruleId, range: null }] });
  });

  it('counts the members of an archive together', async () => {
    const half = Buffer.alloc(mebibyte * 0.6);
    const bytes = zip([
      { name: 'a.txt', text: half },
      { name: 'b.zip', text: Buffer.from(zip([{ name: 'c.txt', text: half }])) },
    ]);
    const members = await unpack({ name: 'a.zip', bytes }, bounds);
    expect(members.map(({ name, notices }) => [name, notices[0]?.ruleId])).toEqual([
      ['a.zip/a.txt', undefined],
      ['a.zip/b.zip', 'input-too-large'],
    ]);
  });

  it('tells what is wrong with the text of a document where that is read, and of a workbook', async () => {
    const bytes = document({ crc: 1 });
    const [member] = await unpack({ name: 'a.odt', bytes }, bounds);
    expect(await member?.readParts?.()).toMatchObject([{ ruleId: 'damaged-archive' }]);
    expect((await processInput({ name: 'a.odt', bytes })).diagnostics).toMatchObject([{ ruleId: 'damaged-archive' }]);
    const sheets = zip([
      { name: '[Content_Types].xml', text: '<a/>' },
      { name: 'xl/workbook.xml', text: '<a/>', crc: 1 },
    ]);
    expect(await unpack({ name: 'a.xlsx', bytes: sheets }, bounds)).toMatchObject([
      { notices: [{ ruleId: 'damaged-archive' }] },
    ]);
  });

  it('weighs the tags of a document, as much as somebody asks for', async () => {
    const bytes = zip([
      { name: 'mimetype', text: 'application/vnd.oasis.opendocument.text' },
      { name: 'content.xml', text: `<a>${'<b/>'.repeat(20)}</a>` },
    ]);
    const told = async (maxBytes: number, isLimitAsked = true) => {
      const [member] = await unpack({ name: 'a.odt', bytes }, { maxBytes, isLimitAsked });
      const parts = await member?.readParts?.();
      return [member?.notices ?? [], Array.isArray(parts) ? parts : []].flat().map(({ ruleId }) => ruleId);
    };
    expect(await told(1000)).toEqual(['input-too-large']);
    expect(await told(1200)).toEqual([]);
    expect(await told(1000, false)).toEqual([]);
  });

  it('keeps the members that are whole when one is not', async () => {
    const bytes = zip([
      { name: 'a.txt', text: 'a', crc: 1 },
      { name: 'b.txt', text: 'b' },
    ]);
    const members = await unpack({ name: 'a.zip', bytes }, bounds);
    expect(members.map(({ notices }) => notices.length)).toEqual([1, 0]);
  });
});

describe('isCompanion', () => {
  it.each([
    'x/logo.PNG',
    'niger_files/a.html',
    'a/.DS_Store',
    '.git/a.txt',
    '__MACOSX/a.txt',
    'a/~$niger.docx',
    'desktop.ini',
  ])('passes over %s', (path) => expect(isCompanion(path)).toBe(true));
  it.each(['niger.html', '2018/niger.txt', 'niger', 'a.pdf', 'files/a.txt'])('takes %s', (path) =>
    expect(isCompanion(path)).toBe(false),
  );
});
