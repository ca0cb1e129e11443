import { type AST, RegExpParser } from '@eslint-community/regexpp';
import type { Wanted } from '../src/text/patterns/known-patterns.ts';
import { pairOf } from '../src/text/patterns/pairs.ts';

/** Reads off patterns what a text must have for them to match it, for `src/text/patterns/finder.ts`. */

/** What a text must have for a pattern to match it. */
type Needs = Pick<Wanted, 'first' | 'words' | 'within' | 'longest'>;

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
const repeated: PatternPiece = { ...anything, longest: Number.POSITIVE_INFINITY, isOptional: true };

const parser = new RegExpParser();

/** What a pattern needs. Where a piece of it is not understood, it needs nothing of a text, and the pattern itself tells. */
export function needsOf(written: RegExp): Needs {
  const { pattern, flags } = parser.parseLiteral(String(written));
  const read = anyOf(pattern, flags.ignoreCase);
  const { first, words, within, longest, isAnchored, isClosed, isOptional, atMost } = read;
  const begins = isAnchored && !flags.multiline;
  return {
    first: begins && !isOptional ? first : null,
    words,
    within: begins ? within : Number.POSITIVE_INFINITY,
    longest: begins ? Math.min(isClosed ? longest : Number.POSITIVE_INFINITY, atMost) : Number.POSITIVE_INFINITY,
  };
}

/** What one of several alternatives needs, whichever it is. */
function anyOf({ alternatives }: { alternatives: AST.Alternative[] }, ignoreCase: boolean): PatternPiece {
  return alternatives
    .map(({ elements }) => inOrder(elements, ignoreCase))
    .reduce((read, other) => ({
      ...anything,
      first: either(read.first, other.first),
      words: read.words.length > 0 && other.words.length > 0 ? [...read.words, ...other.words] : [],
      within: Math.max(read.within, other.within),
      longest: Math.max(read.longest, other.longest),
      isOptional: read.isOptional || other.isOptional,
      isAnchored: read.isAnchored && other.isAnchored,
      isClosed: read.isClosed && other.isClosed,
      atMost: Math.max(read.atMost, other.atMost),
    }));
}

