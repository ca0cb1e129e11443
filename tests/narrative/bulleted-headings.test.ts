/** A brief that sets its paragraphs as a list, the heading of each in front of it; and advice with a label in front. */
import { describe, expect, test } from 'vitest';
import { itemsOf, kindsOf, reportOf } from '../helpers/report-of.ts';

const top = [
  '2013 Trafficking in Persons Report - Togo',
  'TOGO (Tier 2)',
  'Togo is a source country for children subjected to forced labor. Girls carry loads for traders in the towns.',
  'The Government of Togo does not fully comply with the minimum standards for the elimination of trafficking; however, it is making significant efforts to do so.',
  'Recommendations for Togo:',
];

test.each([['• '], ['– '], ['▪ ']])('"%sProsecution: The government" is a part', (bullet) => {
  const report = reportOf(
    ...top,
    `${bullet}Train the police of the coast.`,
    `${bullet}Pay those who keep watch.`,
    `${bullet}Prosecution: The government increased its law enforcement efforts. Courts heard nine cases.`,
    `${bullet}Protection: The government maintained its efforts to protect victims. A center took in thirty girls.`,
  );
  expect(kindsOf(report)).toBe('trafficking-profile 1, summary 1, prosecution 1, protection 1');
  expect(report.recommendations?.items).toHaveLength(2);
});

test('nor where the parts have headings by themselves: an aim of a plan', () => {
  const aims = 'Its plan has two aims. Protection: The ministry is to open homes. Prevention: Schools are to teach it.';
  const [, protection, prevention] = reportOf(
    ...top,
    'PROSECUTION\n\nCourts heard nine cases.\n\nPROTECTION\n\nA center took in girls.',
    `PREVENTION\n\n${aims}`,
  ).narrative.sections.slice(-3);
  expect(protection?.paragraphs).toHaveLength(1);
  expect(prevention?.paragraphs).toMatchObject([{ text: aims }]);
});

test.each([['Protection'], ['Trafficking profile']])('"%s: " behind a sentence is the heading of a part', (heading) => {
  const report = reportOf(
    ...top,
    `PROSECUTION\n\nCourts heard nine cases. ${heading}: As in May, a center took in girls.`,
  );
  expect(report.narrative.sections.at(-1)).toMatchObject({
    kind: heading.toLowerCase().replace(' ', '-'),
    paragraphs: [{ text: 'As in May, a center took in girls.' }],
  });
});

test('a label in front of advice is no heading', () => {
  const report = reportOf(...top, '• Prosecution: Train the police of the coast.', '• Protection: Open a house.');
  expect(itemsOf(report)).toEqual(['Prosecution: Train the police of the coast.', 'Protection: Open a house.']);
});

describe('a heading without a sign in front of its paragraph', () => {
  const list = 'Train the police of the coast; and pay those who keep watch.';

  test('is one where another of the three stands so, too', () => {
    const report = reportOf(
      ...top,
      list,
      'Prosecution Detectives opened nine files. No man of the harbor was tried.',
      'Protection Two houses took in thirty girls.',
      'Prevention Posters hung at the pier.',
    );
    expect(
      report.narrative.sections.slice(2).map(({ title, paragraphs }) => [title?.text, paragraphs[0]?.text]),
    ).toEqual([
      ['Prosecution', 'Detectives opened nine files. No man of the harbor was tried.'],
      ['Protection', 'Two houses took in thirty girls.'],
      ['Prevention', 'Posters hung at the pier.'],
    ]);
  });

  test('is none where its part has a heading by itself', () => {
    const report = reportOf(
      ...top,
      list,
      'Protection',
      'Two houses took in thirty girls.',
      'Protection Wardens of the harbor kept watch.',
      'Prevention',
      'Posters hung at the pier.',
      'Prevention Pictures of the harbor hung at school.',
    );
    expect(kindsOf(report)).toBe('trafficking-profile 1, summary 1, protection 2, prevention 2');
  });

  test('is none where a name begins so', () => {
    const report = reportOf(
      ...top,
      list,
      'Prosecution',
      'Prosecution Service lawyers met.',
      'Protection Orders were signed.',
    );
    expect(kindsOf(report)).toBe('trafficking-profile 1, summary 1, prosecution 2');
  });
});
