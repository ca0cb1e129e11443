import { matchesIn } from '../../text/matches.ts';
import { withoutReferences } from '../../text/references.ts';
import { type Fragments, maxPieces } from './read.ts';

const piece = /<text\s(?<attributes>[^<>]{0,400})>(?<words>(?:[^<]|<(?!\/text>)){0,9999})/gu;
const attribute = /(?<=^|\s)(?<name>\w{1,9})=["'](?<value>[^"'<>]{1,40})["']/gu;
const tags = /<[^<>]{0,2000}>/gu;
/** So much of a line's height is above its baseline. */
const ascent = 0.8;

/** The pieces of text of each page of a PDF, as `pdftohtml -xml` writes them with their places; why there are none of a page that has too many. */
export function pagesInXml(bytes: Uint8Array): (Fragments & { error: Error | null })[] {
  const [, ...pages] = new TextDecoder().decode(bytes).split('<page ');
  return pages.map((written) => {
    const pieces = matchesIn(written, piece).map(({ groups: { attributes = '', words = '' } = {} }) => {
      const said = matchesIn(attributes, attribute).map(({ groups = {} }) => [groups['name'], groups['value']]);
      const { top, left, width, height, font = '' }: Record<string, string> = Object.fromEntries(said);
      return { at: [top, left, width, height].map(Number), font, words: withoutReferences(words.replace(tags, '')) };
    });
    const upright = pieces.flatMap(({ at: [top = 0, left = 0, width = 0, size = 0], font, words }, index) => {
      const spaced = words.startsWith(' ') || (pieces[index - 1]?.words.endsWith(' ') ?? false);
      const text = words.trim();
      return text === ''
        ? []
        : [{ text, left, right: left + width, y: top + ascent * size, size, font, spaced, tag: null }];
    });
    const tooMany = upright.length > maxPieces ? new RangeError(`more than ${maxPieces} pieces of text`) : null;
    const error = pieces.every(({ at }) => at.every(Number.isFinite)) ? tooMany : new Error('text without a place');
    return { upright: error ? [] : upright, turned: [], error };
  });
}
