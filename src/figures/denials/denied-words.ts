import { subjectOf } from '../doers/subject.ts';
import { isGovernmentAt, isPast } from '../tokens/around.ts';
import { longestPhrase } from '../tokens/distances.ts';
import { firstOf, firstText, hasAny, type Token, type Tokens, textAt, tokenAt } from '../tokens/token.ts';
import type { Lexicon } from '../words/lexicon.ts';
import * as words from '../words/word-lists.ts';
import { set, unionOf } from '../words/word-sets.ts';
import { behindIfAny, clauseEnd } from './clause-end.ts';
import { type Denied, kindOf } from './denied-kind.ts';

const lasting = set('never yet');

/** What the word at an index denies; `null` where it denies nothing that is counted ('did not train'). */
export function deniedAt(tokens: Tokens, denial: number, lexicon: Lexicon): Denied | null {
  const isAsked = isUnclear(tokens, denial);
  if (!isAsked && isMissing(tokens, denial)) return missingBefore(tokens, denial, lexicon);
  if (isUnknownNumber(tokens, denial)) return ofUnknown(tokens, denial, lexicon);
  const first = isAsked ? denial + 1 : deniedFrom(tokens, denial, lexicon);
  if (first === null) return null;
  const from = behindAdverbs(tokens, behindIfAny(tokens, first));
  if (isAsked) return { from, until: clauseEnd(tokens, from, lexicon), kind: 'not-reported', lasting: false };
  const word = tokens[denial] as Token;
  const isOfData = (word.text === 'no' && !isNoSign(tokens, denial)) || words.lacking.has(word);
  if (!isOfData && !isDeedDenied(tokens, denial, from, lexicon)) return null;
  const until = clauseEnd(tokens, from, lexicon);
  const kind = isOfData ? 'not-reported' : kindOf({ tokens, from, until, lexicon });
  return kind && { from, until, kind, lasting: isNeverYet(tokens, denial, from) };
}

/** 'did not *convict*', 'there were neither *prosecutions* nor convictions' */
function isDeedDenied(tokens: Tokens, denial: number, from: number, lexicon: Lexicon): boolean {
  const first = tokenAt(tokens, from);
  if (textAt(tokens, denial) === 'neither' && lexicon.nouns.has(first)) return true;
  // 'There *is yet to be* a conviction'
  const isYetToBe = first.text === 'be' && textAt(tokens, from - 2) === 'yet' && textAt(tokens, from - 4) === 'there';
  return isYetToBe || isDeed(first, lexicon);
}

/** 'has never convicted', 'has not yet convicted'; 'the law has *not yet resulted in* convictions' is of one law, which may be new. */
function isNeverYet(tokens: Tokens, denial: number, verb: number): boolean {
  if (lasting.hasAt(tokens, denial)) return true;
  return textAt(tokens, denial + 1) === 'yet' && !words.yielding.hasAt(tokens, verb);
}

const untold = set('unknown unspecified undisclosed');

function isUnknownNumber(tokens: Tokens, denial: number): boolean {
  return untold.hasAt(tokens, denial) && textAt(tokens, denial + 1) === 'number' && textAt(tokens, denial + 2) === 'of';
}

/** '*an unknown number of* investigations', '*convicted an unspecified number of* traffickers' */
function ofUnknown(tokens: Tokens, denial: number, lexicon: Lexicon): Denied | null {
  const from = lexicon.verbs.hasAt(tokens, denial - 2) ? denial - 2 : denial;
  let noun = denial + 3;
  while (words.kindWords.hasAt(tokens, noun)) noun += 1;
  // 'trained an unknown number *of officers*'
  if (from === denial && !lexicon.nouns.hasAt(tokens, noun)) return null;
  const end = clauseEnd(tokens, denial + 3, lexicon);
  const number = tokens.findIndex(({ kind }, at) => at > denial + 3 && at < end && kind === 'number');
  // 'an unknown number of suspects *in nine cases*' is told in cases
  if (number > 0 && !words.joints.hasAt(tokens, number - 1)) return null;
  return { from, until: number > 0 ? number : end, kind: 'not-reported', lasting: false };
}

