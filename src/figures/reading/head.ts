import type { Exploitation } from '../../report/vocabulary.ts';
import type { Counted, MeasureWords } from '../measures/measure.ts';
import { hasAny, kindAt, nothing, type Token, textAt, tokenAt } from '../tokens/token.ts';
import type { Lexicon } from '../words/lexicon.ts';
import {
  carried,
  groups,
  kindWords,
  laborWords,
  offenses,
  officials,
  sexWords,
  stops,
  tentative,
} from '../words/word-lists.ts';
import { set } from '../words/word-sets.ts';
import { isOtherCrime } from './other-crimes.ts';

/** What stands behind a number: the noun it counts, if it has one of its own. */
export interface Head {
  /** Index of its last token; that of the number where it has no noun. */
  at: number;
  counted: Counted | null;
  /** Measures whose noun it is: '12 *investigations*'. */
  nouns: ReadonlyArray<MeasureWords>;
  exploitation: Exploitation | null;
  /** Said to be only likely: 'potential victims'. */
  tentative: boolean;
  /** A number of a group of people, of officials, or of what is carried over from before: a part. */
  partial: boolean;
  /** Words that set it apart from others of its noun: '50 *transnational* victims'; '' for none. */
  described: string;
  /** A number of a group that others may stand beside: 'women'. */
  group: boolean;
  /** Index of the noun that stands behind the next number: 'eight foreign and five local *victims*'; else 0. */
  shared: number;
}

/** How many words may stand between a number and its noun. */
const reach = 9;

/** The noun that a number counts; `null` where it is a noun that nobody counts here ('12 shelters'). */
export function headOf(tokens: ReadonlyArray<Token>, number: number, lexicon: Lexicon): Head | null {
  const next = nextOfKind(tokens, number);
  const shared = next > 0 ? sharedHead(tokens, number, next, lexicon) : ofNextVerb(tokens, number, lexicon);
  return shared ?? ownHead(tokens, number, lexicon);
}

/** 'initiated *10* and continued 13 investigations': the noun of the next verb's number; `null` where no such verb follows. */
function ofNextVerb(tokens: ReadonlyArray<Token>, number: number, lexicon: Lexicon): Head | null {
  // 'prosecuted 55 and secured nine convictions': what was prosecuted is no conviction
  if (lexicon.verbs.has(tokenAt(tokens, number - 1))) return null;
  const and = textAt(tokens, number + 1) === 'new' ? number + 2 : number + 1;
  const verb = textAt(tokens, and) === 'and' ? textAt(tokens, and + 1) : '';
  if (!inflected.test(verb) || kindAt(tokens, and + 2) !== 'number') return null;
  const head = ownHead(tokens, and + 2, lexicon);
  if (!head || head.nouns.length === 0) return null;
  return { ...head, at: and - 1, partial: false, described: '', group: false, shared: head.at };
}

const inflected = /(?:ed|ing)$/u;

/** Index of the number of another kind: 'eight foreign and *five* local victims'; 0 where there is none. */
function nextOfKind(tokens: ReadonlyArray<Token>, number: number): number {
  for (let next = number + 3; next <= number + 5; next += 1) {
    if (kindAt(tokens, next) !== 'number' || textAt(tokens, next - 1) !== 'and') continue;
    return tokens.slice(number + 1, next - 1).every(isAdjective) ? next : 0;
  }
  return 0;
}

function isAdjective(word: Token): boolean {
  return word.kind === 'word' && !stops.has(word) && word.counted === null && !word.text.endsWith('s');
}

/**
 * The noun of the next number, where words set both numbers apart: 'one confirmed and 83 potential victims', '20 sex trafficking
 * and 13 labor trafficking victims'.
 */
function sharedHead(tokens: ReadonlyArray<Token>, number: number, next: number, lexicon: Lexicon): Head | null {
  const head = ownHead(tokens, next, lexicon);
  if (!head || head.at === next) return null;
  const described = descriptionIn(tokens, number, next - 1);
  const likely = hasAny(tokens, number, next - 1, tentative);
  const exploitation = exploitationIn(tokens, number, next - 1);
  const isOther = described !== '' && head.described !== '' && described !== head.described;
  const isOtherKind = exploitation !== null && head.exploitation !== null && exploitation !== head.exploitation;
  if (!isOther && !isOtherKind && likely === head.tentative) return null;
  const kind = isOtherKind ? exploitation : head.exploitation;
  return {
    ...head,
    at: next - 2,
    exploitation: kind,
    tentative: likely,
    described,
    partial: false,
    group: false,
    shared: head.at,
  };
}

