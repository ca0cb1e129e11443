/** Notes of a narrative: what is one and what is an item, and where a page or blank lines tear one. */
import { expect, test } from 'vitest';
import { parseReportsSync } from '../../src/index.ts';
import { itemsOf, kindsOf, reportOf, residueOf } from '../helpers/report-of.ts';

const header = ['2022 Trafficking in Persons Report: Micronesia', 'Micronesia (Tier 2)'];
const summary =
  'The Government of Micronesia does not fully meet the minimum standards for the elimination of trafficking but is making significant efforts to do so. These efforts included a house on the main island. However, the government did not meet the minimum standards in several key areas.';

test('a letter in front of an item is no mark that the last letter of a word refers to', () => {
  const report = reportOf(...header, summary, 'a) Open a house for men on each island.', 'b) Train the judges.');
  expect(itemsOf(report)).toEqual(['Open a house for men on each island.', 'Train the judges.']);
  expect(report.residue).toEqual([]);
});

test.each([
  ['[1]', '[1] A count of the police.'],
  [' [1]', '[1] A count of the police.'],
  ['¹', '¹ A count of the police.'],
  ['1', '1 Counts are those of the police.'],
  ['1', '1 A home for girls, with nuns.'],
  ['1', '1Aruba is a semi-autonomous entity within the Kingdom of the Netherlands.'],
])('a mark that its note stands to is none of the text: %s', (mark, note) => {
  const marked = summary.replace('a house', `a house${mark}`).replace('several', `several${mark.trim()}`);
  const report = reportOf(...header, marked, note);
  expect(report.narrative.sections[0]?.paragraphs.map(({ text }) => text)).toEqual([summary]);
  expect(residueOf(report)).toEqual([...[mark, mark].map((own) => ['footnote', own.trim()]), ['footnote', note]]);
});

test('the star of a list’s items is no mark, though the header has one', () => {
  const list =
    'Train the judges of the main island\nin a room of their own. * Open a house for men on each of the\nislands.\n* Pay for boats. * Search the pier by night.';
  const report = reportOf(header[0] ?? '', 'Micronesia (Tier 2)*', summary, `PRIORITIZED RECOMMENDATIONS:\n${list}`);
  expect(itemsOf(report)).toHaveLength(4);
  expect(report.residue).toEqual([]);
});

test('a mark behind a name that the text has without it is none of that', () => {
  const text = `${summary} Judges of Micronesia met.`;
  const marked = text.replace('of Micronesia met', 'of Micronesia1 met');
  const report = reportOf(...header, marked, '1 Counts are those of the police.');
  expect(report.narrative.sections[0]?.paragraphs.map((paragraph) => paragraph.text)).toEqual([text]);
});

test('a mark goes with its note, which a page set below the part', () => {
  const [first, next] = ['The government increased law enforcement efforts.', 'The government maintained its efforts.'];
  const note = '¹ A count of the police.';
  const report = reportOf(...header, summary, 'PROSECUTION', `${first}¹ It tried nine men.`, note, 'PROTECTION', next);
  expect(kindsOf(report)).toBe('summary 1, prosecution 1, protection 1');
  expect(report.narrative.sections[1]?.paragraphs[0]?.text).toBe(`${first} It tried nine men.`);
  expect(residueOf(report)).toEqual([
    ['footnote', '¹'],
    ['footnote', note],
  ]);
});

test.each([
  [
    'The island has 21 km² (8 mi²) of land and 30 hectares² of water, 9 meters² of it sweet.',
    '² A count of the police.',
  ],
  ['It paid nearly2,650 dollars and about2.5 pounds for boats.', '2 Counts are those of the police.'],
  ['Law No.2 of the island bans debts, as Article 2 does.', '2 Counts are those of the police.'],
  ['The police heard of a boat.2 of them sank.', '2 Counts are those of the police.'],
  ['Talks in the port of Route2 and on Channel2 told boys of it.', '2 Counts are those of the police.'],
  ['A harbor1 is a port.', '[1] A count of the police.'],
  ['Boys dial tel:2-55-10 or read https://example.org/list/page2 on it.', '2 Counts are those of the police.'],
  ['A fine was Rs.2 (less than a dollar) from Dec.2 (2021) on.', '2 Counts are those of the police.'],
])('a power or a number of the text stays, whatever note has it: %s', (more, note) => {
  const text = `${summary} ${more}`;
  const [paragraph] = reportOf(...header, text, note).narrative.sections[0]?.paragraphs ?? [];
  expect(paragraph?.text).toBe(text);
});

test('the title above the addresses of links is none of a part', () => {
  const report = reportOf(...header, summary, 'References', '1. https://example.org/lake\n2. https://example.org/sea');
  expect(kindsOf(report)).toBe('summary 1');
  expect(residueOf(report)?.[0]).toEqual(['footnote', 'References']);
});

