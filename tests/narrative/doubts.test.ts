import { expect, test } from 'vitest';
import { parseReportsSync } from '../../src/index.ts';
import { comply, prevention, profile } from '../forms/words.ts';

function doubted(end: string): string[] {
  const text = `SERBIA (Tier 2)\n\n${profile('Serbia')}\n\n${comply('The Government of Serbia')}\n\nPrevention\n\n${prevention}\n\n${end}\n`;
  const { diagnostics } = parseReportsSync(text, { edition: 2007 });
  return diagnostics.filter(({ ruleId }) => ruleId === 'ambiguous-part').map(({ message }) => message.slice(0, 70));
}

test('the profile of a place that is treated apart is told where its title is missing', () => {
  expect(doubted('Kosovo is a source, transit, and destination place for women. UNMIK runs a house.')).toEqual([
    'Unexpected paragraph in `prevention` (or trafficking-profile), expecte',
  ]);
});

test('what is no profile of a place is not told', () => {
  expect(doubted('The airport of Nis is guarded. Trains are a danger, and a source of worry for parents.')).toEqual([]);
  expect(doubted('The government printed a list of destination countries. Serbia is a member of two bodies.')).toEqual(
    [],
  );
});
