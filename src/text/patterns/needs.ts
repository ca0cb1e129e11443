/** What a text must have for a pattern to match it, read off the pattern's source. */
export interface Needs {
  /** The characters that the text can begin with; `null` where it may be any. */
  first: string | null;
  /** Words of which one stands in every match, in small letters where case does not count; none where they are not known. */
  words: ReadonlyArray<string>;
  /** Where the words end at the latest, from the beginning of what is matched, in UTF-16 code units. */
  within: number;
  /** No text that matches is longer, in UTF-16 code units. */
  longest: number;
}

/** What a pattern needs, and how its words are looked for. */
export interface Wanted extends Needs {
  ignoreCase: boolean;
  /** A piece of each word, which is looked for first; none where the words are too short to be looked for in a long text. */
  pieces: ReadonlyArray<string>;
  /** Two pairs of characters of each word, one word behind the other: `-1` where it has none. */
  pairs: ReadonlyArray<number>;
}

/** What is known of a piece of a pattern. */
interface PatternPiece extends Needs {
  /** It may match nothing. */
  isOptional: boolean;
  /** It is a place and no character: `^`, `\b`, a look ahead or behind. */
  isPlace: boolean;
  /** It is these very characters. */
  literal: string;
  /** No word goes on behind it. */
  endsRun: boolean;
  isAnchored: boolean;
  /** It ends at the end of the text. */
  isClosed: boolean;
  /** The text behind where it stands is no longer, as a look ahead to the end tells. */
  atMost: number;
}

/** A character that is not known. */
const anything: PatternPiece = {
  first: null,
  words: [],
  within: 0,
  longest: 2,
  isOptional: false,
  isPlace: false,
  literal: '',
  endsRun: true,
  isAnchored: false,
  isClosed: false,
  atMost: Number.POSITIVE_INFINITY,
};
const place: PatternPiece = { ...anything, first: '', longest: 0, isPlace: true };
const end: PatternPiece = { ...place, isClosed: true };

/** What a pattern needs. Where the source is not understood, a text needs nothing, and the pattern itself tells. */
export function needsOf({ source, ignoreCase, multiline }: RegExp): Needs {
  const read = alternatives({ source, ignoreCase, at: 0 });
  const { first, words, within, longest, isAnchored, isClosed, isOptional, atMost } = read;
  const begins = isAnchored && !multiline;
  return {
    first: begins && !isOptional ? first : null,
    words,
    within: begins ? within : Number.POSITIVE_INFINITY,
    longest: begins ? Math.min(isClosed ? longest : Number.POSITIVE_INFINITY, atMost) : Number.POSITIVE_INFINITY,
  };
}

/** The source of a pattern, and up to where it has been read. */
interface Reader {
  readonly source: string;
  readonly ignoreCase: boolean;
  at: number;
}

function alternatives(reader: Reader): PatternPiece {
  let read = sequence(reader);
  while (reader.source[reader.at] === '|') {
    reader.at += 1;
    const other = sequence(reader);
    read = {
      ...anything,
      first: either(read.first, other.first),
      words: read.words.length > 0 && other.words.length > 0 ? [...read.words, ...other.words] : [],
      within: Math.max(read.within, other.within),
      longest: Math.max(read.longest, other.longest),
      isOptional: read.isOptional || other.isOptional,
      isAnchored: read.isAnchored && other.isAnchored,
      isClosed: read.isClosed && other.isClosed,
      atMost: Math.max(read.atMost, other.atMost),
    };
  }
  return read;
}

function sequence(reader: Reader): PatternPiece {
  const read: PatternPiece = {
    ...place,
    isOptional: true,
    isPlace: false,
    isAnchored: reader.source[reader.at] === '^',
  };
  let run = '';
  const take = (words: ReadonlyArray<string>, within: number): void => {
    if (rarity(words) <= rarity(read.words)) return;
    read.words = words;
    read.within = within;
  };
  while (!atEnd(reader)) {
    const piece = countedAt(reader);
    read.isClosed = piece.isClosed;
    read.atMost = Math.min(read.atMost, read.longest + piece.atMost);
    if (piece.isPlace) continue;
    const { longest } = read;
    read.longest += piece.longest;
    if (read.isOptional) read.first = either(read.first, piece.first);
    read.isOptional &&= piece.isOptional;
    run += piece.literal;
    take(piece.words, longest + piece.within);
    if (!piece.endsRun) continue;
    // A character that does not stand once may be the last of a word.
    take([run], piece.literal === '' ? longest : read.longest);
    run = '';
  }
  take([run], read.longest);
  return read;
}

function atEnd({ source, at }: Reader): boolean {
  return at >= source.length || source[at] === '|' || source[at] === ')';
}