/** Index of the first word that is denied: 'did not', 'has never', 'neither', 'failed to', ', failing to', 'has yet to', 'nor did it', 'no statistics'. */
function deniedFrom(tokens: Tokens, denial: number, lexicon: Lexicon): number | null {
  const { text } = tokens[denial] as Token;
  if (text === 'nor') return deniedByNor(tokens, denial, lexicon);
  if (isNoSign(tokens, denial)) return verbBehind(tokens, denial + 2, lexicon);
  if (undone.hasAt(tokens, denial)) return isUndone(tokens, denial) ? denial + 2 : null;
  const unable = unableAt(tokens, denial);
  if (unable >= 0) return isUntold(tokens, unable) ? unable + 2 : null;
  return isDenying(tokens, denial) ? denial + 1 : null;
}

/** '*unable* to report', 'not *able* to report'; -1 where neither is said. */
function unableAt(tokens: Tokens, denial: number): number {
  if (textAt(tokens, denial) === 'unable') return denial;
  return textAt(tokens, denial) === 'not' && textAt(tokens, denial + 1) === 'able' ? denial + 1 : -1;
}

function isDenying(tokens: Tokens, denial: number): boolean {
  const word = tokens[denial] as Token;
  if (words.lacking.has(word)) return isLacking(tokens, denial);
  if (word.text === 'no') return hasAny(tokens, denial + 1, denial + 4, words.records);
  if (textAt(tokens, denial - 1) === 'could') return isUntold(tokens, denial);
  if (word.text === 'without') return textAt(tokens, denial + 1).endsWith('ing');
  // 'compared *with not convicting* any', '*after not convicting* any'
  const isCompared = leadingToCompared.hasAt(tokens, denial - 1) && textAt(tokens, denial + 1).endsWith('ing');
  return isCompared || word.text === 'neither' || words.auxiliaries.hasAt(tokens, denial - 1);
}

/** 'lacked *data on* the number of convictions'; not 'lacked data to identify victims' */
function isLacking(tokens: Tokens, index: number): boolean {
  const record = firstOf(tokens, index + 1, index + 4, words.records);
  return record > 0 && words.regarding.hasAt(tokens, record + 1);
}

const leadingToCompared = set('with to from after');

const undone = set('failed failing yet');

/** 'failed to', 'has yet to', ', failing to'; not 'officers failing to' */
function isUndone(tokens: Tokens, index: number): boolean {
  if (textAt(tokens, index + 1) !== 'to') return false;
  if (textAt(tokens, index) === 'failing') return textAt(tokens, index - 1) === ',';
  return textAt(tokens, index) === 'failed' || words.auxiliaries.hasAt(tokens, index - 1);
}

/** 'was unable to *provide* data', 'could not *report* how many'; what could not be done is not said to be none. */
function isUntold(tokens: Tokens, denial: number): boolean {
  const verb = textAt(tokens, denial + 1) === 'to' ? denial + 2 : denial + 1;
  return words.telling.hasAt(tokens, verb);
}

/** 'nor did the government *convict*', 'Neither inspectors nor the police *opened*' */
function deniedByNor(tokens: Tokens, nor: number, lexicon: Lexicon): number | null {
  if (words.auxiliaries.hasAt(tokens, nor + 1)) return verbBehind(tokens, nor + 2, lexicon);
  const first = firstText(tokens, nor - longestPhrase, nor, 'neither');
  if (first < 0 || ![first + 1, nor + 1].some((at) => isGovernmentAt(tokens, at))) return null;
  const verb = verbBehind(tokens, nor + 2, lexicon);
  return verb !== null && isPast(tokenAt(tokens, verb)) ? verb : null;
}

const signs = set('evidence indication indications');

/** 'There was *no evidence that the government* convicted anyone'; not 'that NGOs identified any' */
function isNoSign(tokens: Tokens, no: number): boolean {
  if (textAt(tokens, no) !== 'no' || !signs.hasAt(tokens, no + 1)) return false;
  return isGovernmentAt(tokens, textAt(tokens, no + 2) === 'that' ? no + 3 : no + 2);
}

