import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { unpack } from '../../src/input/archive.ts';
import { inspectInput } from '../../src/inspect.ts';
import { defaultMaxBytes } from '../../src/options.ts';
import { processInput } from '../../src/process-input.ts';
import { processInputSync } from '../../src/process-input-sync.ts';
import { itemsOf, sectionsOf } from '../helpers/report-of.ts';
import { wrap } from '../helpers/wrap.ts';
import { zip } from '../helpers/zip.ts';
import { e10 as first } from '../narratives/e10.ts';
import { e10Note as second } from '../narratives/e10-note.ts';
import { toHtml, toText } from '../narratives/index.ts';

const archive = zip([
  { name: '2024/second.html', text: toHtml(second) },
  { name: '2024/first.txt', text: toText(first) },
  { name: '2024/second_files/logo.png', text: 'PNG' },
  { name: '2024/notes.txt', text: 'Opening hours of the library' },
]);

describe('an archive', () => {
  it('gives the reports of all documents in it, under their names', async () => {
    const { diagnostics, reports } = await processInput({ name: 'pages.zip', bytes: archive });
    expect(reports.map(({ id, source }) => [id, source.name, source.mediaType])).toEqual([
      [`${first.iso3}-${first.year}`, 'pages.zip/2024/first.txt', 'text/plain'],
      [`${second.iso3}-${second.year}`, 'pages.zip/2024/second.html', 'text/html'],
    ]);
    const about = diagnostics
      .map(({ message }) => message)
      .filter((message) => message.endsWith(' in `pages.zip/2024/notes.txt`'));
    expect(about).toHaveLength(1);
  });

  it('of one document is that document', async () => {
    const packed = await processInput({ name: 'page.html.gz', bytes: gzipSync(toHtml(first)) });
    const plain = await processInput({ name: 'page.html.gz', bytes: Buffer.from(toHtml(first)) });
    expect(packed.reports).toEqual(plain.reports);
    expect(packed.reports[0]?.source.mediaType).toBe('text/html');
  });

  it('that is damaged says so and invents nothing', async () => {
    const { diagnostics, reports } = await processInput({ name: 'pages.zip', bytes: archive.subarray(0, 500) });
    expect(reports).toEqual([]);
    expect(diagnostics.map(({ ruleId }) => ruleId)).toEqual(['damaged-archive']);
  });

  it('with a bad member says so, and gives the others', async () => {
    const bytes = archive.slice();
    // In the middle of what the first member was packed to.
    bytes.fill(0xff, 200, 260);
    const { diagnostics, reports } = await processInput({ name: 'pages.zip', bytes });
    expect(reports.map(({ id }) => id)).toEqual([`${first.iso3}-${first.year}`]);
    const damaged = diagnostics.filter(({ ruleId }) => ruleId === 'damaged-archive').map(({ message }) => message);
    expect(damaged).toHaveLength(1);
    expect(damaged[0]).toContain('second.html');
  });

  it('is shown document by document', async () => {
    const shown = await inspectInput({ name: 'pages.zip', bytes: archive }, 'read');
    for (const name of ['first.txt', 'second.html', 'notes.txt']) expect(shown).toContain(`pages.zip/2024/${name}\n\n`);
  });
});

describe('a mail that does not say how its letters are encoded', () => {
  const head = 'From: a@example.org\r\nTo: b@example.org\r\nSubject: x\r\nMIME-Version: 1.0\r\n';
  const text =
    'TONGA (Tier 2)\r\n\r\nThe Government of Tonga does not fully meet the minimum standards for the elimination of trafficking. The island\x92s judges sat.\r\n';

  it.each([
    ['a type', `${head}Content-Type: text/plain\r\nContent-Transfer-Encoding: 8bit\r\n\r\n${text}`],
    ['a type with more', `${head}Content-Type: text/plain;\r\n format=flowed\r\n\r\n${text}`],
    ['nothing', `${head}\r\n${text}`],
    [
      'quoted letters',
      `${head}Content-Type: text/plain\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${text.replace('\x92', '=92')}`,
    ],
  ])('and tells %s', async (_, mail) => {
    const { reports } = await processInput({ name: 'a.eml', bytes: Buffer.from(mail, 'latin1') });
    expect(JSON.stringify(reports)).toContain('The island’s judges sat.');
  });
});

it('keeps the lines of a mail that quotes in text that flows', async () => {
  const lines = wrap(toText(first), 72).replaceAll(/(?<=[^\n]{40})\n(?=[^\n])/gu, ' \n');
  const head = 'From: a@example.org\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8; format=flowed\r\n';
  const mail = `${head}\r\n${lines.replaceAll(/^/gmu, '> ').replaceAll('\n', '\r\n')}`;
  const { reports } = await processInput({ name: 'a.eml', bytes: Buffer.from(mail) });
  const { reports: alone } = await processInput({ name: 'a.txt', bytes: Buffer.from(toText(first)) });
  expect(reports.map((report) => [sectionsOf(report), itemsOf(report)])).toEqual(
    alone.map((report) => [sectionsOf(report), itemsOf(report)]),
  );
});

it('keeps what a mail that quotes says of text that flows', async () => {
  const said = 'Mara wrote that she sets format=flowed.';
  const head = 'From: a@example.org\r\nMIME-Version: 1.0\r\n';
  const body = `> ${said}\r\n\r\n${said}\r\n`;
  for (const part of [
    `Content-Type: text/plain; format=flowed\r\n\r\n${body}`,
    `Content-Type: multipart/mixed; boundary=q\r\n\r\n--q\r\nContent-Type: text/plain;\r\n format=flowed\r\n\r\n${body}--q--\r\n`,
  ]) {
    const [mail] = await unpack(
      { name: 'a.eml', bytes: Buffer.from(head + part) },
      { maxBytes: 1e6, isLimitAsked: false },
    );
    expect(
      Buffer.from(mail?.bytes ?? '')
        .toString()
        .trim(),
    ).toBe(`> ${said}\n\n${said}`);
  }
});

