import { describe, expect, test } from 'vitest';
import { parseReportsSync } from '../../src/index.ts';
import { isTitleBetween, isWithinSentence, isWrapped, wrapAt, wrapOf } from '../../src/text/wrap.ts';

describe('how a text was wrapped', () => {
  test('at a number of characters: a line is full up to it', () => {
    const lines = [
      'Boats on the lake were',
      'searched by night, and',
      'the boys were brought',
      'home to their mothers.',
      'Police went on.',
    ];
    const wrap = wrapOf(lines);
    expect(wrap).toEqual({ longest: 22, full: 22, isJoined: false, isCutAgain: false, behindStop: 1 });
    expect(isWrapped('home to their mothers.', 'Police went on.', wrap)).toBe(true);
    expect(isWrapped('came to an end.', 'Police went on.', wrap)).toBe(false);
    expect(isWrapped('heard of nine of them in', 'Togo and Benin.', null)).toBe(true);
    expect(isWrapped('Already a subscriber? Log in', 'Police went on.', null)).toBe(false);
  });

  test('at the edge of a printed page, whose letters are not equally wide: a line is full where others are', () => {
    const lines = [
      'The government maintained its efforts; it illicitly',
      'filled all little villages with officials who would',
      'commemorate women whom nobody remembered any',
      'more. Ill-lit alleys still fill till it is all silent, if',
      'families cannot be found, or brought home by bus.',
    ];
    const wrap = wrapOf(lines);
    expect(wrap?.full).toBeLessThan(wrap?.longest ?? 0);
    expect(isWrapped('Many women whom mobs maimed were met.', 'A law', wrap)).toBe(false);
    expect(isWrapped('commemorate women whom nobody remembered then.', 'Another law', wrap)).toBe(true);
  });

  test('with two lines made one where a word was broken: its end tells whether it is full', () => {
    const line = 'Judges in all towns of the coast heard of nine cases in';
    const next = 'that year. Six men went to jail for it in the spring and';
    const long = `${next} were unjustly freed by some ministers whose names nobody knows`;
    const wrap = wrapOf(
      Array.from({ length: 20 }, () => [line, next, next, next, long, 'two others went home']).flat(),
    );
    expect(wrap).toMatchObject({ longest: next.length, isJoined: true });
    expect(isWrapped(`${line} ${next}.`, 'Two others', wrap)).toBe(true);
    expect(isWrapped(`${line} that year.`, 'Two others', wrap)).toBe(false);
  });

  test('twice, as a mail that was sent on: a short line ends no paragraph', () => {
    const lines = [
      'Boats on the lake were searched by night, and the boys who',
      'had been',
      'sold to them were brought home to their mothers by a woman.',
      'Nobody went',
      'to jail for it, and no police officer was asked why so many',
      'of the',
      'boats had been seen on the beach in front of his own house.',
    ];
    const wrap = wrapOf(lines);
    expect(wrap?.isCutAgain).toBe(true);
    expect(isWrapped('lake.', 'Police went on.', wrap)).toBe(true);
  });

  test('by a writer who sets two blanks behind a stop, or a blank that does not break', () => {
    const lines = [
      'Boats on the lake were',
      'searched by night, and',
      'the boys were brought',
      'home.  Their mothers,',
      'had nothing for them.',
    ];
    const wrap = wrapOf(lines);
    expect(wrap?.behindStop).toBe(2);
    expect(isWrapped('home to a mother.', 'Five men', wrap)).toBe(true);
    expect(isWrapped('home to a mother.', 'Men went', wrap)).toBe(false);
    expect(isWrapped('home to a mother.', 'In\u00A02009, men', wrap)).toBe(true);
  });

  test('not at all', () => {
    expect(wrapOf(['A paragraph on one line.', 'Another one.', 'A third.'])).toBeNull();
    const fields = ['harbor: Tema', 'port: Accra', 'lake: Volta', 'boats: nine'];
    const paragraphs = Array(4).fill(
      'The police searched boats on the lake by night. Nobody went to jail for what they found.',
    );
    expect(wrapOf([...fields, ...paragraphs])).toBeNull();
  });
});

/** A sentence that a page's end tore, in a report. */
function torn(text: string): string[] | undefined {
  const page = `2018 Trafficking in Persons Report: Kenya\n\nKENYA: Tier 2\n\nPROSECUTION\n\n${text}\n`;
  return parseReportsSync(page)
    .reports[0]?.narrative.sections.at(-1)
    ?.paragraphs.map((paragraph) => paragraph.text);
}

test.each([
  ['The government told nobody in the year how many men had signed the', '2000 UN TIP Protocol in May.'],
  ['The government told nobody in the year who had paid the lawyers of', 'Kenyan girls that came home.'],
])('a sentence goes on behind the end of a page where its words are open: %s', (first, second) => {
  expect(torn(`${first}\n\n12\n\n${second}`)).toEqual([`${first} ${second}`]);
});

test('a sentence with an end does not', () => {
  const [first, second] = [
    'The government told nobody in the year who had paid the lawyers.',
    'Kenyan girls came home.',
  ];
  expect(torn(`${first}\n\n12\n\n${second}`)).toEqual([first, second]);
});

test('lines that were cut twice are one paragraph, and a number that is left of one is no page', () => {
  const lines = [
    'Police searched boats on the lake by night and brought home',
    '12 boys.',
    'Nobody went to jail for it. Courts in the two towns on the',
    'coast heard',
    'of nine cases, and a judge in the north sent home a man who',
    'had sold',
    'his sister, because she was thought to be older, at least',
    '18',
    'years. In all other towns, courts heard nothing of the kind.',
  ];
  expect(torn(lines.join('\n'))).toEqual([lines.join(' ')]);
});

describe('a short line among wrapped ones', () => {
  const wrap = wrapAt(60);
  const [open, ended] = [
    'searched the boats of the lake by day and by night and found',
    'searched all of the boats upon the lake, by day and by night.',
  ];
  const below = 'nine girls and four boys in the hold of a ferry that came in';

  test('is within a sentence that goes on below it', () => {
    expect(isWithinSentence(open, 'Lake Times', below, wrap)).toBe(true);
    expect(isWithinSentence(open, 'Lake Times and', below, null)).toBe(false);
    expect(isWithinSentence('the boats', 'Lake Times', below, wrap)).toBe(false);
    expect(isWithinSentence(open, 'nine girls', 'and four boys in the hold of the ferry.', wrap)).toBe(false);
    expect(isWithinSentence(open, 'Pay for boats;', below, wrap)).toBe(false);
  });

  test('is a title behind the end of one', () => {
    expect(
      isTitleBetween(ended, 'Lake Times', 'The police took nine girls home to their mothers in the hills', wrap),
    ).toBe(true);
    expect(
      isTitleBetween(ended, 'Nobody spoke.', 'The police took nine girls home to their mothers in the hills', wrap),
    ).toBe(false);
    expect(
      isTitleBetween(open, 'Lake Times', 'The police took nine girls home to their mothers in the hills', wrap),
    ).toBe(false);
  });
});
