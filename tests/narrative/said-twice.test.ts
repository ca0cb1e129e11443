/** The first lines of a text that a program of pages prints above it, and a text that a page has twice. */
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

describe('a second copy of the text', () => {
  const heading = 'PREVENTION';
  const prevention =
    'The government made modest efforts to prevent trafficking. Radio plays warned the girls of false offers.';
  const text = [first + rest, summary, heading, prevention];

  test.each([
    ['with its title', [header, ...text]],
    ['without', text],
  ])('is kept apart and told, %s', (_, second) => {
    const { residue, diagnostics } = reportOf(title, header, ...text, ...second);
    expect(said([title, header, ...text, ...second])).toEqual(said([title, header, ...text]));
    const apart = residue.filter(({ role }) => role === 'unplaced').map((one) => one.text);
    expect(apart).toEqual(text);
    expect(diagnostics.map(({ ruleId }) => ruleId)).toContain('text-unplaced');
  });

  test('that lacks a paragraph stays, and is told', () => {
    const { diagnostics } = reportOf(title, header, ...text, summary, heading, prevention);
    expect(diagnostics.map(({ ruleId }) => ruleId)).toContain('paragraph-repeated');
  });
});
