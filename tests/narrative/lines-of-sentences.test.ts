/** A line a sentence and blank lines between paragraphs, as programs that take prose apart write it. */
import { expect, test } from 'vitest';
import { parseReportsSync } from '../../src/index.ts';
import { said } from '../helpers/report-of.ts';

const blocks = [
  '2019 Trafficking in Persons Report: Togo',
  'TOGO: Tier 2',
  'The Government of Togo does not fully meet the minimum standards for the elimination of trafficking but is making significant efforts to do so. It opened a house for girls. However, it tried few officials of the U.S. dollar trade.',
  'PRIORITIZED RECOMMENDATIONS',
  'Open a house for boys in the north.\nTrain the police of the coast.\nPay the guards of the border.',
  'PROSECUTION',
  'The government increased prosecution efforts. Police caught nine men in 2018. Judges met two times in May.',
  'The court sat on the lake. It heard three cases. Two men fled. Nobody knows where.',
  'PROTECTION',
  'The government maintained protection efforts. Nuns cared for thirty girls. A bus brought them home.',
];

test('a line a sentence is a paragraph a block, and an item a line', () => {
  const expected = said(blocks);
  expect(expected[0]?.items).toHaveLength(3);
  expect(said(blocks.map((text) => text.replaceAll(/(?<=[a-z\d]{2}\.) /gu, '\n')))).toEqual(expected);
});

test('so is an item a line behind an asterisk without a blank', () => {
  const starred = blocks.map((text, index) => (index === 4 ? text.replaceAll(/^/gmu, '*') : text));
  const text = starred.join('\n').replaceAll(/(?<=[a-z\d]{2}\.) /gu, '\n');
  expect(parseReportsSync(text).reports[0]?.recommendations?.items).toHaveLength(3);
});
