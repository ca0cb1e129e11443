/**
 * Marks of what a copy left out, on lines of their own: between the paragraphs they are told, above and below the text they are a page's.
 */
import { expect, test } from 'vitest';
import { reportOf } from '../helpers/report-of.ts';

const page = [
  '2023 Trafficking in Persons Report: Togo',
  'TOGO (Tier 2)',
  'The Government of Togo does not fully meet the minimum standards for the elimination of trafficking but is making significant efforts to do so. Police opened nine cases.',
  'PROSECUTION',
  'The government increased law enforcement efforts. It heard nine cases, and judges sent four men to prison for five years.',
];

function told(at: number, mark: string): (string | null)[] {
  const { diagnostics } = reportOf(...page.slice(0, at), mark, ...page.slice(at));
  return diagnostics.filter(({ ruleId }) => ruleId === 'text-left-out').map(({ actual }) => actual);
}

test.each(['…', '...', '[…]', '(...)', '[redacted]', '[TEXT OMITTED]'])('%s', (mark) => {
  expect(told(3, mark)).toEqual([mark]);
  expect(told(0, mark)).toEqual([]);
});
