/** Signs that a program set in front of paragraphs or behind them are not the narrative's. */
import { describe, expect, test } from 'vitest';
import { parseReportsSync } from '../../src/index.ts';
import { itemsOf, reportOf, rulesOf, said } from '../helpers/report-of.ts';

const texts = [
  'Trafficking in Persons Report 2011 - Togo',
  'TOGO (Tier 2)',
  'Togo is a source country for girls subjected to forced labor. Boys dig, and girls carry loads for traders in the towns.',
  'The Government of Togo does not fully comply with the minimum standards for the elimination of trafficking; however, it is making significant efforts to do so. It wrote a plan.',
  'Recommendations for Togo',
  '• Open a house for boys in the north, too.',
  '• Pay the guards of the harbor.',
  'Prosecution',
  'The government increased its law enforcement efforts. Police on the coast stopped four boats.',
  'Protection',
  'The government maintained its efforts to protect victims. A center took in thirty girls.',
];
const isProse = (text: string) => text.length > 80;

describe('signs at the edges of paragraphs', () => {
  test.each([
    ['a bar in front of each', (text: string) => (isProse(text) ? `| ${text}` : text)],
    ['a bar drawn in front of each', (text: string) => (isProse(text) ? `│ ${text}` : text)],
    ['a star on both sides of each', (text: string) => (text.length > 105 ? `*${text}*` : text)],
    ['two lines on both sides of one', (text: string, at: number) => (at === 2 ? `__${text}__` : text)],
    ['the tags of a forum around one', (text: string, at: number) => (at === 3 ? `[quote=Ann]${text}[/quote]` : text)],
    [
      'the tag of a forum behind the last',
      (text: string, at: number) => (at === texts.length - 1 ? `${text} [/quote]` : text),
    ],
    ['the place and the day of news', (text: string, at: number) => (at === 2 ? `LOME, June 5 – ${text}` : text)],
    [
      'the place and the agency of news',
      (text: string, at: number) => (at === 2 ? `PORT LOME (HNS) -- ${text}` : text),
    ],
    ['a pilcrow behind each', (text: string) => (isProse(text) ? `${text} ¶` : text)],
    ['a pilcrow behind every line', (text: string) => `${text}¶`],
    ['the tag of a line break behind one', (text: string, at: number) => (at === 3 ? `${text}<br />` : text)],
    ['the tag of a paragraph behind some', (text: string, at: number) => (at > 7 ? `${text}</p>` : text)],
    ['the tag of a line break behind a heading', (text: string) => (text === 'Protection' ? `${text}<br><BR>` : text)],
    [
      'the line of a cell behind the last',
      (text: string, at: number) => (at === texts.length - 1 ? `${text} |` : text),
    ],
  ])('%s', (_, signed) => {
    expect(said(texts.map(signed))).toEqual(said(texts));
  });

  test.each(['TIER TWO – ', 'SPECIAL NOTE -- '])(
    'a label in capitals in front of the first words stays: %s',
    (label) => {
      const one = texts.map((text, at) => (at === 2 ? label + text : text));
      expect(JSON.stringify(said(one))).toContain(`${label}Togo is`);
    },
  );

  test('a single bar in front of a paragraph stays', () => {
    const one = texts.map((text, at) => (at === 2 ? `| ${text}` : text));
    expect(JSON.stringify(said(one))).toContain('| Togo is');
  });

  test('a tag that a sentence speaks of stays', () => {
    const more = ' The form has “<br>” for “broken” and (</p>) for “paid” in it.';
    const one = texts.map((text, at) => (at === 2 ? text + more : text));
    expect(JSON.stringify(said(one))).toContain(`in the towns.${more}`);
  });
});

/** Copies of a page whose text stood in a table. */
const cellSummary =
  'The Government of Togo does not fully meet the minimum standards for the elimination of trafficking but is making significant efforts to do so. It met twice.';
const cellList = ['Prioritized Recommendations', 'Train the judges of the north.', 'Pay for a house by the lake.'];
const cellProfile = 'As reported over the past five years, traffickers exploit boys in Togo. They fish at night.';

test.each([
  ['the summary', [cellSummary]],
  ['a recommendation', [cellSummary, ...cellList]],
  ['the profile', [cellSummary, ...cellList, 'Trafficking Profile', cellProfile]],
])('the line behind the cell is none of the text of %s', (_, blocks) => {
  const top = 'TOGO (Tier 2) Extracted in part  from the U.S. State Dept 2023 TIP Report';
  const plain = reportOf(top, ...blocks);
  const [report] = parseReportsSync(`${[top, ...blocks].join('\n\n')} |\n`).reports;
  const texts = (one: typeof report) => [
    one?.narrative.sections.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text)),
    itemsOf(one),
  ];
  expect(texts(report)).toEqual(texts(plain));
  expect(report?.residue).toMatchObject([{ role: 'separator', text: '|' }]);
  expect(rulesOf(report)).not.toContain('truncated-text');
});
