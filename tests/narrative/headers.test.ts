import { describe, expect, test } from 'vitest';
import { processInputSync } from '../../src/process-input-sync.ts';
import { breaches } from '../helpers/law.ts';
import { partsOf, reportOf, residueOf, rulesOf, sectionsOf } from '../helpers/report-of.ts';

/** A page of the 2023 form under a header. */
function page(header: string): string {
  return `2023 Trafficking in Persons Report: Ghana

${header}

The Government of Ghana does not fully meet the minimum standards for the elimination of trafficking but is making significant efforts to do so. Two new judges sat in the north. Boats on the lake were searched more often than before.

PRIORITIZED RECOMMENDATIONS:

* Pay the fund for victims.

* Search the boats by night as well.

PROSECUTION

The government increased law enforcement efforts. Judges heard nine cases.
`;
}

function parse(text: string) {
  return processInputSync({ name: 'page.txt', bytes: Buffer.from(text) }).reports;
}

test.each(['GHANA (Tier 2)1', 'GHANA (Tier 2).', 'GHANA: Tier 2.'])('"%s" glued to the text', (header) => {
  const [report] = parse(page(header).replace(`${header}\n\n`, header));
  expect(report?.tier?.code).toBe('2');
  expect(sectionsOf(report)?.[0]?.[1]).toMatch(/^The Government/u);
});

const tierTwo = [
  'GHANA (Tier 2)',
  'Ghana (Tiers 2)',
  'GHANA (Tier 2)¹',
  'GHANA (Tier 2) [3]',
  'GHANA (Tier 2):',
  'GHANA (Tier 2).',
  '“GHANA (Tier 2)”',
  '«Ghana (Tier 2)»',
  '[GHANA (Tier 2)]',
  'GHANA [Tier 2]',
  'GHANA (TIP Tier 2)',
  'GHANA (Tier placement: Tier 2)',
  'GHANA | Tier 2',
  'GHANA, Tier 2',
  'GHANA\t\tTier 2',
  'Ghana is a Tier 2.',
  'Ghana is listed as a Tier 2.',
  'Ghana – Tier 2 Country',
  'GHANA (Tier II)',
  'GHANA (Tier two)',
  'GHANA (Tier-2)',
  'GHANA (TIER2)',
  'GHANA (T2)',
  'GHANA **Tier 2**',
  '**GHANA** **(Tier 2)**',
  '**GHANA** – **Tier 2**',
  'GHANA <Tier 2>',
  'GHANA . . . . Tier 2',
  'GHANA (Tier: 2)',
  'GHANA (TIER NO. 2)',
  'Ghana - Tier ranking: 2',
  'GHANA (Tier #2)',
  'COUNTRY: GHANA    TIER: 2',
  'Ghana\nTier: 2',
  '# Ghana\n\n**Tier 2**',
  'GHANA (TIER 2) 2023',
  'Ghana – Tier 2 – 2023',
  'GHANA (Tier 2) (continued)',
  'GHANA: TIER 2 (page 294-296)',
  'GHANA: TIER 2                    294',
  'Ghana Tier 2 Country Narrative',
  'GHANA (T-2)',
  'GHANA（Tier ２）',
  'GHANA (Tier 2; downgraded)',
  'GHANA: Tier 2; upgraded',
  'GHANA (Tier 2, upgraded from Tier 3)',
  'Tier 2: GHANA',
  'TIER 2 – Ghana',
  '[Tier 2] Ghana',
  '*** GHANA (Tier 2) ***',
  '12. GHANA (Tier 2)',
  'G H A N A  ( T i e r  2 )',
  'G H A N A (T I E R 2)',
  'G H A N A (Tier 2)',
  'Tier 2   G H A N A',
  '\u200EGHANA (Tier 2)\u200E',
  'GHA\u00ADNA (Tier\u00AD 2)',
  'GHANA\n(Tier 2)',
  '<b>GHANA (Tier 2)</b>',
  '[b]GHANA (Tier 2)[/b]',
];

const watchList = [
  'GHANA (Tier 2 Watch-List)',
  'GHANA (Tier 2) [Watch List]',
  'GHANA (Tier 2 -- Watch List)',
  'GHANA (Tier 2 (Watch List))',
  'GHANA: Tier 2 – Watchlist',
  'GHANA (T2WL)',
  'GHANA (Tier  2  Watch\nList)',
  'GHANA (Tier 2 Watch\n        List)',
  'GHANA\n        (Tier 2\n        Watch List)',
  'Tier 2 Watch List: Ghana',
  'Ghana (Tier: 2 Watch List)',
];

