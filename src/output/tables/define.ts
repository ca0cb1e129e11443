import { countryByIso3 } from '../../knowledge/countries.ts';
import type { Position, Recommendations, Report, Section } from '../../report/report.ts';
import { evidences } from '../../report/vocabulary.ts';
import type { Cell, Column, ForeignKey, Row, Table, TableName } from '../format.ts';

/** A column of the rows that are made of `Thing`s: what it is, and its value. */
export type ColumnOf<Thing> = Pick<Column, 'name' | 'type' | 'description'> &
  Partial<Pick<Column, 'required' | 'values'>> & { value(thing: Thing, report: Report): Cell };

interface TableOf<Thing> {
  name: TableName;
  description: string;
  /** The columns that tell apart the rows of one report. */
  key: ReadonlyArray<string>;
  foreignKeys?: ReadonlyArray<ForeignKey>;
  /** What there is of it in a report, a row each. */
  things(report: Report): Thing[];
  columns: ReadonlyArray<ColumnOf<Thing>>;
  /** Where it stands in the source. */
  position(thing: Thing): Position | null;
}

const reportKey: Omit<Column, 'values'> = {
  name: 'report',
  type: 'string',
  description: 'Key of the report: the name of its source and the number of the report in it, `2017/volume.txt#3`.',
  required: true,
};

/** What every row says of its report, so that no table need be joined to be of use. */
const reportColumns: ReadonlyArray<ColumnOf<Report>> = [
  {
    name: 'iso3',
    type: 'string',
    description: 'The country: ISO 3166-1 alpha-3; XKX for Kosovo.',
    value: ({ header }) => header.country?.iso3 ?? null,
  },
  {
    name: 'cow',
    type: 'integer',
    description: 'The country: its number in the Correlates of War list of states; missing where that has none.',
    value: ({ header }) => countryByIso3(header.country?.iso3 ?? '')?.cow ?? null,
  },
  {
    name: 'edition',
    type: 'integer',
    description: 'Year of the edition of the report; missing where nothing tells it.',
    value: ({ header }) => header.edition.year,
  },
];

/** Where a row's words stand, so that every value can be quoted. */
const placeColumns: ReadonlyArray<Omit<Column, 'required' | 'values'>> = [
  {
    name: 'start_offset',
    type: 'integer',
    description: 'Where it begins in the decoded source: UTF-16 code units before it.',
  },
  { name: 'end_offset', type: 'integer', description: 'Where it ends in the decoded source, exclusive.' },
  { name: 'line', type: 'integer', description: 'Line of the source on which it begins, from 1.' },
  { name: 'page', type: 'integer', description: 'Page of the file on which it begins, from 1; of PDF sources alone.' },
];

/** A table with the columns that every table has. */
export function defineTable<Thing>(table: TableOf<Thing>): Table {
  const { name, description, things, columns, position, key, foreignKeys = [] } = table;
  return {
    name,
    description,
    primaryKey: ['report', ...key],
    foreignKeys: [...(name === 'reports' ? [] : [toReport]), ...foreignKeys],
    columns: [reportKey, ...reportColumns, ...columns, ...placeColumns].map(complete),
    rows: (report, reportKey): Row[] => {
      const common = [reportKey, ...reportColumns.map(({ value }) => value(report, report))];
      return things(report).map((thing) => [
        ...common,
        ...columns.map(({ value }) => value(thing, report)),
        ...place(position(thing), report),
      ]);
    },
  };
}

const toReport: ForeignKey = { columns: ['report'], table: 'reports' };

function complete(column: Omit<Column, 'required' | 'values'> & Partial<Column>): Column {
  const { name, type, description, required = false, values = null } = column;
  return { name, type, description, required, values };
}

function place(position: Position | null, { source }: Report): Cell[] {
  if (position === null) return placeColumns.map(() => null);
  const { start, end } = position;
  const page = source.pages?.findLast((one) => one.start <= start.offset) ?? null;
  return [start.offset, end.offset, start.line, page?.number ?? null];
}

