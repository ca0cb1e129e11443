import { bounded, excerpt } from '../text/shown-words.ts';
import type { DocumentRule } from './rule.ts';
import { inSection } from './support/draft.ts';

/** What to do where the parser, not the report, is wrong. */
export const tellMaintainers =
  'Do not use the report. Please send the input to the maintainers, or a cut of it that still shows the error.';

/** The words for characters that do not stand in one part. */
function misplaced(where: string): DocumentRule['say'] {
  return ({ range, found }) => ({
    message: `Unexpected text ${excerpt(found)} in ${where}, expected every character in one part`,
    actual: bounded(found),
    position: range,
  });
}

/** Rules on a document and all its reports: what conservation finds, in words. */
export const documentRules: ReadonlyArray<DocumentRule> = [
  {
    id: 'text-lost',
    severity: 'error',
    summary: 'Every character of the source stands in the output.',
    why: 'Characters of the source are in no part of any report, not even in the residue: the parser, not the report, is wrong.',
    remedy: tellMaintainers,
    examples: {
      'A line that no part of the report holds': {
        given: { unowned: 'Printed below the report' },
        finds: [
          'Unexpected text `Printed below the report` in no part of the report, expected every character in one part',
        ],
      },
      'A report that holds the whole text': { given: {}, finds: [] },
    },
    breach: 'lost',
    say: misplaced('no part of the report'),
  },
  {
    id: 'text-repeated',
    severity: 'error',
    summary: 'No character of the source stands in two parts of the output.',
    why: 'The same characters of the source were put into several parts of a report, or into two reports: the parser, not the report, is wrong, and whoever counts or adds up parts counts them twice.',
    remedy: tellMaintainers,
    examples: {
      'A paragraph that two sections hold': {
        given: {
          ...inSection('summary', 'The office of the mayor opened a shelter.'),
          ownedTwice: true,
        },
        finds: [
          'Unexpected text `The office of the mayor opened a shelter.` in several parts of the report, expected every character in one part',
        ],
      },
      'A report that holds each paragraph once': { given: {}, finds: [] },
    },
    breach: 'repeated',
    say: misplaced('several parts of the report'),
  },
  {
    id: 'text-altered',
    severity: 'error',
    summary: 'A text of the output says what the characters it points at say.',
    why: 'A text and the characters it is said to come from differ in more than blanks, hyphens, quotation marks and ligatures: the parser, not the report, is wrong.',
    remedy: tellMaintainers,
    examples: {
      'A number that changed on the way': {
        given: {
          ...inSection('summary', 'The police identified 12 victims.'),
          altered: { from: '12', to: '21' },
        },
        finds: ['Unexpected text `The police identified 21 victims.`, expected `The police identified 12 victims.`'],
      },
      'Blanks, a word broken over two lines and quotation marks are no difference': {
        given: {
          ...inSection('summary', 'The police  identi-\nfied “12” victims.'),
          altered: { from: 'police  identi-\nfied “12”', to: 'police identified "12"' },
        },
        finds: [],
      },
    },
    breach: 'altered',
    say({ range, found, said }) {
      return {
        message: `Unexpected text ${excerpt(said ?? '')}, expected ${excerpt(found)}`,
        actual: bounded(said ?? ''),
        expected: [bounded(found)],
        position: range,
      };
    },
  },
];
