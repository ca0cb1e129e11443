import { expect, it } from 'vitest';
import { pdfVolume } from '../../scripts/pdf-volume.ts';
import type { Report } from '../../src/index.ts';
import { processInput } from '../../src/process-input.ts';
import { expectNothingLost } from '../helpers/law.ts';
import { toDocx } from '../helpers/to-docx.ts';
import { toFlat } from '../helpers/to-flat.ts';
import { toOdt } from '../helpers/to-odt.ts';
import { toRtf } from '../helpers/to-rtf.ts';
import { e10 } from '../narratives/e10.ts';
import { type Narrative, narratives, toHtml, toMarkdown, toText } from '../narratives/index.ts';
import { toVolume } from '../narratives/to-volume.ts';

/** Of a report all but where it stands, what is page, and what was found about it. */
function said(reports: ReadonlyArray<Report>): string {
  const apart = new Set(['position', 'source', 'residue', 'diagnostics']);
  return JSON.stringify(reports, (key, value) => (apart.has(key) ? undefined : value), 1);
}

type Render = (narrative: Narrative) => Uint8Array | Promise<Uint8Array>;

/** As a mail program or a browser wraps a text: quoted-printable, in one part of several. */
function mail(narrative: Narrative, render: (narrative: Narrative) => string, type: string): Uint8Array {
  const body = Array.from(Buffer.from(render(narrative)), (byte) =>
    byte === 0x0a
      ? '\n'
      : byte < 0x20 || byte > 0x7e || byte === 0x3d
        ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
        : String.fromCharCode(byte),
  )
    .join('')
    .replace(/[^\n]{60}(?![^\n]{0,2}\n)(?<!=.?)/gu, '$&=\n');
  const head =
    'From: a@example.org\nSubject: a report\nMIME-Version: 1.0\nContent-Type: multipart/related; boundary="b"\n\n--b\n';
  const part = `Content-Type: ${type}; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n${body}\n`;
  const picture = '--b\nContent-Type: image/png\nContent-Transfer-Encoding: base64\n\niVBORw0KGgo=\n--b--\n';
  return Buffer.from(head + part + picture);
}

const renderings: [string, Render][] = [
  ['page.md', (narrative) => Buffer.from(toMarkdown(narrative))],
  ['page.html', (narrative) => Buffer.from(toHtml(narrative))],
  ['page.txt', (narrative) => Buffer.from(toHtml(narrative))],
  ['page.docx', (narrative) => toDocx(narrative)],
  ['page.odt', toOdt],
  ['page.fodt', async (narrative) => toFlat(await toOdt(narrative))],
  ['page.xml', async (narrative) => toFlat(await toDocx(narrative))],
  ['page.rtf', toRtf],
  ['page.eml', (narrative) => mail(narrative, toText, 'text/plain')],
  ['page.mhtml', (narrative) => mail(narrative, toHtml, 'text/html')],
  ['volume.pdf', (narrative) => pdfVolume([toVolume(narrative)], { title: 'Test' })],
  ['column.pdf', (narrative) => pdfVolume([toVolume(narrative)], { title: 'Test', columns: 1, indent: true })],
];

/** The same bytes otherwise: with a comment in front; in UTF-16, as Windows has it; with the other quotation marks. */
const otherBytes: [string, Render][] = [
  [
    'noted.fodt',
    async (narrative) => rewritten(await toFlat(await toOdt(narrative)), '<office:document ', '<!-- By a script -->$&'),
  ],
  ['wide.fodt', async (narrative) => wide(await toFlat(await toOdt(narrative)))],
  ['wide.xml', async (narrative) => wide(await toFlat(await toDocx(narrative)))],
  [
    'quoted.xml',
    async (narrative) => rewritten(await toFlat(await toDocx(narrative)), /pkg:name="([^"]*)"/gu, "pkg:name='$1'"),
  ],
];

function rewritten(bytes: Uint8Array, found: RegExp | string, by: string): Uint8Array {
  return Buffer.from(Buffer.from(bytes).toString('utf8').replace(found, by));
}

function wide(bytes: Uint8Array): Uint8Array {
  const text = Buffer.from(bytes).toString('utf8').replace('encoding="UTF-8"', 'encoding="UTF-16"');
  return Buffer.from(`\uFEFF${text}`, 'utf16le');
}