const lettersApart = [
  ['Sri Lanka', 'S R I  L A N K A (Tier 2)', 'SRI LANKA'],
  ['Sri Lanka', 'S R I   L A N K A   ( T I E R   2 )', 'SRI LANKA'],
  ['Sri Lanka', 'S r i  L a n k a: Tier 2', 'Sri Lanka'],
  ['South Sudan', 'S O U T H S U D A N (Tier 2)', 'SOUTHSUDAN'],
  ['Bosnia and Herzegovina', 'B O S N I A A N D H E R Z E G O V I N A ( T i e r 2 )', 'BOSNIAANDHERZEGOVINA'],
  ['St. Lucia', 'S T . L U C I A (Tier 2)', 'ST.LUCIA'],
  ["Cote d'Ivoire", 'C Ô T E D ’ I V O I R E (Tier 2)', 'CÔTED’IVOIRE'],
  ['The Gambia', 'T H E G A M B I A (Tier 2)', 'THEGAMBIA'],
  ['Chad', 'C H A D (Tier 2)', 'CHAD'],
] as const;

test.each(lettersApart)('%s is known in a header whose letters are set apart: %s', (name, header, printed) => {
  const text = page(header).replaceAll('Ghana', name);
  const [report] = parse(text);
  expect(report?.header.country).toMatchObject({ name, printed, evidence: 'header' });
  expect(report?.tier?.code).toBe('2');
  expect(report?.narrative.sections[0]?.paragraphs[0]?.text).toMatch(/^The Government of/u);
  expect(breaches(text, report ? [report] : [])).toEqual([]);
});

const overBlocks = [
  ['TTO', '2', 'Trinidad and Tobago', 'TRINIDAD AND\n\nTOBAGO (Tier 2)'],
  ['TTO', '2WL', 'Trinidad and Tobago', 'TRINIDAD AND\n\nTOBAGO (Tier 2\n\nWatch List)'],
  ['PNG', '2', 'Papua New Guinea', 'PAPUA NEW\n\nGUINEA (Tier 2)'],
  ['TTO', '2WL', 'Trinidad and Tobago', 'TRINIDAD AND\n\nTOBAGO\n\n(Tier 2 Watch List)'],
  ['SSD', '2', 'South Sudan', 'SOUTH\n\nSUDAN: Tier 2'],
  ['COD', '2', 'the Democratic Republic of the Congo', 'CONGO,\n\nDEMOCRATIC\n\nREPUBLIC OF THE (Tier 2)'],
] as const;

test.each(overBlocks)('%s of tier %s, %s, has a header whose lines are blocks: %j', (iso3, code, name, header) => {
  const text = page(header).replace('Report: Ghana', 'Report').replaceAll('Ghana', name);
  const [report, ...others] = parse(text);
  expect(others).toEqual([]);
  expect(report?.header.country).toMatchObject({ iso3, evidence: 'header' });
  expect(report?.tier?.code).toBe(code);
  expect(report?.residue).toEqual([]);
  expect(breaches(text, report ? [report] : [])).toEqual([]);
});

test('a country above a tier that heads a list is the last of another list', () => {
  const list = ['Tier 1', 'Greece', 'Singapore', 'Tier 2 Watch List', 'Algeria', 'Iraq'].join('\n\n\n\n');
  expect(parse(`${page('GHANA (Tier 2)')}\n${list}\n`).map(({ id }) => id)).toEqual(['GHA-2023']);
});

test('a line above a header that is no part of its name stays apart', () => {
  const [report] = parse(page('AFRICA\n\nGHANA (Tier 2)'));
  expect(report?.header.country).toMatchObject({ iso3: 'GHA', printed: 'GHANA' });
});

describe.each([
  ['2', tierTwo],
  ['2WL', watchList],
] as const)('a header of tier %s', (code, headers) => {
  test.each(headers)('%j', (header) => {
    const [report, ...others] = parse(page(header));
    expect(others).toEqual([]);
    expect(report?.header.country).toMatchObject({ iso3: 'GHA', printed: expect.stringMatching(/^\P{L}*ghana$/iu) });
    expect(report?.tier).toMatchObject({ code, evidence: 'header' });
    expect(report?.narrative.sections[0]).toMatchObject({ kind: 'summary', paragraphs: [expect.anything()] });
    expect(report?.residue).toEqual([]);
    expect(breaches(page(header), report ? [report] : [])).toEqual([]);
  });
});

