import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lookFor, unusualIn } from '../../src/text/characters.ts';

const classes = [
  /[\u0080-\u009F\u00C2-\u00C5]/,
  /[\u200B-\u200F\uFEFF]/,
  /\p{M}/u,
  /[\u{1F600}-\u{1F64F}]/u,
  /[\uD800-\uDFFF]/u,
];
const chars = fc.constantFrom(...'a \n\t\0’Å\u0085\u0301\uFEFF😀', '\uD83D', '\uDE00');

describe('unusualIn', () => {
  it('has each unusual character', () => {
    expect(unusualIn('“Accra”,\tCôte d’Ivoire\nand “Lomé”').split(/ +/u)).toEqual(['“', '”', '\t', 'ô', '’', 'é']);
  });

  it('is empty for plain English', () => {
    expect(unusualIn('Plain (very plain) text -- 20 ~ {words}.\nThat is all.')).toBe('');
  });

  it('has what any class of unusual characters finds in the text', () => {
    const texts = fc.string({ unit: chars });
    fc.assert(
      fc.property(texts, (text) => {
        for (const one of classes) expect(one.test(unusualIn(text)), String(one)).toBe(one.test(text));
      }),
    );
  });
});

describe('lookFor', () => {
  it('finds in the pieces of a text what the class finds', () => {
    const kinds = [...classes.filter(({ unicode }) => !unicode), /[\n\r\f\v]/, /[^ -~]/];
    fc.assert(
      fc.property(fc.array(fc.string({ unit: chars })), (pieces) => {
        for (const kind of kinds) {
          const found = pieces.map((piece) => kind.test(piece));
          expect(pieces.map(lookFor(kind, unusualIn(pieces.join(' ')))), String(kind)).toEqual(found);
          expect(pieces.map(lookFor(kind, null)), String(kind)).toEqual(found);
        }
      }),
    );
  });
});
