import { expect, test } from 'vitest';
import { parseReportsSync } from '../../src/index.ts';

const summary =
  'The Government of St. Maarten does not fully meet the minimum standards for the elimination of trafficking; however, it is making significant efforts to do so. Two new judges sat in the north.';

test('what an island is to a kingdom is a note, also behind an abbreviated name', () => {
  const note =
    'St. Maarten is an autonomous entity within the Kingdom of the Netherlands. The scale of this text is the same.';
  const [report] = parseReportsSync(
    `2019 Trafficking in Persons Report\n\nST. MAARTEN: Tier 2\n\n${summary}\n\n${note}\n`,
  ).reports;
  expect(report?.narrative.sections).toMatchObject([{ kind: 'summary', paragraphs: [expect.anything()] }]);
  expect(report?.residue).toMatchObject([{ text: note }]);
});