test.each([
  'GHANA (Tier 2).',
  'GHANA (Tier 2):',
  'Ghana (Tier 2).',
  'GHANA: Tier 2.',
  'GHANA (Tier 2) –',
  'GHANA, Tier 2.',
])('a header that ends in a sign in front of the prose on its line: %j', (header) => {
  const text = page('').replace('\n\nThe Government', `${header} The Government`);
  const [report, ...others] = parse(text);
  expect(others).toEqual([]);
  expect(report?.header.lines.at(-1)?.text).toBe(header);
  expect(report?.narrative.sections[0]?.paragraphs[0]?.text).toMatch(/^The Government of Ghana/u);
  expect(breaches(text, report ? [report] : [])).toEqual([]);
});

describe('what only looks like a header', () => {
  test('a sentence that says the tier in front of the prose', () => {
    const [report] = parse(page('').replace('\n\nThe Government', 'Ghana is on Tier 2. The Government'));
    expect(report?.narrative.sections[0]?.paragraphs[0]?.text).toMatch(/^Ghana is on Tier 2\. The/u);
  });

  test('a wrapped line that goes on with a sentence', () => {
    const text = page('GHANA (Tier 2)').replace(
      'Two new judges sat in the north.',
      'Boys are brought over the border from Togo (Tier 2), and\nMali (Tier 2 Watch List). Two new judges sat.',
    );
    const reports = parse(text);
    expect(reports.map(({ header }) => header.country?.iso3)).toEqual(['GHA']);
    expect(reports[0]?.header.lines).toHaveLength(2);
  });

  test('a line of the contents, with the number of its page', () => {
    const text = `Contents\n\nGHANA (Tier 2) 212\n\nTOGO (Tier 2) 380\n\n${page('GHANA (Tier 2)')}`;
    const [report, ...others] = parse(text);
    expect(others).toEqual([]);
    expect(residueOf(report)).toEqual([
      ['navigation', 'Contents'],
      ['navigation', 'GHANA (Tier 2) 212'],
      ['navigation', 'TOGO (Tier 2) 380'],
    ]);
  });

  test('a list of placements gives no reports', () => {
    const list = 'Placements\n\nGhana (Tier 2)\n\nTogo (Tier 2)\n\nMali (Tier 2 Watch List)\n\nFrance (Tier 1)\n';
    expect(parse(list)).toEqual([]);
    expect(parse(list.replace('Placements\n\n', ''))).toEqual([]);
    expect(parse('GHANA: Tier 2\nTOGO: Tier 2\nMALI: Tier 2 Watch List\n')).toEqual([]);
    expect(parse('GHANA (Tier 2)\n')).toHaveLength(1);
  });

  test.each(['Tier 2 Watch List - Countries', 'Tier 2\n\nCountries', 'TIER 2\nCountries'])(
    'a name above the definition of a tier is the last of the tier above: %j',
    (tier) => {
      const list = `Tier 1\n\nFrance\n\nGhana\n\n${tier} whose governments do not fully meet the minimum standards but are making significant efforts to do so.\n\nTogo\n`;
      expect(parse(list)).toEqual([]);
    },
  );

  test('but a definition below the name and tier of a page is none of a table', () => {
    const defined = 'Countries whose governments do not fully meet the minimum standards.';
    const [report] = parse(page(`Home\n\nGhana\n\nTier 2\n\n${defined}`).replace(': Ghana', ''));
    expect(report?.header.country?.iso3).toBe('GHA');
    expect(report?.tier?.code).toBe('2');
  });

  test.each(['Ghana stays at Tier 2 again, for now', 'GHANA (Tier 2 – Provisional)', 'GHANA (Tier 2; under review)'])(
    'a line that names country and tier in another form is told: %s',
    (line) => {
      const [report] = parse(page(line));
      expect(rulesOf(report)).toContain('unread-header');
    },
  );
});

describe('a name that a line break tears apart', () => {
  test.each([
    ['EQUATORIAL\nGUINEA (Tier 3)', 'GNQ', 'EQUATORIAL GUINEA'],
    ['Equatorial\nGuinea (Tier 3)', 'GNQ', 'Equatorial Guinea'],
    ['SOUTH\nSUDAN: Tier 3', 'SSD', 'SOUTH SUDAN'],
    ['[ By Country ] EAST\nTIMOR (Tier 3)', 'TLS', 'EAST TIMOR'],
    ['[ By Country ] PAPUA NEW\nGUINEA\n(Tier 3)', 'PNG', 'PAPUA NEW GUINEA'],
    ['[ By Country ]\nGUINEA (Tier 3)', 'GIN', 'GUINEA'],
    ['GUINEA\n            (Tier\n            3)', 'GIN', 'GUINEA'],
  ])('%j', (header, iso3, printed) => {
    const [report] = parse(page(header).replace(': Ghana', ''));
    expect(report?.header.country).toMatchObject({ iso3, printed });
    expect(breaches(page(header).replace(': Ghana', ''), report ? [report] : [])).toEqual([]);
  });

  test('the end of a sentence above is no part of it', () => {
    const text = page('GHANA (Tier 2)').replace(
      'Two new judges',
      'Some were brought to South\nSudan (Tier 3), he wrote. Two',
    );
    expect(parse(text).map(({ header }) => header.country?.iso3)).toEqual(['GHA']);
  });
});

