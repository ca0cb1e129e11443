import { expect, test } from 'vitest';
import { isImperative } from '../../src/knowledge/imperatives.ts';

test.each([
  'Research the causes of child labor in the quarries.',
  'Support shelters in the north.',
  'While keeping to the rights of the accused, hear cases faster.',
  'While fully keeping to the rights of the accused, hear cases faster.',
  'While a new law is drafted, prosecute under the old one.',
  'Ask judges to count what each boy is owed.',
  'Never hold a victim in a cell.',
  'Within a year, open a house in each port.',
  'Where possible, question children by video.',
  'Using the new guide, screen the crews of boats.',
])('is advice: %s', (text) => {
  expect(isImperative(text)).toBe(true);
});

test.each([
  'Research made public in May counted forty boys in the quarries.',
  'Support provided by donors kept two shelters open.',
  'Demand remained high in the ports.',
  'Within a year, boats came back with boys on board.',
  'Where officers looked, they found nobody.',
  'While officials drew up plans for a shelter, no victim was helped.',
  'Subject to some rules, victims could sit beside the prosecutor.',
  'Using a new decree, the head of the bank froze two accounts.',
  'Further, the ministry had no house for boys; it sent them home.',
])('is none: %s', (text) => {
  expect(isImperative(text)).toBe(false);
});
