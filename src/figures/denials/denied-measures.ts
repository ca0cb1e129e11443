import { lastBefore } from '../tokens/around.ts';
import { hasAny, type Token, type Tokens, textAt, tokenAt } from '../tokens/token.ts';
import { hasCompanion } from '../verbs/companions.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { kept, listMarks, outsiders, regarding, telling, victims } from '../words/word-lists.ts';
import { set } from '../words/word-sets.ts';
import { isOfVictims } from './clause-end.ts';
import type { Clause } from './denied-kind.ts';

/** 'how many victims it identified', 'the number of identified victims', 'whether it convicted any', 'neither prosecuted nor convicted' */
const asking = set('many number count track whether nor');

/** The measures of a clause, and the last token that names one. */
export function measuresIn(clause: Clause): { names: string[]; last: number } {
  const { tokens, from: verb, until, lexicon } = clause;
  const found = new Set<string>();
  const counting = hasAny(tokens, verb, until, asking);
  let last = verb;
  for (let index = verb; index < until; index += 1) {
    const word = tokens[index] as Token;
    if (word.text === 'to' && found.size > 0) break;
    if (!isNaming(word, lexicon) || isWho(tokens, index) || isOfRecords(tokens, index, verb)) continue;
    const inside = index > verb && !counting && isInside(clause, index);
    const names = namedBy(clause, index, inside);
    for (const name of names) found.add(name);
    if (names.length > 0) last = index;
  }
  return { names: [...found], last };
}

function isNaming(word: Token, { any, adjectives }: Lexicon): boolean {
  return any.has(word) || adjectives.has(word);
}

/** A participle that says whom is meant: 'assist the *identified* victims'. */
function isInside({ tokens, from: verb, lexicon }: Clause, index: number): boolean {
  if (isBehindNoun(tokens, index, lexicon)) return false;
  // 'has never prosecuted *or convicted* anyone'
  return !(textAt(tokens, verb).endsWith('ed') && listMarks.hasAt(tokens, index - 1));
}

/** 'did not *provide data* on the protection of victims': who gives no data may have given protection. */
function isOfRecords(tokens: Tokens, index: number, verb: number): boolean {
  return index === verb && telling.hasAt(tokens, verb) && hasAny(tokens, verb + 1, verb + 4, kept);
}

/** 'how many *identified* victims received care': it says whom is meant. */
function isWho(tokens: Tokens, index: number): boolean {
  return textAt(tokens, index - 1) === 'many' && tokenAt(tokens, index + 1).counted !== null;
}

/** 'statistics on *identified* victims', 'statistics on victims *identified*', 'any cases prosecuted *or convicted*' */
function isBehindNoun(tokens: Tokens, index: number, lexicon: Lexicon): boolean {
  const before = tokenAt(tokens, index - 1);
  if (before.text === 'or' && textAt(tokens, index - 2) === ',' && isOfVictims(tokens, index, lexicon)) return true;
  if (before.text === 'or' || before.text === 'and')
    return lexicon.verbs.hasAt(tokens, index - 2) && tokenAt(tokens, index - 3).counted !== null;
  return before.counted !== null || isOfRecord(tokens, index);
}

/** 'no figures *on identified* victims' */
function isOfRecord(tokens: Tokens, index: number): boolean {
  if (!regarding.hasAt(tokens, index - 1) || tokenAt(tokens, index + 1).counted !== 'victims') return false;
  return kept.hasAt(tokens, index - 2);
}

function isSaid(companions: ReadonlyArray<string> | undefined, { tokens, until }: Clause, at: number): boolean {
  return hasCompanion(companions, tokens, at, until) && !(companions && isOfFunds(tokens, at, until));
}

const funds = set('financial funding funds monetary');

/** 'did not provide any *financial* support', 'any support *to organizations*': of victims it says nothing. */
function isOfFunds(tokens: Tokens, from: number, until: number): boolean {
  const to = lastBefore(tokens, until, 'to');
  return (
    hasAny(tokens, from, Math.min(until, from + 5), funds) ||
    (to > from && hasAny(tokens, to + 1, to + 3, outsiders) && !hasAny(tokens, from, to, victims))
  );
}

const keeping = set('collection management system systems base database');

const data = set('data statistics records figures');

const whole = set('comprehensive complete detailed full centralized aggregate reliable accurate');

/**
 * 'law enforcement *data*'; not 'law enforcement information', which is no count, 'law enforcement data *with neighbors*', which may have
 * been told, 'a law enforcement *data collection system*', and '*comprehensive* law enforcement data', of which there may be some
 */
function isOfData(tokens: Tokens, at: number): boolean {
  // 'statistics for trafficking as distinct from smuggling'
  if (hasAny(tokens, at - 3, at - 1, whole) || textAt(tokens, at + 3) === 'trafficking') return false;
  return data.hasAt(tokens, at + 1) && !keeping.hasAt(tokens, at + 2) && textAt(tokens, at + 2) !== 'with';
}

/** The measures that a word names; a participle inside an object ('assist the *identified* victims') names none. */
function namedBy(clause: Clause, at: number, inside: boolean): string[] {
  const { tokens, lexicon } = clause;
  const word = tokens[at] as Token;
  // '*investigative* data', 'law *enforcement* statistics'
  const names = isOfData(tokens, at)
    ? lexicon.measures.filter(({ adjectives }) => adjectives?.includes(word.text)).map(({ name }) => name)
    : [];
  // 'did not report whether victims testified in *trials*'
  const nouns = lexicon.governs.has(word) ? lexicon.nouns.get(word) : undefined;
  for (const { name } of nouns ?? []) names.push(name);
  // 'the number of convicted traffickers who *served* their sentences'
  if ((inside && word.text.endsWith('ed')) || word.text === 'served') return names;
  for (const { measure, verb } of lexicon.verbs.get(word) ?? []) {
    if (!verb.behind && isSaid(verb.with, clause, at)) names.push(measure.name);
  }
  return names;
}
