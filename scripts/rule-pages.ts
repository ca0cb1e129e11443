/** The pages of `docs/rules/`, made from the rules themselves, so that documentation, tests and code cannot drift apart. */
import { rules } from '../src/rules/registry.ts';
import type { Example } from '../src/rules/rule.ts';

type Described = (typeof rules)[number];

/** File name to text, the overview among them. */
export function rulePages(): Map<string, string> {
  return new Map([['README.md', overview()], ...rules.map((rule): [string, string] => [`${rule.id}.md`, page(rule)])]);
}

function overview(): string {
  const rows = rules.map(({ id, severity, summary }) => `| [${id}](${id}.md) | ${severity} | ${summary} |`);
  return lines([
    '# Rules',
    '',
    'Made by `npm run generate` from the rules. `tip-report explain RULE` prints the same; `docs/checks.md` says how often each is right.',
    '',
    '| Rule | Severity | What is expected |',
    '|---|---|---|',
    ...rows,
  ]);
}

function page({ id, severity, summary, why, remedy, examples }: Described): string {
  return lines([
    `# ${id}`,
    '',
    `Severity: **${severity}**`,
    '',
    '## What is expected',
    '',
    summary,
    '',
    '## Why',
    '',
    why,
    '',
    '## What to do',
    '',
    remedy,
    '',
    '## Examples',
    ...Object.entries<Example>(examples).flatMap(example),
  ]);
}

/** What is given differs from an ordinary report in what is shown; a long one is shown in part. */
function example([shows, { given, finds }]: [string, Example]): string[] {
  const shown = given === undefined || isEmpty(given) ? [] : ['', '```json', excerptOf(given), '```'];
  const said = finds.length > 0 ? finds.map((message) => `- ${message}`) : ['Nothing is found.'];
  return ['', `### ${shows}`, ...shown, '', ...said];
}

const longestLine = 160;
const mostLines = 40;
/** Of a text that is shown, in UTF-16 code units. */
const mostOfText = 120;

/** On one line where that is short enough to be read as one. */
function excerptOf(given: unknown): string {
  const line = JSON.stringify(given, shortened);
  if (line.length <= longestLine) return line;
  const text = JSON.stringify(given, shortened, 2).split('\n');
  return text.length <= mostLines ? text.join('\n') : [...text.slice(0, mostLines), '...'].join('\n');
}

function shortened(_key: string, value: unknown): unknown {
  return typeof value === 'string' && value.length > mostOfText ? `${value.slice(0, mostOfText)}…` : value;
}

function isEmpty(given: unknown): boolean {
  return typeof given === 'object' && given !== null && Object.keys(given).length === 0;
}

function lines(parts: ReadonlyArray<string>): string {
  return `${parts.join('\n')}\n`;
}
