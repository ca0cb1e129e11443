/** A manuscript: a blank line between any two lines, and between paragraphs one or two. */
import { expect, test } from 'vitest';
import { reportsIn, sectionsOf } from '../helpers/report-of.ts';

const header = ['2016 Trafficking in Persons Report', 'MALI: Tier 2 Watch List'];
const paragraphs = [
  'Mali is a source, transit, and destination country for men, women, and children subjected to forced labor. Boys who come from Mopti dig for gold in pits at Sadiola, near Kayes, and pay off, with what they find, a debt that their fathers made in a year without rain.',
  'The Government of Mali does not fully meet the minimum standards for the elimination of trafficking; however, it is making significant efforts to do so. Judges in Bamako and in Sikasso heard cases of traffickers who had sold girls to traders on the road to Dakar.',
  'PROSECUTION',
  'The government increased law enforcement efforts. Police in Gao stopped six lorries, and the court of Bamako sent three men to prison. A law of July 2012 punishes all that it has to punish.',
];

function wrapped(text: string, width: number): string[] {
  return (text.match(new RegExp(`.{1,${width}}(?:\\s|$)`, 'gu')) ?? []).map((line) => line.trim());
}

const read = (text: string) => sectionsOf(reportsIn(text)[0]);
const expected = read([...header, ...paragraphs].join('\n\n'));

test.each([
  ['one', '\n\n'],
  ['two', '\n\n\n'],
])('with %s between paragraphs', (_, gap) => {
  const spaced = [...header, ...paragraphs.map((text) => wrapped(text, 58).join('\n\n'))].join(gap);
  expect(spaced).toContain('near\n\nKayes');
  expect(read(spaced)).toEqual(expected);
});

test('goes on with the number of a tier, which is none of an item', () => {
  const summary =
    'The Government of Togo does not fully meet the minimum standards for the elimination of trafficking; however, it is making significant efforts to do so. The government demonstrated increasing efforts; therefore, Togo remained on Tier 2. The government sent more men to prison.';
  const text = (end: string) =>
    [header[0], 'TOGO: Tier 2', summary.replace('on Tier 2. ', `on Tier${end}2. `)].join('\n\n');
  expect(read(text('\n\n'))).toEqual(read(text(' ')));
  const item = text(' ').replace('Tier 2. The government sent', 'the second tier\n\n1. The government sent');
  expect(read(item)?.flat().join(' ')).not.toContain('tier 1. The');
});

test('and paragraphs of a line each are none of it', () => {
  const short = [
    'Mali is a source country for boys.',
    'Most of them dig.',
    'Some herd cattle in the north.',
    'Few return.',
  ];
  expect(read([...header, ...short].join('\n\n'))?.[0]).toHaveLength(1 + short.length);
});
