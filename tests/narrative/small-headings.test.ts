/** Headings in small letters, with the country's name, in the markup of forums, and in letters that are none of the alphabet's. */
import { expect, test } from 'vitest';
import { kindsOf, reportOf } from '../helpers/report-of.ts';

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
