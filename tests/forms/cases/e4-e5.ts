import type { Form } from '../form.ts';
import {
  allTo2016,
  comply,
  expected,
  first,
  page,
  parts,
  prevention,
  profile,
  prosecution,
  protection,
  refworld,
  refworldPipes,
  semicolons,
} from '../words.ts';

/** 2008 to 2014: recommendations in one paragraph, run in to 2012. */
export const e4ToE5: Form[] = [
  {
    name: '2008 refworld: recommendations run in, headings on lines of their own',
    year: 2008,
    text: page(
      `${refworld('Trafficking in Persons Report 2008 - Serbia', '4 June 2008')}\nSERBIA (Tier 2)`,
      profile('Serbia'),
      comply('The Government of Serbia'),
      `Recommendations for Serbia: ${semicolons(4)}`,
      parts('Prosecution', 'Protection', 'Prevention'),
    ),
    reports: [expected('SRB 2', allTo2016, 4)],
  },
  {
    name: '2008 refworld: a Special Case without header, Scope and Magnitude run in, more run-in headings',
    year: 2008,
    text: page(
      `${refworld('Trafficking in Persons Report 2008 - Special Cases - Bahamas', '4 June 2008')}\nThe existence of a significant human trafficking problem in The Bahamas is suspected but unsubstantiated by adequate, reliable reporting. To combat trafficking, the government should consider training for border officers.`,
      'Scope and Magnitude. The Bahamas is a destination country for people from Haiti who come by boat. Some are put to work to pay the boatman.',
      'Government Efforts. The government does not yet ask those it sends home. A bill lies before the house.',
    ),
    reports: [expected('BHS SC', 'summary scope-and-magnitude government-efforts')],
  },
  {
    name: '2008 the Watch List for a failure, recommendations run in',
    year: 2008,
    text: page(
      'Trafficking in Persons Report 2008 - Albania',
      'ALBANIA (Tier 2 Watch List)',
      profile('Albania', 2),
      'The Government of Albania does not fully comply with the minimum standards for the elimination of trafficking; however, it is making significant efforts to do so. Albania is placed on Tier 2 Watch List for its failure to provide evidence of increasing efforts to combat trafficking in persons over the past year.',
      `Recommendations for Albania: ${semicolons(3)}`,
      parts('Prosecution'),
    ),
    reports: [expected('ALB 2WL placed', `${first} prosecution`, 3)],
  },
  {
    name: '2009 gvnet: header and source on one line, tier in capitals',
    year: 2009,
    text: page(
      '[ Country-by-Country Reports ]',
      'GHANA (TIER 2)   [Extracted from U.S. State Dept Trafficking in Persons Report, June 2009]',
      profile('Ghana', 1),
      comply('The Government of Ghana'),
      `Recommendations for Ghana: ${semicolons(5)}`,
    ),
    reports: [expected('GHA 2', first, 5)],
  },
  {
    name: '2009 embassy page: navigation lines, title in capitals, inverted name',
    year: 2009,
    text: page(
      'Skip Global Navigation to Main Content\nSkip Breadcrumb Navigation\nSpecial Reports',
      'Special Reports',
      'TRAFFICKING IN PERSONS REPORT 2009',
      'CONGO, DEMOCRATIC REPUBLIC OF THE (Tier 3)',
      profile('The Democratic Republic of the Congo (DRC)'),
      'The Government of the Democratic Republic of the Congo does not fully comply with the minimum standards for the elimination of trafficking and is not making significant efforts to do so. Courts are few, and jails have open doors.',
      `Recommendations for the Democratic Republic of the Congo: ${semicolons(4)}`,
      parts('Prosecution'),
    ),
    reports: [expected('COD 3', `${first} prosecution`, 4)],
  },
  {
    name: '2009 state.gov page by letters with two hyphens, no year',
    text: `Country Narratives -- Countries D Through K


DENMARK (Tier 1)

${profile('Denmark')}

The Government of Denmark fully complies with the minimum standards for the elimination of trafficking. It paid for flats and lessons.

Recommendations for Denmark: ${semicolons(3)}

Prosecution
${prosecution}

Protection
${protection}

Prevention
${prevention}

DJIBOUTI (Tier 2)

${profile('Djibouti', 3)}

${comply('The Government of Djibouti', '', 2)}

Recommendations for Djibouti: ${semicolons(3)}
`,
    reports: [expected('DNK 1', allTo2016, 3), expected('DJI 2', first, 3)],
  },
  {
    name: '2010 ecoi: title without country; placed on the Watch List',
    year: 2010,
    text: page(
      'Trafficking in Persons Report 2010',
      'VIETNAM (Tier 2 Watch List)',
      profile('Vietnam'),
      'The Government of Vietnam does not fully comply with the minimum standards for the elimination of trafficking; however, it is making significant efforts to do so. Despite these efforts, no labor case came to court; therefore, Vietnam is placed on Tier 2 Watch List. A plan is promised for next year.',
      `Recommendations for Vietnam: ${semicolons(4)}`,
      parts('Prosecution'),
    ),
    reports: [expected('VNM 2WL placed', `${first} prosecution`, 4)],
  },
  {
    name: '2010 ecoi de: header lost, only the document lines',
    text: `Dokument #1046004
USDOS – US Department of State (Autor)
${profile('The Republic of Korea (ROK)')}
The Government of the Republic of Korea fully complies with the minimum standards for the elimination of trafficking. It kept up its hotline in nine tongues.
Recommendations for the Republic of Korea: ${semicolons(3)}
Prosecution
${prosecution}
`,
    reports: [expected('KOR 1', `${first} prosecution`, 3)],
  },
  {
    name: '2010 pasted in a blog, wrapped at 58 columns',
    text: `TAIWAN (Tier 1)

Taiwan is a destination, and to a much lesser extent,
source and transit territory for men, women, and children
subjected to forced labor and sex trafficking. Most come
from Vietnam and Indonesia through agents who take seven
monthly wages and more. Some flee and work in hiding, as
they cannot change employers.

Taiwan authorities fully comply with the minimum standards
for the elimination of trafficking. Trials under the new
law began, and prosecutors were trained. Shelters gained
beds in the south.

Recommendations for Taiwan: Extend the labor law to maids
and nurses in homes; look into agents who bind workers by
debts; and let victims work while their cases last.

Prosecution
Taiwan authorities made clear progress in enforcement
during the year. The law that came into force in June
names both forms of the crime and sets fit penalties.
`,
    reports: [expected('TWN 1', `${first} prosecution`, [3, 'Extend the labor law', 'let victims work while'])],
  },
  {
    name: '2011 refworld: Title Case, inverted, the long form of a name',
    year: 2011,
    text: page(
      `${refworld("2011 Trafficking in Persons Report - Korea, Democratic People's Republic of", '27 June 2011')}\nKorea, Democratic People's Republic of (Tier 3)`,
      "The Democratic People's Republic of Korea (DPRK or North Korea) is a source country for men, women, and children who are subjected to forced labor and sex trafficking. Loggers in Russia may not choose their work.",
      'The Government of North Korea does not fully comply with the minimum standards for the elimination of trafficking and is not making significant efforts to do so. It denies that camps exist.',
      `Recommendations for the Democratic People's Republic of Korea: ${semicolons(3)}`,
      'Prosecution',
      'The Government of North Korea made little, if any, efforts to combat trafficking in persons through law enforcement efforts over the last year. Trials are closed.',
    ),
    reports: [expected('PRK 3', `${first} prosecution`, 3)],
  },
  {
    name: '2011 pipe form without blank lines, Congo inverted, a fourth consecutive year',
    year: 2011,
    text: `${refworldPipes('2011 Trafficking in Persons Report - Congo, Republic of the', '27 June 2011')}Congo, Republic of the (Tier 2 Watch List)
${profile('The Republic of the Congo')}
The Government of the Republic of the Congo does not fully comply with the minimum standards for the elimination of trafficking; however, it is making significant efforts to do so. Children were found and sent home; nevertheless, no one was tried. Therefore, the Republic of the Congo is placed on Tier 2 Watch List for a fourth consecutive year. It was not placed on Tier 3 per Section 107 of the 2008 Trafficking Victims Protection Reauthorization Act, however, as the government has a written plan that, if implemented, would constitute making significant efforts to meet the minimum standards and is devoting enough means to it.
Recommendations for the Republic of the Congo: ${semicolons(4)}
Prosecution
${prosecution}
`,
    reports: [expected('COG 2WL remained', `${first} prosecution`, 4)],
  },
  {
    name: '2011 m.state.gov: a Special Case by its header, which the prose never says',
    year: 2011,
    text: page(
      'Trafficking in Persons Report 2011\nOffice to Monitor and Combat Trafficking in Persons\nJune 27, 2011\nReport',
      'COTE D’IVOIRE (Special Case)',
      'Côte d’Ivoire is a source, transit, and destination country for women and children subjected to forced labor and sex trafficking. Strife after the vote stopped the work of most ministries.',
      'Since November, courts in the north have had no judges, so that there is little to report. To combat trafficking, the government should hear the cases that were open before.',
      'Scope and Magnitude: Boys from Burkina Faso work on cocoa farms. Girls come from Nigeria under oath.',
    ),
    reports: [expected('CIV SC', 'trafficking-profile scope-and-magnitude')],
  },
  {
    name: '2012 PDF text on one line, headings run in, page numbers inline',
    text: `MALTA (Tier 2) ${profile('Malta')} ${comply('The Government of Malta')} Recommendations for Malta: ${semicolons(4)} Prosecution The government made progress in law enforcement efforts over the last year. Article 248 of the code bans all forms. 241 MALTA Police looked into two cases. Protection The Government of Malta sustained its victim protection efforts. A nun runs the only house, and the state paid her rent. Prevention The Government of Malta made some prevention efforts. Posters hung in bars.`,
    reports: [expected('MLT 2', allTo2016, 4)],
  },
  {
    name: '2012 ecoi: waiver of a required downgrade, which names Tier 3',
    year: 2012,
    text: page(
      'Trafficking in Persons Report 2012 - Chad',
      'CHAD (Tier 2 Watch List)',
      profile('Chad', 1),
      'The Government of Chad does not fully comply with the minimum standards for the elimination of trafficking; however, it is making significant efforts to do so. Chad is placed on Tier 2 Watch List for a third consecutive year. It was granted a waiver of an otherwise required downgrade to Tier 3 because its government has a written plan that, if implemented, would constitute making significant efforts to meet the minimum standards.',
      `Recommendations for Chad: ${semicolons(3)}`,
      parts('Prosecution'),
    ),
    reports: [expected('TCD 2WL remained', `${first} prosecution`, 3)],
  },
  {
    name: '2013 new refworld: header lost, headings lost, nothing but gaps',
    year: 2013,
    text: `2013 Trafficking in Persons Report - Korea, Democratic People's Republic of

${profile("The Democratic People's Republic of Korea (DPRK or North Korea)")}

The Government of the Democratic People's Republic of Korea does not fully comply with the minimum standards for the elimination of trafficking and is not making significant efforts to do so. It keeps camps for those it calls enemies.


${semicolons(4)}


The Government of North Korea made no discernible law enforcement efforts against trafficking. No law is known.


The Government of North Korea made no discernible efforts to protect victims. Those sent back are jailed.


The Government of North Korea made no discernible prevention efforts. Papers for travel are few.
`,
    reports: [expected('PRK 3', allTo2016, 4)],
  },
  {
    name: '2013 scan with ligatures lost: eorts, tracking',
    text: page(
      'LIBERIA (Tier 2 Watch List)',
      'Liberia is a source, transit, and destination country for young women and children subjected to forced labor and sex tracking. Kin bring girls to town, and then they sell water all day.',
      'The Government of Liberia does not fully comply with the minimum standards for the elimination of tracking; however, it is making signicant eorts to do so. Therefore, Liberia is placed on Tier 2 Watch List for a second consecutive year.',
      `Recommendations for Liberia: ${semicolons(3)}`,
      'Prosecution',
      'The Government of Liberia decreased its anti-tracking law enforcement eorts during the reporting period. Three old cases were dropped.',
      'Protection',
      'The Government of Liberia made inadequate eorts to protect victims. A safe house stood empty.',
    ),
    reports: [expected('LBR 2WL remained', `${first} prosecution protection`, 3)],
  },
  {
    name: '2013 an automatic downgrade with an asterisk',
    text: page(
      'UZBEKISTAN (TIER 3*)',
      profile('Uzbekistan', 3),
      'The Government of Uzbekistan does not fully comply with the minimum standards for the elimination of trafficking. Uzbekistan was placed on the Tier 2 Watch List for the last five years, and a waiver is no longer available; therefore Uzbekistan is deemed not to be making significant efforts to comply with the minimum standards and is placed on Tier 3.',
      'Recommendations for Uzbekistan:',
      semicolons(4),
      parts('Prosecution'),
    ),
    reports: [expected('UZB 3 downgraded', `${first} prosecution`, 4)],
  },
  {
    name: '2014 PDF text pasted on a blog, an automatic downgrade, wrapped at 75 columns',
    text: `MALAYSIA (TIER 3*)

Malaysia is a destination and, to a lesser extent, a source and transit
country for men, women, and children subjected to forced labor and women
and children subjected to sex trafficking. Most workers come by plane with
papers and find out after they land that the wages are half of what agents
had told them. Refugees from Burma are at the mercy of smugglers.

The Government of Malaysia does not fully comply with the minimum standards
for the elimination of trafficking. Malaysia was granted consecutive waivers
in the last two years; a waiver is no longer available, and Malaysia is
therefore deemed not to be making significant efforts to comply with the
minimum standards and is placed on Tier 3. Victims stay behind walls.

Recommendations for Malaysia:

Let victims leave shelters and work; pay NGOs for the care that they give;
look into officials who take bribes at the border; and tell police to check
who holds a worker's passport.

Prosecution

The Government of Malaysia made limited law enforcement efforts against
human trafficking. Convictions fell from 21 to nine, and prosecutors did not
meet victims before trials began.
`,
    reports: [
      expected('MYS 3 downgraded', `${first} prosecution`, [4, 'Let victims leave shelters', 'tell police to check']),
    ],
  },
  {
    name: '2014 state.gov archive: the tier alone on the second line, no country in the header',
    text: page(
      'Office To Monitor and Combat Trafficking in Persons',
      'Special Case',
      'Somalia remains a Special Case for the twelfth consecutive year. Its leaders hold little but the capital, and ministries have few clerks.',
      'Scope and Magnitude: Information regarding trafficking in Somalia is hard to get. Boys are made to fight, and girls are married to fighters.',
      'Government Efforts: Officials made few efforts against the crime. No court heard a case.',
    ),
    reports: [expected('SOM SC remained', 'summary scope-and-magnitude government-efforts')],
  },
  {
    name: '2014 state.gov archive: the tier alone, the country only in prose and heading',
    text: page(
      'Office To Monitor and Combat Trafficking in Persons',
      'Tier 2 Watch List',
      profile('Namibia'),
      'The Government of Namibia does not fully comply with the minimum standards for the elimination of trafficking; however, it is making significant efforts to do so. Namibia is placed on Tier 2 Watch List for a second consecutive year.',
      'Recommendations for Namibia:',
      semicolons(4),
      parts('Prosecution'),
    ),
    reports: [expected('NAM 2WL remained', `${first} prosecution`, 4)],
  },
  {
    name: '2014 ecoi with its own title and a typo in the formula',
    year: 2014,
    text: page(
      'Trafficking in Persons Report 2014 - Country Narratives - Ukraine',
      'UKRAINE (Tier 2)',
      profile('Ukraine', 4),
      'The Government of Ukraine does not fully comply with the minimum standards for the elimination trafficking; however, it is making significant efforts to do so. It sent fewer traffickers to jail.',
      'Recommendations for Ukraine:',
      semicolons(5),
      parts('Prosecution', 'Protection', 'Prevention'),
    ),
    reports: [expected('UKR 2', allTo2016, 5)],
  },
];
