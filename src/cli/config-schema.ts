import { z } from 'zod';
import { firstYear, lastYear, type Severity, severities } from '../report/vocabulary.ts';
import { ruleIds } from '../rules/registry.ts';
import { didYouMean } from './args/nearest.ts';
import { UsageError } from './exit.ts';
import { parseJson } from './inputs/read.ts';

/** What the configuration file says; what it leaves out is missing, or has its default. */
export interface Config {
  /** Files, folders and globs that are the inputs. */
  input?: string | string[];
  /** Where `parse` writes, and what `check` compares with. */
  output?: string;
  /** The edition of every input. */
  edition?: number;
  /** Severity by rule; off: it is not told. */
  rules: Readonly<Record<string, Severity | 'off'>>;
  /** How often a rule may find, by rule. */
  max: Readonly<Record<string, number>>;
  /** The level from which on a run fails. */
  failOn: Severity | 'never';
  /** Folder of the committed output; `null`: compare with nothing. */
  expected?: string | null;
  /** File of the known findings. */
  baseline?: string;
  /** File of the marks that the review pages save. */
  reviewed?: string;
}

const path = z.string().min(1);
const severity = ['off', ...severities] as const;
const level = [...severities, 'never'] as const;

/** The configuration file as `Config` has it, checked. */
export const configSchema = z.strictObject({
  $schema: z.string().optional(),
  input: z.union([path, z.array(path).min(1)]).optional(),
  output: path.optional(),
  edition: z.int().min(firstYear).max(lastYear).optional(),
  rules: z.record(z.string(), z.enum(severity)).default({}),
  max: z.record(z.string(), z.int().min(0)).default({}),
  failOn: z.enum(level).default('error'),
  expected: path.nullable().optional(),
  baseline: path.optional(),
  reviewed: path.optional(),
});

/** A configuration from its text. `name` is what messages call it. Throws `UsageError` that names every mistake. */
export function parseConfig(text: string, name: string): Config {
  const given = parseJson(text.replace(byteOrderMark, ''), `The configuration \`${name}\``);
  const result = configSchema.safeParse(given);
  const issues = result.success ? [] : result.error.issues.flatMap((issue) => describe(issue, given));
  const mistakes = [...issues, ...unknownRules(given)];
  if (result.success && mistakes.length === 0) return result.data as Config;
  throw new UsageError(
    `The configuration \`${name}\` is wrong:\n${mistakes.map((mistake) => `  ${mistake}`).join('\n')}`,
  );
}

const byteOrderMark = /^\uFEFF/u;

function describe(issue: z.core.$ZodIssue, given: unknown): string[] {
  const place = issue.path.length > 0 ? `\`${issue.path.join('.')}\`: ` : '';
  if (issue.code === 'unrecognized_keys') {
    const known = Object.keys(configSchema.shape);
    return issue.keys.map((key) => `${place}unknown key \`${key}\`${didYouMean(key, known)}`);
  }
  if (issue.code === 'invalid_value') {
    const words = issue.values.map(String);
    const value = at(given, issue.path);
    const hint = typeof value === 'string' ? didYouMean(value, words) : '';
    return [`${place}expected one of ${words.map((word) => `\`${word}\``).join(', ')}, not ${shown(value)}${hint}`];
  }
  const wanted = whatIs[String(issue.path[0] ?? '')] ?? issue.message;
  return [`${place}expected ${wanted}, not \`${JSON.stringify(at(given, issue.path))}\``];
}

/** What each key has, in words; without a key the file as a whole. */
const whatIs: Readonly<Record<string, string>> = {
  '': 'an object',
  $schema: 'an address',
  input: 'a path or a list of paths',
  output: 'a path',
  edition: `a whole number from ${firstYear} to ${lastYear}`,
  rules: 'severities by rule',
  max: 'whole numbers from 0, by rule',
  expected: 'a path or `null`',
  baseline: 'a path',
  reviewed: 'a path',
};

function at(given: unknown, keys: ReadonlyArray<PropertyKey>): unknown {
  return keys.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | null)?.[key], given);
}

function shown(value: unknown): string {
  return `\`${typeof value === 'string' ? value : JSON.stringify(value)}\``;
}

/** Names of rules that are none, whatever else is wrong. */
function unknownRules(given: unknown): string[] {
  return ['rules', 'max'].flatMap((key) => {
    const table = at(Object(given), [key]);
    const ids = typeof table === 'object' && table !== null ? Object.keys(table) : [];
    return ids
      .filter((id) => !ruleIds.includes(id))
      .map((id) => `\`${key}.${id}\`: unknown rule${didYouMean(id, ruleIds)}`);
  });
}
