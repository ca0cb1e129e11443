/** A narrative that a page quotes: each paragraph begins with a quotation mark, and only the last is closed, or each is. */
import { describe, expect, test } from 'vitest';
import { parseReportsSync } from '../../src/index.ts';
import { reportsIn, said, sectionsOf } from '../helpers/report-of.ts';

const header = 'Trafficking in Persons Report 2010 - Ghana\n\nGHANA (Tier 2)';
const profile =
  'Ghana is a source country for boys subjected to forced labor. Boys dive for nets on the lake, and girls carry loads for traders in the towns.';
const summary =
  'The Government of Ghana does not fully comply with the minimum standards for the elimination of trafficking; however, it is making significant efforts to do so. It wrote a plan.';
const advice =
  'Recommendations for Ghana: Buy a boat for the police; and pay those who keep the shelter open at night and on Sundays.';
const prosecution =
  'The government increased its law enforcement efforts. Police on the lake stopped four boats, and the court in Ho heard nine cases in a year.';
const prose = [profile, summary, advice, prosecution];

const read = (paragraphs: ReadonlyArray<string>) => said([header, ...paragraphs]);

const expected = read(prose);

describe('quotation marks of a page that quotes', () => {
  test('the plain text has all parts', () => {
    expect(expected[0]?.sections?.map(([kind]) => kind)).toEqual(['trafficking-profile', 'summary', 'prosecution']);
    expect(expected[0]?.items).toHaveLength(2);
  });

  test('paragraphs that are quoted beside a list that is not', () => {
    const list = [
      'Recommendations for Ghana:',
      '• Buy a boat for the police of the lake, and pay those who keep the shelter open at night and on Sundays.',
      '• Train judges in Ho and in the north, where many cases wait for the one who knows what the law says of boys.',
      '• Tell the traders of the towns that girls who carry loads are children, and that those who pay them are known.',
    ];
    const whole = (mark: (text: string) => string) => [
      mark(profile),
      mark(summary),
      ...list,
      'Prosecution',
      mark(prosecution),
    ];
    expect(read(whole((text) => `"${text}"`))).toEqual(read(whole((text) => text)));
  });

  test('a page that is quoted as a whole, its title in front, has one mark at its end', () => {
    const [report] = reportsIn(`"${header}\n\n${prose.join('\n\n')}"`);
    expect(sectionsOf(report)?.at(-1)?.at(-1)).toBe(prosecution);
  });

  test('a cell of a sheet, behind another one, has one mark at its end', () => {
    const [report] = parseReportsSync(`Ghana\t2018\t"${header}\n\n${prose.join('\n\n')}"`).reports;
    expect(sectionsOf(report)?.at(-1)?.at(-1)).toBe(prosecution);
  });

  test.each([
    ['“', '”'],
    ['"', '"'],
    ['«', '»'],
  ])('%s', (open, close) => {
    expect(read(prose.map((text) => open + text + close))).toEqual(expected);
    expect(read(prose.map((text, index) => open + text + (index === prose.length - 1 ? close : '')))).toEqual(expected);
  });

  test('those of a sentence that quotes somebody stay', () => {
    const spoken =
      '“Police on the lake stopped four boats,” a judge said, “and the court in Ho heard nine cases.” It sat for a whole year.';
    const [report] = read([
      ...prose.slice(0, 3),
      `The government increased its law enforcement efforts. ${spoken}`,
      spoken,
    ]);
    expect(report?.sections?.at(-1)?.at(-1)).toBe(spoken);
  });
});

test('a person who speaks between two paragraphs is no paragraph of them, and told', () => {
  const voice = '“They took my papers on the pier.”';
  const spoken = [...prose.slice(0, 3), 'Prosecution', prosecution];
  expect(read([...spoken, voice])).toEqual(read(spoken));
});

test('a list in quotation marks that are closed behind its last item', () => {
  const list =
    '“• Buy a boat for the police of the lake and pay its crew.\n• Keep the shelter open at night and on Sundays.”';
  const [report] = read([`“${profile}”`, `“${summary}”`, 'Recommendations for Ghana:', list, `“${prosecution}”`]);
  expect(report?.items).toEqual([
    'Buy a boat for the police of the lake and pay its crew.',
    'Keep the shelter open at night and on Sundays.',
  ]);
});

test.each(['“Know Your Rights”', '“Not in My Harbor,”', 'My Harbor'])(
  'what posters say is no voice of the page: %s',
  (words) => {
    const text = `The ministry hung posters of a campaign called ${words} at the pier.`;
    const [report] = read([...prose.slice(0, 3), 'Prosecution', prosecution, text]);
    expect(report?.sections?.at(-1)?.at(-1)).toBe(text);
  },
);
