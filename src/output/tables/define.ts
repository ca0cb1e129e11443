import { countryByIso3 } from '../../knowledge/countries.ts';
import type { Position, Recommendations, Report, Section } from '../../report/report.ts';
import { evidences } from '../../report/vocabulary.ts';
import type { Cell, Column, ForeignKey, Row, Table, TableName } from '../format.ts';

/** A column of the rows that are made of `Thing`s: what it is, and its value. */
export type ColumnOf<Thing> = Omit<Column, 'name'> & {
  /** `undefined` is `null`. */
  value(thing: Thing, report: Report): Cell | undefined;
};

/** Columns by their names, in order. */
type ColumnsOf<Thing> = Readonly<Record<string, ColumnOf<Thing>>>;

/** What makes columns, by what they hold. */
function columnsThatAre(required: boolean) {
  const of = (type: Column['type']) => {
    return <Thing>(description: string, value: ColumnOf<Thing>['value']): ColumnOf<Thing> => {
      return { type, description, required, values: null, value };
    };
  };
  const string = of('string');
  return {
    string,
    integer: of('integer'),
    number: of('number'),
    boolean: of('boolean'),
    /** Texts that are a closed list. */
    oneOf<Thing>(values: ReadonlyArray<string>, ...about: Parameters<typeof string<Thing>>): ColumnOf<Thing> {
      return { ...string(...about), values };
    },
  };
}

/** Columns that are never `null`. */
export const always = columnsThatAre(true);
/** Columns that may be. */
export const maybe = columnsThatAre(false);

interface TableOf<Thing> {
  name: TableName;
  description: string;
  /** The columns that tell apart the rows of one report. */
  key: ReadonlyArray<string>;
  foreignKeys?: ReadonlyArray<ForeignKey>;
  /** What there is of it in a report, a row each. */
  things(report: Report): Thing[];
  columns: ColumnsOf<Thing>;
  /** Where it stands in the source. */
  position(thing: Thing): Position | null;
}

const reportKey = always.string<string>(
  'Key of the report: the name of its source and the number of the report in it, `2017/volume.txt#3`.',
  (key) => key,
);

/** What every row says of its report, so that no table need be joined to be of use. */
const reportColumns: ColumnsOf<Report> = {
  iso3: maybe.string('The country: ISO 3166-1 alpha-3; XKX for Kosovo.', ({ header }) => header.country?.iso3),
  cow: maybe.integer(
    'The country: its number in the Correlates of War list of states; missing where that has none.',
    ({ header }) => countryByIso3(header.country?.iso3 ?? '')?.cow,
  ),
  edition: maybe.integer(
    'Year of the edition of the report; missing where nothing tells it.',
    ({ header }) => header.edition.year,
  ),
};

/** Where a row's words stand, so that every value can be quoted. */
const placeColumns: ColumnsOf<Position | null> = {
  start_offset: maybe.integer(
    'Where it begins in the decoded source: UTF-16 code units before it.',
    (place) => place?.start.offset,
  ),
  end_offset: maybe.integer('Where it ends in the decoded source, exclusive.', (place) => place?.end.offset),
  line: maybe.integer('Line of the source on which it begins, from 1.', (place) => place?.start.line),
  page: maybe.integer(
    'Page of the file on which it begins, from 1; of PDF sources alone.',
    (place, { source }) => place && source.pages?.findLast(({ start }) => start <= place.start.offset)?.number,
  ),
};

/** A table with the columns that every table has. */
export function defineTable<Thing>(table: TableOf<Thing>): Table {
  const { name, description, things, position, foreignKeys = [] } = table;
  const columns = { report: reportKey, ...reportColumns, ...table.columns, ...placeColumns };
  return {
    name,
    description,
    primaryKey: ['report', ...table.key],
    foreignKeys: [...(name === 'reports' ? [] : [toReport]), ...foreignKeys],
    columns: Object.entries(columns).map(([name, { value: _, ...about }]) => ({ name, ...about })),
    rows: (report, key): Row[] => {
      const common = [key, ...cellsOf(reportColumns, report, report)];
      return things(report).map((thing) => [
        ...common,
        ...cellsOf(table.columns, thing, report),
        ...cellsOf(placeColumns, position(thing), report),
      ]);
    },
  };
}

function cellsOf<Thing>(columns: ColumnsOf<Thing>, thing: Thing, report: Report): Cell[] {
  return Object.values(columns).map(({ value }) => value(thing, report) ?? null);
}

const toReport: ForeignKey = { columns: ['report'], table: 'reports' };

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
export function bodiesOf(report: Report): Body[] {
  return [report, ...report.areas].map(({ narrative: { sections }, recommendations }, index) => ({
    area: index === 0 ? null : index,
    sections,
    recommendations,
  }));
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
export function evidence<Thing>(what: string, value: ColumnOf<Thing>['value']): ColumnOf<Thing> {
  return maybe.oneOf(evidences, `How ${what} was found.`, value);
}

/** Two columns: where the words begin and end. */
export function offsets<Thing>(
  name: string,
  what: string,
  position: (thing: Thing) => Position | null | undefined,
): ColumnsOf<Thing> {
  return {
    [`${name}_start`]: maybe.integer(
      `Where ${what} begins in the decoded source: UTF-16 code units before it.`,
      (thing) => position(thing)?.start.offset,
    ),
    [`${name}_end`]: maybe.integer(
      `Where ${what} ends in the decoded source, exclusive.`,
      (thing) => position(thing)?.end.offset,
    ),
  };
}

/** What a part says of its list of recommendations as a whole. */
export function listColumns<Thing>(list: (thing: Thing) => Recommendations | null): ColumnsOf<Thing> {
  return {
    recommendations: maybe.integer(
      'How many recommendations it has; missing where there is no list of them.',
      (thing) => list(thing)?.items.length,
    ),
    recommendations_title: maybe.string(
      'The heading of the recommendations as printed.',
      (thing) => list(thing)?.title?.text,
    ),
    recommendations_evidence: evidence('the list of recommendations', (thing) => list(thing)?.evidence),
  };
}

/** A thing with its number among those of a report, from 1. */
export type Numbered<Thing> = Thing & { number: number };

/** Things with their numbers, in their order. */
export function numbered<Thing>(things: ReadonlyArray<Thing>): Numbered<Thing>[] {
  return things.map((thing, index) => ({ ...thing, number: index + 1 }));
}

/** The column of the number of a row among those of its report. */
export function numberOf(what: string): ColumnOf<Numbered<unknown>> {
  return always.integer(`Number of the ${what} in its report, from 1.`, ({ number }) => number);
}
