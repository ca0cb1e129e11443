/** What a program prints on each page stands in the sentences that go over its end, and says what nobody knows. */
import { describe, expect, test } from 'vitest';
import { parseReportsSync } from '../../src/index.ts';
import { reportOf, residueOf, rulesOf, said, sectionsOf } from '../helpers/report-of.ts';

const header = ['2019 Trafficking in Persons Report: Togo', 'TOGO: Tier 2'];
const summary: [string, string] = [
  'The Government of Togo does not fully meet the minimum standards for the elimination of trafficking but is making',
  'significant efforts to do so. It opened a house for girls in the north.',
];
const prosecution: [string, string] = [
  'The government increased prosecution efforts. It tried nine men for what they did in the north of the country to',
  'the boys and girls who had come over the lake.',
];
const protection = ['The government maintained protection efforts. Nuns cared for thirty girls.'];

function paged(between: (torn: ReadonlyArray<string>, number: number) => ReadonlyArray<string>) {
  const blocks = [
    ...header,
    ...between(summary, 1),
    'PROSECUTION',
    ...between(prosecution, 2),
    'PROTECTION',
    ...protection,
  ];
  return said(blocks)[0]?.sections;
}

describe('a line that comes again within sentences', () => {
  const expected = paged((torn) => [torn.join(' ')]);

  test.each([
    'Slide 4',
    'Scanned by Lake Reader',
    'Draft of the desk | 3',
    'C:\\Texts\\lakes.docx',
    'https://www.example.org/lakes 2/5',
    'www.lakes.example/reports of the desk',
    'p. 12',
    '(cid:12)',
    'Case 7:19-cv-00012 Document 4 Filed 07/02/19 Page 2 of 9',
  ])('"%s"', (line) => {
    const numbered = (number: number) => line.replace(/\d+(?=\D*$)/u, String(number));
    expect(paged(([first = '', rest = ''], number) => [first, numbered(number), rest])).toEqual(expected);
  });

  test.each([
    ['a line that counts up', 'page-header', ['Slide 4', 'Slide 5']],
    ['a single number', 'unplaced', ['18']],
  ])('where a sentence goes on with a quotation: %s', (_, role, lines) => {
    const rest = '“lake girls” who had come over from the islands.';
    const report = reportOf(...header, 'PROSECUTION', ...lines.flatMap((line) => [prosecution[0], line, rest]));
    expect(residueOf(report)).toEqual(lines.map((line) => [role, line]));
    expect(report?.narrative.sections[0]?.paragraphs[0]?.text).toContain(`${prosecution[0]} ${rest}`);
  });

  test('numbers that go back are those of sentences, and told', () => {
    const roles = (number: string) =>
      residueOf(
        reportOf(...header, summary[0], number, summary[1], 'PROSECUTION', prosecution[0], '12', prosecution[1]),
      );
    expect(roles('40')).toEqual([
      ['unplaced', '40'],
      ['unplaced', '12'],
    ]);
    expect(roles('11')).toEqual([
      ['page-number', '11'],
      ['page-number', '12'],
    ]);
  });

  test('so is a single number, which may be the sentence’s own, but for one that another page has the next of', () => {
    const rest = 'The judges of the lake sat at noon.';
    const roles = (...lines: string[]) => residueOf(reportOf(...header, ...summary, ...lines));
    const torn = ['Police of the lake identified', '18', 'girls on the boats of the harbor.'];
    expect(roles(...torn, rest)).toEqual([['unplaced', '18']]);
    expect(roles(...torn, rest, '19')).toEqual([
      ['page-number', '18'],
      ['page-number', '19'],
    ]);
  });

  test('so are numbers that leap over pages for which there is no text', () => {
    const torn = ['Police of the lake identified', '18', 'girls, and courts heard'];
    const roles = (number: string) => residueOf(reportOf(...header, ...summary, ...torn, number, 'cases.'));
    expect(roles('40')).toEqual([
      ['unplaced', '18'],
      ['unplaced', '40'],
    ]);
    expect(roles('19')).toEqual([
      ['page-number', '18'],
      ['page-number', '19'],
    ]);
  });

  test('the line of the department above the head of a page', () => {
    const head = (number: number) => ['U.S. DEPARTMENT OF STATE', `TRAFFICKING IN PERSONS REPORT ${number}`];
    expect(paged(([first = '', rest = ''], number) => [first, ...head(number), rest])).toEqual(expected);
  });

  test.each(['Ministry of the Lake', 'Room 9'])('is told where it may be a name, not a page: "%s"', (line) => {
    const within = ([first, rest]: [string, string]) => [first, line, rest];
    expect(residueOf(reportOf(...header, ...within(summary), 'PROSECUTION', ...within(prosecution)))).toEqual([
      ['unplaced', line],
      ['unplaced', line],
    ]);
  });

  test('is told the only time, where it is in capitals, between wrapped lines, too', () => {
    const line = 'DRAFT – NOT FOR CIRCULATION';
    const once = paged(([first = '', rest = ''], number) =>
      number === 1 ? [`${first}\n${line}\n${rest}`] : [`${first} ${rest}`],
    );
    expect(once).toEqual(expected);
    expect(residueOf(reportOf(...header, summary[0], line, summary[1]))).toEqual([['unplaced', line]]);
  });

  test('is text where it is what the sentence counts', () => {
    const counted = paged(([first = '', rest = ''], number) => [first, `${number}4 cases`, rest]);
    expect(JSON.stringify(counted)).toContain('14 cases');
  });

  test('is text where it stands in a sentence by chance, as an item of many lists may', () => {
    const list = ['PRIORITIZED RECOMMENDATIONS', ...Array<string>(5).fill('Train the police of the lake')];
    const torn = [prosecution[0], 'Train the police of the lake', prosecution[1]];
    const report = reportOf(...header, ...summary, ...list, 'PROSECUTION', ...torn);
    expect(report.recommendations?.items).toHaveLength(5);
  });

  test('is told where its numbers do not count up', () => {
    const blocks = [summary.toSpliced(1, 0, 'Slide 4'), 'PROSECUTION', prosecution.toSpliced(1, 0, 'Slide 3')];
    expect(residueOf(reportOf(...header, ...blocks.flat()))).toEqual([
      ['unplaced', 'Slide 4'],
      ['unplaced', 'Slide 3'],
    ]);
  });

  test('is text where it comes but once, and a heading wherever it stands', () => {
    const once = paged(([first = '', rest = ''], number) => [first, ...(number === 1 ? ['Slide 4'] : []), rest]);
    expect(JSON.stringify(once)).toContain('Slide 4');
    const heading = paged(([first = '', rest = '']) => [first, 'PROTECTION', rest]);
    expect(heading?.at(-1)).toEqual(['protection', ...protection]);
  });
});

