import { flatMap } from '../../text/flat-map.ts';
import { type Head, headOf } from '../nouns/head.ts';
import type { Reading } from '../reading/reading.ts';
import { behindThe, isGovernmentAt } from '../tokens/around.ts';
import { longestClause, longestLead } from '../tokens/distances.ts';
import { firstText, kindAt, type Tokens, textAt, tokenAt } from '../tokens/token.ts';
import type { Lexicon } from '../words/lexicon.ts';
import * as words from '../words/word-lists.ts';
import { set } from '../words/word-sets.ts';
import { behindInsertion, behindKind, behindShare, behindWhole, predicates } from './behind-whole.ts';
import { isToCome } from './governor.ts';
import { participle, statedBy } from './participle.ts';
import { isBehindThereWere } from './participle-before.ts';
import { type Shape, weakened } from './shape.ts';

/** '12 suspects were prosecuted', '12 victims identified by' */
export function passive(reading: Reading, head: Head): Shape[] {
  const { tokens, lexicon } = reading;
  const verb =
    participleBehind(tokens, behindShare(tokens, head.shared || head.at), lexicon) ??
    ofDoerBehind(reading, head) ??
    participleBeyond(reading, head) ??
    participleOfBoth(reading, head);
  if (verb === null || isObjectOfOther(reading, head, verb)) return [];
  const stated = flatMap(verbsFrom(tokens, verb, lexicon), (at) => statedBy(reading, at, head));
  // 'Two victims identified in 2016 received permits' is about other things than how many there were
  const isAside =
    reading.zone === 'main' && verb === head.at + 1 && head.at > head.number && !isBehindThereWere(tokens, head.number);
  if (!isAside) return stated;
  weakened(stated, true);
  const main = participleBehind(tokens, timeEnd(tokens, verb), lexicon);
  return main === null ? stated : [...stated, ...statedBy(reading, main, head)];
}

/** 'compared with the 12 defendants *it (had) convicted* in 2014', 'with 12 victims – nine of them girls – *(that the police) identified*' */
function ofDoerBehind({ tokens, lexicon, zone }: Reading, { at }: Head): number | null {
  if (zone !== 'compared') return null;
  const dash = textAt(tokens, at + 1);
  const closing = words.dashes.hasAt(tokens, at + 1) ? firstText(tokens, at + 2, at + longestClause, dash) : at;
  // '12 – a decrease'
  if (closing < at) return null;
  const doer = textAt(tokens, closing + 1) === 'that' ? closing + 2 : closing + 1;
  if (isGovernmentAt(tokens, doer)) return participleBehind(tokens, behindThe(tokens, doer), lexicon);
  return closing > at ? participleBehind(tokens, closing, lexicon) : null;
}

/** 'extradited two traffickers convicted in 2014': the verb behind only says who they are. */
function isObjectOfOther({ tokens, lexicon, zone, governor }: Reading, head: Head, verb: number): boolean {
  const before = tokenAt(tokens, head.number - 1);
  if (zone !== 'main') return false;
  // 'obtained convictions *in three of the five cases* prosecuted in 2014', 'convicted three of the five defendants *prosecuted* in 2014'
  const isBehindVerb = (before.text === 'in' && governor !== null) || lexicon.verbs.has(before);
  if (isBehindVerb && verb > head.at + 2 && tokenAt(tokens, verb - 1).counted) return true;
  if (verb > head.at + 1 || head.at === head.number || !before.text.endsWith('ed')) return false;
  return ![lexicon.verbs, lexicon.light, words.telling, words.carriers].some((known) => known.has(before));
}

/** 'compared with seven cases *involving 10 suspects* investigated', 'Seven cases *involving 10 suspects* were prosecuted' */
function participleBeyond({ tokens, lexicon, zone }: Reading, head: Head): number | null {
  const joint = textAt(tokens, head.at + 1) === 'of' ? behindKind(tokens, head.at + 2) : head.at + 1;
  const second = textAt(tokens, joint) === 'involving' ? numberHead(tokens, joint + 1, lexicon) : null;
  if (!second || (zone !== 'compared' && !words.wasOrWere.hasAt(tokens, second.at + 1))) return null;
  return participleBehind(tokens, second.at, lexicon);
}

function numberHead(tokens: Tokens, at: number, lexicon: Lexicon): Head | null {
  return kindAt(tokens, at) === 'number' ? headOf(tokens, at, lexicon) : null;
}

/** '*12 men* and four women *were convicted*': a subject of two numbers, which opens the clause. */
export function participleOfBoth({ tokens, lexicon, zone }: Reading, head: Head): number | null {
  const before = textAt(tokens, head.number - 1) === 'and' ? head.number - 2 : head.number - 1;
  if (zone !== 'main' || kindAt(tokens, before) === 'word' || textAt(tokens, head.at + 1) !== 'and') return null;
  const second = head.counted && numberHead(tokens, head.at + 2, lexicon);
  return second && second.counted === head.counted ? participleBehind(tokens, second.at, lexicon) : null;
}

