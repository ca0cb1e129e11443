import type { Figure, Strength } from '../figure.ts';
import { hasAny, kindAt, type Sentence, type Token, textAt, tokenAt } from '../tokens/token.ts';
import type { Lexicon } from '../words/lexicon.ts';
import {
  auxiliaries,
  denials,
  earlier,
  insiders,
  kindWords,
  officials,
  pronouns,
  restrictors,
  telling,
} from '../words/word-lists.ts';
import { set } from '../words/word-sets.ts';
import { deniedAt, isOfVictims, kept } from './denied-words.ts';
import { hasCompanion } from './governor.ts';
import { exploitationIn } from './head.ts';
import { spans } from './period-words.ts';

/** What a denial says: that there were none, or that the number is not told. */
export interface Statement {
  figures: Figure[];
  /** Index of the token behind the words it denies. */
  until: number;
}

/**
 * The statement that a 'not' or 'never' makes; `null` where it denies something else ('did not train').
 *
 * 'did not convict any traffickers', 'has never initiated a prosecution' say none; 'did not report identifying any victims',
 * 'did not provide data on convictions' say that it is not reported.
 */
export function statementAt(sentence: Sentence, denial: number, lexicon: Lexicon): Statement | null {
  const { tokens, starts, ends } = sentence;
  const denied = deniedAt(tokens, denial, lexicon);
  if (!denied) return null;
  const { from, until, kind } = denied;
  const { names, last } = measuresIn(tokens, from, until, lexicon);
  if (names.length === 0) return null;
  const lasting = denied.lasting || isLasting(tokens, denial);
  const strength = strengthOf(tokens, from, Math.min(until, last + 8), kind, lexicon);
  const before = auxiliaries.has(tokenAt(tokens, denial - 1)) ? denial - 1 : denial;
  const figures = names.map((measure) => ({
    measure,
    value: kind === 'none' ? 0 : null,
    qualifier: 'exact' as const,
    unit: null,
    exploitation: exploitationIn(tokens, from, until),
    compared: false,
    anchor: null,
    period: null,
    earlier: false,
    latest: false,
    strength,
    split: false,
    agency: null,
    grand: false,
    lasting,
    start: starts[Math.min(from, before)] as number,
    end: ends[Math.max(denial, objectEnd(tokens, last, until, lexicon))] as number,
  }));
  return { figures, until: Math.max(until, denial + 1) };
}

const objects = set('victims traffickers suspects defendants cases anyone perpetrators offenders individuals persons');

/** 'how many victims it identified', 'the number of identified victims', 'whether it convicted any', 'neither prosecuted nor convicted' */
const asking = set('many number count track whether nor');

/** The measures of a clause, and the last token that names one. */
function measuresIn(
  tokens: ReadonlyArray<Token>,
  verb: number,
  until: number,
  lexicon: Lexicon,
): { names: string[]; last: number } {
  const found = new Set<string>();
  const counting = hasAny(tokens, verb, until, asking);
  let last = verb;
  for (let index = verb; index < until; index += 1) {
    const word = tokens[index] as Token;
    if (word.text === 'to' && found.size > 0) break;
    if (!lexicon.any.has(word) || isWho(tokens, index) || isOfRecords(tokens, index, verb)) continue;
    const inside = index > verb && !counting && !isBehindNoun(tokens, index, lexicon);
    const names = namedBy(tokens, index, until, lexicon, inside);
    for (const name of names) found.add(name);
    if (names.length > 0) last = index;
  }
  return { names: [...found], last };
}

/** 'did not *provide data* on the protection of victims': who gives no data may have given protection. */
function isOfRecords(tokens: ReadonlyArray<Token>, index: number, verb: number): boolean {
  return index === verb && telling.has(tokenAt(tokens, verb)) && hasAny(tokens, verb + 1, verb + 4, kept);
}

/** 'how many *identified* victims received care': it says whom is meant. */
function isWho(tokens: ReadonlyArray<Token>, index: number): boolean {
  return textAt(tokens, index - 1) === 'many' && tokenAt(tokens, index + 1).counted !== null;
}

