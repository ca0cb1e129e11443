import { describe, expect, test } from 'vitest';
import {
  editionFor,
  findings,
  forms,
  headings,
  isKnownYear,
  marksIn,
  movements,
  newest,
  oldest,
  openings,
} from '../../src/knowledge/editions.ts';
import { editionByForm } from '../../src/knowledge/form-of.ts';
import { furniture } from '../../src/knowledge/furniture.ts';
import { policy, specialCase } from '../../src/knowledge/headings.ts';
import { isImperative } from '../../src/knowledge/imperatives.ts';
import { appendixTitle, insteadKinds } from '../../src/knowledge/other-documents.ts';
import { tierCode } from '../../src/knowledge/tiers.ts';
import { titles } from '../../src/knowledge/titles.ts';
import type { Cue, Edition } from '../../src/report/edition.ts';

/** What the first cue that matches says: how every list of cues is read. */
function first<Meaning>(cues: ReadonlyArray<Cue<Meaning>>, words: string): Meaning | undefined {
  return cues.find(({ match }) => match.test(words))?.means;
}

/** A cue with each of the words it was made for. */
function seen<Meaning>(cues: ReadonlyArray<Cue<Meaning>>): Array<readonly [string, Cue<Meaning>]> {
  return cues.flatMap((cue) => cue.seen.map((words) => [words, cue] as const));
}

describe('a heading', () => {
  test.each(seen(headings))('%s', (words, cue) => {
    expect(words).toMatch(cue.match);
    expect(headings.filter(({ match, means }) => match.test(words) && means !== cue.means)).toEqual([]);
    expect(openings.filter(({ match }) => match.test(words))).toEqual([]);
    expect(first(furniture, words)).toBeUndefined();
  });

  test.each(seen([...policy, ...specialCase]))('%s counts alone on its line only', (words, cue) => {
    expect(`${words} of victims went on`).not.toMatch(cue.match);
  });
});

describe('an opening', () => {
  test.each(seen(openings))('%s', (words, { match, means }) => {
    expect(words).toMatch(match);
    expect(first(openings, words)).toBe(means);
    expect(isImperative(words)).toBe(false);
    expect(first(furniture, words)).toBeUndefined();
  });

  test.each([
    'The government decreased protection of its forests.',
    'Women from the hills work in the homes of officials.',
    'Despite this, courts convicted three traffickers.',
    'The government should increase its efforts to investigate cases and to prevent trafficking.',
    'The Government of Togo must strengthen its law enforcement efforts.',
  ])('is none: %s', (words) => {
    expect(openings.filter(({ match, means }) => means !== 'protection' && match.test(words))).toEqual([]);
  });
});

describe('a mark', () => {
  const marks = forms.flatMap((edition) =>
    edition.marks.flatMap((mark) => mark.seen.map((words) => ({ edition, mark, words }))),
  );

  test.each(marks.map(({ edition, mark, words }) => [edition.year, words, mark] as const))(
    'of %i: %s',
    (_year, words, mark) => {
      expect(marksIn(words)(mark)).toBe(true);
      expect(mark.weight).toBeGreaterThanOrEqual(1);
      expect(mark.weight).toBeLessThanOrEqual(5);
    },
  );

  test.each(marks.filter(({ mark }) => mark.weight > 1).map(({ edition, words }) => [edition.year, words] as const))(
    'of %i tells the edition, if nothing else does: %s',
    (year, words) => {
      expect(editionByForm(words).year).toBe(year);
    },
  );

  test('is not needed for a text that has none', () => {
    expect(editionByForm('Nothing is known.')).toEqual(newest);
  });
});

describe('a finding', () => {
  test.each(seen(findings))('%s', (words, cue) => {
    expect(words).toMatch(cue.match);
    expect(findings.filter(({ match, means }) => match.test(words) && means !== cue.means)).toEqual([]);
  });

  test.each([
    'did not meet the minimum standards in several key areas',
    'Although the government meets the minimum standards',
  ])('is none: %s', (words) => {
    expect(first(findings, words)).toBeUndefined();
  });
});

describe('a movement', () => {
  test.each(seen(movements))('%s', (words, cue) => {
    expect(words).toMatch(cue.match);
    expect(cue.match.exec(words)?.groups).toHaveProperty('tier');
    expect(movements.filter(({ match, means }) => match.test(words) && means !== cue.means)).toEqual([]);
  });

  test.each([
    'was granted a waiver of an otherwise required downgrade to Tier 3',
    'was granted a waiver per the Trafficking Victims Protection Act from an otherwise required downgrade to Tier 3',
    'was not placed on Tier 3 per Section 107',
  ])('is none: %s', (words) => {
    expect(first(movements, words)).toBeUndefined();
  });

  test.each([
    ['Zambia remained on Tier 2 Watch List', '2WL'],
    ['Zambia remained on Tier 2 Watchlist', '2WL'],
    ['Zambia remained on Tier 2 Wat', '2WL'],
    ['Zambia remained on Tier 2 with many', '2'],
    ['Zambia was upgraded to Tier 1', '1'],
    ['Somalia remains a Special Case', 'SC'],
  ])('%s names %s', (words, code) => {
    const named = movements.map(({ match }) => match.exec(words)?.groups?.['tier']).find(Boolean);
    expect(tierCode(named ?? '')).toBe(code);
  });
});

