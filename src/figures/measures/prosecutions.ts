import type { MeasureWords } from './measure.ts';

/** Cases or persons brought before a court. */
export const prosecutions: MeasureWords = {
  name: 'prosecutions',
  sections: ['prosecution', 'government-efforts', 'summary', 'other'],
  verbs: [
    {
      words: ['prosecuted', 'prosecuting', 'prosecute', 'prosecutes', 'indicted', 'indicting', 'indict', 'arraigned'],
      counts: ['cases', 'accused', 'people'],
    },
    { words: ['charged', 'charging', 'tried'], counts: ['cases', 'accused', 'people'] },
    {
      words: ['brought', 'bringing', 'filed', 'filing', 'pressed', 'pursued', 'laid', 'sent'],
      counts: ['cases', 'accused', 'people'],
      with: ['charges', 'trial', 'indictments', 'court', 'courts', 'magistrates'],
    },
    {
      words: ['took', 'taken', 'taking'],
      counts: ['cases', 'accused', 'people'],
      with: ['court', 'courts', 'trial', 'magistrates'],
    },
    {
      words: ['forwarded', 'submitted', 'transferred'],
      counts: ['cases', 'accused', 'people'],
      with: ['trial', 'court', 'courts', 'charges'],
    },
    { words: ['heard'], counts: ['cases'], weak: true },
    { words: ['faced'], counts: ['cases', 'accused', 'people'], with: ['trial', 'prosecution', 'charges'] },
    { words: ['stood', 'put'], counts: ['cases', 'accused', 'people'], with: ['trial'] },
    {
      words: ['went'],
      counts: ['cases', 'accused', 'people'],
      with: ['trial', 'court', 'courts', 'prosecution'],
    },
    {
      words: ['instituted', 'instituting', 'commenced', 'commencing', 'began', 'begun'],
      counts: ['cases', 'accused', 'people'],
      with: ['proceedings'],
    },
    {
      words: ['initiated', 'initiating', 'opened', 'opening', 'launched', 'launching'],
      counts: ['accused', 'people'],
      with: ['proceedings'],
      light: true,
    },
    {
      words: ['referred', 'referring'],
      counts: ['cases', 'accused', 'people'],
      with: ['trial', 'court', 'courts'],
      weak: true,
    },
  ],
  nouns: ['prosecution', 'prosecutions', 'indictment', 'indictments'],
  counts: ['cases', 'accused', 'people'],
  unit: null,
  seen: [
    'The state prosecuted 12 defendants.',
    'Prosecutors indicted 12 people.',
    'Courts saw 12 new prosecutions.',
    'The attorney general initiated the prosecution of 12 alleged traffickers.',
    'Prosecutors filed charges against 12 suspects.',
    'Prosecutors sent 12 cases to court.',
    'Prosecutors took 12 cases to trial.',
    'Prosecutors forwarded 12 cases to the courts.',
    'During the year 12 suspects faced trial.',
    'In 2017, 12 defendants stood trial.',
    'During the year 12 cases went to court.',
    'The police took 12 suspects to court.',
    'In all, 12 cases went to prosecution.',
    'Charges were brought against 12 suspects.',
    'The state instituted criminal proceedings against 12 suspects.',
    'The government charged 12 individuals with trafficking.',
    'The unit referred 12 suspects to the courts for prosecution.',
    'Police submitted criminal charges against 12 suspects.',
    'Prosecutors initiated criminal proceedings against 12 suspects.',
    'The courts heard 12 cases.',
  ],
};
