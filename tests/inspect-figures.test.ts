import { expect, test } from 'vitest';
import { inspectInput } from '../src/index.ts';

const narrative = `GABON (Tier 2)

The Government of Gabon does not fully meet the minimum standards for the elimination of trafficking but is making significant efforts to do so.

PROSECUTION

The government investigated 12 cases of sex trafficking, compared with 10 in the previous reporting period. It did not report any convictions.
`;

test('should show the totals, and each number between marks in its sentence', async () => {
  const shown = await inspectInput({ name: '2023/gabon.txt', bytes: Buffer.from(narrative) }, 'figures');
  expect(shown).toMatchInlineSnapshot(`
    "figures of Gabon (GAB-2023)
      investigations      12 cases [0]             previous: 10 cases [1]
      prosecutions        not stated               previous: not stated
      convictions         not reported             previous: not stated
      victims-identified  not stated               previous: not stated
      victims-assisted    not stated               previous: not stated

      [0] 7:16      investigations 12 cases sex current total
            The government «investigated 12 cases» of sex trafficking, compared with 10 in the previous reporting period.
      [1] 7:72      investigations 10 cases previous total
            The government investigated 12 cases of sex trafficking, compared with «10» in the previous reporting period.
      [2] 7:112     convictions not reported current total
            It «did not report any convictions»."
  `);
});