/** From the first of some places to the last. */
export function extent(positions: ReadonlyArray<Position | null | undefined>): Position | null {
  const found = positions.filter((position) => position !== null && position !== undefined);
  return found.reduce<Position | null>((whole, { start, end }) => {
    if (whole === null) return { start, end };
    return {
      start: start.offset < whole.start.offset ? start : whole.start,
      end: end.offset > whole.end.offset ? end : whole.end,
    };
  }, null);
}

/** What has sections and recommendations in a report: the country itself, and each area. */
interface Body {
  area: number | null;
  sections: Section[];
  recommendations: Recommendations | null;
}

/** The bodies of a report: the country's, whose area is `null`, then those of its areas, numbered from 1. */
export function bodiesOf({ narrative, recommendations, areas }: Report): Body[] {
  return [
    { area: null, sections: narrative.sections, recommendations },
    ...areas.map((one, index) => ({
      area: index + 1,
      sections: one.narrative.sections,
      recommendations: one.recommendations,
    })),
  ];
}

/** From the first to the last character of a section; `null` where it has no text. */
export function sectionExtent({ title, paragraphs }: Section): Position | null {
  return extent([title?.position, ...paragraphs.map(({ position }) => position)]);
}

/** From the first to the last character of the recommendations; `null` where there are none. */
export function listExtent(list: Recommendations | null): Position | null {
  return list && extent([list.title?.position, ...list.items.map(({ position }) => position)]);
}

/** A column that says how something was found; `what` is that. */
export function evidence<Thing>(
  name: string,
  what: string,
  value: (thing: Thing) => string | null | undefined,
): ColumnOf<Thing> {
  return {
    name,
    type: 'string',
    values: evidences,
    description: `How ${what} was found.`,
    value: (thing) => value(thing) ?? null,
  };
}

/** Two columns: where the words begin and end. */
export function offsets<Thing>(
  name: string,
  what: string,
  position: (thing: Thing) => Position | null | undefined,
): ColumnOf<Thing>[] {
  return [
    {
      name: `${name}_start`,
      type: 'integer',
      description: `Where ${what} begins in the decoded source: UTF-16 code units before it.`,
      value: (thing) => position(thing)?.start.offset ?? null,
    },
    {
      name: `${name}_end`,
      type: 'integer',
      description: `Where ${what} ends in the decoded source, exclusive.`,
      value: (thing) => position(thing)?.end.offset ?? null,
    },
  ];
}

/** What a part says of its list of recommendations as a whole. */
export function listColumns<Thing>(list: (thing: Thing) => Recommendations | null): ColumnOf<Thing>[] {
  return [
    {
      name: 'recommendations',
      type: 'integer',
      description: 'How many recommendations it has; missing where there is no list of them.',
      value: (thing) => list(thing)?.items.length ?? null,
    },
    {
      name: 'recommendations_title',
      type: 'string',
      description: 'The heading of the recommendations as printed.',
      value: (thing) => list(thing)?.title?.text ?? null,
    },
    evidence<Thing>('recommendations_evidence', 'the list of recommendations', (thing) => list(thing)?.evidence),
  ];
}

/** A thing with its number among those of a report, from 1. */
export type Numbered<Thing> = Thing & { number: number };

/** Things with their numbers, in their order. */
export function numbered<Thing>(things: ReadonlyArray<Thing>): Numbered<Thing>[] {
  return things.map((thing, index) => ({ ...thing, number: index + 1 }));
}

/** The column of the number of a row among those of its report. */
export function numberColumn(name: string, what: string): ColumnOf<Numbered<unknown>> {
  const description = `Number of the ${what} in its report, from 1.`;
  return { name, type: 'integer', required: true, description, value: ({ number }) => number };
}

/** The column of the words of a row. */
export function text<Thing>(description: string, value: (thing: Thing) => string): ColumnOf<Thing> {
  return { name: 'text', type: 'string', required: true, description, value };
}
