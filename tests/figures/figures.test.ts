import { describe, expect, test } from 'vitest';
import { measureWords } from '../../src/figures/measures/index.ts';
import type { MeasureWords } from '../../src/figures/measures/measure.ts';
import { lexiconOf } from '../../src/figures/words/lexicon.ts';
import type { Total } from '../../src/report/report.ts';
import { eras } from './eras.ts';
import { narratives } from './narratives.ts';
import { figuresIn } from './report-of.ts';
import { wordings } from './wordings.ts';
import { withoutTotal } from './wordings-without.ts';

const labelled = ['investigations', 'prosecutions', 'convictions', 'victims-identified'] as const;

function cell(total: Total | null): ReadonlyArray<number> | 'nr' {
  if (total === null) return [];
  return total.status === 'not-reported' ? 'nr' : total.counts.map(({ value }) => value);
}

/** 'i=14 c=12/9', as the wordings write it. */
function shortly(totals: ReturnType<typeof figuresIn>['totals']): string {
  const said = labelled.map((measure) => {
    const [current, previous] = [String(cell(totals[measure].current)), String(cell(totals[measure].previous))];
    return current || previous ? `${measure.charAt(0)}=${current}${previous && `/${previous}`}` : '';
  });
  return said.filter(Boolean).join(' ');
}

describe.each([...Object.entries(eras), ...Object.entries(narratives)])('narratives of %s', (_era, narratives) => {
  test('there are enough of them', () => expect(narratives.length).toBeGreaterThanOrEqual(10));

  test.each(narratives.map((one) => [one.prosecution ?? one.protection ?? one.summary ?? '', one] as const))(
    '%s',
    (_text, { edition, totals, ...parts }) => expect(shortly(figuresIn(edition, parts).totals)).toBe(totals),
  );
});

