import { describe, expect, test } from 'vitest';
import { needsOf, sharpestPiece } from '../../../scripts/pattern-needs.ts';
import { anyOther } from '../../../src/text/patterns/finder.ts';

describe('what a pattern needs', () => {
  test.each([
    [/^prosecution$/iu, [['prosecution']]],
    [/^(?:The )?Report of \d{4}/u, [['Report of ']]],
    [/^(?:Law enforcement|Police)\b/u, [['Law enforcement', 'Police']]],
    [/\bcompl(?:y|ies) with the minimum standards?\b/u, [[' with the minimum standard'], ['compl']]],
    [
      /^(?:Read|See) (?:the report|more)$/u,
      [
        ['the report', 'more'],
        ['Read', 'See'],
      ],
    ],
    [/^Read the|^See/u, [['Read the', 'See']]],
    [/\bis (?:moved|raised(?: up)?) to (?:\w+|a)/u, [['moved', 'raised'], [' to ']]],
    [/^(?:a day now|by .*night) end/u, [['a day now', 'night'], [' end']]],
    [/^(?:Read|[Ss]?)/u, []],
    [/^Prevention$/mu, [['Prevention']]],
    [/^(?=.{3})(?!The )[^.]{2,60}\. is\b/u, [['. is']]],
    [/(?<=[.!?] )The (?:U\.S\. )?government/u, [['government'], ['The ']]],
    [/^\p{Lu}[a-z]+s? said/u, [[' said']]],
    [/^a?b{0,2}c+d/u, [['c'], ['d']]],
    [/^(?<name>\w+) \k<name>/u, [[' ']]],
    [/^(?:f|ff|)t/u, [['t']]],
    [/\p{L} ?[→»›]$/u, [['→', '»', '›']]],
    [/[.,] and/u, [[' and']]],
    [/[ab;:]/u, []],
    [/^(?:Tag|Photo)s?\s?: \S/u, [[': '], ['Tag', 'Photo']]],
  ])('%s: words', (pattern, words) => {
    expect(needsOf(pattern).sets.map((set) => set.words)).toEqual(words);
  });

  test.each([
    [/^prosecution$/iu, ['pr', 'pR', 'Pr', 'PR']],
    [/^(?:The )?Report of \d{4}/u, ['Re', 'Th']],
    [/^[*†] ?not(?:ed)?/u, ['*n', '* ', '†n', '† ']],
    [/^\(?[a-c]$/u, ['a', 'b', 'c', '(a', '(b', '(c']],
    [/^Read|^See/u, ['Re', 'Se']],
    [/^[^\p{Alpha}\p{P}]{1,3}o/u, expect.arrayContaining(['0', '$', anyOther])],
    [/^[“x]+/u, ['x', '“']],
    [/^a?b{0,2}c+d/u, ['c', 'b', 'ac', 'ab']],
    [/^Read|See/u, null],
    [/^(?:Read|[Ss]?)/u, null],
    [/^Prevention$/mu, null],
    [/^(?:^\b|)(?<name>\w+)?/u, null],
    [/\bis/u, null],
  ])('%s: what it begins with', (pattern, begins) => {
    expect(needsOf(pattern).begins?.map(({ chars }) => chars) ?? null).toEqual(begins);
  });

  test.each([
    [/^(?:Read|See) (?:the )?.{0,9}$/u, 27],
    [/^a{2,3}$|^bc?$/u, 3],
    [/^\p{Lu}\d{4}(?=\s$)\s$/u, 12],
    [/^(?<name>ab)\k<name>$/u, Number.POSITIVE_INFINITY],
    [/^(?:ab$)?/u, Number.POSITIVE_INFINITY],
    [/^ab$|c/u, Number.POSITIVE_INFINITY],
    [/^ab+$/u, Number.POSITIVE_INFINITY],
    [/^ab{2,}$/u, Number.POSITIVE_INFINITY],
    [/^ab$/mu, Number.POSITIVE_INFINITY],
    [/ab$/u, Number.POSITIVE_INFINITY],
    [/^(?=.{3,40}$)(?!The )[^;]*\breport\b/u, 80],
    [/^A(?=.{0,9}$|B$)/u, 19],
    [/^A(?=.{0,9}$|B)/u, Number.POSITIVE_INFINITY],
    [/^(?:(?=.{0,9}$))?A/u, Number.POSITIVE_INFINITY],
    [/^(?!.{0,9}$)A/u, Number.POSITIVE_INFINITY],
  ])('%s matches no text that is longer than %d', (pattern, longest) => {
    expect(needsOf(pattern).longest).toBe(longest);
  });

  test.each([
    [/^(?:The )?report\b/u, 10],
    [/^[^.]{0,20}\bthis report\b.{0,40}$/u, 51],
    [/^(?:.{3}narrative|report)/u, 15],
    [/^.*report/u, Number.POSITIVE_INFINITY],
    [/\breport/u, Number.POSITIVE_INFINITY],
  ])('%s has its words in the first %d', (pattern, within) => {
    expect(needsOf(pattern).sets[0]?.within).toBe(within);
  });

  test.each([/^k/iu, /^s/iu])('%s has the letters that case folding adds', (pattern) => {
    const begins = needsOf(pattern).begins?.map(({ chars }) => chars);
    for (const char of ['k', 'K', '\u212A', 's', 'S', '\u017F']) {
      if (pattern.test(char)) expect(begins).toContain(char);
    }
  });
});

test.each([
  ['prioritized recommendations', 'zed re'],
  ['pandemic', 'pandem'],
  ['said', 'said'],
  ['COVID-19', 'COVID-'],
  ['•', '•'],
])('looks for %s by %s', (word, piece) => {
  expect(sharpestPiece(word)).toBe(piece);
});
