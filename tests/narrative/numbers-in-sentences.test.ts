/** Numbers of pages within the lines of a text, which may be of its sentences. */
import { expect, test } from 'vitest';
import { reportOf, residueOf, unplacedOf } from '../helpers/report-of.ts';

const more =
  ' Officers of the port met each month and wrote down what they had seen, by day and by night, in the north and in the south. Courts in the hills heard few of the cases that were sent to them, and those that they heard took three years or longer. Nobody asked for an interpreter, though half of the witnesses needed one, and the lists of the clerks were lost when the roof of the court house fell in with the rains of June.';

/** A narrative with something behind the police of its prosecution, and lines behind its parts. */
function paged(within: string, behindSummary: string, behindProtection: string) {
  return reportOf(
    '2013 Trafficking in Persons Report: Togo',
    'TOGO (Tier 2)',
    `The Government of Togo does not fully comply with the minimum standards for the elimination of trafficking; however, it is making significant efforts to do so.${more}${behindSummary}`,
    'Prosecution',
    `The government made law enforcement efforts.${more} The police ${within}officers of the coast went out by night.`,
    'Protection',
    `The government made efforts to protect victims. A house took in nine girls.${more}${behindProtection}`,
    'Prevention',
    'The government made efforts to prevent trafficking. It hung posters.',
  );
}
const plain = `The government made law enforcement efforts.${more} The police officers of the coast went out by night.`;
const prosecution = (report: ReturnType<typeof paged>) => report.narrative.sections[1]?.paragraphs[0]?.text;

test.each([
  ['on lines of their own', '\n\n213', '\n\n215'],
  ['within lines', ' Few of the 213 rest.', ' Few of the 215 rest.'],
])('one that counts on with those of the pages beside it is told: %s', (_, above, below) => {
  const report = paged('214 ', above, below);
  expect(prosecution(report)).toBe(plain);
  expect(unplacedOf(report)).toContain('214');
});

test.each([
  ['a number that its page has by itself', '214 ', '\n\n213\n\n214', '\n\n215'],
  ['a number that does not count on', '240 ', '\n\n213', '\n\n215'],
  ['numbers closer than pages', '214 ', '\n\n213', ''],
  ['numbers farther apart than pages', '214 ', `\n\n213\n\n${more.repeat(30)}`, '\n\n215'],
  ['a sum', '$214 ', '\n\n213', '\n\n215'],
  ['the number of a law', 'under Article 214 ', '\n\n213', '\n\n215'],
])('%s is the text’s', (_, within, above, below) => {
  const report = paged(within, above, below);
  expect(prosecution(report)).toContain(`police ${within}officers`);
  expect(residueOf(report)?.every(([role]) => role === 'page-number')).toBe(true);
});

test('numbers that count on by chance, each of what stands behind it, are the text’s', () => {
  const report = paged('freed 214 suspected victims and 30 ', ' Clerks heard 213 cases.', ' Nuns fed 215 children.');
  expect(prosecution(report)).toContain('freed 214 suspected victims');
  expect(residueOf(report)).toEqual([]);
});

test('a number that the head of a page has, too, is the text’s', () => {
  const head = (page: number) => `\n\nTRAFFICKING IN PERSONS REPORT ${page}`;
  expect(prosecution(paged('212 ', head(212), head(213) + more + head(214)))).toContain('police 212 officers');
});

test.each([
  'www.example.org/togo | 12',
  'https://www.example.org/togo/ 2/9',
  'https://www.example.org/togo/ Page 2 of 9',
  'https://www.example.org/togo/ 2/9 7/5/21, 10:33 AM Togo - United States Department of State',
])(
  'the address of a site with the number of a page, as one-line copies of a print have it, is the page’s: %s',
  (foot) => {
    const report = paged(`${foot} `, '', '');
    expect(prosecution(report)).toBe(plain);
    expect(residueOf(report)).toEqual([['page-number', foot]]);
  },
);

test('when a site answers is no page of it', () => {
  expect(prosecution(paged('https://www.example.org/call 24/7 ', '', ''))).toContain('call 24/7');
});
