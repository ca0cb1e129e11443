/** Briefs that set the paragraphs of a narrative as a list: the bullets are not the narrative's. */
import { describe, expect, test } from 'vitest';
import { reportOf, residueOf, said, sectionsOf } from '../helpers/report-of.ts';

const header = ['2019 Trafficking in Persons Report: Togo', 'TOGO: Tier 2'];
const summary =
  'The Government of Togo does not fully meet the minimum standards for the elimination of trafficking but is making significant efforts to do so. It opened a house for girls.';
const prosecution: [string, string] = [
  'The government increased prosecution efforts. It tried nine men.',
  'Judges met two times in May.',
];
const protection = ['The government maintained protection efforts. Nuns cared for thirty girls.'];

function bulleted(bullet: string) {
  const own = (text: string) => `${bullet}${text}`;
  const parts = [own(summary), 'PROSECUTION', ...prosecution.map(own), 'PROTECTION', ...protection.map(own)];
  return said([...header, ...parts])[0]?.sections;
}

describe('the bullets of paragraphs', () => {
  const expected = bulleted('');

  test.each(['• ', '•\t', '·  ', '▪ ', '¶ ', '§ ', '- ', '* ', '– '])('"%s"', (bullet) => {
    expect(bulleted(bullet)).toEqual(expected);
  });

  test('in front of headings that their paragraphs were run into', () => {
    const report = reportOf(
      ...header,
      `* ${summary}`,
      `* Prosecution: ${prosecution.join(' ')}`,
      `* Protection: ${protection.join(' ')}`,
    );
    expect(sectionsOf(report)).toEqual([
      ['summary', summary],
      ['prosecution', prosecution.join(' ')],
      ['protection', protection.join(' ')],
    ]);
  });

  test('the number of a tier within them is none', () => {
    const report = reportOf(`${header[1]}

* The Government of Togo does not fully meet the minimum standards for the elimination of
trafficking; however, it is making significant efforts to do so. The government demonstrated
increasing efforts compared to the previous reporting period; therefore Togo remained on Tier
2. The government demonstrated increasing efforts by identifying and providing care to an
older girl or two from the north, and it asked nuns for rooms in the house to investigate.`);
    expect(report.narrative.sections[0]?.paragraphs).toMatchObject([{ text: expect.stringContaining('Tier 2. The') }]);
  });

  test.each(['§ 12: ', '§§ 3, 4: ', '¶ 5: ', '\uF0A350,000: '])(
    'are none in front of a place in a law or a sum: "%s"',
    (sign) => {
      expect(bulleted(sign)).toEqual(
        expected?.map(([kind, ...texts]) => [kind, ...texts.map((text) => `${sign}${text}`)]),
      );
    },
  );

  test('are none where few paragraphs begin so', () => {
    const some = ['– Judges sat late.', '– Few came.', 'Police on the lake stopped boats.', 'Courts closed in May.'];
    const report = reportOf(...header, summary, 'PROSECUTION', ...prosecution, ...some);
    expect(sectionsOf(report)?.at(-1)?.slice(-some.length)).toEqual(some);
  });

  test.each([
    '* Counts are those of the police.',
    '*Counts are those of the police.',
    '» Read more about this topic',
    '▶ Listen 4:12',
  ])('are none where a note or a line of the page begins so: %s', (line) => {
    const paragraphs = [summary, 'PROSECUTION', prosecution[0], line, 'PROTECTION', ...protection, line];
    const report = reportOf(...header, ...paragraphs);
    expect(report.narrative.sections.map((section) => section.paragraphs.length)).toEqual([1, 1, 1]);
    expect(residueOf(report)).toEqual([
      ['unplaced', line],
      ['unplaced', line],
    ]);
  });

  test('are none where a note begins so', () => {
    const noted = reportOf(...header, summary, 'PROSECUTION', ...prosecution, '* Ann Lake judged all of the nine');
    expect(JSON.stringify(noted.narrative)).not.toContain('"Ann Lake');
  });
});
