import { expect, test } from 'vitest';
import { table } from '../../src/cli/screen/report-table.ts';
import type { IndexRow } from '../../src/output/report-index.ts';

const row: IndexRow = {
  id: 'MDA-2023',
  country: 'Moldova',
  iso3: 'MDA',
  edition: 2023,
  tier: '2',
  movement: 'remained',
  sections: 5,
  recommendations: 9,
  residue: 0,
  errors: 0,
  warnings: 0,
  infos: 0,
  source: 'moldova.txt',
  file: '2023/moldova.json',
};
const unknown = { country: null, edition: null, tier: null, movement: null };

test('should show a line a report, with what was found of each severity', () => {
  expect(table([row, { ...row, ...unknown, errors: 1, warnings: 2, infos: 3 }])).toBe(
    [
      'Country          Edition  Tier  Movement  Sections  Recommendations  Diagnostics',
      'Moldova          2023     2     remained         5                9',
      '? (moldova.txt)  ?        ?                      5                9  1 error, 2 warnings, 3 notes',
      '',
    ].join('\n'),
  );
});
