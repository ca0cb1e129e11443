import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parseAll } from '../src/index.ts';
import { processInput } from '../src/process-input.ts';
import { families } from './helpers/families.ts';
import { e10 } from './narratives/e10.ts';
import { toText } from './narratives/index.ts';

const script = fileURLToPath(new URL('./helpers/count-work.ts', import.meta.url));
const counts: Record<string, Record<string, [one: number, eight: number]>> = JSON.parse(
  execFileSync(process.execPath, ['--import', 'tsx', script], { encoding: 'utf8' }),
);

describe.each(Object.entries(counts))('eight times the size is at most nine times the work: %s', (_name, works) => {
  test('of every family', () => expect(Object.keys(works)).toEqual(Object.keys(families)));

  test.each(Object.entries(works))('%s', (_family, [one, eight]) => {
    expect(one).toBeGreaterThan(1_000);
    expect(eight / one).toBeLessThanOrEqual(9);
  });
});

/** More than a call takes arguments, and than a string or a stack is meant for. */
const large: Record<string, () => string> = {
  'a line of 10 MB': () =>
    'The government did what it had done in the year before, and then a little more. '.repeat(125_000),
  'a line of 8 million bullets': () => `Chad: Tier 2\n${'•'.repeat(8_000_000)}`,
  '150,000 headings': () => 'PROSECUTION\n\n'.repeat(150_000),
};

test.each(Object.entries(large))('%s', { timeout: 300_000 }, async (_name, make) => {
  const text = make();
  const { reports, diagnostics } = await processInput({ name: 'report.txt', bytes: new TextEncoder().encode(text) });
  expect(reports.length + diagnostics.length).toBeGreaterThan(0);
  expect(diagnostics.filter(({ ruleId }) => /^(?:text-|input-)/u.test(String(ruleId)))).toEqual([]);
});

test('eight million letters in a row that the engine cannot search cost the document, and no other', {
  timeout: 300_000,
}, async () => {
  const long = `Chad: Tier 2\n\nProsecution\n\nThe government ${'á'.repeat(8_000_000)}`;
  const found = await parseAll([
    { name: 'long.txt', value: long },
    { name: 'e10.txt', value: toText(e10) },
  ]);
  expect(found.map(({ reports }) => reports.length)).toEqual([0, 1]);
  expect(found[0]?.diagnostics.map(({ ruleId }) => ruleId)).toEqual(['input-too-large']);
});
