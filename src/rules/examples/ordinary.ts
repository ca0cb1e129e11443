import type { Draft } from './draft.ts';

/** What an example does not say: a report that no rule has anything against. The country's facts are real, the words ours. */
export const ordinary: Required<Draft> = {
  name: 'slovenia.txt',
  country: { name: 'Slovenia', iso3: 'SVN', printed: 'SLOVENIA', evidence: 'header' },
  year: 2023,
  yearEvidence: 'attribution',
  tier: '2',
  tierEvidence: 'header',
  finding: {
    minimumStandards: 'not-met',
    significantEfforts: true,
    text: 'The Government of Slovenia does not fully meet the minimum standards for the elimination of trafficking but is making significant efforts to do so.',
  },
  movement: { kind: 'downgraded', text: 'therefore Slovenia was downgraded to Tier 2.' },
  sections: [
    {
      kind: 'summary',
      paragraphs: ['Officials wrote a new guide for inspectors and paid more to those who run shelters.'],
    },
    {
      kind: 'prosecution',
      title: 'PROSECUTION',
      paragraphs: [
        'The government maintained law enforcement efforts. Courts heard four cases and judges convicted six people.',
      ],
    },
    {
      kind: 'protection',
      title: 'PROTECTION',
      paragraphs: [
        'The government increased protection efforts. Social workers met 40 victims and found rooms for most of them.',
      ],
    },
    {
      kind: 'prevention',
      title: 'PREVENTION',
      paragraphs: [
        'The government maintained prevention efforts. Teachers spoke about false offers of work in ninety schools.',
      ],
    },
    {
      kind: 'trafficking-profile',
      title: 'TRAFFICKING PROFILE',
      paragraphs: [
        'As reported over the past five years, traffickers exploit workers from abroad on building sites and in kitchens.',
      ],
    },
  ],
  recommendations: [
    'Seek prison terms for traffickers that fit the harm they do.',
    'Train inspectors to notice the signs of forced labor.',
    'Increase the money for shelters outside the capital.',
    'Tell workers from abroad of their rights in their own languages.',
    'Name an independent office that reviews what the government does.',
    'Help victims to claim what they are owed.',
  ],
  residue: [],
  unowned: '',
  ownedTwice: false,
  swapped: false,
  altered: { from: '', to: '' },
};