test.each(['Report - ghana', 'Report – Cote-d’Ivoire', 'Report - Saint Vincent & the Grenadines', 'Report'])(
  'the line that says where a text was taken from may name the page: %s',
  (end) => {
    const attributed = page(`GHANA (Tier 2) – Extracted in part from the U.S. State Dept 2023 TIP ${end}`);
    for (const text of [attributed, attributed.replace(`${end}\n\n`, `${end}\n`)]) {
      const [report] = parse(text);
      expect(report?.header.attribution?.text).toMatch(new RegExp(`${end}$`, 'u'));
      expect(report?.narrative.sections[0]).toMatchObject({ kind: 'summary', paragraphs: [expect.anything()] });
    }
  },
);

test('the name of the page behind an attribution ends where a sentence begins on its line', () => {
  const text = page('GHANA (Tier 2) – Extracted in part from the U.S. State Dept 2023 TIP Report - Ghana').replace(
    /Report - Ghana\s+The Government of Ghana/u,
    'Report - Ghana The elected government of Ghana',
  );
  const [report] = parse(text);
  expect(text).toContain('Ghana The elected government');
  expect(report?.header.attribution?.text).toMatch(/Report - Ghana$/u);
  expect(report?.narrative.sections[0]?.paragraphs[0]?.text).toMatch(/^The elected government/u);
});

test.each([
  ['Macao SAR, China: Tier 3', 'MAC'],
  ['HONG KONG, CHINA (Tier 2)', 'HKG'],
  ['Congo, Dem. Rep. (Tier 2)', 'COD'],
])('a region with its state, and a name cut short: %s', (header, iso3) => {
  expect(parse(page(header).replace(': Ghana', ''))[0]?.header.country?.iso3).toBe(iso3);
});

test.each(['www.example.org', 'https://example.org/tip-report'])(
  'a title states the edition in front of an address: %s',
  (address) => {
    const text = page('GHANA (Tier 2)').replace('Report: Ghana', `Report ${address}`);
    expect(parse(text)[0]?.header.edition).toMatchObject({ year: 2023, evidence: 'title' });
  },
);

test.each([
  'Ghana 2019 (Tier 2)',
  'Ghana (2019) (Tier 2)',
  'Ghana, 2019: Tier 2',
  'Ghana [2019] [Tier 2]',
  '2019 – Ghana – Tier 2',
  '2019 GHANA (Tier 2)',
  'TIP 2019 Ghana Tier 2',
  'GHANA 2019\nTier 2',
  'GHANA (2019)\n\nTier 2',
])('a header states the edition: %j', (header) => {
  const [report] = parse(page(header).replace(/^.*\n\n/u, ''));
  expect(report).toMatchObject({ id: 'GHA-2019', tier: { code: '2' }, residue: [] });
  expect(report?.header.country?.printed.toUpperCase()).toBe('GHANA');
});

test.each([
  ['State Department’s 2008 Trafficking in Persons Report, Ghana a Tier 2', '2'],
  ['TIP Report 2008: Ghana placed on Tier 2 Watch List', '2WL'],
  ['Ghana Upgraded to Tier 2 on 2008 Trafficking in Persons Report', '2'],
  ['Ghana hopes to be upgraded to Tier 2 in the 2008 Trafficking in Persons Report', null],
])('the title of a copy states the tier: %s', (title, code) => {
  const [report] = parse(
    `${title}\n\nGhana is a source country for girls. Traffickers exploit them on the lake.\n\nThe Government of Ghana does not fully comply with the minimum standards for the elimination of trafficking; however, it is making significant efforts to do so.\n`,
  );
  expect(report).toMatchObject({ id: 'GHA-2008', tier: code && { code } });
});

test('a title on two lines in capitals states the edition', () => {
  const text = page('GHANA (Tier 2)').replace(
    '2023 Trafficking in Persons Report: Ghana',
    '2023\nTRAFFICKING IN PERSONS REPORT',
  );
  expect(parse(text)[0]?.header.edition).toMatchObject({ year: 2023 });
});