describe.each(Object.entries(wordings))('the wordings of %s', (_era, rows) => {
  test('there are enough of them', () => expect(rows.length).toBeGreaterThanOrEqual(10));

  test.each(rows)('%i: %s', (edition, text, totals) => {
    expect(shortly(figuresIn(edition, { prosecution: text, protection: text }).totals)).toBe(totals);
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
  test.each([
    ['The shelter accommodated seven victims (nine victims in 2016).', [7], [9]],
    ['In 2017, the center served a total of 87 victims, compared with 64 in 2016.', [87], [64]],
    ['In 2017, the state-run center cared for 18 victims, and a hotel hosted them.', [18], []],
    [
      'In total, 25 victims (including those from earlier years) received care; this compared to 19 victims in 2016.',
      [25],
      [19],
    ],
    ['The office provided services to 31 victims, including several victims identified in previous years.', [31], []],
    ['The shelter assisted 31 victims, many of whom had been identified in previous years.', [31], []],
    ['In 2017, 140 victims served as witnesses.', [], []],
    ['The government could not provide data on the protection of victims.', [], []],
    ['The courts did not report the number of convicted traffickers who served their sentences.', [], []],
    ['All 19 victims identified during the reporting period were referred to care.', [19], []],
    ['All 19 victims identified in 2017 received care.', [19], []],
    ['All 19 local victims identified by the government received care from state programs.', [19], []],
    ['Nineteen victims and presumed victims received care in 2017, the same as in 2016.', [19], [19]],
    ['Of the 19 victims identified by authorities, all were referred to shelters.', [19], []],
    ['Of the 19 victims identified by authorities, all were women.', [], []],
    ['Of the 19 victims identified, 12 accepted assistance.', [12], []],
    ['The police referred all 19 identified victims to shelters. The ministry assisted 12 victims.', [19], []],
    [
      'The office received 30 requests, and the system admitted 19 victims (ten children), up from 27 and 15, respectively, in 2016.',
      [19],
      [15],
    ],
    ['The government did not issue or use formal guidelines for referring victims to care.', [], []],
    ['The government did not provide any services to protect victims from threats.', [], []],
    ['The government did not assist or arrange the repatriation of any victims.', [], []],
    ['All 22 confirmed and suspected victims were referred to shelters.', [22], []],
    ['The state referred all 22 confirmed and potential victims to shelters.', [22], []],
    ['The government did not report how many victims, if any, it referred to care.', 'nr', []],
    ['The office did not specify the number of victims assisted or the services they had.', 'nr', []],
    ['The government left it to charities to shelter victims and did not provide any financial support.', [], []],
    ['The government did not provide support to NGOs that ran shelters.', [], []],
    ['The state identified 15 victims and referred all of them to care.', [15], []],
    ['Officials identified 15 victims (20 in 2016) and provided all victims with services.', [15], []],
    [
      'Officials identified 15 victims and referred them all to care, compared with 24 victims identified and 14 referred in 2016.',
      [15],
      [14],
    ],
    ['Officials identified 15 victims; an NGO referred all of them to care.', [], []],
    ['Officials identified 15 victims but did not refer all of them to care.', [], []],
    ['Officials identified 15 victims, and NGOs referred all of them to care.', [], []],
    ['Officials identified 15 victims and gave shelter to almost all of them.', [], []],
    ['Officials identified 15 victims; the law requires police to refer all victims to care.', [], []],
    ['Officials identified 15 victims and committed to referring all of them to care.', [], []],
    ['Officials identified 12 victims and provided ten of these victims with shelter and legal help.', [10], []],
    ['In 2017, 46 percent (307) of registered victims received assistance.', [307], []],
    [
      'Of the 150 victims, 24 percent (36 victims) received assistance in 2017, compared with 23 percent (70 victims) in 2016.',
      [36],
      [70],
    ],
    ['The state assisted 24 percent (36 victims) of them.', [36], []],
    ['Civil society groups and government-funded programs assisted 161 victims.', [161], []],
    ['The police identified 26 victims and referred them to a shelter.', [26], []],
    ['The police identified 26 victims and could not refer them to a shelter.', [], []],
    ['The police identified 26 victims, and an NGO referred them to a shelter.', [], []],
    ['The police identified 26 victims, questioned officers, and referred them to prosecutors.', [], []],
    ['The police identified 26 victims and referred them to immigration authorities for deportation.', [], []],
    ['The police identified 30 victims and an NGO identified 26 and referred them to shelters.', [], []],
    ['The police identified 26 victims, interviewed them, and provided them with shelter.', [26], []],
    ['A shelter in Ephyra took in 26 victims in 2017, compared with 20 in 2016.', [26], [20]],
    ['The police identified 14 victims, compared with 12 in 2016, and nine victims received shelter.', [9], []],
    ['The police identified 14 victims, and 14 victims received care, the same as in 2016.', [14], [14]],
    [
      'Sixteen of the 24 victims identified in 2017 received care. The state assisted one victim with return.',
      [16],
      [],
    ],
    ['The state sent all 63 to NGOs, one of which assisted 215 victims.', [], []],
    ['Warrants were issued for two victims, including one who had been referred to care.', [], []],
    [
      'The police identified 26 victims. The ministry gave care to the 26 identified victims. The state helped repatriate six.',
      [26],
      [],
    ],
    ['The state housed two victims identified in a previous reporting period.', [2], []],
    ['The state assisted 18 victims identified in the previous year. It referred 26 victims to care.', [26], []],
    [
      'The state gave various forms of assistance, including shelter, counseling, and money, to at least 26 victims, compared with 20 in 2016.',
      [26],
      [20],
    ],
    ['Officers took statements from 26 victims in 2017.', [], []],
    ['The number of victims who took part in trials was unknown.', [], []],
    ['The ministry provided 26 victims of trafficking and related crimes with shelter.', [26], []],
    ['The ministry provided medical care to the 26 identified victims.', [26], []],
    ['The office referred 19 of the 26 victims it identified to shelters.', [19], []],
    ['The office referred 19 of the 26 identified victims to shelters.', [19], []],
    ['The hotline had 90 calls and referred 26 of these calls to the police.', [], []],
    ['Eighty victims received care in 2017. Of the victims who received care, 26 were children.', [80], []],
    [
      'The state gave money to one shelter for victims in Ephyra, which assisted 26 victims. The programs of the state assisted a total of 80 victims, an increase from 61 in 2016.',
      [80],
      [61],
    ],
    ['Officials referred ten victims to shelters. This is comparable to the nine victims referred in 2016.', [10], [9]],
    ['Police referred 13 individuals to the public prosecutor.', [], []],
    ['In all, 26 victims accepted services and 24 elected for repatriation.', [26], []],
    ['In partnership with an international organization, the NTC sheltered 12 victims.', [12], []],
    ['The state did not provide care to any victims or provide any support to NGOs that did.', [0], []],
    ['Police identified 12 victims and placed them in shelters.', [12], []],
    ['Police identified 12 victims. Ten of the victims were referred to shelters.', [10], []],
    ['Police identified 12 victims, compared with nine in 2016; all were referred to care.', [12], []],
    ['Police identified 12 victims, and all of them received shelter.', [12], []],
    ['Police identified 12 victims; all received shelter from NGOs.', [], []],
    ['Police identified 12 victims; all were women and left the country.', [], []],
  ])('%s', (sentence, now, before) => {
    const { current, previous } = figuresIn(2018, { protection: sentence }).totals['victims-assisted'];
    expect([cell(current), cell(previous)]).toEqual([now, before]);
  });
});

describe('what is no total', () => {
  test.each(withoutTotal)('%s', (sentence) => {
    const { totals } = figuresIn(2018, { prosecution: sentence, protection: sentence });
    for (const measure of labelled)
      expect([measure, totals[measure]]).toEqual([measure, { current: null, previous: null }]);
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

  test.each([
    [
      'The kinds in parentheses are told of both years: police identified 12 victims, compared with 20 in 2016 (15 sex trafficking victims and five women).',
      ['total 12', 'total 20', 'part 15 sex', 'part 5'],
    ],
    [
      'Police opened 40 cases (20 in 2016). It had no cars. The patrol opened 15 cases, compared with nine in 2016.',
      ['total 40', 'total 20', 'part 15', 'part 9'],
    ],
    [
      'Police identified 40 victims (35 sex trafficking, five labor trafficking).',
      ['total 40', 'part 35 sex', 'part 5 labor'],
    ],
    ['Police identified 40 suspects in raids on brothels and arrested 30 clients.', []],
    [
      'Police investigated 40 cases. It increased efforts to investigate begging and arrested 30 suspects.',
      ['total 40'],
    ],
    [
      'Courts convicted 12 traffickers, compared with 20 – 15 sex traffickers and five labor traffickers – in 2016.',
      ['total 12', 'total 20', 'part 15 sex', 'part 5 labor'],
    ],
    ['Police convicted 40 traffickers. The convicted traffickers recruited nine women.', ['total 40']],
    ['In April, courts convicted a trafficker under Article 2:239.', []],
    ['The hotline received 841 calls, of which six were referred to the police.', []],
    ['The office received 12 complaints and referred five of the cases to prosecutors.', []],
    ['The hotline received 65 calls, resulting in 25 investigations.', ['part 25']],
  ])('is of the whole or of a part, or is none: %s', (sentence, told) => {
    const { mentions } = figuresIn(2018, { prosecution: sentence });
    expect(
      mentions.map(({ scope, value, exploitation }) => [scope, value, exploitation].filter(Boolean).join(' ')),
    ).toEqual(told);
  });

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
  const sums = (sentence: string) =>
    figuresIn(2018, { prevention: sentence }).mentions.map(({ value, unit }) => [value, unit]);

  test.each<[string, [number, string | null][]]>([
    ['It spent $10,000 on care.', [[10_000, 'USD']]],
    [
      'It spent 83 million colones ($156,000).',
      [
        [83_000_000, null],
        [156_000, 'USD'],
      ],
    ],
    [
      'It spent 6,475,000 Kazakhstani tenge (KZT) ($35,500).',
      [
        [6_475_000, 'KZT'],
        [35_500, 'USD'],
      ],
    ],
    [
      'It spent 20,000 INR ($310).',
      [
        [20_000, 'INR'],
        [310, 'USD'],
      ],
    ],
    [
      'It spent €27.2 million ($29.06 million).',
      [
        [27_200_000, null],
        [29_060_000, 'USD'],
      ],
    ],
    [
      'Fines were $10,000-$13,000.',
      [
        [10_000, 'USD'],
        [13_000, 'USD'],
      ],
    ],
    [
      'It gave $1.5 to $2 million.',
      [
        [1_500_000, 'USD'],
        [2_000_000, 'USD'],
      ],
    ],
    [
      'It gave C$500 and US$400.',
      [
        [500, null],
        [400, 'USD'],
      ],
    ],
    ['It gave $7 million Canadian dollars.', [[7_000_000, null]]],
    [
      'It spent 28.6 billion FCFA ($46,515).',
      [
        [28_600_000_000, null],
        [46_515, 'USD'],
      ],
    ],
    ['It trained 120 ADB staff.', []],
    [
      'Families paid $500-750 a child.',
      [
        [500, 'USD'],
        [750, 'USD'],
      ],
    ],
    [
      'It spent $2-3 million.',
      [
        [2_000_000, 'USD'],
        [3_000_000, 'USD'],
      ],
    ],
    [
      'It spent 3,000 U.S. dollars and 1.5 million US dollars.',
      [
        [3000, 'USD'],
        [1_500_000, 'USD'],
      ],
    ],
  ])('%s', (sentence, expected) => expect(sums(sentence)).toEqual(expected));
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
