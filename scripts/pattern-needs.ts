import { type AST, RegExpParser } from '@eslint-community/regexpp';
import { anyOther, anything } from '../src/text/patterns/finder.ts';
import type { Wanted, WordsWanted, WrittenWanted } from '../src/text/patterns/known-patterns.ts';
import { pairOf } from '../src/text/patterns/pairs.ts';

/** Reads off patterns what a text must have for them to match it, for `src/text/patterns/finder.ts`. */

/** What a text must have for a pattern to match it. */
interface Needs {
  /** How the text may begin; `null` where that is not known. */
  begins: ReadonlyArray<Beginning> | null;
  /** Words that the text must have, one of each set. */
  sets: ReadonlyArray<WordsWithin>;
  /** No text that matches is longer, in UTF-16 code units. */
  longest: number;
}

/** How what is matched may begin: its first characters, two at most. */
interface Beginning {
  chars: string;
  /** These are all characters of the piece, so that the next one goes on behind them. */
  isWhole: boolean;
}

/** Words of which one stands in every match, and where it ends at the latest, in UTF-16 code units from the beginning of the match. */
interface WordsWithin {
  words: ReadonlyArray<string>;
  within: number;
}

/** What is known of a piece of a pattern. */
interface PatternPiece extends Needs {
  begins: ReadonlyArray<Beginning>;
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
const unknown: PatternPiece = {
  begins: [{ chars: '', isWhole: false }],
  sets: [],
  longest: 2,
  isPlace: false,
  literal: '',
  endsRun: true,
  isAnchored: false,
  isClosed: false,
  atMost: Number.POSITIVE_INFINITY,
};
const nothing: ReadonlyArray<Beginning> = [{ chars: '', isWhole: true }];
const place: PatternPiece = { ...unknown, begins: nothing, longest: 0, isPlace: true };
const end: PatternPiece = { ...place, isClosed: true };
const repeated: PatternPiece = { ...unknown, longest: Number.POSITIVE_INFINITY };

const parser = new RegExpParser();

/** What a pattern needs. Where a piece of it is not understood, it needs nothing of a text, and the pattern itself tells. */
export function needsOf(written: RegExp): Needs {
  const { pattern, flags } = parser.parseLiteral(String(written));
  const { begins, sets, longest, isAnchored, isClosed, atMost } = anyOf(pattern, flags);
  if (!isAnchored || flags.multiline)
    return { begins: null, sets: sets.map(anywhere), longest: Number.POSITIVE_INFINITY };
  const isKnown = begins.every(({ chars }) => chars !== '');
  return {
    begins: isKnown ? begins : null,
    sets,
    longest: Math.min(isClosed ? longest : Number.POSITIVE_INFINITY, atMost),
  };
}

function anywhere({ words }: WordsWithin): WordsWithin {
  return { words, within: Number.POSITIVE_INFINITY };
}

/** What one of several alternatives needs, whichever it is. */
function anyOf({ alternatives }: { alternatives: AST.Alternative[] }, flags: AST.Flags): PatternPiece {
  return alternatives
    .map(({ elements }) => inOrder(elements, flags))
    .reduce((read, other) => ({
      ...unknown,
      begins: distinct([...read.begins, ...other.begins]),
      sets: ofEither(read.sets, other.sets),
      longest: Math.max(read.longest, other.longest),
      isAnchored: read.isAnchored && other.isAnchored,
      isClosed: read.isClosed && other.isClosed,
      atMost: Math.max(read.atMost, other.atMost),
    }));
}

/** Beginnings without those that come twice. */
function distinct(begins: ReadonlyArray<Beginning>): ReadonlyArray<Beginning> {
  return [...new Map(begins.map((one) => [`${one.chars}${one.isWhole}`, one])).values()];
}

/** Sets of words of which texts must have one each, whichever of two alternatives they match. */
function ofEither(some: ReadonlyArray<WordsWithin>, others: ReadonlyArray<WordsWithin>): ReadonlyArray<WordsWithin> {
  if (some.length === 0 || others.length === 0) return [];
  const longer = some.length > others.length ? some : others;
  return longer.map((_, index) => {
    // Where one of the two has fewer sets, its first one holds beside each of the other's.
    const [one = some[0] as WordsWithin, other = others[0] as WordsWithin] = [some[index], others[index]];
    return { words: [...one.words, ...other.words], within: Math.max(one.within, other.within) };
  });
}

/** What pieces need that stand one behind the other. */
function inOrder(elements: ReadonlyArray<AST.Element>, flags: AST.Flags): PatternPiece {
  const read: PatternPiece = { ...place, isPlace: false, isAnchored: isStart(elements[0]) };
  let run = '';
  const take = (set: WordsWithin): void => {
    if (rarity(set.words) > 0) read.sets = [...read.sets, set].sort(byRarity).slice(0, mostSets);
  };
  for (const element of elements) {
    const piece = pieceOf(element, flags);
    read.isClosed = piece.isClosed;
    read.atMost = Math.min(read.atMost, read.longest + piece.atMost);
    if (piece.isPlace) continue;
    const { longest } = read;
    read.longest += piece.longest;
    read.begins = goingOn(read.begins, piece.begins);
    run += piece.literal;
    for (const { words, within } of piece.sets) take({ words, within: longest + within });
    if (!piece.endsRun) continue;
    // A character that does not stand once may be the last of a word.
    take({ words: [run], within: piece.literal === '' ? longest : read.longest });
    run = '';
  }
  take({ words: [run], within: read.longest });
  return read;
}

/** A pattern is hardly ever tried in vain where a text has a word of each of two sets. */
const mostSets = 2;

function byRarity(a: WordsWithin, b: WordsWithin): number {
  return rarity(b.words) - rarity(a.words);
}

/** How something begins that has one piece in front of another. */
function goingOn(begins: ReadonlyArray<Beginning>, next: ReadonlyArray<Beginning>): ReadonlyArray<Beginning> {
  if (!begins.some(({ isWhole }) => isWhole)) return begins;
  const longer = begins.flatMap((one) => (one.isWhole ? next.map((behind) => behindOf(one, behind)) : [one]));
  return longer.length <= mostBeginnings ? distinct(longer) : begins.map(({ chars }) => ({ chars, isWhole: false }));
}

function behindOf({ chars }: Beginning, behind: Beginning): Beginning {
  const longer = (chars + behind.chars).slice(0, 2);
  return { chars: longer, isWhole: behind.isWhole && longer.length < 2 };
}

/** More tell little, and take long to be looked through. */
const mostBeginnings = 64;

function isStart(element: AST.Element | undefined): boolean {
  return element?.type === 'Assertion' && element.kind === 'start';
}

function pieceOf(element: AST.Element, flags: AST.Flags): PatternPiece {
  switch (element.type) {
    case 'Character':
      return literalOf(element, flags);
    case 'CharacterSet':
      return { ...unknown, begins: beginningsOf(membersOf(element, flags)) };
    case 'CharacterClass':
      return oneOf(element, flags);
    case 'Assertion':
      return placeOf(element, flags);
    case 'Quantifier':
      return countedOf(element, flags);
    case 'Group':
    case 'CapturingGroup':
      return anyOf(element, flags);
    default:
      return repeated;
  }
}

function literalOf({ value }: AST.Character, { ignoreCase }: AST.Flags): PatternPiece {
  const char = String.fromCodePoint(value);
  const cases = casesOf(char, ignoreCase);
  if (cases === null) return unknown;
  const begins = beginningsOf(cases);
  return { ...unknown, begins, longest: char.length, literal: ignoreCase ? char.toLowerCase() : char, endsRun: false };
}

/** A place; a look ahead to the end tells how long the text is at most. */
function placeOf(assertion: AST.Assertion, flags: AST.Flags): PatternPiece {
  if (assertion.kind === 'end') return end;
  if (assertion.kind !== 'lookahead' || assertion.negate) return place;
  const inner = anyOf(assertion, flags);
  return inner.isClosed ? { ...place, atMost: inner.longest } : place;
}

/** A piece with how often it stands there; words go on behind a character that stands there once. */
function countedOf({ element, min, max }: AST.Quantifier, flags: AST.Flags): PatternPiece {
  const piece = pieceOf(element, flags);
  const longest = piece.longest === 0 ? 0 : piece.longest * max;
  const begins = max === 1 ? piece.begins : piece.begins.map(({ chars }) => ({ chars, isWhole: false }));
  if (min > 0) return { ...piece, begins, longest, endsRun: true };
  return { ...unknown, begins: [...nothing, ...begins], longest, isPlace: piece.isPlace };
}

/** One of a few signs is what a text must have, as a word is; one of some letters is in every text. */
function oneOf(set: AST.CharacterClass, flags: AST.Flags): PatternPiece {
  const members = membersOf(set, flags);
  const areSigns = members.length <= mostSigns && [...members].every((one) => sign.test(one));
  const sets = areSigns ? [{ words: [...members], within: unknown.longest }] : [];
  return { ...unknown, begins: beginningsOf(members), sets };
}

const mostSigns = 4;

/** The ways to begin with one of some characters; those that nobody tells apart may be two UTF-16 code units long. */
function beginningsOf(chars: string): ReadonlyArray<Beginning> {
  return [...chars].map((char) => ({ chars: char.slice(0, 2), isWhole: char !== anyOther }));
}

/** The characters of a class: of ASCII those that it matches, of others those that it names, or `anyOther` for all of them. */
function membersOf(set: AST.CharacterClass | AST.CharacterSet, flags: AST.Flags): string {
  const one = new RegExp(`^${set.raw}$`, flags.raw.replace(/[dgmy]/gu, ''));
  const others = othersOf(set, flags);
  return ascii.filter((char) => one.test(char)).join('') + (others ?? anyOther);
}

const ascii = Array.from({ length: 0x80 }, (_, code) => String.fromCharCode(code));

/** The characters of a class that are not ASCII; `null` where they are many, or not known. */
function othersOf(
  member: AST.CharacterClassElement | AST.CharacterClass | AST.CharacterSet,
  flags: AST.Flags,
): string | null {
  switch (member.type) {
    case 'Character':
      return casesOf(String.fromCodePoint(member.value), flags.ignoreCase)?.replace(/[\0-\x7F]/gu, '') ?? null;
    case 'CharacterClassRange':
      return member.max.value < 0x80 && !flags.ignoreCase ? '' : null;
    case 'CharacterSet':
      return member.kind === 'digit' && !member.negate ? '' : null;
    case 'CharacterClass':
      return member.negate ? null : together(member.elements.map((inner) => othersOf(inner, flags)));
    default:
      return null;
  }
}

function together(parts: ReadonlyArray<string | null>): string | null {
  return parts.includes(null) ? null : parts.join('');
}

/** As the flags `iu` have it, which count the sign of Kelvin and the long s as letters. */
const otherCases: Readonly<Record<string, string>> = { k: '\u212A', s: '\u017F' };

/** A character in its cases, where they count for one; `null` for a letter that is not ASCII, which may have more than two. */
function casesOf(char: string, ignoreCase: boolean): string | null {
  const [small, capital] = [char.toLowerCase(), char.toUpperCase()];
  if (!ignoreCase || small === capital) return char;
  return char < '\x80' ? small + capital + (otherCases[small] ?? '') : null;
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

/** What a pattern wants. */
export function wantedOf(pattern: RegExp): Wanted {
  const { begins, sets, longest } = needsOf(pattern);
  const { ignoreCase } = pattern;
  return { begins: startsOf(begins), sets: sets.flatMap(wordsWanted), longest, ignoreCase };
}

/** As `src/text/patterns/finder.ts` reads it. JSON has no number without a bound: one that is too large for it is read as such. */
export function toLine({ begins, sets, longest }: Wanted): string {
  const inOrder = sets.map(({ words, pieces, pairs, within }) => [words, pieces, pairs, within] as const);
  const written: WrittenWanted = [begins, inOrder, longest];
  const endless = JSON.stringify(written, (_, value) => (value === Number.POSITIVE_INFINITY ? 'endless' : value));
  return endless.replaceAll('"endless"', '1e999');
}

/** The beginnings as one text, two characters each. */
function startsOf(begins: ReadonlyArray<Beginning> | null): string | null {
  return begins?.map(({ chars }) => (chars.length < 2 ? chars + anything : chars)).join('') ?? null;
}

/** Words are looked for without the blanks around them: a text is full of blanks, and a search that begins with one stops at each. */
function wordsWanted({ words, within }: WordsWithin): WordsWanted[] {
  const letters = rarity(words);
  if (letters < fewestInLine) return [];
  const asked = words.map((word) => word.trim());
  const pairs = asked.flatMap((word) => rarestPairs(word) ?? [-1, -1]);
  return [{ words: asked, pieces: letters >= fewestLetters ? asked.map(sharpestPiece) : [], pairs, within }];
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
