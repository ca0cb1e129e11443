import { describe, expect, test } from 'vitest';
import { pageForms } from '../../src/knowledge/page-forms/index.ts';
import { block } from '../../src/narrative/blocks/block.ts';
import { isNoSentence, pageRole } from '../../src/narrative/blocks/page-line.ts';
import { mapSlice } from '../../src/text/mapped-text.ts';
import { kindsOf, reportOf } from '../helpers/report-of.ts';

const blockOf = (text: string) => block(mapSlice(text, 0, text.length));

describe('a line of a page', () => {
  test.each(pageForms.flatMap(({ seen, means }) => seen.map((words) => [words, means] as const)))(
    '%s',
    (words, means) => {
      expect(pageRole(blockOf(words))).toBe(means);
    },
  );

  test.each(['*** Photo credit: Harbor News ***', '== Related Posts ==', '--- 0 Comments'])(
    'in ornaments: %s',
    (words) => {
      expect(pageRole(blockOf(words))).toBe('navigation');
    },
  );

  test.each([
    'The government maintained its web page on safe work abroad.',
    'Open a shelter for men outside the capital.',
    'Read the law to victims in a language that they speak.',
    'Submit the bill on the trafficking of adults to parliament.',
    'Share facts on victims with the countries that they come from.',
    'Send labor inspectors to every brick kiln.',
    'Police opened 14 cases, and judges sent six men to jail.',
    'Tourism in the resorts was named as a cause.',
    'By law, victims may stay for 90 days.',
    'Sources in the ministry said that nine men were charged.',
    'Follow the guide on the handing over of victims.',
    'Next year, the council will count victims by region.',
    'The law came into force in May 2023.',
    'Police told judges that nine men had fled.',
    'In mid-2017, judges on the coast heard six cases of men who sold boys.',
    'The pre-1991 code forbids the sale of girls.',
    'The ministry printed a newsletter for workers abroad.',
    'An NGO sent cookies and clothes to the shelter.',
    'Photos by inspectors were used in court.',
    '6/20/19 was the day on which the house for men closed.',
    '3/4/2018 Police freed six boys from a kiln that they had searched before.',
    'Taken from their homes, the boys work at sea.',
    'Taken from the streets, boys were kept in homes that police saw once.',
    'Copied from laws of neighbors, the bill lacked a clause on boys.',
    'Taken from villages by the lake, boys dive for nets.',
    'Photo by photo, police matched the faces of girls.',
    'Source: victims came from three districts in the hills.',
    'Casa Lago is a project of the ministry and took in nine girls.',
    'The Union of Fishers works with victims in the north.',
    'Compiled lists of agencies hung at the port.',
    'This work needs more money than the ministry gave it.',
    'This website needs a number that victims may call.',
    '“No law forbids it,” the penal code says in article 9. Courts fined two men.',
  ])('is not: %s', (words) => {
    expect(pageRole(blockOf(words))).toBeNull();
  });
});

describe('no sentence', () => {
  test.each([
    'Five facts about child labor',
    'Keeping People Safe',
    'Is Debt the Newest Chain?',
    'JAMAICA',
    '=== Mali ===',
    '@media print',
    'Harbor Review, Vol. 3, No. 4',
  ])('%s', (words) => {
    expect(isNoSentence(blockOf(words))).toBe(true);
  });

  test.each([
    'Police opened 14 cases.',
    'and find victims among children who beg',
    '• Staff the hotline',
    'Others go to school in a camp where they also dig trenches',
  ])('is not: %s', (words) => {
    expect(isNoSentence(blockOf(words))).toBe(false);
  });
});

test('a line that begins with a sign is no heading of the paragraph below it', () => {
  const report = reportOf(
    '2019 Trafficking in Persons Report: Togo',
    'TOGO (Tier 2)',
    'The Government of Togo does not fully meet the minimum standards for the elimination of trafficking but is making significant efforts to do so.',
    '\x1B[1mPROSECUTION\x1B[0m',
    'The government maintained law enforcement efforts. Courts heard nine cases and convicted four men of selling children.',
  );
  expect(kindsOf(report)).toBe('summary 1, prosecution 1');
});
