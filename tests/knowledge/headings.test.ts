import { expect, test } from 'vitest';
import { listTitleOf } from '../../src/knowledge/headings.ts';

test.each([
  ['Recommendations for Malta', { name: 'Malta', isClosed: false }],
  ['RECOMMENDATIONS FOR THE DOMINICAN', { name: 'DOMINICAN', isClosed: false }],
  ['Prioritised Recommendation for the Gambia:', { name: 'Gambia', isClosed: true }],
  ['recommendations for Malta', null],
  ['Recommendations', null],
  ['Recommendations for Malta: Train judges.', null],
])('the name in the title of a list: %s', (line, expected) => {
  expect(listTitleOf(line)).toEqual(expected);
});
