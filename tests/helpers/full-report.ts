import type { Point, Position, Report, Text } from '../../src/report/report.ts';
import { schemaVersion } from '../../src/report/vocabulary.ts';

/** A report with something in every field: areas, figures of all kinds, residue, findings, pages, and odd characters. */
export function fullReport(): Report {
  return {
    schemaVersion,
    id: 'NAM-2018',
    source: {
      name: 'input/namibia.pdf',
      mediaType: 'application/pdf',
      encoding: 'utf-8',
      sha256: 'ab'.repeat(32),
      characters: 4000,
      pages: [
        { number: 1, start: 0, end: 200 },
        { number: 2, start: 201, end: 4000 },
      ],
    },
    header: {
      country: { name: 'Namibia', iso3: 'NAM', iso2: 'NA', printed: 'NAMIBIA', position: at(0, 7), evidence: 'header' },
      edition: { year: 2018, position: at(20, 24), evidence: 'attribution', parsedAs: 2018 },
      attribution: text('Taken from the report of 2018', 20),
      lines: [text('NAMIBIA: Tier 2', 0), text('Taken from the report of 2018', 20)],
    },
    tier: {
      code: '2',
      label: 'Tier 2',
      printed: 'Tier 2',
      position: at(9, 15),
      evidence: 'header',
      finding: {
        minimumStandards: 'not-met',
        significantEfforts: true,
        text: 'It does not meet them.',
        position: at(60, 82),
      },
      movement: {
        kind: 'remained',
        from: '2',
        consecutiveYears: 2,
        waiver: false,
        automatic: false,
        text: 'It remained on Tier 2.',
        position: at(90, 112),
      },
    },
    narrative: {
      sections: [
        {
          kind: 'summary',
          title: null,
          evidence: 'finding',
          paragraphs: [text('=SUM(A1) is how it "begins", they say', 60)],
        },
        {
          kind: 'prosecution',
          title: text('PROSECUTION', 190),
          evidence: 'heading',
          paragraphs: [text('Police investigated 12 cases.', 205), text("NA — “the” 'law'; Ōtjiwarongo", 240)],
        },
        { kind: 'note', title: text('NOTE', 280), evidence: 'heading', paragraphs: [] },
      ],
    },
    recommendations: {
      title: text('RECOMMENDATIONS', 300),
      evidence: 'heading',
      items: [item(1, '-1 is no number: train the police', 320), item(2, 'Fund shelters, and\nkeep them open', 380)],
    },
    areas: [
      {
        title: text('THE NORTH', 500),
        narrative: {
          sections: [
            {
              kind: 'protection',
              title: null,
              evidence: 'opening-formula',
              paragraphs: [text('Shelters there were full.', 520)],
            },
          ],
        },
        recommendations: { title: null, evidence: 'opening-formula', items: [item(1, 'Open more shelters', 560)] },
      },
    ],
    figures: {
      totals: {
        investigations: {
          current: {
            status: 'counted',
            counts: [
              { value: 12, unit: 'cases', qualifier: 'exact', mention: 0 },
              { value: 30, unit: 'persons', qualifier: 'at-least', mention: 1 },
            ],
          },
          previous: { status: 'counted', counts: [{ value: 9, unit: null, qualifier: 'about', mention: 2 }] },
        },
        prosecutions: {
          current: { status: 'none', counts: [{ value: 0, unit: null, qualifier: 'exact', mention: 3 }] },
          previous: null,
        },
        convictions: { current: { status: 'not-reported', counts: [] }, previous: null },
        'victims-identified': { current: null, previous: null },
        'victims-assisted': { current: null, previous: null },
      },
      mentions: [
        mention('investigations', 12, 'cases', 'current', 210),
        mention('investigations', 30, 'persons', 'current', 215),
        mention('investigations', 9, null, 'previous', 220),
        mention('prosecutions', 0, null, 'current', 225),
        mention('funding', 1234567.5, 'USD', 2016, 230),
      ],
    },
    residue: [
      { role: 'page-number', text: '312', position: at(200, 203) },
      { role: 'unplaced', text: '@odd', position: at(3990, 3994) },
    ],
    diagnostics: [
      {
        ruleId: 'text-unplaced',
        severity: 'warning',
        message: 'Unexpected text `@odd`, expected none',
        actual: '@odd',
        expected: ['none', 'a heading'],
        position: at(3990, 3994),
        url: 'https://example.org/text-unplaced',
      },
      {
        ruleId: 'missing-part',
        severity: 'info',
        message: 'No prevention',
        actual: null,
        expected: [],
        position: null,
        url: 'https://example.org/missing-part',
      },
    ],
  };
}

/** The least a report may be: nothing but a source and words that nobody could place. */
export function bareReport(): Report {
  const full = fullReport();
  const none = { current: null, previous: null };
  return {
    ...full,
    id: null,
    source: { ...full.source, name: 'what.txt', mediaType: 'text/plain', pages: null },
    header: {
      country: null,
      edition: { year: null, position: null, evidence: null, parsedAs: 2025 },
      attribution: null,
      lines: [],
    },
    tier: null,
    narrative: { sections: [] },
    recommendations: null,
    areas: [],
    figures: {
      totals: {
        investigations: none,
        prosecutions: none,
        convictions: none,
        'victims-identified': none,
        'victims-assisted': none,
      },
      mentions: [],
    },
    residue: [{ role: 'unplaced', text: 'what', position: at(0, 4) }],
    diagnostics: [],
  };
}

function point(offset: number): Point {
  return { line: 1 + Math.floor(offset / 100), column: 1 + (offset % 100), offset };
}

function at(start: number, end: number): Position {
  return { start: point(start), end: point(end) };
}

function text(words: string, start: number): Text {
  return { text: words, position: at(start, start + words.length) };
}

function item(number: number, words: string, start: number): Report['areas'][number]['title'] & { number: number } {
  return { number, ...text(words, start) };
}

function mention(
  measure: Report['figures']['mentions'][number]['measure'],
  value: number,
  unit: string | null,
  period: 'current' | 'previous' | number,
  start: number,
): Report['figures']['mentions'][number] {
  return {
    measure,
    value,
    qualifier: measure === 'funding' ? 'about' : 'exact',
    unit,
    exploitation: measure === 'funding' ? 'sex' : null,
    period,
    scope: measure === 'funding' ? 'part' : 'total',
    ...text(`${value} of them`, start),
  };
}
