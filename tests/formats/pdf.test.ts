import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import type { Paragraph, Text } from 'mdast';
import { describe, expect, it } from 'vitest';
import { pdfVolume, type VolumeBlock, type VolumeNarrative, type VolumeOptions } from '../../scripts/pdf-volume.ts';
import { sampleNarratives, samplePdf } from '../../scripts/sample-pdf.ts';
import { formatOf } from '../../src/formats/index.ts';
import { extractPdf } from '../../src/formats/pdf/extract-pdf.ts';
import { processInput } from '../../src/process-input.ts';
import { keepsHyphen, wordsOf } from '../../src/text/hyphens.ts';
import { blocksOf, drawn } from '../helpers/drawn-pdf.ts';
import { gist } from '../helpers/gist.ts';
import { itemsOf } from '../helpers/report-of.ts';
import { narratives } from '../narratives/index.ts';
import { toVolume } from '../narratives/to-volume.ts';

function textOf(blocks: ReadonlyArray<VolumeBlock>): string[] {
  return blocks.map(({ kind, text }) => (kind === 'item' ? `• ${text}` : text));
}

const words =
  'officials traffickers government prosecuted identified communities recruiters anti-trafficking shelters inspectors'.split(
    ' ',
  );

/** Sentences that say nothing, never twice the same. */
function prose(sentences: number, seed: number): string {
  return Array.from({ length: sentences }, (_, index) => {
    const at = seed * 7 + index * 3;
    const middle = Array.from(
      { length: 9 + ((seed + index) % 7) },
      (_, word) => words[(at + word * (1 + (seed % 3))) % words.length],
    );
    return `The ${middle.join(' ')} ${seed}.${index}.`;
  }).join(' ');
}

function narrative(seed: number, paragraphs: number): VolumeBlock[] {
  return [
    { kind: 'header', text: `KENYA ${'I'.repeat(seed)}: Tier 2` },
    { kind: 'paragraph', text: prose(7, seed) },
    { kind: 'heading', text: 'PRIORITIZED RECOMMENDATIONS' },
    ...Array.from(
      { length: 5 },
      (_, index): VolumeBlock => ({ kind: 'item', text: prose(1 + (index % 2), seed * 9 + index) }),
    ),
    { kind: 'heading', text: 'PROSECUTION' },
    ...Array.from(
      { length: paragraphs },
      (_, index): VolumeBlock => ({ kind: 'paragraph', text: prose(4 + (index % 5), seed + index) }),
    ),
  ];
}

describe('a volume', () => {
  const options: [string, Partial<VolumeOptions>][] = [
    ['two columns, words broken', {}],
    ['two columns, words whole', { hyphenate: false }],
    ['two columns, first lines set in', { indent: true }],
    ['one column', { columns: 1 }],
  ];
  it.each(options)('in %s comes out in its paragraphs', async (_, set) => {
    const narratives = [1, 2, 3].map((seed) => ({ head: `KENYA ${seed}`, blocks: narrative(seed, 9) }));
    const found = await blocksOf(await pdfVolume(narratives, { title: 'Test', firstPage: 7, ...set }));
    const beside = found.filter((block) => block.startsWith('page-'));
    expect(found.filter((block) => !beside.includes(block))).toEqual(
      narratives.flatMap(({ blocks }) => textOf(blocks)),
    );
    expect(beside.length).toBeGreaterThan(2);
    expect(beside.filter((block) => block === 'page-number: 8')).toHaveLength(1);
  });

  it('says which page each part of its text is from', async () => {
    const bytes = await pdfVolume([{ head: 'KENYA', blocks: narrative(1, 30) }], { title: 'Test', firstPage: 41 });
    const { text, pages } = await extractPdf(bytes);
    expect(pages?.length).toBeGreaterThan(1);
    pages?.forEach(({ number, start, end }, index) => {
      expect(number).toBe(index + 1);
      const page = text.slice(start, end);
      expect(page.startsWith('KENYA')).toBe(true);
      expect(page.endsWith(String(41 + index))).toBe(true);
      expect(text.slice(end, end + 2)).toBe('\n\f');
    });
  });

  it('is the same text for the same bytes, and its places are those of the text', async () => {
    const bytes = await pdfVolume([{ head: 'KENYA', blocks: narrative(2, 6) }], { title: 'Test' });
    const { text, tree } = await extractPdf(bytes);
    expect((await extractPdf(bytes)).text).toBe(text);
    for (const { children } of (tree?.children ?? []) as Paragraph[]) {
      for (const { value, position } of children as Text[]) {
        const slice = text.slice(position?.start.offset, position?.end.offset);
        expect([slice, slice.replace(/-$/u, '')].map((said) => said.trim())).toContain(value.trim());
      }
    }
  });
});

