import { type Narrative, section } from './narrative.ts';

/** Tier 1, with bullets between the recommendations of one paragraph. */
export const e8TierOne: Narrative = {
  era: 'E8',
  year: 2021,
  country: 'Estonia',
  iso3: 'EST',
  tier: '1',
  movement: 'remained',
  header: ['2021 Trafficking in Persons Report: Estonia', 'ESTONIA: Tier 1'],
  parts: [
    section(
      'summary',
      null,
      'The Government of Estonia fully meets the minimum standards for the elimination of trafficking. The government continued to demonstrate serious and sustained efforts during the reporting period, considering the impact of the COVID-19 pandemic on its anti-trafficking capacity; therefore Estonia remained on Tier 1. These efforts included longer prison terms and a guide for labor inspectors. Although the government meets the minimum standards, officials took some labor trafficking for a dispute over pay, and few victims received compensation.',
    ),
    {
      kind: 'recommendations',
      title: 'PRIORITIZED RECOMMENDATIONS:',
      form: 'inline-bullets',
      items: [
        'Prosecute labor trafficking as such; do not leave it to a labor dispute committee.',
        'Sentence convicted traffickers to significant prison terms.',
        'Tell victims of their right to compensation, in a language they know; help them file.',
        'Screen seasonal workers, asylum seekers, and drivers who sleep in their cabs.',
        'Give the hotline an interpreter for Ukrainian and one for English.',
      ],
    },
    section(
      'prosecution',
      'PROSECUTION',
      'The government maintained law enforcement efforts. Article 133 of the penal code criminalized sex trafficking and labor trafficking and carried one to 15 years’ imprisonment. Police opened nine cases, compared with seven in 2019, and courts convicted five traffickers, four of whom went to prison, the longest for nine years.',
    ),
    section(
      'protection',
      'PROTECTION',
      'The government increased protection efforts. It identified 34 victims, compared with 24 in 2019, and spent €118,000 ($144,800) on their care. Eleven children were interviewed in a house made for them. A judge awarded €4,200 ($5,150) to one victim.',
    ),
    section(
      'prevention',
      'PREVENTION',
      'The government maintained prevention efforts. A working group of 35 offices and NGOs met by video, and inspectors handed out cards in five languages on building sites. A hotline took 509 calls. Prosecution figures were added to the public statistics of crime.',
    ),
    section(
      'trafficking-profile',
      'TRAFFICKING PROFILE',
      'As reported over the past five years, human traffickers exploit domestic and foreign victims in Estonia, and traffickers exploit victims from Estonia abroad. Ukrainians weld, pick berries, and build for firms that change their name each season. Women and girls, mostly from the northeast, are sold for sex in flats let by the day.',
    ),
  ],
};
