/** A document that counts its paragraphs, as courts do: the numbers are not the narrative's. */
import { describe, expect, test } from 'vitest';
import { parseReports } from '../../src/index.ts';
import { reportOf, said } from '../helpers/report-of.ts';

const header = ['Trafficking in Persons Report 2011 - Togo', 'TOGO (Tier 2)'];
const profile =
  'Togo is a source, transit, and destination country for women and children subjected to forced labor. Boys dig and girls carry loads for traders in the towns, and some are taken over the border by night to fields of cotton and cocoa.';
const summary =
  'The Government of Togo does not fully comply with the minimum standards for the elimination of trafficking; however, it is making significant efforts to do so. It wrote a plan, opened a house for girls, and sent two judges to the north.';
const prosecution =
  'The government increased its law enforcement efforts. Police on the coast stopped four boats, and the court in the capital heard nine cases in a year, of which four were over by the end of it; two men went to prison for a long time.';
const protection =
  'The government maintained its efforts to protect victims. A center took in thirty girls, nuns cared for them, and a ministry paid for the bus that brought them home; nobody knows how many boys were found on farms in the south.';

const texts = [profile, summary, 'Prosecution', prosecution, 'Protection', protection];
const expected = said([...header, ...texts]);

function numbered(from: number, sign: (number: number) => string): string[] {
  let number = from - 1;
  return texts.map((text) => (text.length < 100 ? text : `${sign(++number)} ${text}`));
}

describe('numbers in front of paragraphs', () => {
  test.each([
    ['12.', (number: number) => `${number}.`],
    ['[12]', (number: number) => `[${number}]`],
    ['(12)', (number: number) => `(${number})`],
    ['¶ 12', (number: number) => `¶ ${number}`],
    ['¶12. (U)', (number: number) => `¶${number}. (U)`],
    ['12. (SBU)', (number: number) => `${number}. (SBU)`],
    ['¶12.(U)', (number: number) => `¶${number}.(U)`],
  ])('%s', (_, sign) => {
    expect(said([...header, ...numbered(12, sign)])).toEqual(expected);
    const withoutHeadings = numbered(1, sign).filter((text) => text.length > 100);
    expect(said([...header, ...withoutHeadings])).toEqual(
      said([...header, ...texts.filter((text) => text.length > 100)]),
    );
  });

  test.each([
    ['1:1', (number: number) => `1:${number}`],
    ['5.1.1', (number: number) => `5.${number < 3 ? 1 : number}.${number < 3 ? number : 1}`],
    ['(a)', (number: number) => `(${'abcd'.charAt(number - 1)})`],
    ['A.', (number: number) => `${'ABCD'.charAt(number - 1)}.`],
    ['(i)', (number: number) => `(${['i', 'ii', 'iii', 'iv'][number - 1]})`],
  ])('that are letters: %s', (_, sign) => {
    expect(said([...header, ...numbered(1, sign)])).toEqual(expected);
  });

  test.each(['. ', ' '])('on every line of a file, headings and bullets among them, with %j behind them', (sign) => {
    const list = ['Recommendations for Togo', '• Open a house for boys.\n• Train the police.\n• Pay the guards.'];
    const lines = [...header, profile, summary, ...list, ...texts.slice(2)];
    const [report] = said(lines.map((text, index) => `${index + 1}${sign}${text}`));
    expect(report).toEqual(said(lines)[0]);
    expect(report?.items).toHaveLength(3);
  });

  test('that are the end of what was cut off', () => {
    const { narrative } = reportOf(`s. ${prosecution}`, 'Protection', protection);
    expect(narrative.sections[0]?.paragraphs[0]?.text).toBe(`s. ${prosecution}`);
  });

  test('that begin anew in each chapter, with a list among them', () => {
    const list = [
      '• Open a house for boys in the north, too.',
      '• Train the police of the coast.',
      '• Pay the guards.',
    ];
    const plain = [
      profile,
      summary,
      'Recommendations for Togo',
      ...list,
      'Prosecution',
      prosecution,
      'Protection',
      protection,
    ];
    let [chapter, number] = [3, 0];
    const counted = plain.map((text) => {
      if (text.startsWith('•')) return text;
      const isHeading = text.length < 100;
      [chapter, number] = isHeading ? [chapter + 1, 0] : [chapter, number + 1];
      return isHeading ? text : `${chapter}.${number} ${text}`;
    });
    expect(counted[6]).toBe('Prosecution');
    expect(counted[7]).toMatch(/^5\.1 /u);
    expect(said([...header, ...counted])).toEqual(said([...header, ...plain]));
  });

  test('that begin anew behind a heading which has the number of the chapter itself', () => {
    let chapter = 0;
    const counted = texts.map((text) =>
      text.length < 100 ? `${++chapter}. ${text}` : `${Math.max(chapter, 1)}.${text === summary ? 2 : 1} ${text}`,
    );
    expect(counted.map((text) => text.slice(0, 4))).toEqual(['1.1 ', '1.2 ', '1. P', '1.1 ', '2. P', '2.1 ']);
    expect(said([...header, ...counted])).toEqual(expected);
  });

  test('in front of short paragraphs that open as parts do', () => {
    const short = [profile, summary].map((text) => text.slice(0, text.indexOf('.') + 1));
    const counted = short.map((text, index) => `${index + 1}. ${text}`);
    expect(said([...header, ...counted])).toEqual(said([...header, ...short]));
  });

  test('in front of the only paragraph, which opens as a part does', () => {
    const list = ['Recommendations for Togo', '• Open a house for boys in the north, too.', '• Pay the guards.'];
    expect(said([...header, `1. ${profile}`, ...list])).toEqual(said([...header, profile, ...list]));
    const repeated = [profile, 'Prosecution', prosecution].map((text) => (text.length < 100 ? text : `1. ${text}`));
    expect(JSON.stringify(said([...header, ...repeated]))).toContain('1. Togo is');
  });

  test.each([
    ['12.', ''],
    ['(12)', ''],
    ['(a)', ''],
    ['12', '12 '],
  ])('in front of a single sentence right below its heading, but for one that may be its own: %s', (sign, kept) => {
    const [sentence] = prosecution.split(/(?<=\.) /u);
    const page = (text: string) => [...header, profile, 'Prosecution', text, 'Protection', protection];
    expect(said(page(`${sign} ${sentence}`))).toEqual(said(page(`${kept}${sentence}`)));
  });

  test.each(['1.', '¶1'])('in front of long paragraphs alone, which open as a part does: %s', (sign) => {
    const number = (count: number) => sign.replace('1', String(count));
    const short = [
      'Prosecution',
      'Courts heard nine cases.',
      'Protection',
      'Nuns cared for thirty girls.',
      'Prevention',
    ];
    const plain = [...header, profile, ...short, protection];
    const counted = [...header, `${number(1)} ${profile}`, ...short, `${number(2)} ${protection}`];
    expect(said(counted)).toEqual(said(plain));
  });

  test('in front of a paragraph that holds the list', () => {
    const list =
      'Open a house for boys in the north, too, and keep it open at night; train the police of the coast; and pay those who keep watch.';
    const plain = [summary, 'Recommendations for Togo', list];
    const counted = [`1. ${summary}`, 'Recommendations for Togo', `2. ${list}`];
    expect(said([...header, ...counted])).toEqual(said([...header, ...plain]));
  });

  test('of a list are its markers', () => {
    const advice = [
      'Open a house for boys in the north, too.',
      'Train the police of the coast.',
      'Pay those who keep watch.',
    ];
    const list = advice.map((text, index) => `${index + 1}. ${text}`);
    expect(said([...header, profile, summary, ...list])[0]?.items).toEqual(advice);
  });

  test('that do not follow one another stay', () => {
    const odd = texts.map((text, index) => (text.length < 100 ? text : `${index * index + 1}. ${text}`));
    expect(said([...header, ...odd])).not.toEqual(expected);
  });
});

