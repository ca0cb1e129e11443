import type { Count, Mention, Report, Total } from '../../report/report.ts';
import { exploitations, type Measure, measures, qualifiers, totalStatuses } from '../../report/vocabulary.ts';
import { always, defineTable, maybe, type Numbered, numbered, numberOf } from './define.ts';

const exactness = 'How exact the text says the number is.';

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
  columns: {
    measure: always.oneOf(measures, 'What is counted.', ({ measure }) => measure),
    period: always.oneOf(
      ['current', 'previous'],
      "`current`: the edition's reporting period; `previous`: the one it is compared with.",
      ({ period }) => period,
    ),
    count: always.integer(
      'Number of the row among those of this total, from 1: the text may give cases and persons, or confirmed and potential victims.',
      ({ number }) => number,
    ),
    status: always.oneOf(
      totalStatuses,
      '`counted`; `none`: stated as none (value 0); `not-reported`: stated as not reported.',
      ({ total }) => total.status,
    ),
    value: maybe.number('The number; missing where it is not reported.', ({ count }) => count?.value),
    unit: maybe.oneOf(['cases', 'persons'], 'What was counted, where the text says it.', ({ count }) => count?.unit),
    qualifier: maybe.oneOf(qualifiers, exactness, ({ count }) => count?.qualifier),
    mention: maybe.integer('The mention that carries the number.', ({ count }) =>
      count === null ? null : count.mention + 1,
    ),
  },
});

export const mentions = defineTable<Numbered<Mention>>({
  name: 'mentions',
  description: 'One row for each number that the prose states, in the order of the document.',
  key: ['mention'],
  things: ({ figures }) => numbered(figures.mentions),
  position: ({ position }) => position,
  columns: {
    mention: numberOf('mention'),
    measure: always.oneOf([...measures, 'funding'], 'What is counted.', ({ measure }) => measure),
    value: maybe.number(
      'The number: 0 where the text states none, missing where it states that it is not reported.',
      ({ value }) => value,
    ),
    qualifier: always.oneOf(qualifiers, exactness, (mention) => mention.qualifier),
    unit: maybe.string(
      '`cases`, `persons`; of money `USD` or another ISO 4217 code where one is printed.',
      ({ unit }) => unit,
    ),
    exploitation: maybe.oneOf(
      exploitations,
      'The kind of trafficking it is of; missing: of all, or not said.',
      ({ exploitation }) => exploitation,
    ),
    period: always.oneOf(
      ['current', 'previous', 'year'],
      "`current`: the edition's reporting period; `previous`: the one it is compared with; `year`: a calendar year that is neither.",
      ({ period }) => (typeof period === 'number' ? 'year' : period),
    ),
    year: maybe.integer('The calendar year, where the period is one.', ({ period }) =>
      typeof period === 'number' ? period : null,
    ),
    scope: always.oneOf(
      ['total', 'part'],
      '`part`: of one kind, agency or region, or one case told.',
      ({ scope }) => scope,
    ),
    text: always.string('The words that carry the number.', (mention) => mention.text),
  },
});
