import type { MeasureWords } from './measure.ts';

/** Victims that the government recognized as such, confirmed or potential. */
export const victimsIdentified: MeasureWords = {
  name: 'victims-identified',
  sections: ['protection', 'government-efforts', 'summary', 'other'],
  verbs: [
    { words: 'identified identifying identify identifies' },
    {
      words:
        'recognized recognised confirmed certified rescued rescuing detected discovered freed freeing liberated located',
      counts: ['victims'],
    },
    {
      words:
        'registered recorded reported counted found removed removing withdrew encountered intercepted uncovered verified recovered saved extracted',
      counts: ['victims'],
      light: true,
    },
    { words: 'granted granting conferred conferring accorded awarded', with: 'victim formal_status official_status' },
    {
      words: 'rescued rescuing freed freeing liberated removed removing withdrew withdrawn',
      counts: ['people'],
      with: 'trafficking traffickers forced bonded bondage servitude slavery',
    },
    {
      words: 'recognized recognised confirmed certified classified designated declared',
      counts: ['people', 'victims'],
      with: 'victims',
    },
    { words: 'came', counts: ['victims'], with: 'attention' },
    { words: 'found determined deemed concluded', counts: ['people'], with: 'be_victims were_victims been_trafficked' },
  ],
  nouns: ['identification', 'identifications', 'rescue'],
  counts: ['victims', 'people'],
  unit: 'persons',
  seen: [
    'Authorities identified 12 trafficking victims.',
    'The office reported the identification of 12 potential victims.',
    'Police rescued 12 victims.',
    'The raids led to the rescue of 12 victims.',
    'Inspectors freed 12 victims of forced labor.',
    'The patrol found 12 victims.',
    'The patrol intercepted 12 victims.',
    'The patrol recovered 12 victims.',
    'Police rescued 12 children from forced labor.',
    'Inspectors removed 12 children from forced begging.',
    'During the year 12 victims came to the attention of the authorities.',
    'Last year 12 foreign victims were classified as trafficking victims.',
    'The agency granted official victim status to 12 individuals.',
    'The agency granted 12 victims formal status.',
    'The council conferred the status of a trafficking victim on 12 individuals.',
    'The council certified 12 persons as victims of trafficking.',
    'During the year 12 victims were identified.',
    'The ministry determined that 12 persons were trafficking victims.',
    'Police interviewed 40 women and found 12 of them to be victims.',
  ],
};
