import { having, insiders, joiners, joints, pronouns, takenApart, theOrThose } from '../words/word-lists.ts';
import { set } from '../words/word-sets.ts';
import { longestPhrase } from './distances.ts';
import { kindAt, type Token, type Tokens, textAt, tokenAt } from './token.ts';

/** Index behind a 'the' that stands there, else the same. */
export function behindThe(tokens: Tokens, at: number): number {
  return textAt(tokens, at) === 'the' ? at + 1 : at;
}

/** 'it', 'police': whom the report is about. */
export function isGovernment(word: Token): boolean {
  return pronouns.has(word) || insiders.has(word);
}

/** 'it', 'police', '*the* government': the subject of a clause that begins there. */
export function isGovernmentAt(tokens: Tokens, at: number): boolean {
  return isGovernment(tokenAt(tokens, behindThe(tokens, at)));
}

/** '*in 2016*' */
export function isInYear(tokens: Tokens, at: number): boolean {
  return textAt(tokens, at) === 'in' && kindAt(tokens, at + 1) === 'year';
}

/** '212 *in total*', '56 *in all*' */
export function isInTotal(tokens: Tokens, at: number): boolean {
  if (textAt(tokens, at) !== 'in') return false;
  if (textAt(tokens, at + 1) === 'all') return kindAt(tokens, at + 2) !== 'word';
  return textAt(tokens, at + 1) === 'total';
}

/** The row of bare numbers that one stands in, '105, 62, *and 27*': where it begins, its place among them, how many there are, and the last. */
export function rowOf(tokens: Tokens, index: number): { from: number; place: number; size: number; last: number } {
  let [from, place] = [index, 0];
  for (; isOfRow(tokens, from - 1); from -= 1) if (kindAt(tokens, from - 1) === 'number') place += 1;
  let [size, last] = [place, index];
  for (let at = index; isOfRow(tokens, at); at += 1) if (kindAt(tokens, at) === 'number') [size, last] = [size + 1, at];
  return { from, place, size, last };
}

function isOfRow(tokens: Tokens, at: number): boolean {
  return kindAt(tokens, at) === 'number' || joints.hasAt(tokens, at);
}

const irregular = set(
  `made kept took gave held began left brought won saw found sent heard put rose fell grew
  told met sought ran lost paid built spent taught went bought drew wrote became`,
);

/** A verb in the past, or a participle: 'convicted', 'brought'. */
export function isPast(word: Token): boolean {
  return word.text.endsWith('ed') || irregular.has(word);
}

/** 'initiated', 'initiating' */
export const inflected = /(?:ed|ing)$/u;

/** Index of the verb behind who did it: 'it *identified*', 'the government had *identified*'; -1 where nobody is named there. */
export function verbOfDoer(tokens: Tokens, doer: number): number {
  if (!isGovernmentAt(tokens, doer)) return -1;
  const next = behindThe(tokens, doer) + 1;
  return having.hasAt(tokens, next) ? next + 1 : next;
}

/** Index of the last token before an index that reads so; -1 for none. */
export function lastBefore(tokens: Tokens, before: number, text: string): number {
  let at = before - 1;
  while (at >= 0 && textAt(tokens, at) !== text) at -= 1;
  return at;
}

/** 'Three *of the 11 convicted* traffickers', 'six *out of eight*', 'four *of those five*': an index right behind a number, 'of', and perhaps 'the'. */
export function isWholeOfSome(tokens: Tokens, index: number): boolean {
  const of = theOrThose.hasAt(tokens, index - 1) ? index - 2 : index - 1;
  if (textAt(tokens, of) !== 'of') return false;
  const some = textAt(tokens, of - 1) === 'out' ? of - 2 : of - 1;
  return kindAt(tokens, some) === 'number';
}

/** 'Convictions*, by contrast,* rose to 12': index behind an aside whose first comma stands there, else the same. */
export function behindAside(tokens: Tokens, comma: number): number {
  if (textAt(tokens, comma) !== ',') return comma;
  for (let at = comma + 2; at <= comma + longestPhrase; at += 1) if (textAt(tokens, at) === ',') return at + 1;
  return comma;
}

/** 'of which 12', 'of these', 'of whom', 'among them' */
export function isPartOf(tokens: Tokens, index: number): boolean {
  const before = textAt(tokens, index - 1);
  return (
    // 'prosecuted 70 *of those cases involving* 110 suspects', '70 *of those* cases led to' go on counting.
    (before === 'of' || before === 'among') &&
    takenApart.hasAt(tokens, index) &&
    !(kindAt(tokens, index - 2) === 'number' && (index === 2 || joiners.hasAt(tokens, index + 2)))
  );
}

/** 'two *of whom* were fined', behind a number. */
export function isTakenOut(tokens: Tokens, at: number): boolean {
  return textAt(tokens, at + 1) === 'of' && takenApart.hasAt(tokens, at + 2);
}
