import { z } from 'zod';
import type { Report } from './report.ts';
import { tierCodes } from './tier.ts';
import {
  evidences,
  exploitations,
  firstYear,
  lastYear,
  measures,
  movementKinds,
  qualifiers,
  residueRoles,
  schemaVersion,
  sectionKinds,
  severities,
  totalStatuses,
} from './vocabulary.ts';

/**
 * The output for a machine: `schema/report.schema.json` is made from it, and output that is read back is checked by it.
 * `report.ts` has the types, each by the name of its schema, and says what each property is; the last lines hold the two to each other.
 */

const count = z.int().min(0);
const words = z.string().min(1);

export const evidenceSchema = z.enum(evidences);
export const tierCodeSchema = z.enum(tierCodes);
export const sectionKindSchema = z.enum(sectionKinds);
export const residueRoleSchema = z.enum(residueRoles);
export const movementKindSchema = z.enum(movementKinds);
export const severitySchema = z.enum(severities);
export const qualifierSchema = z.enum(qualifiers);
export const exploitationSchema = z.enum(exploitations);
export const totalStatusSchema = z.enum(totalStatuses);

export const pointSchema = z.strictObject({ line: z.int().min(1), column: z.int().min(1), offset: count });

export const positionSchema = z.strictObject({ start: pointSchema, end: pointSchema });

export const textSchema = z.strictObject({ text: words, position: positionSchema });

export const pageSchema = z.strictObject({ number: z.int().min(1), start: count, end: count });

export const sourceSchema = z.strictObject({
  name: words,
  mediaType: words,
  encoding: words,
  sha256: z.string().regex(/^[0-9a-f]{64}$/u),
  characters: count,
  pages: z.array(pageSchema).nullable(),
});

export const countrySchema = z.strictObject({
  name: words,
  iso3: z
    .string()
    .regex(/^[A-Z]{3}$/u)
    .nullable(),
  iso2: z
    .string()
    .regex(/^[A-Z]{2}$/u)
    .nullable(),
  printed: words,
  position: positionSchema,
  evidence: evidenceSchema,
});

export const editionStatementSchema = z.strictObject({
  year: z.int().min(firstYear).max(lastYear).nullable(),
  position: positionSchema.nullable(),
  evidence: evidenceSchema.nullable(),
  parsedAs: z.int(),
});

export const findingSchema = z.strictObject({
  minimumStandards: z.enum(['met', 'not-met']),
  significantEfforts: z.boolean().nullable(),
  text: words,
  position: positionSchema,
});

export const movementSchema = z.strictObject({
  kind: movementKindSchema,
  from: tierCodeSchema.nullable(),
  consecutiveYears: z.int().min(1).nullable(),
  waiver: z.boolean(),
  automatic: z.boolean(),
  text: words,
  position: positionSchema,
});

export const tierSchema = z.strictObject({
  code: tierCodeSchema,
  label: words,
  printed: words,
  position: positionSchema,
  evidence: evidenceSchema,
  finding: findingSchema.nullable(),
  movement: movementSchema.nullable(),
});

export const headerSchema = z.strictObject({
  country: countrySchema.nullable(),
  edition: editionStatementSchema,
  attribution: textSchema.nullable(),
  lines: z.array(textSchema),
});

export const sectionSchema = z.strictObject({
  kind: sectionKindSchema,
  title: textSchema.nullable(),
  evidence: evidenceSchema,
  paragraphs: z.array(textSchema),
});

export const recommendationSchema = z.strictObject({
  number: z.int().min(1),
  text: words,
  position: positionSchema,
});

export const recommendationsSchema = z.strictObject({
  title: textSchema.nullable(),
  evidence: evidenceSchema,
  items: z.array(recommendationSchema),
});

export const narrativeBodySchema = z.strictObject({ sections: z.array(sectionSchema) });

export const areaSchema = z.strictObject({
  title: textSchema,
  narrative: narrativeBodySchema,
  recommendations: recommendationsSchema.nullable(),
});

export const mentionSchema = z.strictObject({
  measure: z.enum([...measures, 'funding']),
  value: z.number().min(0).nullable(),
  qualifier: qualifierSchema,
  unit: words.nullable(),
  exploitation: exploitationSchema.nullable(),
  period: z.union([z.enum(['current', 'previous']), z.int().min(1900).max(2100)]),
  scope: z.enum(['total', 'part']),
  text: words,
  position: positionSchema,
});

export const countSchema = z.strictObject({
  value: z.number().min(0),
  unit: z.enum(['cases', 'persons']).nullable(),
  qualifier: qualifierSchema,
  mention: count,
});

export const totalSchema = z.strictObject({ status: totalStatusSchema, counts: z.array(countSchema) });

export const measureTotalsSchema = z.strictObject({
  current: totalSchema.nullable(),
  previous: totalSchema.nullable(),
});

export const figuresSchema = z.strictObject({
  totals: z.strictObject(
    Object.fromEntries(measures.map((measure) => [measure, measureTotalsSchema])) as Record<
      (typeof measures)[number],
      typeof measureTotalsSchema
    >,
  ),
  mentions: z.array(mentionSchema),
});

export const residueSchema = z.strictObject({ role: residueRoleSchema, text: words, position: positionSchema });

export const diagnosticSchema = z.strictObject({
  ruleId: words,
  severity: severitySchema,
  message: words,
  actual: z.string().nullable(),
  expected: z.array(z.string()),
  position: positionSchema.nullable(),
  url: words,
});

export const reportSchema = z.strictObject({
  schemaVersion: z.literal(schemaVersion),
  id: z
    .string()
    .regex(/^[A-Z]{3}-\d{4}$/u)
    .nullable(),
  source: sourceSchema,
  header: headerSchema,
  tier: tierSchema.nullable(),
  narrative: narrativeBodySchema,
  recommendations: recommendationsSchema.nullable(),
  areas: z.array(areaSchema),
  figures: figuresSchema,
  residue: z.array(residueSchema),
  diagnostics: z.array(diagnosticSchema),
});

/** Compiles only where schema and types say the same. */
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;
export const schemaIsTheTypes: Same<
  Omit<z.infer<typeof reportSchema>, 'schemaVersion'>,
  Omit<Report, 'schemaVersion'>
> = true;
