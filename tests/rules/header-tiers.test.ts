/** A header whose lines print several tiers: the first one counts, and that there is another is told. */
import { expect, test } from 'vitest';
import { reportOf } from '../helpers/report-of.ts';

const summary =
  'The Government of Togo does not fully meet the minimum standards for the elimination of trafficking but is making significant efforts to do so. The government demonstrated overall increasing efforts; therefore Togo remained on Tier 2.';

function told(...lines: string[]): (string | null)[] {
  const { diagnostics } = reportOf('2023 Trafficking in Persons Report: Togo', ...lines);
  return diagnostics.filter(({ ruleId }) => ruleId === 'tier-mismatch').map(({ actual }) => actual);
}

test('two headers with two tiers', () => {
  expect(told('TOGO (Tier 2)', 'TOGO (Tier 2 Watch List)', summary)).toEqual(['Tier 2 Watch List']);
});

test('a tier alone on a line inside a part', () => {
  const prosecution = 'The government increased law enforcement efforts. It heard nine cases.';
  expect(told('TOGO (Tier 2)', summary, 'PROSECUTION', prosecution, 'Tier 3', 'Four men went to prison.')).toEqual([
    'Tier 3',
  ]);
});

test.each([['TOGO (Tier 2)'], ['TOGO (Tier 2)', 'Tier 2'], ['TOGO (TIER 2)', 'SPECIAL CASES']])(
  'none where all print the same: %j',
  (...lines) => {
    expect(told(...lines, summary)).toEqual([]);
  },
);
