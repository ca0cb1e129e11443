import type { Paragraph, Text } from 'mdast';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { extractPdf } from '../../src/formats/pdf/extract-pdf.ts';
import { executable, launch, reason } from '../review/browser.ts';

const first =
  'The council of the port met twice and asked the owners of its ferries for the names of all who work on them. '
    .repeat(9)
    .trim();
const second = 'Nobody looked at the kitchens of the hotels, and those who work there at night were not asked. '
  .repeat(12)
  .trim();
const box = '<aside><b>IN THEIR WORDS</b><p>“I signed what they gave me,” said a cook.</p></aside>';

/** What must come out of each page, whatever its style. */
const plain = ['MALTA (Tier 2)', first, 'PREVENTION', second];

/** Kinds of a page: its style, and what stands in front of the second paragraph. */
const kinds: [string, string, string][] = [
  ['plain', '', ''],
  ['two columns, justified and hyphenated', 'body{columns:2;text-align:justify;hyphens:auto}', ''],
  ['first lines set in', 'p{text-indent:1.5em;margin:0}', ''],
  ['double-spaced', 'body{line-height:2.2}', ''],
  ['letters set apart', 'h1,h2{letter-spacing:.3em}', ''],
  ['from top to bottom', 'body{writing-mode:vertical-rl;height:9in}', ''],
  ['a box at the right', 'aside{float:right;width:2in;font-size:8pt;margin-left:12px}', box],
  ['a box at the left in letters of the text', 'aside{float:left;width:2in;margin-right:14px}', box],
];

describe.skipIf(!executable)(`a page that a browser printed${reason}`, () => {
  let browser: Awaited<ReturnType<typeof launch>>;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());

  it.each(kinds)('%s', async (_, style, aside) => {
    const page = await browser.newPage();
    await page.setContent(
      `<html lang=en><style>body{font:11pt serif}${style}</style><h1>MALTA (Tier 2)</h1><p>${first}</p><h2>PREVENTION</h2>${aside}<p>${second}</p>`,
    );
    const { tree } = await extractPdf(new Uint8Array(await page.pdf({ format: 'Letter', tagged: true })));
    await page.close();
    const found = ((tree?.children ?? []) as Paragraph[]).filter(({ data }) => !(data && 'tip' in data));
    expect(found.map(({ children }) => (children as Text[]).map(({ value }) => value).join(''))).toEqual(plain);
  });
});
