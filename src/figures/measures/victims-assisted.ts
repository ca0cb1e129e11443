import type { MeasureWords } from './measure.ts';

/** Victims that received shelter, care or other help, or were referred to it. */
export const victimsAssisted: MeasureWords = {
  name: 'victims-assisted',
  sections: ['protection', 'government-efforts', 'summary', 'other'],
  verbs: [
    {
      words:
        'assist assisted assisting sheltered sheltering housed helped supported accommodated hosted refer referred referring',
    },
    { words: 'accommodating served serving hosting', counts: ['victims'] },
    { words: 'enrolled enrolling admitted admitting', counts: ['victims'] },
    { words: 'benefited benefitted', counts: ['victims'], with: 'from' },
    {
      words: 'provided providing provide offered extended supplied gave given received receiving accepted accessed',
      with: 'services assistance help shelter shelters housing care support accommodation aid counseling protection refuge food clothing clothes',
    },
    { words: 'obtained', counts: ['victims'], with: 'services assistance help shelter housing care aid', behind: true },
    { words: 'received lodged counseled counselled treated', counts: ['victims'], light: true },
    { words: 'took taken taking', with: 'care shelter shelters' },
    { words: 'took taking looked', counts: ['victims'], with: 'took_in taking_in looked_after' },
    { words: 'cared caring', with: 'for' },
    {
      words: 'placed placing transferred entered stayed resided lived',
      counts: ['victims'],
      with: 'shelter shelters care housing foster',
    },
    { words: 'enrolled enrolling entered placed', with: 'program programs shelter shelters care protection' },
  ],
  nouns: [],
  counts: ['victims', 'people'],
  unit: 'persons',
  seen: [
    'The state assisted 12 victims.',
    'The ministry provided shelter and other services to 12 victims.',
    'The shelter accommodated 12 victims.',
    'The shelters provided refuge to 12 victims.',
    'The shelter served a total of 12 victims.',
    'The center cared for 12 victims.',
    'The office placed 12 victims in shelters.',
    'The ministry placed 12 victims in foster families.',
    'During the year 12 victims entered the shelter.',
    'In all, 12 victims benefited from counseling.',
    'Police referred 12 victims to care.',
    'In all, 12 victims received assistance.',
    'In all, 12 victims obtained legal aid.',
    'The center gave 12 victims food, clothing, and a place to stay.',
    'The state extended aid to 12 victims.',
    'During the year 12 victims entered the protection program.',
    'The shelter received 12 victims.',
    'The shelter looked after 12 victims.',
    'In all, 12 women were taken to shelters.',
    'The center took care of 12 girls.',
    'The shelter took in 12 victims.',
    'In all, 12 victims accepted the services of the state.',
  ],
};