test('a header is one in a file whose lines are filled up with blanks', () => {
  expect(parse(page('GHANA (Tier 2)'.padEnd(132)))[0]?.tier).toMatchObject({ code: '2', evidence: 'header' });
});

test('a row of stars around a header is no mark of a downgrade', () => {
  const tierOf = (header: string) => parse(page(header))[0]?.tier;
  expect(tierOf('GHANA: TIER 3*')?.movement).toMatchObject({ kind: 'downgraded', automatic: true });
  expect(tierOf('*** GHANA: TIER 3 ***')).toMatchObject({ code: '3', movement: null });
});

test('a star behind the tier of a country that remained there is the mark of a note', () => {
  const [report] = parse(
    page('GHANA: TIER 3*').replace('Two new judges', 'Therefore Ghana remained on Tier 3. Two new judges'),
  );
  expect(report?.tier?.movement).toMatchObject({ kind: 'remained', automatic: false });
});

test('more headers on a line than all editions have are none', () => {
  const { reports, diagnostics } = processInputSync({
    name: 'a.txt',
    bytes: new TextEncoder().encode('KENYA (Tier 2) '.repeat(10_001)),
  });
  expect(reports).toEqual([]);
  expect(diagnostics).toHaveLength(1);
});

test.each([
  ['2012 Trafficking in Persons Report - Netherlands\nAntilles', 'ANT'],
  ['2012 Trafficking in Persons Report - Papua New\nGuinea', 'PNG'],
  ['Trafficking in Persons Report 2012 - Congo,\nDemocratic Republic of the', 'COD'],
  ['2012 Trafficking in Persons Report - Netherlands\nFirst page', 'NLD'],
])('a title whose country goes on on the next line: %j', (title, iso3) => {
  const [report] = parse(
    `${title}\n\nMany women work on boats.\n\nPROSECUTION\n\nThe government increased law enforcement efforts. Judges heard nine cases.\n`,
  );
  expect(report?.header.country?.iso3).toBe(iso3);
});

describe('titles of copies', () => {
  const body = page('').split('\n').slice(4).join('\n');

  test.each([
    ['State Department 2013 Human Trafficking Report on Ghana (Tier 2)', 2013],
    ["From the State Department's 2016 Trafficking in Persons Report on Ghana (Tier 2)", 2016],
    ['Trafficking in Ghana (TIP2018)', 2018],
    ["Ghana a Tier 2 in the U.S. State Department's 2019 TIP Report", 2019],
    ["Here is what the 'Trafficking in Persons Report 2017' has about Ghana:", 2017],
  ])('%s', (title, year) => {
    const [report] = parse(`${title}\n\n${body}`);
    expect(report?.header.country?.iso3).toBe('GHA');
    expect(report?.header.edition).toMatchObject({ year, evidence: 'title' });
  });

  test.each(['Ghana 2018 Tier 2', 'Ghana2018: Tier 2', '2018Ghana: Tier 2', 'Ghana (Tier 2)2018'])(
    'a year beside the name, or glued to it or to the tier: %s',
    (header) => {
      const [report] = parse(`${header}\n\n${body}`);
      expect(report?.header.country?.iso3).toBe('GHA');
      expect(report?.header.lines.map(({ text }) => text)).toEqual([header]);
      expect(report?.header.edition).toMatchObject({ year: 2018, evidence: 'header' });
    },
  );

  test('a link to the report is no title', () => {
    const [report] = parse(`${page('GHANA (Tier 2)')}\n\nClick here for the 2020 Trafficking in Persons Report\n`);
    expect(report?.header.lines).toHaveLength(2);
    expect(report?.header.edition.year).toBe(2023);
  });

  test('the name of the country above the title', () => {
    const [report] = parse(`Ghana\n\n2013 Trafficking in Persons Report\nTier 2 Watch List\n\n${body}`);
    expect(report).toMatchObject({ header: { country: { iso3: 'GHA' } }, tier: { code: '2WL' } });
  });

  test('an introduction that names the edition', () => {
    const said =
      'What Washington says of forced work in Ghana in its 2021 report is printed below in full, as it came to us.';
    const [report] = parse(`${said}\n\nGHANA: Tier 2\n\n${body}`);
    expect(report?.header.edition).toMatchObject({ year: 2021, evidence: 'wording' });
  });

  test('front matter tells the year of the edition, and other years', () => {
    const yearBelow = (line: string) =>
      parse(`---\ntitle: Ghana\n${line}\n---\n\nGHANA: Tier 2\n\n${body}`)[0]?.header.edition.year;
    expect(yearBelow('year: 2021')).toBe(2021);
    expect(yearBelow('copyright year: 2021')).toBeNull();
  });
});

