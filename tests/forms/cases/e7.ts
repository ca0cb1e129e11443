import type { Form } from '../form.ts';
import {
  advice,
  allSince2017,
  expected,
  meet2017,
  met,
  notMaking,
  page,
  parts,
  profileLast,
  refworld,
  semicolons,
  watchList2017,
} from '../words.ts';

/** 2017 and 2018: the summary first, recommendations with semicolons, the profile last. */
export const e7: Form[] = [
  {
    name: '2017 refworld: tier in capitals, all parts, comma after therefore',
    year: 2017,
    text: page(
      `${refworld('2017 Trafficking in Persons Report - Nepal', '27 June 2017')}\nNEPAL: TIER 2`,
      meet2017('The Government of Nepal', 'Nepal remained on Tier 2').replace('therefore', 'therefore,'),
      'RECOMMENDATIONS FOR NEPAL',
      semicolons(6),
      parts('PROSECUTION', 'PROTECTION', 'PREVENTION'),
      'TRAFFICKING PROFILE',
      profileLast('Nepal'),
    ),
    reports: [expected('NPL 2 remained', allSince2017, 6)],
  },
  {
    name: '2017 new refworld: header lost, headings lost, the title alone has the country',
    year: 2017,
    text: `2017 Trafficking in Persons Report - Macau

${watchList2017('The Government of the Macau Special Administrative Region (MSAR)', 'Therefore, Macau was downgraded to Tier 2 Watch List.')}


${semicolons(4)}


The government decreased law enforcement efforts. The law of 2008 bans all forms.


The government sustained efforts to protect victims. One was found.


The government increased prevention efforts. Buses carried posters.


As reported over the past five years, Macau is primarily a destination for women from the mainland. Touts use photographs from chats.
`,
    reports: [expected('MAC 2WL downgraded', allSince2017, 4)],
  },
  {
    name: '2017 PDF text: Taiwan authorities, Tier 1, wrapped at 115 columns',
    text: `TAIWAN: Tier 1
Taiwan authorities fully meet the minimum standards for the elimination of trafficking. Taiwan authorities continued
to demonstrate serious and sustained efforts during the reporting period; therefore, Taiwan remained on Tier 1.
Authorities tried more brokers and let fishermen change boats. Although Taiwan authorities meet the minimum standards,
fishing far from home is still looked into too late.
RECOMMENDATIONS FOR TAIWAN
Send inspectors to harbors abroad where boats under its flag land; raise the terms of those who hold crews by debts;
cover maids by the labor law; and count cases of each form apart.
PROSECUTION
Taiwan authorities maintained law enforcement efforts. The act of 2009 bans both forms of the crime and sets terms of
up to seven years.
PROTECTION
Taiwan authorities increased efforts to protect victims. A house for fishermen opened in the port of Kaohsiung.
`,
    reports: [
      expected('TWN 1 remained', 'summary prosecution protection', [
        4,
        'Send inspectors to harbors',
        'count cases of each',
      ]),
    ],
  },
  {
    name: '2018 refworld: UNITED STATES OF AMERICA, in prose the United States',
    year: 2018,
    text: page(
      `${refworld('2018 Trafficking in Persons Report - United States of America', '28 June 2018')}\nUNITED STATES OF AMERICA: TIER 1`,
      met('The Government of the United States', 'the United States remained on Tier 1'),
      'RECOMMENDATIONS FOR THE UNITED STATES',
      semicolons(5),
      parts('PROSECUTION'),
    ),
    reports: [expected('USA 1 remained', 'summary prosecution', 5)],
  },
  {
    name: '2018 a dagger glued to the tier, the note on the Kingdom before the summary',
    text: page(
      'CURAÇAO: Tier 2†',
      '† Curaçao is an autonomous entity within the Kingdom of the Netherlands. For the purpose of this report, Curaçao is not a "country" to which the minimum standards apply.',
      meet2017('The Government of Curaçao', 'Curaçao was upgraded to Tier 2'),
      'RECOMMENDATIONS FOR CURAÇAO',
      semicolons(4),
      parts('PROSECUTION'),
    ),
    reports: [expected('CUW 2 upgraded', 'summary prosecution', 4)],
  },
  {
    name: '2018 the note on the Kingdom behind a line of underscores at the end',
    text: page(
      'ARUBA: Tier 2†',
      meet2017('The Government of Aruba', 'Aruba remained on Tier 2', 1),
      'RECOMMENDATIONS FOR ARUBA',
      semicolons(4),
      parts('PROSECUTION'),
      'TRAFFICKING PROFILE',
      profileLast('Aruba'),
      '______________________',
      '† Aruba is an autonomous entity within the Kingdom of the Netherlands. For the purpose of this report, Aruba is not a "country" to which the minimum standards apply.',
    ),
    reports: [expected('ABW 2 remained', 'summary prosecution trafficking-profile', 4)],
  },
  {
    name: '2018 embassy page: header twice, a link between summary and recommendations',
    year: 2018,
    text: page(
      'VANUATU: TIER 2',
      'VANUATU: TIER 2 ',
      meet2017('The Government of Vanuatu', 'Vanuatu remained on Tier 2', 2),
      'Read the full 2018 Trafficking in Persons Report here: https://www.state.gov/reports/2018-trafficking-in-persons-report/',
      'RECOMMENDATIONS FOR VANUATU',
      semicolons(4),
    ),
    reports: [expected('VUT 2 remained', 'summary', 4)],
  },
  {
    name: '2018 state.gov: no header, no headings, single newlines',
    text: `${watchList2017('The Government of Trinidad and Tobago', 'Therefore Trinidad and Tobago was upgraded to Tier 2 Watch List.')}
${semicolons(5)}
The government increased law enforcement efforts. The act of 2011 bans all forms of the crime.
The government maintained protection efforts. Police found 14 women in bars.
The government slightly increased prevention efforts. A task force met again.
As reported over the past five years, Trinidad and Tobago is a destination for women from Venezuela. Some are held in houses near the port.
`,
    reports: [expected('TTO 2WL upgraded', allSince2017, 5)],
  },
  {
    name: '2018 ecoi waiver, third consecutive year',
    year: 2018,
    text: page(
      '2018 Trafficking in Persons Report: Niger',
      'NIGER: Tier 2 Watch List',
      watchList2017(
        'The Government of Niger',
        'Because the government has devoted sufficient resources to a written plan that, if implemented, would constitute significant efforts to meet the minimum standards, Niger was granted a waiver per the Trafficking Victims Protection Act from an otherwise required downgrade to Tier 3. Therefore Niger remained on Tier 2 Watch List for the third consecutive year.',
      ),
      'RECOMMENDATIONS FOR NIGER',
      semicolons(4),
      parts('PROSECUTION'),
    ),
    reports: [expected('NER 2WL remained', 'summary prosecution', 4)],
  },
  {
    name: '2018 PDF text glued: headings run into sentences, page number and name inside one',
    text: `SOLOMON ISLANDS: TIER 2 The Government of Solomon Islands does not fully meet the minimum standards for the elimination of trafficking; however, it is making significant efforts to do so. The government demonstrated increasing efforts compared to the previous reporting period; therefore Solomon Islands remained on Tier 2. It trained rangers at log ponds. However, the government did not meet the minimum standards in several key areas.RECOMMENDATIONS FOR SOLOMON ISLANDS${semicolons(4)}PROSECUTIONThe government maintained law enforcement efforts. Foreign victims who wish 386SOLOMON ISLANDSto speak in court may stay.PROTECTIONThe government increased protection efforts. A shelter opened.PREVENTIONThe government maintained prevention efforts. A plan runs to 2020.TRAFFICKING PROFILEAs reported over the past five years, Solomon Islands is a source and destination country. Girls are sold to loggers.`,
    reports: [expected('SLB 2 remained', allSince2017, 4)],
  },
  {
    name: '2018 an area administered apart inside a country, with parts of its own',
    year: 2018,
    text: page(
      '2018 Trafficking in Persons Report: Cyprus',
      'CYPRUS: Tier 2',
      meet2017('The Government of the Republic of Cyprus', 'Cyprus remained on Tier 2'),
      'RECOMMENDATIONS FOR CYPRUS',
      semicolons(4),
      parts('PROSECUTION', 'PROTECTION', 'PREVENTION'),
      'TRAFFICKING PROFILE',
      profileLast('Cyprus'),
      'AREA ADMINISTERED BY TURKISH CYPRIOTS',
      'The northern area of Cyprus is administered by Turkish Cypriots. If the area were rated, it would be Tier 3.',
      'PROSECUTION',
      'Turkish Cypriots did not enforce the one article that they have. Police knew of no case.',
      'PROTECTION',
      'Turkish Cypriots gave victims no shelter. Those found in clubs were put on a boat.',
      'PREVENTION',
      'Turkish Cypriots made no efforts to prevent trafficking. Permits for hostesses went up.',
      'RECOMMENDATIONS FOR TURKISH CYPRIOTS',
      semicolons(3),
    ),
    reports: [expected('CYP 2 remained', allSince2017, 4, [['summary prosecution protection prevention', 3]])],
  },
  {
    name: '2018 an item opens with a preposition and one with a purpose; commas and "and" inside items',
    text: page(
      'TONGA: Tier 2',
      meet2017('The Government of Tonga', 'Tonga remained on Tier 2', 3),
      'RECOMMENDATIONS FOR TONGA',
      `Write, sign, and teach a guide for police, customs, and health staff, including on wards and boats; in collaboration with churches, screen crews of foreign vessels; to protect victims from arrest, fines, and removal, say in law who is one; ${advice(2)[1]?.toLowerCase()}; and accede to the 2000 UN TIP Protocol.`,
      parts('PROSECUTION'),
    ),
    reports: [expected('TON 2 remained', 'summary prosecution', [5, 'Write, sign, and teach', 'accede to the 2000'])],
  },
  {
    name: '2018 lower tier, downgraded to the third',
    text: page(
      'MAURITANIA: Tier 3',
      notMaking('The Government of Mauritania', 'therefore Mauritania was downgraded to Tier 3'),
      'RECOMMENDATIONS FOR MAURITANIA',
      semicolons(4),
      parts('PROSECUTION'),
    ),
    reports: [expected('MRT 3 downgraded', 'summary prosecution', 4)],
  },
  {
    name: '2018 wrapped at 58 columns: a line begins with the number of the tier and a full stop, another with a dash',
    text: `PALAU: Tier 2

The Government of Palau does not fully meet the minimum
standards for the elimination of trafficking; however, it
is making significant efforts to do so. The government
demonstrated increasing efforts compared to the previous
reporting period; therefore Palau was upgraded to Tier
2. It opened a house for those who flee their employers
– most of them women – near the port. However, the
government did not meet the minimum standards in several
key areas. Courts heard no case.

RECOMMENDATIONS FOR PALAU

Try those who sell women, and let them
serve their terms; write a guide for police; and pay for
lawyers.

PROSECUTION

The government increased law enforcement efforts. The act
of 2005 bans the crime.
`,
    reports: [expected('PLW 2 upgraded', 'summary prosecution', [3, 'Try those who sell', 'pay for lawyers'])],
  },
];
