import { describe, expect, test } from 'vitest';
import { needsOf, sharpestPiece } from '../../../scripts/pattern-needs.ts';

describe('what a pattern needs', () => {
  test.each([
    [/^prosecution$/iu, 'pP', ['prosecution']],
    [/^(?:The )?Report of \d{4}/u, 'TR', ['Report of ']],
    [/^[*†\d] ?not(?:ed)?/u, '*†0123456789', ['not']],
    [/^(?:Law enforcement|Police)\b/u, 'LP', ['Law enforcement', 'Police']],
    [/\bcompl(?:y|ies) with the minimum standards?\b/u, null, [' with the minimum standard']],
    [/^Read|^See/u, 'RS', ['Read', 'See']],
    [/^Read|See/u, null, ['Read', 'See']],
    [/\bis (?:moved|raised(?: up)?) to (?:\w+|a)/u, null, ['moved', 'raised']],
    [/^(?:Read|[Ss]?)/u, null, []],
    [/^Prevention$/mu, null, ['Prevention']],
    [/^(?=.{3})(?!The )[^.]{2,60}\. is\b/u, null, ['. is']],
    [/(?<=[.!?] )The (?:U\.S\. )?government/u, null, ['government']],
    [/^\p{Lu}[a-z]+s? said/u, null, [' said']],
    [/^a?b{0,2}c+d/u, 'abc', ['c']],
    [/^(?<name>\w+) \k<name>/u, null, [' ']],
    [/^(?:f|ff|)t/u, 'fft', ['t']],
    [/\p{L} ?[→»›]$/u, null, ['→', '»', '›']],
    [/[.,] and/u, null, [' and']],
    [/[ab;:]/u, null, []],
    [/^(?:Tag|Photo)s?\s?: \S/u, 'TP', [': ']],
  ])('%s', (pattern, first, words) => {
    expect(needsOf(pattern)).toMatchObject({ first, words });
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
    expect(needsOf(pattern).within).toBe(within);
  });

  test.each([/^k/iu, /^s/iu])('%s has the letters that case folding adds', (pattern) => {
    const { first } = needsOf(pattern);
    for (const char of ['k', 'K', '\u212A', 's', 'S', '\u017F']) {
      if (pattern.test(char)) expect(first).toContain(char);
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
