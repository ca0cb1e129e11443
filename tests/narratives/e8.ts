import { type Narrative, section } from './narrative.ts';

/** Recommendations glued together, and a waiver that names Tier 3. */
export const e8: Narrative = {
  era: 'E8',
  year: 2020,
  country: 'Fiji',
  iso3: 'FJI',
  tier: '2WL',
  movement: 'remained',
  consecutiveYears: 3,
  waiver: true,
  header: ['2020 Trafficking in Persons Report: Fiji', 'FIJI: Tier 2 Watch List'],
  parts: [
    section(
      'summary',
      null,
      'The Government of Fiji does not fully meet the minimum standards for the elimination of trafficking but is making significant efforts to do so. These efforts included a first conviction since the 2017 Trafficking in Persons Report and a workshop for harbor officers. However, the government did not demonstrate overall increasing efforts compared to the previous reporting period. It opened fewer investigations, and no victim was referred to care by an official. Because the government has devoted sufficient resources to a written plan that, if implemented, would constitute significant efforts to meet the minimum standards, Fiji was granted a waiver per the Trafficking Victims Protection Act from an otherwise required downgrade to Tier 3. Therefore Fiji remained on Tier 2 Watch List for the third consecutive year.',
    ),
    {
      kind: 'recommendations',
      title: 'PRIORITIZED RECOMMENDATIONS:',
      form: 'glued',
      items: [
        'Investigate and prosecute trafficking, and ask for prison terms that are served.',
        'Board fishing vessels in Suva and Lautoka with interpreters to look for forced labor.',
        'Write, adopt, and teach a procedure to identify and refer victims.',
        'Amend the law so that child sex trafficking requires no proof of force, fraud, or coercion.',
        'Pay for shelter and counseling.',
        'Finish the action plan and put it into effect.',
      ],
    },
    section(
      'prosecution',
      'PROSECUTION',
      'The government maintained inadequate law enforcement efforts. The Immigration Act and the Crimes Act, between them, criminalized labor trafficking and some forms of sex trafficking, with penalties of up to 25 years’ imprisonment and a fine of up to 750,000 Fijian dollars ($353,000). Police began three investigations, compared to six in 2018. A court in Suva convicted one man of trafficking his niece and sent him to prison for 14 years. The police’s trafficking unit has four officers and no car.',
    ),
    section(
      'protection',
      'PROTECTION',
      'The government decreased protection efforts. Officials identified two victims, compared to eight in 2018, and NGOs looked after both. Protection visas exist; none was issued. Crew members who asked for help were told to call their agent or the St. Vincent de Paul society.',
    ),
    section(
      'prevention',
      'PREVENTION',
      'The government maintained efforts to prevent trafficking. A draft of the plan went round the ministries for the second year. Villagers on Vanua Levu heard a talk by the PREVENTION unit of the police. The labor ministry did not supervise agencies that recruit Fijians for U.S. and New Zealand farms.',
    ),
    section(
      'trafficking-profile',
      'TRAFFICKING PROFILE',
      'As reported over the past five years, human traffickers exploit domestic and foreign victims in Fiji, and traffickers exploit victims from Fiji abroad. Children who board with relatives near a school may be made to cook, wash, or submit to abuse. Chinese women with visitor visas are put to work in massage rooms. Deckhands from Southeast Asia go unpaid for a year and cannot leave the vessel.',
    ),
  ],
};
