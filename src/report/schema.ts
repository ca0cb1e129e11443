import { z } from 'zod';
import type { Report } from './report.ts';
import { tierCodes } from './tier.ts';
import {
  evidences,
  exploitations,
  measures,
  movementKinds,
  qualifiers,
  residueRoles,
  schemaVersion,
  sectionKinds,
  severities,
  totalStatuses,
} from './vocabulary.ts';
import { firstYear, lastYear } from './years.ts';

/**
 * The output for a machine: `schema/report.schema.json` is made from it, and output that is read back is checked by it.
 * `report.ts` has the types; the last lines hold the two to each other.
 */

const count = z.int().min(0);
const words = z.string().min(1);

export const pointSchema = z
  .strictObject({
    line: z.int().min(1).describe('1-based line'),
    column: z.int().min(1).describe('1-based column, in UTF-16 code units'),
    offset: count.describe('0-based offset, in UTF-16 code units of the decoded source'),
  })
  .describe('A place in the source (unist Point)');

export const positionSchema = z
  .strictObject({ start: pointSchema, end: pointSchema.describe('Exclusive') })
  .describe('A range of the source (unist Position)');

export const textSchema = z
  .strictObject({ text: words.describe('Normalized text'), position: positionSchema })
  .describe('A piece of text and the characters it came from');

const evidence = z.enum(evidences).describe('How the decision was made');
const tierCode = z.enum(tierCodes);

export const sourceSchema = z.strictObject({
  name: words.describe('As given: relative, forward slashes'),
  mediaType: words,
  encoding: words.describe('The encoding the bytes were decoded with (WHATWG name)'),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe("SHA-256 of the input's bytes, hexadecimal"),
  characters: count.describe('UTF-16 code units of the decoded source'),
  pages: z
    .array(z.strictObject({ number: z.int().min(1), start: count, end: count }))
    .nullable()
    .describe('Pages of a paged source and the offsets of their text; null where the source has none'),
});

export const countrySchema = z.strictObject({
  name: words.describe('Canonical English short name'),
  iso3: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .nullable()
    .describe('ISO 3166-1 alpha-3; XKX for Kosovo'),
  iso2: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .nullable()
    .describe('ISO 3166-1 alpha-2; XK for Kosovo'),
  printed: words.describe('As the source prints it'),
  position: positionSchema,
  evidence,
});

export const editionSchema = z.strictObject({
  year: z.int().min(firstYear).max(lastYear).nullable().describe('Year of the edition; null where nothing tells it'),
  position: positionSchema.nullable(),
  evidence: evidence.nullable(),
  parsedAs: z.int().describe('Year of the edition data it was parsed with'),
});

export const findingSchema = z.strictObject({
  minimumStandards: z.enum(['met', 'not-met']),
  significantEfforts: z.boolean().nullable().describe('null where the finding does not speak of them (Tier 1)'),
  text: words,
  position: positionSchema,
});

export const movementSchema = z.strictObject({
  kind: z.enum(movementKinds),
  from: tierCode.nullable().describe('The tier moved from, where the text says it'),
  consecutiveYears: z.int().min(1).nullable().describe('2 for "for the second consecutive year"'),
  waiver: z.boolean().describe('A waiver of an otherwise required downgrade was granted'),
  automatic: z.boolean().describe('The downgrade was automatic, no waiver being available'),
  text: words,
  position: positionSchema,
});

export const tierSchema = z.strictObject({
  code: tierCode,
  label: words.describe("'Tier 2 Watch List', 'Special Case'"),
  printed: words,
  position: positionSchema,
  evidence,
  finding: findingSchema.nullable(),
  movement: movementSchema.nullable(),
});

export const headerSchema = z.strictObject({
  country: countrySchema.nullable(),
  edition: editionSchema,
  attribution: textSchema.nullable().describe('Who took the text from where, as printed beside the header'),
  lines: z.array(textSchema).describe('Every line that is header, in order'),
});

export const sectionSchema = z.strictObject({
  kind: z.enum(sectionKinds),
  title: textSchema.nullable(),
  evidence,
  paragraphs: z.array(textSchema),
});

export const recommendationsSchema = z.strictObject({
  title: textSchema.nullable(),
  evidence,
  items: z.array(
    z.strictObject({
      number: z.int().min(1),
      text: words.describe('Without bullet, number or separator'),
      position: positionSchema,
    }),
  ),
});

const bodySchema = z.strictObject({ sections: z.array(sectionSchema).describe('In the order of the document') });

export const areaSchema = z
  .strictObject({ title: textSchema, narrative: bodySchema, recommendations: recommendationsSchema.nullable() })
  .describe('A part of the country that the report treats apart inside the narrative');

const qualifier = z.enum(qualifiers);

export const mentionSchema = z.strictObject({
  measure: z.enum([...measures, 'funding']),
  value: z.number().min(0).nullable().describe('null: stated as not reported; 0: stated as none'),
  qualifier,
  unit: words.nullable().describe("'cases', 'persons'; of money 'USD' or its ISO 4217 code where one is printed"),
  exploitation: z.enum(exploitations).nullable().describe('null: all kinds, or not said'),
  period: z
    .union([z.enum(['current', 'previous']), z.int().min(1900).max(2100)])
    .describe('The reporting period, the one it is compared with, or a calendar year that is neither'),
  scope: z.enum(['total', 'part']).describe('part: of one kind, agency, region, or one case told'),
  text: words.describe('The words that carry the number'),
  position: positionSchema,
});

export const totalSchema = z.strictObject({
  status: z.enum(totalStatuses),
  counts: z.array(
    z.strictObject({
      value: z.number().min(0),
      unit: z.enum(['cases', 'persons']).nullable(),
      qualifier,
      mention: count.describe('Index into mentions'),
    }),
  ),
});

const measureTotals = z.strictObject({
  current: totalSchema.nullable().describe("The edition's reporting period"),
  previous: totalSchema.nullable().describe('The period it is compared with'),
});

export const figuresSchema = z
  .strictObject({
    totals: z.strictObject(
      Object.fromEntries(measures.map((measure) => [measure, measureTotals])) as Record<
        (typeof measures)[number],
        typeof measureTotals
      >,
    ),
    mentions: z.array(mentionSchema).describe('In the order of the document'),
  })
  .describe('The numbers that the prose states, each with its place');

export const residueSchema = z.strictObject({ role: z.enum(residueRoles), text: words, position: positionSchema });

export const diagnosticSchema = z.strictObject({
  ruleId: words,
  severity: z.enum(severities),
  message: words,
  actual: z.string().nullable(),
  expected: z.array(z.string()),
  position: positionSchema.nullable(),
  url: words,
});

export const reportSchema = z
  .strictObject({
    schemaVersion: z.literal(schemaVersion),
    id: z
      .string()
      .regex(/^[A-Z]{3}-\d{4}$/)
      .nullable()
      .describe("'SVN-2023'; null unless country and edition are known"),
    source: sourceSchema,
    header: headerSchema,
    tier: tierSchema.nullable(),
    narrative: bodySchema,
    recommendations: recommendationsSchema.nullable(),
    areas: z.array(areaSchema),
    figures: figuresSchema,
    residue: z.array(residueSchema).describe('What is page, not report'),
    diagnostics: z.array(diagnosticSchema),
  })
  .describe('One country narrative of one edition of the Trafficking in Persons Report');

/** Compiles only where schema and types say the same. */
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;
export const schemaIsTheTypes: Same<
  Omit<z.infer<typeof reportSchema>, 'schemaVersion'>,
  Omit<Report, 'schemaVersion'>
> = true;
