/** A page that quotes a narrative, and a narrative that quotes somebody: what is no text of the report is told, not placed. */
import { describe, expect, test } from 'vitest';
import { processInput } from '../../src/process-input.ts';
import { partsOf, residueOf, sectionsOf } from '../helpers/report-of.ts';

const narrative = [
  'PERU: Tier 2',
  'The Government of Peru does not fully meet the minimum standards for the elimination of trafficking; however, it is making significant efforts to do so. The government demonstrated increasing efforts compared to the previous reporting period; therefore, Peru remained on Tier 2. It tried four men.',
  'PROSECUTION',
  'The government increased law enforcement efforts. Police opened nine files, and judges heard four of them in the port.',
  'PROTECTION',
  'The government maintained efforts to protect victims. The one shelter had beds for nine and a leaking roof.',
];
const intro = 'Here is what the 2018 Trafficking in Persons Report says of Peru:';
const opinion = 'That is kinder than last year. Nobody in the ministry will say why.';
const said = '“They kept the keys,” a cook said.';

type Mark = (text: string, isQuoted: boolean) => string;
const pages: Record<string, { page: (blocks: string) => string; block: Mark }> = {
  'page.html': {
    page: (blocks) => `<html><body><h1>Peru</h1>${blocks}</body></html>`,
    block: (text, isQuoted) => (isQuoted ? `<blockquote><p>${text}</p></blockquote>` : `<p>${text}</p>`),
  },
  'page.md': {
    page: (blocks) => `# Peru\n\n${blocks}`,
    block: (text, isQuoted) => `${isQuoted ? '> ' : ''}${text}\n\n`,
  },
};

describe.each(Object.entries(pages))('%s', (name, { page, block }) => {
  const read = async (blocks: ReadonlyArray<readonly [string, boolean]>) => {
    const text = page(blocks.map(([words, isQuoted]) => block(words, isQuoted)).join(''));
    const [report] = (await processInput({ name, bytes: Buffer.from(text) })).reports;
    return {
      sections: report && sectionsOf(report),
      apart: report?.residue.filter(({ role }) => role === 'unplaced').map(({ text: words }) => words),
    };
  };
  const expected = [
    ['summary', narrative[1]],
    ['prosecution', narrative[3]],
    ['protection', narrative[5]],
  ];
  const quoted = narrative.map((words) => [words, true] as const);

  test('whoever quotes goes on behind the quotation, or between its paragraphs', async () => {
    const behind = await read([[intro, false], ...quoted, [opinion, false]]);
    expect(behind).toEqual({ sections: expected, apart: [opinion] });
    const between = await read([[intro, false], ...quoted.slice(0, 2), [opinion, false], ...quoted.slice(2)]);
    expect(between).toEqual({ sections: expected, apart: [opinion] });
  });

  test('a page that only sets some paragraphs in goes on with the next part', async () => {
    const setIn = await read([...quoted.slice(0, 4), ...quoted.slice(4).map(([words]) => [words, false] as const)]);
    expect(setIn.sections).toEqual(expected);
  });

  test('what somebody said stands between two paragraphs', async () => {
    const plain = quoted.map(([words]) => [words, false] as const);
    const report = await read([...plain.slice(0, 4), [said, true], ...plain.slice(4)]);
    expect(report).toEqual({ sections: expected, apart: [said] });
  });
});

test('a box in Markdown is by whoever keeps the text, but where it has the title of a part', async () => {
  const page = (box: string) => [...narrative.slice(0, 4), box, ...narrative.slice(4)].join('\n\n');
  const bytes = (box: string) => Buffer.from(page(box));
  const [noted] = (await processInput({ name: 'page.md', bytes: bytes('> [!NOTE]\n> Look at the table below.') }))
    .reports;
  expect(residueOf(noted)).toEqual([['unplaced', 'Look at the table below.']]);
  const [titled] = (
    await processInput({ name: 'page.md', bytes: bytes('> [!NOTE] PREVENTION\n> Posters hung at the port.') })
  ).reports;
  expect(partsOf(titled)).toContain('prevention');
});