function ownHead(tokens: ReadonlyArray<Token>, number: number, lexicon: Lexicon): Head | null {
  const noun = nounBehind(tokens, number, lexicon);
  if (noun === null) return null;
  const word = noun > number ? (tokens[noun] as Token) : nothing;
  if (offenses.has(word) && isCharge(tokens, number)) return null;
  if (isOtherCrime(tokens, number, noun)) return null;
  return {
    at: noun,
    counted: officials.has(word) ? 'accused' : word.counted,
    nouns: lexicon.nouns.get(word) ?? purposeOf(tokens, noun, lexicon),
    exploitation: exploitationIn(tokens, number + 1, qualificationEnd(tokens, noun)),
    tentative: hasAny(tokens, number + 1, noun + 1, tentative),
    partial: officials.has(word) || hasAny(tokens, number + 1, noun + 1, carried) || isRest(tokens, number),
    described: descriptionIn(tokens, number, noun),
    group: groups.has(word) || (textAt(tokens, noun) === 'nationals' && textAt(tokens, noun - 1) === 'foreign'),
    shared: 0,
  };
}

/** '12 *other* investigations': beside those that have been told. */
export function isRest(tokens: ReadonlyArray<Token>, number: number): boolean {
  return textAt(tokens, number + 1) === 'other';
}

const laid = set('of with for to');
const laying = /^(?:convict|charg|sentenc|accus|guilty|plead)/u;

/** 'convicted a man of two offenses', 'charged with three crimes' */
function isCharge(tokens: ReadonlyArray<Token>, number: number): boolean {
  if (!laid.has(tokenAt(tokens, number - 1))) return false;
  return [2, 3, 4].some((step) => laying.test(textAt(tokens, number - step)));
}

/** The words between a number and its noun that say more than that it is of trafficking. */
function descriptionIn(tokens: ReadonlyArray<Token>, number: number, noun: number): string {
  let described = '';
  for (let index = number + 1; index < noun; index += 1) {
    const word = tokens[index] as Token;
    if (undescribing.has(word) || tentative.has(word)) continue;
    described = described === '' ? word.text : `${described} ${word.text}`;
  }
  return described;
}

const undescribing = set('human trafficking case new total confirmed presumed identified and sex labor forced');

/** Index of the noun, that of the number itself where there is none; `null` where the noun is another. */
function nounBehind(tokens: ReadonlyArray<Token>, number: number, lexicon: Lexicon): number | null {
  let others = 0;
  for (let index = number + 1; index <= number + reach; index += 1) {
    const token = tokenAt(tokens, index);
    if (token.kind !== 'word' || isStop(tokens, index, number, lexicon)) break;
    if (isNoun(token, lexicon) && !isModifier(tokens, index, lexicon)) return lastNoun(tokens, index, lexicon);
    if (!kindWords.has(token) && !lexicon.verbs.has(token) && token.text !== 'and') others += 1;
  }
  return others > 0 ? null : number;
}

function isStop(tokens: ReadonlyArray<Token>, index: number, number: number, lexicon: Lexicon): boolean {
  const token = tokens[index] as Token;
  const { text } = token;
  // 'sex and labor trafficking victims', '24 arrests and prosecutions'
  if (isJoint(tokens, index) && index > number + 1) {
    const before = tokens[index - 1] as Token;
    return (
      !kindWords.has(before) &&
      !isOfficialKind(tokens, index - 1) &&
      !(before.text === 'arrests' && lexicon.nouns.has(tokenAt(tokens, index + 1)))
    );
  }
  // '175 initiated in 2016', '22 received services'
  if (index === number + 1 && text.endsWith('ed'))
    return index + 1 === tokens.length || stops.has(tokens[index + 1] as Token) || text === 'received';
  // 'compared with four previously'
  return stops.has(token) || (text === 'previously' && kindAt(tokens, index + 1) !== 'word');
}

