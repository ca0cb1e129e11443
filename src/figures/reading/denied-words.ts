import { firstOf, hasAny, kindAt, type Token, textAt, tokenAt } from '../tokens/token.ts';
import type { Lexicon } from '../words/lexicon.ts';
import {
  auxiliaries,
  carriers,
  clauseEnds,
  insiders,
  kindWords,
  lacking,
  pronouns,
  telling,
  tellings,
} from '../words/word-lists.ts';
import { set } from '../words/word-sets.ts';
import { hasCompanion } from './governor.ts';
import { subjectOf } from './subject.ts';

/** The words that a denial is about: they hold what is counted. */
export interface Denied {
  /** Index of the first: a verb ('report'), or the noun of what is kept ('statistics'). */
  from: number;
  /** Index of the token behind the last. */
  until: number;
  kind: 'none' | 'not-reported';
  /** It was never otherwise. */
  lasting: boolean;
}

/** What the word at an index denies; `null` where it denies nothing that is counted ('did not train'). */
export function deniedAt(tokens: ReadonlyArray<Token>, denial: number, lexicon: Lexicon): Denied | null {
  if (isMissing(tokens, denial)) return missingBefore(tokens, denial);
  const isAsked = isUnclear(tokens, denial);
  const first = isAsked ? denial + 1 : deniedFrom(tokens, denial, lexicon);
  if (first === null) return null;
  const from = behindAdverbs(tokens, behindAside(tokens, first));
  if (isAsked) return { from, until: clauseEnd(tokens, from, lexicon), kind: 'not-reported', lasting: false };
  const word = tokens[denial] as Token;
  const isOfData = word.text === 'no' || lacking.has(word);
  if (!isOfData && !isDeed(tokenAt(tokens, from), lexicon)) return null;
  const until = clauseEnd(tokens, from, lexicon);
  const kind = isOfData ? 'not-reported' : kindOf(tokens, from, until, lexicon);
  return kind && { from, until, kind, lasting: lasting.has(word) || textAt(tokens, denial + 1) === 'yet' };
}

const lasting = set('never yet');
const keptRecords = set('data statistics information records reports figures');

/** Index of the first word that is denied: 'did not', 'has never', 'neither', 'failed to', 'has yet to', 'nor did it', 'no statistics'. */
function deniedFrom(tokens: ReadonlyArray<Token>, denial: number, lexicon: Lexicon): number | null {
  const { text } = tokens[denial] as Token;
  if (text === 'nor')
    return auxiliaries.has(tokenAt(tokens, denial + 1)) ? verbBehind(tokens, denial + 2, lexicon) : null;
  if (text === 'failed' || text === 'yet') return isUndone(tokens, denial) ? denial + 2 : null;
  if (text === 'unable') return isUntold(tokens, denial) ? denial + 2 : null;
  return isDenying(tokens, denial) ? denial + 1 : null;
}

function isDenying(tokens: ReadonlyArray<Token>, denial: number): boolean {
  const word = tokens[denial] as Token;
  if (lacking.has(word)) return isLacking(tokens, denial);
  if (word.text === 'no') return hasAny(tokens, denial + 1, denial + 4, keptRecords);
  if (textAt(tokens, denial - 1) === 'could') return isUntold(tokens, denial);
  if (word.text === 'without') return textAt(tokens, denial + 1).endsWith('ing');
  return word.text === 'neither' || auxiliaries.has(tokenAt(tokens, denial - 1)) || isCompared(tokens, denial);
}

const about = set('on for regarding');

/** 'lacked *data on* the number of convictions'; not 'lacked data to identify victims' */
function isLacking(tokens: ReadonlyArray<Token>, index: number): boolean {
  const record = firstOf(tokens, index + 1, index + 4, keptRecords);
  return record > 0 && about.has(tokenAt(tokens, record + 1));
}

const leadingToCompared = set('with to from');

/** 'compared *with not convicting* any' */
function isCompared(tokens: ReadonlyArray<Token>, denial: number): boolean {
  return leadingToCompared.has(tokenAt(tokens, denial - 1)) && textAt(tokens, denial + 1).endsWith('ing');
}

const having = set('has have had');

/** 'failed to', 'has yet to' */
function isUndone(tokens: ReadonlyArray<Token>, index: number): boolean {
  if (textAt(tokens, index + 1) !== 'to') return false;
  return textAt(tokens, index) === 'failed' || having.has(tokenAt(tokens, index - 1));
}

