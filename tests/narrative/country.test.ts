import { expect, test } from 'vitest';
import { parseReportsSync } from '../../src/index.ts';
import { kindsOf, partsOf, rulesOf } from '../helpers/report-of.ts';

/** Prose of a part alone, which names its country in passing. */
test.each([
  [
    'The government increased efforts to protect victims. Traffickers exploited some of them in Kuwait and South Africa. South African police found two of the women in a house on the coast. The law asks for a center in each of Zimbabwe’s 10 provinces. One Zimbabwean victim received care.',
    'ZWE',
  ],
  [
    'The government increased law enforcement efforts. A judge convicted two South African traffickers, and officials returned both to South Africa. Trials in Botswana were slow.',
    'BWA',
  ],
  [
    'The government maintained efforts to protect victims. It repatriated 40 men exploited in Saudi Arabia. Police found girls along Senegal’s borders.',
    'SEN',
  ],
  [
    'The government maintained efforts to prevent trafficking. It advised women who asked for visas to travel to Cuba, as Senegalese women had been exploited in Cuba, and taught Senegalese troops before they left.',
    'SEN',
  ],
  [
    'The government maintained efforts to protect victims. It had an agreement with the Government of Cuba on doctors, and worked with Cuban officials. Police found girls along Senegal’s borders.',
    'SEN',
  ],
  [
    'The government maintained efforts to protect victims. Police kept nine women until the Sierra Leonean embassy flew them home. Trials in Senegal were slow.',
    'SEN',
  ],
])('a country that no header names: %s', (text, iso3) => {
  const [report] = parseReportsSync(`${text}\n`).reports;
  expect(report?.header.country).toMatchObject({ iso3, evidence: 'wording' });
  expect(rulesOf(report)).toContain('guessed-country');
});

test('no country is taken from where some were exploited', () => {
  const text =
    'The government maintained efforts to protect victims. It flew home 40 men exploited in forced labor in Kuwait.';
  const [report] = parseReportsSync(`${text}\n`).reports;
  expect(report?.header.country).toBeNull();
  expect(rulesOf(report)).toContain('unknown-country');
});

const assessed = (subject: string) =>
  `${subject} does not fully meet the minimum standards for the elimination of trafficking but is making significant efforts to do so. The government demonstrated overall increasing efforts compared to the previous reporting period; therefore Mauritius remained on Tier 2.`;

test('a text that lost the names of its first sentence is about the country whose placement it tells', () => {
  const [report] = parseReportsSync(`${assessed('The')}\n`).reports;
  expect(report?.header.country).toMatchObject({ iso3: 'MUS', evidence: 'movement' });
});

test('a country that is named in front of the government that is assessed is not it', () => {
  const said = 'PORT LOUIS: Norway moved its embassy. Its new master reads out: “The Government of Mauritius';
  const [report] = parseReportsSync(`${assessed(said)}\n\nPROSECUTION\n\nJudges heard nine cases.\n`).reports;
  expect(report?.header.country).toMatchObject({ iso3: 'MUS', evidence: 'opening-formula' });
});

test.each([
  ['LAKE ISLANDS (Tier 2)', null],
  ['URITIUS (Tier 2)', 'MUS'],
])('a header whose name was cut is told by the prose if it is its end: %s', (header, iso3) => {
  const [report] = parseReportsSync(`${header}\n\n${assessed('The Government of Mauritius')}\n`).reports;
  expect(report?.header.country).toMatchObject({ iso3, evidence: 'header' });
});

test.each([
  ['in capitals', '2023 Trafficking in Persons Report: Mauritius\n\nMAURITIUS\n\n'],
  ['in small letters', '2023 Trafficking in Persons Report: Mauritius\n\nMauritius\n\n'],
])('the name alone above the prose about it is a line of the header, %s', (_, head) => {
  const [report] = parseReportsSync(`${head}${assessed('The Government of Mauritius')}\n`).reports;
  expect(report?.header.country).toMatchObject({ iso3: 'MUS', evidence: 'header' });
  expect(report?.header.lines).toHaveLength(2);
  expect(partsOf(report)).toEqual(['summary']);
  expect(report?.residue).toEqual([]);
});

test.each(['Mauritius 2024', 'MAURITIUS, 2024', 'Mauritius (2024)', '2024 – Mauritius', '## Mauritius 2024'])(
  'the name with a year above the prose about it is its title: %s',
  (title) => {
    const prose = assessed('The Government of Mauritius');
    const [report] = parseReportsSync(`${title}\n\n${prose}\n`, { name: 'page.md' }).reports;
    expect(report?.id).toBe('MUS-2024');
    expect(report?.header.lines).toHaveLength(1);
    expect(report?.residue).toEqual([]);
  },
);

