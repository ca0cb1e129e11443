import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bears, forms } from '../src/knowledge/editions.ts';
import { sharedMarks } from '../src/knowledge/form-marks.ts';
import { editionByForm, formOf } from '../src/knowledge/form-of.ts';

const seen = [...forms.flatMap(({ marks }) => marks), ...sharedMarks].flatMap((mark) => [...mark.seen]);
const anyText = fc.array(fc.constantFrom(...seen), { maxLength: 6 }).map((words) => words.join('\nThe report says: '));

test('the form is the newest of those that have most when all marks are counted', () => {
  const check = (text: string): void => {
    const counted = forms.map((edition) => ({
      edition,
      weight: edition.marks.reduce((sum, mark) => sum + (bears(text, mark) ? mark.weight : 0), 0),
    }));
    const most = Math.max(...counted.map(({ weight }) => weight));
    const expected = most === 0 ? null : counted.findLast(({ weight }) => weight === most);
    const found = formOf(text);
    expect(found && { edition: found.edition, weight: found.weight }).toEqual(expected);
  };
  check('');
  fc.assert(fc.property(anyText, check));
});

test('the edition of a text that names no year is that of the form most marks speak for, shared ones too', () => {
  const check = (text: string): void => {
    const weights = forms.map(({ marks, year }, index) => {
      const last = (forms[index + 1]?.year ?? Number.POSITIVE_INFINITY) - 1;
      const own = marks.filter((mark) => bears(text, mark));
      const shared = sharedMarks.filter(
        ({ match, years }) =>
          match.test(text) && years.some(([from, to = Number.POSITIVE_INFINITY]) => from <= last && year <= to),
      );
      return [...own, ...shared].reduce((sum, { weight }) => sum + weight, 0);
    });
    expect(editionByForm(text)).toBe(forms[weights.lastIndexOf(Math.max(...weights))]);
  };
  check('');
  fc.assert(fc.property(anyText, (text) => check(text.replaceAll(/20\d\d/gu, 'that year'))));
});
