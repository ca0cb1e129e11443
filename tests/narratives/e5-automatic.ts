import { type Narrative, section } from './narrative.ts';

/** Lowered to Tier 3 because no waiver was left: the asterisk at the tier. */
export const e5Automatic: Narrative = {
  era: 'E5',
  year: 2014,
  country: 'Thailand',
  iso3: 'THA',
  tier: '3',
  movement: 'downgraded',
  automatic: true,
  header: ['2014 Trafficking in Persons Report - Thailand', 'THAILAND (TIER 3*)'],
  parts: [
    section(
      'trafficking-profile',
      null,
      'Thailand is a source, destination, and transit country for men, women, and children subjected to forced labor and sex trafficking. Men from Burma and Cambodia are sold to boats that stay at sea for years, and migrants who peel shrimp on land pay off a broker shift by shift.',
    ),
    section(
      'summary',
      null,
      'The Government of Thailand does not fully comply with the minimum standards for the elimination of trafficking. In the 2012 and 2013 TIP Reports, Thailand was granted consecutive waivers from an otherwise required downgrade to Tier 3 on the basis of a written plan. The law allows such a waiver in two years only; a waiver is no longer available to Thailand, which is deemed not to be making significant efforts to comply with the minimum standards and is placed on Tier 3.',
    ),
    {
      kind: 'recommendations',
      title: 'Recommendations for Thailand:',
      form: 'semicolons',
      items: [
        'Prosecute boat owners, brokers, and the officials who shield them',
        'inspect vessels at sea and in port, with interpreters',
        'let victims leave shelters, and work, while a trial goes on',
        'stop criminal libel suits against those who report abuse.',
      ],
    },
    section(
      'prosecution',
      'Prosecution',
      'The government’s law enforcement efforts were uneven. A law of 2008 forbids all trafficking, with four to 10 years’ imprisonment. Police opened 674 cases, compared with 305 in 2012, of which fewer than a tenth concerned forced labor, and courts convicted 225 people. Prosecution of officers named by survivors did not begin.',
    ),
    section(
      'protection',
      'Protection',
      'The government maintained its efforts to protect victims. It assisted 681 of them in its nine shelters, compared with 526 in 2012, and spent 109 million baht ($3.4 million). Men were housed in three of the nine; few had a job outside.',
    ),
    section(
      'prevention',
      'Prevention',
      'The government made some prevention efforts. It opened 10 offices where migrants may complain, answered hotlines in four languages, and fined 15 labor agents. Registration remained in the hands of brokers.',
    ),
  ],
};