const size = 10;
const column = (document: PDFKit.PDFDocument, x: number, lines: ReadonlyArray<string>, y = 100) => {
  lines.forEach((line, index) => {
    document.text(line, x, y + index * 12, { lineBreak: false });
  });
};
const left = [
  'The government of the left side has',
  'prosecuted nine people this year and',
  'convicted four of them in the courts',
  'of the capital, as in the year before',
];
const right = [
  'the law was passed. Inspectors went',
  'to farms, mines, and fisheries to see',
  'who worked there and on what terms',
  'they had come to the country.',
];

describe('a page', () => {
  it('is read column by column, and what goes across it parts it', async () => {
    const bytes = await drawn((document) => {
      document.font('Times-Roman', size);
      column(document, 60, left);
      column(document, 320, right);
      document.fontSize(18).text('UNITED STATES OF AMERICA: Tier 1 and more of it', 90, 170, { lineBreak: false });
      document.fontSize(size);
      column(
        document,
        60,
        left.map((line) => line.replace('left', 'west')),
        220,
      );
      column(
        document,
        320,
        right.map((line) => line.replace('law', 'act')),
        220,
      );
    });
    const [first, header, second] = await blocksOf(bytes);
    expect(first).toBe([...left, ...right].join(' '));
    expect(header).toBe('UNITED STATES OF AMERICA: Tier 1 and more of it');
    expect(second).toContain('west side');
  });

  it('that lies on its side is read as if it stood', async () => {
    const bytes = await drawn((document) => {
      document.font('Times-Roman', size).rotate(90, { origin: [300, 300] });
      column(document, 60, left);
      column(document, 320, right);
    });
    expect(await blocksOf(bytes)).toEqual([[...left, ...right].join(' ')]);
  });

  it('may have a tab at its edge', async () => {
    const bytes = await drawn((document) => {
      document.font('Times-Roman', size);
      column(document, 60, left);
      document.rotate(90, { origin: [580, 100] }).text('KENYA', 580, 100, { lineBreak: false });
    });
    expect(await blocksOf(bytes)).toEqual([left.join(' '), 'page-header: KENYA']);
  });

  it('is not said twice where bold letters are printed twice', async () => {
    const bytes = await drawn((document) => {
      document.font('Times-Roman', size);
      for (const shift of [0, 0.2]) document.text('PROSECUTION', 60 + shift, 100, { lineBreak: false });
    });
    expect(await blocksOf(bytes)).toEqual(['PROSECUTION']);
  });

  it('is not said twice where a heading has a shadow', async () => {
    const bytes = await drawn((document) => {
      document.font('Times-Roman', size);
      for (const shift of [1.3, 0]) document.text('PROSECUTION', 60 + shift, 100 + shift, { lineBreak: false });
    });
    expect(await blocksOf(bytes)).toEqual(['PROSECUTION']);
  });

  it('has its figures of footnotes in the line', async () => {
    const bytes = await drawn((document) => {
      document.font('Times-Roman', size).text('Germany', 60, 100, { lineBreak: false });
      document.fontSize(6).text('1', 60 + 35, 99, { lineBreak: false });
      document.fontSize(size).text('(Tier 1)', 103, 100, { lineBreak: false });
    });
    expect(await blocksOf(bytes)).toEqual(['Germany1 (Tier 1)']);
  });

  it('keeps captions, boxes and footnotes apart from the sentence they stand in', async () => {
    const body: VolumeBlock = { kind: 'paragraph', text: prose(60, 5) };
    const aside: VolumeBlock[] = [
      { kind: 'caption', text: 'A boy sells water in the market of a town.' },
      { kind: 'box', text: '“They took my passport and said that I owed them for the ticket.”' },
      { kind: 'footnote', text: '1 The figure counts people, not cases.' },
    ];
    const bytes = await pdfVolume([{ head: 'KENYA', blocks: [body, ...aside] }], { title: 'Test' });
    const found = (await blocksOf(bytes)).filter((block) => !block.startsWith('page-'));
    expect(found).toEqual([
      body.text,
      `navigation: ${aside[0]?.text}`,
      `navigation: ${aside[1]?.text}`,
      `footnote: ${aside[2]?.text}`,
    ]);
  });
});

describe('a volume with a chart of tiers in each narrative', () => {
  const own = narratives.filter(({ year }) => year >= 2013 && year <= 2017).map(toVolume);
  const saidIn = async (volume: ReadonlyArray<VolumeNarrative>, columns: 1 | 2) => {
    const { reports } = await processInput({
      name: 'volume.pdf',
      bytes: await pdfVolume(volume, { title: 'Test', columns }),
    });
    return reports.map((report) => gist(report));
  };

  it.each([1, 2] as const)('says the same as one without, in %i columns', async (columns) => {
    const expected = await saidIn(own, columns);
    for (const place of [2, 3, 4, 6]) {
      const volume = own.map(({ head, blocks }) => {
        const chart: VolumeBlock = { kind: 'chart', text: `${head} TIER RANKING BY YEAR` };
        return { head, blocks: [...blocks.slice(0, place), chart, ...blocks.slice(place)] };
      });
      expect(await saidIn(volume, columns)).toEqual(expected);
    }
  });
});