describe('headings as people write them', () => {
  test.each([
    ['II. PROSECUTION', 'I. PRIORITIZED RECOMMENDATIONS:'],
    ['— PROSECUTION —', '— PRIORITIZED RECOMMENDATIONS —'],
    ['*** Prosecution ***', '*** Prioritized Recommendations ***'],
    ['[PROSECUTION]', '[PRIORITIZED RECOMMENDATIONS]'],
    ['PROSECUTION¶', 'PRIORITIZED RECOMMENDATIONS¶'],
    ['b) Prosecution', 'a) Prioritized Recommendations'],
    ['3.2 Prosecution', '3.1 Prioritized Recommendations'],
    ['2 - PROSECUTION', '1 - PRIORITIZED RECOMMENDATIONS:'],
    ['ii) Prosecution', 'i) Prioritized Recommendations'],
    ['Section 2: Prosecution', 'Section 1: Prioritized Recommendations'],
    ['2/6 Prosecution', '1/6 Prioritized Recommendations'],
    ['Step 2: Prosecution', 'Step 1: Prioritized Recommendations'],
    ['PART II – PROSECUTION', 'PART I – PRIORITIZED RECOMMENDATIONS'],
    ['Section 2 of 6: Prosecution', 'Section 1 of 6: Prioritized Recommendations'],
    ['PROSECUTION (see also the annex)', 'PRIORITIZED RECOMMENDATIONS (two of them)'],
    ['PROSECUTION / POURSUITES', 'PRIORITIZED RECOMMENDATIONS / RECOMMANDATIONS'],
    ['Prosecution | Poursuites', 'Prioritized Recommendations | Recommandations prioritaires'],
    ['h3. Prosecution', 'h3. Prioritized Recommendations'],
    ['\\section*{PROSECUTION}', '\\subsection{PRIORITIZED RECOMMENDATIONS:}'],
    ['■ PROSECUTION', '▼ PRIORITIZED RECOMMENDATIONS:'],
    ['【PROSECUTION】', '【PRIORITIZED RECOMMENDATIONS】'],
    ['PROSECUTION[1]', 'PRIORITIZED RECOMMENDATIONS: ¶'],
    ['PROSECUTION²', 'PRIORITIZED RECOMMENDATIONS: [edit]'],
    ['PROSECUTION\n^^^^^^^^^^^', 'PRIORITIZED RECOMMENDATIONS\n~~~~~~~~~~~'],
    ['P R O S E C U T I O N', 'P R I O R I T I Z E D R E C O M M E N D A T I O N S'],
    ['\u200BPROSECUTION\u200B', '\u2060PRIORITIZED RECOMMENDATIONS:\u2060'],
  ])('%s', (prosecution, recommendations) => {
    const text = page('GHANA (Tier 2)')
      .replace('PRIORITIZED RECOMMENDATIONS:', recommendations)
      .replace('PROSECUTION', prosecution);
    const [report] = parse(text);
    expect(partsOf(report)).toEqual(['summary', 'prosecution']);
    expect(report?.recommendations?.items).toHaveLength(2);
  });

  test.each([
    ['PROSECUTON', 'PRIORITIZED RECOMMENATIONS:'],
    ['PROSCEUTION', 'PRIORITISED RECOMENDATIONS'],
    ['Prosecutiion:', 'Recommendation for Ghana'],
  ])('with a slip of the pen: %s', (prosecution, recommendations) => {
    const text = page('GHANA (Tier 2)')
      .replace('PRIORITIZED RECOMMENDATIONS:', recommendations)
      .replace('Pay the fund for victims.', 'Pay the fund for victims before the rains come.')
      .replace('PROSECUTION', prosecution);
    const [report] = parse(text);
    expect(partsOf(report)).toEqual(['summary', 'prosecution']);
    expect(report?.recommendations?.items).toHaveLength(2);
  });

  test.each(['PROSECUTION / PROTECTION', 'PROSECUTION (WITH PROTECTION)'])(
    'two parts under one are no heading of either: %s',
    (both) => {
      const [report] = parse(page('GHANA (Tier 2)').replace('PROSECUTION', both));
      expect(partsOf(report)).toEqual(['summary', 'other']);
    },
  );

  test('another word is no slip', () => {
    const [report] = parse(page('GHANA (Tier 2)').replace('PROSECUTION', 'PERFECTION'));
    expect(report?.narrative.sections.at(-1)).toMatchObject({ kind: 'other', title: { text: 'PERFECTION' } });
  });
});

