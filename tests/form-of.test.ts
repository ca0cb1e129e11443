import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bears, forms } from '../src/knowledge/editions.ts';
import { sharedMarks } from '../src/knowledge/form-marks.ts';
import { formOf } from '../src/knowledge/form-of.ts';

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
