/** The first lines of a text that a program of pages prints above it. */
import { describe, expect, test } from 'vitest';
import { reportOf, said } from '../helpers/report-of.ts';

const title = 'Harbor Watch: Trafficking in Persons Report 2011 – Togo';
const header = 'TOGO (Tier 2)';
const first =
  'Togo is a source country for girls subjected to forced labor. Boys dig, and girls carry loads for traders in the towns.';
const rest = ' Some are taken over the border by night.';
const summary =
  'The Government of Togo does not fully comply with the minimum standards for the elimination of trafficking; however, it is making significant efforts to do so. It wrote a plan.';
const whole = [title, header, first + rest, summary];

describe('an excerpt above the text', () => {
  test.each([
    ['a paragraph without its last sentence', first],
    ['the first words', first.slice(0, 75)],
    ['words with dots', `${first.slice(0, 75)} [...]`],
    ['words with an ellipsis', `${first.slice(0, 75)}…`],
  ])('%s', (_, excerpt) => {
    expect(said([title, header, excerpt, header, first + rest, summary])).toEqual(said(whole));
    expect(said([title, excerpt, header, first + rest, summary])).toEqual(said(whole));
    const { residue } = reportOf(title, header, excerpt, header, first + rest, summary);
    expect(residue.map(({ role, text }) => [role, text])).toContainEqual(['navigation', excerpt]);
  });

  test('a paragraph that is printed twice is told, and stays', () => {
    const { narrative } = reportOf(title, header, first, header, first, summary);
    expect(narrative.sections[0]?.paragraphs).toHaveLength(2);
  });
});