it.each(narratives)('$iso3-$year is the same report in every format', async (narrative) => {
  const text = await processInput({ name: 'page.txt', bytes: Buffer.from(toText(narrative)) });
  expect(text.reports).toHaveLength(1);
  expectNothingLost(text);
  for (const [name, render] of narrative === e10 ? [...renderings, ...otherBytes] : renderings) {
    const outcome = await processInput({ name, bytes: await render(narrative) });
    expect(said(outcome.reports), name).toBe(said(text.reports));
    expectNothingLost(outcome);
  }
});

/** The lines of a narrative in two columns with their places, as `pdftohtml -xml` writes them. */
function linesInXml(narrative: Narrative): Uint8Array {
  const lines = toText(narrative)
    .split('\n')
    .flatMap((line) => line.replace(/(.{40,50}) (?=.{20})/gu, '$1\n').split('\n'));
  const texts = lines.flatMap((line, at) => {
    const words = /^[A-Z ]+$/u.test(line) ? `<b>${line} </b>` : line.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    const place = `top="${80 + (at % 50) * 18}" left="${at % 100 < 50 ? 90 : 500}" width="${7 * line.length}" height="17" font="0"`;
    const page = at % 100 === 0 ? ['</page>', `<page number="${at / 100 + 1}" height="1188" width="918">`] : [];
    return [...page, ...(line === '' ? [] : [`<text ${place}>${words}</text>`])];
  });
  const body = [...texts.slice(1), '</page>'].join('\n');
  return Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>\n<pdf2xml producer="poppler">\n${body}\n</pdf2xml>`);
}

it('is the same report where the lines of a PDF have their places', async () => {
  const text = await processInput({ name: 'page.txt', bytes: Buffer.from(toText(e10)) });
  const lines = await processInput({ name: 'page.xml', bytes: linesInXml(e10) });
  expect(said(lines.reports)).toBe(said(text.reports));
  expectNothingLost(lines);
  const turned = rewritten(linesInXml(e10), /(top="\d+") (left="\d+")/gu, '$2 $1');
  expect(said((await processInput({ name: 'page.xml', bytes: turned })).reports)).toBe(said(text.reports));
});

it('has no page whose lines have no places, which is told', async () => {
  const bytes = rewritten(linesInXml(e10), /top="\d+" /u, '');
  const { diagnostics } = await processInput({ name: 'page.xml', bytes });
  expect(diagnostics).toContainEqual(expect.objectContaining({ ruleId: 'damaged-pdf' }));
});

it('is Markdown that shows how a document in one file begins, and none', async () => {
  const bytes = Buffer.from(`~~~\n<office:document office:version="1.3">\n~~~\n\n${toText(e10)}`);
  expect((await processInput({ name: 'page.md', bytes })).reports).toHaveLength(1);
});

it('is a text that names the XML of a PDF, and none', async () => {
  const bytes = Buffer.from(`Copied from a file that begins with <pdf2xml and a name\n\n${toText(e10)}`);
  const { reports } = await processInput({ name: 'page.txt', bytes });
  expect(reports).toHaveLength(1);
});

it('reads no part of an XML document of Word once more with each part in front of it', async () => {
  const part = (at: number) => `<pkg:part pkg:name="/word/a${at}.xml"><pkg:xmlData>${'<w:p/>'.repeat(100)}`;
  const parts = Array.from({ length: 400 }, (_, at) => part(at)).join('');
  const bytes = Buffer.from(`<?xml version="1.0"?><pkg:package xmlns:pkg="urn:x">${parts}</pkg:xmlData></pkg:package>`);
  const { diagnostics } = await processInput({ name: 'page.xml', bytes });
  expect(diagnostics).toMatchObject([{ ruleId: 'damaged-archive' }]);
});

it('tells two parts of one name in an XML document of Word, and takes neither', async () => {
  // Names are told apart by their letters, be they large or small.
  const part = (name: string) =>
    `<pkg:part pkg:name="/${name}/document.xml"><pkg:xmlData><a/></pkg:xmlData></pkg:part>`;
  const bytes = Buffer.from(
    `<?xml version="1.0"?><pkg:package xmlns:pkg="urn:x">${part('word')}${part('Word')}</pkg:package>`,
  );
  const { diagnostics } = await processInput({ name: 'page.xml', bytes });
  expect(diagnostics).toMatchObject([{ ruleId: 'damaged-archive', actual: 'two parts of one name' }]);
});
