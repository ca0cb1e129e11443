/**
 * How fast a parse is, beside what it is built on and beside what one would write instead; how right; how the command does
 * on a whole corpus. Figures of docs/performance.md and of the pages named:
 *
 *     npm run bench                   all but the last two
 *     npm run bench -- speed          texts, beside remark-parse and the plain approach
 *     npm run bench -- accuracy       right answers, beside the plain approach
 *     npm run bench -- figures        numbers of the prose, beside the plain approach (docs/figures.md)
 *     npm run bench -- formats        pages and PDF volumes, beside the libraries that parse them
 *     npm run bench -- command        the command as built: its start, and 4,500 narratives of all editions
 *     npm run bench -- tables         the output formats: time, memory and size (docs/tables.md)
 *     npm run bench -- review         the pages of an edition (docs/review.md)
 *     npm run bench -- adversarial    every adversarial family at 1, 2, 4 and 8 times 20,000 characters
 *     npm run bench -- rows           500 rows of what the parser looks for: those that take more than linear
 *                                     time; others with another `FUZZ_SEED`
 */
import { existsSync } from 'node:fs';
import { cpus } from 'node:os';

const parts: Readonly<Record<string, () => Promise<void>>> = {
  speed: async () => (await import('./speed.ts')).speed(),
  accuracy: async () => (await import('./accuracy.ts')).accuracy(),
  figures: async () => (await import('./figures.ts')).figures(),
  formats: async () => (await import('./formats.ts')).formats(),
  command: async () => (await import('./command.ts')).command(),
  tables: async () => (await import('./tables.ts')).tables(),
  review: async () => (await import('./review.ts')).review(),
  adversarial: async () => (await import('./adversarial.ts')).adversarial(20_000),
  rows: async () => (await import('./rows.ts')).rows(500, Number(process.env['FUZZ_SEED'] ?? 1)),
};
/** Those that are only run when asked for. */
const rare = new Set(['adversarial', 'rows']);
const onReports = new Set(['speed', 'accuracy', 'figures', 'tables', 'review']);

const asked = process.argv.slice(2);
const unknown = asked.find((name) => !(name in parts));
if (unknown !== undefined)
  throw new TypeError(`Unexpected \`${unknown}\`, expected one of ${Object.keys(parts).join(', ')}`);

console.log(`Node ${process.version}, ${cpus()[0]?.model.trim()}, ${cpus().length} cores`);
for (const name of asked.length > 0 ? asked : Object.keys(parts).filter((part) => !rare.has(part))) {
  if (!onReports.has(name) || existsSync('../shared')) await parts[name]?.();
  else {
    console.error(`\nThe reports are not there (../shared): ${name} was not measured.`);
    process.exitCode = 1;
  }
}
