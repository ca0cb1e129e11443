import type { Form } from '../form.ts';
import { allTo2016, comply, expected, first, page, parts, profile, refworld, semicolons } from '../words.ts';

/** 2015 and 2016: the header with a colon, headings in capitals. */
export const e6: Form[] = [
  {
    name: '2015 refworld, all parts',
    year: 2015,
    text: page(
      `${refworld('2015 Trafficking in Persons Report - Uganda', '27 July 2015')}\nUGANDA: Tier 2`,
      profile('Uganda'),
      comply('The Government of Uganda'),
      'RECOMMENDATIONS FOR UGANDA:',
      semicolons(5),
      parts('PROSECUTION', 'PROTECTION', 'PREVENTION'),
    ),
    reports: [expected('UGA 2', allTo2016, 5)],
  },
  {
    name: '2015 PDF text wrapped at 115 columns, no blank lines, begins in one country and goes on with the next',
    text: `and victims had no one who spoke their tongue in court. Officials of two ministries said that they would meet again.
PREVENTION
The government increased prevention efforts. The council of ministers met in May and gave each member a task; a new
website explains in five languages how to report a case. The labor ministry closed four agencies and fined another
that had kept passports in a safe. Bolivian consuls abroad took no part in the campaign.
BOSNIA AND HERZEGOVINA:
Tier 2
Bosnia and Herzegovina (BiH) is a source, destination, and transit country for men, women, and children subjected to
sex trafficking and forced labor. Roma children beg in towns, and some are married off for a price. Victims from the
region are held in flats by the coast.
The Government of Bosnia and Herzegovina does not fully comply with the minimum standards for the elimination of
trafficking; however, it is making significant efforts to do so. The federation made the crime part of its own code
at last. Fewer suspects were convicted than in the year before, and judges let some go with fines.
RECOMMENDATIONS FOR BOSNIA AND HERZEGOVINA:
Sentence offenders to terms that fit the crime; train judges at the level of the entities; pay for shelters in time;
and find victims among children who beg.
PROSECUTION
The government sustained law enforcement efforts. Prosecutors at the state level brought two cases, the same as the
year before.
`,
    reports: [
      expected('BOL', 'prevention'),
      expected('BIH 2', `${first} prosecution`, [4, 'Sentence offenders to terms', 'find victims among children']),
    ],
  },
  {
    name: '2015 PDF text, a name wrapped before its tier: UNITED STATES / OF AMERICA: Tier 1',
    text: `UNITED STATES
OF AMERICA: Tier 1
The United States is a source, transit, and destination country for men, women, transgender persons, and children, both
citizens and foreign nationals, who are subjected to sex trafficking and forced labor. Cases arise in farms, in homes,
in nail salons, and at fairs that move from town to town.
The U.S. government fully complies with the minimum standards for the elimination of trafficking. Federal courts
convicted fewer traffickers, but care for victims reached more towns than in the year before.
RECOMMENDATIONS FOR THE UNITED STATES:
Train more judges of the states; widen housing for adults and for men; keep children who were sold out of juvenile
courts; and publish what workers owe to recruiters.
PROSECUTION
The U.S. government made progress in federal law enforcement efforts. The justice department opened new cases in all
its districts.
`,
    reports: [expected('USA 1', `${first} prosecution`, [4, 'Train more judges of', 'publish what workers owe'])],
  },
  {
    name: '2015 forum: URL, header and text glued together',
    text: `http://www.state.gov/documents/organization/245562.pdfTRINIDAD AND TOBAGO: Tier 2 Watch ListTrinidad and Tobago is a destination, transit, and source country for adults and children subjected to sex trafficking and forced labor. Women from Venezuela are sold in clubs.The Government of Trinidad and Tobago does not fully comply with the minimum standards for the elimination of trafficking; however, it is making significant efforts to do so. Trinidad and Tobago is placed on Tier 2 Watch List for a second consecutive year.`,
    reports: [expected('TTO 2WL remained', first)],
  },
  {
    name: '2015 waiver of a required downgrade',
    year: 2015,
    text: page(
      `${refworld('2015 Trafficking in Persons Report - Mali', '27 July 2015')}\nMALI: Tier 2 Watch List`,
      profile('Mali', 1),
      'The Government of Mali does not fully comply with the minimum standards for the elimination of trafficking; however, it is making significant efforts to do so. Despite these measures, the government did not show evidence of overall increasing efforts; therefore, Mali is placed on Tier 2 Watch List for a third consecutive year. Mali was granted a waiver from an otherwise required downgrade to Tier 3 because its government has a written plan that, if implemented, would constitute making significant efforts to meet the minimum standards.',
      'RECOMMENDATIONS FOR MALI:',
      semicolons(4),
      parts('PROSECUTION'),
    ),
    reports: [expected('MLI 2WL remained', `${first} prosecution`, 4)],
  },
  {
    name: '2015 a Special Case with headings in capitals',
    text: page(
      'YEMEN: Special Case',
      'Yemen remains a Special Case for the first time. Fighting since March shut the ministries, and no one can travel to look.',
      'SCOPE AND MAGNITUDE:',
      'Yemen is a country of origin and, to a lesser extent, transit for men, women, and children. Boys carry arms at roadblocks.',
      'GOVERNMENT EFFORTS:',
      'Due to the fighting, little is known of what the state did. A bill was drafted in 2014.',
    ),
    reports: [expected('YEM SC remained', 'summary scope-and-magnitude government-efforts')],
  },
  {
    name: '2015 state.gov archive: tier line and recommendations heading lost, gaps only',
    text: `Office To Monitor and Combat Trafficking in Persons


${profile('Aruba')}

${comply('The Government of Aruba')}


${semicolons(4)}


The government made efforts to prosecute traffickers. The criminal code bans all forms of the crime.


The government continued efforts to protect victims. It has no shelter of its own.
`,
    reports: [expected('ABW', `${first} prosecution protection`, 4)],
  },
  {
    name: '2016 ecoi: meet for comply, the profile still in front',
    year: 2016,
    text: page(
      'Trafficking in Persons Report 2016 - Country Narratives - Timor-Leste',
      'TIMOR-LESTE: Tier 2 Watch List',
      profile('Timor-Leste'),
      'The Government of Timor-Leste does not fully meet the minimum standards for the elimination of trafficking; however, it is making significant efforts to do so. Despite these measures, the government did not demonstrate increasing efforts compared to the previous reporting period; therefore, Timor-Leste is placed on Tier 2 Watch List for a second consecutive year.',
      'RECOMMENDATIONS FOR TIMOR-LESTE:',
      semicolons(5),
      parts('PROSECUTION'),
    ),
    reports: [expected('TLS 2WL remained', `${first} prosecution`, 5)],
  },
  {
    name: '2016 Tier 1, a long name with an ampersand in the prose',
    text: page(
      'ST. VINCENT AND THE GRENADINES: Tier 2',
      profile('St. Vincent and the Grenadines (SVG)'),
      'The Government of St. Vincent and the Grenadines does not fully meet the minimum standards for the elimination of trafficking; however, it is making significant efforts to do so. Two officers and a prosecutor took a course in St. Lucia.',
      'RECOMMENDATIONS FOR ST. VINCENT AND THE GRENADINES:',
      semicolons(4),
      parts('PROSECUTION', 'PROTECTION'),
    ),
    reports: [expected('VCT 2', `${first} prosecution protection`, 4)],
  },
  {
    name: '2016 PDF of two columns, interleaved line by line, the header torn',
    text: page(
      'COUNTRY NARRATIVES COUNTRY NARRATIVES',
      'of whom some end in forced labor and sex trafficking. Courts freed most of those accused. ALGERIA: 71',
      'Tier 3 Algeria is a transit and, to a lesser extent, The Government of Algeria does not fully meet the a destination and source country for women and, to minimum standards for the elimination of trafficking a lesser extent, men subjected to forced labor. and is not making significant efforts to do so. Women from the south are held in the old quarters. A decree set up a committee. ALGERIA',
    ),
    reports: [expected('DZA 3', 'trafficking-profile')],
  },
];
