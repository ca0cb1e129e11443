import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { configSchema } from '../src/cli/config-schema.ts';
import { ruleIds } from '../src/rules/registry.ts';
import { docComments } from './doc-comments.ts';

/** Where the schema of the newest version stands. */
const address = 'https://raw.githubusercontent.com/tip-report/tip-report/main/schema/config.schema.json';

/** The JSON Schema (draft 2020-12) of the configuration, for editors: keys, names of rules, values, and what the comments say of them. */
export function configSchemaText(): string {
  const { $schema, properties, ...rest } = z.toJSONSchema(configSchema, { target: 'draft-2020-12', io: 'input' });
  const comments = docComments(readFileSync(new URL('../src/cli/config-schema.ts', import.meta.url), 'utf8'));
  const described = Object.entries(properties ?? {}).map(([key, value]) => [
    key,
    { description: comments.get(`Config.${key}`), ...Object(value), ...(byRule.has(key) && { propertyNames }) },
  ]);
  const schema = { $schema, $id: address, title: 'Configuration of tip-report', ...rest };
  return `${JSON.stringify({ ...schema, properties: Object.fromEntries(described) }, null, 2)}\n`;
}

const byRule = new Set(['rules', 'max']);
const propertyNames = { enum: [...ruleIds].sort() };