function isNoun(word: Token, lexicon: Lexicon): boolean {
  return word.counted !== null || lexicon.nouns.has(word) || officials.has(word);
}

/** A noun in the singular before another word: '12 victim shelters'. */
function isModifier(tokens: ReadonlyArray<Token>, index: number, lexicon: Lexicon): boolean {
  const { text } = tokens[index] as Token;
  const next = tokenAt(tokens, index + 1);
  // 'one investigation each'
  if (isOfficialKind(tokens, index)) return true;
  if (text.endsWith('s') || next.kind !== 'word' || stops.has(next) || next.text === 'each') return false;
  if (text.endsWith('men') || text === 'children' || text === 'people') return false;
  return !lexicon.verbs.has(next) && !next.text.endsWith('ed');
}

/** '12 *official* and potential victims' */
function isOfficialKind(tokens: ReadonlyArray<Token>, index: number): boolean {
  return (
    textAt(tokens, index) === 'official' && isJoint(tokens, index + 1) && tentative.has(tokenAt(tokens, index + 2))
  );
}

function isJoint(tokens: ReadonlyArray<Token>, index: number): boolean {
  const text = textAt(tokens, index);
  return text === 'and' || text === 'or';
}

/** '12 women trafficking victims': the last noun in the row. */
function lastNoun(tokens: ReadonlyArray<Token>, first: number, lexicon: Lexicon): number {
  let last = first;
  for (let index = first + 1; index <= last + 3; index += 1) {
    const token = tokenAt(tokens, index);
    if (token.kind !== 'word') break;
    if (isNoun(token, lexicon)) last = index;
    else if (!kindWords.has(token)) break;
  }
  return last;
}

/** 'twelve cases for investigation' are investigations. */
function purposeOf(tokens: ReadonlyArray<Token>, noun: number, lexicon: Lexicon): ReadonlyArray<MeasureWords> {
  if (textAt(tokens, noun + 1) !== 'for') return [];
  return lexicon.nouns.get(tokenAt(tokens, noun + 2)) ?? [];
}

const qualifying = set('for of on into with exploited subjected');
const laidTo = set('for of');

/**
 * Where the words end that follow a noun and say of what kind it is: 'victims of sex trafficking', 'traffickers for forced labor',
 * 'twelve exploited in', 'twelve people in 2016 for forced labor', 'twelve people convicted of forced labor'.
 */
export function qualificationEnd(tokens: ReadonlyArray<Token>, noun: number): number {
  const from = behindDeed(tokens, behindYear(tokens, noun + 1));
  let end = from;
  if (!qualifying.has(tokenAt(tokens, end))) return noun + 1;
  while (end <= from + 8 && (kindAt(tokens, end) === 'word' || isListed(tokens, end))) end += 1;
  return end;
}

/** 'twelve people *in 2016* for' */
function behindYear(tokens: ReadonlyArray<Token>, at: number): number {
  const isOfYear = textAt(tokens, at) === 'in' && kindAt(tokens, at + 1) === 'year';
  return isOfYear && laidTo.has(tokenAt(tokens, at + 2)) ? at + 2 : at;
}

/** 'twelve people *convicted* of' */
function behindDeed(tokens: ReadonlyArray<Token>, at: number): number {
  return deedsOfCourts.has(tokenAt(tokens, at)) && laidTo.has(tokenAt(tokens, at + 1)) ? at + 1 : at;
}

const deedsOfCourts = set('investigated prosecuted indicted convicted sentenced');

/** 'for sex trafficking, forced labor, and begging' */
function isListed(tokens: ReadonlyArray<Token>, index: number): boolean {
  const next = textAt(tokens, index + 1) === 'and' ? index + 2 : index + 1;
  return textAt(tokens, index) === ',' && kindWords.has(tokenAt(tokens, next));
}

/** The kind that the words in `[from, to)` name; `null` where they name none, or both. */
export function exploitationIn(tokens: ReadonlyArray<Token>, from: number, to: number): Exploitation | null {
  const sex = hasAny(tokens, from, to, sexWords);
  const labor = hasAny(tokens, from, to, laborWords);
  if (sex === labor) return null;
  return sex ? 'sex' : 'labor';
}
