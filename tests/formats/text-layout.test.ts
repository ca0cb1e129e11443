/** How raw text is laid out: signs in front of its lines, first lines set in, notes behind it. The report is that of the plain text. */
import { describe, expect, test } from 'vitest';
import { processInputSync } from '../../src/process-input-sync.ts';
import { itemsOf, partsOf, rulesOf, sectionsOf } from '../helpers/report-of.ts';
import { wrap } from '../helpers/wrap.ts';

const header = ['2022 Trafficking in Persons Report: Ghana', 'GHANA (Tier 2)'];
const summary =
  'The Government of Ghana does not fully meet the minimum standards for the elimination of trafficking but is making significant efforts to do so. Two judges sat on the lake and heard the boys who had been made to dive for nets.';
const prosecution = [
  'The government increased law enforcement efforts. The court in Ho heard nine cases, compared with four in 2020, and two masters of boats went to prison for a long time.',
  'Police on the lake had one boat and shared it with the fire service. Officers asked for fuel and often paid for it themselves.',
];
const profile =
  'As reported over the past five years, human traffickers exploit domestic and foreign victims in Ghana, and traffickers exploit victims from Ghana abroad. Boys dive for nets, and girls carry loads.';
const items = ['Buy a boat for the police.', 'Pay those who keep the shelter open at night.'];
const blocks = [
  ...header,
  summary,
  'PRIORITIZED RECOMMENDATIONS:',
  ...items.map((item) => `* ${item}`),
  'PROSECUTION',
  ...prosecution,
  'TRAFFICKING PROFILE',
  profile,
];
const isProse = (block: string) => block === summary || block === profile || prosecution.includes(block);

function said(text: string) {
  const { reports } = processInputSync({ name: 'page.txt', bytes: Buffer.from(text) });
  return reports.map((report) => ({
    id: report.id,
    sections: sectionsOf(report),
    items: itemsOf(report),
    errors: report.diagnostics.filter(({ severity }) => severity === 'error'),
  }));
}

const plain = `${blocks.join('\n\n')}\n`;
const expected = said(plain);

test('the plain text is one report, whole', () => {
  expect(expected).toHaveLength(1);
  expect(expected[0]).toMatchObject({
    id: 'GHA-2022',
    items,
    sections: [
      ['summary', summary],
      ['prosecution', ...prosecution],
      ['trafficking-profile', profile],
    ],
  });
});

test('paragraphs whose first lines hang out, with no blank lines between them', () => {
  // The last line of this one is full, so that nothing but the next one's beginning tells its end.
  const full = 'Police on the lake had one boat and shared it with the firemen.';
  const hanging = [...blocks.slice(0, -3), full, ...blocks.slice(-2)];
  const lines = hanging.map((block) => wrap(block, 66).replaceAll('\n', '\n    '));
  expect(said(`${lines.join('\n')}\n`)).toEqual(said(`${hanging.join('\n\n')}\n`));
});

describe('a sign in front of every line', () => {
  test.each(['> ', '    > ', '| ', '│ ', '# ', '// ', ';; ', ': '])('%s', (sign) => {
    expect(said(plain.replaceAll(/^/gmu, sign))).toEqual(expected);
    const wrapped = blocks.map((block) => wrap(block, 60)).join('\n\n');
    expect(said(wrapped.replaceAll(/^(?=.)/gmu, sign))).toEqual(expected);
  });

  test('is not in front of what the one who answers writes', () => {
    const quoted = plain.replaceAll(/^/gmu, '> ');
    const answers = ['Many thanks, this helps.', 'Kofi\nHead of the desk'];
    const between = quoted.replace('> PROSECUTION', `${answers[0]}\n\n> PROSECUTION`);
    for (const text of [`${quoted}\n\n${answers.join('\n\n')}\n`, between]) {
      expect(said(text)).toEqual(expected);
      const { reports } = processInputSync({ name: 'page.txt', bytes: Buffer.from(text) });
      expect(rulesOf(reports[0])).toContain('text-unplaced');
    }
    expect(said(quoted.replace('> PROSECUTION', 'PROSECUTION'))).toEqual(expected);
  });

  const gaps = [
    'Trafficking in Persons Report 2007 - Ghana',
    'GHANA (Tier 2)',
    'Ghana is a source country for boys subjected to forced labor. Girls carry loads for traders in the towns.',
    'The Government of Ghana does not fully comply with the minimum standards for the elimination of trafficking; however, it is making significant efforts to do so. It wrote a plan.',
    '\nPolice on the lake stopped four boats. The court in Ho heard nine cases.',
    '\nA center took in thirty girls. Nuns cared for them and sent them home.',
    '\nPlays on the radio warned of the risks. Leaflets were printed in four tongues.',
  ].join('\n\n');

  test.each(['> ', '>', '| '])('%s and the gaps where headings were', (sign) => {
    const kinds = said(gaps)[0]?.sections.map(([kind]) => kind);
    expect(kinds).toEqual(['trafficking-profile', 'summary', 'prosecution', 'protection', 'prevention']);
    expect(said(gaps.replaceAll(/^(?=.)/gmu, sign))).toEqual(said(gaps));
    expect(said(gaps.replaceAll(/^$/gmu, '\u00A0'))).toEqual(said(gaps));
  });

  test('does not take the end of a page for a gap', () => {
    const paged = gaps.replaceAll('\n\n\n', '\n\n');
    expect(said(paged.replace('\n\nA center', '\n\n\fA center'))).toEqual(said(paged));
    expect(said(gaps.replace('\n\n\nA center', '\n\n\n\fA center'))).toEqual(said(gaps));
  });

  test.each([72, 60])(
    'in a mail that was wrapped at %i once more, so that what is left of a line has none',
    (width) => {
      expect(said(wrap(plain.replaceAll(/^(?=.)/gmu, '> '), width))).toEqual(expected);
      const wrapped = blocks.map((block) => wrap(block, 76)).join('\n\n');
      expect(said(wrap(wrapped.replaceAll(/^(?=.)/gmu, '> '), width))).toEqual(expected);
    },
  );

  test('of a page with few lines', () => {
    const short = `${header[1]}\n\n${summary}\n`;
    expect(said(short.replaceAll(/^(?=.)/gmu, '> '))).toEqual(said(short));
    expect(said(short.replaceAll(/^(?=.)/gmu, '| '))).toEqual(said(short));
  });

  test('in front of some lines is none', () => {
    expect(said(`# ${plain}`)).not.toEqual([]);
    expect(said(plain.replace(profile, `| ${profile}`))[0]?.sections.at(-1)).toEqual([
      'trafficking-profile',
      `| ${profile}`,
    ]);
  });
});

