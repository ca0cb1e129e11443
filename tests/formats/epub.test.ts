import JSZip from 'jszip';
import { expect, it } from 'vitest';
import { epub } from '../../src/formats/epub.ts';
import { processInput } from '../../src/process-input.ts';
import { extractedFrom } from '../helpers/extracted-from.ts';
import { itemsOf, sectionsOf } from '../helpers/report-of.ts';
import { e10Note as narrative } from '../narratives/e10-note.ts';
import { toHtml, toText } from '../narratives/index.ts';

const page = toHtml(narrative);
const middle = page.indexOf('<p', page.length / 2);
const halves = [page.slice(0, middle), `<html><body>${page.slice(middle)}`];

/** A book of two pages and a table of contents, whose list names the second page first. */
async function book(others: Record<string, string | Uint8Array> = {}): Promise<Uint8Array> {
  const archive = new JSZip();
  archive.file('mimetype', 'application/epub+zip', { compression: 'STORE' });
  archive.file('META-INF/container.xml', '<container><rootfile full-path="OPS/book.opf" media-type="x"/></container>');
  const items = ['<item id="b" href="text/two%20b.xhtml"/>', '<item id="a" href="text/one.xhtml"/>'];
  const nav = '<opf:item id="n" href="nav.xhtml" properties="nav"/>';
  const spine = '<spine><itemref idref="n"/><itemref idref="a"/><itemref idref="b" linear="yes"/></spine>';
  archive.file('OPS/book.opf', `<package><manifest>${items.join('')}${nav}</manifest>${spine}</package>`);
  archive.file('OPS/nav.xhtml', '<html><body><p>Contents of the book of the harbor</p></body></html>');
  archive.file('OPS/text/one.xhtml', `${halves[0]}</body></html>`);
  archive.file('OPS/text/two b.xhtml', halves[1] ?? '');
  for (const [path, text] of Object.entries(others)) archive.file(path, text);
  return archive.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

const told = async (bytes: Uint8Array) =>
  (await processInput({ name: 'book.epub', bytes })).diagnostics.map(({ ruleId }) => ruleId);

it('reads the pages of a book in their order', async () => {
  const said = async (name: string, bytes: Uint8Array) =>
    (await processInput({ name, bytes })).reports.map((report) => [
      report.header.country?.iso3,
      sectionsOf(report),
      itemsOf(report),
    ]);
  const text = new TextEncoder().encode(toText(narrative));
  expect(await said('book.epub', await book())).toEqual(await said('page.txt', text));
});

it('tells a book that is locked, damaged, or none', async () => {
  const locks = '<encryption><CipherReference URI="OPS/text/one.xhtml"/></encryption>';
  expect(await told(await book({ 'META-INF/encryption.xml': locks }))).toEqual(['encrypted-archive']);
  expect(await told(await book({ 'META-INF/container.xml': '<container/>' }))).toEqual(['damaged-archive']);
  expect(await told((await book()).subarray(0, 400))).toEqual(['damaged-archive']);
  expect(await told(new TextEncoder().encode('Togo is a country.'))).toEqual(['binary-input']);
});

const list = (href: string, prefix = '') =>
  `<${prefix}package><${prefix}manifest><${prefix}item id='a' href='${href}'/></${prefix}manifest><${prefix}spine><${prefix}itemref idref='a'/></${prefix}spine></${prefix}package>`;
const textOf = async (href: string, page: string, prefix?: string) =>
  (await extractedFrom(epub, await book({ 'OPS/book.opf': list(href, prefix), 'text/p.xhtml': page }))).text;

it('finds a page wherever its address leads within the book', async () => {
  for (const href of ['../text/p.xhtml', '/text/p.xhtml', '../text/./p.xhtml#start', '%2e%2e/text/p%2Exhtml'])
    expect(await textOf(href, '<body>A</body>')).toBe('A');
  expect(await textOf('../text/p.xhtml', '<body>A <![CDATA[<&]]></body>', 'ns0:')).toBe('A &lt;&amp;');
  expect(await textOf('../text/p.xhtml', '<body>A</body>', 'opf:')).toBe('A');
});

it('tells the pages that a book has not, and reads the others', async () => {
  for (const href of ['../../etc/passwd', 'https://example.org/p.xhtml', 'a%zz.xhtml', 'none.xhtml'])
    expect(await told(await book({ 'OPS/book.opf': list(href) }))).toContain('damaged-archive');
  const container = '<container><rootfile full-path="pages.bin"/></container>';
  expect(await told(await book({ 'META-INF/container.xml': container, 'pages.bin': '<itemref/>' }))).toEqual([
    'damaged-archive',
  ]);
  const some = await book({ 'OPS/text/two b.xhtml': '' });
  expect((await processInput({ name: 'book.epub', bytes: some })).reports).toHaveLength(1);
});

it('tells the pages that are in another encoding', async () => {
  const bytes = await book({ 'OPS/text/two b.xhtml': Buffer.from('<body>Caf\xE9</body>', 'latin1') });
  expect((await extractedFrom(epub, bytes)).notices).toEqual([
    { ruleId: 'undecodable-text', range: null, actual: null, detail: 'OPS/text/two b.xhtml' },
  ]);
  expect(await told(await book({ 'OPS/book.opf': Buffer.from('<package a="\xE9"/>', 'latin1') }))).toEqual([
    'damaged-archive',
  ]);
});

it('reads a page once', async () => {
  const twice = '<package><item id="a" href="a.xhtml"/><itemref idref="a"/><itemref idref="a"/></package>';
  const bytes = await book({ 'OPS/book.opf': twice, 'OPS/a.xhtml': '<body>A</body>' });
  expect((await extractedFrom(epub, bytes)).text).toBe('A');
});

it('is told by its name where it was packed anew', async () => {
  const archive = await JSZip.loadAsync(await book());
  const again = new JSZip();
  for (const path of Object.keys(archive.files).toReversed())
    again.file(path, archive.file(path)?.async('uint8array') ?? '');
  expect(await told(await again.generateAsync({ type: 'uint8array' }))).toEqual(await told(await book()));
});

it('ends an element that is closed in its own tag', async () => {
  const body = '<body><script src="a.js"/><p>A<a id="p1" /><br/></p><iframe/></body>';
  expect(await textOf('../text/p.xhtml', body)).toBe(
    '<script src="a.js"></script><p>A<a id="p1" ></a><br/></p><iframe></iframe>',
  );
});

it('keeps apart what a book says of itself', async () => {
  const words = '<p>Set in Harbor Roman. Printed by the press of the pier.</p>';
  const last = `${halves[1]?.replace('</body>', '')}<section epub:type="colophon">${words}</section></body>`;
  const items = ['text/one.xhtml', 'text/two%20b.xhtml', 'text/colophon.xhtml'].map(
    (href, at) => `<item id="p${at}" href="${href}"/><itemref idref="p${at}"/>`,
  );
  const opf = `<package>${items.join('')}</package>`;
  const about = '<body class="b"><div><h2><span>About the Publisher</span></h2></div>';
  for (const pages of [
    { 'OPS/text/two b.xhtml': last },
    { 'OPS/book.opf': opf, 'OPS/text/colophon.xhtml': `<body>${words}</body>` },
    { 'OPS/book.opf': opf.replaceAll('colophon', 'back'), 'OPS/text/back.xhtml': `${about}${words}</body>` },
  ]) {
    const { reports } = await processInput({ name: 'book.epub', bytes: await book(pages) });
    expect(reports).toHaveLength(1);
    expect(JSON.stringify(reports.map(sectionsOf))).not.toContain('Harbor Roman');
  }
});