/** 'nor did *the government* convict', 'no evidence *that the government* convicted' */
function verbBehind(tokens: Tokens, from: number, lexicon: Lexicon): number | null {
  for (let index = from; index < from + 4; index += 1) if (isDeed(tokenAt(tokens, index), lexicon)) return index;
  return null;
}

/** A verb that denies something when it is denied. */
function isDeed(word: Token, lexicon: Lexicon): boolean {
  return lexicon.verbs.has(word) || words.telling.has(word) || words.carriers.has(word) || words.yielding.has(word);
}

const denialAdverbs = set('yet also been ever once');

function behindAdverbs(tokens: Tokens, first: number): number {
  let from = first;
  if (words.uncountedDeeds.hasAt(tokens, from) && ['or', ','].includes(textAt(tokens, from + 1))) from += 2;
  // 'consistently'; not 'supply'
  const isAdverb = (at: number) => textAt(tokens, at).endsWith('ly') && !words.telling.hasAt(tokens, at);
  while (denialAdverbs.hasAt(tokens, from) || isAdverb(from)) from += 1;
  return from;
}

const given =
  set(`available known provided reported released published disclosed kept maintained collected compiled given supplied furnished shared
  obtained determined`);

const unknown = set('unknown unclear');

const asking = set('how if whether what why');

/** 'statistics on prosecutions were not available', 'were lacking', 'the number is unknown', 'remained unknown' */
function isMissing(tokens: Tokens, index: number): boolean {
  const { text } = tokens[index] as Token;
  if (text === 'not') return isWithheld(tokens, index);
  if (!beOrRemain.hasAt(tokens, index - 1)) return false;
  if (unknown.hasAt(tokens, index)) return !asking.hasAt(tokens, index + 1);
  return text === 'unavailable' || text === 'lacking';
}

const beOrRemain = unionOf(words.be, set('remain remains remained'));

const likewise = set('also likewise similarly');

/** 'were *not (yet) available*', 'were also *not available*', 'could *not be obtained*' */
function isWithheld(tokens: Tokens, not: number): boolean {
  const next = textAt(tokens, not + 1);
  if (next === 'be') return given.hasAt(tokens, not + 2);
  const be = likewise.hasAt(tokens, not - 1) ? not - 2 : not - 1;
  return words.be.hasAt(tokens, be) && given.hasAt(tokens, next === 'yet' ? not + 2 : not + 1);
}

function missingBefore(tokens: Tokens, denial: number, lexicon: Lexicon): Denied | null {
  const subject = subjectOf(tokens, denial);
  const asked = subject.findIndex(({ text }, at) => text === 'how' && textAt(subject, at + 1) === 'many');
  if (asked >= 0) return ofHowMany(tokens, denial - subject.length + asked, denial);
  const first = subject.findIndex((word) => words.kept.has(word));
  if (first < 0) return null;
  const record = denial - subject.length + first;
  // '*prosecution* statistics', 'law *enforcement* data'
  const isNamed = [lexicon.nouns, lexicon.adjectives].some((known) => known.hasAt(tokens, record - 1));
  return { from: isNamed ? record - 1 : record, until: denial, kind: 'not-reported', lasting: false };
}

/** '*how many victims were identified* was not known'; 'how many of the 12' asks something else. */
function ofHowMany(tokens: Tokens, how: number, denial: number): Denied | null {
  if (textAt(tokens, how + 2) === 'of') return null;
  return { from: how, until: denial, kind: 'not-reported', lasting: false };
}

const known = set('known clear');

/** 'it was unclear how many victims were identified', 'it was not known how many'; 'how many of the 12' asks something else. */
function isUnclear(tokens: Tokens, index: number): boolean {
  const isNot = textAt(tokens, index) === 'not' && known.hasAt(tokens, index + 1);
  if (!isNot && !unknown.hasAt(tokens, index)) return false;
  const how = isNot ? index + 2 : index + 1;
  return textAt(tokens, how) === 'how' && textAt(tokens, how + 1) === 'many' && textAt(tokens, how + 2) !== 'of';
}
