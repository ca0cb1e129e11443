import type { Report } from '../../report/report.ts';
import { tierCodes, tierLabels } from '../../report/tier.ts';
import { movementKinds, type Severity, severities } from '../../report/vocabulary.ts';
import {
  bodiesOf,
  type ColumnOf,
  defineTable,
  evidence,
  extent,
  listColumns,
  listExtent,
  offsets,
  sectionExtent,
} from './define.ts';

export const reports = defineTable<Report>({
  name: 'reports',
  description: 'One row for each report: one country narrative of one edition.',
  key: [],
  things: (report) => [report],
  position: (report) =>
    extent([
      ...report.header.lines.map(({ position }) => position),
      ...bodiesOf(report).flatMap(({ sections, recommendations }) => [
        ...sections.map(sectionExtent),
        listExtent(recommendations),
      ]),
    ]),
  columns: [
    {
      name: 'id',
      type: 'string',
      description: 'Country and edition, `SVN-2023`; missing unless both are known. Two sources may have the same.',
      value: ({ id }) => id,
    },
    {
      name: 'country',
      type: 'string',
      description: 'Canonical English short name of the country.',
      value: ({ header }) => header.country?.name ?? null,
    },
    {
      name: 'iso2',
      type: 'string',
      description: 'The country: ISO 3166-1 alpha-2; XK for Kosovo. `NA` is Namibia, not a missing value.',
      value: ({ header }) => header.country?.iso2 ?? null,
    },
    {
      name: 'country_printed',
      type: 'string',
      description: 'The country as the source prints it.',
      value: ({ header }) => header.country?.printed ?? null,
    },
    evidence<Report>('country_evidence', 'the country', ({ header }) => header.country?.evidence),
    ...offsets<Report>('country', 'what names the country', ({ header }) => header.country?.position),
    evidence<Report>('edition_evidence', 'the edition', ({ header }) => header.edition.evidence),
    ...offsets<Report>('edition', 'what tells the edition', ({ header }) => header.edition.position),
    {
      name: 'edition_parsed_as',
      type: 'integer',
      required: true,
      description: 'The edition whose form it was read by: the nearest one where the edition is not known.',
      value: ({ header }) => header.edition.parsedAs,
    },
    {
      name: 'tier',
      type: 'string',
      values: tierCodes,
      description: `The tier: ${tierCodes.map((code) => `\`${code}\` ${tierLabels[code]}`).join(', ')}.`,
      value: ({ tier }) => tier?.code ?? null,
    },
    {
      name: 'tier_label',
      type: 'string',
      values: Object.values(tierLabels),
      description: 'The tier in words.',
      value: ({ tier }) => tier?.label ?? null,
    },
    {
      name: 'tier_printed',
      type: 'string',
      description: 'The tier as the source prints it.',
      value: ({ tier }) => tier?.printed ?? null,
    },
    evidence<Report>('tier_evidence', 'the tier', ({ tier }) => tier?.evidence),
    ...offsets<Report>('tier', 'what names the tier', ({ tier }) => tier?.position),
    {
      name: 'minimum_standards',
      type: 'string',
      values: ['met', 'not-met'],
      description: 'Whether the government meets the minimum standards, as the finding says.',
      value: ({ tier }) => tier?.finding?.minimumStandards ?? null,
    },
    {
      name: 'significant_efforts',
      type: 'boolean',
      description: 'Whether it makes significant efforts; missing where the finding does not speak of them.',
      value: ({ tier }) => tier?.finding?.significantEfforts ?? null,
    },
    {
      name: 'finding',
      type: 'string',
      description: 'The words of the finding.',
      value: ({ tier }) => tier?.finding?.text ?? null,
    },
    ...offsets<Report>('finding', 'the finding', ({ tier }) => tier?.finding?.position),
    {
      name: 'movement',
      type: 'string',
      values: movementKinds,
      description: 'What became of the placement in this edition, as the text says.',
      value: ({ tier }) => tier?.movement?.kind ?? null,
    },
    {
      name: 'movement_from',
      type: 'string',
      values: tierCodes,
      description: 'The tier moved from, where the text says it.',
      value: ({ tier }) => tier?.movement?.from ?? null,
    },
    {
      name: 'consecutive_years',
      type: 'integer',
      description: '2 for "for the second consecutive year".',
      value: ({ tier }) => tier?.movement?.consecutiveYears ?? null,
    },
    {
      name: 'waiver',
      type: 'boolean',
      description: 'Whether a waiver of an otherwise required downgrade was granted.',
      value: ({ tier }) => tier?.movement?.waiver ?? null,
    },
    {
      name: 'automatic',
      type: 'boolean',
      description: 'Whether the downgrade was automatic, no waiver being available.',
      value: ({ tier }) => tier?.movement?.automatic ?? null,
    },
    {
      name: 'movement_text',
      type: 'string',
      description: 'The words of the movement.',
      value: ({ tier }) => tier?.movement?.text ?? null,
    },
    ...offsets<Report>('movement', 'what tells the movement', ({ tier }) => tier?.movement?.position),
    ...listColumns<Report>((report) => report.recommendations),
    {
      name: 'header_lines',
      type: 'string',
      description: 'The lines above the narrative, a line each.',
      value: ({ header }) => header.lines.map(({ text }) => text).join('\n') || null,
    },
    {
      name: 'attribution',
      type: 'string',
      description: 'Who took the text from where, as printed beside the header.',
      value: ({ header }) => header.attribution?.text ?? null,
    },
    {
      name: 'source',
      type: 'string',
      required: true,
      description: 'Name of the input, relative, forward slashes.',
      value: ({ source }) => source.name,
    },
    {
      name: 'media_type',
      type: 'string',
      required: true,
      description: 'Media type of the input.',
      value: ({ source }) => source.mediaType,
    },
    {
      name: 'encoding',
      type: 'string',
      required: true,
      description: 'The encoding the input was decoded with.',
      value: ({ source }) => source.encoding,
    },
    {
      name: 'sha256',
      type: 'string',
      required: true,
      description:
        'SHA-256 of its bytes, hexadecimal; where it came packed, in a mail or in a table, of the bytes that were taken out.',
      value: ({ source }) => source.sha256,
    },
    {
      name: 'characters',
      type: 'integer',
      required: true,
      description: 'UTF-16 code units of the decoded input.',
      value: ({ source }) => source.characters,
    },
    ...severities.map(
      (severity): ColumnOf<Report> => ({
        name: `${severity}s`,
        type: 'integer',
        required: true,
        description: `How many diagnostics of the severity \`${severity}\` the report has.`,
        value: (report) => withSeverity(report, severity),
      }),
    ),
    {
      name: 'schema_version',
      type: 'string',
      required: true,
      description: 'Version of the output contract.',
      value: ({ schemaVersion }) => schemaVersion,
    },
  ],
});

function withSeverity({ diagnostics }: Report, severity: Severity): number {
  return diagnostics.filter((one) => one.severity === severity).length;
}
