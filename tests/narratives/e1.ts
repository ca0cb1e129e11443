import { type Narrative, section } from './narrative.ts';

/** Two paragraphs, no headings, no recommendations: prosecution, protection and prevention are only words in them. */
export const e1: Narrative = {
  era: 'E1',
  year: 2002,
  country: 'Benin',
  iso3: 'BEN',
  tier: '2',
  header: ['Trafficking in Persons Report 2002', 'Benin (Tier 2)'],
  parts: [
    section(
      'trafficking-profile',
      null,
      "Benin is a country of origin, transit, and, less often, destination for children trafficked for labor on farms, in quarries, and in the homes of city families. Middlemen collect boys and girls from villages in the Zou and Mono regions with a word about school or a bicycle, and take them over land to Nigeria or by boat to Gabon. In April 2001 a ship that was refused at two ports drew the world's attention to the trade. Boys break stone near Abeokuta for a few dollars a season; girls sell water and cloth in markets. NGO's say that parents seldom know where a child has gone.",
    ),
    section(
      'summary',
      null,
      "The Government of Benin does not yet fully comply with minimum standards for the elimination of trafficking, however, it is making significant efforts to do so. Prosecution rests on a law of 1961 on the movement of minors, whose penalties are light; police arrested 18 smugglers of children in 2001, and the courts convicted four. A stricter bill, with fines of up to 2 million CFA ($2,700) and prison for brokers, is before the National Assembly. Protection is in the hands of the Brigade for Minors and of NGO's: the brigade took in 213 children, gave them a bed for some days, and passed them to reception centers. Benin and Gabon agreed on a convoy for 60 children, and the U.S. and others paid for it. As for prevention, village committees now watch the roads in four regions; teachers, drivers, and chiefs sit on them. Agents at the frontier remain poorly paid, and some accept money. No official was charged.",
    ),
  ],
};
