import { type Narrative, section } from './narrative.ts';

/** A disclaimer between header and summary, a subject that is no government, Tier 3 in a sentence of its own. */
export const e10Note: Narrative = {
  era: 'E10',
  year: 2025,
  country: 'Afghanistan',
  iso3: 'AFG',
  tier: '3',
  movement: 'remained',
  header: [
    '2025 Trafficking in Persons Report: Afghanistan',
    'AFGHANISTAN (Tier 3)',
    'Where this narrative speaks of the Taliban, it does not imply that the United States recognizes them as the government of the country.',
  ],
  parts: [
    section(
      'summary',
      null,
      'Afghanistan does not fully meet the minimum standards for the elimination of trafficking and is not making significant efforts to do so. Afghanistan remained on Tier 3. Girls may not attend school after the sixth grade, and women may hold few jobs, which puts families at the mercy of lenders. Despite this, the Taliban told provincial offices to enforce a decree on the sale of children. No arrest became known.',
    ),
    {
      kind: 'recommendations',
      title: 'PRIORITIZED RECOMMENDATIONS:',
      form: 'bullets',
      items: [
        'End the use of boys at checkpoints, in kitchens, and in quarters; release those who are there.',
        'Lift the bans on schooling and employment of women and girls.',
        'Arrest and try those who keep boys for dancing and abuse.',
        'Allow aid groups to employ women, so that they may reach victims.',
      ],
    },
    section(
      'prosecution',
      'PROSECUTION',
      'The Taliban reported no law enforcement efforts. Judges no longer applied the 2017 law on trafficking and smuggling, which had prescribed five to eight years’ imprisonment, and ruled by their own reading of religious law. Prosecution offices had been closed since 2023.',
    ),
    section(
      'protection',
      'PROTECTION',
      'The Taliban reported no efforts to identify or protect victims. Shelters for women remained shut, and some who fled from home were jailed. An international organization gave $120 in cash to each of 3,100 returned families.',
    ),
    section(
      'prevention',
      'PREVENTION',
      'The Taliban made no known prevention efforts. A commission that once met under that name was dissolved. At the crossing of Torkham a tent was set up for children who arrive alone.',
    ),
    section(
      'trafficking-profile',
      'TRAFFICKING PROFILE',
      'As reported over the past five years, human traffickers exploit domestic and foreign victims in Afghanistan, and traffickers exploit victims from Afghanistan abroad. Families mold bricks for an advance that grows faster than it is paid off. Children dig coal, beg, and weave. Men sent back from Iran owe the smuggler who took them there.',
    ),
  ],
};
