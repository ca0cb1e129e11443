import type { Head } from '../nouns/head.ts';
import type { Reading } from '../reading/reading.ts';
import { type Token, textAt, tokenAt } from '../tokens/token.ts';
import { set } from '../words/word-sets.ts';
import { governed } from './active.ts';
import { light, lightBehind } from './light-verbs.ts';
import { ownNouns } from './nouns-of-measures.ts';
import { outcomes } from './outcomes.ts';
import { recorded, thereWere } from './participle-before.ts';
import { helpers, participle } from './participle-behind.ts';
import { participleOfBoth, passive } from './passive.ts';
import type { Shape } from './shape.ts';

/** What measures a number belongs to by its own noun and verb. */
export function shapesOf(reading: Reading, head: Head, index: number): Shape[] {
  if (head.nouns.length > 0) return ownNouns(reading, head, index);
  const ended = outcomes(reading, head, index);
  if (ended.length > 0) return ended;
  const relative = ofRelative(reading, head, index);
  return relative.length > 0 ? relative : byVerb(reading, head, index);
}

function byVerb(reading: Reading, head: Head, index: number): Shape[] {
  const behind = passive(reading, head, index);
  // '11 were convicted', '30 convicted': what stands right behind goes before the verb of another number.
  const isOwn = head.at === index || helpers.has(tokenAt(reading.tokens, head.at + 1));
  const isOfBoth = behind.length > 0 && participleOfBoth(reading, head, index) !== null;
  if (behind.length > 0 && isElided(reading, head, index)) return behind.map((shape) => ({ ...shape, weak: false }));
  if (behind.length > 0 && (isOwn || isOfBoth || isListedBehind(reading))) return behind;
  const active = governed(reading, head, index);
  if (active.length > 0) return active;
  if (behind.length > 0) return behind;
  const existing = thereWere(reading, head, index);
  if (existing.length > 0) return existing;
  const listed = light(reading, head, index);
  if (listed.length > 0) return listed;
  const told = lightBehind(reading, head, index);
  return told.length > 0 ? told : recorded(reading, head, index);
}

/** '11 suspects *were indicted and* 20 offenders *convicted*': the second clause leaves out what the first has. */
function isElided({ tokens, lexicon, governor, last, zone }: Reading, head: Head, index: number): boolean {
  if (zone !== 'main' || !governor || governor.noun || head.at === index) return false;
  const and = textAt(tokens, index - 1) === 'and' && governor.at === index - 2;
  const isPassive = helpers.has(tokenAt(tokens, governor.at - 1)) && last !== null && last.head.at < governor.at;
  return and && isPassive && lexicon.verbs.has(tokenAt(tokens, head.at + 1));
}

const relativePronouns = set('who that');

const both = set('all both');

/** 'identified eight victims *who were provided* shelter': both; 'convicted 12 traffickers *who were charged* in 2016': who they are. */
function ofRelative(reading: Reading, head: Head, index: number): Shape[] {
  const { tokens } = reading;
  const isOfAll = isAllOfWhom(tokens, head.at + 1);
  if (!isOfAll && !relativePronouns.has(tokenAt(tokens, head.at + 1))) return [];
  const said = governed(reading, head, index);
  if (said.length === 0 || (head.counted !== 'victims' && !isOfAll)) return said;
  const behind = passive(reading, isOfAll ? { ...head, at: head.at + 4 } : head, index);
  // What is compared is what stands last.
  return [...behind.filter(({ measure }) => !said.some((one) => one.measure === measure)), ...said];
}

/** 'identified eight victims*, all of whom* received care': what became of them has the same number. */
function isAllOfWhom(tokens: ReadonlyArray<Token>, at: number): boolean {
  if (textAt(tokens, at) !== ',' || !both.has(tokenAt(tokens, at + 1))) return false;
  return textAt(tokens, at + 2) === 'of' && textAt(tokens, at + 3) === 'whom';
}

/** 'compared with seven cases *investigated*, five cases prosecuted': in such a list each verb stands behind its number. */
function isListedBehind({ zone, governor, tokens }: Reading): boolean {
  return zone === 'compared' && governor !== null && participle.test(textAt(tokens, governor.at));
}
