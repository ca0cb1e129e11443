import type { Area, Recommendation, Report, Section, Text } from '../../report/report.ts';
import { sectionKinds } from '../../report/vocabulary.ts';
import {
  always,
  bodiesOf,
  type ColumnOf,
  defineTable,
  evidence,
  extent,
  listColumns,
  listExtent,
  maybe,
  type Numbered,
  numbered,
  numberOf,
  sectionExtent,
} from './define.ts';

export const areas = defineTable<Numbered<Area>>({
  name: 'areas',
  description: 'One row for each part of the country that the report treats apart inside the narrative.',
  key: ['area'],
  things: (report) => numbered(report.areas),
  position: ({ title, narrative, recommendations }) =>
    extent([title.position, ...narrative.sections.map(sectionExtent), listExtent(recommendations)]),
  columns: {
    area: numberOf('area'),
    title: always.string('Its title line as printed.', ({ title }) => title.text),
    ...listColumns<Area>((area) => area.recommendations),
  },
});

type NumberedSection = Numbered<Section & { area: number | null }>;

/** Numbered through, the country's own before those of areas. */
function sectionsOf(report: Report): NumberedSection[] {
  return numbered(bodiesOf(report).flatMap(({ area, sections }) => sections.map((section) => ({ ...section, area }))));
}

export const sections = defineTable<NumberedSection>({
  name: 'sections',
  description: 'One row for each section of a narrative, in the order of the document, those of areas last.',
  key: ['section'],
  foreignKeys: [{ columns: ['report', 'area'], table: 'areas' }],
  things: sectionsOf,
  position: sectionExtent,
  columns: {
    section: numberOf('section'),
    area: areaNumber(({ area }) => area),
    kind: sectionKind(({ kind }) => kind),
    title: maybe.string('The heading as printed; missing where there is none.', ({ title }) => title?.text),
    evidence: { ...evidence('the kind', (section) => section.evidence), required: true },
    paragraphs: always.integer('How many paragraphs it has.', (section) => section.paragraphs.length),
  },
});

export const paragraphs = defineTable<Numbered<Text> & { section: NumberedSection }>({
  name: 'paragraphs',
  description: 'One row for each paragraph of a section.',
  key: ['section', 'paragraph'],
  foreignKeys: [{ columns: ['report', 'section'], table: 'sections' }],
  things: (report) =>
    sectionsOf(report).flatMap((section) =>
      numbered(section.paragraphs).map((paragraph) => ({ ...paragraph, section })),
    ),
  position: ({ position }) => position,
  columns: {
    section: { ...numberOf('section'), value: ({ section }) => section.number },
    paragraph: always.integer('Number of the paragraph in its section, from 1.', ({ number }) => number),
    area: areaNumber(({ section }) => section.area),
    kind: sectionKind(({ section }) => section.kind),
    text: always.string('The paragraph, normalized; its spelling is as printed.', (paragraph) => paragraph.text),
  },
});

interface NumberedRecommendation extends Recommendation {
  area: number | null;
  /** Of all in the report. */
  running: number;
}

export const recommendations = defineTable<NumberedRecommendation>({
  name: 'recommendations',
  description: 'One row for each prioritized recommendation, in the order of the document, those of areas last.',
  key: ['recommendation'],
  foreignKeys: [{ columns: ['report', 'area'], table: 'areas' }],
  things: (report) =>
    bodiesOf(report)
      .flatMap(({ area, recommendations }) => (recommendations?.items ?? []).map((item) => ({ ...item, area })))
      .map((item, index) => ({ ...item, running: index + 1 })),
  position: ({ position }) => position,
  columns: {
    recommendation: always.integer('Number of the recommendation in its report, from 1.', ({ running }) => running),
    area: areaNumber(({ area }) => area),
    number: always.integer(
      'Its place in its own list, from 1: the report puts the most urgent first.',
      ({ number }) => number,
    ),
    text: always.string('The recommendation without bullet, number or separator.', (item) => item.text),
  },
});

function areaNumber<Thing>(value: (thing: Thing) => number | null): ColumnOf<Thing> {
  return maybe.integer("The area it is part of; missing for the country's own.", value);
}

function sectionKind<Thing>(value: (thing: Thing) => string): ColumnOf<Thing> {
  return always.oneOf(sectionKinds, 'What the section is about; `other` under a heading that is not known.', value);
}