/** 'was unable to *provide* data', 'could not *report* how many'; what could not be done is not said to be none. */
function isUntold(tokens: ReadonlyArray<Token>, denial: number): boolean {
  const verb = textAt(tokens, denial + 1) === 'to' ? denial + 2 : denial + 1;
  return telling.has(tokenAt(tokens, verb));
}

/** 'nor did *the government* convict' */
function verbBehind(tokens: ReadonlyArray<Token>, from: number, lexicon: Lexicon): number | null {
  for (let index = from; index < from + 4; index += 1) {
    if (isDeed(tokenAt(tokens, index), lexicon)) return index;
  }
  return null;
}

/** A verb that denies something when it is denied. */
function isDeed(word: Token, lexicon: Lexicon): boolean {
  return lexicon.verbs.has(word) || telling.has(word) || carriers.has(word);
}

const given = set('available known provided reported released published disclosed kept maintained collected compiled');
const toBe = set('is are was were');

/** 'statistics on prosecutions were not available', 'the number is unknown' */
function isMissing(tokens: ReadonlyArray<Token>, index: number): boolean {
  const { text } = tokens[index] as Token;
  if (!toBe.has(tokenAt(tokens, index - 1))) return false;
  if (text === 'not') return given.has(tokenAt(tokens, index + 1));
  return text === 'unavailable' || (text === 'unknown' && textAt(tokens, index + 1) !== 'how');
}

/** What is kept of cases and told of them. */
export const kept = set('data statistics information records figures number numbers total');

function missingBefore(tokens: ReadonlyArray<Token>, denial: number): Denied | null {
  const subject = subjectOf(tokens, denial);
  const first = subject.findIndex((word) => kept.has(word));
  if (first < 0) return null;
  return { from: denial - subject.length + first, until: denial, kind: 'not-reported', lasting: false };
}

/** 'it was unclear how many victims were identified'; 'how many of the 12' asks something else. */
function isUnclear(tokens: ReadonlyArray<Token>, index: number): boolean {
  const { text } = tokens[index] as Token;
  if (text !== 'unclear' && text !== 'unknown') return false;
  return (
    textAt(tokens, index + 1) === 'how' && textAt(tokens, index + 2) === 'many' && textAt(tokens, index + 3) !== 'of'
  );
}

const asides = set('however therefore also again nonetheless nevertheless');

/** 'did not*, however,* identify any' */
function behindAside(tokens: ReadonlyArray<Token>, first: number): number {
  const isAside = textAt(tokens, first) === ',' && asides.has(tokenAt(tokens, first + 1));
  return isAside && textAt(tokens, first + 2) === ',' ? first + 3 : first;
}

/** 'did not *arrest or* prosecute anyone' */
const deedsBesideADenial = set('arrest arrested detain detained screen screened');
const denialAdverbs = set('yet also been ever once');

function behindAdverbs(tokens: ReadonlyArray<Token>, first: number): number {
  let from = first;
  if (
    deedsBesideADenial.has(tokenAt(tokens, from)) &&
    (textAt(tokens, from + 1) === 'or' || textAt(tokens, from + 1) === ',')
  )
    from += 2;
  while (denialAdverbs.has(tokenAt(tokens, from)) || textAt(tokens, from).endsWith('ly')) from += 1;
  return from;
}

/** A clause goes on over the commas of a list ('prosecute, convict, or punish'). */
function clauseEnd(tokens: ReadonlyArray<Token>, from: number, lexicon: Lexicon): number {
  let index = from;
  for (; index < tokens.length; index += 1) {
    const token = tokens[index] as Token;
    const { text, kind } = token;
    if (text === ',' && !isListed(tokens, index, lexicon) && !isNumberTold(tokens, from, index)) break;
    if (kind === 'mark' && text !== ',' && text !== '-' && text !== '/') break;
    if (clauseEnds.has(token) || (text === 'and' && startsClause(tokens, index))) break;
  }
  return index;
}

/** 'did not report any data, *including the number* of convictions' */
function isNumberTold(tokens: ReadonlyArray<Token>, verb: number, comma: number): boolean {
  return (
    telling.has(tokenAt(tokens, verb)) &&
    textAt(tokens, comma + 1) === 'including' &&
    hasAny(tokens, comma + 2, comma + 4, kept)
  );
}

function isListed(tokens: ReadonlyArray<Token>, comma: number, lexicon: Lexicon): boolean {
  for (let at = comma + 1; at <= comma + 3; at += 1) {
    const word = tokenAt(tokens, at);
    // 'did not keep statistics, *officials* reported identifying 12'
    if (insiders.has(word) || pronouns.has(word)) return false;
    if (lexicon.nouns.has(word) || (lexicon.verbs.has(word) && !word.text.endsWith('ed'))) return true;
    if (textAt(tokens, comma + 1) === 'or' && isOfVictims(tokens, at, lexicon)) return true;
  }
  return false;
}

