/** Sums of money in a part of the country that the report treats apart point at their own characters. */
import { expect, test } from 'vitest';
import { parseReportsSync } from '../../src/index.ts';
import { partsOf } from '../helpers/report-of.ts';

const text = `2019 Trafficking in Persons Report: Cyprus

CYPRUS: Tier 1

The Government of Cyprus fully meets the minimum standards for the elimination of trafficking. It gave 90,000 euros to a shelter; therefore Cyprus remained on Tier 1.

PROSECUTION

The government increased law enforcement efforts. It convicted two traffickers.

AREA ADMINISTERED BY TURKISH CYPRIOTS

Turkish Cypriots administer the north of the island, which nobody but Turkey takes for a state.

PROSECUTION

Turkish Cypriot authorities did not prosecute anybody. The law sets fines of up to 750,000 lira ($353,000).
`;

test('a sum in an area', () => {
  const { reports, diagnostics } = parseReportsSync(text);
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  const sums = reports[0]?.figures.mentions.map(({ text: said, position }) => [
    said,
    text.slice(position.start.offset, position.end.offset),
  ]);
  expect(sums).toContainEqual(['$353,000', '$353,000']);
});

test('what an area begins with is its introduction', () => {
  const [area] = parseReportsSync(text).reports[0]?.areas ?? [];
  expect(partsOf(area)).toEqual(['summary', 'prosecution']);
});
