import { latin1 } from '../../text/bytes.ts';
import { onceEach } from '../../text/lazy.ts';
import { isReadable, longestObject, mostContent, numbersIn, type PdfObject, unpacked } from './objects.ts';

/**
 * What the file holds as the content of a page. The reader leaves out what it cannot decode and says nothing of it, so that a
 * page that is damaged, one that is a picture and one that is blank look alike: no text.
 */
export interface PageContent {
  /** Why it cannot be read whole; `null` if it can, or if nothing can be said. */
  damage: string | null;
  /** Whether anything is painted, as far as that can be said. */
  paints: boolean;
  /** It is so long that it is not read. */
  isTooLarge: boolean;
}

const form = /\/Subtype\s*\/Form\b/u;
const contents = /\/Contents\s*(?<refs>\[[^\]]*\]|\d+\s+\d+\s+R)/u;
/** Pictures, shadings, and paths that are filled or drawn. */
const painting = /(?<![\w/])(?:Do|sh|EI|[fFBbSs]\*?)(?!\w)/u;

/** Prepares a file for the question what the content of a page is; pages are named by the number of their object. */
export function contentsOf(objects: ReadonlyMap<number, PdfObject>): (page: number) => PageContent {
  const decodeOnce = onceEach(decode);
  const hasHugeForm = [...objects.values()].some((one) => form.test(one.text) && decodeOnce(one).state === 'too large');
  return (page) => {
    const dictionary = objects.get(page)?.text;
    if (dictionary === undefined) return { damage: null, paints: true, isTooLarge: hasHugeForm };
    const streams = streamsOf(dictionary, objects).map((number) => decodeOnce(objects.get(number) ?? lost));
    const is = (state: Decoded['state']) => streams.some((one) => one.state === state);
    return {
      damage: streams.find(({ damage }) => damage !== null)?.damage ?? null,
      paints: is('unknown') || streams.some((one) => one.paints),
      isTooLarge: is('too large') || hasHugeForm,
    };
  };
}

/** The numbers of the streams that are a page's content, one after the other. */
function streamsOf(dictionary: string, objects: ReadonlyMap<number, PdfObject>): number[] {
  const refs = numbersIn(contents.exec(dictionary)?.groups?.['refs'] ?? '');
  const only = refs.length === 1 ? objects.get(refs[0] as number) : undefined;
  return only && only.stream === null ? numbersIn(only.text) : refs;
}

/** What is known of a stream; `unknown` where its filter is another one than the usual. */
interface Decoded {
  state: 'whole' | 'damaged' | 'too large' | 'unknown';
  damage: string | null;
  paints: boolean;
}

/** What a page names and the file has not. */
const lost: PdfObject = { text: '', stream: null };

function decode(object: PdfObject): Decoded {
  if (!object.stream) return { state: 'damaged', damage: 'no content', paints: true };
  if (!isReadable(object)) return { state: 'unknown', damage: null, paints: true };
  try {
    const content = unpacked(object);
    if (content.length > mostContent) return { state: 'too large', damage: null, paints: true };
    return { state: 'whole', damage: null, paints: painting.test(latin1(content.subarray(0, longestObject))) };
  } catch (error) {
    const { code, message } = error as Error & { code?: string };
    if (code === 'ERR_BUFFER_TOO_LARGE') return { state: 'too large', damage: null, paints: true };
    return { state: 'damaged', damage: message, paints: true };
  }
}
