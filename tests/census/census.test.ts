import { expect, test } from 'vitest';
import { census } from '../../src/census/index.ts';
import { parseReportsSync } from '../../src/index.ts';
import { newest } from '../../src/knowledge/editions.ts';
import { narratives, toText } from '../narratives/index.ts';

const known = narratives.filter(({ year, tier }) => year >= 2019 && tier !== 'SC');
const reports = known.flatMap((narrative) => parseReportsSync(toText(narrative), { edition: 2043 }).reports);

test('should say that the edition is new and what it was parsed as', () => {
  expect(census(reports)).toContain(
    `${known.length} narratives, edition 2043, parsed as ${newest.year}: the data does not know it`,
  );
});

test('should name headings, openings and movement words that no edition knows, with the countries', () => {
  const [narrative] = known;
  if (!narrative) throw new Error('no narrative to change');
  const text = toText(narrative)
    .replace(/^PREVENTION$/mu, 'PREVENTION AND AWARENESS')
    .replace(/remained on Tier/u, 'was handed Tier');
  const page = census(parseReportsSync(text, { edition: 2043 }).reports);
  expect(page).toMatch(/Headings no edition knows: 1\n\s+1 {2}PREVENTION AND AWARENESS {2}\(/u);
  expect(page).toMatch(/Movement words no edition knows: 1\n\s+1 {2}.*was handed Tier/u);
  expect(page).toMatch(/Parts missing:\n {2}prevention/u);
});

test('should list the documents that hold no narrative', () => {
  expect(census([], [{ name: 'about.html', instead: 'methodology' }])).toBe(
    'No narrative in:\n  about.html  methodology',
  );
});

test('should give the lengths of the parts beside the usual ones', () => {
  expect(census(reports)).toMatch(/^summary\s+\d+\s+\d+\s+\d+\s+400-4000\s+\d+$/mu);
});
