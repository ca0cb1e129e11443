import { type Narrative, section } from './narrative.ts';

/** A Special Case whose header puts the name last. */
export const e8SpecialCase: Narrative = {
  era: 'E8',
  year: 2021,
  country: 'Libya',
  iso3: 'LBY',
  tier: 'SC',
  movement: 'remained',
  consecutiveYears: 6,
  header: ['2021 Trafficking in Persons Report: Libya', 'SPECIAL CASE: LIBYA'],
  parts: [
    section(
      'summary',
      null,
      'Libya remains a Special Case for the sixth consecutive year. A cease-fire of October 2020 held, and a single interim government took office in March 2021, but militias kept their barracks, their prisons, and their share of the trade in people. Courts worked in some cities. The pandemic closed borders and left thousands without work or passage.',
    ),
    section(
      'government-efforts',
      'GOVERNMENT EFFORTS',
      'The government made few efforts against trafficking. Articles of the penal code on prostitution and slavery covered part of what is meant by sex trafficking and prescribed up to 10 years’ imprisonment; no law criminalized labor trafficking. The attorney general issued 75 warrants against traffickers and arrested five of them, compared to three in 2019. Prosecution of a coast guard commander ended for want of witnesses.',
      'Protection was left to international organizations. Migrants taken off boats were brought to centers run by the interior ministry, where some were sold for as little as $400, and officials did not screen them. Prevention did not go beyond two posters.',
    ),
    section(
      'trafficking-profile',
      'TRAFFICKING PROFILE',
      'As reported over the past five years, human traffickers exploit foreign victims in Libya, and, to a lesser extent, Libyans. Men from Niger, Bangladesh, and Sudan clear rubble, plant, and carry arms for those who hold them. Women from Nigeria are told of jobs in Italy and kept in houses in Sabha and Zuwara. Few leave without paying, and some are caught again by the next group on the road.',
    ),
  ],
};
