import type { Expected, Form } from '../form.ts';
import {
  allSince2017,
  allTo2016,
  comply,
  expected,
  meet2017,
  meet2023,
  page,
  parts,
  prevention,
  profile,
  profileLast,
  prosecution,
  protection,
  semicolons,
  stops,
} from '../words.ts';

function country2018(name: string, header: string, prose = name): string {
  return `${header}: Tier 2

${meet2017(`The Government of ${prose}`, `${prose} remained on Tier 2`)}

RECOMMENDATIONS FOR ${name.toUpperCase()}

${semicolons(4)}

${parts('PROSECUTION', 'PROTECTION', 'PREVENTION')}

TRAFFICKING PROFILE

${profileLast(prose)}
`;
}

function country2010(name: string): string {
  return `${name.toUpperCase()} (Tier 2)

${profile(name)}

${comply(`The Government of ${name}`)}

Recommendations for ${name}: ${semicolons(3)}

Prosecution
${prosecution}

Protection
${protection}

Prevention
${prevention}
`;
}

function expected2018(iso3: string): Expected {
  return expected(`${iso3} 2 remained`, allSince2017, 4);
}

/** Files with several narratives. */
export const volumes: Form[] = [
  {
    name: 'a volume of 2018: front matter, contents, placements, methodology, narratives',
    year: 2018,
    text: `TRAFFICKING IN PERSONS REPORT
JUNE 2018

Dear Reader:

This year the report looks at what towns can do. Mayors know their streets, and they see first who is missing.

TABLE OF CONTENTS

Tier Placements ........ 54
Country Narratives ........ 57
Latvia .......... 59
Lebanon .......... 62

METHODOLOGY

The Department of State prepared this report using information from U.S. embassies, officials, groups, and survivors.

TIER PLACEMENT

The Department places each country in this report onto one of four tiers, as mandated by the TVPA. Tier 1 does not mean that all is well.

TIER PLACEMENTS

TIER 1
AUSTRIA
BELGIUM
CANADA

TIER 2
LATVIA
LEBANON

TIER 2 WATCH LIST
LAOS

TIER 3
IRAN

COUNTRY NARRATIVES

${country2018('Latvia', 'LATVIA')}
${country2018('Lebanon', 'LEBANON')}
${country2018('Côte d’Ivoire', 'COTE D’IVOIRE', 'Côte d’Ivoire')}`,
    reports: [expected2018('LVA'), expected2018('LBN'), expected2018('CIV')],
  },
  {
    name: 'a page of 2010 by letters, each header followed by its parts',
    year: 2010,
    text: `Trafficking in Persons Report 2010

Country Narratives: Countries A Through F

Office To Monitor and Combat Trafficking in Persons
June 14, 2010
Report

${country2010('Argentina')}
${country2010('Barbados')}
${country2010('Cambodia')}`,
    reports: ['ARG', 'BRB', 'KHM'].map((iso3) => expected(`${iso3} 2`, allTo2016, 3)),
  },
  {
    name: 'saved pages of 2023 one behind the other, each with its own title',
    year: 2023,
    text: ['Malta', 'Monaco', 'Morocco']
      .filter((name) => name !== 'Monaco')
      .map(
        (name) => `2023 Trafficking in Persons Report: ${name}

${name.toUpperCase()} (Tier 2)

${meet2023(`The Government of ${name}`, `${name} remained on Tier 2`)}

PRIORITIZED RECOMMENDATIONS:

${stops(4, '\n')}

${parts('PROSECUTION')}
`,
      )
      .join('\n'),
    reports: ['MLT', 'MAR'].map((iso3) => expected(`${iso3} 2 remained`, 'summary prosecution', 4)),
  },
  {
    name: 'the end of one narrative without its header, then a whole one',
    text: page(
      'PREVENTION',
      'The government maintained prevention efforts. Omani officials met four times, and Omani radio carried talks.',
      'TRAFFICKING PROFILE',
      'As reported over the past five years, human traffickers exploit foreign victims in Oman. Maids cross from the Emirates by car.',
      'PAKISTAN (Tier 2)',
      meet2023('The Government of Pakistan', 'Pakistan remained on Tier 2'),
      'PRIORITIZED RECOMMENDATIONS:',
      stops(4, '\n'),
    ),
    reports: [expected('OMN', 'prevention trafficking-profile'), expected('PAK 2 remained', 'summary', 4)],
  },
  {
    name: '2005 a page by letters that lost its headers: each profile and its finding begin a narrative',
    text: page(
      'V. Country Narratives -- Countries A through G',
      profile('Gabon'),
      comply('The Government of Gabon'),
      `Prosecution\n${prosecution}`,
      `Protection\n${protection}`,
      `Prevention\n${prevention}`,
      profile('Ghana', 2),
      comply('The Government of Ghana', '', 1),
      `Prosecution\n${prosecution}`,
    ),
    reports: [
      expected('GAB', 'trafficking-profile summary prosecution protection prevention'),
      expected('GHA', 'trafficking-profile summary prosecution'),
    ],
  },
  {
    name: '2018 narratives in a row without headers: each finding begins one',
    text: page(
      meet2017('The Government of Peru', 'Peru remained on Tier 2'),
      'RECOMMENDATIONS FOR PERU',
      semicolons(4),
      parts('PROSECUTION'),
      'TRAFFICKING PROFILE',
      profileLast('Peru'),
      meet2017('The Government of Chile', 'Chile was upgraded to Tier 2', 1),
      'RECOMMENDATIONS FOR CHILE',
      semicolons(3),
    ),
    reports: [
      expected('PER 2 remained', 'summary prosecution trafficking-profile', 4),
      expected('CHL 2 upgraded', 'summary', 3),
    ],
  },
  {
    name: 'a neighbor that is named in a profile begins no narrative',
    text: page(
      'PERU: Tier 2',
      meet2017('The Government of Peru', 'Peru remained on Tier 2'),
      parts('PROSECUTION'),
      'TRAFFICKING PROFILE',
      profileLast('Peru'),
      'Bolivia is a source of many of those who work in the mines. The Government of Peru has asked its neighbor for help.',
    ),
    reports: [expected('PER 2 remained', 'summary prosecution trafficking-profile')],
  },
  {
    name: '2021 pages gathered in one file, the address of each and what a browser calls it above it',
    year: 2021,
    text: ['Benin', 'Brazil']
      .map(
        (name) => `URL: https://www.state.gov/reports/2021-trafficking-in-persons-report/${name.toLowerCase()}/
TITLE: ${name} - United States Department of State

${name.toUpperCase()}: Tier 2

${meet2017(`The Government of ${name}`, `${name} remained on Tier 2`)}

${parts('PROSECUTION')}
`,
      )
      .join('\n'),
    reports: ['BEN', 'BRA'].map((iso3) => expected(`${iso3} 2 remained`, 'summary prosecution')),
  },
  {
    name: '2018 a volume with appendices behind its last narrative',
    text: page(
      `${country2018('Latvia', 'LATVIA')}\n${country2018('Lebanon', 'LEBANON')}`,
      'RELEVANT INTERNATIONAL CONVENTIONS',
      'LATVIA 2004 X 2006\nLEBANON 2005 X 2001',
      'STOPPING HUMAN TRAFFICKING BY INTERNATIONAL PEACEKEEPERS',
      'Two missions looked into what their soldiers did. The government of one country called its men home.',
      'GLOSSARY OF ACRONYMS',
      'IOM    International Organization for Migration',
      'PHOTO CREDITS',
      'Cover: the harbor at night.',
    ),
    reports: [expected2018('LVA'), expected2018('LBN')],
  },
];
