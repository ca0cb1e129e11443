import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clean } from '../../src/text/clean.ts';
import { mapSlice } from '../../src/text/mapped-text.ts';

function cleaned(text: string): string {
  return clean(mapSlice(text, 0, text.length)).text;
}

test.each([
  ['runs of blanks', 'two  laws\u00A0and\u2003a \t plan', 'two laws and a plan'],
  ['hard wraps', 'police and\r\nprosecutors\nand judges', 'police and prosecutors and judges'],
  ['blanks at the ends', ' \n a plan \n', 'a plan'],
  [
    'a word broken over lines',
    'traf-\nficking and traf\u00ADficking and traf\u2010\n  ficking',
    'trafficking and trafficking and trafficking',
  ],
  [
    'a hyphen that belongs to the word',
    'anti-\ntrafficking, anti- trafficking, anti-  trafficking',
    'anti-trafficking, anti-trafficking, anti-trafficking',
  ],
  [
    'a hyphen in front of what English sets behind one',
    'court-\nordered, at-\nrisk, a 14-\nyear-old, follow-\nup',
    'court-ordered, at-risk, a 14-year-old, follow-up',
  ],
  ['a syllable in front of the same', 'un-\nrelated and en-\nforced', 'unrelated and enforced'],
  [
    'a word that begins as a compound does',
    'pre-\nvention, inter-\nnational, re-\nported, child-\nren, law-\nyers, state-\nments, four-\nteen, anti-\ncipate, co-\noperate',
    'prevention, international, reported, children, lawyers, statements, fourteen, anticipate, cooperate',
  ],
  [
    'a compound that begins as a word does',
    'pre-\ntrial, inter-\nagency, re-\narrested, child-\nfriendly, law-\nenforcement, state-\nrun, ten-\nyear, part-\ntime, co-\nchaired',
    'pre-trial, inter-agency, re-arrested, child-friendly, law-enforcement, state-run, ten-year, part-time, co-chaired',
  ],
  [
    'a hyphen behind a name in capitals, or behind a word between two hyphens',
    'MOI-\nled, ILO-\nfunded, UN-\nHabitat, whole-of-\ngovernment, face-to-\nface, all-\npurpose',
    'MOI-led, ILO-funded, UN-Habitat, whole-of-government, face-to-face, all-purpose',
  ],
  ['a hyphen in front of a capital or a number', 'Guinea-\nBissau, COVID-\n19', 'Guinea-Bissau, COVID-19'],
  ['a word in capitals', 'the GOVERN-\nMENT of TIMOR-\nLESTE', 'the GOVERNMENT of TIMOR-LESTE'],
  ['a suspended hyphen', 'long- and short-term, long-\nand short-term', 'long- and short-term, long- and short-term'],
  ['a dash between blanks', 'a report - Kenya', 'a report - Kenya'],
  [
    'a soft hyphen as readers of scans print it',
    'traf\u00AC\nficking and traf\u00AC ficking',
    'trafficking and trafficking',
  ],
  ['the sign of a negation', 'a \u00AC plan, \u00ACA', 'a \u00AC plan, \u00ACA'],
  ['a soft hyphen in no word', 'a \u00AD plan', 'a \u00AD plan'],
  [
    'ligatures',
    'the o\uFB03ce identi\uFB01ed tra\uFB00ic and con\uFB02ict',
    'the office identified traffic and conflict',
  ],
  [
    'the blank of a PDF behind a ligature',
    'of\uFB01 cers identi\uFB01 ed o\uFB03 ces, sta\uFB00 and \uFB01labor\uFB02 laws',
    'officers identified offices, staff and filaborfl laws',
  ],
  [
    'but not behind a name',
    'Ko\uFB01 was in the Of\uFB01 ce of Wi-\uFB01 and boats',
    'Kofi was in the Office of Wi-fi and boats',
  ],
  ['accents', 'Co\u0302te d’Ivoire and Sa\u0303o Tome\u0301', 'Côte d’Ivoire and São Tomé'],
  ['a soft hyphen before an accent', 'Tome\u00AD\u0301', 'Tomé'],
  ['a mark on a hyphen', 'a -\u0D3E and a \u00AD\u0301', 'a -\u0D3E and a \u00AD\u0301'],
  ['quotation marks, dashes, spelling and money', '“labour” – ‘€5’ — $3\u2009000', '“labour” – ‘€5’ — $3 000'],
])('normalizes %s', (_what, text, normalized) => {
  expect(cleaned(text)).toBe(normalized);
});

test('drops nothing but blanks, hyphens and soft hyphens', () => {
  const odd = fc.constantFrom(...' -\u2010\u00AD\n\u00A0\u0301\u0D3E\uFB01eEa€“', 'Tier');
  const counted = (text: string): string => text.replaceAll(/[\s\u00AD\u2010\u2011-]/gu, '').normalize('NFKC');
  fc.assert(
    fc.property(fc.array(odd, { maxLength: 24 }), (pieces) => {
      const text = pieces.join('');
      expect(counted(cleaned(text))).toBe(counted(text));
    }),
    { numRuns: 3_000 },
  );
});

test('is done once', () => {
  const odd = fc.constantFrom(...' -\n\u0301\uFB01aE', 'and', 'anti', 'traf\u00ADfic', 'e\u00AD\u0301');
  fc.assert(
    fc.property(fc.array(odd, { maxLength: 16 }), (pieces) => {
      const once = cleaned(pieces.join(''));
      expect(cleaned(once)).toBe(once);
    }),
    { numRuns: 3_000 },
  );
});
