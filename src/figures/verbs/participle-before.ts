import { flatMap } from '../../text/flat-map.ts';
import type { Head } from '../nouns/head.ts';
import type { Reading } from '../reading/reading.ts';
import { isWholeOfSome, verbOfDoer } from '../tokens/around.ts';
import { firstText, hasAny, kindAt, type Tokens, textAt } from '../tokens/token.ts';
import * as words from '../words/word-lists.ts';
import { set } from '../words/word-sets.ts';
import { participle, statedBy, type Worded } from './participle.ts';
import { type Shape, weakened } from './shape.ts';

/** What the words in front of the noun say: '47 officially *identified* victims', '22 *convicted* offenders'. */
export function participleShapes(sentence: Worded, head: Head): Shape[] {
  const shapes = flatMap(participlesBefore(sentence, head), (at) => statedBy(sentence, at, head));
  for (const shape of shapes) shape.to = head.at;
  return shapes;
}

function participlesBefore({ tokens, lexicon }: Worded, { number, at: noun }: Head): number[] {
  const found: number[] = [];
  for (let at = number + 1; at < noun; at += 1)
    if (lexicon.verbs.hasAt(tokens, at) && participle.test(textAt(tokens, at))) found.push(at);
  return found;
}

const linking = set('that whom which');

/** 'five of the 20 defendants *they had charged*', 'Of the 37 victims *(that) police identified*, 12': who did it stands between. */
export function doneToWhole(reading: Reading, head: Head): Shape[] {
  const { tokens, lexicon } = reading;
  if (head.counted === null) return [];
  const isOpening = opensWithWhole(tokens, head.number);
  const doer = linking.hasAt(tokens, head.at + 1) ? head.at + 2 : head.at + 1;
  const verb = isOpening || isWholeOfSome(tokens, head.number) ? verbOfDoer(tokens, doer) : -1;
  if (!lexicon.verbs.hasAt(tokens, verb) || kindAt(tokens, verb + 1) === 'number') return [];
  return weakened(statedBy(reading, verb, head), !isOpening);
}

/** '*there were* 47 officially *identified* victims', '*Of the* 30 *identified* victims, 22' */
export function thereWere(reading: Reading, head: Head): Shape[] {
  const { tokens } = reading;
  if (isBehindThereWere(tokens, head.number) || opensWithWhole(tokens, head.number))
    return participleShapes(reading, head);
  // '*The 45* identified victims included 30 children': whoever tells who they are says how many there were
  const isOpening = head.number === 1 && textAt(tokens, 0) === 'the';
  const isOfAll = isOpening || isWholeOfSome(tokens, head.number);
  return isOfAll ? weakened(participleShapes(reading, head), true) : [];
}

export function isBehindThereWere(tokens: Tokens, index: number): boolean {
  return firstText(tokens, index - 5, index - 1, 'there') >= 0 && hasAny(tokens, index - 4, index, words.auxiliaries);
}

/** '*Of the* 316 victims identified, 292 were children', '; *of the* 36 prosecuted': whoever tells of some of them says how many there were. */
export function opensWithWhole(tokens: Tokens, index: number): boolean {
  const of = textAt(tokens, index - 1) === 'the' ? index - 2 : index - 1;
  return words.takingOut.hasAt(tokens, of) && (of === 0 || textAt(tokens, of - 1) === ';');
}

const recording = set('recorded recording');

/** 'The courts *recorded* 12 *convicted* traffickers' */
export function recorded(reading: Reading, head: Head): Shape[] {
  const { tokens } = reading;
  const isTold = recording.hasAt(tokens, head.number - 1) || isPunished(tokens, head.at, head.number);
  return isTold ? participleShapes(reading, head) : [];
}

const punished = set('received got were');

const punishments = set('sentences sentenced imprisonment terms fines punishment given');

/** '*In total*, four convicted offenders *received sentences*', '*all* four convicted offenders *were sentenced*' */
function isPunished(tokens: Tokens, head: number, index: number): boolean {
  if (!punished.hasAt(tokens, head + 1) || !hasAny(tokens, head + 2, head + 5, punishments)) return false;
  const isAll = textAt(tokens, index - 1) === 'all' && textAt(tokens, index - 2) !== 'for';
  return isAll || hasAny(tokens, 0, 2, words.totaling) || hasAny(tokens, index - 2, index, words.totaling);
}
