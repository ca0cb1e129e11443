import { describe, expect, test } from 'vitest';
import { measureWords } from '../../src/figures/measures/index.ts';
import type { MeasureWords } from '../../src/figures/measures/measure.ts';
import { lexiconOf } from '../../src/figures/words/lexicon.ts';
import type { Total } from '../../src/report/report.ts';
import { eras } from './eras.ts';
import { narratives } from './narratives.ts';
import { figuresIn } from './report-of.ts';
import { assisted, scopes, sums, wordings } from './wordings.ts';

const labelled = ['investigations', 'prosecutions', 'convictions', 'victims-identified'] as const;

function cell(total: Total | null): ReadonlyArray<number> | 'nr' {
  if (total === null) return [];
  return total.status === 'not-reported' ? 'nr' : total.counts.map(({ value }) => value);
}

/** '12/9', a total and the one before. */
function inShort({ current, previous }: { current: Total | null; previous: Total | null }): string {
  const before = String(cell(previous));
  return `${cell(current)}${before && `/${before}`}`;
}

/** 'i=14 c=12/9', as the wordings write it. */
function shortly(totals: ReturnType<typeof figuresIn>['totals']): string {
  const said = labelled.map((measure) => [measure.charAt(0), inShort(totals[measure])]);
  return said.flatMap(([letter, total]) => (total ? [`${letter}=${total}`] : [])).join(' ');
}

describe.each(Object.entries({ ...eras, ...narratives, ...wordings }))('figures of %s', (_era, rows) => {
  test('there are enough of them', () => expect(rows.length).toBeGreaterThanOrEqual(10));

  test.each(rows.map((row) => [row.edition, row.text, row] as const))('%i: %s', (edition, _text, { parts, totals }) => {
    expect(shortly(figuresIn(edition, parts).totals)).toBe(totals);
  });
});

describe('each measure', () => {
  test.each(measureWords.flatMap(({ name, seen }) => seen.map((sentence) => [name, sentence] as const)))(
    'reads as %s: %s',
    (name, sentence) => {
      const { totals } = figuresIn(2018, { prosecution: sentence, protection: sentence });
      expect(cell(totals[name as keyof typeof totals].current)).toEqual([12]);
    },
  );

  test('is a file and a line: an invented one is read like the others', () => {
    const calls: MeasureWords = {
      name: 'hotline-calls',
      sections: ['prevention'],
      verbs: [{ words: 'answered', counts: ['people'] }],
      nouns: ['call', 'calls'],
      counts: ['people'],
      unit: 'cases',
      seen: ['The hotline took 12 calls.'],
    };
    const prevention =
      'The hotline received 340 calls in 2017, compared with 290 calls in 2016. It did not report training anyone.';
    const { totals, mentions } = figuresIn(2018, { prevention }, lexiconOf([...measureWords, calls]));
    const read = (totals as Record<string, { current: Total | null; previous: Total | null }>)['hotline-calls'];
    expect([cell(read?.current ?? null), cell(read?.previous ?? null)]).toEqual([[340], [290]]);
    expect(mentions.map(({ text }) => text)).toEqual(['340 calls', '290 calls']);
  });
});

describe('none assisted', () => {
  test.each([
    'The government did not provide services to any victims.',
    'Authorities did not refer any victims to care.',
    'The ministry did not assist any victims during the year.',
  ])('%s', (sentence) => {
    const { totals } = figuresIn(2018, { protection: sentence });
    expect(totals['victims-assisted'].current?.status).toBe('none');
  });

  test.each([
    'Police closed 15 investigations, referring nine to trial.',
    'Labor inspectors found 14 cases and referred three for criminal investigation.',
  ])('is not asked where cases are referred: %s', (sentence) => {
    const { totals } = figuresIn(2018, { prosecution: sentence, protection: sentence });
    expect(totals['victims-assisted'].current).toBeNull();
  });

  test('is not said by a number that is not given', () => {
    const { totals } = figuresIn(2018, {
      protection: 'The government did not provide any data on services to victims.',
    });
    expect(totals['victims-assisted'].current?.status).not.toBe('none');
  });
});

describe('assisted', () => {
  test.each(assisted.map(({ text, totals }) => [text, totals]))('%s', (protection, expected) => {
    expect(inShort(figuresIn(2018, { protection }).totals['victims-assisted'])).toBe(expected);
  });
});

describe('what is no figure', () => {
  test.each([
    'Article 165 prescribed penalties of 10 to 15 years imprisonment for those convicted.',
    'The law applied to nobody under the age of 18 and investigated crimes since 2012.',
    'NGOs estimated that 5,000 victims are in the country.',
    'The government trained 120 officers to identify victims and investigate cases.',
    'Twenty-three percent of convicted traffickers were women.',
    'Police investigated dozens of cases and identified several victims.',
    'The government operated 12 shelters for identified victims.',
    'Courts may convict traffickers on 24-hour notice.',
  ])('%s', (sentence) => {
    const { totals } = figuresIn(2018, { prosecution: sentence, protection: sentence });
    expect(Object.values(totals).flatMap(({ current, previous }) => [current, previous])).toEqual(Array(10).fill(null));
  });

  test.each([
    ['a case told as an example', 'In one case, a court convicted three men.'],
    ['a case with its date', 'In May 2017, police charged two officials and convicted four men.'],
    ['a count of others', 'NGOs identified 70 victims.'],
    ['what goes on from before', 'Prosecutors continued prosecuting 12 defendants.'],
    ['officials', 'The government prosecuted three officials for complicity.'],
    ['some out of more', 'Police identified 10 of the 12 victims at the border.'],
  ])('no total, but a mention of a part: %s', (_name, sentence) => {
    const { totals, mentions } = figuresIn(2018, { prosecution: sentence, protection: sentence });
    expect(Object.values(totals).flatMap(({ current, previous }) => [current, previous])).toEqual(Array(10).fill(null));
    expect(mentions.length).toBeGreaterThan(0);
    for (const { scope } of mentions) expect(scope).toBe('part');
  });
});

