import { type Narrative, section } from './narrative.ts';

/** Asterisks between the recommendations of one paragraph; no COVID clause. */
export const e10: Narrative = {
  era: 'E10',
  year: 2024,
  country: 'Maldives',
  iso3: 'MDV',
  tier: '2WL',
  movement: 'downgraded',
  header: ['2024 Trafficking in Persons Report: Maldives', 'MALDIVES (Tier 2 Watch List)'],
  parts: [
    section(
      'summary',
      null,
      'The Government of Maldives does not fully meet the minimum standards for the elimination of trafficking but is making significant efforts to do so. These efforts included a law that gives victims a caseworker and the capture of fingerprints from foreign workers. However, the government did not demonstrate overall increasing efforts compared with the previous reporting period. It prosecuted fewer suspects, convicted none, and stopped a program for unregistered workers on which the 2017 Trafficking in Persons Report had already commented. Therefore Maldives was downgraded to Tier 2 Watch List.',
    ),
    {
      kind: 'recommendations',
      title: 'PRIORITIZED RECOMMENDATIONS:',
      form: 'asterisks',
      items: [
        'Prosecute suspected traffickers, labor agents among them, and seek adequate penalties.',
        'Identify victims before deportation, not after; let a caseworker be present.',
        'Fund the shelter on Hulhumalé and keep it open at weekends.',
        'Forbid employers to hold passports, and fine those who do.',
        'Take up again, within this year, the registration of workers without papers.',
      ],
    },
    section(
      'prosecution',
      'PROSECUTION',
      'The government decreased law enforcement efforts. The Prevention of Human Trafficking Act criminalized sex trafficking and labor trafficking and prescribed up to 10 years’ imprisonment, or 15 years with a child as victim. Police opened 11 investigations, compared with 20 in 2022; one suspect was prosecuted, compared with five. Prosecution of a resort manager from 2021 had not come to an end.',
    ),
    section(
      'protection',
      'PROTECTION',
      'The government maintained protection efforts. It identified 18 victims, compared with 16 in 2022: 14 men, all in labor trafficking, and four women. The shelter cost 1.6 million rufiyaa ($103,800). Protection staff were trained with U.S. help. Raids on guesthouses ended with the deportation of 740 workers, who were not screened.',
    ),
    section(
      'prevention',
      'PREVENTION',
      'The government maintained prevention efforts. A steering committee followed a plan that ran from 2023; a magistrate from St. Lucia spoke at its conference. Labor officers visited 320 sites and found passports locked away in 41 of them. Posters in Bangla, Nepali, and Dhivehi showed a number to call.',
    ),
    section(
      'trafficking-profile',
      'TRAFFICKING PROFILE',
      'As reported over the past five years, human traffickers exploit domestic and foreign victims in Maldives, and traffickers exploit victims from Maldives abroad. Masons and cleaners from Bangladesh and India pay agents twice, at home and upon arrival, and find no employer at the address they were given. Children are sent from outer islands to Malé for school and serve in the house. Gangs use boys to deliver drugs.',
    ),
  ],
};