describe('a page of the site that a copy keeps on one line', () => {
  const contents = 'PRIORITIZED RECOMMENDATIONS: PROSECUTION PROTECTION PREVENTION TRAFFICKING PROFILE';
  const body =
    'The Government of Cabo Verde does not fully meet the minimum standards for the elimination of trafficking but is making significant efforts to do so. Two new judges sat in the north. PRIORITIZED RECOMMENDATIONS: Pay the fund for victims. • Search the boats by night. PROSECUTION The government increased law enforcement efforts. Judges heard nine cases.';

  test.each(['Cabo Verde (Tier 2)', 'CABO VERDE: Tier 2'])('%s above and behind the contents of the page', (header) => {
    const [report, ...others] = parse(
      `HomeReports2022 Trafficking in Persons Report…Cabo Verde hide In this section / ${header} ${header} ${contents} ${header} ${body}\n`,
    );
    expect(others).toEqual([]);
    expect(report?.header.country?.iso3).toBe('CPV');
    expect(report?.tier?.code).toBe('2');
    expect(partsOf(report)).toEqual(['summary', 'prosecution']);
    expect(report?.recommendations?.items).toHaveLength(2);
    expect(report?.residue.map(({ text }) => text)).toContain(contents);
  });
});

test('the date below an attribution, where a copy lost the line break', () => {
  const [report] = parse(
    'TONGA (not rated) [Extracted from U.S. State Dept Trafficking in Persons Report, June 2008] June 2008 Tonga remains a special case for a second year, as little is known of its boats.\n\nScope and Magnitude. Some girls were sold to crews.\n\nGovernment Efforts. The Government of Tonga made limited efforts. Nobody was tried.\n',
  );
  expect(report?.header.attribution?.text).toMatch(/^\[.*\]$/u);
  expect(report?.narrative.sections[0]?.paragraphs[0]?.text).toMatch(/^Tonga remains/u);
});

test('a finding whose adverb stands behind its verb opens the summary', () => {
  const [report] = parse(
    'GHANA (Tier 2)\n\nGhana is a source country for women subjected to forced labor. Some work on boats.\n\nThe Government of Ghana does not comply fully with the minimum standards for the elimination of trafficking; however, it is making significant efforts to do so. Judges heard nine cases.\n\nProsecution\n\nThe government increased law enforcement efforts. Two men were tried.\n',
  );
  expect(partsOf(report)).toEqual(['trafficking-profile', 'summary', 'prosecution']);
});

test('a note on what a territory is, above its narrative, is no text of the profile', () => {
  const note =
    'Note: Curaçao is a semi-autonomous entity within the Kingdom of the Netherlands. It is looked at here as if it stood alone.';
  const [report] = parse(
    `CURAÇAO (Tier 2)\n${note}\nCuraçao is a source, transit, and destination for women subjected to forced labor. Some work on boats.\n\nProsecution\n\nThe government increased law enforcement efforts. Two men were tried.\n`,
  );
  const [profile] = report?.narrative.sections ?? [];
  expect(profile).toMatchObject({ kind: 'trafficking-profile', evidence: 'opening-formula' });
  expect(profile?.paragraphs).toHaveLength(1);
  expect(report?.residue.map(({ text }) => text)).toEqual([note]);
});

const page2023 = page('GHANA (Tier 2)');

test.each([
  ['PRIORITIZED RECOMMENDATIONS:', 'Key Recommendations'],
  ['PRIORITIZED RECOMMENDATIONS:', 'RECOMMENDATIONS TO THE GOVERNMENT OF GHANA:'],
  ['PRIORITIZED RECOMMENDATIONS:', 'Prioritized Recommendations (2023)'],
  ['PROSECUTION', 'PROSECUTION OF TRAFFICKERS'],
  ['PROSECUTION', 'Investigations and Prosecutions'],
  ['PROSECUTION', 'Prosecution and Law Enforcement'],
])('a copy may give %s another title: %s', (heading, title) => {
  const [report] = parse(page2023.replace(heading, title));
  expect(partsOf(report)).toEqual(['summary', 'prosecution']);
  expect(report?.recommendations?.items).toHaveLength(2);
});

