/**
 * An edition that does not exist, added as CONTRIBUTING says ("Add an edition"): a row at the end of the list, and nothing
 * else. Its heading, movement, finding, order and mark must be known from the parse to the census.
 */
import { describe, expect, test, vi } from 'vitest';
import { census } from '../../src/census/index.ts';
import { parseReportsSync } from '../../src/index.ts';
import { forms, isPrintedHeading, marksIn } from '../../src/knowledge/editions.ts';
import { headingInside } from '../../src/knowledge/headings.ts';
import type { EditionRow } from '../../src/report/edition.ts';
import type { Part } from '../../src/report/vocabulary.ts';
import { narratives, toText } from '../narratives/index.ts';

const { row } = vi.hoisted(() => {
  const heading = (words: string, means: Part) => ({ match: new RegExp(`^${words}$`, 'iu'), means, seen: [words] });
  const added: EditionRow = {
    year: 2043,
    era: 'E11',
    order: ['summary', 'trafficking-profile', 'prosecution', 'protection', 'prevention', 'recommendations'],
    headings: [
      heading('How Traffickers Work', 'trafficking-profile'),
      heading('Steps Against Traffickers', 'prosecution'),
      heading('Care for Victims', 'protection'),
      heading('Keeping People Safe', 'prevention'),
      heading('What the Government Should Do Next', 'recommendations'),
    ],
    openings: [
      {
        match: /^.{2,60} falls short of the standards of the law/u,
        means: 'summary',
        seen: ['Slovenia falls short of the standards of the law'],
      },
    ],
    findings: [
      {
        match: /\bfalls short of the standards of the law\b/u,
        means: 'not-met',
        seen: ['Slovenia falls short of the standards of the law'],
      },
    ],
    movements: [
      {
        match: /\bkeeps its (?<tier>Tier [123](?: Watch List)?) ranking\b/u,
        means: 'remained',
        seen: ['Slovenia keeps its Tier 2 ranking'],
      },
    ],
    marks: [
      {
        inOrder: [/\bfalls short of the standards of the law\b/u],
        weight: 4,
        seen: ['falls short of the standards of the law'],
      },
    ],
  };
  return { row: added };
});

/** Step 2 of the recipe: the row is pasted at the end of the list. */
vi.mock('../../src/knowledge/edition-rows.ts', async (original) => {
  const { rows } = await original<typeof import('../../src/knowledge/edition-rows.ts')>();
  return { rows: [...rows, row] };
});

const sentence = 'Police opened 14 cases, and judges sent six men to jail.';

/** Step 3: a narrative in the new form. */
function narrative(country: string, title: string): string {
  return [
    title,
    `${country.toUpperCase()} (Tier 2)`,
    `${country} falls short of the standards of the law but is making significant efforts to do better. For this reason ${country} keeps its Tier 2 ranking.`,
    'How Traffickers Work',
    'Families give children to teachers who send them out to beg. Gangs near the border sell girls to drivers.',
    'Steps Against Traffickers',
    `${sentence} Two chambers heard such cases in the capital.`,
    'Care for Victims',
    'Nurses asked new questions of patients. The ministry paid for doctors and for schooling.',
    'Keeping People Safe',
    'Imams and teachers spoke of the risks at home and abroad. Inspectors closed two agencies that had no license.',
    'What the Government Should Do Next',
    'Fund the courts of the provinces. • Count victims by region. • Report on the use of the money.',
  ].join('\n\n');
}

const countries = ['Slovenia', 'Morocco', 'Ghana'];
const pages = countries.map((country) => narrative(country, `2043 Trafficking in Persons Report: ${country}`));

describe('an edition that is in the list', () => {
  const reports = pages.flatMap((page) => parseReportsSync(page).reports);

  test('gives its parts, its finding and its movement', () => {
    expect(reports.map(({ id }) => id)).toEqual(['SVN-2043', 'MAR-2043', 'GHA-2043']);
    for (const {
      header,
      narrative: { sections },
      recommendations,
      tier,
    } of reports) {
      expect(header.edition.parsedAs).toBe(2043);
      expect(sections.map(({ kind }) => kind)).toEqual([
        'summary',
        'trafficking-profile',
        'prosecution',
        'protection',
        'prevention',
      ]);
      expect(recommendations?.items.map(({ text }) => text.split(' ')[0])).toEqual(['Fund', 'Count', 'Report']);
      expect(tier?.movement?.kind).toBe('remained');
      expect(tier?.finding).toMatchObject({ minimumStandards: 'not-met', significantEfforts: true });
    }
  });

  test('is not complained of', () => {
    const about =
      /^(?:new-edition|unknown-heading|unknown-movement|unread-finding|missing-part|part-order|edition-mismatch)$/u;
    expect(reports.flatMap(({ diagnostics }) => diagnostics.filter(({ ruleId }) => about.test(ruleId)))).toEqual([]);
  });

  test('has nothing new for the census', () => {
    const page = census(reports);
    expect(page).toMatch(/^3 narratives, edition 2043$/mu);
    for (const list of ['Headings', 'Findings', 'Movement words'])
      expect(page).toMatch(new RegExp(`^${list} no edition knows: none in `, 'mu'));
    expect(page).toMatch(/^Parts missing: none in 3 narratives$/mu);
  });

  test('is known by its mark where a page states no year', () => {
    const [report] = parseReportsSync(narrative('Slovenia', 'SLOVENIA')).reports;
    expect(report?.header.edition).toMatchObject({ year: null, parsedAs: 2043 });
  });

  test('does not take pages of the editions before that bear a mark, where they state no year', () => {
    let tried = 0;
    for (const old of narratives.filter(({ year }) => year < 2043)) {
      const text = toText(old).replace(/20[0-2]\d (?=Trafficking)|(?<=Report )20[0-2]\d/gu, '');
      if (!forms.some(({ year, marks }) => year < 2043 && marks.some(marksIn(text)))) continue;
      const { reports: found } = parseReportsSync(text);
      expect(found).not.toEqual([]);
      for (const { header } of found) expect(header.edition.parsedAs).toBeLessThan(2043);
      tried += 1;
    }
    expect(tried).toBeGreaterThan(0);
  });
});