describe('a mention', () => {
  test('says how exact it is, of what kind, of which period, and whether it is the total', () => {
    const { mentions } = figuresIn(2018, {
      prosecution:
        'The government investigated at least 61 cases (38 for sex trafficking, 19 for forced labor), compared with approximately 55 in 2016.',
    });
    expect(mentions).toMatchObject([
      { value: 61, qualifier: 'at-least', unit: 'cases', exploitation: null, period: 'current', scope: 'total' },
      { value: 38, exploitation: 'sex', scope: 'part' },
      { value: 19, exploitation: 'labor', scope: 'part' },
      { value: 55, qualifier: 'about', period: 'previous', scope: 'total' },
    ]);
    expect(mentions.map(({ text }) => text)).toEqual([
      'investigated at least 61 cases',
      '38',
      '19',
      'approximately 55',
    ]);
  });

  test('is exact where the words in front of it compare it: they are of the number that it is compared with', () => {
    const prosecution = 'Police investigated seven cases, fewer than 13 in the previous reporting period.';
    const { mentions } = figuresIn(2018, { prosecution });
    expect(mentions).toMatchObject([{ value: 7 }, { value: 13, qualifier: 'exact', period: 'previous' }]);
  });

  test('points at its characters', () => {
    const prosecution = 'Police investigated 12 cases, compared with two in 2016.';
    const protection = 'The ministry identified one hundred and five victims.';
    const text = `${prosecution}\n${protection}`;
    const { mentions } = figuresIn(2018, { prosecution, protection });
    for (const { text: said, position } of mentions) {
      expect(text.slice(position.start.offset, position.end.offset)).toBe(said);
    }
    expect(mentions.map(({ value }) => value)).toEqual([12, 2, 105]);
  });

  test('is one, however many senses of a verb fit', () => {
    const { mentions } = figuresIn(2018, {
      protection: 'Shelters accommodated 12 victims and cared for nine. Officials confirmed 14 women as victims.',
    });
    expect(mentions.map(({ measure, value }) => `${measure} ${value}`)).toEqual([
      'victims-assisted 12',
      'victims-assisted 9',
      'victims-identified 14',
    ]);
  });

  test('of an older year keeps the year', () => {
    const { mentions } = figuresIn(2018, {
      prosecution: 'Courts convicted 9 traffickers in 2017, compared with 7 in 2016 and 5 in 2015.',
    });
    expect(mentions.map(({ period }) => period)).toEqual(['current', 'previous', 2015]);
  });

  test.each(scopes.map(({ text, totals }) => [text, totals]))(
    'is of the whole or of a part, or is none: %s',
    (prosecution, expected) => {
      const said = figuresIn(2018, { prosecution }).mentions.map(({ scope, value, exploitation }) =>
        [scope, value, exploitation].filter(Boolean).join(' '),
      );
      expect(said.join(', ')).toBe(expected);
    },
  );

  test('of one measure is not of another that has a number of its own', () => {
    const { mentions } = figuresIn(2018, {
      prosecution: 'Police reported 30 investigations, prosecution of nine defendants, and conviction of three.',
    });
    expect(mentions.map(({ measure, value }) => `${measure} ${value}`)).toEqual([
      'investigations 30',
      'prosecutions 9',
      'convictions 3',
    ]);
  });

  test('counts up to its total by index', () => {
    const { totals, mentions } = figuresIn(2018, {
      prosecution: 'Police opened 20 cases. Courts convicted 12 traffickers.',
    });
    const count = totals.convictions.current?.counts[0];
    expect(mentions[count?.mention ?? -1]).toMatchObject({ measure: 'convictions', value: 12 });
  });
});

describe('a sum of money', () => {
  test.each(sums.map(({ text, totals }) => [text, totals]))('%s', (prevention, expected) => {
    const { mentions } = figuresIn(2018, { prevention });
    expect(mentions.map(({ value, unit }) => `${value} ${unit ?? '?'}`).join(', ')).toBe(expected);
  });
});

test('where no edition is stated, what is compared tells the year', () => {
  const text =
    'Police identified 49 adult victims in 2021, compared with 47 in 2020. Officials counted 30 more. Courts convicted 12 traffickers in 2021 (nine in 2020).';
  const { totals } = figuresIn(null, { protection: text, prosecution: text });
  expect(
    [totals['victims-identified'], totals.convictions].map(({ current, previous }) => [cell(current), cell(previous)]),
  ).toEqual([
    [[49], [47]],
    [[12], [9]],
  ]);
});
