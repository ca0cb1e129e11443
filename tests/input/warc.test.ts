import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { unpack } from '../../src/input/archive.ts';
import { processInput } from '../../src/process-input.ts';
import { zip } from '../helpers/zip.ts';
import { e10 as first } from '../narratives/e10.ts';
import { e10Note as second } from '../narratives/e10-note.ts';
import { toHtml, toText } from '../narratives/index.ts';

const bounds = { maxBytes: 1024 * 1024, isLimitAsked: false };
const site = 'https://www.example.org';

/** A record as `wget` and others write it. */
function record(type: string, address: string, content: string | Uint8Array): Buffer {
  const bytes = Buffer.from(content);
  const head = `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: ${address}\r\nContent-Length: ${bytes.length}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), bytes, Buffer.from('\r\n\r\n')]);
}

function answer(type: string, body: string | Uint8Array, { more = '', status = '200 OK' } = {}): Buffer {
  return Buffer.concat([Buffer.from(`HTTP/1.1 ${status}\r\nContent-Type: ${type}\r\n${more}\r\n`), Buffer.from(body)]);
}

async function membersOf(records: ReadonlyArray<Uint8Array>) {
  const members = await unpack({ name: 'crawl.warc', bytes: Buffer.concat(records) }, bounds);
  return members.map(({ name, bytes, notices }) => [
    name.replace('crawl.warc/', ''),
    Buffer.from(bytes).toString().split('\r\n\r\n').at(-1),
    ...notices.map(({ ruleId, actual }) => `${ruleId}: ${actual}`),
  ]);
}

describe('what a crawler kept', () => {
  const records = [
    record('warcinfo', 'crawl.warc', 'software: crawler'),
    record('request', `${site}/a/`, 'GET /a/ HTTP/1.1\r\n\r\n'),
    record('response', `${site}/a/`, answer('text/html; charset=utf-8', toHtml(first))),
    record('response', `${site}/b.html`, answer('text/html', toHtml(second))),
    record('response', `${site}/logo`, answer('image/png', '\x89PNG')),
  ];

  it.each<[string, string, Uint8Array]>([
    ['as it is', 'crawl.warc', Buffer.concat(records)],
    ['packed record by record', 'crawl.warc.gz', Buffer.concat(records.map((one) => gzipSync(one)))],
    [
      'with an index',
      'crawl.wacz',
      zip([
        { name: 'archive/data.warc', text: Buffer.concat(records) },
        { name: 'indexes/index.cdxj', text: 'org,example)/ 2018 {}' },
        { name: 'pages/pages.jsonl', text: '{"format":"json-pages-1.0"}\n{"url":"https://www.example.org/a/"}' },
      ]),
    ],
  ])('gives the report of each page, %s', async (_, name, bytes) => {
    const { diagnostics, reports } = await processInput({ name, bytes });
    const inside = name.endsWith('wacz') ? `${name}/archive/data.warc` : name;
    expect(reports.map(({ id, source }) => [id, source.name])).toEqual([
      [`${first.iso3}-${first.year}`, `${inside}/www.example.org/a`],
      [`${second.iso3}-${second.year}`, `${inside}/www.example.org/b.html`],
    ]);
    expect(diagnostics.filter(({ severity }) => severity !== 'info')).toEqual([]);
  });

  it('is not the file of texts that is named as a crawler names the list of its pages', async () => {
    const lines = JSON.stringify({ text: toText(first) });
    const bytes = zip([
      { name: 'pages/pages.jsonl', text: lines },
      { name: 'second.txt', text: toText(second) },
    ]);
    const { reports } = await processInput({ name: 'texts.zip', bytes });
    expect(reports.map(({ source }) => source.name)).toEqual([
      'texts.zip/pages/pages.jsonl/text',
      'texts.zip/second.txt',
    ]);
  });

  it('is read as it was sent: packed, in pieces, or as another document; not what was sent on, or nothing', async () => {
    const inPieces = { more: 'Transfer-Encoding: chunked\r\n' };
    const packed = { more: 'Content-Encoding: gzip\r\n' };
    expect(
      await membersOf([
        record('response', `${site}/a`, answer('text/html', '3;x=1\r\nNun\r\n2\r\ns.\r\n0\r\n\r\n', inPieces)),
        record('response', `${site}/b`, answer('text/html', 'Nuns.', inPieces)),
        record('response', `${site}/c`, answer('text/html', gzipSync('Boats.'), packed)),
        record('response', `${site}/d`, answer('application/rtf', '{\\rtf1 a}')),
        record('conversion', `${site}/e`, 'Lakes.'),
        record('response', `${site}/f`, answer('text/html', 'Elsewhere', { status: '301 Moved' })),
        record('response', `${site}/g`, answer('text/html', '')),
        record('response', 'dns:www.example.org', '10.0.0.1'),
        record('resource', 'metadata://gnu.org/software/wget/warc/MANIFEST.txt', 'wget'),
      ]),
    ).toEqual([
      ['www.example.org/a', 'Nuns.'],
      ['www.example.org/b', 'Nuns.'],
      ['www.example.org/c', 'Boats.'],
      ['www.example.org/d', '{\\rtf1 a}'],
      ['www.example.org/e', 'Lakes.'],
    ]);
  });

  it('is a page by its type, whatever its address; what has no type by its address', async () => {
    const page = (path: string, type = 'text/html') => record('response', `${site}${path}`, answer(type, path));
    const typed = (path: string, type: string) =>
      Buffer.from(
        record('resource', `${site}${path}`, path).toString().replace('\r\n', `\r\nContent-Type: ${type}\r\n`),
      );
    const pages = [
      page('/a.xml'),
      page('/b?style=c.css'),
      page('/d_files/e'),
      page('/.f/g'),
      page('/h/../i'),
      typed('/j.css', 'text/html'),
    ];
    const others = [page('/k', 'text/css'), page('/l.html', 'application/json'), typed('/m', 'image/png')];
    const untyped = [record('resource', `${site}/n.css?v=1`, 'n'), record('resource', `${site}/o?of=p.css`, 'o')];
    const paths = (await membersOf([...pages, ...others, ...untyped])).map(([path]) =>
      path?.replace('www.example.org', ''),
    );
    expect(paths).toEqual(['/a.xml', '/b?style=c.css', '/d_files/e', '/.f/g', '/h/../i', '/j.css', '/o?of=p.css']);
  });

  it('has a head whose lines end without a carriage return, too', async () => {
    const sent = answer('text/html', 'Nuns.').toString().replaceAll('\r\n', '\n');
    const [member] = await membersOf([record('response', `${site}/a`, sent)]);
    expect(member?.[1]?.split('\n\n')).toEqual(['HTTP/1.1 200 OK\nContent-Type: text/html', 'Nuns.']);
  });

  it('is put together out of a hundred thousand pieces', async () => {
    const sent = answer('application/rtf', `${'1\r\na\r\n'.repeat(1e5)}0\r\n\r\n`, {
      more: 'Transfer-Encoding: chunked\r\n',
    });
    const members = await unpack(
      { name: 'a.warc', bytes: record('response', `${site}/a`, sent) },
      { ...bounds, maxBytes: 1e7 },
    );
    expect(members.map(({ bytes }) => bytes.length)).toEqual([1e5]);
  });

  it('is read where a page was sent packed, and packed with others that are packed in an archive', async () => {
    const page = answer('text/html', gzipSync('Boats.'), { more: 'Content-Encoding: gzip\r\n' });
    const bytes = zip([{ name: 'data.warc.gz', text: gzipSync(record('response', `${site}/c`, page)) }]);
    const members = await unpack({ name: 'crawl.wacz', bytes }, bounds);
    expect(members.map((member) => [Buffer.from(member.bytes).toString(), member.notices])).toEqual([['Boats.', []]]);
  });

  it('is no text that only names it', async () => {
    const [member] = await unpack(
      { name: 'a.txt', bytes: Buffer.from('WARC/ARC files are what crawlers keep.') },
      bounds,
    );
    expect(member?.notices).toEqual([]);
  });

  it('gives what stands in front of a break, and tells it', async () => {
    const [page, next] = ['a', 'b'].map((path) => record('conversion', `${site}/${path}`, 'Lakes.')) as [
      Buffer,
      Buffer,
    ];
    const whole = ['www.example.org/a', 'Lakes.'];
    const cut = ['crawl.warc', '', 'damaged-archive: cut off'];
    expect(await membersOf([page, next.subarray(0, 90)])).toEqual([whole, cut]);
    expect(await membersOf([page, next.subarray(0, next.length - 6)])).toEqual([whole, cut]);
    expect(await membersOf([page, Buffer.from('x')])).toEqual([whole, cut]);
    expect(await membersOf([record('request', `${site}/a`, 'GET')])).toEqual([
      ['crawl.warc', '', 'empty-archive: null'],
    ]);
  });
});