test('a letter in brackets behind a word still refers to its note', () => {
  const report = reportOf(...header, `${summary.slice(0, -1)} (a).`, '(a) The islands counted for themselves.');
  expect(residueOf(report)).toEqual([['footnote', '(a) The islands counted for themselves.']]);
});

const [begin, end] = [
  'Aruba is an autonomous entity within the Kingdom of the Netherlands. For the purpose of this narrative it is read as if it were',
  'a country of its own.',
];
const aruba = summary.replaceAll('Micronesia', 'Aruba');

test.each([
  ['a page', [begin, 'Page 2 of 3', end]],
  ['the title that a program set on each page', [begin, '- 2 -', '2022 TIP Report – desk copy', end]],
  [
    'blank lines',
    ['Aruba is an autonomous entity within the Kingdom of the Netherlands. Read', 'this as if it were', end],
  ],
])('a note that %s tore is one note', (_, note) => {
  const report = reportOf('2022 Trafficking in Persons Report: Aruba', 'Aruba (Tier 2)', ...note, aruba);
  expect(kindsOf(report)).toBe('summary 1');
  expect(report.narrative.sections[0]?.paragraphs[0]?.text).toBe(aruba);
  expect(report.residue.filter(({ role }) => role === 'footnote').length).toBeGreaterThan(0);
});

test('a note stands on the line of the rule that parts it from the text, and is wrapped', () => {
  const lines = [
    'Therefore Aruba was downgraded to Tier 2.',
    '__________ * Aruba is an autonomous entity within the',
    'Kingdom of the Netherlands. It is read as if it were',
    'a country of its own.',
  ];
  const report = reportOf('Aruba (Tier 2)', `${aruba}\n${lines.join('\n')}`, 'Train judges. • Open a house for men.');
  expect(kindsOf(report)).toBe('summary 2');
  expect(report.narrative.sections[0]?.paragraphs[1]?.text).toMatch(/downgraded to Tier 2\.$/u);
  expect(report.residue.map(({ role }) => role)).toEqual(['footnote']);
});

const maarten =
  'The Government of St. Maarten does not fully meet the minimum standards for the elimination of trafficking; however, it is making significant efforts to do so. Two new judges sat in the north.';

test('what an island is to a kingdom is a note, also behind an abbreviated name', () => {
  const note =
    'St. Maarten is an autonomous entity within the Kingdom of the Netherlands. The scale of this text is the same.';
  const [report] = parseReportsSync(
    `2019 Trafficking in Persons Report\n\nST. MAARTEN: Tier 2\n\n${maarten}\n\n${note}\n`,
  ).reports;
  expect(report?.narrative.sections).toMatchObject([{ kind: 'summary', paragraphs: [expect.anything()] }]);
  expect(report?.residue).toMatchObject([{ text: note }]);
});

test('numbers in front of notes are those raised behind the words of the text', () => {
  const raised = summary.replace('island.', 'island.¹').replace('areas.', 'areas.²');
  const notes = ['1. Letter of a judge, 2021.', '2. Visit to the house, 2022.'];
  expect(residueOf(reportOf(...header, raised, ...notes))).toEqual(
    ['¹', '²', ...notes].map((text) => ['footnote', text]),
  );
  expect(reportOf(...header, summary, ...notes).residue.map(({ role }) => role)).not.toContain('footnote');
});

test('a bare number at the foot of a page in the middle, and the mark behind a word above it', () => {
  const [first, next] = ['The government increased law enforcement efforts.', 'Judges convicted four men.'];
  const note = '1 Micronesia House is run by nuns on the main island.';
  const report = reportOf(...header, summary.replace('a house', 'a house1'), 'PROSECUTION', first, note, next);
  expect(kindsOf(report)).toBe('summary 1, prosecution 2');
  expect(report.narrative.sections[0]?.paragraphs[0]?.text).toBe(summary);
  expect(residueOf(report)).toEqual([
    ['footnote', '1'],
    ['footnote', note],
  ]);
});

test('what a paragraph counts is no mark of a note, though something above is called by that number', () => {
  const [called, counted] = ['The ministry has begun Phase2 of its plan.', '2 Filipino men left their ship in May.'];
  const report = reportOf(...header, summary, 'PROSECUTION', called, counted, 'They went free.');
  expect(residueOf(report)).toEqual([]);
});

test('a number that no mark above refers to is the text’s', () => {
  const report = reportOf(...header, summary, 'PROSECUTION', '9 Micronesian men were tried for it.', 'They went free.');
  expect(residueOf(report)?.filter(([role]) => role === 'footnote')).toEqual([]);
});
