/** Sentences of those who print a narrative, alone between its paragraphs. */
import { describe, expect, test } from 'vitest';
import { kindsOf, reportOf, rulesOf, unplacedOf } from '../helpers/report-of.ts';

const more =
  ' Officers of the port met each month and wrote down what they had seen. Courts in the hills heard few of the cases that were sent to them.';
const head = ['2022 Trafficking in Persons Report: Togo', 'Togo (Tier 2)'];
const summary = `The Government of Togo does not fully meet the minimum standards for the elimination of trafficking but is making significant efforts to do so.${more}`;
const prosecution = `The government increased law enforcement efforts. Police opened nine cases.${more}`;
const protection = `The government maintained efforts to protect victims. A house took in nine girls.${more}`;
const prevention = `The government maintained efforts to prevent trafficking. It hung posters.${more}`;

function said(line: string, usual = (text: string) => text) {
  const text = [...head, summary, 'PROSECUTION', prosecution, line, 'PROTECTION', protection, 'PREVENTION', prevention];
  const report = reportOf(...text.map(usual));
  return {
    placed: report?.narrative.sections.flatMap(({ paragraphs }) => paragraphs.map((paragraph) => paragraph.text)),
    told: unplacedOf(report),
  };
}

describe('stand apart and are told', () => {
  test.each([
    'Harbor Times has stood on the lake since 1998.',
    'The opposition asked for a debate next week.',
    'An earlier version of this story had the wrong year for the law.',
    'The harbor took no part in the writing of this report.',
    'Emphasis has been added by the compiler.',
    'To report a case of trafficking, dial 116 from any phone.',
    'Train officers.',
    'A girl sells water at a crossing in the capital.',
    'Two young boys mend nets by the lake.',
    'Women at the gate of a packing house in the capital, in the rain.',
    'A girl waiting for the last bus at the old harbor.',
    'Children at a market by the lake, where many of them carry loads.',
    'Port officers during a course in March 2022.',
    'A survivor shows the house that she built with her first wages.',
    'Migrant workers rest outside a construction site.',
    'Minister Ama Roe and students at the new center.',
    'A poster by the gate of a school.',
    'This is where the lake differs from the coast, and readers should mark it.',
    'Compare Zambia, where nine houses opened.',
    '~ ,. ;; | l1 _',
    'A: It is a crime.',
    'The Port of Lome thanks the embassy for its boats.',
    'The ministry rejects these findings.',
    '* Boats are those of the police.',
    'Any time. Anywhere. On any boat.',
    'Ama was 14 when an aunt promised to send her to a school in the capital. Instead she sold water on the streets from dawn to dusk. Her aunt kept what she earned, and beat her when it was little. After two years a teacher saw her at a crossing and took her to the police, who brought her to a house for girls.',
    'I find the decision on the harbor reasonable, as nobody has shown that those men may come there.',
    'I have lived on the lake for twenty years and have never seen an officer ask a child where it sleeps.',
    'Left: a house for girls. Right: its garden.',
    'Harbor Times prints some 900 texts a day from more than 140 houses, as many as anybody on the lake, and each of them stands for itself and for nobody else. We print what those write who like the government, and what those write who do not, so that all of the lake is heard.',
  ])('%s', (line) => {
    const { placed, told } = said(line);
    expect(placed).toEqual([summary, prosecution, protection, prevention]);
    expect(told).toEqual([line]);
  });
});

describe('titles that no edition has, of which one in small letters may be a line of the page', () => {
  test.each(['The way ahead', 'The council', 'Next steps', 'Next steps:'])('%s', (line) => {
    const { placed, told } = said(`${line}\n\n${prosecution}`);
    expect(placed).toEqual([summary, prosecution, prosecution, protection, prevention]);
    expect(told).toEqual([line]);
  });

  test('with capitals on their words', () => {
    const text = [...head, summary, 'PREVENTION', prevention, 'Next Steps', `The council will write a plan.${more}`];
    const report = reportOf(...text);
    expect(kindsOf(report)).toBe('summary 1, prevention 1, other 1');
    expect(rulesOf(report)).toContain('unknown-heading');
  });
});

test.each([
  'The police in',
  'The government and',
  'The committee, which the',
  'The ministry’s',
  'Police arrested',
  'The ministry gave 40',
])('what a page break cut in the middle of a sentence is prose: %s', (line) => {
  const { told } = said(
    `${line}\n\nTRAFFICKING IN PERSONS REPORT 2018\n\nPort Said opened a house for girls by the lake.`,
  );
  expect(told).toEqual([]);
});

test.each([
  ['A boy carries sand from the lake.', false],
  ['Boys carry sand from the lake.', true],
])('in a profile, which tells of many: %s', (line, isText) => {
  const profile = `As reported over the past five years, traffickers exploit people in Togo.${more}`;
  const text = [...head, summary, 'TRAFFICKING PROFILE', profile, line];
  const report = reportOf(...text);
  const placed = report?.narrative.sections.at(-1)?.paragraphs.map((paragraph) => paragraph.text);
  expect(placed).toEqual(isText ? [profile, line] : [profile]);
});

test.each([
  ['below', [summary, 'Harbor Times has stood on the lake since 1998.']],
  ['above', ['Harbor Times has stood on the lake since 1998.', summary]],
])('on a page that has the summary alone, %s it', (_, lines) => {
  const report = reportOf(...head, ...lines);
  expect(kindsOf(report)).toBe('summary 1');
  expect(rulesOf(report)).toContain('text-unplaced');
});

test('what a card of figures counts stands apart, too', () => {
  const { placed, told } = said('110\n\nvictims found\n\n31\n\ncases of the year');
  expect(placed).toEqual([summary, prosecution, protection, prevention]);
  expect(told).toEqual(['victims found', '31', 'cases of the year']);
});

describe('a name in front of a paragraph', () => {
  test.each(['The Harbor Times', '✔ Verified'])('%s', (name) => {
    const report = reportOf(...head, name, summary, 'PROSECUTION', name, prosecution);
    const texts = report?.narrative.sections.map(({ paragraphs }) => paragraphs.map(({ text }) => text));
    expect(texts).toEqual([[summary], [prosecution]]);
    expect(unplacedOf(report)).toEqual([name, name]);
  });
});

describe('stay', () => {
  test.each([
    'No case was brought.',
    'Togo asked its neighbors for lists.',
    'Two nuns ran the only shelter.',
    'Women in the house for men went without a lawyer.',
    'Two men in the port were fined.',
    'Boys in the villages of the lake remain at risk.',
    'Officers in the north share one car and get no pay.',
    'Men on boats of the coast work by night.',
    'Officers at the port deny the debt.',
    'Police look for victims at bars.',
    'Officials in the north use one list.',
    'The government hung posters in two ports.',
    'The officers run boats at sea.',
    'Friends of the Lake work with boys in the camps.',
    'The Ministry of Labor in May put up posters.',
    'Inspectors at the port, where many children carry loads, asked nobody.',
    'Boys by the lake dive, haul nets, and eat in sheds.',
    'The boats come at night',
  ])('%s', (line) => {
    expect(said(line).placed).toContain(line);
  });

  test('where the other paragraphs are as short', () => {
    const line = 'Harbor Times has stood on the lake since 1998.';
    expect(said(line, (text) => text.replace(more, '')).placed).toContain(line);
  });
});
