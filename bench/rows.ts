import fc from 'fast-check';
import { nodesIn, nodesOf, sourceFiles } from '../tests/helpers/syntax-tree.ts';
import { cost } from './adversarial.ts';

const separators = [
  '',
  ' ',
  '; ',
  ', ',
  ' (',
  '\n',
  '\n\n',
  '<br>',
  '</p><p>',
  '</li><li>',
  '</td><td>',
  '</div><div>',
];
const names = ['report.txt', 'report.md', 'report.html'];
const header = 'KENYA (Tier 2)\n\n';
const fronts = [
  '',
  header,
  `${header}PROSECUTION\n\n`,
  `${header}RECOMMENDATIONS FOR KENYA\n\n`,
  `${header}The Government of Kenya does not fully comply with the minimum standards.\n\n`,
];

/** Characters of the rows that all are tried at, and of those that seem to take too long. */
const small = [25_000, 100_000] as const;
const large = [400_000, 1_600_000] as const;
/** Four times as much takes more than this many times as long only where something is done again and again: caches are small, too. */
const tooMuch = 8;
/** Milliseconds below which a ratio says nothing. */
const noise = 100;

/**
 * Prints rows of what the parser looks for, up to three phrases over and over, that take more than linear time. The tests count how
 * often blocks of the program run, which does not show what the engine does in one call: search back, copy, try a pattern.
 */
export async function rows(count: number, seed: number): Promise<void> {
  const words = fc.constantFrom(...phrases());
  const row = fc.record({
    name: fc.constantFrom(...names),
    front: fc.constantFrom(...fronts),
    unit: fc
      .array(fc.tuple(words, fc.constantFrom(...separators)), { minLength: 1, maxLength: 3 })
      .map((pieces) => pieces.flat().join('')),
  });
  let found = 0;
  for (const { name, front, unit } of fc.sample(row, { numRuns: count, seed })) {
    const take = (size: number): Promise<number> => cost(name, front + unit.repeat(Math.ceil(size / unit.length)));
    if (!(await growsTooFast(small, noise, take)) || !(await growsTooFast(large, noise * 10, take))) continue;
    found += 1;
    console.log(`  ${name} ${JSON.stringify(front)} and then, over and over, ${JSON.stringify(unit)}`);
  }
  console.log(`Of ${count} rows ${found} take more than linear time`);
}

async function growsTooFast(
  [one, four]: typeof small | typeof large,
  least: number,
  take: (size: number) => Promise<number>,
): Promise<boolean> {
  const first = await take(one);
  const last = await take(four);
  return last > least && last / first > tooMuch;
}

/** The words that cues and marks were made for. */
function phrases(): string[] {
  const found = new Set<string>();
  for (const file of sourceFiles)
    for (const node of nodesOf(file))
      if (node.type === 'Property' && node.key?.name === 'seen')
        for (const words of wordsIn(node.value)) found.add(words);
  return [...found].sort();
}

function wordsIn(seen: unknown): string[] {
  return [...nodesIn(seen)].flatMap(({ type, value }) =>
    type === 'Literal' && typeof value === 'string' && value !== '' ? [value] : [],
  );
}
