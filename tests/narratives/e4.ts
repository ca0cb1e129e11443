import { type Narrative, section } from './narrative.ts';

/** Recommendations that run in after their title, separated by semicolons. */
export const e4: Narrative = {
  era: 'E4',
  year: 2009,
  country: 'Sri Lanka',
  iso3: 'LKA',
  tier: '2WL',
  movement: 'remained',
  consecutiveYears: 3,
  header: ['Trafficking in Persons Report 2009 - Sri Lanka', 'SRI LANKA (Tier 2 Watch List)'],
  parts: [
    section(
      'trafficking-profile',
      null,
      'Sri Lanka is a source and destination country for men, women, and children trafficked for the purposes of involuntary servitude and commercial sexual exploitation. More than a million citizens work in the Gulf, most of them women in private homes, and some are shut in, beaten, or sent away unpaid. Boys on the south coast are sold for sex to visitors. In the north, the Liberation Tigers of Tamil Eelam (LTTE) took children by force for their ranks.',
    ),
    section(
      'summary',
      null,
      'The Government of Sri Lanka does not fully comply with the minimum standards for the elimination of trafficking; however, it is making significant efforts to do so. Sri Lanka is placed on Tier 2 Watch List for a third consecutive year for its failure to provide evidence of increasing efforts to punish trafficking crimes and to find victims. Courts convicted no one, and women arrested in brothels were not asked whether they had been compelled.',
    ),
    {
      kind: 'recommendations',
      title: 'Recommendations for Sri Lanka:',
      runIn: true,
      form: 'semicolons',
      items: [
        'Bring trafficking offenses, including fraud by recruitment agents, to trial and obtain convictions',
        'adopt and use a procedure for telling victims apart from offenders, above all in raids on brothels',
        'open the shelter that was promised in 2007, with a staff that speaks Tamil, Sinhala, and English',
        'withdraw the licenses of agents who charge more than the law allows',
        'station a welfare officer at each embassy in the Gulf.',
      ],
    },
    section(
      'prosecution',
      'Prosecution',
      'The government made little progress in law enforcement. An article of the penal code, added in 2006, forbids all trafficking, with penalties of two to 20 years, which are stringent. Police reported three investigations in 2008 and sent two files to the Attorney General; there were no convictions under the article. Labor officers took 13 unlicensed agents to court, where each paid about 50,000 rupees ($440). Prosecution of a deputy inspector for visa fraud was pending.',
    ),
    section(
      'protection',
      'Protection',
      'The government provided some protection to workers abroad and very little to victims at home. Six missions ran safe houses, through which 2,800 women passed. A fund paid $42,000 for tickets. In the country itself there were two state homes for children, neither made for victims of trafficking; foreign women were held until they could buy a ticket.',
    ),
    section(
      'prevention',
      'Prevention',
      'The government made some efforts to prevent trafficking. All who leave for domestic work must take a course of 12 days, which now includes an hour on their rights. Posters against the sexual abuse of children were hung at the airport. Sri Lanka signed the 2000 UN TIP Protocol in December 2000 and has yet to ratify it.',
    ),
  ],
};
