import type { Report } from '../../model/report.ts';
import type { Rule } from '../rule.ts';
import { either } from '../values.ts';

/** So often a year must stand in the prose before it counts: plans and laws name years to come once or twice. */
const often = 3;
/** So many years must stand in the prose before their absence counts. */
const many = 10;
const yearWords = /\b20[0-4]\d\b/gu;

export const editionMismatch = {
  id: 'edition-mismatch',
  severity: 'warning',
  summary: 'The prose tells of the year before the edition.',
  why: 'A narrative is about the twelve months before its edition. One that speaks again and again of later years, or of none of the last three, is of another edition than the page or the caller says.',
  remedy: 'Check the year on the page, and `--edition`.',
  examples: [
    {
      shows: 'A narrative that speaks of a year its edition could not know',
      given: {
        year: 2016,
        sections: [
          { kind: 'prosecution', paragraphs: ['In 2018 courts heard four cases, in 2018 two, and in 2018 one.'] },
        ],
      },
      finds: ['Unexpected `2018` (3 times) in the edition of 2016, expected the years before it'],
    },
    {
      shows: 'A narrative whose last year lies far back',
      given: {
        year: 2023,
        sections: [
          { kind: 'prosecution', paragraphs: ['Courts heard cases in 2015, in 2016 and in 2017. '.repeat(4)] },
        ],
      },
      finds: ['Unexpected `2017` as the last year in the edition of 2023, expected `2021`, `2022` or `2023`'],
    },
    {
      shows: 'Plans for later years are named once',
      given: {
        year: 2023,
        sections: [
          { kind: 'prevention', paragraphs: ['The plan for 2024 was written in 2022 and the plan for 2025 in 2023.'] },
        ],
      },
      finds: [],
    },
  ],
  *check(report) {
    const { year, position } = report.header.edition;
    if (year === null) return;
    const counts = yearsIn(report);
    const late = [...counts].filter(([said, count]) => said > year && count >= often).map(([said]) => said);
    const last = Math.max(...counts.keys());
    const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
    for (const said of late.sort()) {
      yield {
        message: `Unexpected \`${said}\` (${counts.get(said)} times) in the edition of ${year}, expected the years before it`,
        actual: String(said),
        expected: [],
        position,
      };
    }
    if (total >= many && last < year - 2) {
      const expected = [year - 2, year - 1, year].map(String);
      const message = `Unexpected \`${last}\` as the last year in the edition of ${year}, expected ${either(expected)}`;
      yield { message, actual: String(last), expected, position };
    }
  },
} as const satisfies Rule;

function yearsIn({ narrative }: Report): Map<number, number> {
  const counts = new Map<number, number>();
  for (const section of narrative.sections) {
    for (const { text } of section.paragraphs) {
      for (const [words] of text.matchAll(yearWords)) counts.set(Number(words), (counts.get(Number(words)) ?? 0) + 1);
    }
  }
  return counts;
}
