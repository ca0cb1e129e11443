import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { unpack } from '../../src/input/archive.ts';
import { paxRecord, tar, tarMember } from '../helpers/tar.ts';
import { zip } from '../helpers/zip.ts';

const bounds = { maxBytes: 1024 * 1024, isLimitAsked: false };
const long = `2018/${'folder/'.repeat(20)}côte.txt`;

async function membersOf(bytes: Uint8Array, name = 'pages.tar') {
  const members = await unpack({ name, bytes }, bounds);
  return members.map((member) => [
    member.name,
    new TextDecoder().decode(member.bytes),
    ...member.notices.map(({ ruleId, actual }) => `${ruleId}: ${actual}`),
  ]);
}

describe('a tape archive', () => {
  it('is opened as a ZIP archive is, also packed and within others', async () => {
    const bytes = tar([
      { name: './2018/', text: '', type: '5' },
      { name: './2018/niger.txt', text: 'old' },
      { name: './2018/chad.txt', text: 'x'.repeat(512), type: '\0' },
      { name: './2018/niger.txt', text: 'two' },
      { name: './2018/niger_files/frame.html', text: 'no' },
      { name: './2018/link.txt', text: '', type: '2' },
      { name: './more.zip', text: Buffer.from(zip([{ name: 'peru.txt', text: 'three' }])) },
    ]);
    const found = (name: string) => [
      [`${name}/2018/chad.txt`, 'x'.repeat(512)],
      [`${name}/2018/niger.txt`, 'two'],
      [`${name}/more.zip/peru.txt`, 'three'],
    ];
    expect(await membersOf(bytes)).toEqual(found('pages.tar'));
    expect(await membersOf(gzipSync(bytes), 'pages.tgz')).toEqual(found('pages.tgz'));
  });

  it('of the first programs is opened, too', async () => {
    const isOld = true;
    const bytes = tar([
      { name: '2018/', text: '', type: '\0', isOld },
      { name: '2018/niger.txt', text: 'one', type: '\0', isOld },
    ]);
    expect(await membersOf(bytes)).toEqual([['pages.tar/2018/niger.txt', 'one']]);
  });

  it.each<[string, Uint8Array]>([
    [
      'pax',
      tar([
        { name: 'x', text: paxRecord('mtime', '1.5') + paxRecord('path', long), type: 'x' },
        { name: 'cut', text: 'a' },
      ]),
    ],
    [
      'pax, and its size',
      tar([
        { name: 'x', text: paxRecord('path', long) + paxRecord('size', '1'), type: 'x' },
        { name: 'cut', text: 'a' },
      ]),
    ],
    [
      'pax for all',
      tar([
        { name: 'g', text: paxRecord('comment', 'abc'), type: 'g' },
        { name: 'côte.txt', text: 'a', prefix: long.slice(0, -9) },
      ]),
    ],
    [
      'GNU',
      tar([
        { name: '././@LongLink', text: `${long}\0`, type: 'L' },
        { name: 'cut', text: 'a' },
      ]),
    ],
    ['POSIX', tar([{ name: 'côte.txt', text: 'a', prefix: long.slice(0, -9) }])],
  ])('may have the long names of %s', async (_, bytes) => {
    expect((await membersOf(bytes)).map(([name, text]) => [name, text])).toEqual([[`pages.tar/${long}`, 'a']]);
  });

  const two = tar([
    { name: 'a.txt', text: 'a' },
    { name: 'b.txt', text: 'b'.repeat(600) },
  ]);
  const a = ['pages.tar/a.txt', 'a'];
  const wrong = Buffer.from(two);
  wrong[1030] = 0x40;

  it.each<[string, Uint8Array, string[][]]>([
    ['is cut in a member', two.subarray(0, 1700), [a, ['pages.tar', '', 'damaged-archive: cut off']]],
    ['is cut behind a member', two.subarray(0, 1024), [a, ['pages.tar', '', 'damaged-archive: cut off']]],
    ['is cut in its first member', two.subarray(0, 512), [['pages.tar', '', 'damaged-archive: cut off']]],
    ['has a broken header', wrong, [a, ['pages.tar', '', 'damaged-archive: wrong checksum']]],
    ['holds nothing', tar([{ name: 'a/', text: '', type: '5' }]), [['pages.tar', '', 'empty-archive: null']]],
    [
      'has a file with holes',
      tar([
        { name: 'x', text: paxRecord('GNU.sparse.major', '1'), type: 'x' },
        { name: 'a.txt', text: 'a' },
      ]),
      [['pages.tar/a.txt', '', 'damaged-archive: a member of type 0']],
    ],
    [
      'has a path that leads out',
      tar([{ name: '../a.txt', text: 'a' }]),
      [['pages.tar/../a.txt', '', 'damaged-archive: invalid relative path: ../a.txt']],
    ],
  ])('that %s says so', async (_, bytes, found) => {
    expect(await membersOf(bytes)).toEqual(found);
  });

  it('of too many members says so', async () => {
    const bytes = Buffer.concat(Array.from({ length: 20_001 }, (_, at) => tarMember({ name: `${at}.txt`, text: '' })));
    const [member] = await unpack({ name: 'a.tar', bytes }, { ...bounds, maxBytes: bytes.length });
    expect(member?.notices).toMatchObject([{ ruleId: 'input-too-large' }]);
  });
});