describe('a short line that the wrapped lines of a sentence go around', () => {
  const wrapped = (line: string) => [
    ...header,
    summary.join(' '),
    'PROSECUTION',
    [
      'The government increased prosecution efforts. It tried nine men for what',
      'they had done in the hills to the boys of three schools, and a judge of the',
      'port, who had let two of their boats go, was sent to prison for as long as',
      line,
      'the men were. Nobody asked who had paid for the boats, though the police of',
      'the lake had found the list of their owners when they searched the house of',
      'the judge in the month of May. In June the boats were sold, and what they',
      'brought went to the families of the boys.',
    ]
      .filter((text) => text !== '')
      .join('\n'),
  ];
  const read = (line: string) => reportOf(...wrapped(line));
  const whole = sectionsOf(read(''));

  test.each(['The Harbor Times', 'Monday, 4 May', '5 min read', 'Photo: A. Writer'])('%s', (line) => {
    const report = read(line);
    expect(sectionsOf(report)).toEqual(whole);
    expect(report.residue.map(({ text }) => text)).toEqual([line]);
  });

  test('nobody knows what "The Harbor Times" is: it is told', () => {
    expect(rulesOf(read('The Harbor Times'))).toContain('text-unplaced');
  });

  test('with the address of a link it is as wide as they are', () => {
    const line = '[NGOs](https://example.org/a/longer/address/of/the/lake) say';
    const { reports } = parseReportsSync(`${wrapped(line).join('\n\n')}\n`, { inputFormat: 'markdown' });
    expect(reports[0]?.narrative.sections.at(-1)?.paragraphs[0]?.text).toContain('as long as NGOs say the men were.');
    expect(reports[0]?.residue).toEqual([]);
  });

  test('behind the end of a sentence it is a title', () => {
    const [report] = parseReportsSync(
      wrapped('were. Nobody')
        .join('\n\n')
        .replace('were. Nobody\nthe men were. Nobody asked', 'the men were.\nBoats\nNobody asked'),
    ).reports;
    expect(report?.narrative.sections.map(({ title }) => title?.text)).toEqual([undefined, 'PROSECUTION', 'Boats']);
  });
});

test('a small word with a stop is the last of a sentence, and no note that the text goes on', () => {
  const text = [
    ...header,
    summary.join(' '),
    'PROSECUTION',
    'Judges heard nine cases, and the trials of others\ncontinued.',
  ];
  const [report] = parseReportsSync(`${text.join('\n\n')}\n`).reports;
  expect(report?.narrative.sections.at(-1)?.paragraphs[0]?.text).toBe(text.at(-1)?.replace('\n', ' '));
});
