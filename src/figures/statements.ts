import type { Figure, Strength } from './figure.ts';
import { exploitationIn } from './head.ts';
import type { Lexicon } from './lexicon.ts';
import type { Token } from './tokens.ts';
import { auxiliaries, carriers, clauseEnds, kindWords, restrictors, telling, tellings } from './words.ts';

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
export function statementAt(tokens: ReadonlyArray<Token>, denial: number, lexicon: Lexicon): Statement | null {
  if (!isDenial(tokens, denial)) return null;
  const until = clauseEnd(tokens, denial + 1, lexicon);
  const verb = firstVerb(tokens, denial + 1);
  const kind = (tokens[denial] as Token).text === 'no' ? 'not-reported' : kindOf(tokens, verb, until, lexicon);
  if (kind === null) return null;
  const measures = measuresIn(tokens, verb, until, lexicon);
  if (measures.size === 0) return null;
  const lasting = (tokens[denial] as Token).text === 'never' || isLasting(tokens);
  const last = Math.max(...measures.values());
  const strength = strengthOf(tokens, verb, Math.min(until, last + 8), kind);
  const figures = [...measures.keys()].map((measure) => ({
    measure,
    value: kind === 'none' ? 0 : null,
    qualifier: 'exact' as const,
    unit: null,
    exploitation: exploitationIn(tokens.slice(verb, until)),
    compared: false,
    anchor: null,
    period: null,
    strength,
    split: false,
    lasting,
    start: (tokens[auxiliaries.has(tokens[denial - 1]?.text ?? '') ? denial - 1 : denial] as Token).start,
    end: (tokens[objectEnd(tokens, last, until, lexicon)] as Token).end,
  }));
  return { figures, until };
}

const adverbs = /ly$|^(?:yet|also|been|ever|once|initially)$/u;

const records = /^(?:data|statistics|information|records|reports|figures)$/u;

/** 'did not', 'has never', 'neither'; 'no statistics', 'no reports' */
function isDenial(tokens: ReadonlyArray<Token>, denial: number): boolean {
  const { text } = tokens[denial] as Token;
  if (text === 'no') return tokens.slice(denial + 1, denial + 4).some((token) => records.test(token.text));
  return text === 'neither' || auxiliaries.has(tokens[denial - 1]?.text ?? '');
}

function firstVerb(tokens: ReadonlyArray<Token>, from: number): number {
  let index = from;
  while (adverbs.test(tokens[index]?.text ?? '')) index += 1;
  return index;
}

/** A clause goes on over the commas of a list ('prosecute, convict, or punish'). */
function clauseEnd(tokens: ReadonlyArray<Token>, from: number, lexicon: Lexicon): number {
  let index = from;
  for (; index < tokens.length; index += 1) {
    const { text, kind } = tokens[index] as Token;
    if (text === ',' && !isListed(tokens, index, lexicon)) break;
    if (kind === 'mark' && text !== ',' && text !== '-' && text !== '/') break;
    if (clauseEnds.has(text) || (text === 'and' && startsClause(tokens, index))) break;
  }
  return index;
}

function isListed(tokens: ReadonlyArray<Token>, comma: number, lexicon: Lexicon): boolean {
  return [1, 2, 3].some((step) => {
    const text = tokens[comma + step]?.text ?? '';
    return lexicon.nouns.has(text) || (lexicon.verbs.has(text) && !text.endsWith('ed'));
  });
}

/** 'did not prosecute anyone and convicted': a verb in the past, or 'did' again. */
function startsClause(tokens: ReadonlyArray<Token>, and: number): boolean {
  const next = tokens[and + 1]?.text ?? '';
  return auxiliaries.has(next) || (next.endsWith('ed') && tokens[and + 2]?.kind === 'number');
}

function kindOf(
  tokens: ReadonlyArray<Token>,
  verb: number,
  until: number,
  lexicon: Lexicon,
): 'none' | 'not-reported' | null {
  const word = tokens[verb]?.text ?? '';
  const rest = tokens.slice(verb + 1, until).map(({ text }) => text);
  if (telling.has(word)) return rest.some((text) => tellings.has(text)) ? 'not-reported' : null;
  const isAny = rest.some((text) => text === 'any' || text === 'anyone' || text === 'a');
  if (lexicon.verbs.has(word)) return isAny || isBare(tokens, verb + 1, lexicon) || carriers.has(word) ? 'none' : null;
  return carriers.has(word) ? 'none' : null;
}

const objects =
  /^(?:victims|traffickers|suspects|defendants|cases|anyone|perpetrators|offenders|individuals|persons)$/u;

const accusedPlural = /^(?:traffickers|suspects|defendants)$/u;

/** 'did not prosecute suspected traffickers': the plural right behind the verb means any. */
function isBare(tokens: ReadonlyArray<Token>, from: number, lexicon: Lexicon): boolean {
  let index = from;
  while (kindWords.has(tokens[index]?.text ?? '') || lexicon.verbs.has(tokens[index]?.text ?? '')) index += 1;
  return accusedPlural.test(tokens[index]?.text ?? '');
}

/** The measures of a clause with the last token that names each. */
function measuresIn(tokens: ReadonlyArray<Token>, verb: number, until: number, lexicon: Lexicon): Map<string, number> {
  const found = new Map<string, number>();
  // 'how many victims it identified', 'the number of identified victims', 'neither prosecuted nor convicted'
  const counting = tokens.slice(verb, until).some(({ text }) => text === 'many' || text === 'number' || text === 'nor');
  for (let index = verb; index < until; index += 1) {
    const { text } = tokens[index] as Token;
    if (text === 'to' && found.size > 0) break;
    for (const name of namedBy(text, lexicon, index > verb && !counting)) found.set(name, index);
  }
  return found;
}

/** The measures that a word names; a participle inside an object ('assist the *identified* victims') names none. */
function namedBy(text: string, lexicon: Lexicon, inside: boolean): string[] {
  const nouns = (lexicon.nouns.get(text) ?? []).map(({ name }) => name);
  if (inside && text.endsWith('ed')) return nouns;
  const verbs = (lexicon.verbs.get(text) ?? []).filter(({ verb }) => !verb.with);
  return [...nouns, ...verbs.map(({ measure }) => measure.name)];
}

function strengthOf(tokens: ReadonlyArray<Token>, verb: number, until: number, kind: string): Strength {
  const clause = tokens.slice(verb, until);
  if (clause.some(({ text }) => restrictors.has(text))) return 'part';
  const narrow = exploitationIn(clause) !== null || clause.some(({ text }) => text === 'efforts');
  return narrow || (kind === 'none' && clause.some(({ text }) => text === 'article')) ? 'weak' : 'total';
}

/** Whether a sentence says that its answer was the same before: 'for the second consecutive year'. */
export function isLasting(tokens: ReadonlyArray<Token>): boolean {
  return tokens.some(({ text }, index) => {
    if (text === 'consecutive' || text === 'straight') return true;
    if (text === 'since') return tokens[index + 1]?.kind === 'year' || tokens[index + 1]?.text === 'it';
    return text === 'row' && tokens[index - 1]?.text === 'a';
  });
}

/** The end of the object: 'any traffickers' belongs to 'did not convict'. */
function objectEnd(tokens: ReadonlyArray<Token>, last: number, until: number, lexicon: Lexicon): number {
  for (let index = last + 1; index < Math.min(until, last + 6); index += 1) {
    const { text } = tokens[index] as Token;
    if (objects.test(text)) return index;
    if (!kindWords.has(text) && text !== 'any' && text !== 'of' && !lexicon.nouns.has(text)) break;
  }
  return last;
}
