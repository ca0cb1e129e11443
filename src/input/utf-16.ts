const sample = 4096;
/** Share of zero bytes that English has in UTF-16: half of all bytes but for typographic characters. */
const share = 0.35;

/**
 * Which UTF-16 bytes are in, told by their mark or, without one, by the zero bytes that every second byte of English is;
 * `null` for anything else.
 */
export function utf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  return byMark(bytes) ?? byZeros(bytes.subarray(0, sample));
}

function byMark([first, second, third, fourth]: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const isUtf32 = third === 0 && fourth === 0;
  return first === 0xff && second === 0xfe && !isUtf32 ? 'utf-16le' : null;
}

function byZeros(head: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const even = zeros(head, 0);
  const odd = zeros(head, 1);
  if (odd > head.length * share && even === 0) return 'utf-16le';
  return even > head.length * share && odd === 0 ? 'utf-16be' : null;
}

function zeros(head: Uint8Array, first: number): number {
  let count = 0;
  for (let index = first; index < head.length; index += 2) if (head[index] === 0) count += 1;
  return count;
}
