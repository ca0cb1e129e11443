import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { toLine, wantedOf } from '../../../scripts/pattern-needs.ts';
import { findings, forms, headings, movements, openings } from '../../../src/knowledge/editions.ts';
import { sharedMarks, specialCaseMarks, yearMarks } from '../../../src/knowledge/form-marks.ts';
import { furniture } from '../../../src/knowledge/furniture.ts';
import { insteadKinds, reporting } from '../../../src/knowledge/other-documents.ts';
import { pageForms } from '../../../src/knowledge/page-forms/index.ts';
import { titles } from '../../../src/knowledge/titles.ts';
import { finderOf, mayMatch, mayMatchIn } from '../../../src/text/patterns/finder.ts';
import { patternOf } from '../../helpers/pattern-of.ts';

// As the build fills it in.
vi.mock('../../../src/text/patterns/known-patterns.ts', () => ({
  knownPatterns: { get: (pattern: string) => toLine(wantedOf(patternOf(pattern))) },
}));

const marks = forms.flatMap(({ marks }) => marks);
const allMarks = [...sharedMarks, ...specialCaseMarks, ...yearMarks];
const lists = { furniture, titles, headings, openings, findings, movements, allMarks, pageForms, insteadKinds };
const seen = [...Object.values(lists).flat(), ...marks].flatMap((cue) => [...cue.seen]);
/** Words of all lists, glued, cut and written in other cases. */
const anyText = fc
  .array(fc.tuple(fc.constantFrom(...seen), fc.nat(30), fc.constantFrom('', ' ', '. ', '\n'), fc.nat(2)), {
    minLength: 1,
    maxLength: 4,
  })
  .map((parts) =>
    parts
      .map(([words, from, behind, letters]) => {
        const piece = words.slice(from < 10 ? from : 0) + behind;
        return letters === 0 ? piece.toUpperCase() : letters === 1 ? piece.toLowerCase() : piece;
      })
      .join(''),
  );

test.each(Object.entries(lists))('finds in the list of %s what trying all of it finds', (_, cues) => {
  const list: ReadonlyArray<{ match: RegExp }> = cues;
  const finder = finderOf(list);
  const check = (text: string): void => {
    expect(finder.all(text)).toEqual(list.filter(({ match }) => match.test(text)));
    expect(finder.first(text)).toBe(list.find(({ match }) => match.test(text)) ?? null);
  };
  check('');
  for (const words of seen) check(words);
  fc.assert(fc.property(anyText, check));
});

test.each([
  [/^\p{Upper} report/u, '\u{1D400} report'],
  [/^state reports say$/iu, '\u017Ftate report\u017F \u017Fay'],
  [/^\u212Aept/iu, 'KEPT'],
  [/^\u00B5g of/iu, '\u039Cg of'],
  [/^\u00DFe/iu, '\u1E9Ee'],
  [/^[\u03C3]x/iu, '\u03C2x'],
])('%s is tried in %s, which it matches', (pattern, text) => {
  expect(pattern.test(text)).toBe(true);
  expect(mayMatch(pattern, text) && mayMatchIn(text)(pattern)).toBe(true);
  expect(finderOf([{ match: pattern }]).all(text)).toHaveLength(1);
});

test('gives up no pattern that matches, and some that do not', () => {
  // Else nothing is known of any pattern, and the tests here tell nothing.
  expect(mayMatch(/^never$/u, 'ever')).toBe(false);
  const shared = allMarks.map(({ match }) => match);
  const patterns = [...reporting, ...shared, ...marks.flatMap(({ inOrder }) => inOrder)];
  const check = (text: string): void => {
    const may = mayMatchIn(text);
    for (const pattern of patterns) {
      if (pattern.test(text)) expect(mayMatch(pattern, text) && may(pattern)).toBe(true);
    }
  };
  for (const words of seen) check(words);
  fc.assert(fc.property(anyText, check));
});
