import { describe, expect, test } from 'vitest';
import { census } from '../../src/census/index.ts';
import { parseReportsSync } from '../../src/index.ts';
import { newest } from '../../src/knowledge/editions.ts';
import type { Report } from '../../src/report/report.ts';
import { narratives, toText } from '../narratives/index.ts';

const known = narratives.filter(({ year, tier }) => year >= 2019 && tier !== 'SC');
const reports = known.flatMap((narrative) => parseReportsSync(toText(narrative), { edition: 2043 }).reports);

test('should say that the edition is new and what it was parsed as', () => {
  expect(census(reports)).toContain(
    `${known.length} narratives, edition 2043, parsed as ${newest.year}: the data does not know it`,
  );
});

test('should name headings, openings and movement words that no edition knows, with the countries', () => {
  const [narrative] = known;
  if (!narrative) throw new Error('no narrative to change');
  const text = toText(narrative)
    .replace(/^PREVENTION$/mu, 'PREVENTION AND AWARENESS')
    .replace(/remained on Tier/u, 'was handed Tier');
  const page = census(parseReportsSync(text, { edition: 2043 }).reports);
  expect(page).toMatch(/Headings no edition knows: 1\n\s+1 {2}PREVENTION AND AWARENESS {2}\(/u);
  expect(page).toMatch(/Movement words no edition knows: 1\n\s+1 {2}.*was handed Tier/u);
  expect(page).toMatch(/Parts missing:\n {2}prevention/u);
});

test('should say where recommendations have no heading: a new one may look like a line of the page', () => {
  const [narrative] = known;
  if (!narrative) throw new Error('no narrative to change');
  const renamed = toText(narrative).replace(/^(?:PRIORITIZED )?RECOMMENDATIONS.*$/mu, 'Next Page');
  const page = census(parseReportsSync(renamed, { edition: 2043 }).reports);
  expect(page).toMatch(/^Recommendations without a heading: 1 of 1 {2}\(\p{Alpha}[^,]*, document\.txt:\d+\)$/mu);
  expect(census(reports)).not.toContain('without a heading');
});

test('should list the documents that hold no narrative', () => {
  expect(census([], [{ name: 'about.html', instead: 'methodology' }])).toBe(
    'No narrative in:\n  about.html  methodology',
  );
});

test('should give the lengths of the parts beside the usual ones', () => {
  expect(census(reports)).toMatch(/^summary\s+\d+\s+\d+\s+\d+\s+400-4000\s+\d+$/mu);
});

describe('the row to paste', () => {
  const placed = (words: string, tier: string): string =>
    `${tier === '3' ? 'Even taking its means into account, which are those of a small and poor country that was at war until the spring, the government stood still' : 'It opened a court'}; ${words} Tier ${tier}.`;
  const pagesOf = (edition: number): Report[] =>
    ['1', '3'].flatMap((tier) => {
      const narrative = known.find((one) => one.tier === tier);
      if (!narrative) return [];
      const text = toText(narrative)
        .replace(/[^.]*remained on Tier \d\./u, ` ${placed('for that it was handed', tier)}`)
        .replace(/^PREVENTION$/mu, tier === '1' ? 'Keeping People Safe:' : 'KEEPING PEOPLE SAFE');
      return parseReportsSync(text, { edition }).reports;
    });

  test('has one cue for what differs in case, in a colon or in the tier alone', () => {
    const page = census(pagesOf(2043));
    expect(page).toContain('To paste into src/knowledge/edition-rows.ts');
    expect(page.split('\n').filter((line) => /match:.*(?:safe|handed)/iu.test(line))).toEqual([
      "      { match: /^KEEPING PEOPLE SAFE$/iu, means: 'other', seen: ['KEEPING PEOPLE SAFE', 'Keeping People Safe'] },",
      "      { match: /for that it was handed (?<tier>Tier [123](?: Watch List)?)/iu, means: 'placed', seen: ['for that it was handed Tier 1', 'for that it was handed Tier 3'] },",
    ]);
  });

  test('has the order of the parts where most narratives have another', () => {
    const page = census(
      reports.map((report) => {
        const { narrative } = report;
        const moved = (offset: number) => ({
          start: { line: 1, column: 1, offset },
          end: { line: 1, column: 2, offset },
        });
        const sections = narrative.sections.map((section) => ({
          ...section,
          title: section.title && {
            ...section.title,
            position: section.kind === 'trafficking-profile' ? moved(-2) : section.title.position,
          },
        }));
        return { ...report, narrative: { sections } };
      }),
    );
    expect(page).toMatch(
      /^Order of parts: another in \d+ of \d+ narratives: trafficking-profile, summary, recommendations, /mu,
    );
    expect(page).toMatch(
      /^ {4}order: \['trafficking-profile', 'summary', 'recommendations', .*'government-efforts', 'prosecution'/mu,
    );
    expect(census(pagesOf(2043))).toMatch(/^Order of parts: not looked at/mu);
    expect(census(reports)).toMatch(/^Order of parts: that of the data in most narratives$/mu);
  });

  test('is what the row lacks where the edition has one', () => {
    const page = census(pagesOf(newest.year));
    expect(page).toContain(`To add to the row of ${newest.year} in src/knowledge/edition-rows.ts`);
    expect(page).not.toContain('marks: []');
  });
});
