import type { Form } from '../form.ts';
import { page } from '../words.ts';

/** Pages about the report that hold no country narrative. */
export const noNarratives: Form[] = [
  {
    name: 'an interim assessment of 2010',
    text: page(
      'Trafficking in Persons Interim Assessment - Fiji',
      '[The law asks for an interim assessment of each country on the Watch List. It looks at what was done since June.]',
      'FIJI',
      'The Government of Fiji made limited progress in combating trafficking since the release of the 2009 report. It found no victims, but police met with their neighbors. A plan is being written.',
    ),
    instead: 'interim-assessment',
  },
  {
    name: 'methodology under the title of a country',
    text: page(
      'Trafficking in Persons Report 2016 - Country Narratives - Kiribati',
      'The Department of State prepared this report using information from embassies, groups, papers, and visits.',
      'Tier Placement',
      'The Department places each country in this report onto one of four tiers, as mandated by the TVPA. A country on Tier 1 still has work to do, and one on Tier 3 may do some.',
      'Tier 1',
      'Countries whose governments fully meet the TVPA’s minimum standards for the elimination of trafficking.',
      'Tier 2 Watch List',
      'Countries whose governments do not fully meet the minimum standards but are making significant efforts, and for which the number of victims is large.',
    ),
    instead: 'methodology',
  },
  {
    name: 'an entry of a factbook',
    text: page(
      'Trafficking in persons:',
      'current situation: Papua New Guinea is a source, transit, and destination country for men, women, and children subjected to sex trafficking and forced labor; boys work in mines and girls serve kin',
      'tier rating: Tier 2 Watch List - Papua New Guinea does not fully comply with the minimum standards for the elimination of trafficking; however, it is making significant efforts to do so; the government tried one case (2019)',
    ),
    instead: 'factbook',
  },
  {
    name: 'news about the report',
    text: page(
      'Minister hails upgrade in US list',
      'By our staff writer',
      'The State Department moved Fiji up a step on Thursday. The minister told this paper that the news was welcome, and thanked the police.',
      'The report said the government had trained 60 officers and paid for a house for victims. It said more cases must reach the courts.',
      '“We will not rest,” the minister added. Groups that work with victims were less glad.',
    ),
    instead: 'news',
  },
  {
    name: 'news about a downgrade, with the tier in its head line',
    text: page(
      'Downgrade to Tier 3 a wake-up call, says union',
      'KUALA LUMPUR: The country was downgraded to Tier 3 in the annual report, according to the report released in Washington. Unions blame agents.',
      'Last year it stood on the Tier 2 Watch List. A spokesman said that the ministry was studying the text.',
    ),
    instead: 'news',
  },
  {
    name: 'news that quotes the formula at length',
    text: page(
      'Report keeps Samoa on second step',
      'The Government of Samoa does not fully meet the minimum standards for the elimination of trafficking but is making significant efforts to do so, the report said.',
      'It was the fourth such placement, according to the report. An official told this paper that a law would come.',
    ),
    instead: 'news',
  },
  {
    name: 'an encyclopedia on trafficking in a country',
    text: page(
      'Human trafficking in Samoa',
      'From a free encyclopedia',
      'Samoa ratified the 2000 UN TIP Protocol in 2013.[1]',
      'The U.S. State Department\'s Office to Monitor and Combat Trafficking in Persons placed the country in "Tier 2 Watchlist" in 2017.[2] In 2023, the Organised Crime Index gave the country a score of 3 out of 10 for human trafficking.[3]',
      'References',
      '1. Treaty collection\n2. Tier rankings',
    ),
    instead: 'encyclopedia',
  },
  {
    name: 'a report of the research service of Congress',
    text: page(
      'Trafficking in Persons: Policy Issues for Congress',
      'Congressional Research Service',
      'Summary',
      'Congress created the tiers in 2000. Countries on Tier 3 may lose some aid. This report describes how the ranking came about and what members may weigh when they take it up.',
      'In 2019 the Department ranked 187 countries. Of these, 33 stood on Tier 1, 93 on Tier 2, 38 on the Tier 2 Watch List, and 22 on Tier 3.',
    ),
    instead: 'research-report',
  },
  {
    name: 'a cable with guidance for the press',
    text: page(
      'UNCLAS SECTION 01 OF 02 STATE 059123',
      'SIPDIS',
      'SUBJECT: PRESS GUIDANCE ON THE TRAFFICKING REPORT',
      'REF: A. STATE 005577',
      '1. This is an action cable; see para 5.',
      '2. Q: Why did the country move to Tier 2 Watch List?',
      'A: It showed no more efforts than in the year before.',
    ),
    instead: 'cable',
  },
  {
    name: 'what a government answers, under the headings of the report',
    text: page(
      'Statement of the Government of Montenegro on the 2022 Trafficking in Persons Report',
      'The government has read the report, in which Montenegro remained on Tier 2.',
      'Prosecution',
      'Prosecutors opened nine cases. The government does not agree that judges were slow.',
      'Protection',
      'The ministry paid for a house.',
      'Prevention',
      'A council met four times.',
    ),
    instead: 'statement',
  },
  {
    name: 'what an embassy sent in for the report',
    text: page(
      'UNCLAS LIBREVILLE 000123',
      'SUBJECT: GABON: 2009 TIP REPORT SUBMISSION',
      "1. (U) Post's answers to the questions in reftel follow.",
      '2. (SBU) A. Gabon is a country of destination for children. Post has no figures. B. The ministry of justice leads the work.',
      '3. (SBU) Embassy point of contact is the political officer.',
    ),
    instead: 'cable',
  },
  {
    name: 'a narrative put into another language by a machine',
    text: page(
      'GUATEMALA: Nivel 2',
      'El Gobierno de Guatemala no cumple plenamente con los estándares mínimos para la eliminación de la trata; sin embargo, está haciendo esfuerzos significativos. El gobierno demostró mayores esfuerzos; por lo tanto, Guatemala permaneció en el Nivel 2.',
      'RECOMENDACIONES',
      'Investigar más casos y dictar más sentencias.',
    ),
    instead: 'translation',
  },
  {
    name: 'the list of placements alone',
    text: `Tier Placements

Tier 1
Austria
Belgium
Canada
Chile

Tier 2
Albania
Antigua and Barbuda
Bulgaria

Tier 2 Watch List
Chad
Fiji

Tier 3
Burma
Cuba
`,
    instead: 'placements',
  },
  {
    name: 'a menu with the names of all countries run together',
    text: page(
      'Country Narratives',
      'AfghanistanAlbaniaAlgeriaAngolaAntigua and BarbudaArgentinaArmeniaArubaAustraliaAustriaAzerbaijanThe BahamasBahrainBangladeshBarbadosBelarusBelgium',
      'Share this page on Facebook',
    ),
    instead: 'unknown',
  },
  {
    name: 'a press release with what may become of a placement',
    text: page(
      'Fiji repeats on Tier 2 Watch List; must do more',
      'Suva/Lautoka, FIJI – On June 30, the Secretary of State released the 2016 Trafficking in Persons Report. It has narratives for 188 countries.',
      'For the second year in a row, Fiji is classified as a Tier 2 Watch List country, meaning that the government does not fully meet the minimum standards for the elimination of trafficking in persons.',
      'If Fiji is downgraded to Tier 3 in 2017, help from abroad may end.',
      'Commenting on the report, the ambassador spoke of a hard year.',
    ),
    instead: 'news',
  },
  {
    name: 'a newspaper that lets the document speak',
    text: page(
      'Fiji shows serious efforts - U.S. Human Trafficking Report 2022',
      'The Government of Fiji “continued to try hard” against trafficking, reads the State Department’s Trafficking in Persons (TIP) 2022 report.',
      'It remains a tier 1 country, one that “fully meets the minimum standards,” according to the document.',
      '“The Government of Fiji fully meets the minimum standards for the elimination of trafficking. The government continued to demonstrate serious and sustained efforts during the reporting period; therefore Fiji remained on Tier 1.',
      'These efforts included two new houses.',
    ),
    instead: 'news',
  },
  {
    name: 'a wire with a date line in capitals',
    text: page(
      'FIJI REMAINS ON TIER 2 WATCH LIST',
      'SUVA, JUNE 16, HARBOR PRESS: Fiji found itself where it was in the report on human trafficking.',
      'The report says that Fiji is primarily a source and transit country for women trafficked to the ports.',
      'The Government of Fiji does not fully comply with the minimum standards for the elimination of trafficking; however, it is making significant efforts to do so.',
    ),
    instead: 'news',
  },
  {
    name: 'a newspaper whose date line is no heading',
    text: page(
      'Nauru not in the trafficking report',
      'POSTED: 06/28/11 12:20 PM',
      'AIWO / By a writer of ours – Nauru is the only island without a narrative in the 2011 Trafficking in Persons Report that was released on Monday. The report also confirms that Fiji stays where it was.',
      'According to the country narrative Fiji has been placed on the watch list because the government does not fully comply with the minimum standards for eliminating trafficking.',
      'Tonga also does not fully comply with the minimum standards for elimination of trafficking despite significant efforts to do so.',
    ),
    instead: 'news',
  },
  {
    name: 'a newspaper under a headline that looks like a header',
    text: page(
      'Mongolia: Tier 2 Watch List',
      'The State Department moved Mongolia down a step on Thursday, the report says.',
      '"We tried more cases than ever," the minister said in an interview.',
      'According to the report, Mongolia did not open a shelter.',
    ),
    instead: 'news',
  },
  {
    name: 'paragraphs cut out of a narrative, with nothing that tells which part they are of',
    text: `Two officers of the police unit answered for trafficking on three coasts, and the ministry that paid them moved twice. Articles 21 and 22 of the penal code set five to nine years for those who force others to work, and courts may double the sentence where officials took part. Prosecutors charged nine suspects, and judges convicted two of them.
`,
    instead: 'fragment',
  },
  {
    name: 'a newspaper whose headline says "yet to meet"',
    text: page(
      'US: Fiji yet to meet minimum standards to eliminate human trafficking',
      'The United States said the government of Fiji has not fully met the minimum standards to eliminate human trafficking and is not making significant efforts to do so.',
      'Due to this, the US has downgraded the country from Tier 2 to Tier 3 of its list.',
      'Tier 1 is the highest rank a country can receive while Tier 3 is the lowest.',
    ),
    instead: 'news',
  },
  {
    name: 'an encyclopedia, by the numbers of its references',
    text: page(
      'Nauru signed the protocol in October 2003. [1]',
      'Nauru is a source, transit, and to a lesser extent a destination country for men and women in forced labor. [2]',
      'The Government of Nauru does not fully comply with the minimum standards for the elimination of trafficking; however, it is making significant efforts to do so. [2]',
      'Traffickers work with guards of the port. [5] [6]',
      'The government demonstrated limited law enforcement efforts. A law of 2005 sets three to nine years.',
    ),
    instead: 'encyclopedia',
  },
  {
    name: 'the page of a volume that shows how to read a narrative',
    text: page(
      'HOW TO READ A COUNTRY NARRATIVE',
      'This page shows a sample country narrative. The first paragraph tells why the tier is what it is.',
      'COUNTRY X: TIER 2 WATCH LIST',
      'The Government of X does not fully meet the minimum standards for the elimination of trafficking but is making significant efforts to do so. These efforts included a campaign. Therefore X remained on Tier 2 Watch List for the second consecutive year.',
      'PROTECTION',
      'The government made few efforts to protect victims. Guards locked up some of them.',
    ),
    instead: 'methodology',
  },
  {
    name: 'an encyclopedia in the present tense, without the numbers of its references',
    text: page(
      'With respect to human trafficking, Nauru was designated, together with Fiji, as a Tier 3 country in the 2005 Trafficking in Persons Report, on which this article was originally based. The 2006 report sees some effort.',
      'The Government of Nauru does not fully comply with the minimum standards for the elimination of trafficking and is not making significant efforts to do so. Its courts sat twice.',
      'Nauru is a destination for men from three islands. Traffickers work with guards of the port.',
    ),
    instead: 'encyclopedia',
  },
  {
    name: 'a notice that asks how far governments meet the standards, with questions under the three heads',
    text: page(
      'Request for Information for the 2021 Trafficking in Persons Report',
      'SUMMARY: The office asks the public to help it see the degree to which governments meet the minimum standards for the elimination of trafficking in persons.',
      'Prosecution Questions',
      '1. Who was tried?',
      'Prevention Questions',
      '2. Who was told?',
    ),
    instead: 'request-for-information',
  },
];