describe('a title', () => {
  test.each(titles.flatMap((cue) => cue.seen.map((words) => [words, cue] as const)))('%s', (words, cue) => {
    expect(words).toMatch(cue.match);
    const found = titles.find(({ match }) => match.test(words));
    expect(found?.evidence).toBe(cue.evidence);
  });

  test.each([
    ['U.S. Department of State 2001 Trafficking in Persons Report - Albania', '2001', 'Albania'],
    ['Trafficking in Persons Report 2008 - Special Cases - Swaziland', '2008', 'Swaziland'],
    ['Trafficking in Persons Report 2017 - Country Narratives - Kosovo', '2017', 'Kosovo'],
    ['2021 Trafficking in Persons Report: Zambia', '2021', 'Zambia'],
    ['Cote d’ Ivoire TIER Ranking: TIER 2 (TIP 2023)', '2023', 'Cote d’ Ivoire'],
    ['Prevention of human trafficking in Nigeria (TIP 2023)', '2023', 'Nigeria'],
  ])('%s names the edition %s and %s', (words, year, name) => {
    const groups = titles.map(({ match }) => match.exec(words)?.groups).find(Boolean);
    expect({ year: groups?.['year'], name: groups?.['name'] }).toEqual({ year, name });
  });
});

describe('a line of a page', () => {
  test.each(seen(furniture))('%s', (words, cue) => {
    expect(words).toMatch(cue.match);
    expect(first(furniture, words)).toBe(cue.means);
    expect(first(headings, words)).toBeUndefined();
    expect(first(openings, words)).toBeUndefined();
  });
});

describe('a page that is no narrative', () => {
  test.each(insteadKinds.flatMap((kind) => kind.seen.map((words) => [words, kind] as const)))('%s', (words, kind) => {
    expect(words).toMatch(kind.match);
    expect(insteadKinds.find(({ match }) => match.test(words))?.kind).toBe(kind.kind);
  });

  test.each([...seen(openings), ...seen(headings)])('is not told by %s', (words) => {
    expect(insteadKinds.filter(({ match }) => match.test(words))).toEqual([]);
  });
});

describe('the title of an appendix', () => {
  test.each(appendixTitle.seen)('%s', (words) => {
    expect(words).toMatch(appendixTitle.match);
    expect(first(headings, words)).toBeUndefined();
    expect(insteadKinds.filter(({ match }) => match.test(words))).toEqual([]);
  });
});

describe('an edition', () => {
  const years = Array.from({ length: newest.year - oldest.year + 1 }, (_, index) => oldest.year + index);

  test.each(years)('of %i has the newest form up to its year', (year) => {
    const edition = editionFor(year);
    expect(edition.year).toBe(year);
    expect(isKnownYear(year)).toBe(true);
    const form = forms.filter((known) => known.year <= year).at(-1);
    expect({ ...edition, year: form?.year }).toEqual(form);
  });

  test('that is not in the data yet is read with the newest and says so', () => {
    expect(editionFor(newest.year + 1)).toBe(newest);
    expect(isKnownYear(newest.year + 1)).toBe(false);
    expect(editionFor(oldest.year - 1)).toBe(oldest);
    expect(isKnownYear(oldest.year - 1)).toBe(false);
  });

  test.each(forms.map((edition) => [edition.year, edition] as const))('of %i is consistent', (_year, edition) => {
    expect(new Set(edition.order).size).toBe(edition.order.length);
    expect(edition.required.filter((part) => !edition.order.includes(part))).toEqual([]);
    expect([...edition.required].sort((a, b) => edition.order.indexOf(a) - edition.order.indexOf(b))).toEqual(
      edition.required,
    );
    expect(edition.order.includes('recommendations')).toBe(edition.usualRecommendations !== null);
    const headed = new Set(headings.map(({ means }) => means));
    expect(edition.required.filter((part) => part !== 'summary' && !headed.has(part))).toEqual([]);
  });

  test('stands in the order of the years', () => {
    const order = forms.map(({ year }) => year);
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(new Set(order).size).toBe(order.length);
    expect(forms.map(({ era }) => Number(era.slice(1)))).toEqual(
      forms.map(({ era }) => Number(era.slice(1))).sort((a, b) => a - b),
    );
  });

  test('puts the profile first to 2016 and last since 2017', () => {
    for (const edition of forms)
      expect(edition.order.indexOf('trafficking-profile')).toBe(edition.year < 2017 ? 0 : edition.order.length - 1);
  });

  test('puts prevention first of the three P’s in 2003 only', () => {
    const policies = (edition: Edition) => edition.order.filter((part) => /^p/u.test(part)).join(' ');
    expect(policies(editionFor(2003))).toBe('prevention prosecution protection');
    for (const year of years.filter((known) => known > 2003))
      expect(policies(editionFor(year))).toBe('prosecution protection prevention');
  });
});
