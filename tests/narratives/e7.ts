import { type Narrative, section } from './narrative.ts';

/** Summary first, profile last, recommendations with semicolons under a title without a colon. */
export const e7: Narrative = {
  era: 'E7',
  year: 2017,
  country: 'Moldova',
  iso3: 'MDA',
  tier: '2WL',
  movement: 'downgraded',
  header: ['Trafficking in Persons Report 2017 - Country Narratives - Moldova', 'MOLDOVA: Tier 2 Watch List'],
  parts: [
    section(
      'summary',
      null,
      'The Government of Moldova does not fully meet the minimum standards for the elimination of trafficking; however, it is making significant efforts to do so. The government demonstrated significant efforts during the reporting period by assisting more victims and by paying lawyers for some of them. However, the government did not demonstrate increasing efforts compared to the previous reporting period. Prosecution, protection, and prevention all lost staff when the ministry was reorganized, judges acquitted well-known defendants, and officers of the center against trafficking were themselves arrested. Therefore, Moldova was downgraded to Tier 2 Watch List.',
    ),
    {
      kind: 'recommendations',
      title: 'RECOMMENDATIONS FOR MOLDOVA',
      form: 'semicolons',
      items: [
        'Investigate, prosecute, and convict traffickers, including officials who sell their silence',
        'keep detectives of the center in their posts, with pay that matches the work',
        'to protect children from further harm, record one interview and use it at trial',
        'guard victims on the way to court, in court, and on the way home',
        'in cooperation with NGOs, offer men a place to stay',
        'publish the reasons for acquittals.',
      ],
    },
    section(
      'prosecution',
      'PROSECUTION',
      'The government decreased law enforcement efforts. Articles 165 and 206 of the criminal code criminalize all forms of trafficking and prescribe penalties of six to 20 years imprisonment, which are sufficiently stringent. Police opened 123 cases in 2016, compared with 151 in 2015—most of them on the sexual exploitation of women. Courts convicted 19 traffickers, compared with 38.',
      'In February 2017, prosecutors detained four members of the center for taking $12,000 from the owner of a sauna. The case was before a court in the capital.',
    ),
    section(
      'protection',
      'PROTECTION',
      'The government increased protection efforts. It identified 232 victims and helped 143 of them, compared with 79 in 2015. The budget for shelters was 9.8 million lei ($492,000). Protection orders, which a judge must sign, came too late for three women who had been threatened at a bus stop in St. Helena Street.',
    ),
    section(
      'prevention',
      'PREVENTION',
      'The government maintained prevention efforts. The secretariat issued a report in Romanian and English and asked 30 schools to discuss it. A website on work abroad had 51,000 visitors. Inspectors may not enter a firm without notice of five days, and so found no one.',
    ),
    section(
      'trafficking-profile',
      'TRAFFICKING PROFILE',
      'As reported over the past five years, Moldova is primarily a source country for men, women, and children subjected to sex trafficking and forced labor. Orphans who leave state schools at 16 are met at the gate. Families follow the harvest through Russia and Ukraine; some are left there without papers. The region beyond the Nistru remains out of reach of the police in Chisinau.',
    ),
  ],
};
