/** Headings in small letters, with the country's name, in the markup of forums, and in letters that are none of the alphabet's. */

import { expect, test } from 'vitest';
import { isSmallHeading } from '../../src/narrative/blocks/heading-line.ts';
import { itemsOf, kindsOf, reportOf } from '../helpers/report-of.ts';

const header = ['2020 Trafficking in Persons Report: Togo', 'TOGO: Tier 2'];
const summary =
  'The Government of Togo does not fully meet the minimum standards for the elimination of trafficking but is making significant efforts to do so. Police opened nine cases.';
const list = '• Open a house for men. • Train the judges of the north.';

test.each([
  'prioritized recommendations:',
  'recommendations for togo:',
  '[b]PRIORITIZED RECOMMENDATIONS[/b]',
  '[size=4][u]Prioritized Recommendations:[/u][/size]',
])('"%s" is the title of the list', (title) => {
  const report = reportOf(...header, summary, title, list);
  expect(kindsOf(report)).toBe('summary 1');
  expect(report.recommendations?.title?.text).toBe(title);
  expect(report.recommendations?.items).toHaveLength(2);
});

test.each([['[b]PROTECTION[/b]'], ['[i]Protection:[/i]'], ['protection:'], ['ＰＲＯＴＥＣＴＩＯＮ'], ['𝐏𝐑𝐎𝐓𝐄𝐂𝐓𝐈𝐎𝐍']])(
  '"%s" opens its part',
  (title) => {
    const report = reportOf(...header, summary, title, 'A house took in nine girls.');
    expect(kindsOf(report)).toBe('summary 1, protection 1');
  },
);

test.each(['\n', '\n\n'])(
  'a colon makes one of small letters behind a sentence that lost its stop, too: %j',
  (joint) => {
    const paragraphs = [
      ...header,
      summary.slice(0, -1),
      'prioritized recommendations:',
      'Open a house for men.\nPay the guards.',
    ];
    const text = joint === '\n' ? paragraphs.map((one) => (one === summary.slice(0, -1) ? summary : one)) : paragraphs;
    const report = reportOf(text.join(joint));
    expect(kindsOf(report)).toBe('summary 1');
    expect(report.recommendations?.items).toHaveLength(2);
  },
);

test.each(['Togo: PROTECTION', 'TOGO – Protection', 'Protection in Togo', 'PROTECTION IN TOGO', 'Section: Protection'])(
  '"%s" opens its part, with the name of the country',
  (title) => {
    const report = reportOf(...header, summary, title, 'A house took in nine girls.');
    expect(kindsOf(report)).toBe('summary 1, protection 1');
    expect(report.narrative.sections.at(-1)?.title?.text).toBe(title);
  },
);

test('what is no country beside the word opens no part, and is told', () => {
  const report = reportOf(...header, summary, 'PROTECTION IN SHELTERS', 'A house took in nine girls.');
  expect(kindsOf(report)).not.toContain('protection');
  expect(report.diagnostics.some(({ severity }) => severity === 'warning')).toBe(true);
});

test('a note of a coder is no markup', () => {
  const report = reportOf(
    ...header,
    summary,
    'PROTECTION',
    'A house took in nine girls.[b] It stayed open at night, too.',
    '[b] to be looked at',
  );
  expect(kindsOf(report)).toBe('summary 1, protection 1');
  expect(report.residue.map(({ role }) => role)).toContain('footnote');
});

test.each([
  ['RECOMMENDATIONS FOR TOGO', 'PROTECTION', '\n'],
  ['RECOMMENDATIONS FOR TOGO', 'PROTECTION', '\n\n'],
  ['Recommendations for Togo', 'Protection', '\n\n'],
])('"%s" and "%s" are headings above what begins with a small letter, too: %j', (title, heading, joint) => {
  const list = `${title}${joint}open a house for men; and train the judges.`;
  const report = reportOf(...header, summary, list, `${heading}${joint}he government took in nine girls.`);
  expect(kindsOf(report)).toBe('summary 1, protection 1');
  expect(itemsOf(report)).toEqual(['open a house for men', 'train the judges.']);
});

test('a word of a sentence that a blank line parts is none', () => {
  const sentence = 'The house is run by an office that has the name of the Council for Victim';
  const report = reportOf(...header, summary, 'PROTECTION', sentence, 'Protection', 'and has nine beds.');
  expect(kindsOf(report)).toBe('summary 1, protection 2');
});

test.each([
  'RECOMMENDATIONS FOR TONGA\tfund the house; and train',
  'RECOMMENDATIONS FOR TIMOR\u2011LESTE Fund the house; and train',
  'Recommendations for Cote d`Ivoire: Fund the house; and train',
])('the name in the title of the list is whole: %j', (list) => {
  const title = /^.*(?:TONGA|LESTE|Ivoire:)/u.exec(list)?.[0];
  const report = reportOf(...header, summary, `${list} the judges.`);
  expect(report.recommendations?.title?.text).toBe(title);
  expect(report.recommendations?.items).toHaveLength(2);
});

test('a heading that says that it goes on is the head of a page', () => {
  const goesOn = ['PRIORITIZED RECOMMENDATIONS (cont.)', 'PROTECTION (continued)'];
  const report = reportOf(
    ...header,
    summary,
    'PRIORITIZED RECOMMENDATIONS',
    '• Open a house for men.',
    ...goesOn.slice(0, 1),
    '• Train the judges.',
    'PROTECTION',
    'A house took in nine girls, and an office in the',
    ...goesOn.slice(1),
    'north took in two men.',
  );
  expect(kindsOf(report)).toBe('summary 1, protection 1');
  expect(report.recommendations?.items).toHaveLength(2);
  expect(report.residue.map(({ role, text }) => `${role} ${text}`)).toEqual(
    goesOn.map((line) => `page-header ${line}`),
  );
});

test('where nothing stands above it, such a heading opens its part', () => {
  const report = reportOf(...header, 'PROTECTION (continued)', 'A house took in nine girls.');
  expect(kindsOf(report)).toBe('protection 1');
});

test.each([['PREVENTION PREVENTION'], ['PREVENTION', 'PREVENTION'], ['PREVENTION', 'Prevention']])(
  'a heading that is printed twice opens its part once: %s',
  (...titles) => {
    const [judges, police] = ['Judges convicted four men.', 'Plays on the radio warned of false offers.'];
    const report = reportOf(...header, summary, 'PROSECUTION', judges, ...titles, police);
    expect(kindsOf(report)).toBe('summary 1, prosecution 1, prevention 1');
    expect(report.diagnostics.filter(({ ruleId }) => /empty|repeated|heading/u.test(ruleId))).toEqual([]);
  },
);

test('no line of millions of letters is one, nor too much for the pattern', () => {
  expect(isSmallHeading('a'.repeat(9_000_000))).toBe(false);
});
