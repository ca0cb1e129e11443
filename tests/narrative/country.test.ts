import { expect, test } from 'vitest';
import { parseReportsSync } from '../../src/index.ts';

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
])('a country that no header names: %s', (text, iso3) => {
  const [report] = parseReportsSync(`${text}\n`).reports;
  expect(report?.header.country).toMatchObject({ iso3, evidence: 'wording' });
  expect(report?.diagnostics.map(({ ruleId }) => ruleId)).toContain('guessed-country');
});

const assessed = (subject: string) =>
  `${subject} does not fully meet the minimum standards for the elimination of trafficking but is making significant efforts to do so. The government demonstrated overall increasing efforts compared to the previous reporting period; therefore Mauritius remained on Tier 2.`;

test('a text that lost the names of its first sentence is about the country whose placement it tells', () => {
  const [report] = parseReportsSync(`${assessed('The')}\n`).reports;
  expect(report?.header.country).toMatchObject({ iso3: 'MUS', evidence: 'movement' });
});

test.each([
  ['LAKE ISLANDS (Tier 2)', null],
  ['URITIUS (Tier 2)', 'MUS'],
])('a header whose name was cut is told by the prose if it is its end: %s', (header, iso3) => {
  const [report] = parseReportsSync(`${header}\n\n${assessed('The Government of Mauritius')}\n`).reports;
  expect(report?.header.country).toMatchObject({ iso3, evidence: 'header' });
});
