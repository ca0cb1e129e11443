import fc from 'fast-check';
import { iso31661, iso31663 } from 'iso-3166';
import { describe, expect, it } from 'vitest';
import { countries, countryByIso3, countryKey, findCountry } from '../../src/knowledge/countries.ts';
import { mentionedCountries, mentionsIn } from '../../src/knowledge/countries-in-text.ts';
import { longestCountryPrefix, longestCountrySuffix } from '../../src/knowledge/country-at-edge.ts';
import { otherPlaces } from '../../src/knowledge/data/countries.ts';
import { fold, foldedText } from '../../src/text/fold.ts';

const iso3Of = (printed: string): string | null => findCountry(printed)?.iso3 ?? null;

/** Names two countries answer to: no lookup decides between them, and a mention counts for both. */
const sharedNames: ReadonlyArray<string> = ['Congo', 'Korea'];

describe('the table', () => {
  /** Kosovo has no code in ISO 3166-1; XK / XKX are user-assigned and what others use. */
  const unassigned = new Map([['XKX', 'XK']]);

  it('has the pairs of codes of ISO 3166-1, of ISO 3166-3 for states that are no more, and one named exception', () => {
    const pairs = new Map<string, string>(unassigned);
    for (const entry of iso31663) pairs.set(entry.from.alpha3, entry.from.alpha2);
    for (const entry of iso31661) pairs.set(entry.alpha3, entry.alpha2);
    for (const { iso3, iso2 } of countries) expect([iso3, iso2]).toEqual([iso3, pairs.get(iso3)]);
  });

  it('is in the order of its codes, each once', () => {
    const codes = countries.map(({ iso3 }) => iso3);
    expect(codes).toEqual([...new Set(codes)].sort());
    expect(new Set(countries.map(({ iso2 }) => iso2)).size).toBe(countries.length);
    expect(new Set(countries.map(({ name }) => name)).size).toBe(countries.length);
  });

  it('gives no name to two countries, shared ones apart, which no header can use', () => {
    const owners = new Map<string, string>();
    for (const { iso3, name, names } of countries) {
      for (const key of [name, ...names].map(countryKey)) {
        expect([key, owners.get(key) ?? iso3]).toEqual([key, iso3]);
        owners.set(key, iso3);
      }
    }
    for (const name of sharedNames) {
      expect(owners.has(countryKey(name))).toBe(false);
      expect(countries.filter(({ prose }) => prose.includes(name)).length).toBe(2);
    }
  });

  it('shares an abbreviation between no two countries, and prose names only where listed', () => {
    const abbreviations = countries.flatMap((country) => country.abbreviations);
    expect(new Set(abbreviations).size).toBe(abbreviations.length);
    const keys = countries.flatMap(({ prose }) => prose.filter((name) => !sharedNames.includes(name)).map(countryKey));
    expect(new Set(keys).size).toBe(keys.length);
    for (const key of keys) expect(findCountry(key)).toBeNull();
  });

  it('writes no cell twice and leaves none empty', () => {
    for (const { name, names, prose, abbreviations, demonyms } of countries) {
      for (const list of [[name, ...names], prose, abbreviations, demonyms]) {
        expect(list).toEqual([...new Set(list)]);
        for (const cell of list) expect(cell).toBe(cell.trim());
        expect(list).not.toContain('');
      }
    }
  });

  it('finds by code', () => {
    expect(countryByIso3('SVN')?.name).toBe('Slovenia');
    expect(countryByIso3('svn')).toBeNull();
    expect(countryByIso3('XXX')).toBeNull();
  });
});