/** What pieces need that stand one behind the other. */
function inOrder(elements: ReadonlyArray<AST.Element>, ignoreCase: boolean): PatternPiece {
  const read: PatternPiece = { ...place, isOptional: true, isPlace: false, isAnchored: isStart(elements[0]) };
  let run = '';
  const take = (words: ReadonlyArray<string>, within: number): void => {
    if (rarity(words) <= rarity(read.words)) return;
    read.words = words;
    read.within = within;
  };
  for (const element of elements) {
    const piece = pieceOf(element, ignoreCase);
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

function isStart(element: AST.Element | undefined): boolean {
  return element?.type === 'Assertion' && element.kind === 'start';
}

function pieceOf(element: AST.Element, ignoreCase: boolean): PatternPiece {
  switch (element.type) {
    case 'Character':
      return literalOf(element, ignoreCase);
    case 'CharacterSet':
      return { ...anything, first: membersOf(element, ignoreCase) };
    case 'CharacterClass':
      return oneOf(element, ignoreCase);
    case 'Assertion':
      return placeOf(element, ignoreCase);
    case 'Quantifier':
      return countedOf(element, ignoreCase);
    case 'Group':
    case 'CapturingGroup':
      return anyOf(element, ignoreCase);
    default:
      return repeated;
  }
}

function literalOf({ value }: AST.Character, ignoreCase: boolean): PatternPiece {
  const char = String.fromCodePoint(value);
  const first = casesOf(char.charAt(0), ignoreCase);
  return { ...anything, first, longest: char.length, literal: ignoreCase ? char.toLowerCase() : char, endsRun: false };
}

/** A place; a look ahead to the end tells how long the text is at most. */
function placeOf(assertion: AST.Assertion, ignoreCase: boolean): PatternPiece {
  if (assertion.kind === 'end') return end;
  if (assertion.kind !== 'lookahead' || assertion.negate) return place;
  const inner = anyOf(assertion, ignoreCase);
  return inner.isClosed ? { ...place, atMost: inner.longest } : place;
}

/** A piece with how often it stands there; words go on behind a character that stands there once. */
function countedOf({ element, min, max }: AST.Quantifier, ignoreCase: boolean): PatternPiece {
  const piece = pieceOf(element, ignoreCase);
  const longest = piece.longest === 0 ? 0 : piece.longest * max;
  if (min > 0) return { ...piece, longest, endsRun: true };
  const { isPlace, first } = piece;
  return { ...anything, first, longest, isPlace, isOptional: true };
}

/** One of a few signs is what a text must have, as a word is; one of some letters is in every text. */
function oneOf(set: AST.CharacterClass, ignoreCase: boolean): PatternPiece {
  const members = set.negate ? null : together(set.elements.map((member) => membersOf(member, ignoreCase)));
  const each = members === null || members.length > mostSigns ? [] : [...members];
  const words = each.every((one) => sign.test(one)) ? each : [];
  return { ...anything, first: members, words, within: anything.longest };
}

const mostSigns = 4;

/** The characters of a class or of a part of one; `null` where they are many, or not known. */
function membersOf(
  member: AST.ClassRangesCharacterClassElement | AST.UnicodeSetsCharacterClassElement | AST.CharacterSet,
  ignoreCase: boolean,
): string | null {
  switch (member.type) {
    case 'Character':
      return casesOf(String.fromCodePoint(member.value), ignoreCase);
    case 'CharacterClassRange':
      return inRange(member.min.value, member.max.value, ignoreCase);
    case 'CharacterSet':
      return 'negate' in member && member.negate ? null : (classes[member.kind] ?? null);
    default:
      return null;
  }
}

const classes: Readonly<Record<string, string>> = {
  digit: '0123456789',
  space:
    ' \t\n\v\f\r\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000\uFEFF',
};

/** Letters of all alphabets are told apart by nobody. */
const mostMembers = 64;

function inRange(min: number, max: number, ignoreCase: boolean): string | null {
  if (max - min >= mostMembers) return null;
  return Array.from({ length: max - min + 1 }, (_, at) => casesOf(String.fromCodePoint(min + at), ignoreCase)).join('');
}

function together(parts: ReadonlyArray<string | null>): string | null {
  return parts.reduce(either, '');
}

function either(a: string | null, b: string | null): string | null {
  return a === null || b === null ? null : a + b;
}

/** As the flags `iu` have it, which count the sign of Kelvin and the long s as letters. */
const otherCases: Readonly<Record<string, string>> = { k: '\u212A', s: '\u017F' };

function casesOf(char: string, ignoreCase: boolean): string {
  const small = char.toLowerCase();
  return ignoreCase ? small + char.toUpperCase() + (otherCases[small] ?? '') : char;
}

/** One of very many words is in most texts. */
const mostWords = 16;
const sign = /[!#-&*+/:-@[-`{-~\u00A1-\u00BF\u2020-\u2BFF]/u;
/** A sign that prose seldom has makes a word as rare as so many letters. */
const lettersOfSign = 4;

/** How seldom a text has one of the words: as the commonest of them, in letters. */
function rarity(words: ReadonlyArray<string>): number {
  if (words.length === 0 || words.length > mostWords) return 0;
  return Math.min(...words.map((word) => word.length + (sign.test(word) ? lettersOfSign : 0)));
}

/** Words with fewer letters are in nearly every paragraph. */
const fewestLetters = 3;
/** And with fewer in nearly every line. */
const fewestInLine = 2;

/**
 * What a pattern wants. Words are looked for without the blanks around them: a text is full of blanks, and a search that begins with one
 * stops at each.
 */
export function wantedOf(pattern: RegExp): Wanted {
  const { first, words, within, longest } = needsOf(pattern);
  const { ignoreCase } = pattern;
  const letters = rarity(words);
  const asked = letters >= fewestInLine ? words.map((word) => word.trim()) : [];
  const pairs = asked.flatMap((word) => rarestPairs(word) ?? [-1, -1]);
  const pieces = letters >= fewestLetters ? asked.map(sharpestPiece) : [];
  return { first, words: asked, pieces, pairs, within, longest, ignoreCase };
}

/** A longer piece the engine would not look for by its first letter. */
const lengthOfPiece = 6;

/**
 * A piece of a word that begins with as rare a letter as can be. The engine looks for a short piece by its first letter, which
 * takes a third of the time that a whole word does, or a tenth: 'zed re' of 'prioritized recommendations'.
 */
export function sharpestPiece(word: string): string {
  let best = 0;
  for (let at = 1; at <= word.length - lengthOfPiece; at += 1)
    if (rankOf(word.charAt(at)) > rankOf(word.charAt(best))) best = at;
  return word.slice(best, best + lengthOfPiece);
}

/** The two pairs of a word that texts have most seldom, as numbers; `null` for a word of one character. */
export function rarestPairs(word: string): readonly [first: number, second: number] | null {
  if (word.length < 2) return null;
  const pairs = Array.from({ length: word.length - 1 }, (_, at) => word.slice(at, at + 2));
  const [first, second = first] = pairs.sort((a, b) => rarityOf(b) - rarityOf(a)).map(pairOf) as [number, number?];
  return [first, second];
}

function rarityOf(pair: string): number {
  return [...pair.toLowerCase()].reduce((sum, char) => sum + rankOf(char), 0);
}

/** English letters and the signs among them from the commonest on; whatever else stands in a word is rarer. */
const byFrequency = ' etaoinsrhldcumfpgwy,b.vkxjqz';

/** How rare a letter is: its place from the commonest on. */
function rankOf(char: string): number {
  const rank = byFrequency.indexOf(char);
  return rank < 0 ? byFrequency.length : rank;
}
