import type { MeasureWords } from './measure.ts';

/** Persons (or cases) that ended in a verdict of guilty. */
export const convictions: MeasureWords = {
  name: 'convictions',
  sections: ['prosecution', 'government-efforts', 'summary', 'other'],
  verbs: [
    { words: 'convicted convicting convict convicts' },
    { words: 'sentenced', counts: ['accused', 'people'], weak: true },
    { words: 'jailed imprisoned', counts: ['accused'], weak: true, behind: true },
    { words: 'sent', counts: ['accused'], with: 'prison', weak: true, behind: true },
    {
      words: 'received given got',
      counts: ['accused', 'people'],
      with: 'sentence sentences terms imprisonment guilty',
      weak: true,
      behind: true,
    },
    { words: 'found finding', counts: ['accused', 'people'], with: 'guilty' },
    { words: 'pleaded pled', counts: ['accused', 'people'], with: 'guilty', weak: true },
    { words: 'issued handed delivered rendered returned accepted entered', with: 'guilty' },
    {
      words: 'imposed imposing passed passing handed meted',
      counts: ['accused', 'people'],
      with: 'sentence sentences terms imprisonment',
      weak: true,
    },
  ],
  nouns: ['conviction', 'convictions'],
  adjectives: ['enforcement'],
  counts: ['cases', 'accused', 'people'],
  unit: null,
  seen: [
    'Courts convicted 12 traffickers.',
    'The courts handed down 12 convictions.',
    'The year saw the conviction of 12 offenders.',
    'Judges found guilty 12 defendants.',
    'In all, 12 defendants pleaded guilty.',
    'Courts handed down guilty verdicts against 12 traffickers.',
    'Courts imposed prison sentences on 12 traffickers.',
    'Courts passed sentences on 12 traffickers.',
    'Courts handed down sentences to 12 traffickers.',
    'Courts accepted guilty pleas from 12 traffickers.',
    'In 2017, 12 traffickers were jailed.',
    'In 2017, 12 traffickers were sent to prison.',
    'In 2017, 12 traffickers received prison sentences.',
    'In 2017, 12 traffickers were given guilty verdicts.',
  ],
};