describe('findCountry', () => {
  it('finds every name of every country, in capitals too', () => {
    for (const { iso3, name, names, abbreviations } of countries) {
      for (const printed of [name, ...names]) {
        expect([printed, iso3Of(printed)]).toEqual([printed, iso3]);
        expect([printed, iso3Of(printed.toUpperCase())]).toEqual([printed, iso3]);
      }
      for (const printed of abbreviations) expect([printed, iso3Of(printed)]).toEqual([printed, iso3]);
    }
  });

  it.each([
    ['KOREA, REPUBLIC OF', 'KOR'],
    ["Korea, Democratic People's Republic of", 'PRK'],
    ['DEMOCRATIC PEOPLE’S REPUBLIC OF KOREA', 'PRK'],
    ['CONGO, REPUBLIC OF THE', 'COG'],
    ['Republic of the Congo', 'COG'],
    ['The Democratic Republic of the Congo', 'COD'],
    ['THE GAMBIA', 'GMB'],
    ['Gambia, The', 'GMB'],
    ["Cote D'Ivoire", 'CIV'],
    ['Cote d’ Ivoire', 'CIV'],
    ['CÔTE D’IVOIRE', 'CIV'],
    ['Germany1', 'DEU'],
    ['Germany¹', 'DEU'],
    ['Germany 1', 'DEU'],
    ['CURAÇAO†', 'CUW'],
    ['Curacao *', 'CUW'],
    ['Saint Vincent and the Grenadines', 'VCT'],
    ['ST. VINCENT & THE GRENADINES', 'VCT'],
    ['ESWATINI (SWAZILAND)', 'SWZ'],
    ['Eswatini (formerly Swaziland)', 'SWZ'],
    ['BURMA (MYANMAR)', 'MMR'],
    ['Turkey/Türkiye', 'TUR'],
    ['TÜRKİYE', 'TUR'],
    ['Tu\u0308rkiye', 'TUR'],
    ['Tanzania, United Republic of', 'TZA'],
    ['UNITED STATES\nOF AMERICA', 'USA'],
    ['TIMOR LESTE', 'TLS'],
    ['U.S.A.', 'USA'],
    ['D. P. R. K.', 'PRK'],
    ['Guinea-Bissau', 'GNB'],
    ['Guinea\u2011Bissau', 'GNB'],
    ['  kosovo  ', 'XKX'],
  ])('knows %j', (printed, iso3) => expect(iso3Of(printed)).toBe(iso3));

  it.each([
    '',
    ' ',
    'Congo',
    'Korea',
    'Zambia (Tier 2)',
    'Zambia reported',
    'Niger (Nigeria)',
    'car',
    'us',
    'Prosecution',
    'The',
  ])('does not know %j', (printed) => expect(findCountry(printed)).toBeNull());
});

describe('longestCountryPrefix', () => {
  it.each([
    ['NIGERIAANLTPTIM reported', 'NGA', 7],
    ['NIGERNicaraguan', 'NER', 5],
    ['UNITED STATES OF AMERICAAnti-', 'USA', 24],
    ["COTE D'IVOIREUsing", 'CIV', 13],
    ['TIMOR LESTE19 additional', 'TLS', 11],
    ['SOLOMON ISLANDSto cooperate', 'SLB', 15],
    ['THE GAMBIAto', 'GMB', 10],
    ['CURAÇAOthe', 'CUW', 7],
    ['CURAC\u0327AOthe', 'CUW', 8],
    ['KOREA, DEMOCRATIC PEOPLE’S REPUBLIC OF: Tier 3', 'PRK', 38],
    ['UNITED STATES\nOF AMERICA', 'USA', 24],
    ['CÔTE d’IVOIRE 12', 'CIV', 13],
    ['SAINT LUCIA', 'LCA', 11],
  ])('finds the running head of %j', (text, iso3, length) => {
    const found = longestCountryPrefix(text);
    expect([found?.country.iso3, found?.length]).toEqual([iso3, length]);
  });

  it.each(['', ' MALI', 'nigeria', 'Nigeria remained', 'Congo', 'KOREA reported', 'PROSECUTION', '123'])(
    'finds nothing in %j',
    (text) => expect(longestCountryPrefix(text)).toBeNull(),
  );
});

describe('longestCountrySuffix', () => {
  it.each([
    ['page 562.pdfTRINIDAD AND TOBAGO', 'TTO', 19],
    ['willing 386SOLOMON ISLANDS', 'SLB', 15],
    ['of DEMOCRATIC REPUBLIC OF THE CONGO', 'COD', 32],
    ['120PAPUA NEW GUINEA', 'PNG', 16],
    ['MALI', 'MLI', 4],
    [`${'word '.repeat(60)}THE BAHAMAS`, 'BHS', 11],
  ])('finds the running head of %j', (text, iso3, length) => {
    const found = longestCountrySuffix(text, 'capitals');
    expect([found?.country.iso3, found?.length]).toEqual([iso3, length]);
  });

  it.each(['', 'SOMALI', 'ROMAN', 'in Mali', 'the women', 'CONGO '])('finds nothing in %j', (text) =>
    expect(longestCountrySuffix(text, 'capitals')).toBeNull(),
  );

  it('reads mixed case by words', () => {
    expect(longestCountrySuffix('workers in Mali')?.length).toBe(4);
    expect(longestCountrySuffix('the Romali')).toBeNull();
  });
});

describe('names at the edges', () => {
  it('are found for every name of every country', () => {
    for (const { iso3, name, names } of countries) {
      for (const printed of [name, ...names]) {
        const upper = printed.toUpperCase();
        const prefix = longestCountryPrefix(`${upper}The rest`);
        if (!upper.endsWith(')') && !upper.endsWith('.')) {
          expect([upper, prefix?.country.iso3, prefix?.length]).toEqual([upper, iso3, upper.length]);
          const suffix = longestCountrySuffix(`text 12${upper}`, 'capitals');
          expect([upper, suffix?.country.iso3]).toEqual([upper, iso3]);
        }
      }
    }
  });
});

