/** A narrative as coders and readers keep it: a paragraph a row of a table, or a message of a messenger. */
import { describe, expect, test } from 'vitest';
import { parseReportsSync } from '../../src/index.ts';
import { itemsOf, reportOf, said } from '../helpers/report-of.ts';

const texts = [
  '2023 Trafficking in Persons Report: Togo',
  'TOGO (Tier 2)',
  'The Government of Togo does not fully meet the minimum standards for the elimination of trafficking but is making significant efforts to do so. Police opened nine cases.',
  'PRIORITIZED RECOMMENDATIONS:',
  'Open a house for men in the north and pay its staff from the budget of the state.',
  'Train the judges of the coast to hear victims in a room of their own.',
  'PROSECUTION',
  'The government increased law enforcement efforts. It heard nine cases, and judges sent four men to prison for five years.',
];
const expected = said(texts);

test.each(['table.md', 'table.txt'])('rows of %s', (name) => {
  const rows = texts.map((text, index) => `| ${index + 1} | ${text} |`);
  const table = ['| No. | Text |', '|-----|:-----|', ...rows].join('\n');
  const { reports, diagnostics } = parseReportsSync(`${table}\n`, { name });
  expect(said([texts.join('\n\n')])).toEqual(expected);
  expect(reports).toHaveLength(1);
  expect(reports[0]?.narrative.sections.map(({ paragraphs }) => paragraphs.map(({ text }) => text))).toEqual([
    [texts[2]],
    [texts[7]],
  ]);
  expect(itemsOf(reports[0])).toEqual(texts.slice(4, 6));
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
});

describe('messages', () => {
  test.each([
    ['[14:01, 20/06/2019] Sam: '],
    ['[20.06.19, 14:01:33] Sam R.: '],
    ['6/20/19, 2:01 PM - Sam: '],
    ['[2019-06-20 14:01] Sam: '],
    ['[00:14:01] '],
    ['[2019-06-20 14:01] '],
  ])('with "%s" in front', (stamp) => {
    expect(said([texts.map((text) => stamp + text).join('\n')])).toEqual(expected);
    expect(said(texts.map((text, index) => (index === 2 ? stamp + text : text)))).toEqual(expected);
  });

  test('a time in a sentence is none', () => {
    const text = `${texts[7]} On 20/06/2019, 14:01 - the hour of the vote: nobody came.`;
    expect(reportOf(...texts.slice(0, 7), text).narrative.sections[1]?.paragraphs[0]?.text).toBe(text);
  });
});

test('a table of numbers between the paragraphs is told', () => {
  const { narrative, diagnostics } = reportOf(
    ...texts.slice(0, 3),
    '| Measure | 2022 |\n|---|---|\n| Cases | 9 |',
    ...texts.slice(3),
  );
  expect(narrative.sections[0]?.paragraphs).toHaveLength(1);
  expect(diagnostics.filter(({ ruleId }) => ruleId === 'text-unplaced').map(({ actual }) => actual)).toEqual([
    '| Measure | 2022 |',
    '| Cases | 9 |',
  ]);
});

test('a table whose rows begin with numbers that are no count is told whole', () => {
  const { diagnostics } = reportOf(...texts.slice(0, 3), '| 1 | 2 |\n|---|---|\n| 12 | 15 |', ...texts.slice(3));
  expect(diagnostics.filter(({ ruleId }) => ruleId === 'text-unplaced').map(({ actual }) => actual)).toEqual([
    '| 1 | 2 |',
    '| 12 | 15 |',
  ]);
});

test('a list of recommendations in a table with its numbers', () => {
  const rows = texts.slice(4, 6).map((text, index) => `| ${index + 1} | ${text.replace(' and pay its staff', '')} |`);
  const table = ['| No. | Recommendation |', '|---|---|', ...rows].join('\n');
  const { recommendations } = reportOf(...texts.slice(0, 4), table, ...texts.slice(6));
  expect(recommendations?.items.map(({ text }) => text)).toEqual([
    'Open a house for men in the north from the budget of the state.',
    texts[5],
  ]);
});
