/** Who writes papers cites the report behind the sentences that were taken from it: the text is without that. */
import { expect, test } from 'vitest';
import { kindsOf, reportOf, rulesOf } from '../helpers/report-of.ts';

const summary =
  'The Government of Togo does not fully meet the minimum standards for the elimination of trafficking but is making significant efforts to do so. It opened a house on the coast.';
const prosecution =
  'The government increased prosecution efforts. It tried nine men for what they did in the north of the country to the boys who had come over the lake.';

test.each([
  ['behind the stop', (text: string) => `${text} (USDOS 2019)`, '(USDOS 2019)'],
  [
    'in front of it',
    (text: string) => text.replace(/\.$/u, ' (Department of State, 2019: 12).'),
    '(Department of State, 2019: 12)',
  ],
  [
    'behind a quotation',
    (text: string) => `“${text}” (U.S. Department of State, 2019, p. 4)`,
    '(U.S. Department of State, 2019, p. 4)',
  ],
  [
    'between two sentences',
    (text: string) => text.replace('. It', '. (Department of State 2019) It'),
    '(Department of State 2019)',
  ],
  ['as an encyclopedia', (text: string) => text.replace('. It', '.[citation needed] It'), '[citation needed]'],
  ['as a note of an encyclopedia', (text: string) => text.replace(' It', ' It[note 3]'), '[note 3]'],
  ['as what it says of a word', (text: string) => text.replace(' It', ' It [sic]'), '[sic]'],
  [
    'as what an editor says of a sentence',
    (text: string) => text.replace(' It', ' [Editor: the ministry knows of no such thing.] It'),
    '[Editor: the ministry knows of no such thing.]',
  ],
  [
    'as the same in parentheses',
    (text: string) => text.replace(' It', ' (Ed. note: this is out of date.) It'),
    '(Ed. note: this is out of date.)',
  ],
  ['as what it set in italics', (text: string) => `${text} (emphasis added)`, '(emphasis added)'],
  [
    'as the source of an encyclopedia',
    (text: string) => `${text}<ref name="t">Report on lakes, p. 4</ref>`,
    '<ref name="t">Report on lakes, p. 4</ref>',
  ],
  ['as an address', (text: string) => `${text} https://www.example.org/togo`, 'https://www.example.org/togo'],
])('%s', (_, cited, citation) => {
  const report = reportOf('TOGO (Tier 2)', cited(summary), 'PROSECUTION', cited(prosecution));
  expect(kindsOf(report)).toBe('summary 1, prosecution 1');
  expect(report.narrative.sections.map(({ paragraphs }) => paragraphs[0]?.text)).toEqual([summary, prosecution]);
  const notes = report.residue.filter(({ role }) => role === 'footnote');
  expect(notes.map(({ text }) => text)).toEqual([citation, citation]);
  expect(rulesOf(report)).not.toContain('truncated-text');
});

test.each([
  'https://www.example.org/library/reports/on-lakes/togo',
  '<ref name="t">Report on the lakes of the south, p. 4</ref>',
])('a short paragraph below is no rest of it: %s', (citation) => {
  const next = 'Judges sat late in the harbor town.';
  const report = reportOf('TOGO (Tier 2)', summary, 'PROSECUTION', `${prosecution} ${citation}`, next);
  expect(report.narrative.sections[1]?.paragraphs.map(({ text }) => text)).toEqual([prosecution, next]);
});

test('no law and no note of the text is one', () => {
  const own = prosecution.replace('the lake', 'the lake (Law 12 of 2008), as the guide (UNODC 2016) has it');
  const report = reportOf('TOGO (Tier 2)', summary, 'PROSECUTION', own);
  expect(report.narrative.sections[1]?.paragraphs[0]?.text).toBe(own);
});

test('what the report says of a word that it quotes, and what it leaves out of a quotation, are its own', () => {
  const own = `${prosecution} One judge wrote that “the girls was [sic] not ... afraid … of him.”`;
  const report = reportOf('TOGO (Tier 2)', summary, 'PROSECUTION', own);
  expect(report.narrative.sections[1]?.paragraphs[0]?.text).toBe(own);
  expect(rulesOf(report)).not.toContain('text-left-out');
});

test.each([
  'Share on Facebook Share on X Print this page Click here to read on',
  'Share this Print this Email this',
  'Continue reading',
  'Read More',
  'ADVERTISEMENT',
])('what a page offers its readers between two sentences of a text that was run into one line: %s', (offered) => {
  const report = reportOf('TOGO (Tier 2)', summary, 'PROSECUTION', prosecution.replace('. It', `. ${offered} It`));
  expect(report.narrative.sections.at(-1)?.paragraphs[0]?.text).toBe(prosecution);
  expect(report.residue.map(({ role, text }) => [role, text])).toEqual([['navigation', offered]]);
});

test.each([
  'Share this Protocol with nurses, it says.',
  'Share on INTERPOL’s list what is known.',
  'Share via Interpol what is known of the men.',
  'Advertisement Monitoring Officers closed nine sites.',
  'Advertisement Act rules forbid agencies to ask for fees.',
  'Read More Books is a charity that runs a house for boys.',
  'Click here Police is a school program on false offers.',
])('what a page offers has the words of a page: %s', (next) => {
  const own = `${prosecution} ${next}`;
  const report = reportOf('TOGO (Tier 2)', summary, 'PROSECUTION', own);
  expect(report.narrative.sections.at(-1)?.paragraphs[0]?.text).toBe(own);
});
