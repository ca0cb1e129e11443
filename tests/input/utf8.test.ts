import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decode } from '../../src/input/decode.ts';
import { utf8Text } from '../../src/input/utf8.ts';

const piece = fc.oneof(
  fc.string({ unit: 'binary' }).map((text) => new TextEncoder().encode(text)),
  fc.uint8Array({ maxLength: 4 }),
);

it('reads what TextDecoder reads, and nothing of other bytes', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 5 }), (pieces) => {
      const bytes = new Uint8Array(Buffer.concat(pieces));
      const text = utf8Text(bytes);
      expect(decode(bytes, text)).toEqual(decode(bytes));
      if (text !== undefined) expect(new TextEncoder().encode(text)).toEqual(bytes);
    }),
  );
  expect(utf8Text(Uint8Array.of(0xc3))).toBeUndefined();
});