describe('the number of every line in front of it', () => {
  const counted = (text: string, numbered: (line: string, index: number) => string) =>
    text.trimEnd().split('\n').map(numbered).join('\n');

  test.each([
    ['of an editor', (line: string, index: number) => `${String(index + 1).padStart(6)}\t${line}`],
    ['with zeros', (line: string, index: number) => `${String(index + 1).padStart(3, '0')}: ${line}`],
    ['with a colon', (line: string, index: number) => `${index + 1}: ${line}`],
    ['of a court', (line: string, index: number) => `${(index % 25) + 1}   ${line}`.trimEnd()],
  ])('%s', (_, numbered) => {
    expect(said(counted(plain, numbered))).toEqual(expected);
    expect(said(counted(blocks.map((block) => wrap(block, 60)).join('\n\n'), numbered))).toEqual(expected);
  });

  test('is the same where only each fifth line has one', () => {
    const fifth = (line: string, index: number) => `${index % 5 === 4 ? String(index + 1) : ''}`.padEnd(4) + line;
    expect(said(counted(blocks.map((block) => wrap(block, 60)).join('\n\n'), fifth))).toEqual(expected);
  });

  test('where only lines with words are counted', () => {
    let number = 0;
    expect(said(plain.replaceAll(/^(?=.)/gmu, () => `${++number}  `))).toEqual(expected);
  });

  test('below what a program for interviews says of the document', () => {
    let number = 0;
    const numbered = plain.replaceAll(/^(?=.)/gmu, () => `${++number} `);
    expect(said(`Lake Notes Report\n\nProject: Harbors\n\n${numbered}`)).toEqual(expected);
  });

  test('is none where the numbers do not follow one another, or have a stop', () => {
    const first = (text: string) => said(text)[0]?.sections[0]?.[1] ?? said(text).length;
    expect(first(counted(plain, (line, index) => (line ? `${index * 2 + 1}  ${line}` : '')))).not.toBe(summary);
    const list = items.map((item, index) => `${index + 1}. ${item}`).join('\n');
    expect(said(`${header[1]}\n\n${summary}\n\nPRIORITIZED RECOMMENDATIONS:\n${list}\n`)[0]?.items).toEqual(items);
  });
});

