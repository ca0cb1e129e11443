import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/index.ts';
import { processInput } from '../../src/process-input.ts';
import { processInputSync } from '../../src/process-input-sync.ts';
import { itemsOf, sectionsOf } from '../helpers/report-of.ts';
import { e10 as first } from '../narratives/e10.ts';
import { e10Note as second } from '../narratives/e10-note.ts';
import { narratives, toHtml, toMarkdown, toText } from '../narratives/index.ts';
import type { NarrativePart, RecommendationsPart } from '../narratives/narrative.ts';

const ids = [`${first.iso3}-${first.year}`, `${second.iso3}-${second.year}`];
const json = (value: unknown) => JSON.stringify(value);
const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
const withoutYear = (text: string) => text.replaceAll(String(second.year), '');

const textsOf = (report: Report) => [sectionsOf(report), itemsOf(report)];

async function read(name: string, text: string) {
  const { reports, diagnostics } = await processInput({ name, bytes: Buffer.from(text) });
  return { reports, named: reports.map(({ id, source }) => [id, source.name, source.mediaType]), diagnostics };
}

/** What a text says by itself. */
async function textsAlone(text: string) {
  return (await read('a.txt', text)).reports.map(textsOf);
}

describe('texts in data', () => {
  it('are each a document under its place', async () => {
    const { named } = await read('pages.json', json([{ id: 1, text: toText(first) }, { text: toText(second) }]));
    expect(named).toEqual([
      [ids[0], 'pages.json/0/text', 'text/plain'],
      [ids[1], 'pages.json/1/text', 'text/plain'],
    ]);
  });

  it('give the reports that they give by themselves', async () => {
    const { reports } = await read(
      'pages.json',
      json({ page: { rendered: toHtml(first) }, link: 'https://example.org' }),
    );
    const alone = await processInput({ name: 'pages.json/page/rendered', bytes: Buffer.from(toHtml(first)) });
    expect(reports).toEqual(alone.reports);
  });

  it('are those of the rows where a table is written by its columns', async () => {
    const rows = [first, second].map((one) => ({ iso3: one.iso3, year: one.year, text: withoutYear(toText(one)) }));
    const column = (name: 'iso3' | 'year' | 'text') => ({ ...rows.map((row) => row[name]) });
    const columns = { iso3: column('iso3'), year: column('year'), text: column('text') };
    expect(await read('pages.json', json(columns))).toEqual(await read('pages.json', json(rows)));
    // What is numbered both ways is rows.
    const numbered = await read(
      'pages.json',
      json({ 0: { 0: 'one', 1: toText(first) }, 1: { 0: 'two', 1: toText(second) } }),
    );
    expect(numbered.named.map(([, name]) => name)).toEqual(['pages.json/0/1', 'pages.json/1/1']);
  });

  it('are paragraphs of one text where they stand in a row', async () => {
    const { named } = await read('page.json', json({ paragraphs: toText(first).split('\n\n') }));
    expect(named).toEqual([[ids[0], 'page.json/paragraphs', 'text/plain']]);
  });

  it('are lines of one text where they have their ends', async () => {
    const lines = toText(first).split(/(?<=\n)/u);
    expect(lines.length).toBeGreaterThan(9);
    const { reports } = await read('page.json', json({ lines }));
    expect(reports).toEqual((await read('page.json', json({ lines: toText(first) }))).reports);
    const pages = [toText(first).slice(0, 900), toText(first).slice(900)].map((page) => `${page}\n`);
    const texts = (await read('page.json', json({ pages }))).reports.map(({ source }) => source.characters);
    expect(texts).toEqual([toText(first).length + 4]);
  });

  it('are all that a file holds, strings in a row with those of a list in a row of their own', async () => {
    const paragraphs = toText(first).split('\n\n');
    const rows = [...paragraphs.slice(0, 3), paragraphs.slice(3, 5), ...paragraphs.slice(5)];
    for (const value of [paragraphs, rows])
      expect((await read('page.json', json(value))).named).toEqual([[ids[0], 'page.json/text', 'text/plain']]);
  });

  it('are whole texts where they have blank lines, though the rows be numbered', async () => {
    const rows = narratives.slice(-3).map((narrative, index) => ({ line: index + 1, text: toText(narrative) }));
    const { named } = await read('pages.json', json(rows));
    expect(named.map(([, name]) => name)).toEqual(['pages.json/0/text', 'pages.json/1/text', 'pages.json/2/text']);
  });

  it('have a row for each of their paragraphs, which a field counts', async () => {
    const counted = [first, second].flatMap((one, doc) =>
      toText(one)
        .split('\n\n')
        .map((text, index) => ({ doc, para: index + 1, text })),
    );
    expect((await read('pages.json', json(counted))).named).toEqual([
      [ids[0], 'pages.json/0/text', 'text/plain'],
      [ids[1], 'pages.json/1/text', 'text/plain'],
    ]);
    const rows = counted.map(({ doc, para, text }) => `${doc},${para},${cell(text)}`);
    const { named } = await read('pages.csv', ['doc,para,text', ...rows, ''].join('\r\n'));
    expect(named.map(([id]) => id)).toEqual(ids);
    const uncounted = counted.map(({ para, ...row }) => ({ ...row, para: para % 3 === 0 ? 90 : para }));
    expect((await read('pages.json', json(uncounted))).reports.length).not.toBe(2);
  });

  it('have a row for each of their paragraphs, headings among them, beside country and year', async () => {
    const head = ['country', 'year', 'no', 'text'].join();
    const rowsOf = ({ country, year, ...one }: typeof first, from: number) =>
      toText({ country, year, ...one })
        .split('\n\n')
        .map((text, index) => [country, year, from + index, cell(text)].join());
    const table = (...rows: string[][]) => [head, ...rows.flat()].join('\n');
    const whole = await read('a.csv', table(rowsOf(first, 31), rowsOf(second, 90)));
    expect(whole.reports.map(({ id }) => id)).toEqual(ids);
    const alone = await textsAlone(toText(second));
    expect(whole.reports.slice(1).map(textsOf)).toEqual(alone);
    // One that no field tells the country of needs none.
    const single = ['paragraph', ...toText(second).split('\n\n').map(cell)].join('\n');
    expect((await read('a.csv', single)).reports.map(textsOf)).toEqual(alone);
    // Two may have not one heading in common: the names of their files tell them apart.
    const half = (from: number, to: number, file: string) =>
      toText(second)
        .split('\n\n')
        .slice(from, to)
        .map((text) => ({ file, text }));
    const at = toText(second).split('\n\n').indexOf('PROTECTION');
    const halves = [half(0, at, 'kept'), half(at, 99, 'new')];
    expect((await read('a.json', json(halves.flat()))).named).toHaveLength(2);
    const sheet = halves.flatMap((rows) => rows.map((row, index) => ({ ...row, file: index > 0 ? '' : row.file })));
    expect((await read('a.json', json(sheet))).named.length).toBeGreaterThan(2);
    // Nor are they in another order than they are counted, twice the same, or with a whole text among them.
    const mixed = table(rowsOf(first, 1).toReversed()).replace(',no,', ',para,');
    expect((await read('a.csv', mixed)).named.length).toBeGreaterThan(1);
    expect((await read('a.csv', table(rowsOf(first, 1), rowsOf(first, 1)))).named.length).toBeGreaterThan(1);
    const added = [[first.country, first.year, 99, cell(toText(first))].join()];
    expect((await read('a.csv', table(rowsOf(first, 1), added))).named.length).toBeGreaterThan(1);
  });

  it('are apart where their paragraphs are sorted otherwise than a field counts them, or a field tells two with the same parts', async () => {
    const parts = ['Prosecution', 'Protection', 'Prevention'];
    const words = [
      'The police went to all mills on the lake.',
      'The courts heard each of them.',
      'Nobody else was fined.',
    ];
    const rows = parts.flatMap((part) => words.map((text) => ({ part, text: `${part}: ${text.repeat(4)}` })));
    const data = (...given: object[]) => json(given.map((row) => ({ country: 'Mali', year: 2018, ...row })));
    const apart = async (...given: object[]) => (await read('a.json', data(...given))).named.length;
    expect(await apart(...rows)).toBe(1);
    expect(await apart(...rows.map((row, at) => ({ n: at, ...row })))).toBe(1);
    expect(await apart(...rows.map((row, at) => ({ n: [2, 0, 1][at % 3], ...row })))).toBe(1);
    expect(await apart(...rows.map((row, at) => ({ page: at, para: 1 + (at % 3), ...row })))).toBe(1);
    expect(await apart(...rows.map((row, at) => ({ n: at - (at % 3) + 2 - (at % 3), ...row })))).not.toBe(1);
    expect(await apart(...rows.map((row, at) => ({ para: 9 - at, ...row })))).not.toBe(1);
    const sources = ['state', 'nuns'];
    expect(await apart(...rows.flatMap((row) => sources.map((source) => ({ source, ...row }))))).not.toBe(1);
  });

  it('have a row for each word, as a reader of scans gives them', async () => {
    const rows = toText(first)
      .split('\n\n')
      .flatMap((text, block) =>
        text.split(' ').map((word, at) => [5, 1, block + 1, 1, Math.ceil((at + 1) / 12), at + 1, 90, word].join('\t')),
      );
    const head = 'level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tconf\ttext';
    const blank = ['4\t1\t1\t1\t1\t0\t-1\t', ...['"Lakes', 'fed'].map((word) => `5\t2\t1\t1\t1\t1\t50\t${word}`)];
    const { reports } = await read('scan.tsv', [head, ...rows, ...blank, ''].join('\n'));
    expect(reports.map(textsOf)).toEqual(await textsAlone(`${toText(first)}\n\f"Lakes fed`));
  });

  it('have a row for each page in a table with the numbers of its rows', async () => {
    const text = toText(first);
    const at = text.indexOf('\n\n', text.length / 2);
    const rows = [text.slice(0, at), text.slice(at)].map((page, index) => `${index},${index + 1},${cell(page)}`);
    expect((await read('pages.csv', [',page,text', ...rows].join('\n'))).named.map(([id]) => id)).toEqual([ids[0]]);
  });

  it('have a row for each page, as a program that reads PDF gives them', async () => {
    const half = toText(first).indexOf('\n\n', 900);
    const pages = [toText(first).slice(0, half), toText(first).slice(half)].map((text, index) => ({
      page: index + 1,
      length: text.length,
      text,
    }));
    const { reports, named } = await read('scan.json', json({ file: 'scan.pdf', pages }));
    expect(named).toEqual([[ids[0], 'scan.json/pages/0/text', 'text/plain']]);
    expect(reports.map(textsOf)).toEqual(await textsAlone(toText(first)));
    const ofTwo = [first, second].map((one, index) => ({ page: index + 1, year: one.year, text: toText(one) }));
    expect((await read('pages.json', json(ofTwo))).named.map(([id]) => id).sort()).toEqual([...ids].sort());
  });

  it('are the cells of words of a notebook, in Markdown', async () => {
    const words = toMarkdown(first)
      .split('\n\n')
      .map((text) => ({ cell_type: 'markdown', source: text.split(/(?<=\n)/u) }));
    const code = { cell_type: 'code', source: ['print("boats")'] };
    const cells = [code, null, { cell_type: 'raw', source: {} }, ...words, { cell_type: 'markdown' }, code];
    const { named } = await read('page.ipynb', json({ nbformat: 4, cells }));
    expect(named).toEqual([[ids[0], 'page.ipynb/text.md', 'text/markdown']]);
    expect((await read('page.ipynb', json({ nbformat: 4, cells: [code] }))).reports).toEqual([]);
  });

  it('stand in lines of JSON, under whatever name', async () => {
    const lines = [first, second].map((one) => json({ text: toText(one) })).join('\r\n');
    expect((await read('pages.jsonl', lines)).named.map(([id]) => id)).toEqual(ids);
    expect((await read('pages.txt', lines)).named.map(([id]) => id)).toEqual(ids);
  });

  it('stand in values behind one another, as `jq` sets them in, and beside numbers that are none', async () => {
    const values = [first, second].map((one) => JSON.stringify({ text: toText(one), boats: 0 }, null, 2)).join('\n');
    expect((await read('pages.json', values)).named.map(([id]) => id)).toEqual(ids);
    const ofPython = values
      .replaceAll(': 0', ': NaN')
      .replace('{', '{ "name": "\\"NaN\\" -Infinity", "depth": -Infinity, ');
    expect((await read('pages.json', ofPython)).reports).toEqual((await read('pages.json', values)).reports);
  });

  it('are read in the lines that are whole, and the others are told', async () => {
    const lines = [json({ text: toText(first) }), '{"text": "Boats are', json({ text: toText(second) }), '{"te'];
    const { named, diagnostics } = await read('pages.jl', lines.join('\n'));
    expect(named.map(([id, name]) => [id, name])).toEqual([
      [ids[0], 'pages.jl/1/text'],
      [ids[1], 'pages.jl/3/text'],
    ]);
    const told = diagnostics.filter(({ ruleId }) => ruleId === 'damaged-archive');
    expect(told.map(({ message }) => /line \d/u.exec(message)?.[0])).toEqual(['line 2', 'line 4']);
  });

  it('are one where rows are the pieces of a page, which a field tells the kinds of', async () => {
    const kindOf = (text: string) => (text.length < 60 ? 'Title' : 'NarrativeText');
    const rows = toText(first)
      .split('\n\n')
      .map((text, index) => ({ type: kindOf(text), id: `${index}`, text, metadata: { page_number: 1 } }));
    expect((await read('page.json', json(rows))).named).toEqual([[ids[0], 'page.json/text', 'text/plain']]);
    const roles = rows.map(({ type, text }) => ({
      content: text,
      ...(type === 'Title' ? { role: 'sectionHeading' } : {}),
    }));
    const { named } = await read('page.json', json({ paragraphs: roles }));
    expect(named).toEqual([[ids[0], 'page.json/paragraphs/content', 'text/plain']]);
    // Beside them is the whole.
    const content = toText(first).replaceAll('\n\n', '\n');
    expect((await read('page.json', json({ content, paragraphs: roles }))).named).toHaveLength(1);
    const blocks = rows.map(({ type, text }) => ({ text, type: type === 'Title' ? 'header-two' : 'unstyled' }));
    expect((await read('page.json', json({ blocks }))).named.map(([id]) => id)).toEqual([ids[0]]);
    // Whole texts have kinds, too.
    const whole = [first, second, first].map((one, index) => ({
      type: index > 0 ? 'text' : 'title',
      text: toText(one),
    }));
    expect((await read('pages.json', json(whole))).named.map(([, name]) => name)).toContain('pages.json/1/text');
  });

  it('are one where they are a tree of an editor: nodes that hold nodes, and words in the last of them', async () => {
    const runs = (text: string) => [text.slice(0, 9), text.slice(9, 12), text.slice(12)].filter((run) => run !== '');
    const blocks = toText(first).split('\n\n');
    const isHead = (text: string) => text.length < 60;
    const strapi = blocks.map((text) => ({
      type: isHead(text) ? 'heading' : 'paragraph',
      children: runs(text).map((run, at) => (at === 1 ? { type: 'link', children: [{ text: run }] } : { text: run })),
    }));
    const sanity = blocks.map((text, at) => ({
      _type: 'block',
      _key: `k${at}`,
      style: isHead(text) ? 'h2' : 'normal',
      children: runs(text).map((run) => ({ _type: 'span', marks: ['strong'], text: run })),
    }));
    const notion = blocks.map((text) => {
      const type = isHead(text) ? 'heading_2' : 'bulleted_list_item';
      const words = runs(text).map((run) => ({ type: 'text', text: { content: run }, plain_text: run }));
      return { object: 'block', type, [type]: { rich_text: words } };
    });
    const contentful = {
      nodeType: 'document',
      content: blocks.map((text) => {
        const words = {
          nodeType: isHead(text) ? 'heading-2' : 'paragraph',
          content: [{ nodeType: 'text', value: text }],
        };
        return isHead(text)
          ? words
          : { nodeType: 'unordered-list', content: [{ nodeType: 'list-item', content: [words] }] };
      }),
    };
    const editor = [
      ...blocks.slice(0, 4).map((text) => ({ type: isHead(text) ? 'header' : 'paragraph', data: { text } })),
      { type: 'list', data: { style: 'unordered', items: blocks.slice(4) } },
    ];
    const plain = (await read('page.txt', toText(first))).reports.map(textsOf);
    for (const tree of [strapi, sanity, { results: notion }, contentful, { blocks: editor }]) {
      const { reports, named } = await read('page.json', json({ id: 7, year: first.year, body: tree }));
      expect(named.map(([id]) => id)).toEqual([ids[0]]);
      expect(reports.map(textsOf)).toEqual(plain);
    }
    const lines = {
      root: {
        children: [
          { type: 'heading', children: [{ text: 'CHAD' }, { type: 'linebreak' }, { text: 'Tier 2' }] },
          ...strapi.slice(2),
        ],
      },
    };
    expect((await read('page.json', json(lines))).reports[0]?.header.lines.map(({ text }) => text)).toEqual([
      'CHAD',
      'Tier 2',
    ]);
  });

  it('stand in a table of R, which gives the column of its row names no name', async () => {
    const rows = [first, second].map((one, index) => `"${index + 1}"\t${one.year}\t${cell(toText(one))}`);
    const { named } = await read('pages.tsv', ['"year"\t"text"', ...rows, ''].join('\n'));
    expect(named.map(([id, name]) => [id, name])).toEqual([
      [ids[0], `pages.tsv/${first.year}/2/text`],
      [ids[1], `pages.tsv/${second.year}/3/text`],
    ]);
  });

  it.each([',', ';', '\t'])('stand in the cells of a table parted by %j', async (sign) => {
    const rows = [
      ['country', 'text', 'text'],
      ['X', cell(toText(first)), cell(toText(second))],
    ];
    const { named } = await read('pages.csv', `\uFEFF${rows.map((cells) => cells.join(sign)).join('\r\n')}\r\n`);
    expect(named).toEqual([
      [ids[0], 'pages.csv/2/text', 'text/plain'],
      [ids[1], 'pages.csv/2/column 3', 'text/plain'],
    ]);
  });

  it.each([',', ';', '\t', '|'])(
    'are not parted at signs of their own, of which they have more than %j',
    async (sign) => {
      const text = 'Boats; nets; and sails, too, are mended | here. '.repeat(20);
      const rows = [`year${sign}text`, `2018${sign}${cell(text)}`, `2019.0${sign}${cell(text)}`];
      const { diagnostics } = await read('pages.csv', `${rows.join('\r\n')}\r\n`);
      expect(diagnostics.map(({ message }) => /`(pages\.csv\/.*?)`/u.exec(message)?.[1])).toEqual([
        'pages.csv/2018/2/text',
        'pages.csv/2019/3/text',
      ]);
    },
  );

  it('stand in the first row of a table that names no columns, too', async () => {
    const rows = [first, second].map((one, index) => `${index},${cell(toText(one))}`);
    expect((await read('pages.csv', rows.join('\n'))).named).toEqual([
      [ids[0], 'pages.csv/1/column 2', 'text/plain'],
      [ids[1], 'pages.csv/2/column 2', 'text/plain'],
    ]);
  });

  it('need no quotation marks in a table of one column, and may have a line in front that tells the sign', async () => {
    const line = toText(first).replaceAll('"', '').replaceAll('\n', ' ');
    expect((await read('pages.csv', `text\n${line}\n`)).named.map(([, name]) => name)).toEqual(['pages.csv/2/text']);
    const table = `sep=|\r\nyear|text\r\n|${cell(toText(first))}`;
    expect((await read('pages.csv', table)).named.map(([id]) => id)).toEqual([ids[0]]);
  });

  it('have their beginning beside them once more, which is none', async () => {
    const text = toText(second);
    const excerpt = `<p>${text.slice(0, 260).replaceAll('\n', ' ')} [&hellip;]</p>`;
    const whole = text.split('\n\n').map((paragraph) => `<p>${paragraph}</p>`);
    const post = { excerpt: { rendered: excerpt }, content: { rendered: whole.join('\n') } };
    expect((await read('pages.json', json([post]))).named.map(([, name]) => name)).toEqual([
      'pages.json/0/content/rendered',
    ]);
    const table = `description,text\n${cell(`${text.slice(0, 260)}…`)},${cell(text)}\n`;
    expect((await read('pages.csv', table)).named.map(([, name]) => name)).toEqual(['pages.csv/2/text']);
    // Other records have theirs.
    const apart = json([{ text: text.slice(0, 900) }, { text }]);
    expect((await read('pages.json', apart)).named).toHaveLength(2);
  });

  it('are one where a record has the same as HTML, as text, and in parts', async () => {
    const [html, text] = [toHtml(second), toText(second)];
    const whole = await read('pages.json', json([{ content: html, textContent: text, raw: text }]));
    expect(whole.named.map(([, name]) => name)).toEqual(['pages.json/0/content']);
    const sections = second.parts.map((part) => [
      part.kind,
      part.kind === 'recommendations' ? part.items : part.paragraphs.join('\n\n'),
    ]);
    for (const record of [
      { text, ...Object.fromEntries(sections) },
      { sections, text },
    ])
      expect((await read('pages.json', json(record))).named.map(([, name]) => name)).toEqual(['pages.json/text']);
    const [other] = (await read('pages.json', json({ a: text, b: toText(first) }))).named;
    expect(other?.[1]).toBe('pages.json/a');
  });

  it('are two where a sentence stands in one of them alone', async () => {
    const lines = toText(second).split('\n\n');
    const html = toHtml(second).replace('</p>', '</p><figure><figcaption>Boats at the pier.</figcaption></figure>');
    const short = lines.map((line, index) => (index === 3 ? `${line} The mayor wept.` : line)).join('\n\n');
    expect((await read('pages.json', json([{ html, text: lines.join('\n\n') }]))).named).toHaveLength(1);
    const { named, diagnostics } = await read('pages.json', json([{ html, text: short }]));
    expect(named).toHaveLength(2);
    expect(diagnostics.filter(({ ruleId }) => ruleId === 'duplicate-report').map(({ message }) => message)).toEqual([
      `Unexpected second report \`${ids[1]}\` in \`pages.json/0/text\`, expected the one in \`pages.json/0/html\` alone`,
    ]);
    const undated = [html, short].map(withoutYear);
    const { diagnostics: all } = await read('pages.json', json([Object.fromEntries(undated.entries())]));
    expect(all.filter(({ ruleId }) => ruleId === 'duplicate-report')).toHaveLength(1);
  });

  it('are read in JSON that is a string, as a cell of a table has it', async () => {
    const blocks = toText(first)
      .split('\n\n')
      .map((text) => ({ type: text.length < 60 ? 'heading' : 'paragraph', text }));
    const { named } = await read('pages.csv', `id,blocks\n7,${cell(json(blocks))}\n`);
    expect(named.map(([id]) => id)).toEqual([ids[0]]);
  });

  it('stand below the title that a field beside them has, unless they have it', async () => {
    const title = `${second.year} Trafficking in Persons Report: ${second.country}`;
    const text = withoutYear(toText(second));
    const said = await read('pages.json', json([{ title, text }]));
    expect(said.named).toEqual([[ids[1], 'pages.json/0/text', 'text/plain']]);
    const raw = await read('pages.json', json({ title: { raw: title }, content: { raw: text } }));
    expect(raw.named).toEqual([[ids[1], 'pages.json/content/raw', 'text/plain']]);
    const rendered = await read('pages.json', json({ title: { rendered: title }, content: { rendered: text } }));
    expect(rendered.named).toEqual([[ids[1], 'pages.json/content/rendered', 'text/plain']]);
    const { named } = await read('pages.json', json([{ title: 'Page 12', text: toText(first) }]));
    expect(named).toEqual([[ids[0], 'pages.json/0/text', 'text/plain']]);
  });

  it('stand below the address of the page, where no title tells more', async () => {
    const text = withoutYear(toText(second));
    const url = `https://www.state.gov/reports/${second.year}-trafficking-in-persons-report/${second.country.toLowerCase()}/`;
    const { named } = await read('pages.jsonl', json({ url, name: second.country, text }));
    expect(named).toEqual([[ids[1], 'pages.jsonl/text', 'text/plain']]);
    const elsewhere = await read('pages.jsonl', json({ url: `https://example.org/${second.year}/page`, text }));
    expect(elsewhere.named).toEqual([[null, 'pages.jsonl/text', 'text/plain']]);
  });

  it('stand below their own title, not below that of the records around them', async () => {
    const page = {
      title: `${second.year} Trafficking in Persons Report: ${second.country}`,
      text: withoutYear(toText(second)),
    };
    const { named } = await read('pages.json', json({ title: 'Trafficking in Persons Report 2031', pages: [page] }));
    expect(named).toEqual([[ids[1], 'pages.json/pages/0/text', 'text/plain']]);
  });

  it('are of the year that a field beside them tells, as in a folder', async () => {
    const { named } = await read('pages.json', json([{ Year: second.year, text: withoutYear(toText(second)) }]));
    expect(named).toEqual([[ids[1], `pages.json/${second.year}/0/text`, 'text/plain']]);
  });

  describe('that are the parts of one narrative', () => {
    const listOf = ({ items }: RecommendationsPart) => items.map((item) => `• ${item}`).join('\n');
    const textOf = (part: NarrativePart) =>
      part.kind === 'recommendations' ? listOf(part) : part.paragraphs.join('\n\n');
    const parts = second.parts.map((part) => [part.kind, textOf(part)] as const);
    const shown = { country: second.country, tier: '2', Year: second.year };

    it.each([
      ['fields of a record', 'a.json', json([{ ...shown, ...Object.fromEntries(parts) }])],
      [
        'fields of a data base, in small letters',
        'a.json',
        json([{ ...shown, ...Object.fromEntries(parts.map(([kind, text]) => [kind.replace('-', ''), text])) }]),
      ],
      [
        'fields of a record with the header in one of them',
        'a.json',
        json([{ Year: second.year, top: `${second.country} (Tier 2)`, ...Object.fromEntries(parts) }]),
      ],
      [
        'columns of a row',
        'a.csv',
        [
          [...Object.keys(shown), ...parts.map(([kind]) => kind.replace('-', '_'))],
          [...Object.values(shown), ...parts.map(([, text]) => cell(text))],
        ].join('\n'),
      ],
      [
        'records in a row',
        'a.json',
        json({
          ...shown,
          title: toText(second).split('\n')[0],
          sections: parts.map(([kind, body]) => ({ heading: kind, body })),
        }),
      ],
      [
        'pairs of a heading and what stands below it',
        'a.json',
        json({
          ...shown,
          sections: second.parts.map((part) => [
            part.kind,
            part.kind === 'recommendations' ? part.items : textOf(part),
          ]),
        }),
      ],
    ])('in %s', async (_, name, text) => {
      const { reports } = await read(name, text);
      expect(reports.map(textsOf)).toEqual(await textsAlone(toText(second)));
    });

    it('in rows, beside country, year and tier', async () => {
      const rowsOf = ({ country, tier, year, parts: own }: typeof first) =>
        own.map((part, index) => [
          ...[String(index + 1), country, String(year), tier, part.kind],
          part.kind === 'recommendations' ? listOf(part) : part.paragraphs.join('\n\n'),
        ]);
      const head = ['id', 'Country', 'Year', 'Tier', 'Section', 'Text'];
      const table = (rows: string[][]) => [head, ...rows].map((row) => row.map(cell).join(',')).join('\n');
      const { reports } = await read('a.csv', table([...rowsOf(first), ...rowsOf(second)]));
      expect(reports.map(({ id, tier }) => [id, tier?.code])).toEqual([
        [ids[0], first.tier],
        [ids[1], second.tier],
      ]);
      expect(reports.slice(1).map(textsOf)).toEqual(await textsAlone(toText(second)));
      // A part may have several rows.
      const lines = [...rowsOf(first), ...rowsOf(second)].flatMap((row) =>
        (row.at(-1) ?? '').split('\n\n').map((text) => [...row.slice(0, -1), text]),
      );
      expect((await read('a.csv', table(lines))).reports.slice(1).map(textsOf)).toEqual(
        await textsAlone(toText(second)),
      );
      // Two texts under one heading are not made one.
      expect((await read('a.csv', table([...rowsOf(first), ...rowsOf(first)]))).named.length).toBeGreaterThan(1);
    });

    it('one of them where a tier stands beside it', async () => {
      const summary = 'Chad remains a Special Case for the third consecutive year. Two rebel armies held the north.';
      const efforts = 'Ministers had no cars and no telephones. '.repeat(6);
      const record = { country: 'Chad', tier: 'Special Case', year: 2018, summary, government_efforts: efforts };
      const { reports } = await read('a.json', json([record]));
      expect(reports.map(({ tier, narrative }) => [tier?.code, narrative.sections.map(({ kind }) => kind)])).toEqual([
        ['SC', ['summary', 'government-efforts']],
      ]);
      // A country's profile may be all of its narrative.
      const whole = await read('a.json', json([{ country: 'Chad', tier: '2', profile: toText(first) }]));
      expect(whole.reports.flatMap(({ diagnostics }) => diagnostics.map(({ ruleId }) => ruleId))).not.toContain(
        'part-order',
      );
      // What is within a record of its own is not lost.
      const { summary: _, ...others } = record;
      const nested = await read('a.json', json([{ ...others, sections: { text: toText(first) } }]));
      expect(nested.named).toContainEqual([ids[0], 'a.json/2018/0/sections/text', 'text/plain']);
    });

    it.each([
      ['in a record of its own', (title: string, text: string): object => ({ title, text, html: `<p>${text}</p>` })],
      ['in a record that holds no other', (_: string, value: string): object => ({ value, format: null })],
    ])('each %s', async (_, nest) => {
      const record = { ...shown, ...Object.fromEntries(parts.map(([name, text]) => [name, nest(name, text)])) };
      const { reports } = await read('a.json', json([record]));
      expect(reports.map(textsOf)).toEqual(await textsAlone(toText(second)));
    });

    it('in rows below one field, beside others, in whatever order programs sort them', async () => {
      const [, ...below] = parts;
      const summary = parts[0]?.[1];
      const sections = below.map(([heading, body]) => ({ heading, body }));
      for (const record of [
        { summary, sections },
        { sections, summary },
        { ...Object.fromEntries(below), summary },
      ]) {
        const { reports } = await read('a.json', json([{ ...shown, ...record }]));
        expect(reports.map(textsOf)).toEqual(await textsAlone(toText(second)));
      }
    });

    it('and lose nothing that is nested deeper or has another name, which is told', async () => {
      const remark = 'The page was fetched twice, for the line to the island broke. '.repeat(4);
      const record = { ...shown, ...Object.fromEntries(parts) };
      const deeper = await read('a.json', json([{ ...record, source: { page: { remark } } }]));
      expect(deeper.diagnostics.map(({ message }) => message)).toContainEqual(expect.stringContaining('page/remark`'));
      const rows = parts.map(([heading, body], index) => ({ heading, body, ...(index === 1 ? { remark } : {}) }));
      for (const value of [
        { ...record, remark },
        { ...shown, sections: rows },
      ]) {
        const { reports, diagnostics } = await read('a.json', json([value]));
        expect(reports).toHaveLength(1);
        expect(diagnostics.map(({ ruleId }) => ruleId)).toContain('unknown-heading');
        const other = reports[0]?.narrative.sections.find(({ kind }) => kind === 'other');
        expect(other?.paragraphs.map(({ text }) => text)).toEqual([remark.trim()]);
      }
    });

    it('but no answers under the names of a form', async () => {
      const { named } = await read('a.json', json([{ protection: 'none', text: toText(first) }]));
      expect(named).toEqual([[ids[0], 'a.json/0/text', 'text/plain']]);
    });
  });

  it('leave out no short text of a field that holds long ones', async () => {
    const { diagnostics } = await read('pages.json', json([{ text: toText(first) }, { text: 'Boats are mended.' }]));
    expect(diagnostics.map(({ message }) => message)).toContainEqual(expect.stringContaining('`pages.json/1/text`'));
  });

  it.each([
    ['no texts', 'pages.json', json({ country: 'X' }), 'empty-archive'],
    ['no end', 'pages.json', json({ text: toText(first) }).slice(0, -1), 'damaged-archive'],
    ['nothing in it', 'pages.json', ' ', 'damaged-archive'],
    ['too much in one another', 'pages.json', `${'['.repeat(5000)}${']'.repeat(5000)}`, 'damaged-archive'],
    ['a cell without an end', 'pages.csv', `text\n"${toText(first)}`, 'damaged-archive'],
    ['more cells than columns', 'pages.csv', `id,text\n1,${'Nets, sails. '.repeat(40)}`, 'damaged-archive'],
    ['only names in its table', 'pages.csv', 'country,year\nX,2023\n', 'empty-archive'],
  ])('are missed aloud where data have %s', async (_, name, text, ruleId) => {
    const { reports, diagnostics } = await read(name, text);
    expect(reports).toEqual([]);
    expect(diagnostics.map((diagnostic) => diagnostic.ruleId)).toEqual([ruleId]);
  });

  it('are not looked for in a text that begins with a bracket', async () => {
    const text = `[Boats are mended here.]\n\n${toText(first)}`;
    expect((await read('page.txt', text)).named).toEqual([[ids[0], 'page.txt', 'text/plain']]);
    expect((await read('page.txt', '[1]')).diagnostics.map(({ ruleId }) => ruleId)).not.toContain('empty-archive');
  });

  it('need what can wait', () => {
    const input = { name: 'pages.json', bytes: Buffer.from(json({ text: toText(first) })) };
    expect(() => processInputSync(input)).toThrow(/input to unpack.*parseReports/u);
  });
});
