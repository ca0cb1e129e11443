/** Prints how often each rule fires on the shared documents, and how often rightly, as a table in Markdown: `npm run precision`. */
import { fileURLToPath } from 'node:url';
import { rules } from '../src/rules/index.ts';
import { type Count, measurePrecision } from './faults/precision.ts';

const shared = fileURLToPath(new URL('../../shared/', import.meta.url));
const forms = await measurePrecision(`${shared}forms/text`, `${shared}forms/truth.jsonl`);
const volume = await measurePrecision(`${shared}reports/2018/text`, `${shared}reports/2018/truth.jsonl`, 2018);
const cell = (found: Count | undefined) => (found ? `${found.right} of ${found.fired}` : '–');
const fired = rules.filter(({ id }) => forms.has(id) || volume.has(id));
const rows = fired.map(
  ({ id, severity }) => `| \`${id}\` | ${severity} | ${cell(forms.get(id))} | ${cell(volume.get(id))} |`,
);
const silent = rules.filter(({ id }) => !fired.some((one) => one.id === id)).map(({ id }) => `\`${id}\``);
process.stdout.write(
  [
    '| Rule | Severity | `forms/` (62 pages) | `reports/2018` (122 reports) |',
    '|---|---|---|---|',
    ...rows,
    '',
    `Silent on both: ${silent.join(', ')}.`,
    '',
  ].join('\n'),
);
for (const [id, { wrong }] of [...forms, ...volume]) {
  if (wrong.length > 0) process.stderr.write(`${id} is wrong on ${wrong.join(', ')}\n`);
}