/** 'statistics on *identified* victims', 'statistics on victims *identified*', 'any cases prosecuted *or convicted*' */
function isBehindNoun(tokens: ReadonlyArray<Token>, index: number, lexicon: Lexicon): boolean {
  const before = tokenAt(tokens, index - 1);
  if (before.text === 'on' && kept.has(tokenAt(tokens, index - 2)) && isOfVictims(tokens, index, lexicon)) return true;
  if (before.text === 'or' && textAt(tokens, index - 2) === ',' && isOfVictims(tokens, index, lexicon)) return true;
  if (before.text === 'or' || before.text === 'and')
    return lexicon.verbs.has(tokenAt(tokens, index - 2)) && tokenAt(tokens, index - 3).counted !== null;
  return before.counted !== null || isOfRecord(tokens, index);
}

const about = set('on about regarding');

/** 'no figures *on identified* victims' */
function isOfRecord(tokens: ReadonlyArray<Token>, index: number): boolean {
  if (!about.has(tokenAt(tokens, index - 1)) || tokenAt(tokens, index + 1).counted !== 'victims') return false;
  return kept.has(tokenAt(tokens, index - 2));
}

const data = set('data statistics information');

/** 'investigative data' */
function ofData(text: string, { measures }: Lexicon): string[] {
  return measures.filter(({ adjective }) => adjective === text).map(({ name }) => name);
}

/** The measures that a word names; a participle inside an object ('assist the *identified* victims') names none. */
function namedBy(tokens: ReadonlyArray<Token>, at: number, until: number, lexicon: Lexicon, inside: boolean): string[] {
  const word = tokens[at] as Token;
  const names = data.has(tokenAt(tokens, at + 1)) ? ofData(word.text, lexicon) : [];
  for (const { name } of lexicon.nouns.get(word) ?? []) names.push(name);
  // 'the number of convicted traffickers who *served* their sentences'
  if ((inside && word.text.endsWith('ed')) || word.text === 'served') return names;
  for (const { measure, verb } of lexicon.verbs.get(word) ?? []) {
    if (hasCompanion(verb.with, tokens, at, until)) names.push(measure.name);
  }
  return names;
}

function strengthOf(
  tokens: ReadonlyArray<Token>,
  verb: number,
  until: number,
  kind: string,
  lexicon: Lexicon,
): Strength {
  const clause = tokens.slice(verb, until);
  if (clause.some((_, index) => isRestricting(clause, index, lexicon))) return 'part';
  if (clause.some((_, index) => isOfSome(clause, index) || isUntil(clause, index))) return 'part';
  if (isUntil(tokens, 0) || isOfOfficials(tokens, verb, until) || isOfSomeCases(tokens, verb)) return 'part';
  const isOfKind = exploitationIn(tokens, verb, until) !== null;
  if (isOfKind && kind === 'not-reported') return 'part';
  const narrow = isOfKind || clause.some(({ text }) => text === 'efforts');
  return narrow || (kind === 'none' && clause.some(({ text }) => text === 'article')) ? 'weak' : 'total';
}

/** 'the *remaining six* prosecutions did not *result* in conviction' */
function isOfSomeCases(tokens: ReadonlyArray<Token>, verb: number): boolean {
  if (textAt(tokens, verb) !== 'result') return false;
  return tokens.slice(Math.max(0, verb - 8), verb).some(({ kind }) => kind === 'number');
}

/** 'investigated complicit *officials*, but did not report any *resulting* convictions' */
function isOfOfficials(tokens: ReadonlyArray<Token>, verb: number, until: number): boolean {
  return hasAny(tokens, verb, until, resulting) && hasAny(tokens, 0, verb, officials);
}

const resulting = set('resulting');

/** 'had never convicted anyone *before 2019*', 'did not convict anyone *until 2019*': then it did. */
function isUntil(words: ReadonlyArray<Token>, index: number): boolean {
  const isPrior = textAt(words, index) === 'prior' && textAt(words, index + 1) === 'to';
  if (!isPrior && !limits.has(tokenAt(words, index))) return false;
  const then = isPrior ? index + 2 : index + 1;
  return kindAt(words, then) === 'year' || textAt(words, then + 1) === 'reporting' || textAt(words, then) === 'this';
}

const limits = set('before until');

/** 'how many of the 70 identified victims received care' */
function isOfSome(clause: ReadonlyArray<Token>, index: number): boolean {
  return textAt(clause, index) === 'many' && textAt(clause, index + 1) === 'of';
}

function isRestricting(clause: ReadonlyArray<Token>, index: number, lexicon: Lexicon): boolean {
  if (!restrictors.has(tokenAt(clause, index)) || asksOfAll(clause, index, lexicon)) return false;
  // 'did not report an *official number* of victims'
  return !(textAt(clause, index) === 'official' && kept.has(tokenAt(clause, index + 1)));
}

