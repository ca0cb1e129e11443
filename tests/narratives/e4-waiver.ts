import { type Narrative, section } from './narrative.ts';

/** An inverted name, a fifth year, and a waiver that names Tier 3. */
export const e4Waiver: Narrative = {
  era: 'E4',
  year: 2012,
  country: 'Republic of the Congo',
  iso3: 'COG',
  tier: '2WL',
  movement: 'remained',
  consecutiveYears: 5,
  waiver: true,
  header: ['2012 Trafficking in Persons Report - Congo, Republic of the', 'CONGO, REPUBLIC OF THE (Tier 2 Watch List)'],
  parts: [
    section(
      'trafficking-profile',
      null,
      'The Republic of the Congo (ROC) is a destination and source country for children subjected to forced labor and, less often, sex trafficking. Girls from Benin fry dough before dawn and sell it until dark; boys haul nets and sacks in Pointe-Noire. Baka families owe labor to the owners of farms in the northern forest, a debt that passes from father to son.',
    ),
    section(
      'summary',
      null,
      'The Government of the Republic of the Congo does not fully comply with the minimum standards for the elimination of trafficking; however, it is making significant efforts to do so. Despite these efforts, no trafficker was convicted under the child protection code of 2010; therefore, the Republic of the Congo is placed on Tier 2 Watch List for a fifth consecutive year. The Republic of the Congo was granted a waiver of an otherwise required downgrade to Tier 3 because its government has a written plan that, if implemented, would constitute making significant efforts to meet the minimum standards and is devoting sufficient resources to implement that plan.',
    ),
    {
      kind: 'recommendations',
      title: 'Recommendations for the Republic of the Congo:',
      runIn: true,
      form: 'semicolons',
      items: [
        'Try and convict traffickers under the 2010 code',
        'write a law that covers adult victims',
        'pay foster families on time, and visit them',
        'print the code, so that police and judges outside Brazzaville may read it',
        'look into hereditary servitude among the Baka.',
      ],
    },
    section(
      'prosecution',
      'Prosecution',
      'The government made weak efforts to enforce its laws. Article 60 of the code forbids the sale, trade, and exploitation of children and carries hard labor for life at most; a fine of at least 1 million CFA ($2,020) may be added. Police arrested eight people and released seven of them without trial.',
    ),
    section(
      'protection',
      'Protection',
      'The government maintained its efforts to protect children. Social workers found 32 victims, down from 45, and placed 20 of them in foster homes in Pointe-Noire; 11 went back to Benin with an escort. Host families received 4,000 CFA ($8) a day, four months late.',
    ),
    section(
      'prevention',
      'Prevention',
      'The government increased its prevention efforts. It signed an agreement with Benin in September 2011, spoke to 280 market women, and put up billboards. The committee named in the agreement had not met.',
    ),
  ],
};
