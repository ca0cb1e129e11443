import { describe, expect, test } from 'vitest';
import { commonMarker, markerLengths } from '../../src/narrative/blocks/markers.ts';
import { processInputSync } from '../../src/process-input-sync.ts';
import { rulesOf } from '../helpers/report-of.ts';

const items = ['Pay the fund for victims.', 'Search the boats by night.', 'Teach judges how to order restitution.'];

/** Counting marks, by the place of the item. */
const counted: Record<string, (index: number) => string> = {
  '1.': (index) => `${index + 1}.`,
  '(1)': (index) => `(${index + 1})`,
  'a)': (index) => `${'abc'[index]})`,
  '(a)': (index) => `(${'abc'[index]})`,
  'A.': (index) => `${'ABC'[index]}.`,
  'i)': (index) => `${'i'.repeat(index + 1)})`,
  'II.': (index) => `${'I'.repeat(index + 1)}.`,
  '1': (index) => `${index + 1}`,
  '1 -': (index) => `${index + 1} -`,
  '1/': (index) => `${index + 1}/`,
  '2.3.1': (index) => `2.3.${index + 1}`,
  '3.1': (index) => `3.${index + 1}`,
  'No. 1:': (index) => `No. ${index + 1}:`,
  'R1.': (index) => `R${index + 1}.`,
  'Action 1:': (index) => `Action ${index + 1}:`,
  'A1.': (index) => `A${index + 1}.`,
  'Recommendation 1:': (index) => `Recommendation ${index + 1}:`,
  '#1': (index) => `#${index + 1}`,
  '1º': (index) => `${index + 1}º`,
  'a -': (index) => `${'abc'[index]} -`,
  '(I)': (index) => `(${'I'.repeat(index + 1)})`,
  '①': (index) => '①②③'[index] as string,
  '⑴': (index) => '⑴⑵⑶'[index] as string,
  'α)': (index) => `${'αβγ'[index]})`,
  '( )': () => '( )',
  '$\\bullet$': () => '$\\bullet$',
  '[ x ]': () => '[ x ]',
  '1. •': (index) => `${index + 1}. •`,
  '1. on a line of its own': (index) => `${index + 1}.\n\n`,
};
const signs = '• · ▪ ► ▶ ▸ → » › ✔ ✦ ★ ❖ ♦ ⦁ ☐ ☑ + § ¾ Ø ü q * – — # ~ >> -> (*) [ ] \uF0B7 \uF06E 👉'.split(' ');

function pageWith(marks: (index: number) => string): string {
  const list = items.map((item, index) => `${marks(index)} ${item}`).join('\n');
  return `GHANA (Tier 2)\n\nThe Government of Ghana does not fully meet the minimum standards for the elimination of trafficking but is making significant efforts to do so. Two judges sat.\n\nPRIORITIZED RECOMMENDATIONS:\n\n${list}\n\nPROSECUTION\n\nThe government increased law enforcement efforts.\n`;
}

function itemsOf(text: string): string[] {
  const [report] = processInputSync({ name: 'page.txt', bytes: Buffer.from(text) }).reports;
  expect(rulesOf(report)).not.toContain('text-altered');
  return report?.recommendations?.items.map((item) => item.text) ?? [];
}

describe('a marker is no text of its item', () => {
  test.each(Object.entries(counted))('%s', (_name, marks) => expect(itemsOf(pageWith(marks))).toEqual(items));

  test.each(signs.filter((sign) => sign !== '[' && sign !== ']'))('%s', (sign) =>
    expect(itemsOf(pageWith(() => sign))).toEqual(items),
  );

  test('[ ]', () => expect(itemsOf(pageWith(() => '[ ]'))).toEqual(items));
});

test('a counted item begins a line where the line above it is full', () => {
  const full = ['Pay the fund for the victims of the fishing fleet in the north.', 'Search the boats by night.'];
  const page = pageWith(() => '').replace(items.map((item) => ` ${item}`).join('\n'), `R1: ${full[0]}\nR2: ${full[1]}`);
  expect(itemsOf(page)).toEqual(full);
});

describe('what items have in common', () => {
  test('is no marker where it is a word', () => {
    expect(markerLengths(['Train judges.', 'Train police.', 'Train nurses.'])).toEqual([0, 0, 0]);
    expect(commonMarker(['A plan is needed.', 'A law is needed.'])).toBeNull();
  });

  test('is no marker where the numbers do not follow one another', () => {
    expect(commonMarker(['2019. Write a law.', '2003. Use it.'])).toBeNull();
    expect(commonMarker(['1 In ten ships is looked at.', '3 In ten farms are.'])).toBeNull();
  });

  test('is no marker where it is a quotation or a sum', () => {
    expect(markerLengths(['“Victim” must be defined.', '“Child” must be, too.'])).toEqual([0, 0]);
    expect(markerLengths(['$100 for each victim.', '$200 for each child.'])).toEqual([0, 0]);
  });
});
