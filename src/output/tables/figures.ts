import type { Count, Mention, Report, Total } from '../../report/report.ts';
import { exploitations, type Measure, measures, qualifiers, totalStatuses } from '../../report/vocabulary.ts';
import { type ColumnOf, defineTable, type Numbered, numberColumn, numbered, text } from './define.ts';

interface TotalCount {
  measure: Measure;
  period: 'current' | 'previous';
  total: Total;
  number: number;
  count: Count | null;
  mention: Mention | null;
}

/** Every count of every total; a total without a count is one row. */
function countsOf({ figures }: Report): TotalCount[] {
  return measures.flatMap((measure) =>
    (['current', 'previous'] as const).flatMap((period) => {
      const total = figures.totals[measure][period];
      if (total === null) return [];
      const counts = total.counts.length > 0 ? total.counts : [null];
      return counts.map((count, index) => {
        const mention = count === null ? null : (figures.mentions[count.mention] ?? null);
        return { measure, period, total, number: index + 1, count, mention };
      });
    }),
  );
}

export const totals = defineTable<TotalCount>({
  name: 'totals',
  description:
    "One row for each number that the text gives as the country's total of a measure: `none` and `not-reported` are answers too, a measure of which the text says nothing has no row.",
  key: ['measure', 'period', 'count'],
  foreignKeys: [{ columns: ['report', 'mention'], table: 'mentions' }],
  things: countsOf,
  position: ({ mention }) => mention?.position ?? null,
  columns: [
    {
      name: 'measure',
      type: 'string',
      required: true,
      values: measures,
      description: 'What is counted.',
      value: ({ measure }) => measure,
    },
    {
      name: 'period',
      type: 'string',
      required: true,
      values: ['current', 'previous'],
      description: "`current`: the edition's reporting period; `previous`: the one it is compared with.",
      value: ({ period }) => period,
    },
    {
      name: 'count',
      type: 'integer',
      required: true,
      description:
        'Number of the row among those of this total, from 1: the text may give cases and persons, or confirmed and potential victims.',
      value: ({ number }) => number,
    },
    {
      name: 'status',
      type: 'string',
      required: true,
      values: totalStatuses,
      description: '`counted`; `none`: stated as none (value 0); `not-reported`: stated as not reported.',
      value: ({ total }) => total.status,
    },
    {
      name: 'value',
      type: 'number',
      description: 'The number; missing where it is not reported.',
      value: ({ count }) => count?.value ?? null,
    },
    {
      name: 'unit',
      type: 'string',
      values: ['cases', 'persons'],
      description: 'What was counted, where the text says it.',
      value: ({ count }) => count?.unit ?? null,
    },
    qualifier<TotalCount>(({ count }) => count?.qualifier ?? null),
    {
      name: 'mention',
      type: 'integer',
      description: 'The mention that carries the number.',
      value: ({ count }) => (count === null ? null : count.mention + 1),
    },
  ],
});

export const mentions = defineTable<Numbered<Mention>>({
  name: 'mentions',
  description: 'One row for each number that the prose states, in the order of the document.',
  key: ['mention'],
  things: ({ figures }) => numbered(figures.mentions),
  position: ({ position }) => position,
  columns: [
    numberColumn('mention', 'mention'),
    {
      name: 'measure',
      type: 'string',
      required: true,
      values: [...measures, 'funding'],
      description: 'What is counted.',
      value: ({ measure }) => measure,
    },
    {
      name: 'value',
      type: 'number',
      description: 'The number: 0 where the text states none, missing where it states that it is not reported.',
      value: ({ value }) => value,
    },
    { ...qualifier<Mention>((mention) => mention.qualifier), required: true },
    {
      name: 'unit',
      type: 'string',
      description: '`cases`, `persons`; of money `USD` or another ISO 4217 code where one is printed.',
      value: ({ unit }) => unit,
    },
    {
      name: 'exploitation',
      type: 'string',
      values: exploitations,
      description: 'The kind of trafficking it is of; missing: of all, or not said.',
      value: ({ exploitation }) => exploitation,
    },
    {
      name: 'period',
      type: 'string',
      required: true,
      values: ['current', 'previous', 'year'],
      description:
        "`current`: the edition's reporting period; `previous`: the one it is compared with; `year`: a calendar year that is neither.",
      value: ({ period }) => (typeof period === 'number' ? 'year' : period),
    },
    {
      name: 'year',
      type: 'integer',
      description: 'The calendar year, where the period is one.',
      value: ({ period }) => (typeof period === 'number' ? period : null),
    },
    {
      name: 'scope',
      type: 'string',
      required: true,
      values: ['total', 'part'],
      description: '`part`: of one kind, agency or region, or one case told.',
      value: ({ scope }) => scope,
    },
    text<Mention>('The words that carry the number.', (mention) => mention.text),
  ],
});

function qualifier<Thing>(value: (thing: Thing) => string | null): ColumnOf<Thing> {
  const description = 'How exact the text says the number is.';
  return { name: 'qualifier', type: 'string', values: qualifiers, description, value };
}