const assessed =
  'Slovenia falls short of the standards of the law but is making significant efforts to do better. For this reason Slovenia keeps its Tier 2 ranking.';
const top = ['2043 Trafficking in Persons Report: Slovenia', 'SLOVENIA (Tier 2)', assessed];

function kindsOf(paragraphs: ReadonlyArray<string>, edition?: number) {
  const [report] = parseReportsSync(`${paragraphs.join('\n\n')}\n`, edition === undefined ? {} : { edition }).reports;
  return report?.narrative.sections.map(({ kind, evidence }) => [kind, evidence]);
}

describe('what an edition adds counts wherever a page has it', () => {
  test('a movement makes a narrative of a page without header and headings, whose first words are of somebody else', () => {
    const news = 'The ambassador told reporters on Monday that the text was fair.';
    expect(kindsOf([news, assessed, sentence])?.map(([kind]) => kind)).toContain('summary');
    expect(kindsOf([news, assessed.replace('keeps its Tier 2 ranking', 'is glad'), sentence])).toBeUndefined();
  });

  test('an opening parts the summary from the profile that it was glued to', () => {
    const glued = `Slovenia is a source country for women who are sold to bars in the ports. ${assessed}`;
    expect(kindsOf(['SLOVENIA (Tier 2)', glued, 'Prosecution', sentence], 2010)).toEqual([
      ['trafficking-profile', 'opening-formula'],
      ['summary', 'opening-formula'],
      ['prosecution', 'heading'],
    ]);
  });

  test.each([
    ['in front of its paragraph', `Steps Against Traffickers: ${sentence}`],
    ['behind a sentence', `Much is left to do. Steps Against Traffickers. ${sentence}`],
    ['in capitals, glued to its paragraph', `STEPS AGAINST TRAFFICKERS${sentence}`],
  ])('a heading is found %s', (_, paragraph) => {
    expect(kindsOf([...top, paragraph])).toContainEqual(['prosecution', 'run-in-heading']);
  });

  test('a heading is found that a wrapped text breaks in two', () => {
    const long = `${'Judges in the towns by the lake heard of boats that came at night with girls on them. '.repeat(3)}Steps Against`;
    const wrapped = [...top.slice(0, 2), `${long}\nTraffickers. ${sentence}`];
    expect(kindsOf([...wrapped, ...top.slice(2)])).toContainEqual(['prosecution', 'run-in-heading']);
  });

  test('a row of headings is the contents of a page', () => {
    const row = 'HOW TRAFFICKERS WORK STEPS AGAINST TRAFFICKERS CARE FOR VICTIMS KEEPING PEOPLE SAFE';
    const [report] = parseReportsSync(`${[...top, row, 'Care for Victims', sentence].join('\n\n')}\n`).reports;
    expect(report?.residue).toContainEqual(expect.objectContaining({ role: 'navigation', text: row }));
  });

  test('a heading is known on the page of a PDF and to the rule on headings in text', () => {
    expect(isPrintedHeading('Care for Victims:')).toBe(true);
    expect(headingInside('… of traffickers. CARE FOR VICTIMSNurses asked')).toBe('CARE FOR VICTIMS');
    expect(headingInside('Care for Victims => Nurses asked')).toBe('Care for Victims');
  });
});

describe('an edition that is not in the list yet', () => {
  test('is told by the census with everything to paste', async () => {
    vi.doUnmock('../../src/knowledge/edition-rows.ts');
    vi.resetModules();
    const { parseReportsSync: parse } = await import('../../src/index.ts');
    const { census: take } = await import('../../src/census/index.ts');
    const page = take(pages.flatMap((text) => parse(text).reports));
    expect(page).toMatch(/edition 2043, parsed as \d{4}: the data does not know it/u);
    expect(page).toMatch(/^\s+3 {2}Steps Against Traffickers {2}\(Slovenia, \S+:\d+; Morocco/mu);
    expect(page).toMatch(/^\s+3 {2}For this reason … keeps its Tier 2 ranking\./mu);
    expect(page).toContain('year: 2043,');
    expect(page).toMatch(/\{ match: \/\^Care for Victims\$\/iu, means: 'other', seen: \['Care for Victims'\] \},/u);
    expect(page).toContain('keeps its (?<tier>Tier [123](?: Watch List)?) ranking');
  });
});
