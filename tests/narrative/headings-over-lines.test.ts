/** Headings that a narrow column broke over lines, right behind a line of prose that is full. */
import { describe, expect, test } from 'vitest';
import { itemsOf, reportsIn } from '../helpers/report-of.ts';

const summary = [
  'The Government of Saint Vincent and the Grenadines does not fully meet the minimum standards for the elimination',
  'of trafficking but is making significant efforts to do so. It sent two officers to a school, and one of them came',
  'back with a plan that the cabinet read in May and kept in a drawer for the rest of the year, as it had before that.',
];
const advice = ['- Train those who sit at the harbor.', '- Pay for a house with beds for men.'];
const prevention = [
  'PREVENTION',
  'The government maintained efforts to prevent trafficking. It hung posters at both jetties.',
];
const profile =
  'As reported over the past five years, traffickers exploit victims in Saint Vincent and the Grenadines. Girls wash dishes.';

function read(title: ReadonlyArray<string>, last: ReadonlyArray<string>) {
  const page = [
    'SAINT VINCENT AND THE GRENADINES (Tier 2)',
    ...summary,
    ...title,
    ...advice,
    ...prevention,
    ...last,
    profile,
  ];
  const [report] = reportsIn(`${page.join('\n')}\n`);
  return {
    sections: report?.narrative.sections.map(({ kind, title: own, paragraphs }) => [
      kind,
      own?.text,
      ...paragraphs.map(({ text }) => text),
    ]),
    list: [report?.recommendations?.title?.text, ...(itemsOf(report) ?? [])],
  };
}

const sections = [
  ['summary', undefined, summary.join(' ')],
  ['prevention', ...prevention],
  ['trafficking-profile', 'TRAFFICKING PROFILE', profile],
];

describe('a heading over lines', () => {
  test.each([
    [['PRIORITIZED', 'RECOMMENDATIONS:']],
    [['RECOMMENDATIONS FOR SAINT VINCENT AND THE', 'GRENADINES:']],
    [['RECOMMENDATIONS FOR SAINT VINCENT', 'AND THE GRENADINES:']],
    [['Recommendations for Saint Vincent', 'and the Grenadines:']],
    [['RECOMMENDATIONS', 'FOR SAINT VINCENT', 'AND THE GRENADINES']],
  ])('%j is one', (title) => {
    const { sections: found, list } = read(title, ['TRAFFICKING', 'PROFILE']);
    expect(found).toEqual(sections);
    expect(list).toEqual([title.join(' '), ...advice.map((item) => item.slice(2))]);
  });

  test('ends where the name does, and not in the line below', () => {
    const { list } = read(['RECOMMENDATIONS FOR SAINT VINCENT AND THE GRENADINES', 'Train judges'], []);
    expect(list[0]).toBe('RECOMMENDATIONS FOR SAINT VINCENT AND THE GRENADINES');
  });

  test('is none in a sentence', () => {
    const { sections: found } = read(
      ['PRIORITIZED RECOMMENDATIONS:'],
      ['It counts every', 'trafficking', 'profile it keeps.'],
    );
    expect(found?.[1]?.join(' ')).toContain('It counts every trafficking profile it keeps.');
  });
});
