/** A page of a volume that bears one country's name and begins in its neighbor's last sentences, as a viewer of documents shows it. */
import { describe, expect, test } from 'vitest';
import { parseReportsSync } from '../../src/index.ts';
import { rulesOf, sectionsOf } from '../helpers/report-of.ts';

const viewer = [
  'TOGO. TOGO: Tier 2',
  'Size: px\nStart display at page:',
  'Download "TOGO. TOGO: Tier 2"',
  'Transcription',
];
const tail =
  '1 groups; however, the government tried no officer who had taken boys, girls, cooks, and porters along. PROTECTION The government did not protect victims. It locked up some. PREVENTION The government did not prevent human trafficking. It printed nothing.';
const own = 'TOGO: Tier 2 Togo is a source country for children subjected to forced labor. Most work on farms.';

function read(...blocks: string[]) {
  const { reports } = parseReportsSync(`${blocks.join('\n\n')}\n`);
  expect(reports.map(({ header, tier }) => [header.country?.iso3, tier?.code])).toEqual([['TGO', '2']]);
  const [report] = reports;
  return {
    sections: sectionsOf(report),
    unplaced: report?.residue.filter(({ role }) => role === 'unplaced').map(({ text }) => text),
    headers: report?.header.lines.map(({ text }) => text),
    rules: rulesOf(report),
  };
}

describe("a neighbor's tail below the name of another country", () => {
  test('ends at the header that stands in the text', () => {
    const { sections, unplaced, headers, rules } = read(...viewer, `${tail} ${own}`);
    expect(sections).toEqual([['trafficking-profile', own.slice('TOGO: Tier 2 '.length)]]);
    expect(unplaced).toEqual([tail]);
    expect(headers).toEqual(['TOGO. TOGO: Tier 2', 'TOGO: Tier 2']);
    expect(rules).toContain('text-unplaced');
  });

  test.each([tail, `${tail} The government of the place, as said`])(
    'is all there is where no header follows: %s',
    (text) => {
      const { sections, unplaced, rules } = read(...viewer, text);
      expect(sections).toEqual([]);
      expect(unplaced).toEqual([text]);
      expect(rules).toContain('text-unplaced');
    },
  );
});

test('does not tell of which edition the text below it is', () => {
  const plan =
    'Sailors could ask for their pay; nobody did. A plan for 2016 to 2018 lay on the table of the cabinet in 2018.';
  const profile =
    'Togo is a source, transit, and destination country for men, women, and children subjected to forced labor and sex trafficking.';
  expect(read(`${plan} TOGO: Tier 2 ${profile}`).sections).toEqual([['trafficking-profile', profile]]);
});

describe('is none', () => {
  test('where the text names the country', () => {
    const named = `${tail} In Togo, nobody heard of it.`;
    expect(read(...viewer, named).sections?.map(([kind]) => kind)).toEqual(['protection', 'prevention']);
  });

  test('where the text begins with a sentence of its own', () => {
    const whole = tail.replace('1 groups; however, the', 'The');
    expect(read(...viewer, whole).sections?.map(([kind]) => kind)).toContain('prevention');
  });
});

describe('the end of a narrative above the first header of several', () => {
  const next = (name: string) =>
    `${name.toUpperCase()}: Tier 2\n\nThe Government of ${name} does not fully meet the minimum standards for the elimination of trafficking but is making significant efforts to do so.`;
  const above = (...front: string[]) => {
    const { reports, diagnostics } = parseReportsSync(`${[...front, next('Togo'), next('Gabon')].join('\n\n')}\n`);
    expect(reports.map(({ header }) => header.country?.iso3)).toEqual(['TGO', 'GAB']);
    const role = reports[0]?.residue.find(({ text }) => text === front[0])?.role;
    return { role, told: diagnostics.map(({ ruleId }) => ruleId).includes('text-unplaced') };
  };

  test.each([
    'of whom nobody heard again. The boats came back empty, and the harbor master kept the list.',
    'Captains kept the passports, and no master of a harbor asked for them during the reporting period.',
    'Boys from the hills are subjected to forced labor in the quarries. Girls sell water on the coast road.',
  ])('is told: %s', (tail) => {
    expect(above(tail)).toEqual({ role: 'unplaced', told: true });
  });

  test('is no foreword, which is the word of the volume', () => {
    const foreword =
      'The Report was written by forty people in a house by the river. They thank all who told them what they knew.';
    expect(above(foreword)).toEqual({ role: 'publication-notice', told: false });
    const chapters = Array.from(
      { length: 24 },
      (_, at) => `Chapter ${at} tells of boys who are subjected to forced labor.`,
    );
    expect(above(foreword, ...chapters)).toEqual({ role: 'publication-notice', told: false });
  });
});

test('a sentence whose beginning was cut off does not name the country of the text', () => {
  const torn =
    'leading to the capital, and Accra, Ghana, was a source for the victims whom Togolese police found. Togolese boys from the hills are subjected to forced labor in the quarries of Togo.';
  const [report] = parseReportsSync(`${torn}\n`).reports;
  expect(report?.header.country).toMatchObject({ iso3: 'TGO' });
});
