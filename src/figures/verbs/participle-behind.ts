import { behindThe, isGovernmentAt } from '../tokens/around.ts';
import { kindAt, type Token, textAt, tokenAt } from '../tokens/token.ts';
import type { Lexicon } from '../words/lexicon.ts';
import * as words from '../words/word-lists.ts';
import { set } from '../words/word-sets.ts';
import { behindInsertion, behindWhole } from './behind-whole.ts';
import { participle } from './participle.ts';

export const helpers = set('were was been being got stood had have has to be who that ever yet later then also known');

/** 'were known to have been convicted' */
const mostHelpers = 5;

/** Where the participle of a passive stands: '12 cases *were investigated*'; `null` for none. */
export function participleBehind(tokens: ReadonlyArray<Token>, head: number, lexicon: Lexicon): number | null {
  const whole = behindWhole(tokens, head, lexicon);
  const from = behindInsertion(tokens, behindDoer(tokens, whole));
  let verb = from;
  while (!isParticiple(tokens, verb, lexicon)) {
    const token = tokenAt(tokens, verb);
    if (verb >= from + mostHelpers || token.kind !== 'word' || !(helpers.has(token) || token.text.endsWith('ly')))
      return null;
    verb += 1;
  }
  if (isServing(tokens, verb) || isOfWhich(tokens, from, verb)) return null;
  return whole > head + 1 && verb === from ? mainVerb(tokens, verb, lexicon) : verb;
}

function isParticiple(tokens: ReadonlyArray<Token>, at: number, lexicon: Lexicon): boolean {
  const token = tokenAt(tokens, at);
  return token.kind === 'word' && lexicon.verbs.has(token) && participle.test(token.text);
}

/**
 * 'none of the 18 suspects prosecuted *were convicted*', '16 of the 24 victims identified in 2018 *received care*': the first verb says who
 * they are. `null` where the second is of no measure: 'three of the 11 traffickers convicted in 2018 *appealed*'.
 */
function mainVerb(tokens: ReadonlyArray<Token>, verb: number, lexicon: Lexicon): number | null {
  if (!isOfWho(tokens, verb)) return verb;
  const next = timeEnd(tokens, verb) + 1;
  const main = words.wasOrWere.has(tokenAt(tokens, next)) ? next + 1 : next;
  return isParticiple(tokens, main, lexicon) && !isOfTold(tokens, verb, main, lexicon) ? main : null;
}

/**
 * 'three of the 11 traffickers *convicted* in 2018 *received* prison terms': both say that they were convicted, and that was told of all.
 */
function isOfTold(tokens: ReadonlyArray<Token>, verb: number, main: number, { verbs }: Lexicon): boolean {
  const told = verbs.get(tokenAt(tokens, verb)) ?? [];
  const later = (verbs.get(tokenAt(tokens, main)) ?? []).filter((one) => one.verb.behind);
  return later.some(({ measure }) => told.some((one) => one.measure === measure));
}

const finite = set('was were had received got served remained fled chose');

/** '11 traffickers *convicted* in 2018 *received*', '24 victims *identified were*': the participle says who they are. */
export function isOfWho(tokens: ReadonlyArray<Token>, verb: number): boolean {
  const next = tokenAt(tokens, timeEnd(tokens, verb) + 1);
  return tokenAt(tokens, verb - 1).counted !== null && (finite.has(next) || next.text.endsWith('ed'));
}

const timeWords = set('in during the this reporting period year');

/** 'All 12 victims identified *(by police) in 2016 / during the reporting period* received care': the last word of when they were. */
export function timeEnd(tokens: ReadonlyArray<Token>, verb: number): number {
  const isBy = textAt(tokens, verb + 1) === 'by' && isGovernmentAt(tokens, verb + 2);
  let end = isBy ? behindThe(tokens, verb + 2) : verb;
  while (timeWords.has(tokenAt(tokens, end + 1)) || kindAt(tokens, end + 1) === 'year') end += 1;
  return end;
}

/** '12 victims *served as* witnesses', 'served on a council': they were not served. */
function isServing(tokens: ReadonlyArray<Token>, verb: number): boolean {
  const next = textAt(tokens, verb + 1);
  return textAt(tokens, verb) === 'served' && (next === 'as' || next === 'on');
}

/** 'NGOs, one *of which assisted 12* victims': what stands behind is the object. */
function isOfWhich(tokens: ReadonlyArray<Token>, from: number, verb: number): boolean {
  return verb === from && textAt(tokens, from - 1) === 'which' && kindAt(tokens, verb + 1) === 'number';
}

const whoms = set('whom which');

/** 'prosecuted 30 suspects, nine of whom *the courts* convicted' */
function behindDoer(tokens: ReadonlyArray<Token>, from: number): number {
  if (!whoms.has(tokenAt(tokens, from - 1))) return from;
  return isGovernmentAt(tokens, from) ? behindThe(tokens, from) + 1 : from;
}
