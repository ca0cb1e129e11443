import { type Narrative, section } from './narrative.ts';

/** An extract: header with attribution, summary, recommendations of one paragraph each, profile. */
export const e9Extract: Narrative = {
  era: 'E9',
  year: 2023,
  country: 'Trinidad and Tobago',
  iso3: 'TTO',
  tier: '2WL',
  movement: 'remained',
  consecutiveYears: 3,
  waiver: true,
  header: [
    '[ Human Trafficking, Country-by-Country ]',
    'TRINIDAD AND TOBAGO (Tier 2 Watch List) Extracted in part from the U.S. State Dept 2023 TIP Report',
  ],
  parts: [
    section(
      'summary',
      null,
      'The Government of Trinidad and Tobago does not fully meet the minimum standards for the elimination of trafficking but is making significant efforts to do so. These efforts included charges against more suspects and a home for boys. However, the government did not demonstrate overall increasing efforts compared with the previous reporting period, even considering the impact of the COVID-19 pandemic, if any, on its anti-trafficking capacity. It has not convicted a trafficker, and officers suspected of a part in the trade kept their posts. Because the government has devoted sufficient resources to a written plan that, if implemented, would constitute significant efforts to meet the minimum standards, Trinidad and Tobago was granted a waiver per the Trafficking Victims Protection Act from an otherwise required downgrade to Tier 3. Therefore Trinidad and Tobago remained on Tier 2 Watch List for the third consecutive year.',
    ),
    {
      kind: 'recommendations',
      title: 'Prioritized Recommendations',
      form: 'paragraphs',
      items: [
        'Bring to judgment, without further adjournment, the cases that have waited since the act came into force.',
        'Suspend and prosecute officers who warn bars of raids; protect those who report them.',
        'Interview people who arrive by boat from Venezuela in Spanish, away from the police station, before any decision is taken to send them back.',
        'Pay for shelter, and let adults come and go as they wish.',
        'Publish the plan for 2021-2023 together with what it costs.',
      ],
    },
    section(
      'trafficking-profile',
      'Trafficking Profile',
      'As reported over the past five years, human traffickers exploit domestic and foreign victims in Trinidad and Tobago. Women and girls from Venezuela cross the Gulf of Paria at night and are driven to bars whose owners have paid for them. Men cut cane, mix cement, or guard fishing boats for less than was agreed, and are told that the coast guard will deport them.',
    ),
  ],
};