describe('character references that were left in a text', () => {
  const page = plain.replace('the lake', 'the government’s “lake”');
  const left = page
    .replaceAll('’', '&rsquo;')
    .replaceAll('“', '&ldquo;')
    .replaceAll('”', '&#8221;')
    .replaceAll(' (', '&nbsp;(');

  test('are the characters that they stand for', () => {
    expect(said(left)).toEqual(said(page));
    expect(said(left.replaceAll(/^(?=.)/gmu, '> '))).toEqual(said(page));
  });

  test('are told, each kind once, and keep their places', () => {
    const { reports, diagnostics } = processInputSync({ name: 'page.txt', bytes: Buffer.from(left) });
    const told = diagnostics.filter(({ ruleId }) => ruleId === 'repaired-text');
    expect(told.map(({ actual }) => actual).toSorted()).toEqual(['&#8221;', '&ldquo;', '&nbsp;', '&rsquo;']);
    const { start, end } = reports[0]?.narrative.sections[0]?.paragraphs[0]?.position ?? expect.unreachable();
    expect(left.slice(start.offset, end.offset)).toContain('&ldquo;lake&#8221; and heard');
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('that stand for nothing stay', () => {
    const odd = plain.replace('the lake', 'the lake &nosuch; &#0; & R&D;');
    expect(said(odd)[0]?.sections[0]?.[1]).toContain('&nosuch; &#0; & R&D;');
  });
});

describe('first lines that are set in', () => {
  const setIn = (indent: string, width: number) =>
    blocks.map((block) =>
      isProse(block) ? wrap(`${'_'.repeat(indent.length)}${block}`, width).replace(/^_+/u, indent) : wrap(block, width),
    );

  test.each([40, 60, 72, 90])('wrapped at %i', (width) => {
    expect(said(setIn('    ', width).join('\n'))).toEqual(expected);
    expect(said(setIn('   ', width).join('\n\n'))).toEqual(expected);
    expect(said(setIn('   ', width).join('\n').replaceAll(/^/gmu, '> '))).toEqual(expected);
  });
});

describe('a note behind the narrative', () => {
  test.each([
    ['[1]', '[1] The count is that of March.'],
    ['*', '* The count is that of March.'],
    ['(1)', '(1) The count is that of March.'],
    ['1', '1. The count is that of March.'],
    ['¹', '1 The count is that of March.'],
    ['[a]', 'a) The count is that of March.'],
  ])('%s', (mark, note) => {
    for (const above of ['', '---\n\n', '________\n', 'Notes\n\n', 'FOOTNOTES:\n']) {
      const [report] = processInputSync({
        name: 'page.txt',
        bytes: Buffer.from(`${plain.trimEnd()}${mark}\n\n${above}${note}\n`),
      }).reports;
      expect(partsOf(report)).toEqual(['summary', 'prosecution', 'trafficking-profile']);
      expect(report?.narrative.sections.at(-1)?.paragraphs).toHaveLength(1);
      expect(report?.residue.filter(({ role }) => role === 'footnote').at(-1)?.text).toBe(note);
    }
  });

  const list = `${blocks.slice(0, 6).join('\n\n')}\n`;

  test.each([
    [plain, 'Note: The count is that of March.'],
    [plain, '1 The count is that of March.\n\n2 See the annex on methods.'],
    [list, 'Note: The count is that of March.'],
    [list, 'NOTE: The count is that of March.'],
  ])('%# without a mark in the text', (page, note) => {
    const [report, noted] = [page, `${page}\n${note}\n`].map(
      (text) => processInputSync({ name: 'page.txt', bytes: Buffer.from(text) }).reports[0],
    );
    expect(noted).toMatchObject({ narrative: report?.narrative, recommendations: report?.recommendations });
    const found = noted?.residue.filter(({ role }) => role === 'footnote').map(({ text }) => text);
    expect(found?.join('\n\n')).toBe(note);
  });

  test('is none where no word has its mark, nor in a list', () => {
    const [report] = processInputSync({
      name: 'page.txt',
      bytes: Buffer.from(`${plain}\n1. The count is that of March.\n`),
    }).reports;
    expect(report?.narrative.sections.at(-1)?.paragraphs).toHaveLength(2);
    const list = `${blocks.slice(0, 4).join('\n\n').replace('do so.', 'do so.1')}\n\n1. ${items[0]}\n2. ${items[1]}\n`;
    expect(said(list)[0]?.items).toEqual(items);
  });
});

test('the words of a heading alone on a line in mid-sentence are no heading', () => {
  const torn = 'As the part on\nTRAFFICKING PROFILE\nbelow tells, boys dive for nets. Police have one boat.';
  const page = plain.replace(prosecution[1] as string, torn);
  expect(said(page)[0]?.sections[1]?.[2]).toBe(torn.replaceAll('\n', ' '));
  expect(said(page)[0]?.sections).toHaveLength(3);
});

test('the words of a heading are none in a narrow column behind an article, whatever the next line begins with', () => {
  const torn = [
    'The men of the coast were paid twice in the year by',
    'a boat of the state, which now has an Office for the',
    'Prevention of Trafficking in Persons and Migrant',
    'Smuggling in the harbor of the capital, and the boat',
    'came back without them. The police have one boat.',
  ].join('\n');
  const page = plain.replace(prosecution[1] as string, torn);
  expect(said(page)[0]?.sections[1]?.[2]).toBe(torn.replaceAll('\n', ' '));
});

test('the words of a heading alone on a line behind a sentence are one', () => {
  const whole = plain.replace(
    prosecution[1] as string,
    'It had one boat.\nPREVENTION\nThe government maintained prevention efforts.',
  );
  expect(said(whole)[0]?.sections.map(([kind]) => kind)).toContain('prevention');
});
