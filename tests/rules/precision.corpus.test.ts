import { expect, test } from 'vitest';
import { type Count, measurePrecision } from '../../scripts/faults/precision.ts';
import { rules } from '../../src/rules/registry.ts';
import { shared } from '../helpers/shared.ts';

/** Rules that are right less than nine times in ten, and are no mere notes. */
function noisy(counts: ReadonlyMap<string, Count>): string[] {
  return rules
    .filter(({ severity }) => severity !== 'info')
    .flatMap(({ id }) => {
      const { fired = 0, right = 0, wrong = [] } = counts.get(id) ?? {};
      return right !== null && right >= 0.9 * fired
        ? []
        : [`${id}: ${right} of ${fired}, wrong on ${wrong.join(', ')}`];
    });
}

test('warnings and errors are right nine times in ten on pages of every form (../shared/forms)', async () => {
  const counts = await measurePrecision(shared('forms/text'), shared('forms/truth.jsonl'));
  expect(counts.size).toBeGreaterThan(3);
  expect(noisy(counts)).toEqual([]);
});

test('and on the reports of 2018 (../shared/reports/2018)', async () => {
  const counts = await measurePrecision(shared('reports/2018/text'), shared('reports/2018/truth.jsonl'), 2018);
  expect(counts.get('suspect-decoding')?.fired).toBeGreaterThan(50);
  expect(noisy(counts)).toEqual([]);
});
