import { type Extracted, type InputFormat, withoutText } from '../../src/formats/format.ts';
import { unpack } from '../../src/input/archive.ts';

/** What a format takes out of a document that is an archive. */
export async function extractedFrom({ extract }: InputFormat, bytes: Uint8Array): Promise<Extracted> {
  const [member] = await unpack({ name: 'a', bytes }, { maxBytes: 2 ** 27, isLimitAsked: true });
  if (!member || !extract) throw new TypeError('Unexpected document without a reader');
  return member.notices.length > 0 ? withoutText(member.notices) : extract(member.bytes, member.readParts);
}