const quantifiers = '*+?{';
const quantifier = /(?:[*+?]|\{\d+(?:,\d*)?\})\??/uy;
const mayBeNone = /^(?:[*?]|\{0)/u;
const mostTimes = /\d{1,9}(?=\})/u;
/** Characters that stand for themselves, once each. */
const plainWords = /(?:[^\\()[\]{}.*+?^$|](?![*+?{]))+/uy;
const escaping = /\\(?:[pP]\{[^}]*\}|k<\w+>|u[\dA-Fa-f]{4}|u\{[\dA-Fa-f]+\}|.)/uy;
const set = /\[(?:\\.|[^\\\]])*\]/uy;
const opening = /\((?:\?(?:<?[=!]|:|<\w+>))?/uy;
const plainEscape = /^\\[^A-Za-z\d]$/u;

/** A piece with how often it stands there; words go on behind a character that stands there once. */
function countedAt(reader: Reader): PatternPiece {
  const piece = pieceAt(reader);
  // Most pieces stand once.
  const count = quantifiers.includes(reader.source.charAt(reader.at)) ? tokenAt(reader, quantifier) : '';
  if (count === '') return piece;
  const longest = piece.longest * mostOf(count);
  if (!mayBeNone.test(count)) return { ...piece, longest, endsRun: true };
  return {
    ...piece,
    longest,
    isOptional: true,
    isClosed: false,
    atMost: anything.atMost,
    literal: '',
    words: [],
    endsRun: true,
  };
}

/** How often a piece stands there at most. */
function mostOf(count: string): number {
  if (count.startsWith('?')) return 1;
  return Number(mostTimes.exec(count)?.[0] ?? Number.POSITIVE_INFINITY);
}

function tokenAt(reader: Reader, token: RegExp): string {
  token.lastIndex = reader.at;
  const found = token.exec(reader.source)?.[0] ?? '';
  reader.at += found.length;
  return found;
}

function pieceAt(reader: Reader): PatternPiece {
  const char = reader.source.charAt(reader.at);
  if (char === '(') return groupAt(reader);
  if (char === '[') return setOf(membersOf(tokenAt(reader, set), reader));
  if (char === '\\') return escaped(tokenAt(reader, escaping), reader);
  const words = tokenAt(reader, plainWords);
  if (words !== '') return literalOf(words, reader);
  reader.at += 1;
  if (char === '.') return anything;
  if (char === '$') return end;
  return char === '^' ? place : literalOf(char, reader);
}

/** One of a few signs is what a text must have, as a word is; one of some letters is in every text. */
function setOf(members: string | null): PatternPiece {
  const each = members === null || members.length > mostSigns ? [] : [...members];
  const words = each.every((one) => sign.test(one)) ? each : [];
  return { ...anything, first: members, words, within: anything.longest };
}

const mostSigns = 4;

const looks: ReadonlyArray<string> = ['!', '<=', '<!'];

function groupAt(reader: Reader): PatternPiece {
  const kind = tokenAt(reader, opening).slice(2);
  const inner = alternatives(reader);
  reader.at += 1;
  if (kind === '=') return inner.isClosed ? { ...place, atMost: inner.longest } : place;
  return looks.includes(kind) ? place : inner;
}

function escaped(token: string, reader: Reader): PatternPiece {
  if (token === '\\b' || token === '\\B') return place;
  if (plainEscape.test(token)) return literalOf(token.charAt(1), reader);
  if (token.startsWith('\\k')) return { ...anything, longest: Number.POSITIVE_INFINITY, isOptional: true };
  return { ...anything, first: classes[token] ?? null };
}

function literalOf(chars: string, { ignoreCase }: Reader): PatternPiece {
  const literal = ignoreCase ? chars.toLowerCase() : chars;
  return { ...anything, first: casesOf(chars.charAt(0), ignoreCase), longest: chars.length, literal, endsRun: false };
}

/** As the flags `iu` have it, which count the sign of Kelvin and the long s as letters. */
const otherCases: Readonly<Record<string, string>> = { k: '\u212A', s: '\u017F' };

function casesOf(char: string, ignoreCase: boolean): string {
  const small = char.toLowerCase();
  return ignoreCase ? small + char.toUpperCase() + (otherCases[small] ?? '') : char;
}

const classes: Readonly<Record<string, string>> = {
  '\\d': '0123456789',
  '\\s':
    ' \t\n\v\f\r\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000\uFEFF',
};
/** A set of signs, letters, digits and blanks, and of ranges of them. */
const plainSet = /^\[(?:[^\\^\]-]|\\[^A-Za-z]|\\[ds]|(?<!\[|\\.)-(?=[^\\\]])|-(?=\]))+\]$/su;
const member = /[^\\]-[^\]]|\\?./gsu;
const range = /^[^\\]-./su;
/** Letters of all alphabets are told apart by nobody. */
const mostMembers = 64;

function membersOf(token: string, { ignoreCase }: Reader): string | null {
  if (!plainSet.test(token)) return null;
  const members = (token.slice(1, -1).match(member) ?? []).flatMap((one) => (range.test(one) ? inRange(one) : [one]));
  if (members.length > mostMembers) return null;
  return members.map((one) => classes[one] ?? casesOf(one.replace(leadingEscape, ''), ignoreCase)).join('');
}

/** The characters of a range, `4-9`; of a wide one enough to tell that they are too many. */
function inRange([from = '', , to = '']: string): string[] {
  const length = Math.min(to.charCodeAt(0) - from.charCodeAt(0), mostMembers) + 1;
  return Array.from({ length }, (_, index) => String.fromCharCode(from.charCodeAt(0) + index));
}

const leadingEscape = /^\\(?=.)/su;

function either(a: string | null, b: string | null): string | null {
  return a === null || b === null ? null : a + b;
}

/** One of very many words is in most texts. */
const mostWords = 16;
const sign = /[!#-&*+/:-@[-`{-~\u00A1-\u00BF\u2020-\u2BFF]/u;
/** A sign that prose seldom has makes a word as rare as so many letters. */
const lettersOfSign = 4;

/** How seldom a text has one of the words: as the commonest of them, in letters. */
export function rarity(words: ReadonlyArray<string>): number {
  if (words.length === 0 || words.length > mostWords) return 0;
  return Math.min(...words.map((word) => word.length + (sign.test(word) ? lettersOfSign : 0)));
}
