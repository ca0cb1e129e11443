import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runCli } from './helpers/run-cli.ts';
import { samples } from './helpers/samples.ts';

/** A block of the page: its language, the tool it is for (of SQL), and the question that it answers. */
interface Recipe {
  tool: string;
  question: string;
  code: string;
}

const page = readFileSync(new URL('../docs/recipes.md', import.meta.url), 'utf8');
const recipes = [...page.matchAll(/^```(?<tool>sh|sql sqlite|sql duckdb) (?<question>\S+)\n(?<code>.*?)^```$/gmsu)].map(
  ({ groups }) => groups as unknown as Recipe,
);
const questions = new Set(['tier-by-year', 'recommendations-with-a-word', 'a-countrys-history', 'prosecutions']);

const work = mkdtempSync(join(tmpdir(), 'tip-report-recipes-'));
const has = (command: string): boolean => spawnSync(command, ['--version']).status === 0;
const missing = ['sqlite3', 'jq'].filter((command) => !has(command));

beforeAll(async () => {
  if (missing.length > 0) return;
  cpSync(samples, join(work, 'input'), { recursive: true });
  for (const { question, code } of recipes) if (question === 'make' || question === 'placements') await shell(code);
});
afterAll(() => rmSync(work, { recursive: true, force: true }));

/** Runs lines of the command in this process, which starts faster than one of its own, and all else in a shell. */
async function shell(code: string): Promise<string> {
  if (!code.startsWith('tip-report ')) return execFileSync('sh', ['-ec', code], { cwd: work, encoding: 'utf8' });
  let printed = '';
  for (const line of code.trimEnd().split('\n')) {
    const [command = '', file] = line.split(' > ');
    const { code: exit, stdout, stderr } = await runCli(command.split(' ').slice(1), work);
    expect([line, exit, exit === 0 ? '' : stderr]).toEqual([line, 0, '']);
    if (file === undefined) printed += stdout;
    else writeFileSync(join(work, file), stdout);
  }
  return printed;
}

/** The answer as rows of texts; a missing value is an empty one. */
async function answer({ tool, code }: Recipe): Promise<string[][]> {
  if (tool === 'sql duckdb') return duckdb(code);
  const text =
    tool === 'sh'
      ? await shell(code)
      : execFileSync('sqlite3', ['-csv', 'tip.sqlite', code], { cwd: work, encoding: 'utf8' });
  return Papa.parse<string[]>(text.replace(/^\uFEFF/u, ''), { skipEmptyLines: true }).data;
}

async function duckdb(sql: string): Promise<string[][]> {
  const { DuckDBInstance } = await import('@duckdb/node-api');
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const result = await connection.runAndReadAll(sql.replaceAll(/'([^']+\.(?:csv|parquet))'/gu, `'${work}/$1'`));
  const rows = result.getRows().map((row) => row.map((cell) => (cell === null ? '' : String(cell))));
  connection.closeSync();
  return rows;
}

it('the page has recipes of every tool that can be run', () => {
  for (const tool of ['sh', 'sql sqlite', 'sql duckdb']) {
    const asked = recipes.filter((recipe) => recipe.tool === tool).map(({ question }) => question);
    expect(asked).toEqual(expect.arrayContaining([...questions]));
  }
  for (const language of ['python', 'r']) {
    expect(page.match(new RegExp(`^\`\`\`${language}$`, 'gmu'))?.length).toBeGreaterThanOrEqual(questions.size);
  }
});

const some = recipes.filter(({ question }) => question !== 'make');
it.skipIf(missing.length > 0).each(some.map((recipe) => [recipe.question, recipe.tool, recipe] as const))(
  `%s has an answer: %s${missing.length > 0 ? ` (skipped: not installed: ${missing.join(', ')})` : ''}`,
  async (question, _tool, recipe) => {
    const rows = await answer(recipe);
    // What is well has nothing to look at, and placements went into a file.
    if (!question.startsWith('findings') && question !== 'placements') expect(rows.length).toBeGreaterThan(0);
    if (!questions.has(question)) return;
    const [first] = recipes.filter((other) => other.question === question);
    expect(rows.map((row) => row.join('|')).sort()).toEqual((await answer(first!)).map((row) => row.join('|')).sort());
  },
);
