import type { MeasureWords } from './measure.ts';

/** Cases opened or looked into, or the suspects in them. */
export const investigations: MeasureWords = {
  name: 'investigations',
  sections: ['prosecution', 'government-efforts', 'summary', 'other'],
  verbs: [
    { words: ['investigated', 'investigating', 'investigate', 'investigates'], counts: ['cases', 'accused', 'people'] },
    {
      words: ['opened', 'opening', 'initiated', 'initiating', 'launched', 'launching', 'registered', 'registering'],
      counts: ['cases'],
      light: true,
    },
  ],
  nouns: ['investigation', 'investigations', 'probe', 'probes', 'inquiry', 'inquiries'],
  adjective: 'investigative',
  counts: ['cases', 'accused', 'people'],
  unit: 'cases',
  seen: [
    'Police investigated 12 cases.',
    'The ministry reported the investigation of 12 suspected traffickers.',
    'Officers opened 12 new trafficking cases during the year.',
    'The unit conducted 12 criminal investigations.',
    'The police reported investigating 12 individuals for forced labor.',
  ],
};
