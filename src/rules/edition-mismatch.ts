import { isKnownYear } from '../knowledge/editions.ts';
import { bearsForm, formOf, openingOf } from '../knowledge/form-of.ts';
import type { Edition } from '../report/edition.ts';
import { paragraphsOf, partsOf } from '../report/parts.ts';
import type { Report } from '../report/report.ts';
import { flatMap } from '../text/flat-map.ts';
import { countsOf } from '../text/lists.ts';
import { matchesIn } from '../text/matches.ts';
import { either } from '../text/shown-words.ts';
import type { Complaint, Rule } from './rule.ts';
import { inSection } from './support/draft.ts';

/** So often a year must stand in the prose before it counts: plans and laws name years to come once or twice. */
const often = 3;
/** So many years must stand in the prose before their absence counts. */
const many = 10;
/** Marks of another form must count so much, and that form be so many years away: copies mix the forms of neighbors. */
const heavy = 4;
const far = 5;
const yearWords = /\b20[0-4]\d\b/gu;

export const editionMismatch = {
  id: 'edition-mismatch',
  severity: 'warning',
  summary: 'The prose tells of the year before the edition, in the words of its time.',
  why: 'A narrative is about the twelve months before its edition. One that speaks again and again of later years, or of none of the last three, is of another edition than the page or the caller says. So is one with headings and formulas that only editions far from it have.',
  remedy: 'Check the year on the page, and `--edition`.',
  examples: {
    'A narrative that speaks of a year its edition could not know': {
      given: {
        year: 2016,
        ...inSection('prosecution', 'In 2018 courts heard four cases, in 2018 two, and in 2018 one.'),
      },
      finds: ['Unexpected `2018` (3 times) in the edition of 2016, expected the years before it'],
    },
    'A narrative whose last year lies far back': {
      given: { year: 2023, ...inSection('prosecution', 'Courts heard cases in 2015, in 2016 and in 2017. '.repeat(4)) },
      finds: ['Unexpected `2017` as the last year in the edition of 2023, expected `2021`, `2022` or `2023`'],
    },
    'A narrative whose headings and formulas are those of a later time': {
      given: { year: 2009 },
      finds: ['Unexpected words of the form of 2019 to 2020 in the edition of 2009, expected those of its time'],
    },
    'Plans for later years are named once': {
      given: {
        year: 2023,
        ...inSection('prevention', 'The plan for 2024 was written in 2022 and the plan for 2025 in 2023.'),
      },
      finds: [],
    },
  },
  *check(report, { edition }) {
    const { year } = report.header.edition;
    if (year === null) return;
    yield* byYears(report, year);
    // The words of an edition that there is no data for are not known.
    if (isKnownYear(year)) yield* byForm(report, { ...edition, year });
  },
} as const satisfies Rule;

function* byYears(report: Report, year: number): Generator<Complaint> {
  const { position } = report.header.edition;
  const counts = yearsIn(report);
  const late = [...counts].filter(([said, count]) => said > year && count >= often).map(([said]) => said);
  for (const said of late.sort()) {
    const message = `Unexpected \`${said}\` (${counts.get(said)} times) in the edition of ${year}, expected the years before it`;
    yield { message, actual: String(said), position };
  }
  const last = Math.max(...counts.keys());
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  if (total < many || last >= year - 2) return;
  const expected = [year - 2, year - 1, year].map(String);
  const message = `Unexpected \`${last}\` as the last year in the edition of ${year}, expected ${either(expected)}`;
  yield { message, actual: String(last), expected, position };
}

function* byForm(report: Report, edition: Edition): Generator<Complaint> {
  const opening = openingOf(linesOf(report));
  // The marks of its own form are looked for first: nearly every narrative has one, and the others need not be tried.
  const found = bearsForm(edition, opening) ? null : formOf(opening);
  if (!found || found.weight < heavy) return;
  if (Math.max(found.first - edition.year, edition.year - found.last) < far) return;
  const years = found.last === Number.POSITIVE_INFINITY ? `since ${found.first}` : `of ${found.first} to ${found.last}`;
  yield {
    message: `Unexpected words of the form ${years} in the edition of ${edition.year}, expected those of its time`,
    actual: found.edition.era,
    expected: [edition.era],
    position: report.header.edition.position,
  };
}

function* linesOf(report: Report): Generator<string> {
  for (const { text } of report.header.lines) yield text;
  for (const { part, title, texts } of partsOf(report)) {
    // 'Recommendations for Kosovo: Train' on one line is a mark of other editions than on two.
    const isRunIn = part === 'recommendations' && report.recommendations?.evidence === 'run-in-heading';
    if (title) yield isRunIn ? `${title.text} ${texts[0]?.text}` : title.text;
    for (const { text } of texts) yield text;
  }
}

function yearsIn({ narrative }: Report): Map<number, number> {
  const years = flatMap(paragraphsOf(narrative), ({ text }) =>
    matchesIn(text, yearWords).map(([words]) => Number(words)),
  );
  return countsOf(years);
}
