/** Marks of notes that a copy left out: they count on through the text, and are no part of it. */
import { describe, expect, test } from 'vitest';
import { kindsOf, reportOf, residueOf, unplacedOf } from '../helpers/report-of.ts';

const summary =
  'The Government of Togo does not fully meet the minimum standards for the elimination of trafficking but is making significant efforts to do so. It wrote a plan.';
const prosecution = 'The government maintained law enforcement efforts. Courts on the coast heard nine cases.';
const protection = 'The government increased efforts to protect victims. Two houses took in thirty girls.';
const report = (...marks: string[]) =>
  reportOf(
    '2024 Trafficking in Persons Report: Togo',
    'TOGO (Tier 2)',
    summary + (marks[0] ?? ''),
    'PRIORITIZED RECOMMENDATIONS:',
    `• Pay those who keep watch at the pier.${marks[1] ?? ''}\n• Open a house for men.`,
    'PROSECUTION',
    prosecution + (marks[2] ?? ''),
    'PROTECTION',
    protection + (marks[3] ?? ''),
  );
const said = ({ narrative, recommendations }: ReturnType<typeof reportOf>) => [
  ...narrative.sections.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text)),
  ...(recommendations?.items.map(({ text }) => text) ?? []),
];

describe('marks of notes', () => {
  test.each([
    [['[1]', '[2]', '[3]', '[3]']],
    [['¹', '²', '³', '⁴']],
    [['[a]', '[b]', '[c]', '[d]']],
    [['1', '2', '3', '4']],
  ])('%j count on', (marks) => {
    const marked = report(...marks);
    expect(said(marked)).toEqual(said(report()));
    expect(residueOf(marked)).toEqual(marks.map((mark) => ['footnote', mark]));
  });

  test.each([
    [' Law No.1 of the lake bans debts.', ' Law No.2 pays for beds.', ' See Decree No.3'],
    [' It owns 1 km² of land.', ' It owns 3 km² of water.', ' It owns 4 m³ of ice.'],
    [
      ' It heard of a boat.1 of them sank.',
      ' It heard of a net.2 of them tore.',
      ' It heard of a pier.3 of them fell.',
    ],
  ])('numbers of the text are none: %s', (...numbers) => {
    expect(said(report(...numbers))[0]).toBe(`${summary}${numbers[0]}`);
  });

  test.each([[['¹']], [['⁴', '', '⁷']]])('%j raised behind a stop are such, however few', (marks) => {
    const marked = report(...marks);
    expect(said(marked)).toEqual(said(report()));
    expect(residueOf(marked)).toEqual(marks.filter((sign) => sign !== '').map((sign) => ['footnote', sign]));
  });

  test('a power between them is none', () => {
    const marked = report('¹', '', '² It owns 1 km² of land.³');
    expect(said(marked)[1]).toBe(`${prosecution} It owns 1 km² of land.`);
  });

  test('one behind a word of two letters is a mark', () => {
    expect(said(report('', '', ' Judges said “no.”⁴ Two left.'))[1]).toContain('“no.” Two left.');
  });

  test('nor is one behind the stop of a unit', () => {
    expect(said(report('', '', ' Its mine is of 40 km.² It has no fence.'))[1]).toContain('40 km.² It has');
  });

  test.each([
    ['[1]', '[2]'],
    ['[4]', '[9]', '[2]', '[7]'],
    ['[1]', '[2]', '[5]', '[6]'],
  ])('those that do not count on are told: %s', (...marks) => {
    const marked = report(...marks);
    expect(said(marked)[0]).toBe(summary);
    expect(unplacedOf(marked)).toEqual(marks);
  });
});

test('days that count on stand in the text', () => {
  const days = `${prosecution} The law is of Jan.1 2020, the bill of Sept.2 2021, and the plan of Oct.3 (2022).`;
  const dated = reportOf('2024 Trafficking in Persons Report: Togo', 'TOGO (Tier 2)', summary, 'PROSECUTION', days);
  expect(said(dated)).toEqual([summary, days]);
});

test('numbers without a sign in front of the paragraphs are none of their text', () => {
  const numbered = reportOf(
    '2024 Trafficking in Persons Report: Togo',
    'TOGO (Tier 2)',
    `1 ${summary}`,
    'PROSECUTION',
    `2 ${prosecution}`,
    'PROTECTION',
    `3 ${protection}`,
  );
  expect(kindsOf(numbered)).toBe('summary 1, prosecution 1, protection 1');
  expect(said(numbered)).toEqual([summary, prosecution, protection]);
});
