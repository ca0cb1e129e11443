import type { Form } from '../form.ts';
import { comply, expected, first, page, profile, refworld, refworldPipes } from '../words.ts';

/** 2001 to 2007: no recommendations; headings since 2003. */
export const e1ToE3: Form[] = [
  {
    name: '2001 state.gov copy: one country, nothing but header and two paragraphs',
    year: 2001,
    text: page(
      'Trafficking in Persons Report\nReleased by the Office to Monitor and Combat Trafficking in Persons\nJuly 12, 2001',
      'Angola (Tier 2)',
      'Angola is a country of origin for trafficked women and children. War drove families from their fields, and boys were taken for both armies. Some girls reach Portugal with papers of others.',
      "The Government of Angola does not yet fully meet the minimum standards; however, the Government is making significant efforts to combat trafficking. A children's institute traces lost sons and daughters. Laws on pimping are old and seldom used. NGO's run the only two shelters.",
    ),
    reports: [expected('AGO 2', first)],
  },
  {
    name: '2001 state.gov, a page grouped by tier with several countries',
    year: 2001,
    text: page(
      'Trafficking in Persons Report\nOffice to Monitor and Combat Trafficking in Persons\nJuly 12, 2001\nReport',
      'IV. Country Narratives - Tier 2',
      'Bangladesh (Tier 2)',
      'Bangladesh is a country of origin for women and children taken to India and Pakistan. Touts walk the villages after each flood.',
      'The Government of Bangladesh does not yet fully meet the minimum standards; however, the Government is making significant efforts to combat trafficking. A law of 2000 sets stiff terms.',
      'Benin (Tier 2)',
      'Benin is a source and transit country for children who are sent to work on farms along the coast.',
      'The Government of Benin does not yet fully meet the minimum standards; however, the Government is making significant efforts to combat trafficking. Towns keep watch groups at the road.',
      'Brazil (Tier 2)',
      'Brazil is a source country for women and girls taken to Europe.',
      'The Government of Brazil does not yet fully meet the minimum standards; however, the Government is making significant efforts to combat trafficking, though inspectors are few.',
    ),
    reports: ['BGD', 'BEN', 'BRA'].map((iso3) => expected(`${iso3} 2`, first)),
  },
  {
    name: '2001 grouped by tier, the first tier with its own finding, then the third',
    year: 2001,
    text: page(
      'Trafficking in Persons Report\nJuly 12, 2001',
      'III. Country Narratives - Tier 1',
      'Austria (Tier 1)',
      'Austria is a transit and destination country for women from its eastern neighbors. Many were promised work as waitresses.',
      'The Government of Austria fully complies with the minimum standards for the elimination of trafficking. Police run a unit for the crime, and a center in Vienna takes in those who testify.',
      'V. Country Narratives - Tier 3',
      'Gabon (Tier 3)',
      'Gabon is a destination country for children from Benin and Togo who sell goods at markets.',
      'The Government of Gabon does not meet the minimum standards, and has not yet made significant efforts to combat trafficking. No law names the crime.',
    ),
    reports: [expected('AUT 1', first), expected('GAB 3', first)],
  },
  {
    name: '2002 refworld, a name with a capital D and a straight apostrophe',
    year: 2002,
    text: page(
      `${refworld("U.S. Department of State 2002 Trafficking in Persons Report - Cote D'Ivoire", '5 June 2002')}\nCote D'Ivoire (Tier 2)`,
      "Cote D'Ivoire is a country of origin and destination for women and children. Boys from the north are hired out to planters.",
      "The Government of Cote D'Ivoire does not yet fully comply with minimum standards for the elimination of trafficking, however, it is making significant efforts to do so. A pact with Mali brought 200 boys home. No one was sentenced under the old code.",
    ),
    reports: [expected('CIV 2', first)],
  },
  {
    name: '2002 state.gov page by letters, headers in the middle of the page',
    year: 2002,
    text: page(
      'Trafficking in Persons Report\nOffice to Monitor and Combat Trafficking in Persons\nJune 5, 2002\nReport',
      'Country Narratives: Countries H through R',
      'Haiti (Tier 2)',
      'Haiti is a country of origin for children who serve in town houses for no pay.',
      'The Government of Haiti does not yet fully comply with minimum standards for the elimination of trafficking, however, it is making significant efforts to do so. A hotline for such children opened.',
      'Hong Kong (Tier 1)',
      'Hong Kong is a transit and destination territory for women from the mainland and beyond.',
      'The authorities of Hong Kong fully comply with the minimum standards for the elimination of trafficking. Immigration officers watch the airport.',
      'Iran (Tier 3)',
      'Iran is a country of origin and transit for women and girls taken to the Gulf.',
      'The Government of Iran does not comply with minimum standards for the elimination of trafficking and is not making significant efforts to do so. Nothing is known of any trial.',
    ),
    reports: [expected('HTI 2', first), expected('HKG 1', first), expected('IRN 3', first)],
  },
  {
    name: '2003 new refworld: headings deleted, two blank lines each, the disclaimer at the end',
    year: 2003,
    text: `U.S. Department of State 2003 Trafficking in Persons Report - North Korea

North Korea (Tier 3)

North Korea is a source country for women sold as brides across its northern river. Hunger sends them there.

The Government of North Korea does not fully comply with the minimum standards for the elimination of trafficking and is not making significant efforts to do so. It does not say that the problem exists.


No talks or broadcasts on the danger are known. Those who leave do so in secret and hear of it from kin.


There is no law against the sale of persons. Courts punish those who cross the border, whoever took them.


Women who are sent back are locked up. Nobody asks how they left, and no group may help them.

Disclaimer: © UNHCR makes no claim on this text.
`,
    reports: [expected('PRK 3', 'trafficking-profile summary prevention prosecution protection')],
  },
  {
    name: '2003 state.gov: Prevention first, headings with no blank line after them',
    year: 2003,
    text: page(
      'Trafficking in Persons Report\nOffice to Monitor and Combat Trafficking in Persons\nJune 11, 2003\nReport',
      'KUWAIT (Tier 2)',
      'Kuwait is a destination country for men and women from South Asia who work in homes and on sites. Some are held by debts.',
      'The Government of Kuwait does not fully comply with the minimum standards for the elimination of trafficking; however, it is making significant efforts to do so. The government needs to extend the labor law to maids.',
      "Prevention\nEmbassies of the workers' states hold talks at the airport. A booklet in nine languages tells of rights.",
      'Prosecution\nNo law speaks of the crime. The Government prosecutes employers who beat maids, and two went to jail.',
      'Protection\nA hall at one ministry serves as a shelter. Police do not always bring those who flee there.',
    ),
    reports: [expected('KWT 2', 'trafficking-profile summary prevention prosecution protection')],
  },
  {
    name: '2003 a note on a later tier in brackets, which is not the tier of the edition',
    year: 2003,
    text: page(
      'U.S. Department of State 2003 Trafficking in Persons Report - Georgia',
      'Georgia (Tier 3)',
      '[*Please note: Georgia was updated to Tier 2 per President George W. Bush, Presidential Determination No. 2003-35, September 9, 2003.]',
      'Georgia is a source and transit country for women who look for work in Turkey and Greece.',
      'The Government of Georgia does not fully comply with the minimum standards for the elimination of trafficking and is not making significant efforts to do so. Ministries blamed each other.',
      'Prevention',
      'The Security Council wrote a plan, yet gave no money for it.',
      'Prosecution',
      'The code has no article for the crime. One case ended with a fine.',
    ),
    reports: [expected('GEO 3', 'trafficking-profile summary prevention prosecution')],
  },
  {
    name: '2004 refworld, a movement in words of reclassification',
    year: 2004,
    text: page(
      `${refworld('U.S. Department of State 2004 Trafficking in Persons Report - Bosnia and Herzegovina', '14 June 2004')}\nBosnia and Herzegovina (Tier 2)`,
      'Bosnia and Herzegovina is a destination and, to a lesser extent, a source and transit country for women taken for sexual exploitation. Bars near the highway hold most of them.',
      "The Government of Bosnia and Herzegovina does not fully comply with the minimum standards for the elimination of trafficking; however, it is making significant efforts to do so. The government's efforts were reclassified from Tier 3 to Tier 2 in September 2003, after raids on bars.",
      'Prosecution',
      'In 2003, the state court took over the larger cases. Eight persons were found guilty.',
      'Protection',
      'Shelters run by NGOs took in 58 women. The ministry paid for their food.',
      'Prevention',
      'The coordinator held talks in schools of twelve towns.',
    ),
    reports: [expected('BIH 2 upgraded', `${first} prosecution protection prevention`)],
  },
  {
    name: '2004 the Watch List with a dash in the parentheses',
    year: 2004,
    text: page(
      'U.S. Department of State 2004 Trafficking in Persons Report - Greece',
      'Greece (Tier 2 - Watch List)',
      'Greece is a destination and transit country for women and children from the Balkans. Children beg at lights.',
      'The Government of Greece does not fully comply with the minimum standards for the elimination of trafficking; however, it is making significant efforts to do so. Greece is placed on Tier 2 Watch List for its failure to provide evidence of increasing efforts.',
      'Prosecution',
      'Police broke up ten rings. Trials wait for years.',
    ),
    reports: [expected('GRC 2WL placed', `${first} prosecution`)],
  },
  {
    name: '2004 the Watch List with an em dash',
    year: 2004,
    text: page(
      'U.S. Department of State 2004 Trafficking in Persons Report - Peru',
      'Peru (Tier 2 — Watch List)',
      'Peru is a source country for women and children who are moved inside the country to mines and kitchens.',
      comply('The Government of Peru'),
    ),
    reports: [expected('PER 2WL', first)],
  },
  {
    name: '2005 new refworld: headings deleted, Prosecution first',
    year: 2005,
    text: `U.S. Department of State 2005 Trafficking in Persons Report - Laos

Laos (Tier 2)

Laos is a source country for women, children, and men who look for work over the river. Many cannot read the papers they sign.

${comply('The Government of Laos', ' To further its efforts, the government should bring a case to its end.')}


A new law on women was used for the first time. Seven persons were held, and three were sentenced.


Those sent back by Thailand passed through a center in Vientiane. Each got cloth and seeds.


Radio plays in three tongues warn of false aunts.
`,
    reports: [expected('LAO 2', `${first} prosecution protection prevention`)],
  },
  {
    name: '2006 state.gov by letters: a photo caption before the first header, all in capitals',
    year: 2006,
    text: `printable banner

U.S. Department of State - Great Seal

U.S. Department of State

Diplomacy in Action

VI. Country Narratives -- Countries H through P


Trafficking in Persons Report
Office to Monitor and Combat Trafficking in Persons
June 5, 2006
Report
Share

A child carries stones at a quarry while the owner counts the baskets.

HONDURAS (TIER 2)

Honduras is a source and transit country for women and children taken north. ${'Some ride on top of trains.'}

${comply('The Government of Honduras')}

Prosecution
The Government of Honduras made clear progress in court. A reform of the code in February raised terms for pimps.

Protection
Victims lean on NGOs. The government should train its consuls.

Prevention
A council of 50 groups prints leaflets.

HUNGARY (TIER 2)

Hungary is a source, transit, and destination country for women. Girls from the east are sold in the west.

${comply('The Government of Hungary', '', 1)}
`,
    reports: [expected('HND 2', `${first} prosecution protection prevention`), expected('HUN 2', first)],
  },
  {
    name: '2006 refworld: a footnote digit glued to the name, Tier 1',
    year: 2006,
    text: page(
      `${refworld('U.S. Department of State 2006 Trafficking in Persons Report - Germany', '5 June 2006')}\nGermany1 (Tier 1)`,
      'Germany is a transit and destination country for men and women, most of them from Central and Eastern Europe.',
      'The Government of Germany fully complies with the minimum standards for the elimination of trafficking. The government identified 972 victims in 2004. A law of 2005 covers work under force.',
      'Prosecution',
      'Courts convicted 137 persons. Half of the terms were suspended.',
    ),
    reports: [expected('DEU 1', `${first} prosecution`)],
  },
  {
    name: '2007 refworld: blanks inside abbreviations',
    year: 2007,
    text: page(
      `${refworld('U.S. Department of State 2007 Trafficking in Persons Report - China', '12 June 2007')}\nChina (Tier 2 Watch List)`,
      "The People's Republic of China (P. R. C. ) is a source, transit, and destination country for women, men, and children. P. R. C. nationals are taken to the U. S. and Europe. The P. R. C. 's inland poor move to the coast.",
      "The Government of the People's Republic of China does not fully comply with the minimum standards for the elimination of trafficking; however, it is making significant efforts to do so. Nonetheless, China is placed on Tier 2 Watch List for the third consecutive year for its failure to provide evidence of increasing efforts to combat trafficking in persons. The P. R. C. should free women who are sent home.",
      'Prosecution',
      "The P. R. C. 's law punishes the sale of women and children, but not of men.",
    ),
    reports: [expected('CHN 2WL remained', `${first} prosecution`)],
  },
  {
    name: '2007 refworld in pipe form, no blank lines, East Timor',
    year: 2007,
    text: `${refworldPipes('U.S. Department of State 2007 Trafficking in Persons Report - East Timor', '12 June 2007')}East Timor (Tier 2)
East Timor is a destination country for women from Indonesia and the Philippines. Crises last year drove many from their homes, which leaves girls at risk.
The Government of East Timor does not fully comply with the minimum standards for the elimination of trafficking; however, it is making significant efforts to do so. Police raided bars and held women rather than owners.
Prosecution
A new penal code waits for its signature. One case is before the court of Dili.
Protection
The state has no shelter. Women who are found are flown home.
Prevention
A poster campaign reached all 13 districts.
`,
    reports: [expected('TLS 2', `${first} prosecution protection prevention`)],
  },
  {
    name: '2007 two blanks after every stop',
    year: 2007,
    text: page(
      'U.S. Department of State 2007 Trafficking in Persons Report - Macau',
      'Macau (Tier 2 Watch List)',
      'Macau is a destination for women from the mainland and from farther away.  Most work in saunas.  Some owe sums that nobody wrote down.',
      'The Government of Macau does not fully comply with the minimum standards for the elimination of trafficking; however, it is making significant efforts to do so.  It is placed on Tier 2 Watch List for its failure to show evidence of increasing efforts.',
      'Prosecution',
      'The law bans the trade in persons out of Macau, but not into it.  No one was tried.',
    ),
    reports: [expected('MAC 2WL placed', `${first} prosecution`)],
  },
  {
    name: '2005 a profile in two paragraphs, the tier formula third',
    year: 2005,
    text: page(
      'U.S. Department of State 2005 Trafficking in Persons Report - Dominican Republic',
      'Dominican Republic (Tier 2)',
      'The Dominican Republic is a source, transit, and destination country for women and children. Agents in the capital deal in visas.',
      'Haitian children are brought over the border to beg and to cut cane. Some are sent by their own parents.',
      'The Government of the Dominican Republic does not fully comply with the minimum standards for the elimination of trafficking; however, it is making significant efforts to do so. The Dominican Republic should try officials who sell papers.',
      'Prosecution',
      'Two consuls lost their posts, and one of them stood trial.',
    ),
    reports: [expected('DOM 2', `${first} prosecution`)],
  },
  {
    name: '2007 refworld: initials with blanks between them do not end the sentence of the finding',
    year: 2007,
    text: page(
      'Trafficking in Persons Report 2007 - China',
      'China (Tier 2 Watch List)',
      "The People's Republic of China (P. R. C. ) is a source, transit, and destination country for women and children. The P. R. C. 's own citizens are sold from province to province.",
      'The Government of the P. R. C. does not fully comply with the minimum standards for the elimination of trafficking; however, it is making significant efforts to do so. China is placed on Tier 2 Watch List for its failure to provide evidence of increasing efforts.',
      'The Government of the P. R. C. maintained its law enforcement efforts. Nobody knows how many cases the courts of the coast heard.',
    ),
    reports: [expected('CHN 2WL placed', `${first} prosecution`)],
  },
  {
    name: '2001 with the Act of 2000 in its title',
    year: 2001,
    text: page(
      'Victims of Trafficking and Violence Protection Act of 2000\nTrafficking in Persons Report\nReleased by the Department of State, July 2001',
      'Angola (Tier 2)',
      'Angola is a country of origin for trafficked women and children. Boys were taken for both armies.',
      'The Government of Angola does not yet fully meet the minimum standards; however, the Government is making significant efforts to do so. There were nine prosecutions in 2000.',
    ),
    reports: [expected('AGO 2', first)],
  },
  {
    name: '2007 state.gov: a menu names the edition of all countries below it',
    year: 2007,
    text: `Home
Issues & Press
Countries
Under Secretary for Democracy and Global Affairs > Office To Monitor and Combat Trafficking in Persons > Releases > Trafficking in Persons Report > Trafficking in Persons Report 2007

${['PERU', 'POLAND']
  .map(
    (name) => `${name} (Tier 2)

${profile(name === 'PERU' ? 'Peru' : 'Poland')}

${comply(name === 'PERU' ? 'The Government of Peru' : 'The Government of Poland')}
`,
  )
  .join('\n')}`,
    reports: ['PER', 'POL'].map((iso3) => expected(`${iso3} 2`, first)),
  },
];