describe('mentionsIn', () => {
  /** How often each country is named, and how often its people are. */
  const mentions = (text: string): Record<string, [number, number]> => {
    const counts: Record<string, [number, number]> = {};
    for (const { countries: named, kind } of mentionsIn(text))
      for (const { iso3 } of named) {
        const [names, demonyms] = counts[iso3] ?? [0, 0];
        counts[iso3] = kind === 'names' ? [names + 1, demonyms] : [names, demonyms + 1];
      }
    return counts;
  };

  it.each<[string, Record<string, [number, number]>]>([
    ['Zambian girls work in Zambia’s towns; Zambians travel.', { ZMB: [1, 2] }],
    ['South Korean and North Korean workers', { KOR: [0, 1], PRK: [0, 1] }],
    ['Korean workers in Korea', { KOR: [1, 1], PRK: [1, 1] }],
    ['the DRC and the Republic of the Congo', { COD: [1, 0], COG: [1, 0] }],
    ['Congolese', { COD: [0, 1], COG: [0, 1] }],
    [
      'D.P.R.K. labor, the P. R. C. border, the U.S. office, the UK',
      { PRK: [1, 0], CHN: [1, 0], USA: [1, 0], GBR: [1, 0] },
    ],
    [
      'Papua New Guinea, Equatorial Guinea, Guinea-Bissau and Guinea',
      { PNG: [1, 0], GNQ: [1, 0], GNB: [1, 0], GIN: [1, 0] },
    ],
    ['ships in the Gulf of Guinea, people from Latin America and New Mexico', {}],
    ['Guinea, Bissau', { GIN: [1, 0] }],
    ['turkey, a car, chad, us, polish', {}],
    ['Cote d’ Ivoire, Côte d’Ivoire and Ivoirians', { CIV: [2, 1] }],
    ['Saint Lucia and St. Lucia', { LCA: [2, 0] }],
    ['Northern Ireland', { GBR: [1, 0] }],
    ['Dominican Republic', { DOM: [1, 0] }],
    ['Serbia and Montenegro', { SCG: [1, 0] }],
    ['the Gambia\nand Trinidad &\nTobago', { GMB: [1, 0], TTO: [1, 0] }],
    ['Nigeriens and Nigerians', { NER: [0, 1], NGA: [0, 1] }],
    ['', {}],
  ])('counts %j', (text, expected) => expect(mentions(text)).toEqual(expected));

  it('counts each name, and no other place', () => {
    for (const { iso3, name } of countries) expect(mentions(`in ${name} today`)).toEqual({ [iso3]: [1, 0] });
    for (const place of otherPlaces) expect([place, mentions(`in ${place} today`)]).toEqual([place, {}]);
  });
});

describe('fold', () => {
  it.each([
    ['Côte d’ Ivoire', 'cote d ivoire'],
    ['  ST.  VINCENT\u00a0& the…', 'st vincent the'],
    ['TÜRKİYE', 'turkiye'],
    ['ﬁne²', 'fine2'],
    ['', ''],
  ])('folds %j', (text, folded) => expect(fold(text)).toBe(folded));

  const anyText = fc.string({ unit: 'binary', maxLength: 40 });

  it('is idempotent, and caseless', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
      { numRuns: 2000 },
    );
    const cased = fc.string({ unit: fc.constantFrom(...'abcÄÖéñçİıŁøÅ ’-.'), maxLength: 20 });
    fc.assert(
      fc.property(cased, (text) => {
        expect(fold(text.toLowerCase())).toBe(fold(text));
      }),
    );
  });

  it('gives every character a place in order', () => {
    fc.assert(
      fc.property(anyText, (original) => {
        const { text, starts, ends } = foldedText(original);
        expect(text.trim()).toBe(fold(original));
        expect([starts.length, ends.length]).toEqual([text.length, text.length]);
        starts.forEach((start, index) => {
          const end = ends[index] ?? 0;
          expect(start < end && end <= original.length).toBe(true);
          expect(start).toBeGreaterThanOrEqual(starts[index - 1] ?? 0);
        });
      }),
    );
  });

  it('finds of any text never lie outside it', () => {
    const glued = fc.array(fc.oneof(anyText, fc.constantFrom(...countries.map(({ name }) => name.toUpperCase()))));
    fc.assert(
      fc.property(glued, (parts) => {
        const text = parts.join('');
        for (const find of [longestCountryPrefix, (whole: string) => longestCountrySuffix(whole)]) {
          expect(find(text)?.length ?? 1).toBeLessThanOrEqual(Math.max(1, text.length));
        }
        mentionedCountries(text);
        findCountry(text);
      }),
    );
  });
});