describe('the sample volume', () => {
  const file = path.resolve(import.meta.dirname, '../../input/2019/volume.pdf');

  it('is what `npm run generate` writes', async () => {
    expect(Buffer.from(await samplePdf()).equals(readFileSync(file))).toBe(true);
  });

  it('has every narrative whole, and no character is lost on any page', async () => {
    const { diagnostics, reports } = await processInput({
      name: 'volume.pdf',
      bytes: new Uint8Array(readFileSync(file)),
    });
    expect(diagnostics).toEqual([]);
    expect(reports.map(({ id, tier }) => `${id} ${tier?.code}`)).toEqual(['ERI-2019 3', 'EST-2019 1', 'ETH-2019 2']);
    for (const [index, { blocks }] of sampleNarratives().entries()) {
      const report = reports[index];
      const items = blocks.filter(({ kind }) => kind === 'item').map(({ text }) => text);
      expect(itemsOf(report)).toEqual(items);
      const paragraphs = blocks.filter(({ kind }, place) => kind === 'paragraph' && place > 0).map(({ text }) => text);
      const found = report?.narrative.sections.flatMap((section) => section.paragraphs.map(({ text }) => text));
      // The raised mark of a note is set apart.
      const prose = paragraphs.filter((text) => !text.startsWith('Trafficking in Persons'));
      expect(found).toEqual(prose.map((text) => text.replace('.¹ ', '. ')));
    }
    expect(reports[0]?.source.pages).toHaveLength(3);
  });
});

describe('what cannot be read', () => {
  const one = [{ head: 'KENYA', blocks: narrative(1, 2) }];

  it('a password', async () => {
    const bytes = await pdfVolume(one, { title: 'Test', password: 'secret' });
    expect(await extractPdf(bytes)).toMatchObject({ text: '', notices: [{ ruleId: 'encrypted-pdf' }] });
  });

  it('damage', async () => {
    const bytes = await pdfVolume(one, { title: 'Test' });
    const damaged = [
      bytes.slice(0, 300),
      new TextEncoder().encode('%PDF-1.7\nand nothing more'),
      new Uint8Array([0x25, 0x50, 0x44, 0x46, 0x2d]),
    ];
    for (const some of damaged)
      expect(await extractPdf(some)).toMatchObject({ text: '', notices: [{ ruleId: 'damaged-pdf' }] });
  });

  it('pictures of pages', async () => {
    const bytes = await drawn((document) => {
      document.rect(50, 50, 500, 600).fill('gray');
      document.addPage().rect(50, 50, 500, 600).fill('gray');
    });
    expect(await extractPdf(bytes)).toMatchObject({
      text: '',
      notices: [{ ruleId: 'no-text-layer', detail: '2 pages' }],
    });
  });

  it('never throws, whatever became of the bytes', async () => {
    const bytes = await pdfVolume(one, { title: 'Test', compress: false });
    const change = fc.record({ at: fc.nat(bytes.length - 1), byte: fc.nat(255) });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { maxLength: 60 }), fc.nat(bytes.length), async (changes, length) => {
        const changed = bytes.slice(0, Math.max(length, 1000));
        for (const { at, byte } of changes) changed[at] = byte;
        const { text, notices } = await extractPdf(changed);
        expect(text !== '' || notices.length > 0).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  it('leaves the bytes as they were', async () => {
    const bytes = await pdfVolume(one, { title: 'Test' });
    const copy = bytes.slice();
    await extractPdf(bytes);
    expect(Buffer.from(bytes).equals(copy)).toBe(true);
  });
});

it('is known by its first bytes, also behind what a mail program put there', () => {
  const bytes = new TextEncoder().encode('\r\n\r\n%PDF-1.4\n');
  expect(formatOf('a.txt', bytes, null).name).toBe('pdf');
});

describe('a word at the end of a line', () => {
  const known = wordsOf([
    'the trafficking of co-workers in co-',
    'operation with state-run homes; prevention, child and labor laws; well and paid, well-',
    'paid men',
  ]);
  it.each<[string, string, boolean]>([
    ['traf', 'ficking', false],
    ['pre', 'vention', false],
    ['co', 'workers', true],
    ['state', 'run', true],
    ['anti', 'smuggling', true],
    ['NGO', 'funded', true],
    ['U.S', 'based', true],
    ['12th', 'grade', true],
    ['labor', 'laws', true],
    ['co', 'operation', false],
    ['Lithua', 'nian', false],
    ['twenty', 'four', true],
    ['non-govern', 'mental', true],
  ])('%s- %s keeps its hyphen: %s', (first, second, keeps) => expect(keepsHyphen(first, second, known)).toBe(keeps));
});

it('halves of words that typographic hyphens broke off are no words', () => {
  const halves = wordsOf(['the gov\u2010', 'ernment of the coast crimi\u2010', 'nalized it']);
  expect(keepsHyphen('crimi', 'nalized', halves)).toBe(false);
});
