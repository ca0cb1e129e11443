import fc from 'fast-check';
import { expect, test } from 'vitest';
import { forms, marksIn } from '../../src/knowledge/editions.ts';
import { mayBeSpecialCase, sharedMarks, specialCaseMarks, yearMarks } from '../../src/knowledge/form-marks.ts';
import { editionByForm, formOf } from '../../src/knowledge/form-of.ts';

const marks = [...sharedMarks, ...specialCaseMarks];
const seen = [...forms.flatMap((form) => form.marks), ...marks].flatMap((mark) => [...mark.seen]);
const anyText = fc.array(fc.constantFrom(...seen), { maxLength: 6 }).map((words) => words.join('\nThe report says: '));

test('the form is the newest of those that have most when all marks are counted', () => {
  const check = (text: string): void => {
    const counted = forms.map((edition) => ({
      edition,
      weight: edition.marks.reduce((sum, mark) => sum + (marksIn(text)(mark) ? mark.weight : 0), 0),
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
    const weights = forms.map(({ marks: ownMarks, year }, index) => {
      const last = (forms[index + 1]?.year ?? Number.POSITIVE_INFINITY) - 1;
      const own = ownMarks.filter(marksIn(text));
      const shared = marks.filter(
        ({ match, years }) =>
          match.test(text) && years.some(([from, to = Number.POSITIVE_INFINITY]) => from <= last && year <= to),
      );
      return [...own, ...shared].reduce((sum, { weight }) => sum + weight, 0);
    });
    const expected = forms[weights.lastIndexOf(Math.max(...weights))];
    expect({ ...editionByForm(text), year: expected?.year }).toEqual(expected);
  };
  check('');
  fc.assert(fc.property(anyText, (text) => check(text.replaceAll(/20\d\d/gu, 'that year'))));
});

const colonSummary = (moved: string) =>
  `The Government of Palau does not fully meet the minimum standards for the elimination of trafficking; however, it is making significant efforts to do so. The government demonstrated increasing efforts compared to the previous reporting period; therefore ${moved}.`;
const butSummary = (clause: string, compared = 'to') =>
  `The Government of Palau does not fully meet the minimum standards for the elimination of trafficking but is making significant efforts to do so. The government demonstrated overall increasing efforts compared ${compared} the previous reporting period${clause}; therefore Palau remained on Tier 2.`;
const covid = ', considering the impact of the COVID-19 pandemic, if any, on its anti-trafficking capacity';
const efforts = 'GOVERNMENT EFFORTS\nA ship took food to the islands.';
const profileLast =
  'TRAFFICKING PROFILE\nAs reported over the past five years, human traffickers exploit men in Palau.';

test.each([
  [2008, 'Palau remains a special case.\nScope and Magnitude. Palau may be a destination for women.'],
  [
    2011,
    'Palau, Republic of (Tier 1)\nPalau is a source, transit, and destination country for men subjected to forced labor.\nThe government fully complies with the minimum standards.\nRecommendations for Palau: Train judges; and pay them.',
  ],
  [
    2014,
    'PALAU (Special Case)\nPalau remains a Special Case for the twelfth consecutive year.\nScope and Magnitude: Palau is a source country for men.\nGovernment Efforts: A ship took food to the islands.',
  ],
  [
    2015,
    `PALAU: Special Case\nPalau remains a Special Case for the third consecutive year.\nSCOPE AND MAGNITUDE:\nPalau is a source country for men.\n${efforts}`,
  ],
  [
    2018,
    `PALAU: Tier 2\n${colonSummary('Palau remained on Tier 2')}\nRECOMMENDATIONS FOR PALAU\nTrain judges; and pay them.`,
  ],
  [
    2019,
    `PALAU: Special Case\nPalau remains a Special Case for the third consecutive year.\n${efforts}\n${profileLast}`,
  ],
  [2019, `PALAU: Tier 2\n${butSummary('')}\nPRIORITIZED RECOMMENDATIONS\nTrain judges. • Pay them.`],
  [2020, `PALAU: Tier 2\n${butSummary('')}\nPRIORITIZED RECOMMENDATIONS:\nTrain judges.Pay them.`],
  [
    2021,
    `SPECIAL CASE: PALAU\nPalau remains a Special Case for the third consecutive year.\n${efforts}\n${profileLast}`,
  ],
  [2022, `Palau (Tier 2)\n${butSummary(covid, 'with')}\nPRIORITIZED RECOMMENDATIONS:\n• Train judges.\n• Pay them.`],
  [2023, `PALAU (Tier 2)\n${butSummary(covid, 'with')}\nPRIORITIZED RECOMMENDATIONS:\n• Train judges.\n• Pay them.`],
])('a narrative in the form of %i is read as one of that year: %s', (year, text) => {
  expect(editionByForm(text).year).toBe(year);
});

test('the years that the prose speaks of tell which of a form’s years it is', () => {
  const text = 'PALAU (Tier 2)\nPalau is a source country.\nRecommendations for Palau: Train judges; and pay them.';
  expect(editionByForm(text).year).toBe(2008);
  expect(editionByForm(`${text}\nIn 2009 courts heard nine cases, and in 2010 two; in 2010 a judge left.`).year).toBe(
    2010,
  );
});

test.each([...marks, ...yearMarks].flatMap((mark) => mark.seen.map((words) => [words, mark] as const)))(
  'a mark that forms share: %s',
  (words, { match }) => {
    expect(words).toMatch(match);
  },
);

test.each(specialCaseMarks.flatMap((mark) => [...mark.seen]))(
  'a mark of Special Cases has their words: %s',
  (words) => {
    expect(words).toMatch(mayBeSpecialCase);
  },
);

test('a place below with parts of its own does not turn the order of the parts above it round', () => {
  const text =
    'SERBIA (Tier 2)\n\nProsecution\n\nPolice opened nine files.\n\nProtection\n\nOne house was open.\n\nPrevention\n\nPosters hung.\n\nKOSOVO\n\nProsecution\n\nPolice closed a bar.';
  expect(editionByForm(text).order.indexOf('prosecution')).toBeLessThan(
    editionByForm(text).order.indexOf('prevention'),
  );
});
