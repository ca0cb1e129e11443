import { type Head, headLike } from '../nouns/head.ts';
import type { Reading } from '../reading/reading.ts';
import { isInYear, isWholeOfSome } from '../tokens/around.ts';
import { firstText, kindAt, type Tokens, textAt, tokenAt } from '../tokens/token.ts';
import * as words from '../words/word-lists.ts';
import { set, unionOf } from '../words/word-sets.ts';
import { governed } from './active.ts';
import { light, lightBehind } from './light-verbs.ts';
import { outcomes, ownNouns } from './nouns-of-measures.ts';
import { accepted, jailed } from './of-told.ts';
import { participle } from './participle.ts';
import { doneToWhole, opensWithWhole, participleShapes, recorded, thereWere } from './participle-before.ts';
import { helpers, participleOfBoth, passive, whoms } from './passive.ts';
import { type Shape, weakened } from './shape.ts';

/** What measures a number belongs to by its own noun and verb. */
export function shapesOf(reading: Reading, head: Head): Shape[] {
  // '*no prosecutions* ended in convictions' tells of none of the latter
  const own = head.nouns.length > 0 && !isOfNone(reading.tokens, head) ? ownNouns(reading, head) : [];
  // '*The sole prosecution led to a conviction*' tells of both
  if (own.length > 0 && textAt(reading.tokens, head.number) !== 'sole') return own;
  const ended = outcomes(reading, head);
  if (ended.length > 0 || head.nouns.length > 0) return [...own, ...ended];
  const relative = ofRelative(reading, head);
  return relative.length > 0 ? relative : [...ofAllOfWhole(reading, head), ...byVerb(reading, head)];
}

/** 'Of the 12 victims identified by police*, all* were referred to care' */
function ofAllOfWhole(reading: Reading, head: Head): Shape[] {
  const { tokens } = reading;
  const comma = opensWithWhole(tokens, head.number) ? firstText(tokens, head.at + 1, tokens.length, ',') : -1;
  return comma > 0 && textAt(tokens, comma + 1) === 'all' ? passive(reading, headLike(head, { at: comma + 1 })) : [];
}

function isOfNone(tokens: Tokens, { number, at }: Head): boolean {
  return (
    tokenAt(tokens, number).value === 0 && kindAt(tokens, number) === 'number' && words.ending.hasAt(tokens, at + 1)
  );
}

function byVerb(reading: Reading, head: Head): Shape[] {
  const done = doneToWhole(reading, head);
  if (done.length > 0) return done;
  const behind = passive(reading, head);
  // '11 were convicted', '30 convicted': what stands right behind goes before the verb of another number.
  const next = tokenAt(reading.tokens, head.at + 1);
  // 'identified 14 victims, and *12 victims received* shelter'
  const isHelped = head.counted === 'victims' && words.takingHelp.has(next);
  const isOwn = head.at === head.number || doneBehind.has(next) || isHelped;
  if (behind.length > 0 && isElided(reading, head)) return weakened(behind, false);
  if (behind.length > 0 && (isOwn || isListedBehind(reading) || participleOfBoth(reading, head) !== null))
    return behind;
  const active = activeOf(reading, head, behind);
  if (active.length > 0) return active;
  if (behind.length > 0) return behind;
  return byOther(reading, head);
}

/** What else makes something of a number, where no verb beside it does; the first that finds something has the say. */
function byOther(reading: Reading, head: Head): Shape[] {
  for (const read of [thereWere, light, lightBehind, recorded, jailed, accepted]) {
    const found = read(reading, head);
    if (found.length > 0) return found;
  }
  return [];
}

/** What the verb before a number makes of it; of 'assisted 16 of *the 24 identified victims*' what says who they are. */
function activeOf(reading: Reading, head: Head, behind: ReadonlyArray<Shape>): Shape[] {
  const active = governed(reading, head);
  if (active.length === 0 || head.counted !== 'victims' || !isWholeOfSome(reading.tokens, head.number)) return active;
  const who = [...participleShapes(reading, head), ...behind];
  const others = who.filter(({ measure }) => !active.some((one) => one.measure === measure));
  return others.length > 0 ? weakened(others, true) : active;
}

/** '30 *were*', 'filed charges in three cases, and two defendants *pleaded* guilty' */
const doneBehind = unionOf(helpers, set('pleaded pled'));

/** '11 suspects *were indicted and* 20 offenders *convicted*', '11 suspects *indicted and* 20 *convicted*': each has the verb behind it. */
function isElided({ tokens, lexicon, governor, last, zone }: Reading, head: Head): boolean {
  if (zone !== 'main' || !governor || governor.noun || head.at === head.number) return false;
  const and = textAt(tokens, head.number - 1) === 'and' && governor.at === head.number - 2;
  if (!last || last.head.at >= governor.at) return false;
  const isPassive = helpers.hasAt(tokens, governor.at - 1) || last.head.at === governor.at - 1;
  return and && isPassive && lexicon.verbs.hasAt(tokens, head.at + 1);
}

const all = set('all both each');

/** 'identified eight victims *who were provided* shelter': both; 'convicted 12 traffickers *who were charged* in 2016': who they are. */
function ofRelative(reading: Reading, head: Head): Shape[] {
  const { tokens } = reading;
  // 'identified 12 victims *in 2016,* all of whom'
  const comma = isInYear(tokens, head.at + 1) ? head.at + 3 : head.at + 1;
  const isOfAll = reading.zone !== 'compared' && isAllOfWhom(tokens, comma);
  if (!isOfAll && !words.relatives.hasAt(tokens, head.at + 1)) return [];
  const active = governed(reading, head);
  // '*registered* 80 victims, all of whom received care'
  const said = isOfAll && active.length === 0 ? light(reading, head) : active;
  // 'assisted 18 victims *who had been identified* in 2017'
  const isEarlier = textAt(tokens, head.at + 2) === 'had';
  // 'arrested 14 suspects, *all of whom were charged*'
  if (isOfAll && said.length === 0) return becameOfAll(reading, head, comma);
  if (said.length === 0 || isEarlier || (head.counted !== 'victims' && !isOfAll)) return said;
  const behind = isOfAll ? becameOfAll(reading, head, comma) : passive(reading, head);
  // What is compared is what stands last.
  return [...behind.filter(({ measure }) => !said.some((one) => one.measure === measure)), ...said];
}

/** ', all of whom *were charged*', ', each of which *ended in a conviction*' */
function becameOfAll(reading: Reading, head: Head, comma: number): Shape[] {
  const all = headLike(head, { at: comma + 3 });
  return [...passive(reading, all), ...outcomes(reading, all)];
}

/** 'identified eight victims*, all of whom* received care': what became of them has the same number. */
function isAllOfWhom(tokens: Tokens, at: number): boolean {
  if (textAt(tokens, at) !== ',' || !all.hasAt(tokens, at + 1)) return false;
  return textAt(tokens, at + 2) === 'of' && whoms.hasAt(tokens, at + 3);
}

/** 'compared with seven cases *investigated*, five cases prosecuted': in such a list each verb stands behind its number. */
function isListedBehind({ zone, governor, tokens }: Reading): boolean {
  return zone === 'compared' && governor !== null && participle.test(textAt(tokens, governor.at));
}
