import { z } from 'zod';
import { tierCodes } from './tier.ts';
import { evidences, movementKinds, residueRoles, schemaVersion, sectionKinds, severities } from './vocabulary.ts';

/**
 * The one definition of the output: TypeScript types and the JSON Schema (`schema/report.schema.json`) are made from it.
 * Keys stand in the order in which they are written. Absent is `null`, never a missing key.
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
  year: z.int().min(2000).max(2100).nullable().describe('Year of the edition; null where nothing tells it'),
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
    narrative: z.strictObject({ sections: z.array(sectionSchema).describe('In the order of the document') }),
    recommendations: recommendationsSchema.nullable(),
    residue: z.array(residueSchema).describe('What is page, not report'),
    diagnostics: z.array(diagnosticSchema),
  })
  .describe('One country narrative of one edition of the Trafficking in Persons Report');

export type Point = z.infer<typeof pointSchema>;
export type Position = z.infer<typeof positionSchema>;
export type Text = z.infer<typeof textSchema>;
export type Source = z.infer<typeof sourceSchema>;
export type Country = z.infer<typeof countrySchema>;
export type EditionStatement = z.infer<typeof editionSchema>;
export type Finding = z.infer<typeof findingSchema>;
export type Movement = z.infer<typeof movementSchema>;
export type Tier = z.infer<typeof tierSchema>;
export type Header = z.infer<typeof headerSchema>;
export type Section = z.infer<typeof sectionSchema>;
export type Recommendations = z.infer<typeof recommendationsSchema>;
export type Residue = z.infer<typeof residueSchema>;
export type Diagnostic = z.infer<typeof diagnosticSchema>;
export type Report = z.infer<typeof reportSchema>;
