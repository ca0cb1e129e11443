import type { Report } from '../../report/report.ts';
import { tierCodes, tierLabels } from '../../report/tier.ts';
import { movementKinds, severities } from '../../report/vocabulary.ts';
import { severityCount } from '../report-index.ts';
import {
  always,
  bodiesOf,
  defineTable,
  evidence,
  extent,
  listColumns,
  listExtent,
  maybe,
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
  columns: {
    id: maybe.string(
      'Country and edition, `SVN-2023`; missing unless both are known. Two sources may have the same.',
      ({ id }) => id,
    ),
    country: maybe.string('Canonical English short name of the country.', ({ header }) => header.country?.name),
    iso2: maybe.string(
      'The country: ISO 3166-1 alpha-2; XK for Kosovo. `NA` is Namibia, not a missing value.',
      ({ header }) => header.country?.iso2,
    ),
    country_printed: maybe.string('The country as the source prints it.', ({ header }) => header.country?.printed),
    country_evidence: evidence('the country', ({ header }) => header.country?.evidence),
    ...offsets<Report>('country', 'what names the country', ({ header }) => header.country?.position),
    edition_evidence: evidence('the edition', ({ header }) => header.edition.evidence),
    ...offsets<Report>('edition', 'what tells the edition', ({ header }) => header.edition.position),
    edition_parsed_as: always.integer(
      'The edition whose form it was read by: the nearest one where the edition is not known.',
      ({ header }) => header.edition.parsedAs,
    ),
    tier: maybe.oneOf(
      tierCodes,
      `The tier: ${tierCodes.map((code) => `\`${code}\` ${tierLabels[code]}`).join(', ')}.`,
      ({ tier }) => tier?.code,
    ),
    tier_label: maybe.oneOf(Object.values(tierLabels), 'The tier in words.', ({ tier }) => tier?.label),
    tier_printed: maybe.string('The tier as the source prints it.', ({ tier }) => tier?.printed),
    tier_evidence: evidence('the tier', ({ tier }) => tier?.evidence),
    ...offsets<Report>('tier', 'what names the tier', ({ tier }) => tier?.position),
    minimum_standards: maybe.oneOf(
      ['met', 'not-met'],
      'Whether the government meets the minimum standards, as the finding says.',
      ({ tier }) => tier?.finding?.minimumStandards,
    ),
    significant_efforts: maybe.boolean(
      'Whether it makes significant efforts; missing where the finding does not speak of them.',
      ({ tier }) => tier?.finding?.significantEfforts,
    ),
    finding: maybe.string('The words of the finding.', ({ tier }) => tier?.finding?.text),
    ...offsets<Report>('finding', 'the finding', ({ tier }) => tier?.finding?.position),
    movement: maybe.oneOf(
      movementKinds,
      'What became of the placement in this edition, as the text says.',
      ({ tier }) => tier?.movement?.kind,
    ),
    movement_from: maybe.oneOf(
      tierCodes,
      'The tier moved from, where the text says it.',
      ({ tier }) => tier?.movement?.from,
    ),
    consecutive_years: maybe.integer(
      '2 for "for the second consecutive year".',
      ({ tier }) => tier?.movement?.consecutiveYears,
    ),
    waiver: maybe.boolean(
      'Whether a waiver of an otherwise required downgrade was granted.',
      ({ tier }) => tier?.movement?.waiver,
    ),
    automatic: maybe.boolean(
      'Whether the downgrade was automatic, no waiver being available.',
      ({ tier }) => tier?.movement?.automatic,
    ),
    movement_text: maybe.string('The words of the movement.', ({ tier }) => tier?.movement?.text),
    ...offsets<Report>('movement', 'what tells the movement', ({ tier }) => tier?.movement?.position),
    ...listColumns<Report>((report) => report.recommendations),
    header_lines: maybe.string(
      'The lines above the narrative, a line each.',
      ({ header }) => header.lines.map(({ text }) => text).join('\n') || null,
    ),
    attribution: maybe.string(
      'Who took the text from where, as printed beside the header.',
      ({ header }) => header.attribution?.text,
    ),
    source: always.string('Name of the input, relative, forward slashes.', ({ source }) => source.name),
    media_type: always.string('Media type of the input.', ({ source }) => source.mediaType),
    encoding: always.string('The encoding the input was decoded with.', ({ source }) => source.encoding),
    sha256: always.string(
      'SHA-256 of its bytes, hexadecimal; where it came packed, in a mail or in a table, of the bytes that were taken out.',
      ({ source }) => source.sha256,
    ),
    characters: always.integer('UTF-16 code units of the decoded input.', ({ source }) => source.characters),
    ...Object.fromEntries(
      severities.map((severity) => [
        `${severity}s`,
        always.integer<Report>(`How many diagnostics of the severity \`${severity}\` the report has.`, (report) =>
          severityCount(report, severity),
        ),
      ]),
    ),
    schema_version: always.string('Version of the output contract.', ({ schemaVersion }) => schemaVersion),
  },
});