/** 'whether it convicted any', 'whether courts convicted': of all, not of what was told. */
function asksOfAll(clause: ReadonlyArray<Token>, whether: number, lexicon: Lexicon): boolean {
  if (textAt(clause, whether) !== 'whether') return false;
  const subject = textAt(clause, whether + 1) === 'the' ? whether + 2 : whether + 1;
  const word = tokenAt(clause, subject);
  return (pronouns.has(word) || insiders.has(word)) && lexicon.verbs.has(tokenAt(clause, subject + 1));
}

/**
 * Whether a sentence says that the answer at an index was the same before: 'for the second consecutive year'. In front of all that is
 * denied that is said of all; behind it of the last, and in front of a clause of its own of that: '…, and for the second year in a row
 * it did not'.
 */
export function isLasting(tokens: ReadonlyArray<Token>, denial: number): boolean {
  if (likeBefore.has(tokenAt(tokens, 0)) && isLikeBefore(tokens)) return true;
  if (tokens.some((_, index) => isAsBefore(tokens, index))) return true;
  return tokens.some((_, index) => isLastingWord(tokens, index) && isSaidOf(tokens, index, denial));
}

function isSaidOf(tokens: ReadonlyArray<Token>, said: number, denial: number): boolean {
  const before = tokens.findLastIndex((token, index) => index < said && isDenied(token));
  if (before < 0) return true;
  const behind = tokens.findIndex((token, index) => index > said && isDenied(token));
  return denial === (behind >= 0 && opensClause(tokens, said) ? behind : before);
}

function isLastingWord(tokens: ReadonlyArray<Token>, index: number): boolean {
  const text = textAt(tokens, index);
  if (text === 'consecutive' || text === 'straight' || text === 'ever') return true;
  // 'no convictions in either year', 'no convictions, nor had there been any in the year before'
  if (text === 'either') return spans.has(tokenAt(tokens, index + 1));
  if (text === 'nor') return textAt(tokens, index + 1) === 'had' && textAt(tokens, index + 4) === 'any';
  if (text === 'since') return kindAt(tokens, index + 1) === 'year' || textAt(tokens, index + 1) === 'it';
  return text === 'row' && textAt(tokens, index - 1) === 'a';
}

/** A 'not', or a number that says none. */
function isDenied(token: Token): boolean {
  return denials.has(token) || (token.kind === 'number' && token.value === 0);
}

/** ', and *for the second year in a row*' */
function opensClause(tokens: ReadonlyArray<Token>, said: number): boolean {
  const from = tokens.findLastIndex(({ text }, index) => index < said && text === 'for');
  return from > 0 && jointsOfClauses.has(tokenAt(tokens, from - 1));
}

const jointsOfClauses = set(', and ; – —');
const likeBefore = set('similar as like consistent');

/** 'Similar to past years, the state did not', 'As in the previous reporting period', 'As in 2016' */
function isLikeBefore(tokens: ReadonlyArray<Token>): boolean {
  return tokens.slice(1, 4).some((word, index) => {
    return word.kind === 'year' || (earlier.has(word) && spans.has(tokenAt(tokens, index + 2)));
  });
}

const be = set('is was been');

/** 'no convictions*, as had been the case* in the year before', '*, as in* 2016', '*, as in* the previous year', '*, as in* the year before' */
function isAsBefore(tokens: ReadonlyArray<Token>, as: number): boolean {
  if (textAt(tokens, as) !== 'as' || textAt(tokens, as - 1) !== ',') return false;
  const last = be.has(tokenAt(tokens, as + 2)) ? as + 2 : as + 1;
  if (be.has(tokenAt(tokens, last)) && textAt(tokens, last + 1) === 'the' && textAt(tokens, last + 2) === 'case')
    return true;
  if (textAt(tokens, as + 1) !== 'in') return false;
  return (
    kindAt(tokens, as + 2) === 'year' || earlier.has(tokenAt(tokens, as + 3)) || textAt(tokens, as + 4) === 'before'
  );
}

/** The end of the object: 'any traffickers' belongs to 'did not convict'. */
function objectEnd(tokens: ReadonlyArray<Token>, last: number, until: number, lexicon: Lexicon): number {
  for (let index = last + 1; index < Math.min(until, last + 6); index += 1) {
    const word = tokens[index] as Token;
    if (objects.has(word)) return index;
    if (!kindWords.has(word) && word.text !== 'any' && word.text !== 'of' && !lexicon.nouns.has(word)) break;
  }
  return last;
}
