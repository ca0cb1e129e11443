import type { MeasureWords } from './measure.ts';

/** Victims that received shelter, care or other help, or were referred to it. */
export const victimsAssisted: MeasureWords = {
  name: 'victims-assisted',
  sections: ['protection', 'government-efforts', 'summary', 'other'],
  verbs: [
    {
      words: [
        'assist',
        'assisted',
        'assisting',
        'sheltered',
        'sheltering',
        'housed',
        'helped',
        'supported',
        'accommodated',
        'hosted',
        'refer',
        'referred',
        'referring',
      ],
      counts: ['victims', 'people'],
    },
    {
      words: ['provided', 'providing', 'provide', 'offered', 'gave', 'received', 'receiving'],
      counts: ['victims', 'people'],
      with: [
        'services',
        'assistance',
        'shelter',
        'care',
        'support',
        'accommodation',
        'aid',
        'counseling',
        'protection',
      ],
    },
    { words: ['served', 'serving', 'admitted'], counts: ['victims'], light: true },
    { words: ['cared', 'caring'], counts: ['victims', 'people'], with: ['for'] },
    {
      words: ['enrolled', 'enrolling', 'entered', 'placed'],
      counts: ['victims', 'people'],
      with: ['program', 'programs', 'shelter', 'shelters', 'care', 'protection'],
    },
  ],
  nouns: [],
  counts: ['victims', 'people'],
  unit: 'persons',
  seen: [
    'The state assisted 12 victims.',
    'The ministry provided shelter and other services to 12 victims.',
    'Police referred 12 victims to care.',
    'In all, 12 victims received assistance.',
    'The centers cared for 12 victims.',
    'During the year 12 victims entered the protection program.',
    'The shelters accommodated 12 victims.',
  ],
};
