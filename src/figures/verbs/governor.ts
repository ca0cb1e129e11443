import { enterZone, type Governor, type Reading } from '../reading/reading.ts';
import { isPast } from '../tokens/around.ts';
import { areAll, kindAt, type Tokens, textAt, tokenAt } from '../tokens/token.ts';
import type { Governing } from '../words/lexicon.ts';
import * as words from '../words/word-lists.ts';
import { set } from '../words/word-sets.ts';

/** The verb or noun that governs the numbers behind it. */
export function govern(reading: Reading, index: number): void {
  const { tokens, lexicon, governor } = reading;
  const { noun, measures } = lexicon.governs.getAt(tokens, index) ?? nothing;
  if (!noun) leaveZone(reading, index);
  const goesOn =
    governor &&
    (governor.noun === noun
      ? isList(tokens, governor.at, index) && !isCounted(reading, governor)
      : isOfBoth(tokens, governor, index));
  const from = goesOn ? governor.from : index;
  const all = goesOn ? unique([...governor.measures, ...measures]) : measures;
  reading.governor = { at: index, from, noun, measures: isToCome(tokens, from) ? [] : all };
}

const intending = set(
  'plan plans planned planning intend intends intended intending expect expects expected aim aims aimed aiming seek seeks sought seeking ' +
    'hope hopes hoped hoping pledge pledges pledged promise promises promised propose proposes proposed prepare prepares prepared preparing ' +
    'attempt attempts attempted attempting agree agrees agreed committed scheduled slated tried trying wanted going about ' +
    'intention commitment goal target capacity ability authorization permission declined refused unwilling reluctant hesitated',
);
const future = set('will would shall may might can could');

/** In front of a month: 'police *in May* prosecuted 12'. */
const leadingToMonth = set('in since until by');

/** 'planned *to prosecute* 12', 'has the capacity *to assist* 40', '*will try* 12', '*trying to* sell 12': what is meant to be done is no deed yet. */
export function isToCome(tokens: Tokens, verb: number): boolean {
  if (textAt(tokens, verb + 1) === 'to' && intending.hasAt(tokens, verb)) return true;
  const before = tokenAt(tokens, verb - 1);
  const lead = tokenAt(tokens, verb - 2);
  if (before.text === 'to') return intending.has(lead);
  return future.has(before) && !(before.text === 'may' && leadingToMonth.has(lead));
}

/** '*30 investigations*, prosecution of nine defendants': it has a number of its own. */
function isCounted({ claims }: Reading, { noun, at }: Governor): boolean {
  return noun && claims.some(({ head }) => head?.at === at);
}

const nothing: Governing = { noun: false, measures: [] };

/** A measure that has two senses of a verb is one. */
export function unique(measures: Governor['measures']): Governor['measures'] {
  if (measures.length < 2) return measures;
  return measures.filter(({ measure }, index) => measures.findIndex((one) => one.measure === measure) === index);
}

/** A new verb ends what was told apart. */
function leaveZone(reading: Reading, index: number): void {
  if (reading.outer.length > 0 || reading.zone === 'main' || reading.when || !isNextVerb(reading, index)) return;
  enterZone(reading, 'main');
  reading.last = null;
}

/** Whether a verb begins another clause, and does not only say more of what was counted ('four victims identified in'). */
function isNextVerb({ tokens, zone, closed }: Reading, index: number): boolean {
  const previous = tokenAt(tokens, index - 1);
  const before = previous.text;
  // 'Of these, it convicted 12' tells what became of them; 'including eight women, and it convicted 12'
  const isTheirs = textAt(tokens, 0) === 'of' || textAt(tokens, index - 2) === 'and';
  const own = isTheirs && words.pronouns.has(previous);
  const coordinate = before === ',' || before === 'and' || own || words.insiders.has(previous);
  // ', three of which involved labor, and charging seven'
  const isNext = before === 'and' && textAt(tokens, index - 2) === ',' && textAt(tokens, index).endsWith('ing');
  if (!coordinate || !(isPast(tokenAt(tokens, index)) || isNext)) return false;
  // 'compared with 12 investigated and prosecuted in 2016'
  return !(before === 'and' && kindAt(tokens, index - 2) === 'word' && !closed && zone === 'compared');
}

/** '*investigated and initiated prosecutions of* 12 suspects': the verb has the same object as the noun that another one carries. */
function isOfBoth(tokens: Tokens, { at, noun }: Governor, index: number): boolean {
  if (noun || textAt(tokens, at + 1) !== 'and' || !words.carriers.hasAt(tokens, at + 2)) return false;
  const next = textAt(tokens, at + 3) === 'the' ? at + 4 : at + 3;
  return index === next && textAt(tokens, index + 1) === 'of';
}

const jointsOfVerbs = set(', and or the of number then subsequently /');

/** 'investigated, prosecuted, and convicted', 'the number of prosecutions and of convictions': nothing but joints between; not 'two *were* convicted, and investigated 12'. */
function isList(tokens: Tokens, from: number, to: number): boolean {
  if (words.wasOrWere.hasAt(tokens, from - 1) && kindAt(tokens, to + 1) === 'number') return false;
  return to - from > 1 && to - from <= 5 && areAll(tokens, from + 1, to, jointsOfVerbs);
}