describe('a volume on one line whose headers are in small letters', () => {
  const narrative = (name: string, tier: string) =>
    `${name} (${tier}) ${name} is a source country for boys trafficked for forced labor. The Government of ${name} does not fully comply with the minimum standards for the elimination of trafficking; however, it is making significant efforts to do so. Nine courts heard cases of boys on the lake.`;
  const headersOf = (text: string) => parse(text).map(({ header, tier }) => `${header.country?.name} ${tier?.code}`);

  test('is parted at each of them', () => {
    const text = [
      narrative('Togo', 'Tier 2'),
      narrative('Sierra Leone', 'Tier 2 Watch List'),
      narrative('Mali', 'Tier 2'),
    ];
    expect(headersOf(text.join(' '))).toEqual(['Togo 2', 'Sierra Leone 2WL', 'Mali 2']);
    expect(headersOf(text.join(' 41 '))).toEqual(['Togo 2', 'Sierra Leone 2WL', 'Mali 2']);
  });

  test('begins behind its title', () => {
    const title = 'U.S. Department of State 2005 Trafficking in Persons Report - Togo';
    expect(headersOf(`${title} ${narrative('Togo', 'Tier 2')}`)).toEqual(['Togo 2']);
  });

  test.each([
    'Boats came from Mali (Tier 2) Mali is far away.',
    'Its neighbors fare no better. Mali (Tier 2) and Ghana (Tier 2) have laws.',
    'Its neighbors fare no better. Mali (Tier 2) The government of Togo sent them a letter.',
  ])('and not in a sentence: %s', (said) => {
    expect(headersOf(`${narrative('Togo', 'Tier 2')} ${said}`)).toEqual(['Togo 2']);
  });
});

test('a title that ends in the tier of the country above it', () => {
  const [report] = parse(
    page('').replace('2023 Trafficking in Persons Report: Ghana', 'Ghana\nTrafficking in Persons Report 2023 - Tier 2'),
  );
  expect(report).toMatchObject({ id: 'GHA-2023', tier: { code: '2', evidence: 'title', printed: 'Tier 2' } });
});

test.each([
  ['Land of Lakes (Tier 2)', 'Land of Lakes'],
  ['Land with lakes (Tier 2)', undefined],
  ['The Grand Old Land of Far High Lakes And Rivers (Tier 2)', undefined],
])('a name that nobody knows has few words, and small ones are those of names: %s', (header, printed) => {
  expect(parse(page(header).replaceAll('Ghana', 'the land'))[0]?.header.country?.printed).toBe(printed);
});

test('of two names alone above a text that names none, none is its title', () => {
  const under = (...names: string[]) =>
    parse(
      page(['Tier 2', ...names].join('\n\n'))
        .replace('Report: Ghana', 'Report')
        .replace('The Government of Ghana', 'The government'),
    )[0];
  expect(under('Ghana', 'Togo')?.residue).toMatchObject([{ text: 'Ghana' }, { text: 'Togo' }]);
  expect(under('Ghana')).toMatchObject({ id: 'GHA-2023', residue: [] });
});

test('a name behind its tier is a header where a sign parts them, or in capitals', () => {
  const printed = (header: string) => parse(page(header).replace('Report: Ghana', 'Report'))[0]?.tier?.printed;
  expect(['Tier 2: Ghana', 'Tier 2 GHANA', 'Tier 2 Ghana'].map(printed)).toEqual(['Tier 2', 'Tier 2', undefined]);
});

test.each(['AMERICAN SAMOA', 'NORTHERN IRELAND', 'NEW MEXICO'])(
  '%s is another place than the country whose name it ends with',
  (place) => {
    const { reports } = processInputSync({ name: 'page.txt', bytes: Buffer.from(page(`${place} (Tier 2)`)) });
    const [report] = reports;
    expect(report?.header.country).toMatchObject({ printed: place, iso3: null });
    expect(rulesOf(report)).toContain('unknown-country');
  },
);

test.each(['AFRICA KENYA', 'NEAR EAST IRAQ', 'COUNTRY NARRATIVES PERU'])(
  '%s is a country behind the head of its page',
  (head) => {
    const [report] = parse(page(`${head} (Tier 2)`));
    expect(report?.header.country?.iso3).toMatch(/^(?:KEN|IRQ|PER)$/u);
  },
);

test.each([
  ['Tier 2', '2'],
  ['Tier 2 Watch List', '2WL'],
])('the mark of a note between the tier and the prose that is glued to it: %s', (tier, code) => {
  const report = reportOf(
    `TOGO: ${tier}1Togo is a source country for women and children. Girls carry loads for traders.`,
  );
  expect([report.tier?.code, report.header.country?.iso3]).toEqual([code, 'TGO']);
  expect(report.narrative.sections[0]?.paragraphs[0]?.text).toMatch(/^Togo is/u);
  expect(rulesOf(report)).not.toContain('tier-mismatch');
});
