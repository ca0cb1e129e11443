import { type Narrative, section } from './narrative.ts';

/** Watch List "for its failure to", a second year; the advice closes the tier paragraph. */
export const e3: Narrative = {
  era: 'E3',
  year: 2006,
  country: 'Armenia',
  iso3: 'ARM',
  tier: '2WL',
  movement: 'remained',
  consecutiveYears: 2,
  header: ['U.S. Department of State 2006 Trafficking in Persons Report - Armenia', 'ARMENIA (TIER 2 WATCH LIST)'],
  parts: [
    section(
      'trafficking-profile',
      null,
      'Armenia is a source and, to a lesser extent, a transit country for women and girls trafficked for sexual exploitation, mostly to the United Arab Emirates (U.A.E.) and Turkey. The route to Dubai goes by way of Moscow or Minsk; the recruiter is often a woman who was once a victim.',
      'Men leave each spring to build houses in Russia. Some come home in autumn without pay or passport, and these are cases of which the police hear late or never.',
    ),
    section(
      'summary',
      null,
      'The Government of Armenia does not fully comply with the minimum standards for the elimination of trafficking; however, it is making significant efforts to do so. Armenia is placed on Tier 2 Watch List for a second consecutive year for its failure to provide evidence of increasing efforts to combat trafficking over the past year, particularly in the areas of enforcement and victim protection. Sentences are short and some are never served. To further its efforts, the government should punish officials who let traffickers go, and should give victims a reason to come forward.',
    ),
    section(
      'prosecution',
      'Prosecution',
      'In 2005, the government conducted 14 investigations, prosecuted 17 people, and convicted 17 under two articles of the criminal code, one for trafficking and one for pimping. Six of them went to prison for terms of one to four years; the rest paid fines or swept streets. A prosecutor was accused in the press of having taken $5,000 to let a convicted woman leave; an inquiry by his own office cleared him. The terms for trafficking run from three to eight years.',
    ),
    section(
      'protection',
      'Protection',
      'The government offered little help to victims. It lent an NGO a building near St. Gregory Cathedral in Yerevan, for which the NGO pays heat and light, and 16 women stayed there. Police told victims of the shelter, but had no written rule on the matter. Prosecution of the recruiter was at times a condition of help. No victim was jailed.',
    ),
    section(
      'prevention',
      'Prevention',
      'The government made modest efforts to prevent trafficking. The migration office published a booklet for travelers to the Gulf, and television stations showed a round table on the 2005 Trafficking in Persons Report. Airport staff questioned young women bound for Dubai, and sometimes turned them back.',
    ),
  ],
};
