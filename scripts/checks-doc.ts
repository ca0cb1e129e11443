/** Fills in the tables of `docs/checks.md` with what the measuring scripts print: `npm run checks-doc`. Takes a minute. */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const page = new URL('../docs/checks.md', import.meta.url);
const root = fileURLToPath(new URL('..', import.meta.url));

const tables: ReadonlyArray<readonly [mark: string, script: string, ...argv: string[]]> = [
  ['precision', 'scripts/rule-precision.ts'],
  ['faults', 'scripts/seeded-faults.ts'],
  ['corpus', 'scripts/seeded-faults.ts', '../shared/reports/2018/text', '2018'],
];

let text = readFileSync(page, 'utf8');
for (const [mark, ...argv] of tables) {
  const table = execFileSync(process.execPath, ['--import', 'tsx', ...argv], { cwd: root, encoding: 'utf8' });
  const [before, after] = [`<!-- ${mark} -->`, `<!-- /${mark} -->`];
  const [start, end] = [text.indexOf(before), text.indexOf(after)];
  if (start < 0 || end < start) throw new Error(`docs/checks.md has no place for ${mark}`);
  text = `${text.slice(0, start + before.length)}\n\n${table}\n${text.slice(end)}`;
}
writeFileSync(page, text);