/** 'no suspects were prosecuted *or convicted*': the participles of a list; not 'were prosecuted, and convicted *12*'. */
function verbsFrom(tokens: Tokens, first: number, lexicon: Lexicon): number[] {
  const found = [first];
  for (let at = first + 1; at <= first + 6; at += 1) {
    const word = tokenAt(tokens, at);
    const hasObject = tokenAt(tokens, at + 1).counted !== null || kindAt(tokens, at + 1) === 'number';
    if (lexicon.verbs.has(word) && participle.test(word.text) && !hasObject) found.push(at);
    else if (!words.listMarks.has(word)) break;
  }
  return found;
}

export const helpers = set('were was been being got stood had have has to be who that ever yet later then also known');

const arrests = set('arrested detained screened');

/** Where the participle of a passive stands: '12 cases *were investigated*'; `null` for none. */
export function participleBehind(tokens: Tokens, head: number, lexicon: Lexicon): number | null {
  const whole = behindWhole(tokens, head, lexicon);
  const from = behindInsertion(tokens, behindDoer(tokens, whole));
  let verb = from;
  while (!isParticiple(tokens, verb, lexicon)) {
    const token = tokenAt(tokens, verb);
    // 'were *arrested and* charged'
    const isArrest = verb > from && arrests.has(token) && textAt(tokens, verb + 1) === 'and';
    const isHelper = isArrest || helpers.has(token) || token.text.endsWith('ly');
    if (verb >= from + longestLead || token.kind !== 'word' || !isHelper) return null;
    verb += isArrest ? 2 : 1;
  }
  if (isServing(tokens, verb) || isOfWhich(tokens, from, verb)) return null;
  return whole > head + 1 && verb === from ? mainVerb(tokens, verb, lexicon) : verb;
}

function isParticiple(tokens: Tokens, at: number, lexicon: Lexicon): boolean {
  const token = tokenAt(tokens, at);
  return token.kind === 'word' && lexicon.verbs.has(token) && participle.test(token.text) && !isToCome(tokens, at);
}

/**
 * 'none of the 18 suspects prosecuted *were convicted*', '16 of the 24 victims identified in 2018 *received care*': the first verb says who
 * they are. `null` where the second is of no measure: 'three of the 11 traffickers convicted in 2018 *appealed*'.
 */
function mainVerb(tokens: Tokens, verb: number, lexicon: Lexicon): number | null {
  if (!isOfWho(tokens, verb)) return verb;
  const next = timeEnd(tokens, verb) + 1;
  const main = words.wasOrWere.hasAt(tokens, next) ? next + 1 : next;
  return isParticiple(tokens, main, lexicon) && !isOfTold(tokens, verb, main, lexicon) ? main : null;
}

/** 'three of the 11 traffickers *convicted* in 2018 *received* prison terms': that they were convicted was told of all. */
function isOfTold(tokens: Tokens, verb: number, main: number, { verbs }: Lexicon): boolean {
  const told = verbs.getAt(tokens, verb) ?? [];
  const later = (verbs.getAt(tokens, main) ?? []).filter((one) => one.verb.behind);
  return later.some(({ measure }) => told.some((one) => one.measure === measure));
}

/** '11 traffickers *convicted* in 2018 *received*', '24 victims *identified were*': the participle says who they are. */
export function isOfWho(tokens: Tokens, verb: number): boolean {
  const next = tokenAt(tokens, timeEnd(tokens, verb) + 1);
  return tokenAt(tokens, verb - 1).counted !== null && (predicates.has(next) || next.text.endsWith('ed'));
}

const timeWords = set('in during the this reporting period year');

/** 'All 12 victims identified *(by police) in 2016 / during the reporting period* received care': the last word of when they were. */
function timeEnd(tokens: Tokens, verb: number): number {
  const isBy = textAt(tokens, verb + 1) === 'by' && isGovernmentAt(tokens, verb + 2);
  let end = isBy ? behindThe(tokens, verb + 2) : verb;
  while (timeWords.hasAt(tokens, end + 1) || kindAt(tokens, end + 1) === 'year') end += 1;
  return end;
}

/** '12 victims *served as* witnesses', 'served on a council': they were not served. */
function isServing(tokens: Tokens, verb: number): boolean {
  return textAt(tokens, verb) === 'served' && ['as', 'on'].includes(textAt(tokens, verb + 1));
}

/** 'NGOs, one *of which assisted 12* victims': what stands behind is the object. */
function isOfWhich(tokens: Tokens, from: number, verb: number): boolean {
  return verb === from && textAt(tokens, from - 1) === 'which' && kindAt(tokens, verb + 1) === 'number';
}

export const whoms = set('whom which');

/** 'prosecuted 30 suspects, nine of whom *the courts* convicted' */
function behindDoer(tokens: Tokens, from: number): number {
  if (!whoms.hasAt(tokens, from - 1)) return from;
  return isGovernmentAt(tokens, from) ? behindThe(tokens, from) + 1 : from;
}
