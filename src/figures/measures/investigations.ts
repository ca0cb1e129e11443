import type { MeasureWords } from './measure.ts';

/** Cases opened or looked into, or the suspects in them. */
export const investigations: MeasureWords = {
  name: 'investigations',
  sections: ['prosecution', 'government-efforts', 'summary', 'other'],
  verbs: [
    { words: 'investigated investigating investigate investigates probed probing' },
    { words: 'looked looking inquired', counts: ['cases'], with: 'into' },
    { words: 'took taking', counts: ['cases'], with: 'took_up taking_up', light: true },
    { words: 'placed put', counts: ['accused', 'people'], with: 'under_investigation' },
    { words: 'open initiate launch', counts: ['cases'], with: 'case cases', denied: true },
    {
      words:
        'opened opening started initiated initiating launched launching registered registering recorded detected discovered uncovered',
      counts: ['cases'],
      light: true,
    },
  ],
  nouns: ['investigation', 'investigations', 'probe', 'probes', 'inquiry', 'inquiries'],
  adjectives: ['investigative', 'enforcement'],
  counts: ['cases', 'accused', 'people'],
  unit: 'cases',
  seen: [
    'Police investigated 12 cases.',
    'The ministry reported the investigation of 12 suspected traffickers.',
    'Officers opened 12 new trafficking cases during the year.',
    'In all, 12 new cases were opened.',
    'Police looked into 12 cases of forced labor.',
    'Prosecutors took up 12 cases.',
    'Police placed 12 suspects under investigation.',
    'Police recorded 12 trafficking crimes.',
    'The unit conducted 12 criminal investigations.',
    'The police reported investigating 12 individuals for forced labor.',
  ],
};
