/** Copies of a page whose text stood in a table. */
import { expect, test } from 'vitest';
import { parseReportsSync } from '../../src/index.ts';

const summary =
  'The Government of Togo does not fully meet the minimum standards for the elimination of trafficking but is making significant efforts to do so. It met twice.';
const list = ['Prioritized Recommendations', 'Train the judges of the north.', 'Pay for a house by the lake.'];
const profile = 'As reported over the past five years, traffickers exploit boys in Togo. They fish at night.';

test.each([
  ['the summary', [summary]],
  ['a recommendation', [summary, ...list]],
  ['the profile', [summary, ...list, 'Trafficking Profile', profile]],
])('the line behind the cell is none of the text of %s', (_, blocks) => {
  const top = 'TOGO (Tier 2) Extracted in part  from the U.S. State Dept 2023 TIP Report';
  const [plain] = parseReportsSync(`${[top, ...blocks].join('\n\n')}\n`).reports;
  const [report] = parseReportsSync(`${[top, ...blocks].join('\n\n')} |\n`).reports;
  const texts = (one: typeof report) => [
    one?.narrative.sections.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text)),
    one?.recommendations?.items.map(({ text }) => text),
  ];
  expect(texts(report)).toEqual(texts(plain));
  expect(report?.residue).toMatchObject([{ role: 'separator', text: '|' }]);
  expect(report?.diagnostics.map(({ ruleId }) => ruleId)).not.toContain('truncated-text');
});