describe('what is attached to a mail', () => {
  const part = (head: string, text: string) => `--q\r\n${head}\r\n\r\n${text}\r\n`;
  const attached = (name: string) =>
    `Content-Type: application/octet-stream\r\nContent-Disposition: attachment; filename="${name}"`;
  const mail = (...parts: string[]) =>
    `From: a@example.org\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=q\r\n\r\n${part('Content-Type: text/plain', 'See below.')}${parts.join('')}--q--\r\n`;

  it('is read where it is another mail, or data', async () => {
    const other = mail(part(attached('first.txt'), toText(first)));
    const forwarded = part(
      'Content-Type: message/rfc822\r\nContent-Disposition: attachment',
      other.replaceAll('q', 'r'),
    );
    const table = part(attached('pages.json'), JSON.stringify({ text: toText(second) }));
    const { reports } = await processInput({ name: 'a.eml', bytes: Buffer.from(mail(forwarded, table)) });
    expect(reports.map(({ id }) => id)).toEqual([first, second].map((one) => `${one.iso3}-${one.year}`));
  });

  it('is told where it cannot be read, and passed over where a program put it there', async () => {
    const signature = part(
      'Content-Type: application/pkcs7-signature; name=smime.p7s\r\nContent-Disposition: attachment',
      'x',
    );
    const old = part(attached('old.doc'), '\xD0\xCF\x11\xE0 boats');
    const bytes = Buffer.from(mail(part(attached('first.txt'), 'x'.repeat(300)), signature, old), 'latin1');
    const { diagnostics } = await processInput({ name: 'a.eml', bytes });
    expect(diagnostics.map(({ message }) => message)).toContainEqual(
      expect.stringMatching(/an old Microsoft Office document.*: save it as \.docx.*`a\.eml\/old\.doc`/u),
    );
    expect(JSON.stringify(diagnostics)).not.toContain('smime');
  });

  it('makes no note of a short text that tells a tier', async () => {
    const said = mail(part(attached('more.txt'), toText(second))).replace('See below.', 'CHAD (Tier 3)');
    const { diagnostics, reports } = await processInput({ name: 'a.eml', bytes: Buffer.from(said) });
    expect([reports.length, JSON.stringify(diagnostics)]).toEqual([2, expect.stringContaining('missing-part')]);
  });
});

describe('a mailbox', () => {
  const mailOf = (text: string) =>
    `From: a@example.org\nSubject: x\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n${text}\n`;
  const line = 'From a@example.org Tue Jul 19 10:00:00 2022\n';
  const ids = [first, second].map((one) => `${one.iso3}-${one.year}`);

  it('gives the reports of each of its mails', async () => {
    const said = `${mailOf(toText(second))}\n>From the boats.\n`;
    const bytes = Buffer.from(`${line}${mailOf(toText(first))}\n${line}${said}`);
    const { reports } = await processInput({ name: 'a.mbox', bytes });
    expect(reports.map(({ id, source }) => [id, source.name])).toEqual([
      [ids[0], 'a.mbox/1.eml'],
      [ids[1], 'a.mbox/2.eml'],
    ]);
    expect(JSON.stringify(reports[1])).toContain('"From the boats."');
    const alone = await processInput({ name: 'a.eml', bytes: Buffer.from(`\uFEFF${mailOf(toText(first))}`) });
    expect(alone.reports.map(({ id }) => id)).toEqual([ids[0]]);
  });

  it('of one mail, as Apple keeps it, ends where it says', async () => {
    const mail = mailOf(toText(first));
    const bytes = Buffer.from(`${Buffer.from(mail).length}   \n${mail}<?xml version="1.0"?>\n<plist>Boats</plist>\n`);
    const { reports } = await processInput({ name: 'a.emlx', bytes });
    expect(reports.map(({ id }) => id)).toEqual([ids[0]]);
    expect(JSON.stringify(reports)).not.toContain('Boats');
  });

  it('is none where a text begins so', async () => {
    const bytes = Buffer.from(`From the ministry of boats\nSubject: boats\n\n${toText(first)}`);
    const { reports } = await processInput({ name: 'a.txt', bytes });
    expect(reports.map(({ source }) => source.name)).toEqual(['a.txt']);
  });
});

describe('without a promise', () => {
  it.each<[string, Uint8Array]>([
    ['an archive', archive],
    ['a page', Buffer.from(toHtml(first))],
    ['a PDF', Buffer.from('%PDF-1.4')],
  ])('%s is refused with the remedy', (_, bytes) => {
    expect(() => processInputSync({ name: 'input', bytes })).toThrow(
      /expected text or Markdown: use `parseReports` for it/u,
    );
  });

  it('an input over the limit is told, not thrown', () => {
    const { diagnostics, reports } = processInputSync(
      { name: 'a.txt', bytes: Buffer.from(toText(first)) },
      { maxBytes: 100 },
    );
    expect(reports).toEqual([]);
    expect(diagnostics.map(({ ruleId }) => ruleId)).toEqual(['input-too-large']);
  });

  it('a limit that is asked for holds for every format, also where it is the usual one', () => {
    const input = { name: 'a.txt', bytes: Buffer.from('\n'.repeat(700_000)) };
    const told = (maxBytes: number | null) =>
      processInputSync(input, { maxBytes }).diagnostics.map(({ ruleId }) => ruleId);
    expect(told(null)).toEqual(['input-too-large']);
    expect(told(defaultMaxBytes)).toEqual(['empty-input']);
  });
});
