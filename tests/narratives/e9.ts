import { type Narrative, section } from './narrative.ts';

/** Bullet lines, some with semicolons inside; the COVID clause; downgraded to the Watch List. */
export const e9: Narrative = {
  era: 'E9',
  year: 2023,
  country: 'Botswana',
  iso3: 'BWA',
  tier: '2WL',
  movement: 'downgraded',
  header: ['2023 Trafficking in Persons Report: Botswana', 'BOTSWANA (Tier 2 Watch List)'],
  parts: [
    section(
      'summary',
      null,
      'The Government of Botswana does not fully meet the minimum standards for the elimination of trafficking but is making significant efforts to do so. These efforts included a course for magistrates and a fund for victims named in the 2014 act. However, the government did not demonstrate overall increasing efforts compared with the previous reporting period, even considering the impact of the COVID-19 pandemic, if any, on its anti-trafficking capacity. It initiated no new prosecutions, and the committee that gathers prosecution, protection, and prevention offices at one table met once. Therefore Botswana was downgraded to Tier 2 Watch List.',
    ),
    {
      kind: 'recommendations',
      title: 'PRIORITIZED RECOMMENDATIONS:',
      form: 'bullets',
      items: [
        'Take cases of trafficking to court, including those of San families on cattle posts; hear witnesses near their homes; and ask for prison terms.',
        'Remove the option of a fine from the 2014 act.',
        'Give the committee a secretary, an office, and a budget of its own.',
        'Send the St. Peter shelter in Gaborone, and others like it, a yearly grant.',
        'Pay from the victims’ fund; say publicly how much was paid, to whom, and when.',
        'Question recruiters who advertise U.S. or Gulf jobs on social media.',
      ],
    },
    section(
      'prosecution',
      'PROSECUTION',
      'The government decreased law enforcement efforts. The Anti-Human Trafficking Act of 2014 criminalized sex trafficking and labor trafficking and prescribed penalties of up to 25 years’ imprisonment, a fine of up to 500,000 pula ($39,200), or both. By allowing a fine in lieu of prison, the act fell short with respect to sex trafficking. Police investigated five cases, compared with eight in 2021, and no new charge was brought, compared with three. Two men were convicted of holding a child in servitude – the only judgment of the year.',
    ),
    section(
      'protection',
      'PROTECTION',
      'The government maintained protection efforts. It identified nine victims, compared with 10 in 2021, and gave 1.2 million pula ($94,100) to NGOs that sheltered them. Protection officers at the border received a checklist. A victim who did not wish to testify was sent home.',
      'Children who had been taken out of a household in Maun attended school from the shelter.',
    ),
    section(
      'prevention',
      'PREVENTION',
      'The government decreased prevention efforts. An action plan ran out in December 2022, and its successor was not ready. The PREVENTION unit of the justice ministry spoke at six meetings; in 2021 there were 21. Inspectors visited farms, but were not told what signs to look for.',
    ),
    section(
      'trafficking-profile',
      'TRAFFICKING PROFILE',
      'As reported over the past five years, human traffickers exploit domestic and foreign victims in Botswana, and traffickers exploit victims from Botswana abroad. Young women from villages are hired as maids and kept in; truckers buy sex from girls along the A1 road; Zimbabweans without papers mend fences for food. Offers of study in Asia, made by telephone, have ended in captivity.',
    ),
  ],
};
