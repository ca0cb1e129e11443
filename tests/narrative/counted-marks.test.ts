/** Marks of notes that a copy left out: they count on through the text, and are no part of it. */
import { describe, expect, test } from 'vitest';
import { kindsOf, reportOf } from '../helpers/report-of.ts';

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
  test.each([[['[1]', '[2]', '[3]', '[3]']], [['¹', '²', '³', '⁴']], [['1', '2', '3', '4']]])(
    '%j count on',
    (marks) => {
      const marked = report(...marks);
      expect(said(marked)).toEqual(said(report()));
      expect(marked.residue.map(({ role, text }) => [role, text])).toEqual(marks.map((mark) => ['footnote', mark]));
    },
  );

  test('two of them may be of something else', () => {
    expect(said(report('[1]', '[2]'))[0]).toBe(`${summary}[1]`);
  });

  test('those that do not count on are left', () => {
    expect(said(report('[4]', '[9]', '[2]', '[7]'))[0]).toBe(`${summary}[4]`);
  });
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
