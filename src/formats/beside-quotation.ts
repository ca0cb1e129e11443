import { policy, profile } from '../knowledge/headings.ts';
import { endsWithStop } from '../text/lines.ts';

/** A block of a page in its order: what the page quotes, or what stands beside it. */
interface Piece {
  isQuoted: boolean;
  text: string;
  /** A box in which whoever keeps the text wrote something down: "[!NOTE]". */
  isBox?: boolean;
}

/** So much of the text of a page is the narrative that it quotes. */
const quotedShare = 0.6;
/** What somebody said, set between two paragraphs of a narrative, is no longer, in UTF-16 code units, and little of the page. */
const longestSaid = 400;
const saidShare = 0.2;
const mark = /^["“«]/u;
const titles = [...policy, ...profile];

/**
 * Which blocks are no text of the report: those behind the quotation that a page is mostly made of, the sentences between two stretches of
 * it, and, where hardly anything is quoted, words that are set so and begin with a quotation mark, or stand in a box. A page that goes on with a
 * part of the narrative behind it does not quote: it only sets some paragraphs in.
 */
export function besideQuotation(pieces: ReadonlyArray<Piece>, length: number): Set<number> {
  const last = pieces.findLastIndex(({ isQuoted }) => isQuoted);
  const quoted = pieces.reduce((sum, { isQuoted, text }) => sum + (isQuoted ? text.length : 0), 0);
  if (quoted < length * saidShare) return new Set([...pieces.keys()].filter((index) => isSaid(pieces[index] as Piece)));
  if (quoted < length * quotedShare || pieces.slice(last + 1).some(isTitle)) return new Set();
  return answers(pieces);
}

/**
 * Which blocks are by whoever answers what he quotes: those behind the last that is quoted, and the sentences between two of them. A
 * heading there may have lost its sign.
 */
export function answers(pieces: ReadonlyArray<Piece>): Set<number> {
  const first = pieces.findIndex(({ isQuoted }) => isQuoted);
  const last = pieces.findLastIndex(({ isQuoted }) => isQuoted);
  const found = [...pieces.keys()].filter((index) => {
    const { isQuoted, text } = pieces[index] as Piece;
    return index > first && !isQuoted && (index > last || endsWithStop(text));
  });
  return new Set(found);
}

function isTitle({ text }: Piece): boolean {
  return titles.some(({ match }) => match.test(text));
}

function isSaid({ isQuoted, text, isBox = false }: Piece): boolean {
  return isQuoted && text.length <= longestSaid && (isBox || mark.test(text));
}
