import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { configSchemaText } from '../../scripts/json-schema.ts';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const schema = JSON.parse(read('schema/config.schema.json'));

test('should be fresh (npm run generate writes it)', () => {
  expect(read('schema/config.schema.json')).toBe(configSchemaText());
});

test('should say of every key what it is', () => {
  const { $schema, ...keys } = schema.properties as Record<string, { description?: string }>;
  for (const [key, { description }] of Object.entries(keys)) expect(description, key).toMatch(/\w/u);
});

test('should take what the command takes, and refuse what it refuses', () => {
  const accepts = new Ajv2020({ strict: true }).compile(schema);
  expect(accepts(JSON.parse(read('docs/examples/tip-report.config.json')))).toBe(true);
  expect(accepts({ rules: { 'tier-mismach': 'off' } })).toBe(false);
  expect(accepts({ rules: { 'tier-mismatch': 'warn' } })).toBe(false);
  expect(accepts({ failon: 'error' })).toBe(false);
});
