import { type Narrative, section } from './narrative.ts';

/** Recommendations under a title of their own; "St." in the name. */
export const e5: Narrative = {
  era: 'E5',
  year: 2013,
  country: 'St. Lucia',
  iso3: 'LCA',
  tier: '2WL',
  movement: 'placed',
  header: ['2013 Trafficking in Persons Report - St. Lucia', 'ST. LUCIA (Tier 2 Watch List)'],
  parts: [
    section(
      'trafficking-profile',
      null,
      'St. Lucia is a destination country for persons subjected to forced labor and sex trafficking. Dancers from the Dominican Republic, Jamaica, and Guyana work in clubs whose owners hold their tickets. Foreign cooks and masons complain that wages are kept until a year has passed. Mothers are said to receive groceries or school shoes from men who abuse their daughters; neighbors know, and say nothing.',
    ),
    section(
      'summary',
      null,
      "The Government of St. Lucia does not fully comply with the minimum standards for the elimination of trafficking; however, it is making significant efforts to do so. Parliament's law of 2010 is sound, and police interviewed foreign dancers in three raids. However, the government has never prosecuted a case, found no victim in 2012, and did not show evidence of increasing efforts compared to the previous year; therefore, St. Lucia is placed on Tier 2 Watch List.",
    ),
    {
      kind: 'recommendations',
      title: 'Recommendations for St. Lucia:',
      form: 'semicolons',
      items: [
        'Investigate and prosecute forced labor and sex trafficking, including where an officer is said to own part of the club',
        'teach police, in particular those of the Vieux Fort station, how to approach foreign workers without threatening deportation',
        'agree with NGOs on who offers a bed, a doctor, and an interpreter',
        'speak on radio in English and Kwéyòl about the abuse of girls',
        'give the task force a chair and EC$100,000 ($37,000).',
      ],
    },
    section(
      'prosecution',
      'Prosecution',
      'The government did not improve its law enforcement efforts. The Counter-Trafficking Act of 2010 forbids all forms of trafficking, with penalties of up to five years’ imprisonment or a fine of $37,000; with a child as victim, 10 years. One investigation was opened, compared with none in 2011; no one was charged. A U.S. instructor led a course for 31 officers at the academy.',
    ),
    section(
      'protection',
      'Protection',
      'The government made negligible protection efforts. It identified no victims in 2012, compared with two in 2011. A crisis center for women, half of whose costs the state pays, would admit a victim if the police brought one. Foreign dancers found in a raid on St. Patrick’s Day were put on a ferry the next morning.',
    ),
    section(
      'prevention',
      'Prevention',
      'The government made few efforts to prevent trafficking. A task force of seven offices was formed, and a drama by students was shown on television twice. No action was taken against men who buy sex from children.',
    ),
  ],
};
