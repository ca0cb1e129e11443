import { createHash } from 'node:crypto';
import { z } from 'zod';
import * as shapes from '../src/report/schema.ts';

/** Where the schema of the newest version stands. */
const address = 'https://raw.githubusercontent.com/tip-report/tip-report/main/schema/report.schema.json';

/** Shapes that get a definition of their own, under the name of their type. */
const definitions = {
  Point: shapes.pointSchema,
  Position: shapes.positionSchema,
  Text: shapes.textSchema,
  Source: shapes.sourceSchema,
  Country: shapes.countrySchema,
  Edition: shapes.editionSchema,
  Finding: shapes.findingSchema,
  Movement: shapes.movementSchema,
  Tier: shapes.tierSchema,
  Header: shapes.headerSchema,
  Section: shapes.sectionSchema,
  Recommendations: shapes.recommendationsSchema,
  Area: shapes.areaSchema,
  Mention: shapes.mentionSchema,
  Total: shapes.totalSchema,
  Figures: shapes.figuresSchema,
  Residue: shapes.residueSchema,
  Diagnostic: shapes.diagnosticSchema,
};

/** The JSON Schema (draft 2020-12) of one report, made from the definition of the types. */
export function jsonSchema(): Record<string, unknown> {
  for (const [id, schema] of Object.entries(definitions)) {
    z.globalRegistry.add(schema as z.ZodType, { ...z.globalRegistry.get(schema as z.ZodType), id });
  }
  const { $schema, ...rest } = z.toJSONSchema(shapes.reportSchema, { target: 'draft-2020-12' });
  return { $schema, $id: address, title: 'Trafficking in Persons country report', ...rest };
}

/** The schema as it is committed. */
export function schemaText(): string {
  return `${JSON.stringify(jsonSchema(), null, 2)}\n`;
}

/** A hash of the shape alone: what is described in other words is the same shape. */
export function shapeHash(): string {
  const shape = JSON.stringify(jsonSchema(), (key, value) =>
    wording.has(key) && typeof value === 'string' ? undefined : value,
  );
  return createHash('sha256').update(shape).digest('hex');
}

const wording = new Set(['description', 'title', '$id']);
