import type { MeasureWords } from '../measures/measure.ts';
import { kindAt, type Token, textAt, tokenAt } from '../tokens/token.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { kindWords, officials, stops, takingHelp, tentative } from '../words/word-lists.ts';
import { set } from '../words/word-sets.ts';

/** How many words may stand between a number and its noun. */
const reach = 9;

/** Index of the noun, that of the number itself where there is none; `null` where the noun is another. */
export function nounBehind(tokens: ReadonlyArray<Token>, number: number, lexicon: Lexicon): number | null {
  let others = 0;
  for (let index = number + 1; index <= number + reach; index += 1) {
    const token = tokenAt(tokens, index);
    if (token.kind !== 'word' || isStop(tokens, index, number, lexicon)) break;
    if (isNoun(token, lexicon) && !isModifier(tokens, index, lexicon)) return lastNoun(tokens, index, lexicon);
    if (!kindWords.has(token) && !lexicon.verbs.has(token) && token.text !== 'and') others += 1;
  }
  return others > 0 ? null : number;
}

function isStop(tokens: ReadonlyArray<Token>, index: number, number: number, lexicon: Lexicon): boolean {
  const token = tokens[index] as Token;
  const { text } = token;
  // '12 *confirmed* and potential victims'
  if (isJoint(tokens, index + 1) && areStatuses(token, tokenAt(tokens, index + 2))) return false;
  // 'sex and labor trafficking victims', '24 arrests and prosecutions'
  if (isJoint(tokens, index) && index > number + 1) {
    const before = tokens[index - 1] as Token;
    return (
      !kindWords.has(before) &&
      !areStatuses(before, tokenAt(tokens, index + 1)) &&
      !(before.text === 'arrests' && lexicon.nouns.has(tokenAt(tokens, index + 1)))
    );
  }
  // 'only two *got convicted*'
  if (text === 'got') return lexicon.verbs.has(tokenAt(tokens, index + 1));
  // '175 initiated in 2016', '22 received services'
  if (index === number + 1 && text.endsWith('ed'))
    return index + 1 === tokens.length || stops.has(tokens[index + 1] as Token) || takingHelp.has(token);
  // 'compared with four previously'
  return stops.has(token) || (text === 'previously' && kindAt(tokens, index + 1) !== 'word');
}

function isNoun(word: Token, lexicon: Lexicon): boolean {
  return word.counted !== null || lexicon.nouns.has(word) || officials.has(word);
}

/** A noun in the singular before another word: '12 victim shelters'. */
function isModifier(tokens: ReadonlyArray<Token>, index: number, lexicon: Lexicon): boolean {
  const { text } = tokens[index] as Token;
  const next = tokenAt(tokens, index + 1);
  if (text === 'official' && isJoint(tokens, index + 1) && tentative.has(tokenAt(tokens, index + 2))) return true;
  // 'one investigation each'
  if (text.endsWith('s') || next.kind !== 'word' || stops.has(next) || next.text === 'each') return false;
  if (text.endsWith('men') || text === 'children' || text === 'people') return false;
  return !lexicon.verbs.has(next) && !next.text.endsWith('ed');
}

const certain = set('official confirmed identified recognized');

/** '12 *official* and *potential* victims', '12 *confirmed* and *suspected* victims' */
function areStatuses(one: Token, other: Token): boolean {
  return (certain.has(one) || tentative.has(one)) && (certain.has(other) || tentative.has(other));
}

function isJoint(tokens: ReadonlyArray<Token>, index: number): boolean {
  const text = textAt(tokens, index);
  return text === 'and' || text === 'or';
}

/** '12 women trafficking victims': the last noun in the row. */
function lastNoun(tokens: ReadonlyArray<Token>, first: number, lexicon: Lexicon): number {
  let last = first;
  for (let index = first + 1; index <= last + 3; index += 1) {
    const token = tokenAt(tokens, index);
    if (token.kind !== 'word') break;
    if (isNoun(token, lexicon)) last = index;
    else if (!kindWords.has(token)) break;
  }
  return isSaidAgain(tokens, last) ? last + 3 : last;
}

/** '12 *victims and potential victims*' are one number. */
function isSaidAgain(tokens: ReadonlyArray<Token>, noun: number): boolean {
  return (
    isJoint(tokens, noun + 1) &&
    tentative.has(tokenAt(tokens, noun + 2)) &&
    textAt(tokens, noun + 3) === textAt(tokens, noun)
  );
}

/** 'twelve cases for investigation' are investigations. */
export function purposeOf(tokens: ReadonlyArray<Token>, noun: number, lexicon: Lexicon): ReadonlyArray<MeasureWords> {
  if (textAt(tokens, noun + 1) !== 'for') return [];
  return lexicon.nouns.get(tokenAt(tokens, noun + 2)) ?? [];
}