test('on a page whose list has no numbers, and bullets that are no characters', async () => {
  const list = ['Open a house for boys in the north, too.', 'Train the police of the coast.', 'Pay the guards well.'];
  const items = `<h2>Recommendations for Togo</h2><ul>${list.map((item) => `<li>${item}</li>`).join('')}</ul>`;
  const page = (
    numbers: ReadonlyArray<string>,
  ) => `<body><h1>TOGO (Tier 2)</h1><p>${numbers[0]}${profile}</p><p>${numbers[1]}${summary}</p>
    ${items}<h2>Prosecution</h2><p>${numbers[2]}${prosecution}</p></body>`;
  const textsOf = async (html: string) => {
    const { reports } = await parseReports(html, { name: 'togo.html' });
    return reports.map(({ narrative }) =>
      narrative.sections.map(({ paragraphs }) => paragraphs.map(({ text }) => text)),
    );
  };
  expect(await textsOf(page(['1. ', '2. ', '3. ']))).toEqual(await textsOf(page(['', '', ''])));
});

test('what opens a part is no item of a list, and has no number of its own', () => {
  const items = ['Train judges in the north and pay them well.', 'Open a house for men in the port.', 'Pay for nets.'];
  const report = reportOf(...header, `1. ${summary}`, ...items.map((item, index) => `${index + 2}. ${item}`));
  expect(report.narrative.sections.map(({ paragraphs }) => paragraphs.map(({ text }) => text))).toEqual([[summary]]);
  expect(report.recommendations?.items).toHaveLength(items.length);
  const signed = reportOf(...header, `¶ 1. ${summary}`, ...items.map((item, index) => `¶ ${index + 2}. ${item}`));
  expect(signed.residue.map(({ text }) => text)).toEqual(['¶ 1.', '¶ 2.', '¶ 3.', '¶ 4.']);
});
