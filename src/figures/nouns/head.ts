import type { Exploitation } from '../../report/vocabulary.ts';
import type { Counted, MeasureWords } from '../measures/measure.ts';
import { inflected } from '../tokens/around.ts';
import { firstText, hasAny, kindAt, type Tokens, textAt, tokenAt } from '../tokens/token.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { carried, groups, kindWords, listMarks, offenses, officials, stops, tentative } from '../words/word-lists.ts';
import { set, unionOf } from '../words/word-sets.ts';
import { exploitationIn, qualificationEnd } from './kinds.ts';
import { nounBehind, purposeOf } from './noun-behind.ts';
import { firstOfCrimes, isCharge, isOtherCrime } from './other-crimes.ts';

/** What stands behind a number: the noun it counts, if it has one of its own. */
export interface Head {
  /** Index of the number. */
  number: number;
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

/** The noun that a number counts; `null` where it is a noun that nobody counts here ('12 shelters'). */
export function headOf(tokens: Tokens, number: number, lexicon: Lexicon): Head | null {
  const next = nextOfKind(tokens, number);
  const shared = next > 0 ? sharedHead(tokens, number, next, lexicon) : ofNextVerb(tokens, number, lexicon);
  return shared ?? ownHead(tokens, number, lexicon);
}

/** 'initiated *10* and continued 13 investigations': the noun of the next verb's number; `null` where no such verb follows. */
function ofNextVerb(tokens: Tokens, number: number, lexicon: Lexicon): Head | null {
  // 'prosecuted 55 and secured nine convictions': what was prosecuted is no conviction
  if (lexicon.verbs.hasAt(tokens, number - 1)) return null;
  const and = textAt(tokens, number + 1) === 'new' ? number + 2 : number + 1;
  const verb = textAt(tokens, and) === 'and' ? textAt(tokens, and + 1) : '';
  if (!inflected.test(verb) || kindAt(tokens, and + 2) !== 'number') return null;
  const head = ownHead(tokens, and + 2, lexicon);
  if (!head || head.nouns.length === 0) return null;
  return headLike(head, { number, at: and - 1, partial: false, described: '', group: false, shared: head.at });
}

/** Index of the number of another kind: 'eight foreign and *five* local victims'; 0 where there is none. */
function nextOfKind(tokens: Tokens, number: number): number {
  for (let next = number + 3; next <= number + 5; next += 1) {
    if (kindAt(tokens, next) !== 'number' || textAt(tokens, next - 1) !== 'and') continue;
    return areAdjectives(tokens, number + 1, next - 1) ? next : 0;
  }
  return 0;
}

function areAdjectives(tokens: Tokens, from: number, to: number): boolean {
  return tokens
    .slice(from, to)
    .every((word) => word.kind === 'word' && !stops.has(word) && word.counted === null && !word.text.endsWith('s'));
}

/** The noun of the next number, where words set both apart: 'one confirmed and 83 potential *victims*'. */
function sharedHead(tokens: Tokens, number: number, next: number, lexicon: Lexicon): Head | null {
  const head = ownHead(tokens, next, lexicon);
  if (!head || head.at === next) return null;
  const described = descriptionIn(tokens, number, next - 1);
  const likely = hasAny(tokens, number, next - 1, tentative);
  const exploitation = exploitationIn(tokens, number, next - 1);
  const isOther = isOtherKind({ exploitation }, head);
  if (!isOther && !isOtherDescribed({ described }, head) && likely === head.tentative) return null;
  const kind = isOther ? exploitation : head.exploitation;
  const said = { number, at: next - 2, exploitation: kind, tentative: likely, described, shared: head.at };
  return headLike(head, { ...said, partial: false, group: false });
}

/** 'eight *sex* traffickers and nine *labor* traffickers' */
export function isOtherKind(one: Pick<Head, 'exploitation'>, other: Pick<Head, 'exploitation'>): boolean {
  return one.exploitation !== null && other.exploitation !== null && one.exploitation !== other.exploitation;
}

/** 'eight *foreign* victims and nine *local* victims' */
export function isOtherDescribed(one: Pick<Head, 'described'>, other: Pick<Head, 'described'>): boolean {
  return one.described !== '' && other.described !== '' && one.described !== other.described;
}

/** 'confirmed nine *earlier* convictions' */
const ofBefore = unionOf(carried, set('earlier previous prior'));

function ownHead(tokens: Tokens, number: number, lexicon: Lexicon): Head | null {
  const noun = nounBehind(tokens, number, lexicon);
  if (noun === null) return null;
  const word = tokenAt(tokens, noun > number ? noun : sharedNoun(tokens, number, lexicon));
  if (offenses.has(word) && isCharge(tokens, number)) return null;
  if (isOtherCrime(tokens, number, noun)) return null;
  return {
    number,
    at: noun,
    counted: officials.has(word) ? 'accused' : isTrafficked(tokens, number, noun) ? 'victims' : word.counted,
    nouns: lexicon.nouns.get(word) ?? purposeOf(tokens, noun, lexicon),
    exploitation: exploitationIn(tokens, number + 1, kindEnd(tokens, number, lastJoined(tokens, noun, lexicon))),
    tentative: hasAny(tokens, number + 1, noun + 1, tentative),
    partial: officials.has(word) || hasAny(tokens, number + 1, noun + 1, ofBefore) || isRest(tokens, number),
    described: descriptionIn(tokens, number, noun),
    group: groups.has(word) || (textAt(tokens, noun) === 'nationals' && textAt(tokens, noun - 1) === 'foreign'),
    shared: 0,
  };
}

/** Where the words end that say of what kind it is: 'victims *of sex trafficking*', '(35 *sex trafficking*, 30 ...)' */
function kindEnd(tokens: Tokens, number: number, noun: number): number {
  let at = number + 1;
  while (noun === number && kindWords.hasAt(tokens, at)) at += 1;
  const isAlone = kindAt(tokens, at) !== 'word' || kindAt(tokens, at + 1) === 'number';
  return at > number + 1 && isAlone ? at : qualificationEnd(tokens, noun);
}

/** 'rescued 12 *trafficked* women', '12 women (and girls) *trafficked* into prostitution' */
function isTrafficked(tokens: Tokens, number: number, noun: number): boolean {
  if (tokenAt(tokens, noun).counted !== 'people') return false;
  const last = textAt(tokens, noun + 1) === 'and' && groups.hasAt(tokens, noun + 2) ? noun + 2 : noun;
  return firstText(tokens, number + 1, last + 2, 'trafficked') >= 0;
}

/** '14 *convictions* for pimping and two for trafficking': of one noun. Where there is none, the number itself. */
function sharedNoun(tokens: Tokens, number: number, lexicon: Lexicon): number {
  const first = firstOfCrimes(tokens, number);
  return (first < number ? nounBehind(tokens, first, lexicon) : null) ?? number;
}

/** 'no prosecutions *or convictions* of labor traffickers': the last noun of a measure that what is said behind it is said of. */
function lastJoined(tokens: Tokens, noun: number, lexicon: Lexicon): number {
  let last = noun;
  while (listMarks.hasAt(tokens, last + 1) && lexicon.nouns.hasAt(tokens, last + 2)) last += 2;
  return lexicon.nouns.hasAt(tokens, noun) ? last : noun;
}

/** Another head that is like one but for what is said. It has the form of all heads, which a spread would not give it. */
export function headLike(head: Head, said: Partial<Head>): Head {
  const { number, at, counted, nouns, exploitation, tentative: likely, partial, described, group, shared } = head;
  const like = { number, at, counted, nouns, exploitation, tentative: likely, partial, described, group, shared };
  return Object.assign(like, said);
}

/** '12 *other* investigations', '12 *more* cases': beside those that have been told. */
export function isRest(tokens: Tokens, number: number): boolean {
  return textAt(tokens, number + 1) === 'other' || textAt(tokens, number + 1) === 'more';
}

const undescribing = set('human trafficking case new total confirmed presumed identified and sex labor forced');

/** The words between a number and its noun that say more than that it is of trafficking. */
function descriptionIn(tokens: Tokens, number: number, noun: number): string {
  const said = tokens.slice(number + 1, noun).filter((word) => !undescribing.has(word) && !tentative.has(word));
  return said.map(({ text }) => text).join(' ');
}
