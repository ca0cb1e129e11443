import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { configSchema } from '../src/cli/config-schema.ts';
import * as shapes from '../src/report/schema.ts';
import { ruleIds } from '../src/rules/registry.ts';
import { docComments, meaningsIn, reportComments } from './doc-comments.ts';

/** Where the schemas of the newest version stand. */
const address = 'https://raw.githubusercontent.com/tip-report/tip-report/main/schema/';

/** Every shape and every closed list gets a definition of its own, under the name of its type: `pointSchema` is that of `Point`. */
const definitions = Object.entries(shapes).flatMap(([name, schema]) => {
  const type = /^(.+)Schema$/u.exec(name)?.[1];
  return type === undefined || type === 'report' ? [] : [{ id: type.charAt(0).toUpperCase() + type.slice(1), schema }];
});

/** What of a JSON Schema is given words. */
interface Described {
  description?: string;
  properties?: Record<string, Described>;
}

/** The JSON Schema (draft 2020-12) of one report, made from the definition of the types and what their comments say. */
export function jsonSchema(): Record<string, unknown> {
  for (const { id, schema } of definitions) z.globalRegistry.add(schema as z.ZodType, { id });
  const { $schema, ...rest } = z.toJSONSchema(shapes.reportSchema, { target: 'draft-2020-12' });
  describe({ Report: rest as Described, ...(rest.$defs as Record<string, Described>) });
  return { $schema, $id: `${address}report.schema.json`, title: 'Trafficking in Persons country report', ...rest };
}

/** Gives every type and every property the words of its comment in `src/report/`. */
function describe(types: Record<string, Described>): void {
  const comments = reportComments();
  for (const [name, type] of Object.entries(types)) {
    type.description = comments.get(name) ?? '';
    for (const [key, value] of Object.entries(type.properties ?? {}))
      value.description = comments.get(`${name}.${key}`) ?? '';
  }
  const measures = meaningsIn(comments.get('Measure') ?? '');
  for (const [measure, value] of Object.entries(types['Figures']?.properties?.['totals']?.properties ?? {}))
    value.description = measures.get(measure) ?? '';
}

/** The schema as it is committed. */
export function schemaText(): string {
  return `${JSON.stringify(jsonSchema(), null, 2)}\n`;
}

/** A hash of the shape alone: what is described in other words, or has a definition of its own, is the same shape. */
export function shapeHash(schema = jsonSchema()): string {
  const definitions = schema['$defs'] as Record<string, unknown>;
  const shape = JSON.stringify({ ...schema, $defs: undefined }, (key, value) => {
    if (wording.has(key) && typeof value === 'string') return undefined;
    const name = (value as { $ref?: string } | null)?.$ref?.replace('#/$defs/', '');
    return name === undefined ? value : definitions[name];
  });
  return createHash('sha256').update(shape).digest('hex');
}

const wording = new Set(['description', 'title', '$id']);

/** The JSON Schema (draft 2020-12) of the configuration, for editors: keys, names of rules, values, and what the comments say of them. */
export function configSchemaText(): string {
  const { $schema, properties, ...rest } = z.toJSONSchema(configSchema, { target: 'draft-2020-12', io: 'input' });
  const comments = docComments(readFileSync(new URL('../src/cli/config-schema.ts', import.meta.url), 'utf8'));
  const described = Object.entries(properties ?? {}).map(([key, value]) => [
    key,
    { description: comments.get(`Config.${key}`), ...Object(value), ...(byRule.has(key) && { propertyNames }) },
  ]);
  const schema = { $schema, $id: `${address}config.schema.json`, title: 'Configuration of tip-report', ...rest };
  return `${JSON.stringify({ ...schema, properties: Object.fromEntries(described) }, null, 2)}\n`;
}

const byRule = new Set(['rules', 'max']);
const propertyNames = { enum: [...ruleIds].sort() };
