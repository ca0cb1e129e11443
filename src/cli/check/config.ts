import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { z } from 'zod';
import { severities } from '../../report/vocabulary.ts';
import { nearest } from '../args/nearest.ts';
import type { Host } from '../host.ts';
import { failure } from '../inputs/failure.ts';
import { UsageError } from '../usage-error.ts';
import { ruleIds } from './rule-ids.ts';

const path = z.string().min(1);

/** The configuration file: everything is optional. */
export const configSchema = z.strictObject({
  $schema: z.string().optional(),
  rules: z
    .record(z.string(), z.enum(['off', ...severities]))
    .default({})
    .describe('Severity by rule; off: it is not told'),
  max: z.record(z.string(), z.int().min(0)).default({}).describe('How often a rule may find, by rule'),
  failOn: z
    .enum([...severities, 'never'])
    .default('error')
    .describe('The level from which on the check fails'),
  expected: path.nullable().optional().describe('Folder of the committed output; null: compare with nothing'),
  baseline: path.optional().describe('File of the known findings'),
  edition: z.int().min(2001).max(2100).optional().describe('The edition of every input'),
});

export type Config = z.infer<typeof configSchema>;

const standardFile = 'tip-report.config.json';

/** The configuration: of the file that was named, else of the standard one if it is there. Throws `UsageError` for a wrong one. */
export async function readConfig(typed: string | null, host: Host): Promise<Config> {
  const name = typed ?? standardFile;
  const text = await readFile(resolve(host.cwd, name), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (typed === null && error.code === 'ENOENT') return '{}';
    throw new UsageError(`Cannot read the configuration \`${name}\`: ${failure(error)}`);
  });
  return parseConfig(text, name);
}

/** A configuration from its text. `name` is what messages call it. Throws `UsageError` that names every mistake. */
export function parseConfig(text: string, name: string): Config {
  const result = configSchema.safeParse(fromJson(text, name));
  const mistakes = result.success ? unknownRules(result.data) : result.error.issues.map(describe);
  if (result.success && mistakes.length === 0) return result.data;
  throw new UsageError(
    `The configuration \`${name}\` is wrong:\n${mistakes.map((mistake) => `  ${mistake}`).join('\n')}`,
  );
}

function fromJson(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UsageError(`The configuration \`${name}\` is no JSON: ${(error as Error).message}`);
  }
}

function describe(issue: z.core.$ZodIssue): string {
  const place = issue.path.length > 0 ? `\`${issue.path.join('.')}\`: ` : '';
  if (issue.code !== 'unrecognized_keys') return place + issue.message;
  const known = Object.keys(configSchema.shape);
  return issue.keys.map((key) => `${place}unknown key \`${key}\`${hint(key, known)}`).join('\n  ');
}

function unknownRules({ rules, max }: Config): string[] {
  const known = ruleIds();
  const asked = [...Object.keys(rules).map((id) => ['rules', id]), ...Object.keys(max).map((id) => ['max', id])];
  return asked
    .filter(([, id]) => !known.includes(id ?? ''))
    .map(([key, id]) => `\`${key}.${id}\`: unknown rule${hint(id ?? '', known)}`);
}

/** The name that was meant, if one is near enough. */
export function hint(typed: string, known: Iterable<string>): string {
  const near = nearest(typed, known);
  return near === null ? '' : `; did you mean \`${near}\`?`;
}
