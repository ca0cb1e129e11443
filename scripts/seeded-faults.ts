/**
 * Breaks reports that are right in named ways and prints what was caught by which rule, as a table in Markdown:
 * `npm run faults` with the narratives written for the tests, `npm run faults -- FOLDER YEAR` with the texts of a folder.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { narratives, toText } from '../tests/narratives/index.ts';
import { type Caught, measureOutputFaults, measurePageFaults } from './faults/measure.ts';

const [folder, year] = process.argv.slice(2);
const encoder = new TextEncoder();
const inputs = folder
  ? readdirSync(folder)
      .sort()
      .map((name) => ({ name, bytes: readFileSync(join(folder, name)) }))
  : narratives.map((narrative) => ({
      name: `${narrative.country}-${narrative.year}.txt`,
      bytes: encoder.encode(toText(narrative)),
    }));
const caught = [
  ...(folder ? [] : measurePageFaults(narratives)),
  ...measureOutputFaults(inputs, year ? Number(year) : undefined),
];
process.stdout.write(table(caught));

function table(all: ReadonlyArray<Caught>): string {
  const rows = all.map(({ name, tried, caught: found, rules, missed }) => {
    const said = [...rules].sort((a, b) => b[1] - a[1]).map(([rule, count]) => `\`${rule}\` ${count}`);
    const unseen = missed.length > 0 ? ` (not: ${missed.join(', ')})` : '';
    return `| ${name} | ${found} of ${tried}${unseen} | ${said.join(', ')} |`;
  });
  const sum = (count: (one: Caught) => number) => all.reduce((total, one) => total + count(one), 0);
  const [found, tried] = [sum((one) => one.caught), sum((one) => one.tried)];
  const share = ((100 * found) / tried).toFixed(1);
  return [
    '| Fault | Caught | By |',
    '|---|---|---|',
    ...rows,
    '',
    `${all.length} kinds of faults, ${found} of ${tried} caught (${share} %)`,
    '',
  ].join('\n');
}
