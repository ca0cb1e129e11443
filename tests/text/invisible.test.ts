import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withoutInvisible } from '../../src/text/invisible.ts';
import { mapSlice } from '../../src/text/mapped-text.ts';

const marks = '\u200B\u200E\u2060\u2066\u202A\u00AD\u034F\uFE0F\uFEFF\uFFFA\u{E0041}';
const letters = fc.constantFrom(...'aB9 \n.é😀', ...marks);
const anyMark = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFFA]|\u034F|\uFE0F|\u{E0041}/gu;
const keptSoftHyphen = /\u00AD(?=\s)/u;

test('drops what nobody sees and keeps an owner for it', () => {
  fc.assert(
    fc.property(fc.array(letters, { maxLength: 40 }), (parts) => {
      const source = parts.join('');
      const { text, runs } = withoutInvisible(mapSlice(source, 0, source.length));
      if (keptSoftHyphen.test(source)) return;
      expect(text).toBe(source.replace(anyMark, ''));
      if (text.trim() === '') return;
      const owners = new Uint8Array(source.length);
      for (const run of runs) owners.fill(1, run.from, run.from + (run.span ?? run.length));
      for (const [index, character] of [...source.split('')].entries()) {
        if (character.trim() !== '') expect(owners[index], `${index} of ${JSON.stringify(source)}`).toBe(1);
      }
    }),
  );
});

test('goes through a text with very many of them', () => {
  const source = 'a \u200B \u200B'.repeat(100_000);
  expect(withoutInvisible(mapSlice(source, 0, source.length)).text).toBe('a  '.repeat(100_000));
});