/** 'convictions, or *victims identified*', 'convictions, or *identified victims*' */
export function isOfVictims(tokens: ReadonlyArray<Token>, at: number, lexicon: Lexicon): boolean {
  if (!lexicon.verbs.has(tokenAt(tokens, at))) return false;
  return [at - 1, at + 1].some((beside) => tokenAt(tokens, beside).counted === 'victims');
}

/** 'did not prosecute anyone and convicted 12', 'and convicted fewer': a verb in the past with an amount, or 'did' again. */
function startsClause(tokens: ReadonlyArray<Token>, and: number): boolean {
  const next = tokenAt(tokens, and + 1);
  if (auxiliaries.has(next)) return true;
  return next.text.endsWith('ed') && (kindAt(tokens, and + 2) === 'number' || amounts.has(tokenAt(tokens, and + 2)));
}

const amounts = set('fewer more less');

const anything = set('any anyone a');

function kindOf(tokens: ReadonlyArray<Token>, verb: number, until: number, lexicon: Lexicon): Denied['kind'] | null {
  const word = tokenAt(tokens, verb);
  if (isNotGiven(tokens, verb, until, lexicon)) return 'none';
  if (isNotAs(tokens, verb, until) || isOfProgress(tokens, verb)) return null;
  if (telling.has(word)) return isUntoldNumber(tokens, verb, until, lexicon) ? 'not-reported' : null;
  // 'has yet to open two cases that it announced'
  if (tokens.slice(verb + 1, verb + 3).some((token) => token.kind === 'number' && token.value > 0)) return null;
  const isAny = hasAny(tokens, verb + 1, until, anything);
  if (lexicon.verbs.has(word)) return isAny || isBare(tokens, verb + 1, lexicon) || carriers.has(word) ? 'none' : null;
  return carriers.has(word) ? 'none' : null;
}

const means = set(
  'procedure procedures system systems mechanism mechanisms guidelines protocol protocols process tools',
);

/** 'did not report *any* convictions', 'did not report *convictions*' */
function isUntoldNumber(tokens: ReadonlyArray<Token>, verb: number, until: number, lexicon: Lexicon): boolean {
  if (lexicon.nouns.has(tokenAt(tokens, verb + 1))) return true;
  return hasAny(tokens, verb + 1, until, tellings) && !isOfMeans(tokens, verb, until);
}

/** 'did not have *a formal procedure for* identifying victims' says nothing of how many there were. */
function isOfMeans(tokens: ReadonlyArray<Token>, verb: number, until: number): boolean {
  const object = Math.min(until, verb + 5);
  return hasAny(tokens, verb + 1, object, means) && !hasAny(tokens, verb + 1, until, kept);
}

/** 'did not *provide services* to any victims': a verb of telling that gives something else than a number. */
function isNotGiven(tokens: ReadonlyArray<Token>, verb: number, until: number, lexicon: Lexicon): boolean {
  const senses = lexicon.verbs.get(tokenAt(tokens, verb)) ?? [];
  const isGiven = senses.some(({ verb: one }) => one.with && hasCompanion(one.with, tokens, verb, until));
  return isGiven && hasAny(tokens, verb + 1, until, anything) && !hasAny(tokens, verb + 1, until, kept);
}

const named = set('having being involving');

/** 'did not record convictions *as having involved* trafficking': there were some, under another name. */
function isNotAs(tokens: ReadonlyArray<Token>, verb: number, until: number): boolean {
  for (let at = verb + 2; at < until; at += 1)
    if (textAt(tokens, at) === 'as') return named.has(tokenAt(tokens, at + 1));
  return false;
}

const making = set('made make');
const progress = set('progress efforts effort improvements strides advances headway');

/** 'has not *made sufficient progress* in prosecuting traffickers': there were too few, or nothing is said of how many. */
function isOfProgress(tokens: ReadonlyArray<Token>, verb: number): boolean {
  return making.has(tokenAt(tokens, verb)) && hasAny(tokens, verb + 1, verb + 5, progress);
}

const accusedPlural = set('traffickers suspects defendants');

/** 'did not prosecute suspected traffickers': the plural right behind the verb means any. */
function isBare(tokens: ReadonlyArray<Token>, from: number, lexicon: Lexicon): boolean {
  let index = from;
  while (kindWords.has(tokenAt(tokens, index)) || lexicon.verbs.has(tokenAt(tokens, index))) index += 1;
  return accusedPlural.has(tokenAt(tokens, index));
}
