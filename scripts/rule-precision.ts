/** Prints how often each rule fires on the shared documents, and how often rightly, as a table in Markdown: `npm run precision`. */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { severities } from '../src/report/vocabulary.ts';
import { commandRules } from '../src/rules/command-rules.ts';
import { rules } from '../src/rules/registry.ts';
import { type Count, measurePrecision } from './faults/precision.ts';

const shared = fileURLToPath(new URL('../../shared/', import.meta.url));
const sets = [
  { name: '`forms/`', folder: `${shared}forms/text`, truth: `${shared}forms/truth.jsonl` },
  {
    name: '`reports/2018`',
    folder: `${shared}reports/2018/text`,
    truth: `${shared}reports/2018/truth.jsonl`,
    edition: 2018,
  },
];
const counts: Map<string, Count>[] = [];
for (const { folder, truth, edition } of sets) counts.push(await measurePrecision(folder, truth, edition));

const heads = sets.map(({ name, folder }) => `${name} (${readdirSync(folder).length} pages)`);
const fired = rules.filter(({ id }) => counts.some((set) => set.has(id)));
const rows = fired.map(({ id, severity }) => row([`\`${id}\``, severity, ...counts.map((set) => cell(set.get(id)))]));
/** A line ends behind a comma, where it is long enough. */
const longLine = /(.{90,115}?,) /gu;
/** The command tells of itself, not of documents. */
const ofDocuments = rules.filter(({ id }) => !commandRules.some((one) => one.id === id));
const silent = ofDocuments.filter((rule) => !fired.includes(rule));

const table = [row(['Rule', 'Severity', ...heads]), `|${'---|'.repeat(2 + sets.length)}`, ...rows];
process.stdout.write(`${[...table, '', 'Silent on all of these:', '', ...bySeverity()].join('\n')}\n`);
for (const [id, { wrong }] of counts.flatMap((set) => [...set])) {
  if (wrong.length > 0) process.stderr.write(`${id} is wrong on ${wrong.join(', ')}\n`);
}

function row(cells: ReadonlyArray<string>): string {
  return `| ${cells.join(' | ')} |`;
}

function cell(found: Count | undefined): string {
  if (!found) return '–';
  return found.right === null ? `${found.fired}, not judged` : `${found.right} of ${found.fired}`;
}

function bySeverity(): string[] {
  return severities.map((severity) => {
    const ids = silent.filter((rule) => rule.severity === severity).map(({ id }) => `\`${id}\``);
    return `- ${severity}: ${ids.join(', ')}`.replaceAll(longLine, '$1\n  ');
  });
}