test.each(['Tonga 2024', 'Volume 2024', 'Mauritius 1968'])('what names something else is not: %s', (title) => {
  const [report] = parseReportsSync(`${title}\n\n${assessed('The Government of Mauritius')}\n`).reports;
  expect(report?.header).toMatchObject({ edition: { year: null }, lines: [] });
});

test('the name of another country above the prose is not', () => {
  const [report] = parseReportsSync(
    `Mauritius (Tier 2)\n\nTonga\n\n${assessed('The Government of Mauritius')}\n`,
  ).reports;
  expect(report?.header.lines.map(({ text }) => text)).toEqual(['Mauritius (Tier 2)']);
});

test.each([
  ['T', 'he Government of Mauritius', 'The Government of Mauritius'],
  ['A', 's reported, the Government of Mauritius', 'As reported, the Government of Mauritius'],
  ['A', 'government, that of Mauritius', 'A government, that of Mauritius'],
  ['A', 'small government, that of Mauritius', 'A small government, that of Mauritius'],
])('a letter set large in front of its paragraph: %s %s', (letter, rest, whole) => {
  const [report] = parseReportsSync(`Mauritius (Tier 2)\n\n${letter}\n\n${assessed(rest)}\n`).reports;
  expect(report?.narrative.sections[0]?.paragraphs[0]?.text).toMatch(new RegExp(`^${whole} does not`, 'u'));
});

test.each([
  ['T he Government of Mauritius', 'The Government of Mauritius'],
  ['A s reported, the Government of Mauritius', 'As reported, the Government of Mauritius'],
  ['A small government, that of Mauritius', 'A small government, that of Mauritius'],
  [
    'B increase the patrols, for the Government of Mauritius',
    'B increase the patrols, for the Government of Mauritius',
  ],
  ['T visas were issued, and the Government of Mauritius', 'T visas were issued, and the Government of Mauritius'],
])('a letter set large that is a blank apart from its word: %s', (said, whole) => {
  const [report] = parseReportsSync(`Mauritius (Tier 2)\n\n${assessed(said)}\n`).reports;
  expect(report?.narrative.sections[0]?.paragraphs[0]?.text).toMatch(new RegExp(`^${whole} does not`, 'u'));
  expect(rulesOf(report)).not.toContain('text-altered');
});

test.each([
  ['MAURITIUS | Tier 2 | 2023', 2023],
  ['Mauritius – 2023 – Tier 2', 2023],
  ['MAURITIUS (Tier 2) 2023', 2023],
  ['Mauritius | Tier 2 | Africa', null],
  ['MAURITIUS (Tier 2, since 2021)', null],
])('fields behind the tier are of the header, and a year among them tells the edition: %s', (header, year) => {
  const [report] = parseReportsSync(`${header}\n\n${assessed('The Government of Mauritius')}\n`).reports;
  expect(report?.header.lines.map(({ text }) => text)).toEqual([header]);
  expect(report?.header.edition).toMatchObject({ year, evidence: year === null ? null : 'header' });
  expect(report && kindsOf(report)).toBe('summary 1');
});

test.each([
  ['Prioritized Recommendations for the Mauritian Government:', 'MUS'],
  ['Prioritized Recommendations for the Government of Mauritius:', 'MUS'],
  ['Prioritized Recommendations for the Government:', undefined],
])('the heading of a list names whose government shall act: %s', (heading, iso3) => {
  const efforts = 'The government increased law enforcement efforts. Judges heard nine cases.';
  const text = `${heading}\n\n• Train judges.\n• Open a house for victims.\n\nProsecution\n\n${efforts}\n`;
  expect(parseReportsSync(text).reports[0]?.header.country?.iso3).toBe(iso3);
});

test.each([
  ['the Federated', 'States of Micronesia', 'FSM'],
  ['Papua', 'New Guinea', 'PNG'],
  ['the Central', 'African Republic', 'CAF'],
])('a name that a line break tore is one, where the line is short: %s %s', (start, end, iso3) => {
  const summary = `The Government of ${start}
${end} does not fully meet the minimum standards for the elimination of
trafficking but is making significant efforts to do so. The government heard nine cases
in the harbor courts, named two judges for the outer islands, opened a house for
the boys who come back from the boats, and paid those who keep it day and night.`;
  const law = 'The government increased law enforcement efforts. Judges heard nine cases in a year.';
  const text = `2023 Trafficking in Persons Report\n${summary}\nProsecution\n${law}\n`;
  const [report] = parseReportsSync(text).reports;
  expect(report?.header.country?.iso3).toBe(iso3);
  expect(report?.narrative.sections[0]?.paragraphs.map((one) => one.text)).toEqual([summary.replaceAll('\n', ' ')]);
});
